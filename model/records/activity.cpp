#include "model/records/activity.h"

namespace samaki {

template <>
std::span<const Choice> choicesOf<ActivityStatus>() {
    static constexpr Choice choices[] = {{"planned", QT_TRANSLATE_NOOP("choices", "Planned")},
                                         {"under_way", QT_TRANSLATE_NOOP("choices", "Under way")},
                                         {"done", QT_TRANSLATE_NOOP("choices", "Done")},
                                         {"postponed", QT_TRANSLATE_NOOP("choices", "Postponed")},
                                         {"cancelled", QT_TRANSLATE_NOOP("choices", "Cancelled")}};
    return choices;
}

template <>
std::span<const Choice> choicesOf<Currency>() {
    static constexpr Choice choices[] = {{"riel", QT_TRANSLATE_NOOP("choices", "Riel")},
                                         {"dollar", QT_TRANSLATE_NOOP("choices", "US dollar")}};
    return choices;
}

namespace {

std::vector<Field> activityFields() {
    return {
        field<&Activity::plan>("plan", QT_TRANSLATE_NOOP("records", "Action plan"))
            .needed()
            .to("action_plan"),
        field<&Activity::number>("number", QT_TRANSLATE_NOOP("records", "No.")).needed().within(1, 99999),
        field<&Activity::pillar>("pillar", QT_TRANSLATE_NOOP("records", "Pillar")).needed().to("pillar"),
        field<&Activity::description>("description", QT_TRANSLATE_NOOP("records", "Activity"))
            .needed()
            .multiline()
            .searched(),
        field<&Activity::expectedOutput>("expected_output", QT_TRANSLATE_NOOP("records", "Expected output"))
            .multiline()
            .searched(),
        field<&Activity::indicator>("indicator", QT_TRANSLATE_NOOP("records", "Indicator")),
        field<&Activity::target>("target", QT_TRANSLATE_NOOP("records", "Target")).within(0, 1'000'000'000),
        field<&Activity::actual>("actual", QT_TRANSLATE_NOOP("records", "Actual")).within(0, 1'000'000'000),
        field<&Activity::leadAgency>("lead_agency", QT_TRANSLATE_NOOP("records", "Lead agency"))
            .needed()
            .to("agency"),
        field<&Activity::supportingAgencies>("supporting_agencies",
                                             QT_TRANSLATE_NOOP("records", "Supporting agencies"))
            .to("agency"),
        field<&Activity::place>("place", QT_TRANSLATE_NOOP("records", "Place")).searched(),
        field<&Activity::startOn>("start_on", QT_TRANSLATE_NOOP("records", "Start")),
        field<&Activity::dueOn>("due_on", QT_TRANSLATE_NOOP("records", "Due")).needed(),
        field<&Activity::budget>("budget", QT_TRANSLATE_NOOP("records", "Budget")).money(),
        field<&Activity::currency>("currency", QT_TRANSLATE_NOOP("records", "Currency")),
        field<&Activity::budgetSource>("budget_source", QT_TRANSLATE_NOOP("records", "Source of budget")),
        field<&Activity::status>("status", QT_TRANSLATE_NOOP("records", "Status")).needed(),
        field<&Activity::progress>("progress", QT_TRANSLATE_NOOP("records", "Progress")).percent(),
        field<&Activity::doneOn>("done_on", QT_TRANSLATE_NOOP("records", "Done on")),
        field<&Activity::result>("result", QT_TRANSLATE_NOOP("records", "Result")).multiline().searched(),
        field<&Activity::delayReason>("delay_reason", QT_TRANSLATE_NOOP("records", "Reason for delay"))
            .multiline()
            .searched(),
        field<&Activity::recommendation>("recommendation", QT_TRANSLATE_NOOP("records", "Recommendation"))
            .multiline()
            .searched(),
        field<&Activity::standing>("standing", QT_TRANSLATE_NOOP("records", "Comes back each month")),
        field<&Activity::carriedFrom>("carried_from", QT_TRANSLATE_NOOP("records", "Carried over from"))
            .to("activity"),
    };
}

bool startsBeforeDue(const RecordType& type, const Row& row) {
    const QString start = type.value(row, "start_on").toString();
    const QString due = type.value(row, "due_on").toString();
    return start.isEmpty() || due.isEmpty() || start <= due; // ISO dates sort as text
}

} // namespace

template <>
const RecordType& typeOf<Activity>() {
    static const RecordType type{
        "activity",
        "activities",
        QT_TRANSLATE_NOOP("records", "Activity"),
        QT_TRANSLATE_NOOP("records", "Activities"),
        activityFields(),
        "description",
        "description",
        {{"due_on", &startsBeforeDue,
          QT_TRANSLATE_NOOP("records", "The due date lies before the start. Move one of them.")}},
        {{"plan", "action_plan", "status", "closed",
          QT_TRANSLATE_NOOP("records",
                            "This month's plan is closed. Reopen it before changing anything in it.")}},
    };
    return type;
}

} // namespace samaki
