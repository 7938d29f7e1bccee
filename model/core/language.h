// Language: the two the committee works in, and how numbers, dates, months and money are written in each.
//
// Always holds: what is written here can be read back by the parsers here, in either script's digits.
// Khmer: digits U+17E0 to U+17E9, dot between thousands, decimal comma. English: comma and point.
#pragma once

#include "model/core/month.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace samaki {

enum class Language { English, Khmer };

/// "en" or "km".
QString languageCode(Language language);
std::optional<Language> languageFromCode(QStringView code);
/// The language's name in itself, for a menu.
QString languageName(Language language);

/// Every Latin digit becomes the Khmer one; in English every Khmer digit becomes the Latin one.
QString digits(const QString& text, Language language);

QString formatNumber(qint64 number, Language language);
/// 65 -> "65 %" or "៦៥ %".
QString formatPercent(int percent, Language language);
/// Hundredths of the currency unit -> "1,500.50", without decimals where there are none.
QString formatHundredths(qint64 hundredths, Language language);
/// "20 Nov 2026" or "២០ វិច្ឆិកា ២០២៦"; empty for an invalid date.
QString formatDate(const QDate& date, Language language);
/// Date and HH:MM in the local time zone.
QString formatMoment(const QDateTime& moment, Language language);
/// "November 2026" or "ខែវិច្ឆិកា ឆ្នាំ២០២៦"; empty for a null month.
QString formatMonth(const Month& month, Language language);
/// "Nov" or "វិច្ឆិកា" (Khmer months have no short form).
QString shortMonthName(int month, Language language);
QString longMonthName(int month, Language language);
/// 1 = Monday ... 7 = Sunday, as QDate counts; the short form for a calendar's head.
QString shortDayName(int dayOfWeek, Language language);

/// ISO (2026-11-20) or day first (20/11/2026, 20-11-2026, 20.11.2026); either script's digits. Nothing for
/// a date that does not exist, such as 31/02/2026.
std::optional<QDate> parseDate(const QString& text);
/// A time of day: 14:30, 14.30, 14h30, 8, 2:30 pm; either script's digits. Nothing for 25:00.
std::optional<QTime> parseTime(const QString& text);
/// A whole number with or without thousands separators of either language.
std::optional<qint64> parseNumber(const QString& text);
/// A decimal with at most two places -> hundredths. "1,500.50", "1.500,50", "1500.5", "1500". A single
/// separator followed by exactly three digits is a thousands separator.
std::optional<qint64> parseHundredths(const QString& text);

} // namespace samaki
