#include "views/meetings/minutes_sheet.h"

#include <algorithm>

namespace samaki {

namespace {

template <class T>
const T* find(const std::vector<T>& records, const Id& id) {
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const T& each) { return each.id == id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

const AgendaItem* MinutesSheet::item(const Id& id) const { return find(sheet.items, id); }

const Decision* MinutesSheet::decision(const Id& id) const { return find(sheet.decisions, id); }

// A new item or decision may belong to it, so the table counts, not the record.
bool MinutesSheet::isTouchedBy(const ChangedRecords& records) const {
    return records.touches<AgendaItem>() || records.touches<Decision>() || records.touches<Meeting>() ||
           records.touches<Attendance>() || records.touches<Agency>() || records.touches<Activity>() ||
           records.touches<Committee>();
}

std::optional<MinutesSheet> readMinutes(Reader& reader, const Id& meeting) {
    std::optional<MeetingSheet> sheet = readMeeting(reader, meeting);
    if (!sheet)
        return std::nullopt;
    return MinutesSheet{std::move(*sheet), ReferenceNames::read(reader, {&typeOf<Agency>()}),
                        reader.waiting()};
}

} // namespace samaki
