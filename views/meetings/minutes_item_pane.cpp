#include "views/meetings/minutes_item_pane.h"

#include "model/insight/reading.h"
#include "views/common/action_button.h"
#include "views/common/icon.h"
#include "views/common/word_wrap_edit.h"
#include "views/common/wrap_label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kNoteHeight = 14 * Theme::unit;
constexpr int kPicture = 20;
constexpr int kLongTitle = 80; ///< letters; a whole decision as a heading would take the page

} // namespace

MinutesItemPane::MinutesItemPane(Desk& desk, MinutesDrafts& drafts, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , drafts_(drafts)
    , title_(new WrapLabel(this))
    , caption_(new WrapLabel(this))
    , discussion_(new WordWrapEdit(this))
    , noteButton_(new QPushButton(this))
    , notePlace_(new QFrame(this))
    , noteCaption_(new WrapLabel(notePlace_))
    , note_(new WordWrapEdit(notePlace_))
    , conflict_(new QFrame(this))
    , conflictText_(new WrapLabel(conflict_))
    , decide_(new QPushButton(conflict_))
    , state_(new QLabel(this))
    , dealtWith_(new ActionButton(this)) {
    discussion_->setObjectName(u"discussion"_qs);
    noteButton_->setObjectName(u"noteButton"_qs);
    note_->setObjectName(u"confidentialNote"_qs);
    state_->setObjectName(u"saveState"_qs);
    decide_->setObjectName(u"decide"_qs);
    arrange();
    discussion_->setTabChangesFocus(true);
    note_->setTabChangesFocus(true);
    discussion_->installEventFilter(this);
    note_->installEventFilter(this);
    connect(noteButton_, &QPushButton::clicked, this, &MinutesItemPane::toggleNote);
    connect(decide_, &QPushButton::clicked, this, &MinutesItemPane::save);
    connect(&drafts_, &MinutesDrafts::loaded, this, &MinutesItemPane::restoreUnsaved);
    connect(&desk_, &Desk::themeChanged, this, &MinutesItemPane::takeFonts);
    connect(&desk_, &Desk::languageChanged, this, &MinutesItemPane::takeFonts);
    takeFonts();
    retranslate();
}

// What is written for two hours is read from a little further away than a form.
void MinutesItemPane::takeFonts() {
    QFont font = desk_.theme().font(Theme::Type::Body);
    font.setPointSizeF((font.pointSizeF() + desk_.theme().font(Theme::Type::Heading).pointSizeF()) / 2);
    discussion_->setFont(font);
}

void MinutesItemPane::arrange() {
    title_->setProperty("type", u"heading"_qs);
    caption_->setProperty("tone", u"quiet"_qs);
    state_->setProperty("type", u"caption"_qs);
    state_->setProperty("tone", u"quiet"_qs);
    noteButton_->setProperty("role", u"link"_qs);
    noteButton_->setCheckable(true);
    noteButton_->setAutoDefault(true); // Enter presses it, too
    keepIcon(desk_, noteButton_, u"lock"_qs, &Theme::accent);
    auto* foot = new QHBoxLayout;
    foot->addWidget(noteButton_);
    foot->addStretch();
    foot->addWidget(state_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    column->setSpacing(Theme::unit);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(dealtWith_, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(caption_);
    column->addWidget(makeConflictStrip());
    column->addWidget(discussion_, 1);
    column->addLayout(foot);
    column->addWidget(makeNotePlace());
}

QWidget* MinutesItemPane::makeNotePlace() {
    noteCaption_->setProperty("type", u"caption"_qs);
    noteCaption_->setProperty("tone", u"warning"_qs);
    auto* picture = new QLabel(notePlace_);
    keepPicture(desk_, picture, u"lock"_qs, kPicture, &Theme::warning);
    note_->setFixedHeight(kNoteHeight);
    auto* head = new QHBoxLayout;
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addWidget(noteCaption_, 1);
    auto* column = new QVBoxLayout(notePlace_);
    column->setContentsMargins(0, 0, 0, Theme::unit);
    column->addLayout(head);
    column->addWidget(note_);
    notePlace_->hide();
    return notePlace_;
}

QWidget* MinutesItemPane::makeConflictStrip() {
    conflict_->setProperty("notice", u"problem"_qs);
    auto* picture = new QLabel(conflict_);
    keepPicture(desk_, picture, u"warning"_qs, kPicture, &Theme::danger);
    auto* row = new QHBoxLayout(conflict_);
    row->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    row->addWidget(picture);
    row->addWidget(conflictText_, 1);
    row->addWidget(decide_);
    conflict_->hide();
    return conflict_;
}

AutosavedText* MinutesItemPane::makeText(const AgendaItem& item, const char* column, const QString& summary,
                                         const Pace& pace) {
    auto* text = new AutosavedText(desk_, {&typeOf<AgendaItem>(), item.id, QLatin1String(column), summary},
                                   pace, this);
    connect(text, &AutosavedText::stateChanged, this, &MinutesItemPane::showState);
    connect(text, &AutosavedText::readAgainAsked, this, &MinutesItemPane::readAgainAsked);
    return text;
}

MinutesItemPane::Texts& MinutesItemPane::textsOf(const AgendaItem& item) {
    Texts& texts = texts_[item.id];
    if (texts.discussion != nullptr)
        return texts;
    texts.discussion = makeText(item, "discussion", tr("Discussion of “%1”").arg(item.title), pace_);
    connect(texts.discussion, &AutosavedText::stateChanged, this,
            [this, id = item.id, text = texts.discussion] {
                const std::optional<AutosavedText::Unsaved> unsaved = text->unsaved();
                if (unsaved || !sheet_.isLocked()) // what was left over stays kept
                    drafts_.keepText(id, unsaved);
            });
    // It is never kept beside the replica, so it is saved as often as the other is kept there.
    const Pace often{pace_.pauseMs, std::min(pace_.pauseMs, pace_.longestMs)};
    texts.note = makeText(item, "confidential_note", tr("Confidential note of “%1”").arg(item.title), often);
    return texts;
}

// What a program that was killed had not saved, also of items nobody looks at now.
void MinutesItemPane::restoreUnsaved() {
    if (sheet_.isLocked())
        return; // approved meanwhile: it stays where it is kept, and the person is told
    const QHash<Id, AutosavedText::Unsaved> kept = drafts_.texts();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const AgendaItem* item = sheet_.item(it.key());
        if (item == nullptr)
            continue;
        Texts& texts = textsOf(*item);
        give(texts, *item, sheet_.waiting.contains(item->id));
        texts.discussion->restore(*it);
        drafts_.keepText(it.key(), texts.discussion->unsaved());
    }
}

void MinutesItemPane::give(Texts& texts, const AgendaItem& item, bool waits) {
    texts.discussion->arrived(item.discussion, item.revision, waits);
    texts.note->arrived(item.confidentialNote, item.revision, waits);
    if (!sheet_.isLocked())
        return;
    if (const auto typed = texts.discussion->giveBack(item.discussion))
        emit leftOver(item.id, *typed, false);
    if (const auto typed = texts.note->giveBack(item.confidentialNote))
        emit leftOver(item.id, *typed, true);
}

void MinutesItemPane::show(const MinutesSheet& sheet, const Id& id) {
    const AgendaItem* item = sheet.item(id);
    const bool another = !(id == item_);
    if (another && texts_.contains(item_)) {
        texts_[item_].cursor = discussion_->textCursor().position();
        save();
    }
    sheet_ = sheet;
    item_ = item == nullptr ? Id() : id;
    setEnabled(item != nullptr);
    if (item != nullptr) {
        Texts& texts = textsOf(*item);
        give(texts, *item, sheet.waiting.contains(id));
        discussion_->showDocument(texts.discussion->document());
        note_->showDocument(texts.note->document());
        if (another) {
            QTextCursor cursor = discussion_->textCursor();
            const int end = texts.discussion->document()->characterCount() - 1;
            cursor.setPosition(texts.cursor < 0 ? end : qMin(texts.cursor, end));
            discussion_->setTextCursor(cursor);
        }
        setReadOnly(sheet.isLocked());
        showInvitation();
    }
    showHead();
    showState();
}

void MinutesItemPane::showInvitation() {
    discussion_->setPlaceholderText(sheet_.isLocked()
                                        ? tr("Nothing was written about this item.")
                                        : tr("What is said about this item. It is saved by itself."));
}

// A box that cannot be written in does not look as if it could.
void MinutesItemPane::setReadOnly(bool readOnly) {
    for (WordWrapEdit* box : {discussion_, note_}) {
        if (box->isReadOnly() == readOnly)
            continue;
        box->setReadOnly(readOnly);
        box->style()->unpolish(box);
        box->style()->polish(box);
    }
}

void MinutesItemPane::arrived(const MinutesSheet& sheet) {
    const bool first = sheet_.sheet.meeting.id.isNull();
    sheet_ = sheet;
    for (auto it = texts_.begin(); it != texts_.end(); ++it) {
        if (const AgendaItem* item = sheet.item(it.key()))
            give(*it, *item, sheet.waiting.contains(item->id));
    }
    if (first)
        restoreUnsaved();
}

void MinutesItemPane::conflictFound(const Conflict& conflict) {
    for (const Texts& texts : std::as_const(texts_)) {
        texts.discussion->conflictFound(conflict);
        texts.note->conflictFound(conflict);
    }
}

void MinutesItemPane::clear() {
    discussion_->showDocument(WordWrapEdit::makeDocument(discussion_));
    note_->showDocument(WordWrapEdit::makeDocument(note_));
    for (const Texts& texts : std::as_const(texts_)) {
        delete texts.discussion; // each saves what is unsaved as it goes
        delete texts.note;
    }
    texts_.clear();
    item_ = Id();
    sheet_ = {};
    toldLocked_ = false;
}

void MinutesItemPane::save() {
    for (const Texts& texts : std::as_const(texts_)) {
        texts.discussion->save();
        texts.note->save();
    }
}

void MinutesItemPane::putTyped(MinutesSheet& sheet) const {
    for (AgendaItem& item : sheet.sheet.items) {
        const auto texts = texts_.constFind(item.id);
        if (texts != texts_.constEnd() && texts->discussion != nullptr)
            item.discussion = texts->discussion->document()->toPlainText();
    }
}

bool MinutesItemPane::isSettled() const {
    return std::all_of(texts_.begin(), texts_.end(), [](const Texts& texts) {
        return texts.discussion->state() != AutosavedText::State::Contested &&
               texts.note->state() != AutosavedText::State::Contested;
    });
}

bool MinutesItemPane::hasUnsaved() const {
    return std::any_of(texts_.begin(), texts_.end(), [](const Texts& texts) {
        return texts.discussion->unsaved() || texts.note->unsaved();
    });
}

void MinutesItemPane::setDealtWith(QAction* action) { dealtWith_->setAction(action); }

void MinutesItemPane::focusDiscussion() { discussion_->setFocus(Qt::ShortcutFocusReason); }

void MinutesItemPane::toggleNote() {
    noteOpen_ = !noteOpen_;
    notePlace_->setVisible(noteOpen_);
    noteButton_->setChecked(noteOpen_);
    (noteOpen_ ? note_ : discussion_)->setFocus(Qt::ShortcutFocusReason);
    retranslate();
}

// Leaving the box is a pause, too.
bool MinutesItemPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && isSettled())
        save();
    if (event->type() == QEvent::KeyPress && sheet_.isLocked() && !toldLocked_) {
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        if (!typed.isEmpty() && typed.front().isPrint()) {
            toldLocked_ = true; // once is enough
            emit desk_.notice(
                tr("These minutes are approved and stay as they are. Write a correction as an addendum."));
        }
    }
    return QFrame::eventFilter(watched, event);
}

void MinutesItemPane::showHead() {
    const AgendaItem* item = sheet_.item(item_);
    title_->setText(item == nullptr ? QString() : item->title);
    const QString type = title_->sentence().size() > kLongTitle ? u"strong"_qs : u"heading"_qs;
    if (title_->property("type") != type) {
        title_->setProperty("type", type);
        title_->style()->unpolish(title_);
        title_->style()->polish(title_);
    }
    QStringList parts;
    if (item != nullptr && !item->presenter.isEmpty())
        parts << item->presenter;
    if (item != nullptr && !item->agency.isNull())
        parts << fullName(sheet_.sheet.agencies.value(item->agency), desk_.language());
    parts.removeDuplicates(); // an agenda that was built names the agency as who presents
    caption_->setText(parts.join(u"  ·  "_qs));
    caption_->setVisible(!parts.isEmpty());
    const bool written = item != nullptr && !note_->document()->isEmpty();
    noteButton_->setText(written ? tr("Confidential note (written)") : tr("Confidential note"));
}

QString MinutesItemPane::sentenceOf(const AutosavedText& text) const {
    const QString at = digits(text.savedAt().toLocalTime().toString(u"HH:mm"_qs), desk_.language());
    switch (text.state()) {
    case AutosavedText::State::Saved:
        return text.savedAt().isValid() ? tr("Saved %1").arg(at) : tr("Saved");
    case AutosavedText::State::Writing:
        return tr("Writing…");
    case AutosavedText::State::Waiting:
        return tr("Saved here, waits for the drive");
    case AutosavedText::State::Contested:
        return tr("A colleague wrote here too");
    case AutosavedText::State::Refused:
        return tr("Not saved yet");
    }
    return {};
}

// The more pressing of the two texts' states.
void MinutesItemPane::showState() {
    if (!texts_.contains(item_))
        return;
    const Texts& texts = texts_[item_];
    const auto pressing = [](AutosavedText::State state) {
        switch (state) {
        case AutosavedText::State::Contested:
            return 4;
        case AutosavedText::State::Refused:
            return 3;
        case AutosavedText::State::Writing:
            return 2;
        case AutosavedText::State::Waiting:
            return 1;
        case AutosavedText::State::Saved:
            return 0;
        }
        return 0;
    };
    const bool noteFirst = pressing(texts.note->state()) > pressing(texts.discussion->state());
    const AutosavedText& shown = noteFirst ? *texts.note : *texts.discussion;
    state_->setText(sheet_.isLocked() ? QString() : sentenceOf(shown));
    state_->setAccessibleName(state_->text());
    conflict_->setVisible(shown.state() == AutosavedText::State::Contested);
}

void MinutesItemPane::retranslate() {
    showInvitation();
    discussion_->setAccessibleName(tr("Discussion"));
    note_->setAccessibleName(tr("Confidential note"));
    note_->setPlaceholderText(tr("Not for the minutes"));
    noteCaption_->setText(
        tr("Not printed and not searched. Anyone who can open the committee's file can read it: do "
           "not write a victim's name here."));
    noteButton_->setToolTip(tr("Open or close the confidential note of this item (Ctrl+L)"));
    conflictText_->setText(
        tr("A colleague wrote in this text, too. Nothing is lost: compare both, and say which "
           "shall stand."));
    decide_->setText(tr("Compare and decide"));
    showHead();
    showState();
}

void MinutesItemPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace samaki
