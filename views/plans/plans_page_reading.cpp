// What the action plan page shows: reading a month, taking in what changed, links, and the states without
// rows.
#include "model/rules/plan_progress.h"
#include "model/tables/activity_table_model.h"
#include "views/common/empty_state.h"
#include "views/plans/activity_delegate.h"
#include "views/plans/activity_panel.h"
#include "views/plans/activity_table.h"
#include "views/plans/filter_bar.h"
#include "views/plans/month_strip.h"
#include "views/plans/plan_bar.h"
#include "views/plans/plans_page.h"

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace samaki {

void PlansPage::refresh(const ChangedRecords& records) {
    const bool whole = !loaded_ || records.everything || records.touches<ActionPlan>() ||
                       records.touches<Pillar>() || records.touches<Agency>() || records.touches<Holiday>();
    if (!whole && !records.touches<Activity>())
        return;
    if (table_->isEditing()) {
        hasDeferred_ = true;
        deferred_.everything = deferred_.everything || whole;
        deferred_.tables[QLatin1String(typeOf<Activity>().table)] +=
            records.tables.value(QLatin1String(typeOf<Activity>().table));
        return;
    }
    if (whole)
        reload();
    else
        readAgain(records.tables.value(QLatin1String(typeOf<Activity>().table)));
}

void PlansPage::applyDeferred() {
    if (!hasDeferred_ || table_->isEditing())
        return;
    hasDeferred_ = false;
    refresh(std::exchange(deferred_, {}));
}

void PlansPage::load(const Month& month) {
    if (month != month_ && panel_->isBeginning() && !panel_->form().isDirty())
        panel_->hide(); // begun for another month, and nothing written yet
    month_ = month;
    bar_->setMonth(month);
    reload();
}

void PlansPage::reload() {
    const QDate today = desk().today();
    const auto read = [month = month_, today](Reader& reader) { return readPlanSheet(reader, month, today); };
    sheetAnswer_.ask(desk().store().query(read), this, [this](const Result<PlanSheet>& sheet) {
        if (sheet.ok())
            setSheet(*sheet);
        else
            emit desk().problem(sheet.problem());
    });
}

void PlansPage::setSheet(PlanSheet sheet) {
    const bool sameMonth = loaded_ && sheet.month == sheet_.month;
    const Id current = !wanted_.isNull() ? wanted_ : sameMonth ? table_->currentActivity() : Id();
    const int scroll = sameMonth ? table_->verticalScrollBar()->value() : 0;
    sheet_ = std::move(sheet);
    loaded_ = true;
    QSet<Month> planned;
    for (const ActionPlan& plan : sheet_.context.plans)
        planned.insert(plan.month);
    bar_->setPlannedMonths(planned);
    bar_->setPlan(sheet_.plan);
    table_->delegate().setNames(sheet_.names);
    panel_->setNames(sheet_.names);
    filters_->setChoices(sheet_.context, sheet_.activities);
    strip_->setMonth(month_, sheet_.context, sheet_.holidays);
    table_->setMonthShown(month_.isNull());
    model_->setActivities(sheet_.activities, sheet_.context);
    model_->setWaiting(sheet_.waiting);
    bar_->setSummary(planSummary());
    table_->verticalScrollBar()->setValue(scroll);
    selectIfShown(current);
}

void PlansPage::readAgain(const QSet<Id>& activities) {
    const auto read = [activities](Reader& reader) { return readActivities(reader, activities); };
    whenDone(desk().store().query(read), this, [this, activities](const Result<ActivityNews>& news) {
        if (!news.ok())
            return;
        if (table_->isEditing()) { // the person began to write while this was on its way
            hasDeferred_ = true;
            deferred_.tables[QLatin1String(typeOf<Activity>().table)] += activities;
            return;
        }
        takeNews(*news);
    });
}

void PlansPage::takeNews(const ActivityNews& news) {
    const Id current = !wanted_.isNull() ? wanted_ : table_->currentActivity();
    std::vector<Activity> ours;
    for (const Activity& activity : news.activities) {
        if (month_.isNull() || (sheet_.plan && activity.plan == sheet_.plan->id))
            ours.push_back(activity);
    }
    model_->updateActivities(ours);
    model_->setWaiting(news.waiting);
    bar_->setSummary(planSummary());
    const bool touched =
        std::any_of(ours.begin(), ours.end(), [&](const Activity& a) { return a.id == current; });
    if (table_->currentActivity() != current || touched)
        selectIfShown(current);
}

void PlansPage::selectIfShown(const Id& activity) {
    if (!activity.isNull() && table_->select(activity)) {
        if (activity == wanted_)
            wanted_ = Id();
        showCurrent(activity);
    } else {
        showCurrent(Id());
    }
}

void PlansPage::showCurrent(const Id& id) {
    const Activity* activity = model_->activity(id);
    strip_->setCurrent(id);
    for (QAction* action : {duplicate_, done_, remove_})
        action->setEnabled(activity != nullptr && !sheet_.context.isLocked(*activity));
    copy_->setEnabled(activity != nullptr);
    const bool elsewhere = panel_->isWriting() && id != panel_->shown();
    const bool stays = elsewhere && (panel_->form().isNew() || !leaveForm());
    if (activity != nullptr && !stays)
        panel_->showActivity(*activity, sheet_.context);
    else if (activity == nullptr && !stays)
        panel_->clear();
    showPanel();
}

void PlansPage::showPanel() {
    const bool beginning = panel_->isBeginning();
    panel_->setVisible(beginning || (panelButton_->isChecked() && !panel_->shown().isNull()));
}

void PlansPage::showStrip() {
    const bool hasBars = sheet_.plan.has_value() && model_->total() > 0; // all months have no calendar
    stripButton_->setEnabled(hasBars);
    strip_->parentWidget()->setVisible(stripButton_->isChecked() && hasBars);
}

QString PlansPage::planSummary() const {
    const std::vector<Activity> activities = model_->activities();
    const std::optional<int> progress = meanProgress(activities);
    if (!progress)
        return {};
    const Language language = desk().language();
    int overdue = 0;
    for (const Activity& activity : activities)
        overdue += model_->overdueDays(activity.id) > 0 ? 1 : 0;
    QStringList parts{tr("Mean progress %1").arg(formatPercent(*progress, language))};
    if (overdue > 0)
        parts << digits(tr("%n overdue", "", overdue), language);
    return parts.join(u" · "_qs);
}

void PlansPage::showCounts() {
    filters_->setCount(model_->shown(), model_->total());
    if (!month_.isNull())
        strip_->setActivities(model_->shownActivities());
    showState();
}

void PlansPage::showState() {
    const bool hasPlan = sheet_.plan.has_value();
    const bool closed = isLocked();
    const QString month = formatMonth(month_, desk().language());
    closedLine_->setVisible(closed);
    add_->setEnabled(hasPlan && !closed);
    print_->setEnabled(hasPlan);
    openNext_->setEnabled(loaded_);
    filters_->setVisible(!loaded_ || month_.isNull() || model_->total() > 0);
    showStrip();
    if (!loaded_ || model_->shown() > 0) {
        stack_->setCurrentWidget(table_);
    } else if (!month_.isNull() && !hasPlan) {
        showEmpty(tr("No plan for %1 yet").arg(month),
                  tr("Open the month: what is unfinished is carried over, and what comes back each month is "
                     "added."),
                  tr("Open %1").arg(month), &PlansPage::openThisMonth);
    } else if (model_->total() > 0) {
        showEmpty(tr("No activity matches"), tr("Look for fewer words, or take a filter away."),
                  tr("Clear filters"), &PlansPage::clearFilters);
    } else if (month_.isNull()) {
        showEmpty(tr("No activities yet"), tr("Open a month and write the committee's first plan."),
                  tr("Open next month…"), &PlansPage::openNextMonth);
    } else if (closed) {
        showEmpty(tr("A closed plan without activities"), tr("Reopen the plan to add some."), {}, nullptr);
    } else {
        showEmpty(tr("The plan is open and empty"),
                  tr("Write the first activity: what is done, by whom, by when."), tr("Add activity"),
                  &PlansPage::addActivity);
    }
}

void PlansPage::showEmpty(const QString& heading, const QString& sentence, const QString& button,
                          void (PlansPage::*act)()) {
    emptyAct_ = act;
    empty_->setTexts(heading, sentence, button);
    stack_->setCurrentWidget(empty_);
}

void PlansPage::setFilter(const ActivityFilter& filter) {
    const Id current = table_->currentActivity();
    model_->setFilter(filter);
    selectIfShown(current);
}

void PlansPage::show(const Link& link) {
    const QVariantMap& show = link.show;
    const auto id = [&](const QString& key) {
        return Id::fromString(show.value(key).toString()).value_or(Id());
    };
    ActivityFilter filter;
    filter.text = show.value(u"text"_qs).toString();
    filter.pillar = id(u"pillar"_qs);
    filter.leadAgency = id(u"leadAgency"_qs);
    filter.overdue = show.value(u"overdue"_qs).toBool();
    filter.dueBy = QDate::fromString(show.value(u"dueBy"_qs).toString(), Qt::ISODate);
    if (const QString status = show.value(u"status"_qs).toString(); !status.isEmpty())
        fromStored(status, filter.status.emplace());
    filters_->setFilter(filter);
    model_->setFilter(filter);
    wanted_ = id(u"record"_qs);
    const QString month = show.value(u"month"_qs).toString();
    if (month == u"all"_qs)
        load(Month());
    else if (const auto named = Month::fromString(month))
        load(*named);
    else if (!wanted_.isNull())
        showRecord(wanted_);
    else
        reload();
}

// A link that names a record alone: its month is asked for first.
void PlansPage::showRecord(const Id& activity) {
    const auto find = [activity](Reader& reader) -> Month {
        const auto found = reader.one<Activity>(activity);
        const auto plan = found ? reader.one<ActionPlan>(found->plan) : std::nullopt;
        return plan ? plan->month : Month();
    };
    sheetAnswer_.ask(desk().store().query(find), this, [this](const Result<Month>& month) {
        if (month.ok() && !month->isNull())
            load(*month);
    });
}

} // namespace samaki
