#include "model/records/catalogue.h"

#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/addendum.h"
#include "model/records/agency.h"
#include "model/records/agenda_item.h"
#include "model/records/attendance.h"
#include "model/records/committee.h"
#include "model/records/contact.h"
#include "model/records/decision.h"
#include "model/records/holiday.h"
#include "model/records/meeting.h"
#include "model/records/meeting_series.h"
#include "model/records/pillar.h"
#include "model/records/working_group.h"

namespace samaki {

const std::vector<const RecordType*>& recordTypes() {
    static const std::vector<const RecordType*> types = {
        &typeOf<Committee>(),     &typeOf<WorkingGroup>(), &typeOf<Pillar>(),     &typeOf<Holiday>(),
        &typeOf<Agency>(),        &typeOf<Contact>(),      &typeOf<ActionPlan>(), &typeOf<Activity>(),
        &typeOf<MeetingSeries>(), &typeOf<Meeting>(),      &typeOf<AgendaItem>(), &typeOf<Attendance>(),
        &typeOf<Decision>(),      &typeOf<Addendum>(),
    };
    return types;
}

const RecordType* recordTypeOfTable(const QString& table) {
    for (const RecordType* type : recordTypes()) {
        if (table == QLatin1String(type->table))
            return type;
    }
    return nullptr;
}

const RecordType* recordTypeOfPlural(const QString& plural) {
    for (const RecordType* type : recordTypes()) {
        if (plural == QLatin1String(type->plural))
            return type;
    }
    return nullptr;
}

} // namespace samaki
