#include "views/meetings/minutes_top.h"

#include "model/rules/attendance_count.h"
#include "views/common/action_button.h"
#include "views/common/wrap_label.h"
#include "views/meetings/minutes_agenda_model.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

namespace samaki {

namespace {

constexpr int kElapsedEveryMs = 20'000;

void setTone(QWidget* widget, const char* tone) {
    widget->setProperty("tone", QLatin1String(tone));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

MinutesTop::MinutesTop(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , day_(new WrapLabel(this))
    , time_(new QLabel(this))
    , quorum_(new QPushButton(this))
    , clock_(new ActionButton(this))
    , present_(new ActionButton(this))
    , step_(new ActionButton(this)) {
    setObjectName(u"minutesTop"_qs);
    day_->setProperty("type", u"strong"_qs);
    day_->setWordWrap(false);
    time_->setProperty("tone", u"quiet"_qs);
    quorum_->setProperty("role", u"link"_qs);
    quorum_->setObjectName(u"quorum"_qs);
    step_->setProperty("role", u"main"_qs);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    row->setSpacing(2 * Theme::unit);
    row->addWidget(day_);
    row->addWidget(time_);
    row->addWidget(quorum_);
    row->addStretch();
    row->addWidget(clock_);
    row->addWidget(present_);
    row->addWidget(step_);
    auto* elapsed = new QTimer(this);
    connect(elapsed, &QTimer::timeout, this, &MinutesTop::showElapsed);
    elapsed->start(kElapsedEveryMs);
}

void MinutesTop::setActions(QAction* attendance, QAction* clock, QAction* present, QAction* step) {
    connect(quorum_, &QPushButton::clicked, attendance, &QAction::trigger);
    clock_->setAction(clock);
    present_->setAction(present);
    step_->setAction(step);
}

void MinutesTop::show(const MinutesSheet& sheet) {
    sheet_ = sheet;
    retranslate();
}

void MinutesTop::showClock(qint64 spent, const std::optional<qint64>& minutesPlanned, bool running) {
    QString text = clockText(spent, desk_.language());
    if (minutesPlanned)
        text += u" / %1"_qs.arg(clockText(*minutesPlanned * 60, desk_.language()));
    const bool over = minutesPlanned && spent > *minutesPlanned * 60;
    if (QAction* action = clock_->action())
        action->setText(u"%1 %2%3"_qs.arg(running ? u"❚❚"_qs : u"▶"_qs, text, over ? u" ▲"_qs : QString()));
    clock_->setAccessibleName(running ? tr("Pause the clock, %1").arg(text)
                                      : tr("Start the clock, %1").arg(text));
    clock_->setToolTip(running ? tr("Pause the clock of this item (Ctrl+T)")
                               : tr("Start the clock of this item (Ctrl+T)"));
}

void MinutesTop::showElapsed() {
    const Meeting& meeting = sheet_.sheet.meeting;
    const QDateTime now = desk_.store().options().clock().toLocalTime();
    const qint64 minutes = QDateTime(meeting.heldOn, meeting.startsAt).secsTo(now) / 60;
    const bool underWay =
        meeting.status == MeetingStatus::UnderWay && now.date() == meeting.heldOn && minutes >= 0;
    time_->setVisible(underWay);
    if (underWay)
        time_->setText(digits(minutes < 60 ? tr("for %1 min").arg(minutes)
                                           : tr("for %1 h %2 min").arg(minutes / 60).arg(minutes % 60),
                              desk_.language()));
}

void MinutesTop::showQuorum() {
    const AttendanceCount count = countOf(sheet_.sheet.attendance);
    const Quorum quorum = quorumOf(count, sheet_.sheet.committee.quorumPercent);
    const QString of =
        digits(tr("%1 of %2 agencies").arg(quorum.there).arg(quorum.expected), desk_.language());
    if (quorum.expected == 0)
        quorum_->setText(tr("Note who is there"));
    else if (quorum.reached())
        quorum_->setText(tr("✓ Quorum: %1").arg(of));
    else
        quorum_->setText(tr("▲ No quorum: %1").arg(of));
    setTone(quorum_, quorum.expected == 0 ? "" : quorum.reached() ? "good" : "warning");
    quorum_->setToolTip(tr("Open the attendance"));
}

void MinutesTop::retranslate() {
    const Meeting& meeting = sheet_.sheet.meeting;
    const Language language = desk_.language();
    day_->setText(meeting.heldOn.isValid()
                      ? u"%1 %2"_qs.arg(shortDayName(meeting.heldOn.dayOfWeek(), language),
                                        formatDate(meeting.heldOn, language))
                      : QString());
    showElapsed();
    showQuorum();
}

void MinutesTop::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace samaki
