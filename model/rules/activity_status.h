// Activity status: what follows when a person sets an activity's status or progress.
//
// Always holds, for what comes out of these functions: done means 100 percent and a day on which it was done;
// whatever is not done has less than 100 percent and no such day; planned means 0 percent. The table, the
// form and the command line all go through here, so that they agree.
#pragma once

#include "model/records/activity.h"

namespace samaki {

/// What an activity that was done is set to when it is opened again: nearly there, and for the person to
/// correct.
inline constexpr int kReopenedProgress = 90;

/// The same status changes nothing, except that a done activity without a day gets today's.
Activity withStatus(Activity activity, ActivityStatus status, const QDate& today);

/// 100 makes it done; less makes a done one under way again; more than 0 brings a planned one under way.
/// A postponed one stays postponed until it is done; a cancelled one stays cancelled and below 100.
Activity withProgress(Activity activity, int percent, const QDate& today);

/// Which of the three a person named when writing several fields at once.
struct NamedOfStatus {
    bool status = false;
    bool progress = false;
    bool doneOn = false;
};

/// What a person wrote over `before`, with what follows from the status, or else from the progress; what the
/// person named stands as written. Nothing follows where neither was named.
Activity withWritten(const Activity& before, Activity written, NamedOfStatus named, const QDate& today);

} // namespace samaki
