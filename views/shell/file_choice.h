// Asking for a committee file, without a nested event loop.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace samaki {

inline constexpr QLatin1String kFileEnding(".samaki");

/// An existing file, looked for beside the one opened last (empty: among the documents). The dialog is the
/// window's; nothing is called when it is dismissed.
void askForFile(QWidget* window, const QString& last, const std::function<void(const QString& path)>& chosen);

/// A new file's place; the ending is added. The dialog asks before it replaces a file.
void askForNewFile(QWidget* window, const QString& last, const QString& name,
                   const std::function<void(const QString& path)>& chosen);

} // namespace samaki
