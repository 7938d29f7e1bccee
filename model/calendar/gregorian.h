// Gregorian: the bridge between Qt's dates, which records hold, and Boost.Date_Time's, which calculate.
//
// Always holds: only dates of the years 1400 to 9999 cross the bridge, which is what Boost.Date_Time knows;
// the caller asks isCountable() first.
#pragma once

#include <QDate>

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace samaki {

inline bool isCountable(const QDate& date) {
    static const QDate first(1400, 1, 1);
    static const QDate last(9999, 12, 31);
    return date.isValid() && first <= date && date <= last;
}

/// Only when isCountable().
inline boost::gregorian::date toGregorian(const QDate& date) {
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month,
                 &day); // at once: each of QDate's own year(), month(), day() works it all out again
    return boost::gregorian::date(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                                  static_cast<unsigned short>(day));
}

/// Both count days by the Julian day number.
inline QDate fromGregorian(const boost::gregorian::date& date) {
    return QDate::fromJulianDay(static_cast<qint64>(date.julian_day()));
}

} // namespace samaki
