#include "model/rules/due_phrase.h"

#include "model/core/khmer_text.h"
#include "model/core/language.h"

#include <QHash>
#include <QRegularExpression>

namespace samaki {

namespace {

enum class Unit { Day, WorkingDay, Week, Month };
enum class Named { Today, Tomorrow, NextWeek, NextMonth, EndOfMonth, EndOfNextMonth, NextMeeting };

template <class Meaning>
using Words = QHash<QString, Meaning>;

// Words are looked up as the search compares them, so that either spelling and any U+200B are one word.
template <class Meaning>
Words<Meaning> folded(std::initializer_list<std::pair<QString, Meaning>> words) {
    Words<Meaning> table;
    for (const auto& [word, meaning] : words)
        table.insert(foldForSearch(word), meaning);
    return table;
}

template <class Meaning>
std::optional<Meaning> lookedUp(const Words<Meaning>& words, const QString& word) {
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(*found);
}

const Words<Named>& namedDays() {
    static const Words<Named> words = folded<Named>({
        {u"today"_qs, Named::Today},
        {u"tomorrow"_qs, Named::Tomorrow},
        {u"next week"_qs, Named::NextWeek},
        {u"next month"_qs, Named::NextMonth},
        {u"end of month"_qs, Named::EndOfMonth},
        {u"end of the month"_qs, Named::EndOfMonth},
        {u"end of this month"_qs, Named::EndOfMonth},
        {u"end of next month"_qs, Named::EndOfNextMonth},
        {u"next meeting"_qs, Named::NextMeeting},
        {u"the next meeting"_qs, Named::NextMeeting},
        {u"ថ្ងៃនេះ"_qs, Named::Today},
        {u"ថ្ងៃស្អែក"_qs, Named::Tomorrow},
        {u"ស្អែក"_qs, Named::Tomorrow},
        {u"សប្តាហ៍ក្រោយ"_qs, Named::NextWeek},
        {u"ខែក្រោយ"_qs, Named::NextMonth},
        {u"ចុងខែ"_qs, Named::EndOfMonth},
        {u"ចុងខែនេះ"_qs, Named::EndOfMonth},
        {u"ចុងខែក្រោយ"_qs, Named::EndOfNextMonth},
        {u"ប្រជុំលើកក្រោយ"_qs, Named::NextMeeting},
        {u"កិច្ចប្រជុំលើកក្រោយ"_qs, Named::NextMeeting},
    });
    return words;
}

const Words<Unit>& units() {
    static const Words<Unit> words = folded<Unit>({
        {u"day"_qs, Unit::Day},
        {u"days"_qs, Unit::Day},
        {u"working day"_qs, Unit::WorkingDay},
        {u"working days"_qs, Unit::WorkingDay},
        {u"week"_qs, Unit::Week},
        {u"weeks"_qs, Unit::Week},
        {u"month"_qs, Unit::Month},
        {u"months"_qs, Unit::Month},
        {u"ថ្ងៃ"_qs, Unit::Day},
        {u"ថ្ងៃធ្វើការ"_qs, Unit::WorkingDay},
        {u"សប្តាហ៍"_qs, Unit::Week},
        {u"អាទិត្យ"_qs, Unit::Week},
        {u"ខែ"_qs, Unit::Month},
    });
    return words;
}

// As QDate counts: 1 is Monday.
const Words<int>& weekdays() {
    static const Words<int> words = folded<int>({
        {u"monday"_qs, 1},   {u"mon"_qs, 1},      {u"tuesday"_qs, 2}, {u"tue"_qs, 2},    {u"wednesday"_qs, 3},
        {u"wed"_qs, 3},      {u"thursday"_qs, 4}, {u"thu"_qs, 4},     {u"friday"_qs, 5}, {u"fri"_qs, 5},
        {u"saturday"_qs, 6}, {u"sat"_qs, 6},      {u"sunday"_qs, 7},  {u"sun"_qs, 7},    {u"ចន្ទ"_qs, 1},
        {u"អង្គារ"_qs, 2},    {u"ពុធ"_qs, 3},       {u"ព្រហស្បតិ៍"_qs, 4},  {u"សុក្រ"_qs, 5},    {u"សៅរ៍"_qs, 6},
        {u"អាទិត្យ"_qs, 7},
    });
    return words;
}

const Words<int>& months() {
    static const Words<int> words = [] {
        Words<int> table;
        for (int month = 1; month <= 12; ++month) {
            for (const Language language : {Language::English, Language::Khmer}) {
                table.insert(foldForSearch(shortMonthName(month, language)), month);
                table.insert(foldForSearch(longMonthName(month, language)), month);
            }
        }
        return table;
    }();
    return words;
}

std::optional<QDate> valid(const QDate& date) { return date.isValid() ? std::optional(date) : std::nullopt; }

// A month's last working day; its very last day once that has passed.
QDate endOf(const Month& month, const DueContext& context) {
    const QDate last = context.calendar.previousWorkingDayOnOrBefore(month.lastDay());
    return month.contains(last) && last >= context.saidOn ? last : month.lastDay();
}

std::optional<QDate> namedDay(const QString& said, const DueContext& context) {
    const std::optional<Named> named = lookedUp(namedDays(), said);
    if (!named)
        return std::nullopt;
    switch (*named) {
    case Named::Today:
        return context.saidOn;
    case Named::Tomorrow:
        return context.saidOn.addDays(1);
    case Named::NextWeek:
        return context.saidOn.addDays(7);
    case Named::NextMonth:
        return context.saidOn.addMonths(1);
    case Named::EndOfMonth:
        return endOf(Month::of(context.saidOn), context);
    case Named::EndOfNextMonth:
        return endOf(Month::of(context.saidOn).next(), context);
    case Named::NextMeeting:
        return valid(context.nextMeeting);
    }
    return std::nullopt;
}

std::optional<QDate> after(int many, Unit unit, const DueContext& context) {
    switch (unit) {
    case Unit::Day:
        return context.saidOn.addDays(many);
    case Unit::WorkingDay:
        return valid(context.calendar.plus(context.saidOn, many));
    case Unit::Week:
        return context.saidOn.addDays(7 * many);
    case Unit::Month:
        return context.saidOn.addMonths(many);
    }
    return std::nullopt;
}

// "in 2 weeks", "a month", "ក្នុងរយៈពេល ២ សប្តាហ៍", "១០ ថ្ងៃទៀត"
std::optional<QDate> afterAWhile(const QString& said, const DueContext& context) {
    static const QRegularExpression pattern(
        u"^(?:in|within|ក្នុងរយ[ៈះ]ពេល|ក្នុង|រយ[ៈះ]ពេល)?\\s*(\\d{1,3}|(?:an?|one)(?=\\s))\\s*(\\S.*?)(?:\\s*ទៀត)?$"_qs);
    const QRegularExpressionMatch found = pattern.match(said);
    if (!found.hasMatch())
        return std::nullopt;
    const std::optional<Unit> unit = lookedUp(units(), found.captured(2));
    bool counted = false;
    const int many = found.captured(1).toInt(&counted);
    return unit ? after(counted ? many : 1, *unit, context) : std::nullopt;
}

// The weekday that comes next; on a Friday "friday" is the one in a week.
std::optional<QDate> nextWeekday(const QString& said, const DueContext& context) {
    static const QRegularExpression prefix(u"^(?:this |ថ្ងៃ\\s*)"_qs);
    const std::optional<int> weekday = lookedUp(weekdays(), QString(said).remove(prefix));
    if (!weekday)
        return std::nullopt;
    const int ahead = (*weekday - context.saidOn.dayOfWeek() + 6) % 7 + 1;
    return context.saidOn.addDays(ahead);
}

// From the day it is said, that day included; 29 February may be seven years away.
std::optional<QDate> nextDayOfYear(int day, int month, const QDate& saidOn) {
    for (int year = saidOn.year(); year <= saidOn.year() + 8; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= saidOn)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> dayAndMonth(const QString& said, const DueContext& context) {
    static const QRegularExpression numbers(u"^(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})$"_qs);
    if (const auto found = numbers.match(said); found.hasMatch())
        return nextDayOfYear(found.captured(1).toInt(), found.captured(2).toInt(), context.saidOn);
    static const QRegularExpression named(
        u"^(?:ថ្ងៃទី\\s*)?(\\d{1,2})\\s*(?:ខែ)?\\s*(\\D+?)(?:\\s+(?:ឆ្នាំ)?(\\d{4}))?$"_qs);
    const QRegularExpressionMatch found = named.match(said);
    const std::optional<int> month =
        found.hasMatch() ? lookedUp(months(), found.captured(2).trimmed()) : std::nullopt;
    if (!month)
        return std::nullopt;
    if (found.captured(3).isEmpty())
        return nextDayOfYear(found.captured(1).toInt(), *month, context.saidOn);
    return valid(QDate(found.captured(3).toInt(), *month, found.captured(1).toInt()));
}

// "25": the next 25th; "31" skips the months that have none.
std::optional<QDate> nextDayOfMonth(const QString& said, const DueContext& context) {
    static const QRegularExpression pattern(u"^(?:the |ថ្ងៃទី\\s*)?(\\d{1,2})(?:st|nd|rd|th)?$"_qs);
    const QRegularExpressionMatch found = pattern.match(said);
    if (!found.hasMatch())
        return std::nullopt;
    const Month first = Month::of(context.saidOn);
    for (int ahead = 0; ahead <= 2; ++ahead) {
        const Month month = first.plus(ahead);
        const QDate date(month.year(), month.month(), found.captured(1).toInt());
        if (date.isValid() && date >= context.saidOn)
            return date;
    }
    return std::nullopt;
}

QString withoutFiller(const QString& phrase) {
    static const QRegularExpression filler(u"^(?:by|on|until|at)\\s+(?:the\\s+)?"_qs);
    return foldForSearch(phrase).simplified().remove(filler);
}

} // namespace

bool namesNextMeeting(const QString& phrase) {
    return lookedUp(namedDays(), withoutFiller(phrase)) == Named::NextMeeting;
}

std::optional<QDate> parseDue(const QString& phrase, const DueContext& context) {
    if (!context.saidOn.isValid())
        return std::nullopt;
    const QString said = withoutFiller(phrase);
    if (const std::optional<QDate> date = parseDate(said))
        return date;
    for (const auto understand : {&namedDay, &afterAWhile, &nextWeekday, &dayAndMonth, &nextDayOfMonth}) {
        if (const std::optional<QDate> date = understand(said, context))
            return date;
    }
    return std::nullopt;
}

} // namespace samaki
