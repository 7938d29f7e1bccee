#include "model/calendar/khmer_lunar.h"

#include "model/core/language.h"

#include <array>
#include <vector>

namespace samaki {

namespace {

// Chula Sakaraj: the year that begins in April of an AD year is that year less this.
constexpr int kToSakaraj = 638;
// Julian day number of the day before day 1 of the era's count.
constexpr int kEraDay = 1954167;
// The true Sun enters Aries (Moha Sangkran) before the mean Sun does (Lerng Sak): by tradition 2 days,
// 3 hours, 57 minutes and 36 seconds, in 800ths of a day.
constexpr int kSangkranBefore = 1732;

const QString& monthName(int month) {
    static const std::array<QString, 12> names = {u"មិគសិរ"_qs,  u"បុស្ស"_qs,   u"មាឃ"_qs,  u"ផល្គុន"_qs,
                                                  u"ចេត្រ"_qs,  u"ពិសាខ"_qs,  u"ជេស្ឋ"_qs, u"អាសាឍ"_qs,
                                                  u"ស្រាពណ៍"_qs, u"ភទ្របទ"_qs, u"អស្សុជ"_qs, u"កត្តិក"_qs};
    return names.at(size_t(month));
}

// What the arithmetic gives for the beginning of a Sakaraj year; the names are its own.
struct YearFigures {
    int harkun;
    int kromthupul;
    int avoman;
    int bodithey;

    explicit YearFigures(int year) {
        const int sun = 292207 * year + 373;
        harkun = sun / 800 + 1;
        kromthupul = 800 - sun % 800;
        const int moon = 11 * harkun + 650;
        avoman = moon % 692;
        bodithey = (harkun + moon / 692) % 30;
    }
};

bool hasLeapMonth(int year) {
    const int now = YearFigures(year).bodithey;
    const int next = YearFigures(year + 1).bodithey;
    if (now == 25 && next == 5)
        return false;
    return now > 24 || now < 6 || (now == 24 && next == 6);
}

bool asksForLeapDay(int year) {
    const YearFigures now(year);
    if (now.kromthupul <= 207)
        return now.avoman <= 126;
    return now.avoman <= 137 && !(now.avoman == 137 && YearFigures(year + 1).avoman == 0);
}

// A year that would have both leaves its day to the next.
bool leavesItsDay(int year) { return hasLeapMonth(year) && asksForLeapDay(year); }
bool hasLeapDay(int year) { return (asksForLeapDay(year) && !hasLeapMonth(year)) || leavesItsDay(year - 1); }

struct LunarMonth {
    QString name;
    int days;
};

// From Chetr of the year to Pisakh of the next: every month that can follow its Lerng Sak before the next
// one.
std::vector<LunarMonth> monthsOf(int year) {
    constexpr int kMikasir = 0, kChetr = 4, kPisakh = 5, kJesth = 6, kAsath = 7, kMonths = 12;
    const auto usual = [](int month) { return LunarMonth{monthName(month), 29 + month % 2}; };
    std::vector<LunarMonth> months{
        usual(kChetr), usual(kPisakh), {monthName(kJesth), hasLeapDay(year) ? 30 : 29}};
    if (hasLeapMonth(year)) {
        months.push_back({u"បឋមាសាឍ"_qs, 30});
        months.push_back({u"ទុតិយាសាឍ"_qs, 30});
    } else {
        months.push_back(usual(kAsath));
    }
    for (int month = kAsath + 1; month < kMonths; ++month)
        months.push_back(usual(month));
    for (int month = kMikasir; month <= kPisakh; ++month)
        months.push_back(usual(month));
    return months;
}

int lerngSak(int year) { return YearFigures(year).harkun + kEraDay; }
int mohaSangkran(int year) { return (292207 * year + 373 - kSangkranBefore) / 800 + 1 + kEraDay; }

// Days from the first of Chetr to Lerng Sak, which falls into Chetr or the first days of Pisakh.
int lerngSakInMonths(int year) {
    int day = YearFigures(year).bodithey;
    if (leavesItsDay(year - 1))
        day = (day + 1) % 30;
    constexpr int kDaysOfChetr = 29;
    return day >= 6 ? day - 1 : kDaysOfChetr + day;
}

QString animalOf(int gregorianYear) {
    static const std::array<QString, 12> names = {u"ជូត"_qs,  u"ឆ្លូវ"_qs,  u"ខាល"_qs, u"ថោះ"_qs,
                                                  u"រោង"_qs, u"ម្សាញ់"_qs, u"មមី"_qs,  u"មមែ"_qs,
                                                  u"វក"_qs,  u"រកា"_qs,  u"ច"_qs,   u"កុរ"_qs};
    return names.at(size_t((gregorianYear - 4) % 12));
}

QString sakOf(int year) {
    static const std::array<QString, 10> names = {u"សំរឹទ្ធិស័ក"_qs, u"ឯកស័ក"_qs,  u"ទោស័ក"_qs, u"ត្រីស័ក"_qs,
                                                  u"ចត្វាស័ក"_qs, u"បញ្ចស័ក"_qs, u"ឆស័ក"_qs,  u"សប្តស័ក"_qs,
                                                  u"អដ្ឋស័ក"_qs,  u"នព្វស័ក"_qs};
    return names.at(size_t(year % 10));
}

} // namespace

std::optional<KhmerLunarDate> khmerLunarDate(const QDate& date) {
    if (!date.isValid() || date.year() < 1900 || date.year() > 2100)
        return std::nullopt;
    const int day = int(date.toJulianDay());
    const int april = date.year() - kToSakaraj; // the Sakaraj year that begins in this year's April
    const int year = day >= lerngSak(april) ? april : april - 1;
    const std::vector<LunarMonth> months = monthsOf(year);
    int rest = lerngSakInMonths(year) + day - lerngSak(year);
    size_t month = 0;
    for (; rest >= months[month].days; ++month)
        rest -= months[month].days;

    KhmerLunarDate lunar;
    lunar.waning = rest >= 15;
    lunar.day = rest % 15 + 1;
    lunar.month = months[month].name;
    lunar.animal = animalOf(day >= mohaSangkran(april) ? date.year() : date.year() - 1);
    lunar.sak = sakOf(year);
    const bool beforeVisakh = month == 0 || (month == 1 && !lunar.waning);
    lunar.buddhistYear = year + kToSakaraj + (beforeVisakh ? 543 : 544);
    return lunar;
}

QString KhmerLunarDate::toString() const {
    const QString text = u"%1%2 ខែ%3 ឆ្នាំ%4 %5 ព.ស.%6"_qs.arg(day)
                             .arg(waning ? u"រោច"_qs : u"កើត"_qs, month, animal, sak)
                             .arg(buddhistYear);
    return digits(text, Language::Khmer);
}

} // namespace samaki
