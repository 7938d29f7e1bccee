// What the decisions page prints: reminder letters, and the list that is shown.
#include "model/documents/register_list.h"
#include "model/documents/reminder_letter.h"
#include "views/common/paper_dialog.h"
#include "views/decisions/decision_acts.h"
#include "views/decisions/decision_table.h"
#include "views/decisions/decisions_page.h"

namespace samaki {

namespace {

// Those that still owe something.
QSet<Id> agenciesOf(const std::vector<RegisteredDecision>& decisions) {
    QSet<Id> agencies;
    for (const RegisteredDecision& each : decisions)
        if (DecisionActs::isPending(each))
            agencies.insert(each.decision.agency);
    return agencies;
}

Committee committeeOf(Reader& reader) {
    return reader.first<Committee>({u"active = 1"_qs, {}, {}}).value_or(Committee());
}

} // namespace

PaperDialog* DecisionsPage::openLetters() {
    const Language language = desk().language();
    const DecisionsRegister& decisions = table_->reading().decisions;
    const std::vector<RegisteredDecision> selected = table_->selected();
    const QSet<Id> chosen = agenciesOf(selected);
    PaperTask task;
    task.name = tr("Reminder letters");
    task.fileName = u"reminders-%1"_qs.arg(desk().today().toString(Qt::ISODate));
    task.optionsHead = tr("A letter to");
    task.isForSome = true;
    std::vector<Id> order;
    for (const AgencyDebt& debt : debts(decisions, language)) {
        const QString owed = debt.overdue > 0 ? tr("%1 open, %2 overdue").arg(debt.open).arg(debt.overdue)
                                              : tr("%n open", "", debt.open);
        task.options.push_back(
            {debt.agency.toString(),
             u"%1\n%2"_qs.arg(decisions.agencyName(debt.agency, language), digits(owed, language)),
             chosen.isEmpty() ? debt.overdue > 0 : chosen.contains(debt.agency)});
        order.push_back(debt.agency);
    }
    const QString nobody = tr("Tick the agencies that shall get a letter.");
    const QDate today = desk().today();
    task.make = [order, nobody, today](Reader& reader, const PaperWish& wish) -> Result<MadePaper> {
        std::vector<Id> agencies;
        for (const Id& agency : order) {
            if (wish.has(agency.toString()))
                agencies.push_back(agency);
        }
        if (agencies.empty())
            return Problem{Trouble::BadInput, nobody, {}};
        return MadePaper(reminderLetters(readDecisions(reader, today), committeeOf(reader), agencies, today,
                                         Phrasebook(wish.language)));
    };
    return openDialog(tr("Reminder letters"), task);
}

PaperDialog* DecisionsPage::openList() {
    DecisionsRegister shown;
    shown.decisions = table_->shown();
    shown.agencies = table_->reading().decisions.agencies;
    PaperTask task;
    task.name = tr("List of decisions");
    task.fileName = u"decisions-%1"_qs.arg(desk().today().toString(Qt::ISODate));
    const QString nothing = tr("No decision is shown. Choose other ones above the table first.");
    const QDate today = desk().today();
    task.make = [shown, nothing, today](Reader& reader, const PaperWish& wish) -> Result<MadePaper> {
        if (shown.decisions.empty())
            return Problem{Trouble::NotFound, nothing, {}};
        return MadePaper(registerList(shown, committeeOf(reader), today, Phrasebook(wish.language)));
    };
    return openDialog(tr("Print the list of decisions"), task);
}

PaperDialog* DecisionsPage::openDialog(const QString& title, const PaperTask& task) {
    auto* dialog = new PaperDialog(desk(), title, {task}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace samaki
