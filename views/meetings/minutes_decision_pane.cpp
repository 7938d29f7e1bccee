#include "views/meetings/minutes_decision_pane.h"

#include "views/common/wrap_label.h"
#include "views/meetings/minutes_decision_delegate.h"
#include "views/meetings/minutes_decision_line.h"
#include "views/meetings/minutes_decision_model.h"

#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samaki {

MinutesDecisionPane::MinutesDecisionPane(Desk& desk, MinutesDrafts& drafts, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , drafts_(drafts)
    , model_(new MinutesDecisionModel(this))
    , heading_(new QLabel(this))
    , allButton_(new QPushButton(this))
    , list_(new QListView(this))
    , empty_(new WrapLabel(this))
    , keys_(new WrapLabel(this))
    , line_(new MinutesDecisionLine(desk, this)) {
    setProperty("role", u"panel"_qs);
    arrange();
    list_->setModel(model_);
    list_->setItemDelegate(new MinutesDecisionDelegate(desk, list_));
    connect(allButton_, &QPushButton::toggled, this, &MinutesDecisionPane::setAll);
    connect(list_, &QListView::activated, this,
            [this](const QModelIndex& index) { emit changeAsked(model_->decisionAt(index.row())); });
    connect(line_, &MinutesDecisionLine::draftChanged, this, [this] { drafts_.keep(item_, line_->draft()); });
    connect(line_, &MinutesDecisionLine::writeAsked, this, &MinutesDecisionPane::write);
    connect(line_, &MinutesDecisionLine::left, this, [this] {
        if (!line_->draft().decision.isNull() && line_->draft().text.isEmpty())
            drafts_.keep(item_, {}); // emptied: it is not to be changed after all
        emit left();
    });
    connect(&drafts_, &MinutesDrafts::loaded, this, &MinutesDecisionPane::fillLine);
    retranslate();
}

void MinutesDecisionPane::arrange() {
    heading_->setProperty("type", u"strong"_qs);
    allButton_->setProperty("role", u"link"_qs);
    allButton_->setCheckable(true);
    list_->setObjectName(u"decisions"_qs);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    list_->setWordWrap(true); // rows are laid out again when the width changes, and not only the height
    list_->setMouseTracking(true);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    keys_->setProperty("type", u"caption"_qs);
    keys_->setProperty("tone", u"quiet"_qs);
    empty_->setProperty("tone", u"quiet"_qs);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* head = new QHBoxLayout;
    head->addWidget(heading_, 1);
    head->addWidget(allButton_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addLayout(head);
    column->addWidget(list_, 1);
    column->addWidget(empty_, 1);
    column->addWidget(keys_);
    column->addWidget(line_);
}

void MinutesDecisionPane::show(const MinutesSheet& sheet, const Id& item) {
    sheet_ = sheet;
    const bool another = !(item == item_);
    item_ = item;
    const MeetingSheet& meeting = sheet_.sheet;
    line_->setContext({meeting.meeting.heldOn, meeting.nextDay, meeting.calendar}, sheet_.agencies);
    line_->setVisible(!sheet_.isLocked() && !item_.isNull());
    showList();
    if (another)
        fillLine();
    else
        line_->setDraft(line_->draft(), nextNumber());
    retranslate();
}

void MinutesDecisionPane::showList() {
    const Id chosen = current();
    model_->show(sheet_, all_ ? Id() : item_, desk_.today(), desk_.language());
    const int wanted = model_->rowOf(toSelect_);
    const int kept = wanted >= 0 ? wanted : model_->rowOf(chosen);
    const int row = kept >= 0 ? kept : model_->rowCount() - 1; // so that a key or the palette finds one
    if (wanted >= 0)
        toSelect_ = Id();
    if (row >= 0)
        list_->setCurrentIndex(model_->index(row));
    list_->setVisible(model_->rowCount() > 0);
    empty_->setVisible(model_->rowCount() == 0);
    keys_->setVisible(model_->rowCount() > 0);
}

// The line shows what was begun for this item.
void MinutesDecisionPane::fillLine() {
    if (isWritten(drafts_.of(item_)))
        drafts_.keep(item_, {});
    line_->setDraft(drafts_.of(item_), nextNumber());
}

// A program that ended between the decision and its answer has kept the draft of what is there already.
bool MinutesDecisionPane::isWritten(const DecisionDraft& draft) const {
    const std::vector<Decision>& all = sheet_.sheet.decisions;
    return draft.decision.isNull() && std::any_of(all.begin(), all.end(), [&](const Decision& each) {
               return each.item == item_ && each.text == draft.text.trimmed() && each.agency == draft.agency;
           });
}

int MinutesDecisionPane::nextNumber() const {
    if (const Decision* changed = sheet_.decision(drafts_.of(item_).decision))
        return changed->number;
    int highest = 0;
    for (const Decision& decision : sheet_.sheet.decisions)
        highest = std::max(highest, decision.number);
    return highest + 1;
}

void MinutesDecisionPane::setAll(bool all) {
    if (all == all_)
        return;
    all_ = all;
    allButton_->setChecked(all);
    showList();
    retranslate();
    emit allChanged(all);
}

Id MinutesDecisionPane::current() const { return model_->decisionAt(list_->currentIndex().row()); }

void MinutesDecisionPane::change(const Decision& decision) {
    const DecisionDraft begun = line_->draft();
    if (!begun.isEmpty() && !(begun.decision == decision.id)) {
        emit desk_.notice(tr("Write the decision in the line first, or empty it."));
        line_->focusText();
        return;
    }
    DecisionDraft draft;
    draft.text = decision.text;
    draft.agency = decision.agency;
    draft.due = decision.dueOn.toString(u"dd/MM/yyyy"_qs);
    draft.decision = decision.id;
    drafts_.keep(item_, draft);
    fillLine();
    line_->focusText();
}

void MinutesDecisionPane::begin() { line_->focusText(); }

// The line is free for the next decision at once; on this workstation the draft is kept until the decision is
// saved.
void MinutesDecisionPane::write(const DecisionDraft& draft, const QDate& due) {
    line_->setDraft({}, nextNumber() + (draft.decision.isNull() ? 1 : 0));
    emit writeAsked(draft, due);
}

void MinutesDecisionPane::written(const Id& item, const DecisionDraft& draft, bool ok) {
    const DecisionDraft now = drafts_.of(item);
    const bool untouched = now == draft;
    if (ok && untouched)
        drafts_.keep(item, {});
    if (!ok && !untouched && !now.isEmpty()) {
        DecisionDraft both = now;
        both.text = draft.text + u'\n' + now.text;
        drafts_.keep(item, both);
    }
    if (item == item_ && (untouched || !ok))
        fillLine();
}

void MinutesDecisionPane::retranslate() {
    const int count = model_->rowCount();
    heading_->setText(digits(tr("Decisions (%1)").arg(count), desk_.language()));
    allButton_->setText(all_ ? tr("Of this item only") : tr("All of the meeting"));
    allButton_->setToolTip(tr("Decisions of this item, or of the whole meeting (Ctrl+Shift+A)"));
    list_->setAccessibleName(tr("Decisions"));
    list_->setToolTip(
        tr("Enter changes a decision, Delete removes it, Ctrl+Shift+D turns it into an activity"));
    keys_->setText(sheet_.isLocked() ? tr("Ctrl+Shift+D turns the decision into an activity.")
                                     : tr("Ctrl+Shift+D turns the decision into an activity, Enter changes "
                                          "it, Delete removes it."));
    empty_->setText(sheet_.isLocked()
                        ? tr("Nothing was decided under this item.")
                        : tr("Nothing is decided under this item yet. Ctrl+D writes a decision from "
                             "anywhere on this screen."));
}

void MinutesDecisionPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        showList();
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace samaki
