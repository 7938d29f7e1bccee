#include "views/plans/plan_acts.h"

#include "model/rules/activity_number.h"
#include "model/rules/activity_status.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(PlanActs)
};

template <class F>
void editEach(Change& change, const std::vector<Activity>& activities, F edit) {
    for (const Activity& before : activities)
        change.edit(before, edit(before));
}

QString stepSummary(PlanStatus status) {
    switch (status) {
    case PlanStatus::Draft:
        return Say::tr("Take the plan back to draft");
    case PlanStatus::Submitted:
        return Say::tr("Submit the plan");
    case PlanStatus::Approved:
        return Say::tr("Approve the plan");
    case PlanStatus::Closed:
        return Say::tr("Close the plan");
    }
    return {};
}

// One cell of a clipboard's table: a tab or a line break inside would begin another.
QString cellText(const QModelIndex& index) {
    QString text = index.data(Qt::DisplayRole).toString();
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

Activity newActivity(const ActionPlan& plan, const std::vector<Activity>& ofPlan, const Id& pillar,
                     const WorkingDays& workingDays) {
    Activity activity;
    activity.plan = plan.id;
    activity.number = nextActivityNumber(ofPlan);
    activity.pillar = pillar;
    activity.startOn = workingDays.nextWorkingDayOnOrAfter(plan.month.firstDay());
    activity.dueOn = workingDays.previousWorkingDayOnOrBefore(plan.month.lastDay());
    return activity;
}

Activity duplicateOf(const Activity& activity, const std::vector<Activity>& ofPlan) {
    Activity copy = activity;
    copy.id = Id();
    copy.revision = 0;
    copy.number = nextActivityNumber(ofPlan);
    copy.status = ActivityStatus::Planned;
    copy.progress = 0;
    copy.actual.reset();
    copy.doneOn = QDate();
    copy.result.clear();
    copy.delayReason.clear();
    copy.recommendation.clear();
    copy.carriedFrom = Id();
    return copy;
}

Change addition(const Activity& activity) {
    Change change(Say::tr("Add activity %1").arg(activity.number));
    change.add(activity);
    return change;
}

Change removal(const std::vector<Activity>& activities) {
    Change change(activities.size() == 1
                      ? Say::tr("Remove activity %1").arg(activities.front().number)
                      : Say::tr("Remove %n activities", "", static_cast<int>(activities.size())));
    for (const Activity& activity : activities)
        change.deactivate(activity);
    return change;
}

Change moveToPillar(const std::vector<Activity>& activities, const Id& pillar) {
    Change change(Say::tr("Move %n activities to another pillar", "", static_cast<int>(activities.size())));
    editEach(change, activities, [&](Activity activity) {
        activity.pillar = pillar;
        return activity;
    });
    return change;
}

Change markDone(const std::vector<Activity>& activities, const QDate& today) {
    const int count = static_cast<int>(activities.size());
    Change change(count == 1 ? Say::tr("Mark 1 activity as done")
                             : Say::tr("Mark %n activities as done", "", count));
    editEach(change, activities,
             [&](const Activity& activity) { return withStatus(activity, ActivityStatus::Done, today); });
    return change;
}

Change reopen(const std::vector<Activity>& activities, const QDate& today) {
    const int count = static_cast<int>(activities.size());
    Change change(count == 1 ? Say::tr("Open 1 activity again")
                             : Say::tr("Open %n activities again", "", count));
    editEach(change, activities,
             [&](const Activity& activity) { return withStatus(activity, ActivityStatus::UnderWay, today); });
    return change;
}

Change moveDue(const Activity& activity, const QDate& due) {
    Activity after = activity;
    after.dueOn = due;
    if (after.startOn.isValid() && after.startOn > due)
        after.startOn = due;
    Change change(Say::tr("Move the due date of activity %1").arg(activity.number));
    change.edit(activity, after);
    return change;
}

Change planStep(const ActionPlan& plan, PlanStatus status) {
    ActionPlan after = plan;
    after.status = status;
    Change change(stepSummary(status));
    change.edit(plan, after);
    return change;
}

std::vector<Activity> activitiesAddedBy(const Change& change) {
    std::vector<Activity> added;
    const RecordType& type = typeOf<Activity>();
    for (const RecordChange& record : change.records()) {
        if (record.type != &type || record.kind != RecordChange::Kind::Add)
            continue;
        Row row{record.record, 0, true, {}};
        for (const Field& field : type.fields)
            row.values.append(record.fields.value(QLatin1String(field.column)).after);
        added.push_back(fromRow<Activity>(row));
    }
    return added;
}

std::vector<Activity> afterChange(const std::vector<Activity>& activities, const Change& change) {
    std::vector<Activity> after = activities;
    for (const RecordChange& record : change.records()) {
        for (Activity& activity : after) {
            if (activity.id != record.record)
                continue;
            for (auto it = record.fields.begin(); it != record.fields.end(); ++it) {
                if (const Field* field = record.type->fieldNamed(it.key()))
                    field->write(&activity, it->after);
            }
        }
    }
    return after;
}

QString asTabSeparated(const ActivityTableModel& model, const QList<int>& rows, const QList<int>& columns) {
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << model.headerData(column, Qt::Horizontal).toString();
    lines << cells.join(u'\t');
    for (const int row : rows) {
        if (model.isHead(row))
            continue;
        cells.clear();
        for (const int column : columns)
            cells << cellText(model.index(row, column));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace samaki
