// The keys and names of a meeting's parts.
#include "views/common/action_button.h"
#include "views/common/actions.h"
#include "views/meetings/meeting_head.h"
#include "views/meetings/meeting_view.h"

#include <QTabBar>

namespace samaki {

// Each part of the meeting has a key: Alt+1 to Alt+4, as they stand from left to right.
void MeetingView::createParts() {
    const ActionMaker actions(desk_, *this);
    const char* const names[] = {"partDetails", "partAgenda", "partAttendance", "partMinutes"};
    const char* const icons[] = {"note", "plans", "agencies", "edit"};
    for (int i = 0; i < 4; ++i) {
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
        parts_ << actions.make(names[i], QLatin1String(icons[i]), key, [this, i] {
            if (isLoaded())
                showTab(static_cast<Tab>(i));
        });
    }
}

void MeetingView::nameParts() {
    const QStringList texts{tr("The meeting's details"), tr("Agenda"), tr("Attendance"), tr("Minutes")};
    const QStringList tips{tr("Day, venue, how it stands, papers and history"),
                           tr("What the meeting is about, in which order"),
                           tr("Who is there, and the quorum"), tr("What was said and decided")};
    for (int i = 0; i < texts.size(); ++i) {
        nameAction(parts_.at(i), texts.at(i), tips.at(i));
        head_->tabs()->setTabToolTip(i, tipWithShortcut(*parts_.at(i)));
    }
}

} // namespace samaki
