#include "model/tables/reference_names.h"

#include "model/core/khmer_text.h"

#include <algorithm>

namespace samaki {

QString ReferenceName::text(Language language) const {
    const QString& wanted = language == Language::Khmer ? khmer : english;
    const QString& other = language == Language::Khmer ? english : khmer;
    return wanted.isEmpty() ? other : wanted;
}

QString ReferenceName::searchText() const {
    return foldForSearch(english + u'\n' + khmer + u'\n' + shortName);
}

void ReferenceNames::set(const RecordType& type, const std::vector<Row>& rows) {
    struct Numbered {
        qint64 number;
        ReferenceName name;
    };
    std::vector<Numbered> found;
    found.reserve(rows.size());
    for (const Row& row : rows) {
        found.push_back(
            {type.value(row, "number").toLongLong(),
             {row.id, type.value(row, type.titleEn).toString(), type.value(row, type.titleKm).toString(),
              type.value(row, "short_name").toString(), row.active}});
    }
    std::stable_sort(found.begin(), found.end(), [](const Numbered& a, const Numbered& b) {
        if (a.number != b.number)
            return a.number < b.number;
        return a.name.text(Language::English).localeAwareCompare(b.name.text(Language::English)) < 0;
    });
    std::vector<ReferenceName> names;
    names.reserve(found.size());
    for (Numbered& entry : found)
        names.push_back(std::move(entry.name));
    set(QLatin1String(type.table), std::move(names));
}

void ReferenceNames::set(const QString& table, std::vector<ReferenceName> names) {
    for (const ReferenceName& old : of(table))
        places_.remove(old.id);
    for (size_t i = 0; i < names.size(); ++i)
        places_.insert(names[i].id, {table, i});
    tables_.insert(table, std::move(names));
}

const std::vector<ReferenceName>& ReferenceNames::of(const QString& table) const {
    static const std::vector<ReferenceName> none;
    const auto found = tables_.constFind(table);
    return found == tables_.cend() ? none : *found;
}

const ReferenceName* ReferenceNames::find(const Id& id) const {
    const auto place = places_.constFind(id);
    return place == places_.cend() ? nullptr : &of(place->first)[place->second];
}

QString ReferenceNames::nameOf(const Id& id, Language language) const {
    if (id.isNull())
        return {};
    const ReferenceName* name = find(id);
    return name == nullptr ? u"?"_qs : name->text(language);
}

} // namespace samaki
