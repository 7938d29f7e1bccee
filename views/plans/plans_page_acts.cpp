// What a person does on the action plan page. Every act is one Change through the desk, so every act can be
// undone.
#include "model/documents/action_plan_paper.h"
#include "model/insight/month_to_open.h"
#include "model/rules/activity_status.h"
#include "model/rules/carry_over.h"
#include "model/tables/activity_edit.h"
#include "model/tables/activity_table_model.h"
#include "views/common/paper_dialog.h"
#include "views/plans/activity_panel.h"
#include "views/plans/activity_table.h"
#include "views/plans/filter_bar.h"
#include "views/plans/open_month_dialog.h"
#include "views/plans/plan_acts.h"
#include "views/plans/plan_bar.h"
#include "views/plans/plans_page.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

namespace samaki {

namespace {

QSet<Id> activitiesIn(const Change& change) {
    QSet<Id> ids;
    for (const RecordChange& record : change.records()) {
        if (record.type == &typeOf<Activity>())
            ids.insert(record.record);
    }
    return ids;
}

} // namespace

bool PlansPage::isLocked() const { return sheet_.plan && sheet_.plan->status == PlanStatus::Closed; }

// A change that was not taken leaves the table showing what nobody stored: those records are read again.
void PlansPage::write(const Change& change, const Id& selectAfter) {
    if (change.isEmpty())
        return;
    wanted_ = selectAfter;
    whenDone(desk().commit(change), this, [this, ids = activitiesIn(change)](const CommitResult& result) {
        if (!result.acknowledged()) {
            wanted_ = Id();
            readAgain(ids);
        }
    });
}

void PlansPage::save(const Activity& before, const Activity& after) {
    if (panel_->form().isNew()) {
        Activity added = after;
        added.id = Id::create();
        panel_->settle(added);
        write(addition(added), added.id);
        table_->setFocus();
        return;
    }
    saveEdit(before, after);
}

// Status and progress bring what belongs to them, unless the person wrote that too.
void PlansPage::saveEdit(const Activity& before, const Activity& after) {
    Activity wanted = after;
    if (after.status != before.status) {
        const Activity ruled = withStatus(before, after.status, desk().today());
        wanted.progress = after.progress == before.progress ? ruled.progress : after.progress;
        wanted.doneOn = after.doneOn == before.doneOn ? ruled.doneOn : after.doneOn;
    } else if (after.progress != before.progress) {
        const Activity ruled = withProgress(before, after.progress, desk().today());
        wanted.status = ruled.status;
        wanted.doneOn = after.doneOn == before.doneOn ? ruled.doneOn : after.doneOn;
    }
    if (panel_->shown() == wanted.id)
        panel_->settle(wanted);
    model_->updateActivities({wanted});
    write(editOf(before, wanted));
}

// Going to another activity saves what was written in this one; what cannot be saved yet stays in the form.
bool PlansPage::leaveForm() {
    const auto written = panel_->takeWritten();
    if (!written) {
        emit desk().notice(tr("Correct the marked field first: what you wrote is not saved yet."));
        return false;
    }
    const auto saveLater = [this, written] { saveEdit(written->first, written->second); };
    QMetaObject::invokeMethod(this, saveLater,
                              Qt::QueuedConnection); // the table is in the middle of a selection
    return true;
}

void PlansPage::takeStep(PlanStatus status) {
    if (sheet_.plan)
        write(planStep(*sheet_.plan, status));
}

void PlansPage::addActivity() {
    if (!sheet_.plan || isLocked())
        return;
    Id pillar = model_->filter().pillar;
    if (const Activity* chosen = model_->activity(table_->currentActivity());
        chosen != nullptr && pillar.isNull())
        pillar = chosen->pillar;
    for (const Pillar& each : sheet_.context.pillars) {
        if (pillar.isNull() && each.active)
            pillar = each.id;
    }
    panel_->show();
    Activity begun = newActivity(*sheet_.plan, model_->activities(), pillar, sheet_.context.workingDays);
    begun.leadAgency = model_->filter().leadAgency;
    panel_->beginNew(begun);
}

void PlansPage::duplicate() {
    const Activity* chosen = model_->activity(table_->currentActivity());
    if (chosen == nullptr || sheet_.context.isLocked(*chosen))
        return;
    std::vector<Activity> ofPlan;
    for (const Activity& each : model_->activities()) {
        if (each.plan == chosen->plan)
            ofPlan.push_back(each);
    }
    Activity copy = duplicateOf(*chosen, ofPlan);
    copy.id = Id::create();
    write(addition(copy), copy.id);
}

std::vector<Activity> PlansPage::chosenToChange() const {
    std::vector<Activity> chosen = table_->selectedActivities();
    std::erase_if(chosen, [this](const Activity& each) { return sheet_.context.isLocked(each); });
    return chosen;
}

void PlansPage::removeSelected() {
    const std::vector<Activity> chosen = chosenToChange();
    if (chosen.empty())
        return;
    const Change change = removal(chosen);
    const Id next = table_->neighbourOfSelection();
    write(change, next);
    emit desk().notice(chosen.size() == 1
                           ? tr("Activity %1 removed. Ctrl+Z brings it back.")
                                 .arg(digits(QString::number(chosen.front().number), desk().language()))
                           : digits(tr("%n activities removed. Ctrl+Z brings them back.", "",
                                       static_cast<int>(chosen.size())),
                                    desk().language()));
}

// One key does it and one key takes it back: done ones are opened again only when all that are chosen are
// done.
void PlansPage::toggleDone() {
    const std::vector<Activity> chosen = chosenToChange();
    const bool allDone = std::all_of(chosen.begin(), chosen.end(), [](const Activity& each) {
        return each.status == ActivityStatus::Done;
    });
    const Change change = allDone ? reopen(chosen, desk().today()) : markDone(chosen, desk().today());
    model_->updateActivities(afterChange(chosen, change));
    write(change);
}

void PlansPage::movePillar(const Id& pillar) {
    const std::vector<Activity> chosen = chosenToChange();
    const Change change = moveToPillar(chosen, pillar);
    const Id current = table_->currentActivity();
    model_->updateActivities(afterChange(chosen, change));
    selectIfShown(current);
    write(change, current);
}

void PlansPage::moveDueDate(const Id& id, const QDate& due) {
    const Activity* activity = model_->activity(id);
    if (activity == nullptr || sheet_.context.isLocked(*activity))
        return;
    const Activity before = *activity;
    const Change change = moveDue(before, due);
    model_->updateActivities(afterChange({before}, change));
    write(change);
}

void PlansPage::copyRows() {
    QGuiApplication::clipboard()->setText(
        asTabSeparated(*model_, table_->selectedRowsInOrder(), table_->visibleColumnsInOrder()));
    const int rows = static_cast<int>(table_->selectedActivities().size());
    emit desk().notice(
        digits(tr("%n rows copied; paste them into a spreadsheet.", "", rows), desk().language()));
}

void PlansPage::openNextMonth() {
    const Month latest = sheet_.latestMonth();
    openMonthFor(latest.isNull() ? Month::of(desk().today()) : latest.next());
}

void PlansPage::openThisMonth() { openMonthFor(month_); }

void PlansPage::openMonthFor(const Month& month) {
    const QString summary = tr("Open %1").arg(formatMonth(month, desk().language()));
    const auto read = [month, summary](Reader& reader) { return readMonthToOpen(reader, month, summary); };
    openAnswer_.ask(desk().store().query(read), this, [this, month](const Result<MonthToOpen>& wish) {
        const Result<Change> change = wish.ok() ? openMonth(*wish) : Result<Change>(wish.problem());
        if (!change.ok()) {
            emit desk().problem(change.problem());
            return;
        }
        auto* dialog = new OpenMonthDialog(desk(), *wish, *change, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, month, opened = *change] {
            month_ = month;
            bar_->setMonth(month);
            write(opened);
        });
        dialog->open();
    });
}

void PlansPage::print() {
    PaperTask plan;
    plan.name = tr("Action plan");
    plan.fileName = u"action-plan-%1"_qs.arg(month_.toString());
    plan.make = [month = month_](Reader& reader, const PaperWish& wish) -> Result<MadePaper> {
        const Result<ActionPlanPaper> read = collectActionPlan(reader, month);
        if (!read.ok())
            return read.problem();
        return MadePaper(writeActionPlan(*read, Phrasebook(wish.language)));
    };
    const QString title = tr("Print the plan of %1").arg(formatMonth(month_, desk().language()));
    auto* dialog = new PaperDialog(desk(), title, {plan}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlansPage::focusSearch() { filters_->focusSearch(); }

void PlansPage::clearFilters() {
    filters_->setFilter({});
    setFilter({});
}

void PlansPage::closePanel() {
    const bool wasNew = panel_->form().isNew();
    if (panel_->isWriting() && !wasNew && !leaveForm())
        return;
    panel_->form().putAside();
    panel_->hide();
    panel_->clear();
    if (wasNew)
        showCurrent(table_->currentActivity());
    else
        panelButton_->setChecked(false);
    table_->setFocus();
}

void PlansPage::fillPillarMenu(QMenu& menu) {
    for (const Pillar& pillar : sheet_.context.pillars) {
        if (!pillar.active)
            continue;
        QAction* action = menu.addAction(sheet_.context.pillarName(pillar.id, desk().language()));
        connect(action, &QAction::triggered, this, [this, id = pillar.id] { movePillar(id); });
    }
}

void PlansPage::contextMenu(const QPoint& at) {
    if (model_->activityAt(table_->indexAt(at).row()) == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(done_);
    menu->addAction(duplicate_);
    QMenu* pillars = menu->addMenu(tr("Move to pillar"));
    fillPillarMenu(*pillars);
    pillars->setEnabled(done_->isEnabled());
    menu->addAction(copy_);
    menu->addSeparator();
    menu->addAction(remove_);
    menu->popup(table_->viewport()->mapToGlobal(at));
}

} // namespace samaki
