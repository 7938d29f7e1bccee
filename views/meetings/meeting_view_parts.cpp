// The keys and names of a meeting's parts.
#include "views/common/action_button.h"
#include "views/common/icon.h"
#include "views/meetings/meeting_head.h"
#include "views/meetings/meeting_view.h"

#include <QTabBar>

namespace samaki {

// Each part of the meeting has a key: Alt+1 to Alt+4, as they stand from left to right.
void MeetingView::createParts() {
    const char* const names[] = {"partDetails", "partAgenda", "partAttendance", "partMinutes"};
    const char* const icons[] = {"note", "plans", "agencies", "edit"};
    for (int i = 0; i < 4; ++i) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(names[i]));
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        keepIcon(desk_, action, QLatin1String(icons[i]));
        connect(action, &QAction::triggered, this, [this, i] {
            if (isLoaded())
                showTab(static_cast<Tab>(i));
        });
        addAction(action);
        parts_ << action;
    }
}

void MeetingView::nameParts() {
    const QStringList texts{tr("The meeting's details"), tr("Agenda"), tr("Attendance"), tr("Minutes")};
    const QStringList tips{tr("Day, venue, how it stands, papers and history"),
                           tr("What the meeting is about, in which order"),
                           tr("Who is there, and the quorum"), tr("What was said and decided")};
    for (int i = 0; i < texts.size(); ++i) {
        parts_.at(i)->setText(texts.at(i));
        parts_.at(i)->setToolTip(tips.at(i));
        head_->tabs()->setTabToolTip(i, tipWithShortcut(*parts_.at(i)));
    }
}

} // namespace samaki
