#include "model/core/language.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace samaki {

namespace {

constexpr char16_t kKhmerZero = 0x17E0;

// Written out because official papers use these spellings (U+200B-free), whatever the system's locale data
// says.
const std::array<QString, 12>& khmerMonths() {
    static const std::array<QString, 12> names = {u"មករា"_qs, u"កុម្ភៈ"_qs, u"មីនា"_qs,   u"មេសា"_qs,
                                                  u"ឧសភា"_qs, u"មិថុនា"_qs, u"កក្កដា"_qs, u"សីហា"_qs,
                                                  u"កញ្ញា"_qs, u"តុលា"_qs,  u"វិច្ឆិកា"_qs, u"ធ្នូ"_qs};
    return names;
}

const std::array<QString, 7>& khmerDays() {
    static const std::array<QString, 7> names = {u"ចន្ទ"_qs, u"អង្គារ"_qs, u"ពុធ"_qs,   u"ព្រហ"_qs,
                                                 u"សុក្រ"_qs, u"សៅរ៍"_qs,   u"អាទិត្យ"_qs};
    return names;
}

QString grouped(qint64 number, QChar separator) {
    QString text = QString::number(qAbs(number));
    for (qsizetype i = text.size() - 3; i > 0; i -= 3)
        text.insert(i, separator);
    return number < 0 ? QLatin1Char('-') + text : text;
}

QString latinDigits(const QString& text) { return digits(text, Language::English).trimmed(); }

bool isSeparator(QChar c) { return c == u'.' || c == u','; }

// Where the decimal part starts, or -1: the last separator, unless it groups thousands.
qsizetype decimalMark(const QString& text) {
    const qsizetype last = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    if (last < 0)
        return -1;
    const qsizetype after = text.size() - last - 1;
    return after == 3 ? -1 : last;
}

std::optional<qint64> wholeNumber(QString text) {
    for (const QChar c : {QChar(u' '), QChar(0x00A0), QChar(u'.'), QChar(u',')})
        text.remove(c);
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

// Separators stand between groups of three: 1,500 and 12.000.000, not 1,50 and not 1.5.2026.
bool groupsOfThree(const QString& text) {
    qsizetype sinceSeparator = -1;
    for (const QChar c : text) {
        if (isSeparator(c)) {
            if (sinceSeparator != -1 && sinceSeparator != 3)
                return false;
            sinceSeparator = 0;
        } else if (sinceSeparator >= 0) {
            ++sinceSeparator;
        }
    }
    return sinceSeparator == -1 || sinceSeparator == 3;
}

} // namespace

QString languageCode(Language language) { return language == Language::Khmer ? u"km"_qs : u"en"_qs; }

std::optional<Language> languageFromCode(QStringView code) {
    if (code == u"en")
        return Language::English;
    if (code == u"km")
        return Language::Khmer;
    return std::nullopt;
}

QString languageName(Language language) {
    return language == Language::Khmer ? u"ភាសាខ្មែរ"_qs : u"English"_qs;
}

QString digits(const QString& text, Language language) {
    QString out = text;
    for (QChar& c : out) {
        if (language == Language::Khmer && c >= u'0' && c <= u'9')
            c = QChar(static_cast<char16_t>(kKhmerZero + (c.unicode() - u'0')));
        else if (language == Language::English && c.unicode() >= kKhmerZero && c.unicode() <= kKhmerZero + 9)
            c = QChar(static_cast<char16_t>(u'0' + (c.unicode() - kKhmerZero)));
    }
    return out;
}

QString formatNumber(qint64 number, Language language) {
    return digits(grouped(number, language == Language::Khmer ? u'.' : u','), language);
}

QString formatPercent(int percent, Language language) {
    return digits(QString::number(percent), language) + QChar(0x00A0) + u'%';
}

QString formatHundredths(qint64 hundredths, Language language) {
    const bool khmer = language == Language::Khmer;
    QString text = grouped(qAbs(hundredths) / 100, khmer ? u'.' : u',');
    const qint64 rest = qAbs(hundredths) % 100;
    if (rest != 0)
        text += (khmer ? u","_qs : u"."_qs) + QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
    if (hundredths < 0)
        text.prepend(u'-');
    return digits(text, language);
}

QString formatDate(const QDate& date, Language language) {
    if (!date.isValid())
        return {};
    const QString text = QStringLiteral("%1 %2 %3")
                             .arg(date.day())
                             .arg(shortMonthName(date.month(), language))
                             .arg(date.year());
    return digits(text, language);
}

QString formatMoment(const QDateTime& moment, Language language) {
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return formatDate(local.date(), language) + u' ' + digits(local.toString(u"HH:mm"_qs), language);
}

QString formatMonth(const Month& month, Language language) {
    if (month.isNull())
        return {};
    const QString name = longMonthName(month.month(), language);
    if (language == Language::Khmer)
        return digits(u"ខែ%1 ឆ្នាំ%2"_qs.arg(name).arg(month.year()), language);
    return QStringLiteral("%1 %2").arg(name).arg(month.year());
}

QString shortMonthName(int month, Language language) {
    if (language == Language::Khmer)
        return longMonthName(month, language);
    return QLocale(QLocale::English).monthName(month, QLocale::ShortFormat);
}

QString longMonthName(int month, Language language) {
    if (month < 1 || month > 12)
        return {};
    if (language == Language::Khmer)
        return khmerMonths().at(static_cast<size_t>(month - 1));
    return QLocale(QLocale::English).monthName(month, QLocale::LongFormat);
}

QString shortDayName(int dayOfWeek, Language language) {
    if (dayOfWeek < 1 || dayOfWeek > 7)
        return {};
    if (language == Language::Khmer)
        return khmerDays().at(static_cast<size_t>(dayOfWeek - 1));
    return QLocale(QLocale::English).dayName(dayOfWeek, QLocale::ShortFormat);
}

std::optional<QDate> parseDate(const QString& text) {
    const QString latin = latinDigits(text);
    if (const QDate iso = QDate::fromString(latin, Qt::ISODate); iso.isValid() && latin.size() == 10)
        return iso;
    for (const QString& format : {u"d/M/yyyy"_qs, u"d-M-yyyy"_qs, u"d.M.yyyy"_qs, u"d MMM yyyy"_qs}) {
        const QDate date = QLocale(QLocale::English).toDate(latin, format);
        if (date.isValid())
            return date;
    }
    return std::nullopt;
}

std::optional<QTime> parseTime(const QString& text) {
    static const QRegularExpression pattern(u"^(\\d{1,2})(?:\\s*[:.hH]\\s*(\\d{2})?)?\\s*([ap]m)?$"_qs,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = pattern.match(latinDigits(text).trimmed());
    if (!found.hasMatch())
        return std::nullopt;
    int hour = found.captured(1).toInt();
    const QString half = found.captured(3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
    const QTime time(hour, found.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<qint64> parseNumber(const QString& text) {
    const QString latin = latinDigits(text);
    return groupsOfThree(latin) ? wholeNumber(latin) : std::nullopt;
}

std::optional<qint64> parseHundredths(const QString& text) {
    const QString latin = latinDigits(text);
    const qsizetype mark = decimalMark(latin);
    const QString wholePart = mark < 0 ? latin : latin.left(mark);
    if (!groupsOfThree(wholePart))
        return std::nullopt;
    const std::optional<qint64> units = wholeNumber(wholePart.isEmpty() ? u"0"_qs : wholePart);
    if (!units || qAbs(*units) > std::numeric_limits<qint64>::max() / 100 - 1)
        return std::nullopt;
    qint64 hundredths = 0;
    if (mark >= 0) {
        const QString decimals = latin.mid(mark + 1);
        bool ok = false;
        hundredths = decimals.leftJustified(2, u'0').toLongLong(&ok);
        if (!ok || decimals.isEmpty() || decimals.size() > 2 || decimals.startsWith(u'-'))
            return std::nullopt;
    }
    const bool negative = latin.startsWith(u'-');
    return *units * 100 + (negative ? -hundredths : hundredths);
}

} // namespace samaki
