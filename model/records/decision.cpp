#include "model/records/decision.h"

#include "model/records/meeting.h"

namespace samaki {

template <>
std::span<const Choice> choicesOf<DecisionStatus>() {
    static constexpr Choice choices[] = {{"open", QT_TRANSLATE_NOOP("choices", "Open")},
                                         {"done", QT_TRANSLATE_NOOP("choices", "Done")},
                                         {"dropped", QT_TRANSLATE_NOOP("choices", "Dropped")}};
    return choices;
}

namespace {

bool saysWhyDropped(const RecordType& type, const Row& row) {
    return type.value(row, "status").toString() != codeOf(DecisionStatus::Dropped) ||
           !type.value(row, "drop_reason").toString().trimmed().isEmpty();
}

std::vector<Field> decisionFields() {
    return {
        field<&Decision::meeting>("meeting", QT_TRANSLATE_NOOP("records", "Meeting")).needed().to("meeting"),
        field<&Decision::item>("item", QT_TRANSLATE_NOOP("records", "Agenda item")).to("agenda_item"),
        field<&Decision::number>("number", QT_TRANSLATE_NOOP("records", "No.")).needed().within(1, 9999),
        field<&Decision::text>("text", QT_TRANSLATE_NOOP("records", "Decision"))
            .needed()
            .multiline()
            .searched(),
        field<&Decision::agency>("agency", QT_TRANSLATE_NOOP("records", "Responsible agency")).to("agency"),
        field<&Decision::supportingAgencies>("supporting_agencies",
                                             QT_TRANSLATE_NOOP("records", "Supporting agencies"))
            .to("agency"),
        field<&Decision::dueOn>("due_on", QT_TRANSLATE_NOOP("records", "Due")),
        field<&Decision::status>("status", QT_TRANSLATE_NOOP("records", "Status")).needed(),
        field<&Decision::doneOn>("done_on", QT_TRANSLATE_NOOP("records", "Done on")),
        field<&Decision::evidence>("evidence", QT_TRANSLATE_NOOP("records", "Evidence"))
            .multiline()
            .searched(),
        field<&Decision::dropReason>("drop_reason", QT_TRANSLATE_NOOP("records", "Reason for dropping it"))
            .multiline()
            .searched(),
        field<&Decision::activity>("activity", QT_TRANSLATE_NOOP("records", "Activity")).to("activity"),
    };
}

} // namespace

template <>
const RecordType& typeOf<Decision>() {
    static const RecordType type{
        "decision",
        "decisions",
        QT_TRANSLATE_NOOP("records", "Decision"),
        QT_TRANSLATE_NOOP("records", "Decisions"),
        decisionFields(),
        "text",
        "text",
        {{"drop_reason", &saysWhyDropped, QT_TRANSLATE_NOOP("records", "Say why the decision is dropped.")}},
        {{"meeting",
          "meeting",
          "status",
          "approved",
          kMinutesApproved,
          {"status", "done_on", "evidence", "drop_reason", "activity"}}},
    };
    return type;
}

} // namespace samaki
