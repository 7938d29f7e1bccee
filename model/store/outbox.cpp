#include "model/store/outbox.h"

#include "model/records/joined_edit.h"
#include "model/store/conflict_json.h"
#include "model/store/record_sql.h"
#include "model/store/search_index.h"

#include <QJsonDocument>

namespace samaki {

namespace {

QString textOf(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<OutboxItem> itemOf(const QSqlQuery& query) {
    const QJsonObject body = QJsonDocument::fromJson(query.value(1).toString().toUtf8()).object();
    std::optional<Change> change = Change::fromJson(body);
    if (!change)
        return std::nullopt;
    return OutboxItem{*change, query.value(2).toString(),
                      QDateTime::fromString(query.value(3).toString(), Qt::ISODateWithMs),
                      query.value(4).toLongLong()};
}

// Both edits as one, where the later takes up the fields of the one record just where the earlier left them.
std::optional<Change> joined(const Change& earlier, const Change& later) {
    const std::optional<RecordChange> both = joinedEdit(earlier, later);
    if (!both)
        return std::nullopt;
    const RecordChange& first = earlier.records().front();
    const RecordChange& second = later.records().front();
    for (auto it = second.fields.begin(); it != second.fields.end(); ++it) {
        if (!sameValue(first.fields.value(it.key()).after, it->before))
            return std::nullopt;
    }
    Change records;
    records.append(*both);
    QJsonObject json = later.toJson(); // with the later one's id
    json.insert(u"records"_qs, records.toJson().value(u"records"_qs));
    return Change::fromJson(json);
}

} // namespace

// What was pulled can be pulled again; what is kept here exists nowhere else, and is synced.
Outcome Outbox::keep(const OutboxItem& item) {
    if (Outcome durable = replica_.exec(u"PRAGMA synchronous = FULL"_qs); !durable.ok())
        return durable;
    Outcome kept = write(item);
    static_cast<void>(
        replica_.exec(u"PRAGMA synchronous = NORMAL"_qs)); // staying at FULL would only be slower
    return kept;
}

Outcome Outbox::write(const OutboxItem& item) {
    return replica_.transaction([&]() -> Outcome {
        Outcome kept = replica_.exec(
            u"INSERT INTO outbox (commit_id, at, author, known_sequence, body) VALUES (?, ?, ?, ?, ?)"_qs,
            {item.change.commit().toString(), item.at.toUTC().toString(Qt::ISODateWithMs),
             item.author.isNull() ? u""_qs : item.author, item.knownSequence, textOf(item.change.toJson())});
        if (!kept.ok())
            return kept;
        for (const RecordChange& change : item.change.records()) {
            if (Outcome applied = apply(change); !applied.ok())
                return applied;
        }
        SearchIndex(replica_).refreshLatest();
        return Done{};
    });
}

Outcome Outbox::apply(const RecordChange& change) {
    QMap<QString, QVariant> values;
    for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
        values.insert(it.key(), it->after);
    if (change.kind == RecordChange::Kind::Add)
        return writeFields(replica_, *change.type, change.record, 0, WriteMode::InsertOrUpdate, values);
    Result<QVariant> revision =
        replica_.value(u"SELECT revision FROM %1 WHERE id = ?"_qs.arg(QLatin1String(change.type->table)),
                       {change.record.toString()});
    if (!revision.ok())
        return revision.problem();
    return writeFields(replica_, *change.type, change.record, revision->toLongLong(), WriteMode::Update,
                       values);
}

Result<std::optional<Outbox::Placed>> Outbox::next(qint64 afterPlace) {
    Result<QSqlQuery*> query =
        replica_.select(u"SELECT place, body, author, at, known_sequence FROM outbox "
                        "WHERE state = 'waiting' AND place > ? ORDER BY place LIMIT 1"_qs,
                        {afterPlace});
    if (!query.ok())
        return query.problem();
    std::optional<Placed> found;
    if ((*query)->next()) {
        if (std::optional<OutboxItem> item = itemOf(**query))
            found = Placed{(*query)->value(0).toLongLong(), std::move(*item)};
    }
    (*query)->finish();
    return found;
}

Result<bool> Outbox::joinToNext(const Placed& placed) {
    const Result<std::optional<Placed>> following = next(placed.place);
    if (!following.ok())
        return following.problem();
    if (!following->has_value() || (*following)->item.author != placed.item.author)
        return false;
    const std::optional<Change> both = joined(placed.item.change, (*following)->item.change);
    if (!both)
        return false;
    const Outcome written = replica_.transaction([&]() -> Outcome {
        if (Outcome changed = replica_.exec(u"UPDATE outbox SET body = ? WHERE commit_id = ?"_qs,
                                            {textOf(both->toJson()), both->commit().toString()});
            !changed.ok())
            return changed;
        return remove(placed.item.change.commit());
    });
    if (!written.ok())
        return written.problem();
    return true;
}

Outcome Outbox::setConflict(const Conflict& conflict) {
    return replica_.exec(u"UPDATE outbox SET state = 'conflict', conflict = ? WHERE commit_id = ?"_qs,
                         {textOf(conflictToJson(conflict)), conflict.change.commit().toString()});
}

Result<std::vector<Conflict>> Outbox::conflicts() {
    Result<QSqlQuery*> query =
        replica_.select(u"SELECT conflict FROM outbox WHERE state = 'conflict' ORDER BY place"_qs);
    if (!query.ok())
        return query.problem();
    std::vector<Conflict> conflicts;
    while ((*query)->next()) {
        const QJsonObject json = QJsonDocument::fromJson((*query)->value(0).toString().toUtf8()).object();
        if (std::optional<Conflict> conflict = conflictFromJson(json))
            conflicts.push_back(std::move(*conflict));
    }
    return conflicts;
}

Outcome Outbox::remove(const Id& commit) {
    return replica_.exec(u"DELETE FROM outbox WHERE commit_id = ?"_qs, {commit.toString()});
}

Result<OutboxCount> Outbox::count() {
    Result<QSqlQuery*> query = replica_.select(
        u"SELECT COUNT(*) FILTER (WHERE state = 'waiting'), COUNT(*) FILTER (WHERE state = 'conflict') FROM outbox"_qs);
    if (!query.ok())
        return query.problem();
    OutboxCount count;
    if ((*query)->next())
        count = {(*query)->value(0).toInt(), (*query)->value(1).toInt()};
    (*query)->finish();
    return count;
}

Outcome Outbox::applyOver(const ChangedRecords& records) {
    qint64 place = 0;
    while (true) {
        Result<std::optional<Placed>> waiting = next(place);
        if (!waiting.ok())
            return waiting.problem();
        if (!waiting->has_value())
            return Done{};
        place = (*waiting)->place;
        for (const RecordChange& change : (*waiting)->item.change.records()) {
            if (!records.contains(*change.type, change.record))
                continue;
            if (Outcome applied = apply(change); !applied.ok())
                return applied;
        }
    }
}

Result<std::vector<QVariantList>> Outbox::dump() {
    Result<QSqlQuery*> query = replica_.select(
        u"SELECT commit_id, at, author, known_sequence, body, state, conflict FROM outbox ORDER BY place"_qs);
    if (!query.ok())
        return query.problem();
    std::vector<QVariantList> rows;
    while ((*query)->next()) {
        QVariantList row;
        for (int i = 0; i < 7; ++i)
            row << (*query)->value(i);
        rows.push_back(row);
    }
    return rows;
}

Outcome Outbox::load(const std::vector<QVariantList>& rows) {
    for (const QVariantList& row : rows) {
        Outcome kept = replica_.exec(
            u"INSERT INTO outbox (commit_id, at, author, known_sequence, body, state, conflict) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_qs,
            row);
        if (!kept.ok())
            return kept;
    }
    ChangedRecords all;
    all.everything = true;
    return applyOver(all);
}

} // namespace samaki
