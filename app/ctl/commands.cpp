#include "app/ctl/commands.h"

namespace samaki::ctl {

const std::vector<Command>& commands() {
    static const std::vector<Command> all = {
        createCommand(),  demoCommand(),  infoCommand(),      listCommand(),       showCommand(),
        historyCommand(), addCommand(),   editCommand(),      deactivateCommand(), importCommand(),
        exportCommand(),  printCommand(), dashboardCommand(), verifyCommand(),
    };
    return all;
}

} // namespace samaki::ctl
