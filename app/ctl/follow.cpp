#include "app/ctl/follow.h"

#include "app/ctl/field_arguments.h"
#include "model/core/clock.h"
#include "model/exchange/given_numbers.h"
#include "model/records/activity.h"
#include "model/rules/activity_status.h"
#include "model/rules/decision_standing.h"
#include "model/rules/meeting_status.h"

#include <algorithm>

namespace samaki::ctl {

namespace {

// The columns that a rule sets, but for those the person named.
void takeRuled(const RecordType& type, const Row& ruled, const QStringList& named,
               std::initializer_list<const char*> columns, Row& after) {
    for (const char* column : columns) {
        if (!named.contains(QLatin1String(column)))
            after.values[type.indexOf(column)] = type.value(ruled, column);
    }
}

void followActivity(const RecordType& type, const QStringList& named, const Row& before, Row& after) {
    const NamedOfStatus which{named.contains(u"status"_qs), named.contains(u"progress"_qs),
                              named.contains(u"done_on"_qs)};
    const Row ruled =
        toRow(withWritten(fromRow<Activity>(before), fromRow<Activity>(after), which, today(systemClock())));
    takeRuled(type, ruled, {}, {"status", "progress", "done_on"}, after);
}

void followDecision(const RecordType& type, const QStringList& named, const Row& before, Row& after) {
    const auto written = fromRow<Decision>(after);
    const Decision ruled =
        withStatus(fromRow<Decision>(before), written.status, today(systemClock()), written.dropReason);
    takeRuled(type, toRow(ruled), named, {"done_on", "drop_reason"}, after);
}

Outcome followMeeting(const RecordType& type, const QStringList& named, const Row& before, Row& after) {
    const auto was = fromRow<Meeting>(before);
    const auto written = fromRow<Meeting>(after);
    if (was.status == written.status && !was.id.isNull())
        return Done{};
    const std::vector<MeetingStatus> steps = nextSteps(was.status);
    const bool open = std::find(steps.begin(), steps.end(), written.status) != steps.end();
    if (!was.id.isNull() && !open &&
        was.status != MeetingStatus::Approved) { // that one has a lock of its own
        QStringList codes;
        for (const MeetingStatus step : steps)
            codes << codeOf(step);
        return Problem{Trouble::BadInput,
                       u"A meeting that is %1 cannot become %2. It can become: %3."_qs.arg(
                           codeOf(was.status), codeOf(written.status), codes.join(u", "_qs)),
                       {}};
    }
    const Meeting ruled = withStatus(written, written.status, today(systemClock()), written.chair);
    takeRuled(type, toRow(ruled), named, {"approved_on", "approved_by"}, after);
    return Done{};
}

} // namespace

Outcome follow(const RecordType& type, const QStringList& written, const RecordNames& names,
               const Row& before, Row& after) {
    const QStringList named = columnsIn(written);
    if (&type == &typeOf<Activity>())
        followActivity(type, named, before, after);
    else if (&type == &typeOf<Decision>() && named.contains(u"status"_qs))
        followDecision(type, named, before, after);
    else if (&type == &typeOf<Meeting>()) {
        if (const Outcome followed = followMeeting(type, named, before, after); !followed.ok())
            return followed;
    }
    const GivenNumbers numbers(type, names);
    const bool isAdded = before.id.isNull();
    if (isAdded)
        numbers.number(after);
    const bool isRenumbered =
        named.contains(u"number"_qs) || named.contains(u"plan"_qs) || named.contains(u"meeting"_qs);
    return isAdded || isRenumbered ? numbers.checkFree(after) : Outcome(Done{});
}

} // namespace samaki::ctl
