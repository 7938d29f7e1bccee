#include "model/exchange/given_numbers.h"

#include "model/records/activity.h"
#include "model/records/decision.h"
#include "model/rules/agenda.h"
#include "model/rules/meeting_status.h"

#include <QCoreApplication>

#include <algorithm>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(GivenNumbers)
};

} // namespace

GivenNumbers::GivenNumbers(const RecordType& type, const RecordNames& names) : type_(type) {
    if (&type == &typeOf<Activity>()) {
        whole_ = "plan";
        number_ = "number";
    } else if (&type == &typeOf<Decision>()) {
        whole_ = "meeting";
        number_ = "number";
    } else if (&type == &typeOf<AgendaItem>()) {
        whole_ = "meeting";
        number_ = "place";
        step_ = kPlaceStep;
    } else if (&type == &typeOf<Meeting>()) {
        number_ = "number";
    }
    if (number_ == nullptr)
        return;
    for (const Row* row : names.rows(type))
        take(*row);
}

QString GivenNumbers::wholeOf(const Row& record) const {
    return whole_ == nullptr ? QString() : type_.value(record, whole_).toString();
}

qint64 GivenNumbers::numberOf(const Row& record) const { return type_.value(record, number_).toLongLong(); }

qint64 GivenNumbers::next(const QString& whole) const {
    qint64 highest = 0;
    for (const Row& record : byWhole_.value(whole))
        highest = std::max(highest, numberOf(record));
    return highest + step_;
}

void GivenNumbers::number(Row& record) const {
    if (number_ == nullptr || !sameValue(type_.value(record, number_), {}))
        return;
    QVariant& given = record.values[type_.indexOf(number_)];
    if (whole_ != nullptr) {
        given = toStored(next(wholeOf(record)));
        return;
    }
    std::vector<Meeting> meetings;
    for (const Row& row : byWhole_.value(QString()))
        meetings.push_back(fromRow<Meeting>(row));
    given = toStored(nextMeetingNumber(meetings, fromRow<Meeting>(record)));
}

Outcome GivenNumbers::checkFree(const Row& record) const {
    const bool isActivity = &type_ == &typeOf<Activity>();
    const QString whole = wholeOf(record);
    if ((!isActivity && &type_ != &typeOf<Decision>()) || whole.isEmpty())
        return Done{};
    const std::vector<Row> others = byWhole_.value(whole);
    const bool taken = std::any_of(others.begin(), others.end(), [&](const Row& other) {
        return other.active && other.id != record.id && numberOf(other) == numberOf(record);
    });
    if (!taken)
        return Done{};
    const QString sentence =
        isActivity ? Say::tr("This plan has an activity %1 already. The next free number is %2.")
                   : Say::tr("This meeting has a decision %1 already. The next free number is %2.");
    return Problem{Trouble::BadInput, sentence.arg(numberOf(record)).arg(next(whole)), {}};
}

void GivenNumbers::take(const Row& record) {
    if (number_ != nullptr)
        byWhole_[wholeOf(record)].push_back(record);
}

} // namespace samaki
