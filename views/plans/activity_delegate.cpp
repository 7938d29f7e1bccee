#include "views/plans/activity_delegate.h"

#include "model/tables/activity_table_model.h"
#include "views/common/icon.h"
#include "views/common/wrapped_text.h"
#include "views/plans/status_sign.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace samaki {

namespace {

using Model = ActivityTableModel;
constexpr int kMargin = Theme::unit;
constexpr int kSign = 16;
constexpr int kBarHeight = 6;

QString columnName(const QModelIndex& index) { return index.data(Model::ColumnNameRole).toString(); }

ActivityStatus statusOf(const QModelIndex& index) {
    ActivityStatus status{};
    fromStored(index.data(Model::StatusRole), status);
    return status;
}

} // namespace

ActivityDelegate::ActivityDelegate(Desk& desk, QObject* parent) : FieldDelegate(desk, parent) {
    setEditing(typeOf<Activity>(), Model::ColumnNameRole);
    const auto takeFonts = [this] {
        body_ = theme().font(Theme::Type::Body);
        strong_ = theme().font(Theme::Type::Strong);
        caption_ = theme().font(Theme::Type::Caption);
    };
    takeFonts();
    connect(&desk, &Desk::themeChanged, this, takeFonts);
    connect(&desk, &Desk::languageChanged, this, takeFonts);
}

int ActivityDelegate::rowHeight() const {
    return 2 * QFontMetrics(body_).lineSpacing() + kMargin + kMargin / 2;
}

int ActivityDelegate::headHeight() const { return QFontMetrics(strong_).lineSpacing() + 2 * kMargin; }

int ActivityDelegate::leastWidth(const Field& field) const {
    return (field.kind == FieldKind::Date ? 19 : 14) * Theme::unit;
}

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    if (index.data(Model::HeadRole).toBool()) {
        paintHead(*painter, option, index);
        painter->restore();
        return;
    }
    const Theme& theme = this->theme();
    paintBackground(*painter, option);
    painter->setFont(body_);
    const bool quiet = index.data(Model::LockedRole).toBool() || statusOf(index) == ActivityStatus::Cancelled;
    painter->setPen(quiet ? theme.textQuiet : theme.text);
    const QRect inner = option.rect.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2);
    const QString column = columnName(index);
    if (column == u"number"_qs)
        paintNumber(*painter, inner, index);
    else if (column == u"due_on"_qs)
        paintDue(*painter, inner, index);
    else if (column == u"status"_qs)
        paintStatus(*painter, inner, index);
    else if (column == u"progress"_qs)
        paintProgress(*painter, inner, index);
    else
        drawWrapped(*painter, inner, index.data().toString(), 2,
                    Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
    painter->restore();
}

void ActivityDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const {
    const Theme& theme = this->theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, selected ? theme.accentSoft : hovered ? theme.surfaceSoft : theme.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void ActivityDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Theme& theme = this->theme();
    const QRect rect = option.rect;
    painter.fillRect(rect, theme.surfaceSoft);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    painter.setFont(strong_);
    painter.setPen(theme.text);
    const QString name = index.data().toString();
    QRect place = rect.adjusted(kMargin, 0, -kMargin, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(name) + 2 * kMargin);

    painter.setFont(caption_);
    painter.setPen(theme.textQuiet);
    const Language language = desk().language();
    const int activities = index.data(Model::CountRole).toInt();
    const QString count =
        digits(activities == 1 ? tr("1 activity") : tr("%n activities", "", activities), language);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, count);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(count) + 2 * kMargin);

    const int percent = index.data(Model::ProgressRole).toInt();
    constexpr int kHeadBar = 96;
    paintBar(painter, QRect(place.left(), place.center().y() - kBarHeight / 2, kHeadBar, kBarHeight),
             percent);
    place.setLeft(place.left() + kHeadBar + kMargin);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, formatPercent(percent, language));
}

void ActivityDelegate::paintBar(QPainter& painter, const QRect& rect, int percent) const {
    const Theme& theme = this->theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(rect, kBarHeight / 2.0, kBarHeight / 2.0);
    if (percent > 0) {
        QRect filled = rect;
        filled.setWidth(std::max(kBarHeight, rect.width() * percent / 100));
        painter.setBrush(percent >= 100 ? theme.good : theme.accent);
        painter.drawRoundedRect(filled, kBarHeight / 2.0, kBarHeight / 2.0);
    }
    painter.restore();
}

// The number, and under it small signs: carried over, comes back each month, waits for the drive.
void ActivityDelegate::paintNumber(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Theme& theme = this->theme();
    QList<QIcon> signs;
    if (index.data(Model::CarriedRole).toBool())
        signs << icon(u"undo"_qs, theme.textQuiet);
    if (index.data(Model::StandingRole).toBool())
        signs << icon(u"repeat"_qs, theme.textQuiet);
    if (index.data(Model::WaitingRole).toBool())
        signs << icon(u"drive-waiting"_qs, theme.warning);
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
    const Theme& theme = this->theme();
    const int half = rect.height() / 2;
    drawWrapped(painter, QRect(rect.left(), rect.top(), rect.width(), half), date, 1);
    painter.setFont(caption_);
    painter.setPen(theme.danger);
    const QString words =
        digits(late == 1 ? tr("1 day late") : tr("%n days late", "", late), desk().language());
    const QRect below(rect.left(), rect.top() + half, rect.width(), half);
    icon(u"warning"_qs, theme.danger).paint(&painter, QRect(below.left(), below.center().y() - 6, 13, 13));
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

bool ActivityDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || index.data(Model::HeadRole).toBool())
        return FieldDelegate::helpEvent(event, view, option, index);
    const QString text = breakable(explanation(index)).toHtmlEscaped().replace(u'\n', u"<br>"_qs);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), u"<qt>%1</qt>"_qs.arg(text), view, option.rect);
    return true;
}

} // namespace samaki
