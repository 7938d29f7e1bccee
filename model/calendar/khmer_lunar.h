// The Khmer lunar calendar: the lunar day of a date, as official papers name it beside the solar one.
//
// Source: shared/domain, "The lunar calendar" (the Soriyatra arithmetic of Chula Sakaraj years), checked
// against attested dates. Valid from 1900 to 2100.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace samaki {

struct KhmerLunarDate {
    int day = 0;          ///< 1 to 15
    bool waning = false;  ///< រោច, after the full moon; otherwise កើត
    QString month;        ///< "កត្តិក"
    QString animal;       ///< of the year, which changes on Khmer New Year: "មមី"
    QString sak;          ///< of the year, which changes on Lerng Sak: "អដ្ឋស័ក"
    int buddhistYear = 0; ///< changes on the first waning day of Pisakh

    /// "១២កើត ខែកត្តិក ឆ្នាំមមី អដ្ឋស័ក ព.ស.២៥៧០"
    QString toString() const;
};

/// Nothing outside the years it is valid for. Any thread.
std::optional<KhmerLunarDate> khmerLunarDate(const QDate& date);

} // namespace samaki
