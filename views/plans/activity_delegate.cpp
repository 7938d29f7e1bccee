#include "views/plans/activity_delegate.h"

#include "model/tables/activity_table_model.h"
#include "views/common/icon.h"
#include "views/common/wrapped_text.h"
#include "views/plans/status_sign.h"

#include <QPainter>

namespace samaki {

namespace {

using Model = ActivityTableModel;

QString columnName(const QModelIndex& index) { return index.data(Model::ColumnNameRole).toString(); }

ActivityStatus statusOf(const QModelIndex& index) {
    ActivityStatus status{};
    fromStored(index.data(Model::StatusRole), status);
    return status;
}

} // namespace

ActivityDelegate::ActivityDelegate(Desk& desk, QObject* parent) : SheetDelegate(desk, parent) {
    setEditing(typeOf<Activity>(), Model::ColumnNameRole);
}

bool ActivityDelegate::isHead(const QModelIndex& index) const { return index.data(Model::HeadRole).toBool(); }

bool ActivityDelegate::isQuiet(const QModelIndex& index) const {
    return index.data(Model::LockedRole).toBool() || statusOf(index) == ActivityStatus::Cancelled;
}

int ActivityDelegate::leastWidth(const Field& field) const {
    return (field.kind == FieldKind::Date ? 19 : 14) * Theme::unit;
}

void ActivityDelegate::paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const QString column = columnName(index);
    if (column == u"number"_qs)
        paintNumber(painter, rect, index);
    else if (column == u"due_on"_qs)
        paintDue(painter, rect, index);
    else if (column == u"status"_qs)
        paintStatus(painter, rect, index);
    else if (column == u"progress"_qs)
        paintProgress(painter, rect, index);
    else
        SheetDelegate::paintCell(painter, rect, index);
}

QString ActivityDelegate::headCount(const QModelIndex& index) const {
    const int activities = index.data(Model::CountRole).toInt();
    return activities == 1 ? tr("1 activity") : tr("%n activities", "", activities);
}

QRect ActivityDelegate::paintHead(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    QRect place = SheetDelegate::paintHead(painter, rect, index);
    const int percent = index.data(Model::ProgressRole).toInt();
    constexpr int kHeadBar = 96;
    paintBar(painter, QRect(place.left(), place.center().y() - kBarHeight / 2, kHeadBar, kBarHeight),
             percent);
    place.setLeft(place.left() + kHeadBar + kMargin);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, formatPercent(percent, desk().language()));
    return place;
}

// The number, and under it small signs: carried over, comes back each month, waits for the drive.
void ActivityDelegate::paintNumber(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    QList<QIcon> signs;
    if (index.data(Model::CarriedRole).toBool())
        signs << icon(u"undo"_qs, theme().textQuiet);
    if (index.data(Model::StandingRole).toBool())
        signs << icon(u"repeat"_qs, theme().textQuiet);
    if (index.data(Model::WaitingRole).toBool())
        signs << icon(u"drive-waiting"_qs, theme().warning);
    const QString number = index.data().toString();
    if (signs.isEmpty()) {
        painter.drawText(rect, Qt::AlignHCenter | Qt::AlignVCenter, number);
        return;
    }
    const int half = rect.height() / 2;
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), half), Qt::AlignHCenter | Qt::AlignVCenter,
                     number);
    constexpr int kSmall = 14;
    const int step = kSmall + 2;
    int left = rect.center().x() - step * static_cast<int>(signs.size()) / 2;
    for (const QIcon& sign : signs) {
        sign.paint(&painter, QRect(left, rect.top() + half + (half - kSmall) / 2, kSmall, kSmall));
        left += step;
    }
}

void ActivityDelegate::paintDue(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const int late = index.data(Model::OverdueRole).toInt();
    const QString date = index.data().toString();
    if (late == 0) {
        drawWrapped(painter, rect, date, 2);
        return;
    }
    const int half = rect.height() / 2;
    drawWrapped(painter, QRect(rect.left(), rect.top(), rect.width(), half), date, 1);
    painter.setFont(captionFont());
    painter.setPen(theme().danger);
    const QString words =
        digits(late == 1 ? tr("1 day late") : tr("%n days late", "", late), desk().language());
    const QRect below(rect.left(), rect.top() + half, rect.width(), half);
    icon(u"warning"_qs, theme().danger).paint(&painter, QRect(below.left(), below.center().y() - 6, 13, 13));
    drawWrapped(painter, below.adjusted(kSign + 1, 0, 0, 0), words, 1);
}

void ActivityDelegate::paintStatus(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const QColor color = statusColor(theme(), statusOf(index));
    drawStatusSign(painter, QRectF(rect.left(), rect.top(), kSign, rect.height()), statusOf(index), color);
    painter.setPen(color);
    drawWrapped(painter, rect.adjusted(kSign + kMargin / 2, 0, 0, 0), index.data().toString(), 2);
}

void ActivityDelegate::paintProgress(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    if (statusOf(index) == ActivityStatus::Cancelled)
        return;
    const int half = rect.height() / 2;
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), half), Qt::AlignRight | Qt::AlignVCenter,
                     index.data().toString());
    paintBar(painter, QRect(rect.left(), rect.top() + half + kMargin / 2, rect.width(), kBarHeight),
             index.data(Model::ProgressRole).toInt());
}

QString ActivityDelegate::explanation(const QModelIndex& index) const {
    if (isHead(index))
        return SheetDelegate::explanation(index);
    const QString column = columnName(index);
    QStringList lines;
    if (column == u"number"_qs) {
        if (index.data(Model::CarriedRole).toBool())
            lines << tr("Carried over from an earlier month");
        if (index.data(Model::StandingRole).toBool())
            lines << tr("Comes back each month");
        if (index.data(Model::WaitingRole).toBool())
            lines << tr("Saved on this computer; waits for the drive");
    } else if (column == u"due_on"_qs && index.data(Model::OverdueRole).toInt() > 0) {
        lines << index.data(Qt::AccessibleTextRole).toString();
    } else if (const QString name = index.data(Model::FullNameRole).toString(); !name.isEmpty()) {
        lines << name;
    } else {
        lines << index.data().toString();
    }
    if (index.data(Model::LockedRole).toBool())
        lines << tr("This month's plan is closed.");
    return lines.join(u'\n');
}

} // namespace samaki
