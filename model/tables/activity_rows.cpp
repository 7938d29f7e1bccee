#include "model/tables/activity_rows.h"

#include "model/core/khmer_text.h"
#include "model/rules/overdue.h"

#include <QStringMatcher>

#include <algorithm>
#include <limits>
#include <numeric>

namespace samaki {

namespace {

QString inLanguage(const QString& english, const QString& khmer, Language language) {
    const QString& wanted = language == Language::Khmer ? khmer : english;
    return wanted.isEmpty() ? (language == Language::Khmer ? english : khmer) : wanted;
}

// What a person may type to find an activity: its own words, and the names of those who do it, in both
// languages.
QString searchableText(const Activity& activity, const ActivityContext& context) {
    QStringList parts{QString::number(activity.number),
                      activity.description,
                      activity.expectedOutput,
                      activity.indicator,
                      activity.place,
                      activity.budgetSource,
                      activity.result,
                      activity.delayReason,
                      activity.recommendation,
                      context.pillarName(activity.pillar, Language::English),
                      context.pillarName(activity.pillar, Language::Khmer)};
    QList<Id> agencies = activity.supportingAgencies;
    agencies.prepend(activity.leadAgency);
    for (const Id& id : agencies) {
        const auto agency = context.agencies.constFind(id);
        if (agency != context.agencies.constEnd())
            parts << agency->shortName << agency->nameEn << agency->nameKm;
    }
    return foldForSearch(parts.join(u'\n'));
}

/// What two lines are compared by; text where the column holds words, a number everywhere else.
struct SortKey {
    qint64 number = 0;
    QString text;

    friend bool operator<(const SortKey& a, const SortKey& b) {
        return a.number != b.number ? a.number < b.number : a.text < b.text;
    }
};

SortKey wordsFirst(const QString& text) {
    return {text.isEmpty() ? 1 : 0, foldForSearch(text)}; // the empty ones last
}

qint64 placeOfChoice(const Field& field, const QString& code) {
    for (size_t i = 0; i < field.choices.size(); ++i) {
        if (code == QLatin1String(field.choices[i].code))
            return static_cast<qint64>(i);
    }
    return -1;
}

SortKey keyOf(const Activity& activity, const Field& field, const ActivityContext& context,
              Language language) {
    const QVariant stored = field.read(&activity);
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Date:
    case FieldKind::Month:
    case FieldKind::Time:
        return wordsFirst(stored.toString()); // ISO dates and months sort as text
    case FieldKind::Integer:
    case FieldKind::Percent:
    case FieldKind::Money:
    case FieldKind::Boolean:
        return {stored.isNull() ? std::numeric_limits<qint64>::min() : stored.toLongLong(), {}};
    case FieldKind::Choice:
        return {placeOfChoice(field, stored.toString()), {}};
    case FieldKind::Reference:
        return wordsFirst(context.agencyName(activity.leadAgency, language));
    case FieldKind::References:
        return wordsFirst(activity.supportingAgencies.isEmpty()
                              ? QString()
                              : context.agencyName(activity.supportingAgencies.first(), language));
    }
    return {};
}

std::vector<SortKey> keysFor(const std::vector<ActivityLine>& lines, const QString& column,
                             const ActivityContext& context, Language language) {
    const Field* field = typeOf<Activity>().fieldNamed(column);
    std::vector<SortKey> keys;
    if (field == nullptr)
        return keys;
    keys.reserve(lines.size());
    for (const ActivityLine& line : lines)
        keys.push_back(keyOf(line.activity, *field, context, language));
    return keys;
}

bool planOrder(const ActivityLine& a, const ActivityLine& b) {
    if (a.month != b.month)
        return b.month < a.month; // the newest month first
    if (a.activity.number != b.activity.number)
        return a.activity.number < b.activity.number;
    return a.activity.id < b.activity.id;
}

bool isDueBy(const ActivityLine& line, const QDate& day) {
    return line.awaited && line.overdueDays == 0 && line.activity.dueOn.isValid() &&
           line.activity.dueOn <= day;
}

} // namespace

const Pillar* ActivityContext::pillar(const Id& id) const {
    const auto found =
        std::find_if(pillars.begin(), pillars.end(), [&](const Pillar& p) { return p.id == id; });
    return found == pillars.end() ? nullptr : &*found;
}

int ActivityContext::pillarPlace(const Id& id) const {
    const Pillar* found = pillar(id);
    return found == nullptr ? std::numeric_limits<int>::max() : found->number;
}

QString ActivityContext::pillarName(const Id& id, Language language) const {
    const Pillar* found = pillar(id);
    return found == nullptr ? QString() : inLanguage(found->nameEn, found->nameKm, language);
}

QString ActivityContext::agencyName(const Id& id, Language language) const {
    const auto agency = agencies.constFind(id);
    if (agency == agencies.constEnd())
        return {};
    if (language == Language::English && !agency->shortName.isEmpty())
        return agency->shortName;
    return agencyFullName(id, language);
}

QString ActivityContext::agencyFullName(const Id& id, Language language) const {
    const auto agency = agencies.constFind(id);
    return agency == agencies.constEnd() ? QString() : inLanguage(agency->nameEn, agency->nameKm, language);
}

Month ActivityContext::monthOf(const Activity& activity) const { return plans.value(activity.plan).month; }

bool ActivityContext::isLocked(const Activity& activity) const {
    return plans.value(activity.plan).status == PlanStatus::Closed;
}

bool ActivityContext::isAwaited(const Activity& activity) const {
    return isOpen(activity) && !isLocked(activity) && !continued.contains(activity.id);
}

std::vector<int> matching(const std::vector<ActivityLine>& lines, const std::vector<int>& order,
                          const ActivityFilter& filter) {
    std::vector<QStringMatcher> words;
    for (const QString& word : foldForSearch(filter.text).split(u' ', Qt::SkipEmptyParts))
        words.emplace_back(word);
    const auto matches = [&](const ActivityLine& line) {
        const Activity& activity = line.activity;
        if (!activity.active)
            return false;
        if (filter.status && activity.status != *filter.status)
            return false;
        if (filter.overdue && line.overdueDays == 0)
            return false;
        if (filter.dueBy.isValid() && !isDueBy(line, filter.dueBy))
            return false;
        if (!filter.pillar.isNull() && activity.pillar != filter.pillar)
            return false;
        if (!filter.leadAgency.isNull() && activity.leadAgency != filter.leadAgency)
            return false;
        return std::all_of(words.begin(), words.end(),
                           [&](const QStringMatcher& word) { return word.indexIn(line.searchText) >= 0; });
    };
    std::vector<int> shown;
    shown.reserve(order.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(shown),
                 [&](int line) { return matches(lines[static_cast<size_t>(line)]); });
    return shown;
}

std::vector<int> sortedLines(const std::vector<ActivityLine>& lines, const ActivityOrder& order,
                             const ActivityContext& context, Language language) {
    const std::vector<SortKey> keys = keysFor(lines, order.column, context, language);
    std::vector<int> sorted(lines.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::sort(sorted.begin(), sorted.end(), [&](int left, int right) {
        const ActivityLine& a = lines[static_cast<size_t>(left)];
        const ActivityLine& b = lines[static_cast<size_t>(right)];
        if (a.pillarPlace != b.pillarPlace)
            return a.pillarPlace < b.pillarPlace;
        if (a.activity.pillar != b.activity.pillar)
            return a.activity.pillar < b.activity.pillar;
        if (!keys.empty()) {
            const SortKey& x = keys[static_cast<size_t>(order.descending ? right : left)];
            const SortKey& y = keys[static_cast<size_t>(order.descending ? left : right)];
            if (x < y)
                return true;
            if (y < x)
                return false;
        }
        return planOrder(a, b);
    });
    return sorted;
}

GroupedRows groupByPillar(const std::vector<ActivityLine>& lines, const std::vector<int>& shown) {
    GroupedRows grouped;
    grouped.rows.reserve(shown.size() + 8);
    QHash<Id, std::pair<int, int>> counted; // progress summed, and over how many
    for (const int index : shown) {
        const Activity& activity = lines[static_cast<size_t>(index)].activity;
        if (grouped.rows.empty() || grouped.rows.back().pillar != activity.pillar)
            grouped.rows.push_back({activity.pillar, -1});
        grouped.rows.push_back({activity.pillar, index});
        ++grouped.groups[activity.pillar].count;
        if (activity.status != ActivityStatus::Cancelled) {
            auto& [sum, over] = counted[activity.pillar];
            sum += activity.status == ActivityStatus::Done ? 100 : activity.progress;
            ++over;
        }
    }
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        grouped.groups[it.key()].meanProgress = it->first / std::max(1, it->second);
    return grouped;
}

ActivityLine lineFor(const Activity& activity, const ActivityContext& context) {
    const bool awaited = context.isAwaited(activity);
    const int late = awaited ? workingDaysLate(activity, context.workingDays, context.today) : 0;
    return {activity,
            searchableText(activity, context),
            context.pillarPlace(activity.pillar),
            context.monthOf(activity),
            awaited,
            late};
}

} // namespace samaki
