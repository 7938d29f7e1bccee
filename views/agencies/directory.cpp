#include "views/agencies/directory.h"

#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/working_group.h"
#include "model/rules/contact_staleness.h"

#include <algorithm>

namespace samaki {

namespace {

std::vector<Row> agencies(Reader& reader, const std::optional<QSet<Id>>& only) {
    if (!only)
        return reader.rows(typeOf<Agency>());
    std::vector<Row> rows;
    for (const Id& id : *only) {
        if (const std::optional<Row> row = reader.row(typeOf<Agency>(), id))
            rows.push_back(*row);
    }
    return rows;
}

QHash<Id, std::vector<Contact>> contacts(Reader& reader) {
    QHash<Id, std::vector<Contact>> byAgency;
    for (const Contact& contact : reader.all<Contact>())
        byAgency[contact.agency].push_back(contact);
    for (std::vector<Contact>& list : byAgency) {
        std::stable_sort(list.begin(), list.end(), [](const Contact& a, const Contact& b) {
            if (a.active != b.active)
                return a.active;
            if (a.role != b.role)
                return a.role < b.role;
            return a.name < b.name;
        });
    }
    return byAgency;
}

QHash<Id, int> openActivities(Reader& reader) {
    static const QString sql =
        u"SELECT a.lead_agency, COUNT(*) FROM activity a JOIN action_plan p ON p.id = a.plan "
        "WHERE a.active = 1 AND p.active = 1 AND p.status <> :closed AND a.status NOT IN (:done, :cancelled) "
        "AND a.lead_agency IS NOT NULL AND a.id NOT IN "
        "(SELECT carried_from FROM activity WHERE active = 1 AND carried_from IS NOT NULL) "
        "GROUP BY a.lead_agency"_qs;
    QSqlQuery query = reader.select(sql, {{u"closed"_qs, codeOf(PlanStatus::Closed)},
                                          {u"done"_qs, codeOf(ActivityStatus::Done)},
                                          {u"cancelled"_qs, codeOf(ActivityStatus::Cancelled)}});
    QHash<Id, int> counts;
    while (query.next()) {
        if (const auto agency = Id::fromString(query.value(0).toString()))
            counts.insert(*agency, query.value(1).toInt());
    }
    return counts;
}

} // namespace

Directory readDirectory(Reader& reader, const std::optional<QSet<Id>>& only) {
    return {agencies(reader, only), contacts(reader), ReferenceNames::read(reader, {&typeOf<WorkingGroup>()}),
            openActivities(reader)};
}

int staleContacts(const std::vector<Contact>& contacts, const QDate& today) {
    return static_cast<int>(std::count_if(contacts.begin(), contacts.end(), [&](const Contact& contact) {
        return contact.active && isStale(contact, today);
    }));
}

} // namespace samaki
