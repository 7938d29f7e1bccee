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
#include <array>
#include <queue>

namespace samaki {

namespace {

constexpr int kGap = 2;

} // namespace

MonthStrip::MonthStrip(Desk& desk, QWidget* parent) : QAbstractScrollArea(parent), desk_(desk) {
    setObjectName(u"monthStrip"_qs);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    const auto restyle = [this] {
        const int line = QFontMetrics(desk_.theme().font(Theme::Type::Caption)).lineSpacing();
        headHeight_ = 2 * line + Theme::unit / 2;
        laneHeight_ = line + Theme::unit / 2;
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

void MonthStrip::setActivities(const std::vector<const Activity*>& activities) {
    bars_.clear();
    const QDate monthBegins = month_.isNull() ? QDate() : month_.firstDay();
    const QDate monthEnds = month_.isNull() ? QDate() : month_.lastDay();
    const QDate today = desk_.today();
    for (const Activity* activity : activities) {
        const QDate last = activity->dueOn;
        const QDate first = activity->startOn.isValid() ? std::min(activity->startOn, last) : last;
        if (month_.isNull() || !last.isValid() || last < monthBegins || first > monthEnds)
            continue;
        bars_.push_back({activity->id, activity->number, activity->description, activity->leadAgency,
                         activity->status, activity->progress, last,
                         context_.isAwaited(*activity) && isOverdue(*activity, context_.workingDays, today),
                         context_.isLocked(*activity), std::max(first, monthBegins),
                         std::min(last, monthEnds), 0});
    }
    layOutBars();
    updateScrollBar();
    viewport()->update();
}

// Each bar takes the highest lane that is free from its first day on; what is due first stands on top. The
// lanes are kept by the day up to which they are taken, so that a bar asks at most 31 times, however many
// lanes there are.
void MonthStrip::layOutBars() {
    std::stable_sort(bars_.begin(), bars_.end(), [](const Bar& a, const Bar& b) {
        return std::pair(a.last, a.first) < std::pair(b.last, b.first);
    });
    using Lanes = std::priority_queue<int, std::vector<int>,
                                      std::greater<>>; // the highest, which is the lowest number, first
    std::array<Lanes, 32> takenUntil;
    lanes_ = 0;
    for (Bar& bar : bars_) {
        Lanes* best = nullptr;
        for (int day = 1; day < bar.first.day(); ++day) {
            Lanes& lanes = takenUntil[static_cast<size_t>(day)];
            if (!lanes.empty() && (best == nullptr || lanes.top() < best->top()))
                best = &lanes;
        }
        bar.lane = best != nullptr ? best->top() : lanes_++;
        if (best != nullptr)
            best->pop();
        takenUntil[static_cast<size_t>(bar.last.day())].push(bar.lane);
    }
}

void MonthStrip::setCurrent(const Id& activity) {
    current_ = activity;
    const QRect bar = barOf(activity);
    const int head = headHeight_;
    if (bar.isValid() && bar.top() < head)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (head - bar.top()));
    else if (bar.isValid() && bar.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + bar.bottom() - viewport()->height() +
                                      kGap);
    viewport()->update();
}

void MonthStrip::setLanesShown(int lanes) {
    if (lanes == lanesShown_)
        return;
    lanesShown_ = lanes;
    updateScrollBar();
}

void MonthStrip::updateScrollBar() {
    const double lanes =
        lanes_ <= lanesShown_ ? std::max(lanes_, 2) : lanesShown_ + 0.5; // half a bar says: there is more
    setFixedHeight(headHeight_ + static_cast<int>(lanes * laneHeight_) + kGap);
    const int room = height() - headHeight_;
    verticalScrollBar()->setRange(0, std::max(0, lanes_ * laneHeight_ - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(laneHeight_);
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
    if (bar.id != dragged_ || !dragTo_.isValid())
        return bar.last;
    return std::clamp(bar.last.addDays(dragFrom_.daysTo(dragTo_)), month_.firstDay(), month_.lastDay());
}

QRect MonthStrip::rectOf(const Bar& bar) const {
    const QDate due = dueOf(bar);
    const int left = dayLeft(std::min(bar.first, due).day()) + kGap;
    const int right = dayLeft(due.day() + 1) - kGap;
    const int top = headHeight_ + bar.lane * laneHeight_ - verticalScrollBar()->value();
    return {left, top + kGap / 2, right - left, laneHeight_ - kGap};
}

QRect MonthStrip::barOf(const Id& activity) const {
    for (const Bar& bar : bars_) {
        if (bar.id == activity)
            return rectOf(bar);
    }
    return {};
}

const MonthStrip::Bar* MonthStrip::barAt(const QPoint& place) const {
    if (place.y() < headHeight_)
        return nullptr;
    const auto found =
        std::find_if(bars_.begin(), bars_.end(), [&](const Bar& bar) { return rectOf(bar).contains(place); });
    return found == bars_.end() ? nullptr : &*found;
}

QString MonthStrip::details(const Bar& bar) const {
    const Language language = desk_.language();
    const auto status = choicesOf<ActivityStatus>()[static_cast<size_t>(bar.status)];
    QStringList lines{digits(QString::number(bar.number), language) + u". "_qs + bar.description,
                      context_.agencyFullName(bar.leadAgency, language),
                      tr("%1, %2, due %3")
                          .arg(labelOf(status, desk_.phrases()), formatPercent(bar.progress, language),
                               formatDate(bar.dueOn, language))};
    if (bar.late)
        lines << tr("Overdue");
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
    const Id pressed = bar->id; // selecting may lay the bars out anew
    const bool locked = bar->locked;
    emit selected(pressed);
    if (!locked) {
        dragged_ = pressed;
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
    const auto bar =
        std::find_if(bars_.begin(), bars_.end(), [this](const Bar& each) { return each.id == dragged_; });
    const Id moved = dragged_;
    const QDate due = bar == bars_.end() ? QDate() : dueOf(*bar);
    const bool isMoved = bar != bars_.end() && dragTo_.isValid() && dragTo_ != dragFrom_ && due != bar->dueOn;
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
