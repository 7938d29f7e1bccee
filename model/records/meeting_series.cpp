#include "model/records/meeting_series.h"

namespace samaki {

template <>
std::span<const Choice> choicesOf<RecurrencePattern>() {
    static constexpr Choice choices[] = {
        {"weekday", QT_TRANSLATE_NOOP("choices", "On a weekday of the month")},
        {"day", QT_TRANSLATE_NOOP("choices", "On a day of the month")}};
    return choices;
}

template <>
std::span<const Choice> choicesOf<WeekOfMonth>() {
    static constexpr Choice choices[] = {{"first", QT_TRANSLATE_NOOP("choices", "First")},
                                         {"second", QT_TRANSLATE_NOOP("choices", "Second")},
                                         {"third", QT_TRANSLATE_NOOP("choices", "Third")},
                                         {"fourth", QT_TRANSLATE_NOOP("choices", "Fourth")},
                                         {"last", QT_TRANSLATE_NOOP("choices", "Last")}};
    return choices;
}

template <>
std::span<const Choice> choicesOf<Weekday>() {
    static constexpr Choice choices[] = {{"monday", QT_TRANSLATE_NOOP("choices", "Monday")},
                                         {"tuesday", QT_TRANSLATE_NOOP("choices", "Tuesday")},
                                         {"wednesday", QT_TRANSLATE_NOOP("choices", "Wednesday")},
                                         {"thursday", QT_TRANSLATE_NOOP("choices", "Thursday")},
                                         {"friday", QT_TRANSLATE_NOOP("choices", "Friday")},
                                         {"saturday", QT_TRANSLATE_NOOP("choices", "Saturday")},
                                         {"sunday", QT_TRANSLATE_NOOP("choices", "Sunday")}};
    return choices;
}

template <>
std::span<const Choice> choicesOf<WhenClosed>() {
    static constexpr Choice choices[] = {{"before", QT_TRANSLATE_NOOP("choices", "The working day before")},
                                         {"after", QT_TRANSLATE_NOOP("choices", "The working day after")},
                                         {"skip", QT_TRANSLATE_NOOP("choices", "No meeting that month")}};
    return choices;
}

namespace {

std::vector<Field> seriesFields() {
    return {
        field<&MeetingSeries::nameEn>("name_en", QT_TRANSLATE_NOOP("records", "Name (English)")).needed(),
        field<&MeetingSeries::nameKm>("name_km", QT_TRANSLATE_NOOP("records", "Name (Khmer)")),
        field<&MeetingSeries::kind>("kind", QT_TRANSLATE_NOOP("records", "Kind of meeting")).needed(),
        field<&MeetingSeries::workingGroup>("working_group", QT_TRANSLATE_NOOP("records", "Working group"))
            .to("working_group"),
        field<&MeetingSeries::pattern>("pattern", QT_TRANSLATE_NOOP("records", "Meets")).needed(),
        field<&MeetingSeries::week>("week", QT_TRANSLATE_NOOP("records", "Which one")),
        field<&MeetingSeries::weekday>("weekday", QT_TRANSLATE_NOOP("records", "Weekday")),
        field<&MeetingSeries::day>("day", QT_TRANSLATE_NOOP("records", "Day of the month")).within(1, 31),
        field<&MeetingSeries::whenClosed>("when_closed",
                                          QT_TRANSLATE_NOOP("records", "When offices are closed that day"))
            .needed(),
        field<&MeetingSeries::startsAt>("starts_at", QT_TRANSLATE_NOOP("records", "Begins at")).needed(),
        field<&MeetingSeries::endsAt>("ends_at", QT_TRANSLATE_NOOP("records", "Ends at")),
        field<&MeetingSeries::venue>("venue", QT_TRANSLATE_NOOP("records", "Venue")),
        field<&MeetingSeries::chair>("chair", QT_TRANSLATE_NOOP("records", "Chaired by")),
        field<&MeetingSeries::noteTaker>("note_taker", QT_TRANSLATE_NOOP("records", "Note taker")),
    };
}

} // namespace

template <>
const RecordType& typeOf<MeetingSeries>() {
    static const RecordType type{
        "meeting_series",
        "meeting-series",
        QT_TRANSLATE_NOOP("records", "Regular meeting"),
        QT_TRANSLATE_NOOP("records", "Regular meetings"),
        seriesFields(),
        "name_en",
        "name_km",
    };
    return type;
}

} // namespace samaki
