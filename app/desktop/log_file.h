// LogFile: what the program has to tell whoever looks after it, in the user's own data folder: problems with
// their causes. Never a secret, never a record's content. One file and the one before it, a megabyte each.
#pragma once

#include <QString>

namespace samaki {

/// From now on Qt's messages go to the file and to standard error. Returns the file's path, empty where none
/// can be written.
QString startLogFile(const QString& folder);

} // namespace samaki
