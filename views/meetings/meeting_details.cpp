#include "views/meetings/meeting_details.h"

#include "views/common/history_panel.h"
#include "views/common/wrap_label.h"
#include "views/meetings/meeting_words.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace samaki {

MeetingDetails::MeetingDetails(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , facts_(new QWidget(this))
    , grid_(new QGridLayout(facts_))
    , history_(new HistoryPanel(desk, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    row->addWidget(facts_, 1, Qt::AlignTop);
    row->addWidget(history_, 1);
}

void MeetingDetails::addFact(const QString& name, const QString& text) {
    if (text.isEmpty())
        return;
    const int row = grid_->rowCount();
    auto* label = new WrapLabel(name, facts_);
    label->setProperty("tone", u"quiet"_qs);
    grid_->addWidget(label, row, 0, Qt::AlignTop);
    grid_->addWidget(new WrapLabel(text, facts_), row, 1);
}

void MeetingDetails::showSheet(const MeetingSheet& sheet) {
    const Meeting& meeting = sheet.meeting;
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addFact(tr("Date"), longDate(meeting.heldOn, desk_.phrases()));
    addFact(tr("Time"), timeSpan(meeting, desk_.language()));
    addFact(tr("Venue"), meeting.venue);
    addFact(tr("Chaired by"), meeting.chair);
    addFact(tr("Note taker"), meeting.noteTaker);
    addFact(tr("Purpose"), meeting.purpose);
    history_->showRecord(typeOf<Meeting>(), meeting.id);
}

} // namespace samaki
