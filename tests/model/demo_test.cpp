// The demo committee: that it is the same each time, that its records hold together, that it tells a true
// story.
#include "model/core/khmer_text.h"
#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/records/contact.h"
#include "model/records/holiday.h"
#include "model/records/pillar.h"
#include "model/records/working_group.h"
#include "model/rules/contact_staleness.h"
#include "model/rules/overdue.h"
#include "model/rules/plan_progress.h"
#include "tests/support/demo_replay.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace samaki {

namespace {

QByteArray written(const std::vector<DatedChange>& changes) {
    QByteArray text;
    for (const DatedChange& dated : changes)
        text += QJsonDocument(dated.change.toJson()).toJson() + dated.author.toUtf8() +
                dated.at.toString(Qt::ISODateWithMs).toUtf8();
    return text;
}

bool isStatus(const Activity& activity, ActivityStatus status) { return activity.status == status; }

int count(const std::vector<Activity>& activities, const std::function<bool(const Activity&)>& condition) {
    return static_cast<int>(std::count_if(activities.begin(), activities.end(), condition));
}

} // namespace

TEST(DemoCommittee, IsTheSameEachTime) {
    const DemoOptions options{.today = kDemoToday, .language = Language::Khmer, .years = 0};
    EXPECT_EQ(written(demoOf(options)), written(demoOf(options)));
    const DemoOptions large{.today = kDemoToday, .language = Language::English, .years = 1};
    EXPECT_EQ(written(demoOf(large)), written(demoOf(large)));
}

TEST(DemoCommittee, AddsTheCommitteeFirst) {
    const auto changes = demoOf({.today = kDemoToday});
    ASSERT_FALSE(changes.empty());
    ASSERT_EQ(changes.front().change.records().size(), 1U);
    EXPECT_STREQ(changes.front().change.records().front().type->table, "committee");
}

TEST(DemoCommittee, HoldsTogetherInBothLanguagesAndOnAnyDay) {
    const QDate days[] = {QDate(2026, 1, 1),   QDate(2026, 2, 28), QDate(2026, 4, 30), QDate(2026, 11, 20),
                          QDate(2026, 12, 31), QDate(2027, 5, 2),  QDate(2028, 2, 29)};
    for (const QDate& day : days) {
        SCOPED_TRACE(day.toString(Qt::ISODate).toStdString());
        const DemoReplay english(demoOf({.today = day, .language = Language::English, .years = 0}));
        const DemoReplay khmer(demoOf({.today = day, .language = Language::Khmer, .years = 0}));
        EXPECT_EQ(english.rows().size(), khmer.rows().size());
        EXPECT_LT(english.latest().date(), day) << "nothing is told of today or later";
    }
}

TEST(DemoCommittee, HasAPlanForEachOfSixMonths) {
    const DemoReplay replay(demoOf({.today = kDemoToday}));
    const auto plans = replay.all<ActionPlan>();
    ASSERT_EQ(plans.size(), 6U);
    for (size_t i = 0; i < plans.size(); ++i) {
        EXPECT_EQ(plans[i].month, Month(2026, 6 + static_cast<int>(i)));
        EXPECT_EQ(plans[i].status, i < 5 ? PlanStatus::Closed : PlanStatus::Approved);
        const auto activities = replay.activitiesOf(plans[i].id);
        EXPECT_GE(activities.size(), 14U) << plans[i].month.toString().toStdString();
        EXPECT_LE(activities.size(), 25U) << plans[i].month.toString().toStdString();
        QSet<Id> pillars;
        for (const Activity& activity : activities) {
            EXPECT_TRUE(plans[i].month.contains(activity.dueOn));
            pillars.insert(activity.pillar);
        }
        EXPECT_GE(pillars.size(), 4);
        for (size_t k = 0; k < activities.size(); ++k)
            EXPECT_EQ(activities[k].number, static_cast<int>(k) + 1);
    }
}

TEST(DemoCommittee, TellsAMonthInTheMiddleOfItsWork) {
    const DemoReplay replay(demoOf({.today = kDemoToday}));
    const auto activities = replay.activitiesOf(replay.all<ActionPlan>().back().id);
    const StatusCounts counts = countByStatus(activities);
    EXPECT_GE(counts[ActivityStatus::Done], 6);
    EXPECT_GE(counts[ActivityStatus::UnderWay], 6);
    EXPECT_GE(counts[ActivityStatus::Postponed], 1);
    EXPECT_GE(counts[ActivityStatus::Cancelled], 1);
    const WorkingDays calendar = replay.workingDays();
    const int overdue =
        count(activities, [&](const Activity& a) { return isOverdue(a, calendar, kDemoToday); });
    EXPECT_GE(overdue, 3);
    EXPECT_LE(overdue, 7);
    EXPECT_GE(count(activities, [](const Activity& a) { return !a.carriedFrom.isNull(); }), 3);
}

TEST(DemoCommittee, FinishedMostOfThePastSomeOfItLate) {
    const DemoReplay replay(demoOf({.today = kDemoToday}));
    const WorkingDays calendar = replay.workingDays();
    std::vector<Activity> past;
    for (const ActionPlan& plan : replay.all<ActionPlan>()) {
        if (plan.status == PlanStatus::Closed) {
            for (const Activity& activity : replay.activitiesOf(plan.id))
                past.push_back(activity);
        }
    }
    const int finished = count(past, [](const Activity& a) { return isStatus(a, ActivityStatus::Done); });
    const int inTime = count(past, [&](const Activity& a) { return isDoneOnTime(a, calendar); });
    EXPECT_GT(finished * 100, static_cast<int>(past.size()) * 80);
    EXPECT_LT(inTime, finished) << "some were late";
    EXPECT_GT(inTime * 100, finished * 60);
    for (const Activity& activity : past) {
        const bool done = isStatus(activity, ActivityStatus::Done);
        EXPECT_FALSE((done ? activity.result : activity.delayReason).isEmpty())
            << activity.description.toStdString();
        EXPECT_FALSE(activity.result.contains(u'{')) << activity.result.toStdString();
    }
}

TEST(DemoCommittee, NamesRolesAndNoPersons) {
    const QStringList roles = {u"Focal point, "_qs, u"Substitute, "_qs, u"Head of the Secretariat"_qs,
                               u"Secretariat officer for "_qs};
    for (const int years : {0, 1}) {
        for (const Contact& contact :
             DemoReplay(demoOf({.today = kDemoToday, .years = years})).all<Contact>()) {
            const bool role = std::any_of(roles.begin(), roles.end(),
                                          [&](const QString& word) { return contact.name.startsWith(word); });
            EXPECT_TRUE(role) << contact.name.toStdString();
        }
    }
}

TEST(DemoCommittee, HasSomeStaleContacts) {
    const auto contacts = DemoReplay(demoOf({.today = kDemoToday})).all<Contact>();
    const auto stale = std::count_if(contacts.begin(), contacts.end(),
                                     [](const Contact& c) { return isStale(c, kDemoToday); });
    EXPECT_GT(stale, 3);
    EXPECT_LT(stale, static_cast<long>(contacts.size()) / 2);
}

TEST(DemoCommittee, SpeaksKhmer) {
    const DemoReplay replay(demoOf({.today = kDemoToday, .language = Language::Khmer, .years = 0}));
    for (const Agency& agency : replay.all<Agency>()) {
        EXPECT_TRUE(hasKhmer(agency.nameKm) && !hasKhmer(agency.nameEn)) << agency.nameEn.toStdString();
        EXPECT_TRUE(hasKhmer(agency.mandate) && hasKhmer(agency.district)) << agency.nameEn.toStdString();
    }
    for (const Contact& contact : replay.all<Contact>())
        EXPECT_TRUE(hasKhmer(contact.name) && hasKhmer(contact.position)) << contact.name.toStdString();
    for (const Activity& activity : replay.all<Activity>()) {
        for (const QString& text :
             {activity.description, activity.expectedOutput, activity.indicator, activity.place})
            EXPECT_TRUE(hasKhmer(text)) << text.toStdString();
        for (const QString& text : {activity.result, activity.delayReason, activity.recommendation}) {
            EXPECT_TRUE(text.isEmpty() || hasKhmer(text)) << text.toStdString();
            EXPECT_FALSE(text.contains(QRegularExpression(u"[0-9]"_qs)))
                << "Khmer digits: " << text.toStdString();
        }
    }
    for (const Holiday& holiday : replay.all<Holiday>())
        EXPECT_TRUE(hasKhmer(holiday.nameKm)) << holiday.nameEn.toStdString();
}

TEST(DemoCommittee, SpeaksEnglishWithoutKhmer) {
    for (const Activity& activity : DemoReplay(demoOf({.today = kDemoToday})).all<Activity>()) {
        const QString all = activity.description + activity.expectedOutput + activity.indicator +
                            activity.place + activity.result + activity.delayReason + activity.budgetSource;
        EXPECT_FALSE(hasKhmer(all)) << all.toStdString();
    }
}

TEST(DemoCommittee, IsLargeOverTenYears) {
    const auto changes = demoOf({.today = kDemoToday, .language = Language::English, .years = 10});
    const DemoReplay replay(changes);
    const auto plans = replay.all<ActionPlan>();
    ASSERT_EQ(plans.size(), 120U);
    EXPECT_EQ(plans.front().month, Month(2016, 12));
    EXPECT_EQ(plans.back().month, Month(2026, 11));
    const size_t activities = replay.all<Activity>().size();
    EXPECT_EQ(activities, 120U * 85U);
    EXPECT_GE(replay.all<Agency>().size(), 55U);
    const double entries = double(replay.logEntries(typeOf<Activity>())) / double(activities);
    EXPECT_GE(entries, 3.0);
    EXPECT_LE(entries, 4.5);
    EXPECT_LT(replay.latest().date(), kDemoToday);
}

TEST(DemoCommittee, RefusesADayOrALengthThatMakesNoSense) {
    EXPECT_FALSE(demoChanges({.today = QDate()}).ok());
    EXPECT_FALSE(demoChanges({.today = kDemoToday, .language = Language::English, .years = -1}).ok());
    EXPECT_FALSE(demoChanges({.today = kDemoToday, .language = Language::English, .years = 500}).ok());
}

TEST(DemoCommittee, FillsANewFile) {
    const Scratch scratch;
    const QString file = scratch.path(u"demo.samaki"_qs);
    const Outcome made =
        createCommitteeFile(file, demoOf({.today = kDemoToday, .language = Language::Khmer, .years = 0}));
    EXPECT_TRUE(made.ok()) << made.problem().sentence.toStdString();
    EXPECT_TRUE(QFileInfo::exists(file));
}

} // namespace samaki
