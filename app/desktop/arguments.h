// What the command line of samaki says.
#pragma once

#include "model/core/month.h"
#include "model/core/result.h"
#include "views/shell/shell_settings.h"

#include <QSize>
#include <QStringList>

#include <vector>

namespace samaki {

/// A page to draw into a PNG file, as --screenshot names it: PAGE=FILE.png.
struct Picture {
    QString page;
    QString file;
};

struct Arguments {
    QString file;
    QString replicaDir;
    QString author;
    std::optional<Language> language;
    std::optional<ThemeChoice> look;
    Month month; ///< null: this month
    std::vector<Picture> pictures;
    QSize size;
    bool quitAfterPaint = false;

    /// Nobody sits before the window: it draws, or is measured, and goes.
    bool unattended() const { return quitAfterPaint || !pictures.empty(); }
};

/// The arguments after the program's name; WrongUsage with a sentence that says which one.
Result<Arguments> parseArguments(const QStringList& arguments);

} // namespace samaki
