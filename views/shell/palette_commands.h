// What the palette offers to do: the actions of the page in view, the way to the others, what those can do,
// and what can be done everywhere.
#pragma once

#include "views/shell/palette.h"

namespace samaki {

class PageStack;
class Rail;
class ShellActions;
class TextMemory;

/// Where commands come from; all of it outlives them.
struct CommandPlaces {
    Desk& desk;
    PageStack& pages;
    ShellActions& actions;
    Rail& rail;
    const TextMemory& texts;
    std::function<void(const QString& page)> showPage;
};

std::vector<PaletteCommand> collectCommands(const CommandPlaces& places);

} // namespace samaki
