// The papers of a meeting on the command line.
#pragma once

#include "app/ctl/command.h"

namespace samaki::ctl {

/// "minutes, attendance, agenda, invitation, decisions, bundle"
const QStringList& meetingPapers();

/// The first argument names one of meetingPapers(). Writes it and prints the file's path.
Outcome printMeetingPaper(const Call& call);

} // namespace samaki::ctl
