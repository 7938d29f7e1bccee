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

Activity withWritten(const Activity& before, Activity written, NamedOfStatus named, const QDate& today) {
    if (!named.status && !named.progress)
        return written;
    const Activity ruled = named.status ? withStatus(before, written.status, today)
                                        : withProgress(before, written.progress, today);
    written.status = ruled.status;
    if (!named.status || !named.progress)
        written.progress = ruled.progress;
    if (!named.doneOn)
        written.doneOn = ruled.doneOn;
    return written;
}

} // namespace samaki
