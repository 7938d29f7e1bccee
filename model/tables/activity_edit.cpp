#include "model/tables/activity_edit.h"

#include "model/rules/activity_status.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(ActivityEdit)
};

} // namespace

Activity withValue(const Activity& activity, const Field& field, const QVariant& stored, const QDate& today) {
    Activity after = activity;
    field.write(&after, stored);
    if (after.status != activity.status)
        return withStatus(activity, after.status, today);
    if (after.progress != activity.progress)
        return withProgress(activity, after.progress, today);
    return after;
}

Change editOf(const Activity& before, const Activity& after) {
    Change change(Say::tr("Edit activity %1").arg(after.number));
    change.edit(before, after);
    return change;
}

} // namespace samaki
