#include "model/core/month.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace samaki {

namespace gregorian = boost::gregorian;

Month::Month(int year, int month) {
    if (year < 1400 || year > 9999 || month < 1 || month > 12)
        return;
    year_ = year;
    month_ = month;
}

Month Month::of(const QDate& date) { return date.isValid() ? Month(date.year(), date.month()) : Month(); }

std::optional<Month> Month::fromString(QStringView text) {
    if (text.size() != 7 || text.at(4) != u'-')
        return std::nullopt;
    bool yearOk = false;
    bool monthOk = false;
    const Month month(text.first(4).toInt(&yearOk), text.last(2).toInt(&monthOk));
    if (!yearOk || !monthOk || month.isNull())
        return std::nullopt;
    return month;
}

QDate Month::firstDay() const { return isNull() ? QDate() : QDate(year_, month_, 1); }

QDate Month::lastDay() const {
    if (isNull())
        return {};
    const auto day = gregorian::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year_),
                                                                     static_cast<unsigned short>(month_));
    return QDate(year_, month_, day);
}

bool Month::contains(const QDate& date) const { return !isNull() && of(date) == *this; }

Month Month::plus(int months) const {
    if (isNull())
        return {};
    const gregorian::date start(static_cast<unsigned short>(year_), static_cast<unsigned short>(month_), 1);
    const gregorian::date moved = start + gregorian::months(months);
    return Month(moved.year(), moved.month());
}

int Month::monthsUntil(const Month& other) const {
    return (other.year_ - year_) * 12 + (other.month_ - month_);
}

QString Month::toString() const {
    if (isNull())
        return {};
    return QStringLiteral("%1-%2").arg(year_, 4, 10, QLatin1Char('0')).arg(month_, 2, 10, QLatin1Char('0'));
}

} // namespace samaki
