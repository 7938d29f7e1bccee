#include "model/records/agenda_item.h"

#include "model/records/meeting.h"

namespace samaki {

template <>
std::span<const Choice> choicesOf<AgendaKind>() {
    static constexpr Choice choices[] = {
        {"topic", QT_TRANSLATE_NOOP("choices", "Topic")},
        {"last_minutes", QT_TRANSLATE_NOOP("choices", "Approval of the last minutes")},
        {"open_decision", QT_TRANSLATE_NOOP("choices", "Follow-up of a decision")},
        {"overdue_activities", QT_TRANSLATE_NOOP("choices", "Overdue activities")},
        {"urgent_cases", QT_TRANSLATE_NOOP("choices", "Urgent cases")},
        {"missing_reports", QT_TRANSLATE_NOOP("choices", "Reports that have not come")},
        {"next_plan", QT_TRANSLATE_NOOP("choices", "Next month's action plan")},
        {"other_matters", QT_TRANSLATE_NOOP("choices", "Other matters")}};
    return choices;
}

template <>
std::span<const Choice> choicesOf<AgendaStatus>() {
    static constexpr Choice choices[] = {{"waiting", QT_TRANSLATE_NOOP("choices", "To come")},
                                         {"done", QT_TRANSLATE_NOOP("choices", "Dealt with")},
                                         {"carried_over", QT_TRANSLATE_NOOP("choices", "Carried over")}};
    return choices;
}

namespace {

constexpr qint64 kDay = 24 * 60;

std::vector<Field> itemFields() {
    return {
        field<&AgendaItem::meeting>("meeting", QT_TRANSLATE_NOOP("records", "Meeting"))
            .needed()
            .to("meeting"),
        field<&AgendaItem::place>("place", QT_TRANSLATE_NOOP("records", "Order")).needed(),
        field<&AgendaItem::kind>("kind", QT_TRANSLATE_NOOP("records", "Kind of item")).needed(),
        field<&AgendaItem::title>("title", QT_TRANSLATE_NOOP("records", "Agenda item")).needed().searched(),
        field<&AgendaItem::presenter>("presenter", QT_TRANSLATE_NOOP("records", "Presented by")).searched(),
        field<&AgendaItem::agency>("agency", QT_TRANSLATE_NOOP("records", "Agency")).to("agency"),
        field<&AgendaItem::minutesPlanned>("minutes_planned", QT_TRANSLATE_NOOP("records", "Minutes planned"))
            .within(0, kDay),
        field<&AgendaItem::chairNote>("chair_note", QT_TRANSLATE_NOOP("records", "Note for the chair"))
            .multiline(),
        field<&AgendaItem::status>("status", QT_TRANSLATE_NOOP("records", "Status")).needed(),
        field<&AgendaItem::discussion>("discussion", QT_TRANSLATE_NOOP("records", "Discussion"))
            .multiline()
            .searched(),
        field<&AgendaItem::confidentialNote>("confidential_note",
                                             QT_TRANSLATE_NOOP("records", "Confidential note"))
            .multiline()
            .secret(),
        field<&AgendaItem::secondsSpent>("seconds_spent", QT_TRANSLATE_NOOP("records", "Seconds spent"))
            .within(0, kDay * 60),
        field<&AgendaItem::decision>("decision", QT_TRANSLATE_NOOP("records", "Decision followed up"))
            .to("decision"),
        field<&AgendaItem::carriedFrom>("carried_from", QT_TRANSLATE_NOOP("records", "Carried over from"))
            .to("agenda_item"),
    };
}

} // namespace

template <>
const RecordType& typeOf<AgendaItem>() {
    static const RecordType type{
        "agenda_item",
        "agenda-items",
        QT_TRANSLATE_NOOP("records", "Agenda item"),
        QT_TRANSLATE_NOOP("records", "Agenda items"),
        itemFields(),
        "title",
        "title",
        {},
        {{"meeting", "meeting", "status", "approved", kMinutesApproved}},
    };
    return type;
}

} // namespace samaki
