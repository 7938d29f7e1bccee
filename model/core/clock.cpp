#include "model/core/clock.h"

namespace samaki {

Clock systemClock() {
    const QDate set = QDate::fromString(qEnvironmentVariable("SAMAKI_TODAY"), Qt::ISODate);
    if (!set.isValid())
        return [] { return QDateTime::currentDateTimeUtc(); };
    return [set] { return QDateTime(set, QTime::currentTime()).toUTC(); };
}

Clock fixedClock(const QDateTime& moment) {
    return [moment] { return moment; };
}

QDate today(const Clock& clock) { return clock().toLocalTime().date(); }

} // namespace samaki
