// Gregorian: the bridge between Qt's dates, which records hold, and Boost.Date_Time's, which calculate.
//
// Always holds: only dates of the years 1400 to 9999 cross the bridge, which is what Boost.Date_Time knows;
// the caller asks isCountable() first.
#pragma once

#include <QDate>

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace samaki {

inline bool isCountable(const QDate& date) {
    return date.isValid() && date.year() >= 1400 && date.year() <= 9999;
}

/// Only when isCountable().
inline boost::gregorian::date toGregorian(const QDate& date) {
    return boost::gregorian::date(static_cast<unsigned short>(date.year()),
                                  static_cast<unsigned short>(date.month()),
                                  static_cast<unsigned short>(date.day()));
}

/// Both count days by the Julian day number.
inline QDate fromGregorian(const boost::gregorian::date& date) {
    return QDate::fromJulianDay(static_cast<qint64>(date.julian_day()));
}

} // namespace samaki
