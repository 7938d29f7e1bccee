#include "model/insight/search.h"

#include "model/core/khmer_text.h"
#include "model/insight/search_text.h"
#include "model/records/action_plan.h"
#include "model/records/agency.h"
#include "model/records/agenda_item.h"
#include "model/store/search_find.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace samaki {

namespace {

QString jsonOf(const QSet<Id>& ids) {
    QJsonArray array;
    for (const Id& id : ids)
        array.append(id.toString());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QHash<Id, Row> rowsOf(Reader& reader, const RecordType& type, const QSet<Id>& ids) {
    QHash<Id, Row> rows;
    if (ids.isEmpty())
        return rows;
    for (Row& row :
         reader.rows(type, {u"id IN (SELECT value FROM json_each(:ids))"_qs, {{u"ids"_qs, jsonOf(ids)}}, {}}))
        rows.insert(row.id, std::move(row));
    return rows;
}

Id idIn(const RecordType& type, const Row& row, const char* column) {
    return type.indexOf(column) < 0 ? Id()
                                    : Id::fromString(type.value(row, column).toString()).value_or(Id());
}

struct Found {
    FoundRecord record;
    bool exact = false;
};

// Of one type, those that equal what was typed before the others.
std::vector<Found> findOfType(Reader& reader, const SearchedType& type, const QString& whole,
                              const QStringList& needles, int limit) {
    std::vector<Found> found;
    QSet<Id> known;
    for (const FoundRecord& record : findRecords(reader, type, {whole}, limit)) {
        found.push_back({record, true});
        known.insert(record.id);
    }
    for (const FoundRecord& record : findRecords(reader, type, needles, limit)) {
        if (!known.contains(record.id))
            found.push_back({record, false});
    }
    if (found.size() > static_cast<size_t>(limit))
        found.resize(static_cast<size_t>(limit));
    return found;
}

bool comesBefore(const Found& a, const Found& b) {
    return a.exact != b.exact ? a.exact : a.record.day > b.record.day;
}

std::vector<Found> find(Reader& reader, const SearchQuery& query, const QStringList& needles) {
    const QString whole = searchLine(QString(query.text).remove(u'"'));
    std::vector<Found> all;
    for (const SearchedType& type : searchedTypes()) {
        const std::vector<Found> some = findOfType(reader, type, whole, needles, query.limitOfType);
        all.insert(all.end(), some.begin(), some.end());
    }
    std::stable_sort(all.begin(), all.end(), comesBefore);
    if (all.size() > static_cast<size_t>(query.limit))
        all.resize(static_cast<size_t>(query.limit));
    return all;
}

// The searched field that holds most of the needles, for the excerpt; the first of several.
const Field* bestField(const RecordType& type, const Row& row, const QStringList& needles) {
    const Field* best = nullptr;
    int most = 0;
    for (const Field* field : searchedTypeOf(type)->fields()) {
        const int holds = needlesIn(type.value(row, field->column).toString(), needles);
        if (holds > most) {
            most = holds;
            best = field;
        }
    }
    return best;
}

SearchHit hitOf(const Found& found, const Row& row, const SearchQuery& query, const QStringList& needles) {
    const RecordType& type = *found.record.type;
    SearchHit hit;
    hit.type = &type;
    hit.id = row.id;
    hit.day = found.record.day;
    hit.exact = found.exact;
    const QString title = type.title(row, query.language);
    hit.title = marked(title, needles);
    if (!showsAll(title, needles)) {
        hit.in = bestField(type, row, needles);
        if (hit.in != nullptr)
            hit.excerpt = excerptOf(type.value(row, hit.in->column).toString(), needles);
    }
    hit.item = &type == &typeOf<AgendaItem>() ? row.id : idIn(type, row, "item");
    hit.agency = idIn(type, row, type.indexOf("lead_agency") >= 0 ? "lead_agency" : "agency");
    return hit;
}

// Fills in the meetings, plans and agencies that the hits name.
void place(Reader& reader, std::vector<SearchHit>& hits, const QHash<Id, Row>& rows, Language language) {
    QSet<Id> meetings;
    QSet<Id> plans;
    QSet<Id> agencies;
    for (const SearchHit& hit : hits) {
        const Row& row = *rows.constFind(hit.id);
        meetings.insert(hit.type == &typeOf<Meeting>() ? hit.id : idIn(*hit.type, row, "meeting"));
        plans.insert(idIn(*hit.type, row, "plan"));
        agencies.insert(hit.agency);
    }
    const QHash<Id, Row> meetingRows = rowsOf(reader, typeOf<Meeting>(), meetings);
    const QHash<Id, Row> planRows = rowsOf(reader, typeOf<ActionPlan>(), plans);
    const QHash<Id, Row> agencyRows = rowsOf(reader, typeOf<Agency>(), agencies);
    for (SearchHit& hit : hits) {
        const Row& row = *rows.constFind(hit.id);
        const Id meeting = hit.type == &typeOf<Meeting>() ? hit.id : idIn(*hit.type, row, "meeting");
        if (const auto found = meetingRows.constFind(meeting); found != meetingRows.constEnd())
            hit.meeting = fromRow<Meeting>(*found);
        if (const auto found = planRows.constFind(idIn(*hit.type, row, "plan")); found != planRows.constEnd())
            hit.plan = fromRow<ActionPlan>(*found).month;
        if (const auto found = agencyRows.constFind(hit.agency); found != agencyRows.constEnd())
            hit.agencyName = typeOf<Agency>().title(*found, language);
    }
}

} // namespace

SearchHits search(Reader& reader, const SearchQuery& query) {
    SearchHits result;
    const QStringList needles = searchNeedles(query.text);
    result.preparing = searchIsBeingPrepared(reader);
    if (needles.isEmpty())
        return result;
    const std::vector<Found> found = find(reader, query, needles);
    QHash<const RecordType*, QSet<Id>> wanted;
    for (const Found& one : found)
        wanted[one.record.type].insert(one.record.id);
    QHash<Id, Row> rows;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        rows.insert(rowsOf(reader, *it.key(), it.value()));
    for (const Found& one : found) {
        if (const auto row = rows.constFind(one.record.id); row != rows.constEnd())
            result.hits.push_back(hitOf(one, *row, query, needles));
    }
    place(reader, result.hits, rows, query.language);
    return result;
}

} // namespace samaki
