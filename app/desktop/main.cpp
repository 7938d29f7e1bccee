// samaki: the desktop application. It reads the command line, wires the store, the pages and the window, and
// decides nothing itself.
#include "app/desktop/arguments.h"
#include "app/desktop/log_file.h"
#include "app/desktop/pages.h"
#include "app/desktop/photographer.h"
#include "model/exchange/demo_committee.h"
#include "views/shell/main_window.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace samaki {

namespace {

Outcome makeDemo(const QString& path, Language language) {
    const Result<std::vector<DatedChange>> changes =
        demoChanges({.today = today(systemClock()), .language = language, .years = 0});
    return changes ? createCommitteeFile(path, *changes) : Outcome(changes.problem());
}

ShellOptions optionsFrom(const Arguments& arguments, const ShellSettings& settings) {
    ShellOptions options;
    options.store.file = arguments.file;
    options.store.replicaDir = arguments.replicaDir;
    options.store.author = arguments.author;
    options.pages = allPages();
    options.language = arguments.language.value_or(settings.language());
    options.look = arguments.look.value_or(settings.theme());
    options.systemMode = Theme::systemMode();
    options.makeDemo = makeDemo;
    options.asksWho = !arguments.unattended();
    // Without a file named the one of yesterday is opened; the start page is for the first day.
    if (options.store.file.isEmpty() && !arguments.unattended())
        options.store.file = settings.recentFiles().value(0);
    return options;
}

} // namespace

// --help and --version are answered where there is no display, too; the answer ends the program.
void answerWithoutDisplay(int& argc, char** argv) {
    const std::vector<QByteArray> questions{"--help", "-h", "--help-all", "--version", "-v"};
    const bool asked = std::any_of(argv, argv + argc, [&questions](const char* word) {
        return std::find(questions.begin(), questions.end(), word) != questions.end();
    });
    if (!asked)
        return;
    const QCoreApplication application(argc, argv);
    static_cast<void>(parseArguments(QCoreApplication::arguments()));
}

int run() {
    const Result<Arguments> arguments = parseArguments(QApplication::arguments());
    if (!arguments) {
        QTextStream(stderr) << arguments.problem().sentence << Qt::endl;
        return 2;
    }
    startLogFile(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));

    // A picture shows the program as it is on its first day, and leaves the person's own settings alone.
    const QTemporaryDir scratch;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    if (arguments->unattended())
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    QSettings stored;
    ShellSettings settings(stored);

    MainWindow window(optionsFrom(*arguments, settings), settings);
    if (arguments->size.isValid())
        window.resize(arguments->size);
    if (arguments->unattended())
        new Photographer(window, *arguments);
    // On its first day the window takes a small screen whole.
    const QSize screen = window.screen()->availableSize();
    const bool isSmall = screen.width() < window.width() * 5 / 4 || screen.height() < window.height() * 5 / 4;
    if (isSmall && settings.geometry().isEmpty() && !arguments->unattended() && arguments->size.isEmpty())
        window.showMaximized();
    else
        window.show();
    return QApplication::exec();
}

} // namespace samaki

int main(int argc, char** argv) {
    QCoreApplication::setOrganizationName(u"Samaki"_qs);
    QCoreApplication::setApplicationName(u"samaki"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(SAMAKI_VERSION));
    samaki::answerWithoutDisplay(argc, argv);

    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"samaki"_qs);
    return samaki::run();
}
