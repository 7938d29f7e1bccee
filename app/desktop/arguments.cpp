#include "app/desktop/arguments.h"

#include <QCommandLineParser>

namespace samaki {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(samaki::Arguments)
};

Problem wrong(const QString& option, const QString& value) {
    return {Trouble::WrongUsage,
            Words::tr("\"%2\" makes no sense for --%1. See samaki --help.").arg(option, value),
            {}};
}

std::optional<QSize> sizeFrom(const QString& text) {
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && size.width() > 0 && size.height() > 0 ? std::optional(size) : std::nullopt;
}

// One value of one option; false when it makes no sense.
bool take(Arguments& arguments, const QString& option, const QString& value) {
    if (option == u"language"_qs)
        return (arguments.language = languageFromCode(value)).has_value();
    if (option == u"theme"_qs)
        return (arguments.look = themeFromCode(value)).has_value();
    if (option == u"month"_qs) {
        arguments.month = Month::fromString(value).value_or(Month());
        return !arguments.month.isNull();
    }
    if (option == u"size"_qs) {
        arguments.size = sizeFrom(value).value_or(QSize());
        return arguments.size.isValid();
    }
    if (option == u"screenshot"_qs) {
        arguments.pictures.push_back({value.section(u'=', 0, 0), value.section(u'=', 1)});
        return !arguments.pictures.back().page.isEmpty() && !arguments.pictures.back().file.isEmpty();
    }
    (option == u"replica"_qs ? arguments.replicaDir : arguments.author) = value;
    return !value.isEmpty();
}

} // namespace

Result<Arguments> parseArguments(const QStringList& words) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("The desk of a counter-trafficking committee."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_qs, Words::tr("The committee's file."), u"[FILE.samaki]"_qs);
    parser.addOptions({
        {u"replica"_qs, Words::tr("Folder of this computer's copy."), u"DIR"_qs},
        {u"language"_qs, Words::tr("en or km."), u"CODE"_qs},
        {u"theme"_qs, Words::tr("light, dark or system."), u"NAME"_qs},
        {u"author"_qs, Words::tr("Who sits here, as the change log names it: \"Role, name\"."), u"WHO"_qs},
        {u"month"_qs, Words::tr("The month to show, YYYY-MM."), u"MONTH"_qs},
        {u"size"_qs, Words::tr("Size of the window in pixels, WxH."), u"SIZE"_qs},
        {u"screenshot"_qs, Words::tr("Draws a page into a picture and ends; may be given more than once."),
         u"PAGE=FILE.png"_qs},
        {u"quit-after-paint"_qs, Words::tr("Prints the milliseconds to the first painted page and the "
                                           "megabytes of memory it took, and ends.")},
    });
    parser.process(words);
    Arguments arguments;
    if (parser.positionalArguments().size() > 1)
        return Problem{
            Trouble::WrongUsage, Words::tr("One committee file at a time. See samaki --help."), {}};
    arguments.file = parser.positionalArguments().value(0);
    arguments.quitAfterPaint = parser.isSet(u"quit-after-paint"_qs);
    for (const char* option : {"replica", "language", "theme", "author", "month", "size", "screenshot"}) {
        const QString name = QLatin1String(option);
        for (const QString& value : parser.values(name)) {
            if (!take(arguments, name, value))
                return wrong(name, value);
        }
    }
    return arguments;
}

} // namespace samaki
