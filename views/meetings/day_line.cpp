#include "views/meetings/day_line.h"

#include "views/common/action_button.h"
#include "views/common/icon.h"
#include "views/common/wrap_label.h"
#include "views/meetings/meeting_words.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace samaki {

DayLine::DayLine(Desk& desk, QAction* open, QAction* edit, QAction* begin, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , sign_(new QLabel(this))
    , title_(new QLabel(this))
    , rest_(new WrapLabel(this))
    , open_(new ActionButton(this))
    , edit_(new ActionButton(this))
    , begin_(new ActionButton(this))
    , openAction_(open)
    , editAction_(edit)
    , beginAction_(begin) {
    setObjectName(u"dayLine"_qs);
    setProperty("role", u"card"_qs);
    title_->setProperty("type", u"strong"_qs);
    rest_->setProperty("tone", u"quiet"_qs);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    row->setSpacing(Theme::unit);
    row->addWidget(sign_);
    row->addWidget(title_);
    row->addWidget(rest_, 1);
    for (ActionButton* button : {edit_, begin_, open_})
        row->addWidget(button);
}

QString DayLine::sentence() const { return title_->text() + u" · "_qs + rest_->sentence(); }

void DayLine::showDay(const MeetingBook& book, const QDate& day, const Id& meeting) {
    const Meeting* found = book.find(meeting);
    if (found != nullptr)
        showMeeting(book, *found);
    else
        showEmptyDay(book, day);
    rest_->setToolTip(rest_->sentence());
    const QString sign = found != nullptr ? kindSign(found->kind) : u"calendar"_qs;
    constexpr int kSide = 18;
    sign_->setPixmap(icon(sign, desk_.theme().textQuiet).pixmap(QSize(kSide, kSide), devicePixelRatioF()));
    open_->setAction(found != nullptr ? openAction_ : nullptr);
    edit_->setAction(found != nullptr && found->status == MeetingStatus::Scheduled ? editAction_ : nullptr);
    begin_->setAction(found == nullptr && book.calendar.isWorkingDay(day) ? beginAction_ : nullptr);
}

void DayLine::showMeeting(const MeetingBook& book, const Meeting& meeting) {
    const Phrasebook& phrases = desk_.phrases();
    title_->setText(meetingName(meeting, phrases));
    QStringList rest{longDate(meeting.heldOn, phrases), timeSpan(meeting, desk_.language()),
                     statusWord(meeting.status, phrases),
                     book.groupName(meeting.workingGroup, desk_.language()), meeting.venue};
    rest.removeAll(QString());
    rest_->setText(rest.join(u" · "_qs));
}

// Why there is none on the day; today also which one comes next.
void DayLine::showEmptyDay(const MeetingBook& book, const QDate& day) {
    const Phrasebook& phrases = desk_.phrases();
    title_->setText(longDate(day, phrases));
    const QString holiday = book.holidayName(day, desk_.language());
    const bool open = book.calendar.isWorkingDay(day);
    QStringList rest{!holiday.isEmpty() ? tr("Public holiday: %1").arg(holiday)
                     : open             ? tr("No meeting on this day")
                                        : tr("Offices are closed on this day")};
    const auto next = std::find_if(book.meetings.begin(), book.meetings.end(), [&](const Meeting& each) {
        return each.heldOn > day && each.status == MeetingStatus::Scheduled;
    });
    if (day == desk_.today() && next != book.meetings.end())
        rest << tr("Next: %1, %2").arg(meetingName(*next, phrases), longDate(next->heldOn, phrases));
    rest_->setText(rest.join(u" · "_qs));
}

} // namespace samaki
