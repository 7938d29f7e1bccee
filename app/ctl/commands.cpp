#include "app/ctl/commands.h"

namespace samaki::ctl {

const std::vector<Command>& commands() {
    static const std::vector<Command> all = {
        createCommand(),  infoCommand(),   listCommand(),  showCommand(),
        historyCommand(), addCommand(),    editCommand(),  deactivateCommand(),
        importCommand(),  exportCommand(), printCommand(), verifyCommand(),
    };
    return all;
}

} // namespace samaki::ctl
