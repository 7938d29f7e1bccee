#include "views/meetings/meeting_words.h"

#include "model/records/meeting_series.h"
#include "model/records/validate.h"
#include "views/common/icon.h"
#include "views/common/wrapped_text.h"

#include <QPainter>
#include <QPixmapCache>

namespace samaki {

QString kindWord(MeetingKind kind, const Phrasebook& phrases) {
    return labelOf(choicesOf<MeetingKind>()[static_cast<size_t>(kind)], phrases);
}

QString statusWord(MeetingStatus status, const Phrasebook& phrases) {
    return labelOf(choicesOf<MeetingStatus>()[static_cast<size_t>(status)], phrases);
}

QString meetingName(const Meeting& meeting, const Phrasebook& phrases) {
    const QString kind = kindWord(meeting.kind, phrases);
    return meeting.number.isEmpty() ? kind : kind + u' ' + digits(meeting.number, phrases.language());
}

QString clockTime(const QTime& time, Language language) {
    return time.isValid() ? digits(time.toString(u"HH:mm"_qs), language) : QString();
}

QString timeSpan(const Meeting& meeting, Language language) {
    const QString begin = clockTime(meeting.startsAt, language);
    return meeting.endsAt.isValid() ? begin + u" – "_qs + clockTime(meeting.endsAt, language) : begin;
}

QString dayName(const QDate& day, const Phrasebook& phrases) {
    return day.isValid() ? labelOf(choicesOf<Weekday>()[static_cast<size_t>(day.dayOfWeek() - 1)], phrases)
                         : QString();
}

QString longDate(const QDate& day, const Phrasebook& phrases) {
    return day.isValid() ? dayName(day, phrases) + u' ' + formatDate(day, phrases.language()) : QString();
}

QColor statusColor(const Theme& theme, MeetingStatus status) {
    switch (status) {
    case MeetingStatus::Scheduled:
    case MeetingStatus::UnderWay:
        return theme.accent;
    case MeetingStatus::Draft:
    case MeetingStatus::Amended:
        return theme.warning;
    case MeetingStatus::Approved:
        return theme.good;
    case MeetingStatus::Cancelled:
        return theme.neutral;
    }
    return theme.neutral;
}

QString statusTone(MeetingStatus status) {
    switch (status) {
    case MeetingStatus::Draft:
    case MeetingStatus::Amended:
        return u"warning"_qs;
    case MeetingStatus::Approved:
        return u"good"_qs;
    case MeetingStatus::Cancelled:
        return u"quiet"_qs;
    case MeetingStatus::Scheduled:
    case MeetingStatus::UnderWay:
        return u"accent"_qs;
    }
    return {};
}

QString statusSign(MeetingStatus status) {
    switch (status) {
    case MeetingStatus::Scheduled:
        return u"calendar"_qs;
    case MeetingStatus::UnderWay:
        return u"under-way"_qs;
    case MeetingStatus::Draft:
    case MeetingStatus::Amended:
        return u"edit"_qs;
    case MeetingStatus::Approved:
        return u"check"_qs;
    case MeetingStatus::Cancelled:
        return u"close"_qs;
    }
    return {};
}

QString kindSign(MeetingKind kind) {
    switch (kind) {
    case MeetingKind::Monthly:
        return u"meetings"_qs;
    case MeetingKind::Extraordinary:
        return u"extraordinary"_qs;
    case MeetingKind::WorkingGroup:
        return u"working-group"_qs;
    }
    return {};
}

void drawSign(QPainter& painter, const QRect& rect, const QString& name, const QColor& color) {
    const int side = qMin(rect.width(), rect.height());
    const double scale = painter.device()->devicePixelRatioF();
    const QString key = u"samaki/%1/%2/%3/%4"_qs.arg(name, color.name()).arg(side).arg(scale);
    QPixmap drawing;
    if (!QPixmapCache::find(key, &drawing)) {
        drawing = icon(name, color).pixmap(QSize(side, side), scale);
        QPixmapCache::insert(key, drawing);
    }
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter.drawPixmap(square, drawing);
}

void drawSigned(QPainter& painter, const QRect& rect, const QString& sign, const QColor& color,
                const QString& words) {
    constexpr int kSide = 16;
    drawSign(painter, QRect(rect.left(), rect.top(), kSide, rect.height()), sign, color);
    drawWrapped(painter, rect.adjusted(kSide + Theme::unit / 2 + 2, 0, 0, 0), words, 2);
}

} // namespace samaki
