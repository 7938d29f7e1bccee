#include "model/rules/activity_status.h"

#include <algorithm>

namespace samaki {

namespace {

Activity asDone(Activity activity, const QDate& today) {
    if (activity.status != ActivityStatus::Done || !activity.doneOn.isValid())
        activity.doneOn = today;
    activity.status = ActivityStatus::Done;
    activity.progress = 100;
    return activity;
}

} // namespace

Activity withStatus(Activity activity, ActivityStatus status, const QDate& today) {
    if (status == ActivityStatus::Done)
        return asDone(std::move(activity), today);
    activity.status = status;
    activity.doneOn = QDate();
    if (activity.progress >= 100)
        activity.progress = kReopenedProgress;
    if (status == ActivityStatus::Planned)
        activity.progress = 0;
    return activity;
}

Activity withProgress(Activity activity, int percent, const QDate& today) {
    const int progress = std::clamp(percent, 0, 100);
    const bool cancelled = activity.status == ActivityStatus::Cancelled;
    if (progress == 100 && !cancelled)
        return asDone(std::move(activity), today);
    const bool begun = activity.status == ActivityStatus::Planned && progress > 0;
    if (begun || activity.status == ActivityStatus::Done)
        activity.status = ActivityStatus::UnderWay;
    activity.progress = std::min(progress, 99);
    activity.doneOn = QDate();
    return activity;
}

} // namespace samaki
