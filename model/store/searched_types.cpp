#include "model/store/searched_types.h"

#include "model/core/khmer_text.h"
#include "model/records/activity.h"
#include "model/records/addendum.h"
#include "model/records/agency.h"
#include "model/records/agenda_item.h"
#include "model/records/contact.h"
#include "model/records/decision.h"
#include "model/records/meeting.h"

namespace samaki {

std::vector<const Field*> SearchedType::fields() const {
    std::vector<const Field*> searched;
    for (const Field& field : type->fields) {
        if (field.inSearch && !field.sealed)
            searched.push_back(&field);
    }
    return searched;
}

const char* SearchedType::parentTable() const {
    return parent != nullptr ? type->fieldNamed(QLatin1String(parent))->refersTo : nullptr;
}

const std::vector<SearchedType>& searchedTypes() {
    static const std::vector<SearchedType> types = {
        {&typeOf<Meeting>(), nullptr, "held_on", false, 1},
        {&typeOf<AgendaItem>(), "meeting", "held_on", true, 2},
        {&typeOf<Decision>(), "meeting", "held_on", true, 3},
        {&typeOf<Addendum>(), "meeting", "made_on", false, 4},
        {&typeOf<Activity>(), "plan", "due_on", false, 5},
        {&typeOf<Agency>(), nullptr, nullptr, false, 6},
        {&typeOf<Contact>(), "agency", nullptr, false, 7},
    };
    return types;
}

const SearchedType* searchedTypeOf(const RecordType& type) {
    for (const SearchedType& searched : searchedTypes()) {
        if (searched.type == &type)
            return &searched;
    }
    return nullptr;
}

qint64 firstPlaceOf(const SearchedType& type, const QDate& day) {
    const qint64 julian = day.isValid() ? std::max<qint64>(day.toJulianDay(), 0) : 0;
    return type.number * kPlacesOfAType + julian * kPlacesOfADay;
}

QDate dayOfPlace(qint64 place) {
    const qint64 julian = place % kPlacesOfAType / kPlacesOfADay;
    return julian > 0 ? QDate::fromJulianDay(julian) : QDate();
}

QString searchLines(const QStringList& fields) {
    QString lines = u"\n"_qs;
    for (const QString& field : fields) {
        if (const QString folded = foldedLine(field).text; !folded.isEmpty())
            lines += folded + u'\n';
    }
    return lines;
}

QString searchLine(const QString& text) { return searchLines({text}); }

} // namespace samaki
