// The papers of a meeting on the command line.
#pragma once

#include "app/ctl/command.h"

namespace samaki::ctl {

/// "minutes, attendance, agenda, invitation, decisions, bundle"
const QStringList& meetingPapers();

/// The call's first argument names one of meetingPapers(); it is written as the kind of file the path ends
/// in.
Outcome printMeetingPaper(const Call& call, Language language, const QString& path);

} // namespace samaki::ctl
