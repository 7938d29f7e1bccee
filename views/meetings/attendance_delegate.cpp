#include "views/meetings/attendance_delegate.h"

#include "views/common/wrapped_text.h"
#include "views/meetings/attendance_model.h"
#include "views/meetings/meeting_words.h"

#include <QPainter>

namespace samaki {

namespace {

using Model = AttendanceModel;
constexpr int kSide = 26;
constexpr int kKeyGap = 3;

} // namespace

QColor attendanceColor(const Theme& theme, AttendanceStatus status) {
    switch (status) {
    case AttendanceStatus::Present:
        return theme.good;
    case AttendanceStatus::Represented:
        return theme.accent;
    case AttendanceStatus::Excused:
        return theme.warning;
    case AttendanceStatus::Absent:
        return theme.danger;
    case AttendanceStatus::Expected:
        return theme.textQuiet;
    }
    return theme.textQuiet;
}

QRect AttendanceDelegate::keyRect(const QRect& cell, int key) {
    return {cell.left() + Theme::unit + key * (kSide + kKeyGap), cell.center().y() - kSide / 2, kSide, kSide};
}

int AttendanceDelegate::keysWidth() { return 2 * Theme::unit + 4 * (kSide + kKeyGap); }

bool AttendanceDelegate::isHead(const QModelIndex& index) const {
    return index.data(Model::HeadRole).toBool();
}

bool AttendanceDelegate::isQuiet(const QModelIndex& index) const {
    const auto status = static_cast<AttendanceStatus>(index.data(Model::StatusRole).toInt());
    return status == AttendanceStatus::Absent || status == AttendanceStatus::Excused;
}

QString AttendanceDelegate::headCount(const QModelIndex& index) const {
    return formatNumber(index.data(Model::CountRole).toInt(), desk().language());
}

void AttendanceDelegate::paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    if (index.column() == Model::Status) {
        paintKeys(painter, rect, index);
    } else if (const QString prompt = index.data(Model::PromptRole).toString(); !prompt.isEmpty()) {
        painter.setPen(theme().textQuiet);
        drawWrapped(painter, rect, prompt, 2);
    } else if (index.column() == Model::Rank && index.data(Model::BelowRankRole).toBool()) {
        painter.setPen(theme().warning);
        drawSigned(painter, rect, u"warning"_qs, theme().warning, index.data().toString());
    } else {
        SheetDelegate::paintCell(painter, rect, index);
    }
}

// Four keys, the one that holds filled with its colour, and the word beside them.
void AttendanceDelegate::paintKeys(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const auto status = static_cast<AttendanceStatus>(index.data(Model::StatusRole).toInt());
    const QRect cell = rect.adjusted(-Theme::unit, 0, 0, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont());
    for (int i = 0; i < static_cast<int>(kAttendanceKeys.size()); ++i) {
        const AttendanceKey& key = kAttendanceKeys[static_cast<size_t>(i)];
        const QRect place = keyRect(cell, i);
        const bool holds = key.status == status;
        const QColor color = attendanceColor(theme(), key.status);
        painter.setPen(holds ? QPen(color) : QPen(theme().line));
        painter.setBrush(holds ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(holds ? theme().surface : theme().textQuiet);
        painter.drawText(place, Qt::AlignCenter, QString(QChar(key.latin)));
    }
    painter.setPen(attendanceColor(theme(), status));
    const QRect words = rect.adjusted(keysWidth() - Theme::unit, 0, 0, 0);
    drawWrapped(painter, words, index.data().toString(), 2);
}

} // namespace samaki
