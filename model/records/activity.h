// Activity: one line of a month's action plan: what is done, by whom, by when, with what, and how far it is.
//
// Always holds: it belongs to one plan; an activity carried over from an earlier month names the one it
// continues.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

enum class ActivityStatus { Planned, UnderWay, Done, Postponed, Cancelled };
enum class Currency { Riel, Dollar };

struct Activity : Record {
    Id plan;
    int number = 0;
    Id pillar;
    QString description;
    QString expectedOutput;
    QString indicator;
    std::optional<qint64> target;
    std::optional<qint64> actual;
    Id leadAgency;
    QList<Id> supportingAgencies;
    QString place;
    QDate startOn;
    QDate dueOn;
    std::optional<qint64> budget; ///< hundredths of the currency unit
    Currency currency = Currency::Riel;
    QString budgetSource;
    ActivityStatus status = ActivityStatus::Planned;
    int progress = 0; ///< percent
    QDate doneOn;
    QString result;
    QString delayReason;
    QString recommendation;
    bool standing = false; ///< comes back each month
    Id carriedFrom;        ///< the activity of an earlier plan that this one continues
};

template <>
std::span<const Choice> choicesOf<ActivityStatus>();
template <>
std::span<const Choice> choicesOf<Currency>();
template <>
const RecordType& typeOf<Activity>();

} // namespace samaki
