#include "views/common/autosaved_text.h"

#include "views/common/answer.h"
#include "views/common/word_wrap_edit.h"

#include <QTextCursor>

#include <algorithm>

namespace samaki {

AutosavedText::AutosavedText(Desk& desk, Place place, const Pace& pace, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , place_(std::move(place))
    , pace_(pace)
    , document_(WordWrapEdit::makeDocument(this)) {
    pause_.setSingleShot(true);
    longest_.setSingleShot(true);
    pause_.setInterval(pace.pauseMs);
    longest_.setInterval(pace.longestMs);
    connect(&pause_, &QTimer::timeout, this, &AutosavedText::save);
    connect(&longest_, &QTimer::timeout, this, &AutosavedText::save);
    connect(document_, &QTextDocument::contentsChanged, this, &AutosavedText::typed);
}

AutosavedText::~AutosavedText() {
    const QString last = text();
    const QString before = underway_.value_or(base_);
    if (revision_ >= 0 && last != before && !asking_)
        desk_.autosave(changeTo(before, last), Desk::Undo::Merged, typedSince_);
}

// QTextDocument::toPlainText would turn a no-break space into a space, and the text would seem to be changed.
QString AutosavedText::text() const {
    return document_->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

bool AutosavedText::isSettled() const {
    return !underway_ && !asking_ && !conflict_ && !pause_.isActive() && (revision_ < 0 || text() == base_);
}

std::optional<AutosavedText::Unsaved> AutosavedText::unsaved() const {
    const QString now = text();
    return revision_ < 0 || now == base_ ? std::nullopt : std::optional(Unsaved{base_, now});
}

void AutosavedText::restore(const Unsaved& before) {
    if (revision_ < 0 || text() != base_ || underway_ || text() == before.text)
        return;
    base_ = before.base;
    take(before.text);
    typed();
}

std::optional<AutosavedText::Unsaved> AutosavedText::giveBack(const QString& stored) {
    std::optional<Unsaved> typed = unsaved();
    if (!typed || underway_ || asking_)
        return std::nullopt;
    pause_.stop();
    longest_.stop();
    typedSince_.reset();
    refused_ = false;
    forgetConflict();
    base_ = stored;
    take(stored);
    settleState();
    return typed;
}

void AutosavedText::typed() {
    if (taking_ || revision_ < 0)
        return;
    refused_ = false;
    if (!typedSince_)
        typedSince_ = desk_.moment();
    pause_.start(pace_.pauseMs);
    if (!longest_.isActive())
        longest_.start();
    settleState();
}

void AutosavedText::save() {
    const bool paused = !pause_.isActive() || sender() != &longest_;
    longest_.stop();
    if (underway_ || asking_ || revision_ < 0)
        return; // the answer goes on with what was typed since
    if (paused)
        pause_.stop();
    const QString now = text();
    if (conflict_) {
        if (paused)
            ask();
    } else if (now != base_) {
        write(base_, now);
    } else {
        typedSince_.reset();
    }
    settleState();
}

Change AutosavedText::changeTo(const QString& before, const QString& text) const {
    RecordChange record{
        place_.type, place_.record, std::max<Revision>(revision_, 0), RecordChange::Kind::Edit, {}};
    record.fields.insert(place_.column, {toStored(before), toStored(text)});
    Change change(place_.summary);
    change.append(record);
    return change;
}

void AutosavedText::write(const QString& before, const QString& text) {
    underway_ = text;
    const std::optional<int> since = std::exchange(typedSince_, std::nullopt);
    whenDone(desk_.autosave(changeTo(before, text), Desk::Undo::Merged, since), this,
             [this](const CommitResult& result) { answered(result); });
}

void AutosavedText::answered(const CommitResult& result) {
    const QString written = *std::exchange(underway_, std::nullopt);
    if (result.acknowledged()) {
        base_ = written;
        waits_ = result.state == CommitResult::State::Waiting;
        savedAt_ = desk_.store().options().clock();
        if (!result.revisions.empty())
            revision_ = result.revisions.front();
    } else if (result.state == CommitResult::State::Conflicted) {
        conflict_ = result.conflict;
    } else {
        refused_ = true;
    }
    if (conflict_ && !pause_.isActive())
        ask();
    else if (refused_ && result.problem && result.problem->trouble != Trouble::ReadOnly)
        pause_.start(pace_.longestMs); // the drive may be full or busy for a while only
    else if (text() != written && !pause_.isActive())
        pause_.start(pace_.pauseMs);
    settleState();
    if (std::exchange(stale_, false))
        emit readAgainAsked();
}

// The person decides about the text as it is now, not as it was when the colleague's was met.
void AutosavedText::ask() {
    const QString mine = text();
    Conflict now = *conflict_;
    Change wanted(place_.summary);
    for (RecordChange record : conflict_->change.records()) {
        if (record.fields.contains(place_.column))
            record.fields[place_.column].after = toStored(mine);
        wanted.append(record);
    }
    now.change = wanted;
    for (RecordConflict& record : now.records) {
        for (FieldConflict& field : record.fields) {
            if (field.column == place_.column)
                field.mine = toStored(mine);
        }
    }
    asking_ = true;
    settleState();
    whenDone(desk_.askAbout(now), this, [this, mine](const CommitResult& result) { decided(result, mine); });
}

void AutosavedText::decided(const CommitResult& result, const QString& mine) {
    asking_ = false;
    if (result.acknowledged()) {
        base_ = mine;
        waits_ = result.state == CommitResult::State::Waiting;
        savedAt_ = desk_.store().options().clock();
        if (!result.revisions.empty())
            revision_ = result.revisions.front();
        forgetConflict();
    } else if (result.state == CommitResult::State::Conflicted && result.conflict &&
               !result.conflict->records.empty()) {
        const Row& theirs = result.conflict->records.front().theirs;
        const QString stands = place_.type->value(theirs, place_.column.toLatin1().constData()).toString();
        revision_ = theirs.revision;
        base_ = stands;
        if (text() == mine)
            take(stands);
        forgetConflict();
    }
    if (text() != base_ && !conflict_)
        pause_.start(pace_.pauseMs);
    settleState();
    if (std::exchange(stale_, false))
        emit readAgainAsked();
}

void AutosavedText::forgetConflict() {
    conflict_.reset();
    for (const Id& commit : std::exchange(waiting_, {}))
        desk_.store().discardWaiting(commit);
}

void AutosavedText::conflictFound(const Conflict& conflict) {
    const auto isMine = [this](const RecordConflict& record) {
        return record.type == place_.type && record.theirs.id == place_.record &&
               std::any_of(record.fields.begin(), record.fields.end(),
                           [this](const FieldConflict& field) { return field.column == place_.column; });
    };
    if (conflict.records.size() != 1 || !isMine(conflict.records.front()))
        return;
    conflict_ = conflict;
    waiting_.push_back(conflict.change.commit());
    pause_.start(pace_.pauseMs);
    settleState();
}

void AutosavedText::arrived(const QString& stored, Revision revision, bool waits) {
    if (revision_ < 0) {
        revision_ = revision;
        base_ = stored;
        waits_ = waits;
        taking_ = true;
        document_->setPlainText(stored); // no step of undo leads before it
        taking_ = false;
        settleState();
        return;
    }
    if (underway_ || asking_) {
        stale_ = true;
        return;
    }
    if (revision < revision_)
        return; // read before the last commit
    revision_ = revision;
    waits_ = waits && waits_;
    const QString now = text();
    if (now == stored) {
        base_ = stored;
        forgetConflict();
    } else if (now == base_ && !conflict_) {
        base_ = stored;
        take(stored);
    }
    settleState(); // where something is unsaved, saving it meets the colleague's text
}

// Only what differs is replaced, so that the cursor stays where it was in the text.
void AutosavedText::take(const QString& wanted) {
    const QString now = text();
    qsizetype start = 0;
    while (start < now.size() && start < wanted.size() && now.at(start) == wanted.at(start))
        ++start;
    qsizetype tail = 0;
    while (tail < now.size() - start && tail < wanted.size() - start &&
           now.at(now.size() - 1 - tail) == wanted.at(wanted.size() - 1 - tail))
        ++tail;
    taking_ = true;
    QTextCursor cursor(document_);
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(now.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.mid(start, wanted.size() - start - tail));
    taking_ = false;
}

void AutosavedText::settleState() {
    State now = waits_ ? State::Waiting : State::Saved;
    if (conflict_)
        now = State::Contested;
    else if (refused_)
        now = State::Refused;
    else if (underway_ || pause_.isActive() || longest_.isActive())
        now = State::Writing;
    state_ = now;
    emit stateChanged();
}

} // namespace samaki
