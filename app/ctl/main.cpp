// samakictl: the committee's file without a window.
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/ctl/console.h"
#include "model/records/catalogue.h"

#include <QApplication>
#include <QDir>

#include <algorithm>
#include <memory>
#include <unistd.h>

namespace samaki::ctl {

namespace {

constexpr int kProblem = 1;
constexpr int kWrongUsage = 2;

int failed(const Problem& problem, const QString& hint) {
    const bool usage = problem.trouble == Trouble::WrongUsage;
    const QString see = u" (see samakictl %1--help)"_qs.arg(hint.isEmpty() ? QString() : hint + u' ');
    note(u"samakictl: %1%2"_qs.arg(problem.sentence, usage ? see : QString()));
    return usage ? kWrongUsage : kProblem;
}

const Command* commandNamed(const QString& name) {
    const std::vector<Command>& all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const Command& c) { return name == QLatin1String(c.name); });
    return found == all.end() ? nullptr : &*found;
}

// Commands that draw do so without a display, so a picture is the same on every machine.
std::unique_ptr<QCoreApplication> applicationFor(const Command* command, int& argc, char** argv) {
    if (command == nullptr || !command->draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) // what Qt falls back to, without its warning
        qputenv("XDG_RUNTIME_DIR", QDir::temp().filePath(u"runtime-%1"_qs.arg(getuid())).toLocal8Bit());
    return std::make_unique<QApplication>(argc, argv);
}

int run(const Command& command, const QStringList& words) {
    const Result<Call> call = parse(command, words);
    if (!call)
        return failed(call.problem(), QLatin1String(command.name));
    if (call->has("help")) {
        const bool takesTable = QLatin1String(command.arguments).startsWith(QLatin1String("TABLE"));
        say(helpOn(command, takesTable ? recordTypeOfPlural(call->arguments().value(0)) : nullptr).trimmed());
        return 0;
    }
    const Outcome outcome = command.run(*call);
    return outcome.ok() ? 0 : failed(outcome.problem(), QLatin1String(command.name));
}

int runProgram(int& argc, char** argv) {
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Command* command = commandNamed(name);
    const auto application = applicationFor(command, argc, argv);
    QCoreApplication::setApplicationName(u"samaki"_qs);
    if (name == u"--help" || name == u"help") {
        say(help(commands()).trimmed());
        return 0;
    }
    if (name == u"--version") {
        say(u"samakictl %1"_qs.arg(QStringLiteral(SAMAKI_VERSION)));
        return 0;
    }
    if (command == nullptr)
        return failed(
            wrongUsage(name.isEmpty() ? u"Which command?"_qs : u"There is no command “%1”."_qs.arg(name)),
            {});
    return run(*command, QCoreApplication::arguments().mid(2));
}

} // namespace

} // namespace samaki::ctl

int main(int argc, char** argv) {
    const int code = samaki::ctl::runProgram(argc, argv);
    if (!samaki::ctl::flushed()) {
        samaki::ctl::note(
            u"samakictl: The answer could not be written to its end. Free some space, or send it elsewhere."_qs);
        return 1;
    }
    return code;
}
