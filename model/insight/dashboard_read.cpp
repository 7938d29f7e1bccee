#include "model/insight/dashboard.h"

#include "model/insight/reading.h"
#include "model/records/committee.h"

namespace samaki {

namespace {

// CROSS JOIN keeps SQLite from reading all activities first: of ten years of plans one year or a few open
// plans are wanted, and theirs are found by the index on plan.
const QString kColumns =
    u"p.month, a.pillar, a.lead_agency, a.status, a.progress, a.due_on, a.done_on FROM action_plan p "
    u"CROSS JOIN activity a ON a.plan = p.id AND a.active = 1 WHERE p.active = 1 AND "_qs;

std::vector<PlannedActivity> readActivities(Reader& reader, const QString& condition,
                                            const QVariantMap& binds) {
    std::vector<PlannedActivity> found;
    QSqlQuery query = reader.select(u"SELECT "_qs + kColumns + condition, binds);
    while (query.next()) {
        PlannedActivity each;
        fromStored(query.value(0), each.month);
        fromStored(query.value(1), each.activity.pillar);
        fromStored(query.value(2), each.activity.leadAgency);
        fromStored(query.value(3), each.activity.status);
        fromStored(query.value(4), each.activity.progress);
        fromStored(query.value(5), each.activity.dueOn);
        fromStored(query.value(6), each.activity.doneOn);
        found.push_back(std::move(each));
    }
    return found;
}

void readPlannedMonths(Reader& reader, const Month& from, const Month& to, DashboardRows& rows) {
    QSqlQuery query = reader.select(u"SELECT month FROM action_plan WHERE active = 1 ORDER BY month"_qs);
    while (query.next()) {
        Month month;
        fromStored(query.value(0), month);
        rows.latestPlan = month;
        if (from <= month && month <= to)
            rows.plannedMonths.insert(month);
    }
}

void readNames(Reader& reader, DashboardRows& rows) {
    QSqlQuery agencies = reader.select(u"SELECT id, name_en, name_km, short_name FROM agency"_qs);
    while (agencies.next()) {
        Named named;
        fromStored(agencies.value(0), named.id);
        fromStored(agencies.value(1), named.nameEn);
        fromStored(agencies.value(2), named.nameKm);
        fromStored(agencies.value(3), named.shortName);
        rows.agencies.insert(named.id, named);
    }
    if (const auto committee = reader.first<Committee>({})) {
        rows.committeeEn = committee->nameEn;
        rows.committeeKm = committee->nameKm;
    }
}

} // namespace

Month dashboardMonth(Reader& reader, const QDate& today) {
    const Month now = Month::of(today);
    QSqlQuery query = reader.select(u"SELECT month FROM action_plan WHERE active = 1 "
                                    u"ORDER BY month = :now DESC, month DESC LIMIT 1"_qs,
                                    {{u"now"_qs, toStored(now)}});
    Month found;
    if (query.next())
        fromStored(query.value(0), found);
    return found.isNull() ? now : found;
}

DashboardRows readDashboard(Reader& reader, const Month& month, const QDate& today) {
    DashboardRows rows;
    const Month from = month.plus(1 - kMonthsBack);
    readPlannedMonths(reader, from, month, rows);
    rows.recent = readActivities(reader, u"p.month BETWEEN :from AND :to"_qs,
                                 {{u"from"_qs, toStored(from)}, {u"to"_qs, toStored(month)}});
    rows.open = readActivities(reader,
                               u"p.status <> 'closed' AND a.status NOT IN ('done', 'cancelled') "
                               u"AND a.due_on <= :horizon AND NOT EXISTS (SELECT 1 FROM activity later "
                               u"WHERE later.carried_from = a.id AND later.active = 1)"_qs,
                               {{u"horizon"_qs, toStored(today.addDays(kDaysAhead))}});
    rows.pillars = reader.all<Pillar>();
    readNames(reader, rows);
    rows.calendar = readCalendar(reader);
    return rows;
}

DashboardFigures countDashboard(Reader& reader, const Month& month, const QDate& today) {
    return countDashboard(readDashboard(reader, month, today), month, today);
}

} // namespace samaki
