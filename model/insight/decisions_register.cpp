#include "model/insight/decisions_register.h"

#include "model/insight/reading.h"

#include <algorithm>
#include <tuple>

namespace samaki {

namespace {

// Ids are 36 characters without a wildcard of LIKE in them.
Where ofAgency(const Id& agency) {
    if (agency.isNull())
        return {};
    return {u"agency = :agency OR supporting_agencies LIKE :anywhere"_qs,
            {{u"agency"_qs, agency.toString()}, {u"anywhere"_qs, u'%' + agency.toString() + u'%'}},
            {}};
}

} // namespace

QString DecisionsRegister::agencyName(const Id& agency, Language language) const {
    const auto found = agencies.constFind(agency);
    return found == agencies.constEnd() ? QString() : fullName(*found, language);
}

DecisionsRegister readDecisions(Reader& reader, const QDate& today, const Id& agency) {
    DecisionsRegister all;
    all.agencies = readAgencies(reader);
    const WorkingDays calendar = readCalendar(reader);
    QHash<Id, Meeting> meetings;
    for (const Meeting& meeting : reader.active<Meeting>())
        meetings.insert(meeting.id, meeting);
    const Where where = ofAgency(agency);
    const QHash<Id, Activity> activities =
        readActivitiesOfDecisions(reader, where.sql.isEmpty() ? u"1"_qs : where.sql, where.binds);
    for (Decision& decision : reader.active<Decision>(where)) {
        const auto meeting = meetings.constFind(decision.meeting);
        if (meeting == meetings.constEnd())
            continue;
        RegisteredDecision each{std::move(decision), *meeting, {}, {}, 0};
        if (const auto found = activities.constFind(each.decision.id); found != activities.constEnd())
            each.activity = *found;
        each.standing = standingOf(each.decision, each.activity, today, calendar);
        each.ageDays = ageInDays(meeting->heldOn, today);
        all.decisions.push_back(std::move(each));
    }
    std::sort(all.decisions.begin(), all.decisions.end(),
              [](const RegisteredDecision& a, const RegisteredDecision& b) {
                  const auto key = [](const RegisteredDecision& each) {
                      return std::tie(each.meeting.heldOn, each.meeting.startsAt, each.meeting.id);
                  };
                  if (a.meeting.id != b.meeting.id)
                      return key(b) < key(a);
                  return std::tie(a.decision.number, a.decision.id) <
                         std::tie(b.decision.number, b.decision.id);
              });
    return all;
}

} // namespace samaki
