// What else a person may call a command: words that do not stand in its name, in both languages at once, as
// somebody types them whatever the window speaks. They are looked for and never shown.
#pragma once

#include <QString>

namespace samaki {

/// Of the command with this name (an action's object name); words apart by spaces; empty: none.
QString paletteWords(const QString& name);

} // namespace samaki
