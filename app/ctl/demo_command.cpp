// demo: the demo committee's file, to look at, to learn on and to measure with.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "model/core/clock.h"
#include "model/exchange/demo_committee.h"
#include "model/store/create.h"

#include <QJsonObject>

namespace samaki::ctl {

namespace {

constexpr int kDayOfMonth = 21; // most of the month's activities have begun, some are late

// The day on which the committee stands: today, or late in the month named, and never a day to come.
Result<QDate> dayOf(const Call& call) {
    const QDate now = today(systemClock());
    if (!call.has("month"))
        return now;
    const Result<Month> month = monthOf(call);
    if (!month)
        return month.problem();
    const QDate day(month->year(), month->month(), kDayOfMonth);
    return *month == Month::of(now) ? std::min(day, now) : day;
}

Result<int> yearsOf(const Call& call) {
    if (!call.has("years"))
        return 0;
    bool number = false;
    const int years = call.value("years").toInt(&number);
    if (!number || years < 1 || years > kMostDemoYears)
        return wrongUsage(u"--years takes a number from 1 to %1."_qs.arg(kMostDemoYears));
    return years;
}

Outcome runDemo(const Call& call) {
    const Result<QDate> day = dayOf(call);
    if (!day)
        return day.problem();
    const Result<int> years = yearsOf(call);
    if (!years)
        return years.problem();
    const Result<Language> language = languageOf(call);
    if (!language)
        return language.problem();
    Progress progress(u"Making the demo committee"_qs);
    const Result<std::vector<DatedChange>> changes = demoChanges({*day, *language, *years});
    if (!changes)
        return changes.problem();
    const QString file = call.value("file");
    const auto reached = [&progress, all = qint64(changes->size())](size_t done) {
        progress.reached(qint64(done), all);
        return true;
    };
    if (const Outcome made = createCommitteeFile(file, *changes, reached); !made.ok())
        return made.problem();
    const QString month = Month::of(*day).toString();
    if (call.has("json"))
        say(QJsonDocument(QJsonObject{{u"file"_qs, file}, {u"month"_qs, month}}));
    else
        say(u"%1: the demo committee in %2"_qs.arg(file, month));
    return Done{};
}

} // namespace

Command demoCommand() {
    return {.name = "demo",
            .summary = "make the demo committee's file",
            .details = "The Provincial Committee of Prey Veng at work; its persons are invented and named by "
                       "role. The same words\n"
                       "make the same committee.",
            .options = {{"month", "YYYY-MM", "the month it stands in; today's unless given"},
                        {"lang", "en|km", "language of what is written in plans; names are in both"},
                        {"years", "N",
                         "so many years of plans instead of six months, for trying out a large file"}},
            .run = &runDemo};
}

} // namespace samaki::ctl
