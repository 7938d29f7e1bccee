#include "model/calendar/official_date.h"

#include "model/calendar/khmer_lunar.h"

#include <QLocale>

#include <array>

namespace samaki {

namespace {

const std::array<QString, 20>& englishSmall() {
    static const std::array<QString, 20> words = {
        QString(),     u"one"_qs,     u"two"_qs,       u"three"_qs,    u"four"_qs,
        u"five"_qs,    u"six"_qs,     u"seven"_qs,     u"eight"_qs,    u"nine"_qs,
        u"ten"_qs,     u"eleven"_qs,  u"twelve"_qs,    u"thirteen"_qs, u"fourteen"_qs,
        u"fifteen"_qs, u"sixteen"_qs, u"seventeen"_qs, u"eighteen"_qs, u"nineteen"_qs};
    return words;
}

const std::array<QString, 10>& englishTens() {
    static const std::array<QString, 10> words = {QString(),    QString(),   u"twenty"_qs, u"thirty"_qs,
                                                  u"forty"_qs,  u"fifty"_qs, u"sixty"_qs,  u"seventy"_qs,
                                                  u"eighty"_qs, u"ninety"_qs};
    return words;
}

const std::array<QString, 10>& khmerSmall() {
    static const std::array<QString, 10> words = {QString(),  u"មួយ"_qs,   u"ពីរ"_qs,    u"បី"_qs,
                                                  u"បួន"_qs,   u"ប្រាំ"_qs,  u"ប្រាំមួយ"_qs, u"ប្រាំពីរ"_qs,
                                                  u"ប្រាំបី"_qs, u"ប្រាំបួន"_qs};
    return words;
}

const std::array<QString, 10>& khmerTens() {
    static const std::array<QString, 10> words = {QString(),   u"ដប់"_qs,   u"ម្ភៃ"_qs,  u"សាមសិប"_qs,
                                                  u"សែសិប"_qs,  u"ហាសិប"_qs, u"ហុកសិប"_qs, u"ចិតសិប"_qs,
                                                  u"ប៉ែតសិប"_qs, u"កៅសិប"_qs};
    return words;
}

QString englishBelowHundred(int number) {
    if (number < 20)
        return englishSmall().at(size_t(number));
    const QString tens = englishTens().at(size_t(number / 10));
    return number % 10 == 0 ? tens : tens + u'-' + englishSmall().at(size_t(number % 10));
}

QString englishNumber(int number) {
    QStringList parts;
    if (number >= 1000)
        parts << englishSmall().at(size_t(number / 1000)) + u" thousand"_qs;
    if (number % 1000 >= 100)
        parts << englishSmall().at(size_t(number % 1000 / 100)) + u" hundred"_qs;
    if (number % 100 > 0)
        parts << (parts.isEmpty() ? QString() : u"and "_qs) + englishBelowHundred(number % 100);
    return parts.join(u' ');
}

QString khmerNumber(int number) {
    QString words;
    if (number >= 1000)
        words += khmerSmall().at(size_t(number / 1000)) + u"ពាន់"_qs;
    if (number % 1000 >= 100)
        words += khmerSmall().at(size_t(number % 1000 / 100)) + u"រយ"_qs;
    return words + khmerTens().at(size_t(number % 100 / 10)) + khmerSmall().at(size_t(number % 10));
}

// A day of a month: "fifth", "twenty-first".
QString englishOrdinal(int day) {
    static const std::array<QString, 20> irregular = {
        QString(),       u"first"_qs,     u"second"_qs,      u"third"_qs,      u"fourth"_qs,
        u"fifth"_qs,     u"sixth"_qs,     u"seventh"_qs,     u"eighth"_qs,     u"ninth"_qs,
        u"tenth"_qs,     u"eleventh"_qs,  u"twelfth"_qs,     u"thirteenth"_qs, u"fourteenth"_qs,
        u"fifteenth"_qs, u"sixteenth"_qs, u"seventeenth"_qs, u"eighteenth"_qs, u"nineteenth"_qs};
    if (day < 20)
        return irregular.at(size_t(day));
    const QString tens = englishTens().at(size_t(day / 10));
    if (day % 10 == 0)
        return tens.chopped(1) + u"ieth"_qs;
    return tens + u'-' + irregular.at(size_t(day % 10));
}

} // namespace

QString longDayName(int dayOfWeek, Language language) {
    static const std::array<QString, 7> khmer = {u"ចន្ទ"_qs, u"អង្គារ"_qs, u"ពុធ"_qs,   u"ព្រហស្បតិ៍"_qs,
                                                 u"សុក្រ"_qs, u"សៅរ៍"_qs,   u"អាទិត្យ"_qs};
    if (dayOfWeek < 1 || dayOfWeek > 7)
        return {};
    return language == Language::Khmer ? khmer.at(size_t(dayOfWeek - 1))
                                       : QLocale(QLocale::English).dayName(dayOfWeek, QLocale::LongFormat);
}

QString formatLongDate(const QDate& date, Language language) {
    if (!date.isValid())
        return {};
    const QString day = longDayName(date.dayOfWeek(), language);
    const QString month = longMonthName(date.month(), language);
    const QString pattern = language == Language::Khmer ? u"ថ្ងៃ%1 ទី%2 ខែ%3 ឆ្នាំ%4"_qs : u"%1, %2 %3 %4"_qs;
    return digits(pattern.arg(day).arg(date.day()).arg(month).arg(date.year()), language);
}

OfficialDate officialDate(const QDate& date, Language language) {
    const bool khmer = language == Language::Khmer;
    if (!date.isValid())
        return khmer
                   ? OfficialDate{u"ថ្ងៃ................... ខែ............... ឆ្នាំ................ ព.ស..........."_qs,
                                  u"ថ្ងៃទី........ ខែ............... ឆ្នាំ............"_qs}
                   : OfficialDate{{}, u"date "_qs + QString(44, u'.')};
    const QString month = longMonthName(date.month(), language);
    const QString pattern = khmer ? u"ថ្ងៃទី%1 ខែ%2 ឆ្នាំ%3"_qs : u"%1 %2 %3"_qs;
    OfficialDate official;
    official.solar = digits(pattern.arg(date.day()).arg(month).arg(date.year()), language);
    if (khmer)
        if (const auto lunar = khmerLunarDate(date))
            official.lunar = u"ថ្ងៃ"_qs + longDayName(date.dayOfWeek(), language) + u' ' + lunar->toString();
    return official;
}

QString dateInWords(const QDate& date, Language language) {
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return {};
    const QString day = longDayName(date.dayOfWeek(), language);
    const QString month = longMonthName(date.month(), language);
    if (language == Language::Khmer)
        return u"ថ្ងៃ%1 ទី%2 ខែ%3 ឆ្នាំ%4"_qs.arg(day, khmerNumber(date.day()), month, khmerNumber(date.year()));
    return u"%1, the %2 of %3 %4"_qs.arg(day, englishOrdinal(date.day()), month, englishNumber(date.year()));
}

} // namespace samaki
