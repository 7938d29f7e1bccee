// How meetings are named and marked on the screen: a word for each status, a sign for each kind.
//
// Always holds: a status has a word, a sign and a colour, and the colour never stands alone.
#pragma once

#include "model/core/phrasebook.h"
#include "model/records/meeting.h"
#include "views/common/theme.h"

class QPainter;
class QRect;

namespace samaki {

/// "Monthly meeting 12/26", without the number where there is none.
QString meetingName(const Meeting& meeting, const Phrasebook& phrases);
QString kindWord(MeetingKind kind, const Phrasebook& phrases);
QString statusWord(MeetingStatus status, const Phrasebook& phrases);
/// "08:30 – 11:30" with the language's digits; the beginning alone where no end is set.
QString timeSpan(const Meeting& meeting, Language language);
QString clockTime(const QTime& time, Language language);
/// "Thursday", "ព្រហស្បតិ៍".
QString dayName(const QDate& day, const Phrasebook& phrases);
/// "Thursday 3 Dec 2026".
QString longDate(const QDate& day, const Phrasebook& phrases);

QColor statusColor(const Theme& theme, MeetingStatus status);
/// QLabel's property tone that has the same colour.
QString statusTone(MeetingStatus status);
/// Names of drawings in resources/icons.
QString statusSign(MeetingStatus status);
QString kindSign(MeetingKind kind);

/// Draws an icon in the middle of the rectangle, as large as its smaller side; kept, so that long lists may
/// draw one a row.
void drawSign(QPainter& painter, const QRect& rect, const QString& name, const QColor& color);
/// A sign and words in two lines at most, with the painter's pen.
void drawSigned(QPainter& painter, const QRect& rect, const QString& sign, const QColor& color,
                const QString& words);

} // namespace samaki
