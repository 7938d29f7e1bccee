#include "model/store/search_find.h"

#include <algorithm>

namespace samaki {

namespace {

constexpr qsizetype kGram = 3;
// Of a pasted sentence these are enough: what they find is compared with the whole of it.
constexpr qsizetype kGramsOfANeedle = 24;

QString quoted(QString text) { return u'"' + text.replace(u'"', u"\"\""_qs) + u'"'; }

// Groups of three characters that together hold every character of the needle. That they also stand in this
// order the comparison with the words makes sure of; to ask the index for the overlapping ones as well takes
// longer than that.
QStringList gramsOf(const QString& needle) {
    const QList<uint> points = needle.toUcs4();
    QStringList grams;
    for (qsizetype end = kGram; end < points.size() + kGram && grams.size() < kGramsOfANeedle; end += kGram) {
        const qsizetype begin = std::min(end, points.size()) - kGram;
        if (begin >= 0)
            grams << QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData() + begin), kGram);
    }
    return grams;
}

QString matchOf(const QStringList& needles) {
    QStringList terms;
    for (const QString& needle : needles)
        terms << gramsOf(needle);
    terms.removeDuplicates();
    for (QString& term : terms)
        term = quoted(term);
    return terms.join(u' ');
}

// Any text that holds the needle, as LIKE reads it. LIKE is the quickest of SQLite's ways to look into a
// text.
QString patternOf(QString needle) {
    needle.replace(u'\\', u"\\\\"_qs).replace(u'%', u"\\%"_qs).replace(u'_', u"\\_"_qs);
    return u'%' + needle + u'%';
}

} // namespace

std::vector<FoundRecord> findRecords(Reader& reader, const SearchedType& type, const QStringList& needles,
                                     int limit) {
    if (needles.isEmpty())
        return {};
    const QString match = matchOf(needles);
    const qint64 first = firstPlaceOf(type, {});
    QVariantMap binds{{u"first"_qs, first}, {u"end"_qs, first + kPlacesOfAType}, {u"limit"_qs, limit}};
    // One or two characters are in no group of three: then the words themselves are read through.
    QString sql = u"SELECT place, record_id FROM search_record WHERE place >= :first AND place < :end"_qs;
    if (!match.isEmpty()) {
        sql = u"SELECT r.place, r.record_id FROM search_words w CROSS JOIN search_record r ON r.place = "
              u"w.rowid "
              "WHERE search_words MATCH :match AND w.rowid >= :first AND w.rowid < :end"_qs;
        binds.insert(u"match"_qs, match);
    }
    for (qsizetype i = 0; i < needles.size(); ++i) {
        sql += u" AND %2words LIKE :needle%1 ESCAPE '\\'"_qs.arg(i).arg(match.isEmpty() ? u""_qs : u"r."_qs);
        binds.insert(u"needle%1"_qs.arg(i), patternOf(needles.at(i)));
    }
    sql +=
        match.isEmpty() ? u" ORDER BY place DESC LIMIT :limit"_qs : u" ORDER BY w.rowid DESC LIMIT :limit"_qs;
    std::vector<FoundRecord> found;
    QSqlQuery query = reader.select(sql, binds);
    while (query.next()) {
        const Id id = Id::fromString(query.value(1).toString()).value_or(Id());
        found.push_back({type.type, id, dayOfPlace(query.value(0).toLongLong())});
    }
    return found;
}

bool searchIsBeingPrepared(Reader& reader) {
    QSqlQuery query =
        reader.select(u"SELECT EXISTS (SELECT 1 FROM search_stale) OR "
                      "NOT EXISTS (SELECT 1 FROM replica_state WHERE name = 'search_seeded')"_qs);
    return query.next() && query.value(0).toBool();
}

} // namespace samaki
