#include "model/records/action_plan.h"

namespace samaki {

template <>
std::span<const Choice> choicesOf<PlanStatus>() {
    static constexpr Choice choices[] = {{"draft", QT_TRANSLATE_NOOP("choices", "Draft")},
                                         {"submitted", QT_TRANSLATE_NOOP("choices", "Submitted")},
                                         {"approved", QT_TRANSLATE_NOOP("choices", "Approved")},
                                         {"closed", QT_TRANSLATE_NOOP("choices", "Closed")}};
    return choices;
}

template <>
const RecordType& typeOf<ActionPlan>() {
    static const RecordType type{
        "action_plan",
        "action-plans",
        QT_TRANSLATE_NOOP("records", "Action plan"),
        QT_TRANSLATE_NOOP("records", "Action plans"),
        {
            field<&ActionPlan::month>("month", QT_TRANSLATE_NOOP("records", "Month")).needed(),
            field<&ActionPlan::status>("status", QT_TRANSLATE_NOOP("records", "Status")).needed(),
            field<&ActionPlan::number>("number", QT_TRANSLATE_NOOP("records", "Number on the paper")),
            field<&ActionPlan::note>("note", QT_TRANSLATE_NOOP("records", "Note")).multiline(),
        },
        "month",
        "month",
        {},
        {{nullptr, "action_plan", "status", "closed",
          QT_TRANSLATE_NOOP("records",
                            "This month's plan is closed. Reopen it before changing anything in it.")}},
    };
    return type;
}

} // namespace samaki
