#include "views/plans/month_strip.h"

#include "model/core/khmer_text.h"
#include "model/records/validate.h"
#include "model/rules/overdue.h"
#include "views/plans/status_sign.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace samaki {

namespace {

constexpr int kGap = 2;
constexpr int kLanesShown = 4;

int headHeight(const Theme& theme) {
    return 2 * QFontMetrics(theme.font(Theme::Type::Caption)).lineSpacing() + Theme::unit / 2;
}

int laneHeight(const Theme& theme) {
    return QFontMetrics(theme.font(Theme::Type::Caption)).lineSpacing() + Theme::unit / 2;
}

} // namespace

MonthStrip::MonthStrip(Desk& desk, QWidget* parent) : QAbstractScrollArea(parent), desk_(desk) {
    setObjectName(u"monthStrip"_qs);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    const auto restyle = [this] {
        setAccessibleName(tr("The month's calendar"));
        setAccessibleDescription(tr("Each activity as a bar from its start to its due date"));
        updateScrollBar();
        viewport()->update();
    };
    connect(&desk_, &Desk::themeChanged, this, restyle);
    connect(&desk_, &Desk::languageChanged, this, restyle);
    restyle();
}

void MonthStrip::setMonth(const Month& month, const ActivityContext& context,
                          const std::vector<Holiday>& holidays) {
    month_ = month;
    context_ = context;
    holidays_.clear();
    for (const Holiday& holiday : holidays)
        holidays_.insert(holiday.date, holiday);
    viewport()->update();
}

void MonthStrip::setActivities(const std::vector<Activity>& activities) {
    bars_.clear();
    for (const Activity& activity : activities) {
        const QDate last = activity.dueOn;
        const QDate first = activity.startOn.isValid() ? std::min(activity.startOn, last) : last;
        if (!month_.isNull() && last.isValid() && last >= month_.firstDay() && first <= month_.lastDay())
            bars_.push_back(
                {activity, std::max(first, month_.firstDay()), std::min(last, month_.lastDay()), 0});
    }
    layOutBars();
    updateScrollBar();
    viewport()->update();
}

// Each bar takes the highest lane that is free from its first day on; what is due first stands on top.
void MonthStrip::layOutBars() {
    std::stable_sort(bars_.begin(), bars_.end(), [](const Bar& a, const Bar& b) {
        return std::pair(a.last, a.first) < std::pair(b.last, b.first);
    });
    std::vector<QDate> freeAfter;
    for (Bar& bar : bars_) {
        size_t lane = 0;
        while (lane < freeAfter.size() && freeAfter[lane] >= bar.first)
            ++lane;
        if (lane == freeAfter.size())
            freeAfter.emplace_back();
        freeAfter[lane] = bar.last;
        bar.lane = static_cast<int>(lane);
    }
    lanes_ = static_cast<int>(freeAfter.size());
}

void MonthStrip::setCurrent(const Id& activity) {
    current_ = activity;
    const QRect bar = barOf(activity);
    const int head = headHeight(desk_.theme());
    if (bar.isValid() && bar.top() < head)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (head - bar.top()));
    else if (bar.isValid() && bar.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + bar.bottom() - viewport()->height() +
                                      kGap);
    viewport()->update();
}

void MonthStrip::updateScrollBar() {
    const double lanes =
        lanes_ <= kLanesShown ? std::max(lanes_, 2) : kLanesShown + 0.5; // half a bar says: there is more
    setFixedHeight(headHeight(desk_.theme()) + static_cast<int>(lanes * laneHeight(desk_.theme())) + kGap);
    const int room = height() - headHeight(desk_.theme());
    verticalScrollBar()->setRange(0, std::max(0, lanes_ * laneHeight(desk_.theme()) - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(laneHeight(desk_.theme()));
}

int MonthStrip::dayLeft(int day) const {
    return month_.isNull()
               ? 0
               : static_cast<int>(static_cast<qint64>(viewport()->width()) * (day - 1) / month_.days());
}

QDate MonthStrip::dayAt(const QPoint& place) const {
    if (month_.isNull() || viewport()->width() == 0)
        return {};
    const int day = place.x() * month_.days() / viewport()->width();
    return month_.firstDay().addDays(std::clamp(day, 0, month_.days() - 1));
}

QDate MonthStrip::dueOf(const Bar& bar) const {
    if (bar.activity.id != dragged_ || !dragTo_.isValid())
        return bar.last;
    return std::clamp(bar.last.addDays(dragFrom_.daysTo(dragTo_)), month_.firstDay(), month_.lastDay());
}

QRect MonthStrip::rectOf(const Bar& bar) const {
    const QDate due = dueOf(bar);
    const int left = dayLeft(std::min(bar.first, due).day()) + kGap;
    const int right = dayLeft(due.day() + 1) - kGap;
    const int height = laneHeight(desk_.theme());
    const int top = headHeight(desk_.theme()) + bar.lane * height - verticalScrollBar()->value();
    return {left, top + kGap / 2, right - left, height - kGap};
}

QRect MonthStrip::barOf(const Id& activity) const {
    for (const Bar& bar : bars_) {
        if (bar.activity.id == activity)
            return rectOf(bar);
    }
    return {};
}

const MonthStrip::Bar* MonthStrip::barAt(const QPoint& place) const {
    if (place.y() < headHeight(desk_.theme()))
        return nullptr;
    const auto found =
        std::find_if(bars_.begin(), bars_.end(), [&](const Bar& bar) { return rectOf(bar).contains(place); });
    return found == bars_.end() ? nullptr : &*found;
}

QString MonthStrip::details(const Bar& bar) const {
    const Language language = desk_.language();
    const Activity& activity = bar.activity;
    const auto status = choicesOf<ActivityStatus>()[static_cast<size_t>(activity.status)];
    QStringList lines{digits(QString::number(activity.number), language) + u". "_qs + activity.description,
                      context_.agencyFullName(activity.leadAgency, language),
                      tr("%1, %2, due %3")
                          .arg(labelOf(status, desk_.phrases()), formatPercent(activity.progress, language),
                               formatDate(activity.dueOn, language))};
    if (const int late = workingDaysLate(activity, context_.workingDays, desk_.today()); late > 0)
        lines << digits(late == 1 ? tr("1 working day late") : tr("%n working days late", "", late),
                        language);
    return lines.join(u'\n');
}

bool MonthStrip::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    if (const Bar* bar = barAt(help->pos())) {
        text = details(*bar);
    } else if (const auto holiday = holidays_.constFind(dayAt(help->pos()));
               holiday != holidays_.constEnd()) {
        text = formatDate(holiday->date, desk_.language()) + u'\n' +
               (desk_.language() == Language::Khmer ? holiday->nameKm : holiday->nameEn);
    }
    const QString shown = breakable(text).toHtmlEscaped().replace(u'\n', u"<br>"_qs);
    QToolTip::showText(help->globalPos(), shown.isEmpty() ? QString() : u"<qt>%1</qt>"_qs.arg(shown),
                       viewport());
    return true;
}

void MonthStrip::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void MonthStrip::mousePressEvent(QMouseEvent* event) {
    const Bar* bar = event->button() == Qt::LeftButton ? barAt(event->pos()) : nullptr;
    if (bar == nullptr)
        return;
    const Activity activity = bar->activity; // selecting may lay the bars out anew
    emit selected(activity.id);
    if (!context_.isLocked(activity)) {
        dragged_ = activity.id;
        dragFrom_ = dayAt(event->pos());
        dragTo_ = QDate();
    }
}

void MonthStrip::mouseMoveEvent(QMouseEvent* event) {
    if (dragged_.isNull()) {
        viewport()->setCursor(barAt(event->pos()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    dragTo_ = dayAt(event->pos());
    viewport()->setCursor(Qt::SizeHorCursor);
    viewport()->update();
}

void MonthStrip::mouseReleaseEvent(QMouseEvent*) {
    const auto bar = std::find_if(bars_.begin(), bars_.end(),
                                  [this](const Bar& each) { return each.activity.id == dragged_; });
    const Id moved = dragged_;
    const QDate due = bar == bars_.end() ? QDate() : dueOf(*bar);
    const bool isMoved =
        bar != bars_.end() && dragTo_.isValid() && dragTo_ != dragFrom_ && due != bar->activity.dueOn;
    dragged_ = Id();
    dragTo_ = QDate();
    viewport()->unsetCursor();
    viewport()->update();
    if (isMoved)
        emit dueMoved(moved, due);
}

void MonthStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !dragged_.isNull()) {
        dragged_ = Id();
        dragTo_ = QDate();
        viewport()->update();
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace samaki
