#include "app/ctl/command_line.h"

#include "model/exchange/import_columns.h"
#include "model/records/catalogue.h"
#include "model/records/validate.h"

#include <algorithm>

namespace samaki::ctl {

namespace {

std::vector<const Option*> optionsOf(const Command& command) {
    std::vector<const Option*> options;
    for (const Option& option : command.options)
        options.push_back(&option);
    for (const Option& option : commonOptions())
        options.push_back(&option);
    return options;
}

const Option* optionNamed(const Command& command, const QString& name) {
    for (const Option* option : optionsOf(command)) {
        if (name == QLatin1String(option->name))
            return option;
    }
    return nullptr;
}

QString written(const Option& option) {
    const QString name = u"--"_qs + QLatin1String(option.name);
    return option.value == nullptr ? name : name + u' ' + QLatin1String(option.value);
}

// One "--name", "--name VALUE" or "--name=VALUE"; at is moved past what was taken.
Outcome takeOption(const Command& command, const QStringList& words, qsizetype& at,
                   QHash<QString, QString>& options) {
    const QString word = words.at(at);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const Option* option = optionNamed(command, name);
    if (option == nullptr)
        return wrongUsage(u"There is no option --%1 for %2."_qs.arg(name, QLatin1String(command.name)));
    if (options.contains(name))
        return wrongUsage(u"--%1 is there twice."_qs.arg(name));
    if (option->value == nullptr) {
        if (equals >= 0)
            return wrongUsage(u"--%1 takes no value."_qs.arg(name));
        options.insert(name, {});
        return Done{};
    }
    if (equals >= 0) {
        options.insert(name, word.mid(equals + 1));
        return Done{};
    }
    if (at + 1 >= words.size())
        return wrongUsage(u"--%1 needs a value: %2."_qs.arg(name, written(*option)));
    options.insert(name, words.at(++at));
    return Done{};
}

Outcome checkWhole(const Command& command, const QHash<QString, QString>& options,
                   const QStringList& arguments) {
    if (arguments.size() < command.fewest)
        return wrongUsage(u"Too few words: samakictl %1 %2"_qs.arg(QLatin1String(command.name),
                                                                   QLatin1String(command.arguments)));
    if (arguments.size() > command.most)
        return wrongUsage(u"“%1” is one word too many."_qs.arg(arguments.at(command.most)));
    QStringList missing;
    for (const Option* option : optionsOf(command)) {
        if (option->needed && options.value(QLatin1String(option->name)).isEmpty())
            missing << written(*option);
    }
    if (missing.isEmpty())
        return Done{};
    return wrongUsage((missing.size() == 1 ? u"%1 is needed."_qs : u"These are needed: %1."_qs)
                          .arg(missing.join(u", "_qs)));
}

QString kindOf(const Field& field) {
    switch (field.kind) {
    case FieldKind::Text:
        return u"text"_qs;
    case FieldKind::LongText:
        return u"text of several lines"_qs;
    case FieldKind::Integer:
        return u"whole number"_qs;
    case FieldKind::Percent:
        return u"percent, 0 to 100"_qs;
    case FieldKind::Money:
        return u"amount"_qs;
    case FieldKind::Boolean:
        return u"yes or no"_qs;
    case FieldKind::Date:
        return u"date"_qs;
    case FieldKind::Month:
        return u"month"_qs;
    case FieldKind::Time:
        return u"time of day, as 14:30"_qs;
    case FieldKind::Choice:
        return u"one of"_qs;
    case FieldKind::Reference:
        return u"one of the"_qs;
    case FieldKind::References:
        return u"any of the"_qs;
    }
    return {};
}

// "one of: planned, under_way, done; required"
QString contentOf(const RecordType& type, const Field& field) {
    if (field.sealed)
        return u"confidential: written and read in the window only"_qs;
    QString content = kindOf(field);
    QStringList codes;
    for (const Choice& choice : field.choices)
        codes << QLatin1String(choice.code);
    if (!codes.isEmpty())
        content += u": "_qs + codes.join(u", "_qs);
    if (const RecordType* other = recordTypeOfTable(QLatin1String(field.refersTo)))
        content += u' ' + QLatin1String(other->plural);
    if (isGivenToNew(type, field))
        content += u"; a new record gets one unless it is given"_qs;
    else if (field.required)
        content += u"; required"_qs;
    return content;
}

QString optionLines(const std::vector<Option>& options) {
    qsizetype width = 0;
    for (const Option& option : options)
        width = std::max(width, written(option).size());
    QString lines;
    for (const Option& option : options)
        lines += u"  %1  %2\n"_qs.arg(written(option).leftJustified(width), QString::fromUtf8(option.help));
    return lines;
}

QString fieldLines(const RecordType& type) {
    QString lines = u"\nFields of %1 (column, label, what it holds):\n"_qs.arg(QLatin1String(type.plural));
    qsizetype column = 0;
    qsizetype label = 0;
    for (const Field& field : type.fields) {
        column = std::max(column, qsizetype(qstrlen(field.column)));
        label = std::max(label, qsizetype(qstrlen(field.label)));
    }
    for (const Field& field : type.fields)
        lines += u"  %1  %2  %3\n"_qs.arg(QString::fromUtf8(field.column).leftJustified(column),
                                          QString::fromUtf8(field.label).leftJustified(label),
                                          contentOf(type, field));
    return lines;
}

} // namespace

const std::vector<Option>& commonOptions() {
    static const std::vector<Option> options = {
        {"file", "FILE", "the committee's file (.samaki)", true},
        {"replica", "DIR", "folder of this workstation's copy; your data folder unless given"},
        {"offline", nullptr,
         "use the copy only, do not ask the drive; changes wait until the next time it is asked"},
        {"account", "NAME",
         "who writes, as the history shows it: \"Role, name\"; or the environment's SAMAKI_ACCOUNT"},
        {"json", nullptr, "answer as JSON"},
        {"help", nullptr, "show this"},
    };
    return options;
}

Result<Call> parse(const Command& command, const QStringList& words) {
    QHash<QString, QString> options;
    QStringList arguments;
    bool onlyArguments = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!onlyArguments && words.at(at) == u"--") {
            onlyArguments = true;
        } else if (!onlyArguments && words.at(at).startsWith(u"--")) {
            if (const Outcome taken = takeOption(command, words, at, options); !taken.ok())
                return taken.problem();
        } else {
            arguments << words.at(at);
        }
    }
    if (!options.contains(u"help"_qs)) {
        if (const Outcome whole = checkWhole(command, options, arguments); !whole.ok())
            return whole.problem();
    }
    return Call(options, arguments);
}

QString usageLine(const Command& command) {
    QString line = u"samakictl "_qs + QLatin1String(command.name);
    if (*command.arguments != '\0')
        line += u' ' + QLatin1String(command.arguments);
    line += u" --file FILE"_qs;
    for (const Option& option : command.options)
        line += option.needed ? u' ' + written(option) : u" ["_qs + written(option) + u']';
    return line;
}

QString helpOn(const Command& command, const RecordType* table) {
    QString text = usageLine(command) + u"\n\n"_qs + QString::fromUtf8(command.summary) + u'\n';
    if (*command.details != '\0')
        text += u'\n' + QString::fromUtf8(command.details) + u'\n';
    if (!command.options.empty())
        text += u"\nOptions:\n"_qs + optionLines(command.options);
    if (table != nullptr)
        text += fieldLines(*table);
    else if (QLatin1String(command.arguments).startsWith(QLatin1String("TABLE")))
        text += u"\nA table's fields and choices: samakictl %1 TABLE --help\n"_qs.arg(
            QLatin1String(command.name));
    return text + u"\nEvery command takes:\n"_qs + optionLines(commonOptions());
}

QString help(const std::vector<Command>& commands) {
    QString text = u"samakictl COMMAND --file FILE [options]\n\n"
                   "The desk of a counter-trafficking committee, without a window. Results go to standard "
                   "output, problems to\n"
                   "standard error with exit code 1, wrong usage with exit code 2.\n\nCommands:\n"_qs;
    qsizetype width = 0;
    for (const Command& command : commands)
        width = std::max(width, qsizetype(qstrlen(command.name) + qstrlen(command.arguments) + 1));
    for (const Command& command : commands) {
        const QString words = QLatin1String(command.name) + u' ' + QLatin1String(command.arguments);
        text += u"  %1  %2\n"_qs.arg(words.leftJustified(width), QString::fromUtf8(command.summary));
    }
    text += u"\nEvery command takes:\n"_qs + optionLines(commonOptions());
    QStringList tables;
    for (const RecordType* type : recordTypes())
        tables << QLatin1String(type->plural);
    return text + u"\nTABLE is one of: %1.\n"_qs.arg(tables.join(u", "_qs)) +
           u"More about one command: samakictl COMMAND --help\n"_qs;
}

Result<Month> monthOf(const Call& call) {
    Field field;
    field.kind = FieldKind::Month;
    const Result<QVariant> stored = parseValue(field, call.value("month"));
    const auto month = stored.ok() ? Month::fromString(stored->toString()) : std::nullopt;
    if (month)
        return *month;
    return wrongUsage(u"“%1” is not a month. Write it as 2026-11."_qs.arg(call.value("month")));
}

Result<std::optional<Month>> monthIfNamed(const Call& call) {
    if (!call.has("month"))
        return std::optional<Month>();
    const Result<Month> month = monthOf(call);
    return month.ok() ? Result<std::optional<Month>>(std::optional(*month)) : month.problem();
}

Result<Language> languageOf(const Call& call) {
    if (const auto language = languageFromCode(call.value("lang", u"en"_qs)))
        return *language;
    return wrongUsage(u"“%1” is not a language of Samaki. Write en or km."_qs.arg(call.value("lang")));
}

Result<const RecordType*> tableNamed(const QString& plural) {
    if (const RecordType* type = recordTypeOfPlural(plural))
        return type;
    QStringList tables;
    for (const RecordType* type : recordTypes())
        tables << QLatin1String(type->plural);
    return wrongUsage(u"There is no table “%1”. The tables are: %2."_qs.arg(plural, tables.join(u", "_qs)));
}

} // namespace samaki::ctl
