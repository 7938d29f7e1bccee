#include "model/records/meeting.h"

namespace samaki {

const char* const kMinutesApproved = QT_TRANSLATE_NOOP(
    "records", "These minutes are approved and stay as they are. Write a correction as an addendum.");

template <>
std::span<const Choice> choicesOf<MeetingKind>() {
    static constexpr Choice choices[] = {
        {"monthly", QT_TRANSLATE_NOOP("choices", "Monthly meeting")},
        {"extraordinary", QT_TRANSLATE_NOOP("choices", "Extraordinary meeting")},
        {"working_group", QT_TRANSLATE_NOOP("choices", "Working group meeting")}};
    return choices;
}

template <>
std::span<const Choice> choicesOf<MeetingStatus>() {
    static constexpr Choice choices[] = {{"scheduled", QT_TRANSLATE_NOOP("choices", "Scheduled")},
                                         {"under_way", QT_TRANSLATE_NOOP("choices", "Under way")},
                                         {"draft", QT_TRANSLATE_NOOP("choices", "Minutes in draft")},
                                         {"amended", QT_TRANSLATE_NOOP("choices", "Amended")},
                                         {"approved", QT_TRANSLATE_NOOP("choices", "Approved")},
                                         {"cancelled", QT_TRANSLATE_NOOP("choices", "Called off")}};
    return choices;
}

namespace {

bool startsBeforeEnd(const RecordType& type, const Row& row) {
    const QString starts = type.value(row, "starts_at").toString();
    const QString ends = type.value(row, "ends_at").toString();
    return starts.isEmpty() || ends.isEmpty() || starts < ends; // "HH:MM" sorts as text
}

bool namesItsGroup(const RecordType& type, const Row& row) {
    return type.value(row, "kind").toString() != codeOf(MeetingKind::WorkingGroup) ||
           !type.value(row, "working_group").toString().isEmpty();
}

std::vector<Field> meetingFields() {
    return {
        field<&Meeting::kind>("kind", QT_TRANSLATE_NOOP("records", "Kind of meeting")).needed(),
        field<&Meeting::workingGroup>("working_group", QT_TRANSLATE_NOOP("records", "Working group"))
            .to("working_group"),
        field<&Meeting::series>("series", QT_TRANSLATE_NOOP("records", "Regular meeting"))
            .to("meeting_series"),
        field<&Meeting::number>("number", QT_TRANSLATE_NOOP("records", "Number of the meeting")).searched(),
        field<&Meeting::heldOn>("held_on", QT_TRANSLATE_NOOP("records", "Held on")).needed(),
        field<&Meeting::startsAt>("starts_at", QT_TRANSLATE_NOOP("records", "Begins at")).needed(),
        field<&Meeting::endsAt>("ends_at", QT_TRANSLATE_NOOP("records", "Ends at")),
        field<&Meeting::venue>("venue", QT_TRANSLATE_NOOP("records", "Venue")).searched(),
        field<&Meeting::chair>("chair", QT_TRANSLATE_NOOP("records", "Chaired by")),
        field<&Meeting::noteTaker>("note_taker", QT_TRANSLATE_NOOP("records", "Note taker")),
        field<&Meeting::purpose>("purpose", QT_TRANSLATE_NOOP("records", "Purpose")).multiline().searched(),
        field<&Meeting::status>("status", QT_TRANSLATE_NOOP("records", "Status")).needed(),
        field<&Meeting::approvedOn>("approved_on", QT_TRANSLATE_NOOP("records", "Approved on")),
        field<&Meeting::approvedBy>("approved_by", QT_TRANSLATE_NOOP("records", "Approved by")),
    };
}

} // namespace

template <>
const RecordType& typeOf<Meeting>() {
    static const RecordType type{
        "meeting",
        "meetings",
        QT_TRANSLATE_NOOP("records", "Meeting"),
        QT_TRANSLATE_NOOP("records", "Meetings"),
        meetingFields(),
        "number",
        "number",
        {{"ends_at", &startsBeforeEnd,
          QT_TRANSLATE_NOOP("records", "The meeting ends before it begins. Move one of the times.")},
         {"working_group", &namesItsGroup,
          QT_TRANSLATE_NOOP("records", "Name the working group that meets.")}},
        {{.column = "status", .value = "approved", .sentence = kMinutesApproved, .forGood = true}},
    };
    return type;
}

} // namespace samaki
