// The commands, one table. Each is made beside its function, in a file of its own or of its family.
#pragma once

#include "app/ctl/command.h"

namespace samaki::ctl {

/// In the order of the help.
const std::vector<Command>& commands();

Command createCommand();
Command demoCommand();
Command infoCommand();
Command listCommand();
Command showCommand();
Command historyCommand();
Command addCommand();
Command editCommand();
Command deactivateCommand();
Command importCommand();
Command exportCommand();
Command printCommand();
Command dashboardCommand();
Command verifyCommand();

} // namespace samaki::ctl
