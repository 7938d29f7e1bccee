#include "model/insight/reading.h"

#include "model/records/holiday.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace samaki {

WorkingDays readCalendar(Reader& reader) {
    QList<QDate> closed;
    for (const Holiday& holiday : reader.active<Holiday>())
        closed.append(holiday.date);
    return WorkingDays(closed);
}

QHash<Id, Agency> readAgencies(Reader& reader) {
    QHash<Id, Agency> agencies;
    for (const Agency& agency : reader.all<Agency>())
        agencies.insert(agency.id, agency);
    return agencies;
}

QString fullName(const Agency& agency, Language language) {
    const bool khmer = language == Language::Khmer;
    const QString& name = khmer ? agency.nameKm : agency.nameEn;
    return name.isEmpty() ? (khmer ? agency.nameEn : agency.nameKm) : name;
}

QString briefName(const Agency& agency, Language language) {
    return agency.shortName.isEmpty() ? fullName(agency, language) : agency.shortName;
}

namespace {

// A chain is a link a month; longer ones than ten years are a loop that a merge has made.
constexpr int kLongestChain = 120;

QHash<Id, Id> readLastLinks(Reader& reader, const QString& decisions, const QVariantMap& binds) {
    QSqlQuery query = reader.select(
        u"WITH RECURSIVE chain (decision, activity, link) AS ("
        "SELECT id, activity, 0 FROM decision WHERE active = 1 AND activity IS NOT NULL AND (%1) "
        "UNION ALL SELECT chain.decision, later.id, chain.link + 1 FROM chain "
        "JOIN activity later ON later.carried_from = chain.activity AND later.active = 1 "
        "WHERE chain.link < %2) SELECT decision, activity FROM chain ORDER BY link"_qs.arg(decisions)
            .arg(kLongestChain),
        binds);
    QHash<Id, Id> links;
    while (query.next()) {
        Id decision;
        Id activity;
        fromStored(query.value(0), decision);
        fromStored(query.value(1), activity);
        links.insert(decision, activity); // a later link takes the place of the earlier
    }
    return links;
}

} // namespace

QHash<Id, Activity> readActivitiesOfDecisions(Reader& reader, const QString& decisions,
                                              const QVariantMap& binds) {
    const QHash<Id, Id> links = readLastLinks(reader, decisions, binds);
    if (links.isEmpty())
        return {};
    QJsonArray ids;
    for (const Id& id : links)
        ids.append(id.toString());
    QHash<Id, Activity> activities;
    for (const Activity& activity : reader.active<Activity>(
             {u"id IN (SELECT value FROM json_each(:ids))"_qs,
              {{u"ids"_qs, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))}},
              {}}))
        activities.insert(activity.id, activity);
    QHash<Id, Activity> byDecision;
    for (auto link = links.begin(); link != links.end(); ++link) {
        const auto found = activities.constFind(link.value());
        if (found != activities.constEnd())
            byDecision.insert(link.key(), *found);
    }
    return byDecision;
}

} // namespace samaki
