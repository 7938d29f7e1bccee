// Dates as letters and minutes write them: with the day of the week, and in words.
#pragma once

#include "model/core/language.h"

namespace samaki {

/// 1 = Monday ... 7 = Sunday: "Thursday", "ព្រហស្បតិ៍".
QString longDayName(int dayOfWeek, Language language);

/// "Thursday, 5 November 2026" or "ថ្ងៃព្រហស្បតិ៍ ទី៥ ខែវិច្ឆិកា ឆ្នាំ២០២៦"; empty for an invalid date.
QString formatLongDate(const QDate& date, Language language);

/// The date of an official paper's signature. Khmer, on two lines, lunar above solar:
/// "ថ្ងៃពុធ ៥រោច ខែកត្តិក ឆ្នាំរោង ឆស័ក ព.ស.២៥៦៨" / "ថ្ងៃទី២០ ខែវិច្ឆិកា ឆ្នាំ២០២៤"; English: "20 November 2024". An
/// invalid date leaves dots, to be filled in by hand.
struct OfficialDate {
    QString lunar; ///< empty in English, and beyond the years that the lunar calendar is computed for
    QString solar;
};
OfficialDate officialDate(const QDate& date, Language language);

/// "Thursday, the fifth of November two thousand and twenty-six" or "ថ្ងៃព្រហស្បតិ៍ ទីប្រាំ ខែវិច្ឆិកា
/// ឆ្នាំពីរពាន់ម្ភៃប្រាំមួយ": as minutes begin, so that nobody changes a digit afterwards. Years 1 to 9999; empty for
/// any other date.
QString dateInWords(const QDate& date, Language language);

} // namespace samaki
