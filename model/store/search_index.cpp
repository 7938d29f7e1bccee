#include "model/store/search_index.h"

#include "model/records/catalogue.h"

namespace samaki {

namespace {

QString name(const char* text) { return QLatin1String(text); }

QString trigger(const char* table, const QString& what, const QString& when, const QString& act) {
    return u"CREATE TRIGGER search_%1_%2 AFTER %3 ON %1 BEGIN %4; END"_qs.arg(name(table), what, when, act);
}

QString marking(const char* table, const QString& row) {
    return u"INSERT OR REPLACE INTO search_stale (record_table, record_id) VALUES ('%1', %2.id)"_qs.arg(
        name(table), row);
}

// The columns whose change changes what the index holds of a record.
QString watched(const SearchedType& type) {
    QStringList columns{u"active"_qs};
    for (const Field* field : type.fields())
        columns << name(field->column);
    if (type.parent != nullptr)
        columns << name(type.parent);
    if (type.day != nullptr && !type.dayOfParent)
        columns << name(type.day);
    return columns.join(u", "_qs);
}

QStringList triggersOf(const SearchedType& type) {
    const char* table = type.type->table;
    QStringList triggers{
        trigger(table, u"added"_qs, u"INSERT"_qs, marking(table, u"NEW"_qs)),
        trigger(table, u"changed"_qs, u"UPDATE OF "_qs + watched(type), marking(table, u"NEW"_qs)),
        trigger(table, u"removed"_qs, u"DELETE"_qs, marking(table, u"OLD"_qs)),
    };
    if (type.parent == nullptr)
        return triggers;
    const QString columns = type.dayOfParent ? u"active, "_qs + name(type.day) : u"active"_qs;
    triggers << trigger(type.parentTable(), u"of_"_qs + name(table), u"UPDATE OF "_qs + columns,
                        u"INSERT OR REPLACE INTO search_stale (record_table, record_id) "
                        "SELECT '%1', id FROM %1 WHERE %2 = NEW.id"_qs.arg(name(table), name(type.parent)));
    return triggers;
}

// The searched fields of one record and its day; no row where it is not to be found.
QString wordsSql(const SearchedType& type) {
    QStringList columns;
    for (const Field* field : type.fields())
        columns << u"r."_qs + name(field->column);
    columns << (type.day == nullptr ? u"NULL"_qs : (type.dayOfParent ? u"p."_qs : u"r."_qs) + name(type.day));
    QString from = name(type.type->table) + u" r"_qs;
    QString condition = u"r.id = ? AND r.active = 1"_qs;
    if (type.parent != nullptr) {
        from += u" LEFT JOIN %1 p ON p.id = r.%2"_qs.arg(name(type.parentTable()), name(type.parent));
        condition += u" AND COALESCE(p.active, 1) = 1"_qs; // a waiting change may name what is not there yet
    }
    return u"SELECT %1 FROM %2 WHERE %3"_qs.arg(columns.join(u", "_qs), from, condition);
}

} // namespace

QStringList SearchIndex::statements() {
    QStringList made{
        u"CREATE TABLE search_record (place INTEGER PRIMARY KEY, record_id TEXT NOT NULL UNIQUE, words TEXT NOT NULL)"_qs,
        u"CREATE TABLE search_stale (place INTEGER PRIMARY KEY AUTOINCREMENT, record_table TEXT NOT NULL, "
        "record_id TEXT NOT NULL UNIQUE)"_qs,
        // Which records hold three characters, not where: a record found is compared with the words once
        // more. So it is half as large and fills in half the time.
        u"CREATE VIRTUAL TABLE search_words USING fts5(words, content='search_record', "
        u"content_rowid='place', "
        "columnsize=0, detail=none, tokenize='trigram case_sensitive 1')"_qs,
    };
    for (const SearchedType& type : searchedTypes())
        made << triggersOf(type);
    return made;
}

Outcome SearchIndex::create() {
    Result<QSqlQuery*> old =
        replica_.select(u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search%'"_qs);
    if (!old.ok())
        return old.problem();
    QStringList all;
    while ((*old)->next())
        all << u"DROP TRIGGER "_qs + (*old)->value(0).toString();
    for (const char* table : {"search_words", "search_record", "search_stale"})
        all << u"DROP TABLE IF EXISTS "_qs + name(table);
    all << statements() << u"DELETE FROM replica_state WHERE name = 'search_seeded'"_qs;
    for (const QString& statement : std::as_const(all)) {
        if (Outcome done = replica_.exec(statement); !done.ok())
            return done;
    }
    return Done{};
}

// The latest changed last, so that they are the first to be taken up.
Outcome SearchIndex::seed() {
    const Result<QVariant> seeded =
        replica_.value(u"SELECT value FROM replica_state WHERE name = 'search_seeded'"_qs);
    if (!seeded.ok())
        return seeded.problem();
    if (!seeded->isNull())
        return Done{};
    QStringList all;
    for (const SearchedType& type : searchedTypes())
        all << u"SELECT '%1' AS record_table, id, revision FROM %1 WHERE active = 1"_qs.arg(
            name(type.type->table));
    Outcome marked = replica_.exec(
        u"INSERT OR IGNORE INTO search_stale (record_table, record_id) "
        "SELECT record_table, id FROM (%1) ORDER BY revision"_qs.arg(all.join(u" UNION ALL "_qs)));
    if (!marked.ok())
        return marked;
    return replica_.exec(u"INSERT INTO replica_state (name, value) VALUES ('search_seeded', '1')"_qs);
}

Result<std::vector<SearchIndex::Mark>> SearchIndex::marks(int atMost) {
    Result<QSqlQuery*> query = replica_.select(
        u"SELECT place, record_table, record_id FROM search_stale ORDER BY place DESC LIMIT ?"_qs, {atMost});
    if (!query.ok())
        return query.problem();
    std::vector<Mark> marks;
    while ((*query)->next())
        marks.push_back(
            {(*query)->value(0).toLongLong(), (*query)->value(1).toString(), (*query)->value(2).toString()});
    return marks;
}

Result<bool> SearchIndex::refresh(int atMost) {
    Result<std::vector<Mark>> found = marks(atMost + 1);
    if (!found.ok())
        return found.problem();
    const bool more = found->size() > static_cast<size_t>(atMost);
    if (more)
        found->pop_back();
    for (const Mark& mark : *found) {
        if (Outcome taken = take(mark); !taken.ok())
            return taken.problem();
        if (Outcome done = replica_.exec(u"DELETE FROM search_stale WHERE place = ?"_qs, {mark.place});
            !done.ok())
            return done.problem();
    }
    return more;
}

Outcome SearchIndex::take(const Mark& mark) {
    const RecordType* recordType = recordTypeOfTable(mark.table);
    const SearchedType* type = recordType != nullptr ? searchedTypeOf(*recordType) : nullptr;
    if (type == nullptr)
        return Done{};
    const Result<std::optional<Words>> now = wordsNow(*type, mark.record);
    if (!now.ok())
        return now.problem();
    Result<QSqlQuery*> query =
        replica_.select(u"SELECT place, words FROM search_record WHERE record_id = ?"_qs, {mark.record});
    if (!query.ok())
        return query.problem();
    const bool known = (*query)->next();
    const qint64 place = known ? (*query)->value(0).toLongLong() : 0;
    const QString lines = known ? (*query)->value(1).toString() : QString();
    (*query)->finish();
    const bool sameDay = *now && place / kPlacesOfADay == (*now)->firstPlace / kPlacesOfADay;
    if (known && sameDay && (*now)->lines == lines)
        return Done{};
    if (known) {
        if (Outcome removed = remove(place, lines); !removed.ok())
            return removed;
    }
    return *now ? add(mark.record, **now) : Outcome(Done{});
}

Result<std::optional<SearchIndex::Words>> SearchIndex::wordsNow(const SearchedType& type,
                                                                const QString& record) {
    Result<QSqlQuery*> query = replica_.select(wordsSql(type), {record});
    if (!query.ok())
        return query.problem();
    std::optional<Words> words;
    if ((*query)->next()) {
        QStringList fields;
        const int count = static_cast<int>(type.fields().size());
        for (int i = 0; i < count; ++i)
            fields << (*query)->value(i).toString();
        const QDate day = QDate::fromString((*query)->value(count).toString(), Qt::ISODate);
        words = Words{firstPlaceOf(type, day), searchLines(fields)};
    }
    (*query)->finish();
    return words;
}

Outcome SearchIndex::remove(qint64 place, const QString& lines) {
    // What the index forgets it must be told, word for word.
    if (Outcome forgotten =
            replica_.exec(u"INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', ?, ?)"_qs,
                          {place, lines});
        !forgotten.ok())
        return forgotten;
    return replica_.exec(u"DELETE FROM search_record WHERE place = ?"_qs, {place});
}

Outcome SearchIndex::add(const QString& record, const Words& words) {
    const Result<QVariant> last =
        replica_.value(u"SELECT MAX(place) FROM search_record WHERE place >= ? AND place < ?"_qs,
                       {words.firstPlace, words.firstPlace + kPlacesOfADay});
    if (!last.ok())
        return last.problem();
    const qint64 place = last->isNull() ? words.firstPlace : last->toLongLong() + 1;
    if (Outcome kept =
            replica_.exec(u"INSERT INTO search_record (place, record_id, words) VALUES (?, ?, ?)"_qs,
                          {place, record, words.lines});
        !kept.ok())
        return kept;
    return replica_.exec(u"INSERT INTO search_words (rowid, words) VALUES (?, ?)"_qs, {place, words.lines});
}

} // namespace samaki
