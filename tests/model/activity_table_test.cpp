// The action plan's table: groups, filter, order, edits, and colleagues' changes that leave the other rows
// alone.
#include "model/tables/activity_table_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace samaki;

namespace {

class ActivityTable : public ::testing::Test {
protected:
    ActivityTable() {
        prevention_ = pillar(1, u"Prevention"_qs, u"ការទប់ស្កាត់"_qs);
        protection_ = pillar(2, u"Protection"_qs, u"ការការពារ"_qs);
        labour_ = agency(u"DoLVT"_qs, u"Department of Labour and Vocational Training"_qs, u"មន្ទីរការងារ"_qs);
        police_ = agency(u"Police"_qs, u"Provincial Police"_qs, u"ស្នងការដ្ឋាននគរបាល"_qs);
        ActionPlan plan;
        plan.id = Id::create();
        plan.month = Month(2026, 11);
        plan_ = plan.id;
        context_.plans.insert(plan.id, plan);
        context_.today = QDate(2026, 11, 20); // a Friday
    }

    Id pillar(int number, const QString& english, const QString& khmer) {
        Pillar made;
        made.id = Id::create();
        made.number = number;
        made.nameEn = english;
        made.nameKm = khmer;
        context_.pillars.push_back(made);
        return made.id;
    }

    Id agency(const QString& shortName, const QString& english, const QString& khmer) {
        Agency made;
        made.id = Id::create();
        made.shortName = shortName;
        made.nameEn = english;
        made.nameKm = khmer;
        context_.agencies.insert(made.id, made);
        return made.id;
    }

    Activity activity(int number, const Id& pillar, const QString& description) const {
        Activity made;
        made.id = Id::create();
        made.revision = number;
        made.plan = plan_;
        made.number = number;
        made.pillar = pillar;
        made.description = description;
        made.leadAgency = number % 2 == 0 ? police_ : labour_;
        made.dueOn = QDate(2026, 11, 30);
        return made;
    }

    void show(std::vector<Activity> activities) { model_.setActivities(std::move(activities), context_); }

    QString shownText(int row, const QString& column) const {
        return model_.index(row, ActivityTableModel::columnOf(column)).data().toString();
    }

    /// "#Prevention 1 2 #Protection 3": heads by name, activities by number.
    QString layout() const {
        QStringList rows;
        for (int row = 0; row < model_.rowCount(); ++row) {
            const QString text = shownText(row, u"number"_qs);
            rows << (model_.isHead(row) ? u'#' + text : text);
        }
        return rows.join(u' ');
    }

    Id prevention_, protection_, labour_, police_, plan_;
    ActivityContext context_;
    ActivityTableModel model_{Language::English};
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

ActivityFilter filterFor(const QString& text) {
    ActivityFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

TEST_F(ActivityTable, GroupsByPillarInThePlansOrder) {
    show({activity(3, protection_, u"Repatriation"_qs), activity(2, prevention_, u"Messages"_qs),
          activity(1, prevention_, u"Training"_qs)});
    EXPECT_EQ(layout(), u"#Prevention 1 2 #Protection 3"_qs);
    EXPECT_EQ(model_.shown(), 3);
}

TEST_F(ActivityTable, AHeadSaysHowManyAndHowFar) {
    Activity done = activity(1, prevention_, u"Training"_qs);
    done.status = ActivityStatus::Done;
    done.progress = 100;
    Activity half = activity(2, prevention_, u"Messages"_qs);
    half.progress = 50;
    Activity cancelled = activity(3, prevention_, u"Radio"_qs);
    cancelled.status = ActivityStatus::Cancelled;
    show({done, half, cancelled});
    const QModelIndex head = model_.index(0, 0);
    EXPECT_TRUE(head.data(ActivityTableModel::HeadRole).toBool());
    EXPECT_EQ(head.data(ActivityTableModel::CountRole).toInt(), 3);
    EXPECT_EQ(head.data(ActivityTableModel::ProgressRole).toInt(), 75)
        << "a cancelled activity does not count";
    EXPECT_FALSE(head.flags().testFlag(Qt::ItemIsSelectable));
}

TEST_F(ActivityTable, FindsWordsWhereverTheyStand) {
    Activity first = activity(1, prevention_, u"Train commune councils on safe migration"_qs);
    Activity second =
        activity(2, protection_, u"ប្រជុំពិគ្រោះ​យោបល់"_qs);
    show({first, second});
    for (const QString& text : {u"SAFE train"_qs, u"vocational"_qs, u"មន្ទីរ"_qs}) {
        model_.setFilter(filterFor(text));
        EXPECT_EQ(layout(), u"#Prevention 1"_qs) << text.toStdString();
    }
    model_.setFilter(filterFor(u"ពិគ្រោះយោបល់"_qs)); // the stored text holds a U+200B there
    EXPECT_EQ(layout(), u"#Protection 2"_qs);
    model_.setFilter(filterFor(u"nobody wrote this"_qs));
    EXPECT_EQ(model_.rowCount(), 0);
    EXPECT_EQ(model_.total(), 2);
}

TEST_F(ActivityTable, FiltersByStatusPillarAgencyAndLateness) {
    Activity late = activity(1, prevention_, u"Late"_qs);
    late.dueOn = QDate(2026, 11, 17);
    late.status = ActivityStatus::UnderWay;
    show({late, activity(2, prevention_, u"Police work"_qs), activity(3, protection_, u"Shelter"_qs)});

    ActivityFilter filter;
    filter.overdue = true;
    model_.setFilter(filter);
    EXPECT_EQ(layout(), u"#Prevention 1"_qs);
    filter = {};
    filter.status = ActivityStatus::Planned;
    filter.pillar = prevention_;
    model_.setFilter(filter);
    EXPECT_EQ(layout(), u"#Prevention 2"_qs);
    filter = {};
    filter.leadAgency = labour_;
    model_.setFilter(filter);
    EXPECT_EQ(layout(), u"#Prevention 1 #Protection 3"_qs);
    model_.setFilter({});
    EXPECT_EQ(model_.shown(), 3);
}

TEST_F(ActivityTable, CountsLatenessInWorkingDaysAndSaysItToAScreenReader) {
    Activity late = activity(1, prevention_, u"Late"_qs);
    late.dueOn = QDate(2026, 11, 13); // a Friday; a week of working days passed
    show({late});
    const QModelIndex due = model_.index(1, ActivityTableModel::columnOf(u"due_on"_qs));
    EXPECT_EQ(due.data(ActivityTableModel::OverdueRole).toInt(), 5);
    EXPECT_TRUE(due.data(Qt::AccessibleTextRole).toString().contains(u"5 working day"_qs));
}

TEST_F(ActivityTable, SortsInsideItsPillar) {
    Activity a = activity(1, prevention_, u"beta"_qs);
    Activity b = activity(2, prevention_, u"Alpha"_qs);
    Activity c = activity(3, protection_, u"aardvark"_qs);
    a.budget = 500;
    b.budget = 90000;
    show({a, b, c});
    model_.sort(ActivityTableModel::columnOf(u"description"_qs), Qt::AscendingOrder);
    EXPECT_EQ(layout(), u"#Prevention 2 1 #Protection 3"_qs);
    model_.sort(ActivityTableModel::columnOf(u"budget"_qs), Qt::DescendingOrder);
    EXPECT_EQ(layout(), u"#Prevention 2 1 #Protection 3"_qs);
    model_.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(layout(), u"#Prevention 1 2 #Protection 3"_qs);
}

TEST_F(ActivityTable, AnEditLeavesAsAChangeAndIsShownAtOnce) {
    show({activity(1, prevention_, u"Training"_qs)});
    QList<Change> changes;
    QObject::connect(&model_, &ActivityTableModel::edited, &model_,
                     [&](const Change& c) { changes.append(c); });
    const QModelIndex cell = model_.index(1, ActivityTableModel::columnOf(u"description"_qs));
    EXPECT_TRUE(model_.setData(cell, u"Training of commune police"_qs));
    ASSERT_EQ(changes.size(), 1);
    const RecordChange& written = changes.first().records().front();
    EXPECT_EQ(written.base, 1);
    ASSERT_EQ(written.fields.size(), 1);
    EXPECT_EQ(written.fields.value(u"description"_qs).before.toString(), u"Training"_qs);
    EXPECT_EQ(written.fields.value(u"description"_qs).after.toString(), u"Training of commune police"_qs);
    EXPECT_EQ(shownText(1, u"description"_qs), u"Training of commune police"_qs);
    EXPECT_TRUE(model_.setData(cell, u"Training of commune police"_qs)) << "the same value is no change";
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(ActivityTable, SettingDoneBringsTheProgressAndTheDay) {
    show({activity(1, prevention_, u"Training"_qs)});
    QList<Change> changes;
    QObject::connect(&model_, &ActivityTableModel::edited, &model_,
                     [&](const Change& c) { changes.append(c); });
    model_.setData(model_.index(1, ActivityTableModel::columnOf(u"status"_qs)), u"done"_qs);
    ASSERT_EQ(changes.size(), 1);
    const auto& fields = changes.first().records().front().fields;
    EXPECT_EQ(fields.value(u"status"_qs).after.toString(), u"done"_qs);
    EXPECT_EQ(fields.value(u"progress"_qs).after.toInt(), 100);
    EXPECT_EQ(fields.value(u"done_on"_qs).after.toString(), u"2026-11-20"_qs);
}

TEST_F(ActivityTable, AValueThatCannotStandIsRefusedWithASentence) {
    show({activity(1, prevention_, u"Training"_qs)});
    QSignalSpy refused(&model_, &ActivityTableModel::refused);
    QSignalSpy edited(&model_, &ActivityTableModel::edited);
    EXPECT_FALSE(model_.setData(model_.index(1, ActivityTableModel::columnOf(u"description"_qs)), QString()));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_FALSE(refused.first().at(1).toString().isEmpty());
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(shownText(1, u"description"_qs), u"Training"_qs);
}

TEST_F(ActivityTable, AClosedPlanCannotBeEdited) {
    context_.plans[plan_].status = PlanStatus::Closed;
    show({activity(1, prevention_, u"Training"_qs)});
    const QModelIndex cell = model_.index(1, ActivityTableModel::columnOf(u"description"_qs));
    EXPECT_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model_.setData(cell, u"Other"_qs));
    EXPECT_TRUE(cell.data(ActivityTableModel::LockedRole).toBool());
}

TEST_F(ActivityTable, AColleaguesEditTouchesItsRowAlone) {
    const Activity first = activity(1, prevention_, u"Training"_qs);
    Activity second = activity(2, prevention_, u"Messages"_qs);
    show({first, second, activity(3, protection_, u"Shelter"_qs)});
    const QPersistentModelIndex kept = model_.index(4, 1);
    QSignalSpy changed(&model_, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model_, &QAbstractItemModel::modelReset);
    second.description = u"Messages by volunteers"_qs;
    model_.updateActivities({second});
    EXPECT_EQ(reset.count(), 0);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex().row(), 2);
    EXPECT_EQ(kept.row(), 4);
}

TEST_F(ActivityTable, AnActivityMovesToAnotherPillarWithoutDisturbingTheRest) {
    Activity first = activity(1, prevention_, u"Training"_qs);
    show({first, activity(2, protection_, u"Shelter"_qs), activity(3, protection_, u"Return"_qs)});
    const QPersistentModelIndex kept = model_.index(4, 1);
    QSignalSpy reset(&model_, &QAbstractItemModel::modelReset);
    first.pillar = protection_;
    model_.updateActivities({first});
    EXPECT_EQ(layout(), u"#Protection 1 2 3"_qs);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_TRUE(kept.isValid());
    EXPECT_EQ(kept.row(), 3);
    EXPECT_EQ(model_.index(0, 0).data(ActivityTableModel::CountRole).toInt(), 3);
    EXPECT_EQ(model_.rowOf(first.id), 1);
}

TEST_F(ActivityTable, NewAndRemovedActivitiesComeAndGo) {
    Activity first = activity(1, prevention_, u"Training"_qs);
    show({first});
    const Activity added = activity(2, protection_, u"Shelter"_qs);
    model_.updateActivities({added});
    EXPECT_EQ(layout(), u"#Prevention 1 #Protection 2"_qs);
    first.active = false;
    model_.updateActivities({first});
    EXPECT_EQ(layout(), u"#Protection 2"_qs);
    EXPECT_EQ(model_.total(), 1);
    first.active = true;
    model_.updateActivities({first});
    EXPECT_EQ(layout(), u"#Prevention 1 #Protection 2"_qs);
}

TEST_F(ActivityTable, FlagsWhatStillWaitsForTheDrive) {
    const Activity first = activity(1, prevention_, u"Training"_qs);
    show({first});
    EXPECT_FALSE(model_.index(1, 0).data(ActivityTableModel::WaitingRole).toBool());
    QSignalSpy changed(&model_, &QAbstractItemModel::dataChanged);
    model_.setWaiting({first.id});
    EXPECT_TRUE(model_.index(1, 0).data(ActivityTableModel::WaitingRole).toBool());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ActivityTable, SpeaksTheLanguageItIsGiven) {
    Activity first = activity(12, prevention_, u"Training"_qs);
    first.budget = 150000000;
    show({first});
    EXPECT_EQ(shownText(1, u"budget"_qs), u"1,500,000 riel"_qs);
    EXPECT_EQ(shownText(1, u"lead_agency"_qs), u"Police"_qs);
    model_.setPhrases(Phrasebook(Language::Khmer));
    EXPECT_EQ(shownText(0, u"number"_qs), u"ការទប់ស្កាត់"_qs);
    EXPECT_EQ(shownText(1, u"number"_qs), u"១២"_qs);
    EXPECT_EQ(shownText(1, u"due_on"_qs), u"៣០ វិច្ឆិកា ២០២៦"_qs);
    EXPECT_EQ(shownText(1, u"lead_agency"_qs), u"ស្នងការដ្ឋាននគរបាល"_qs);
}

TEST_F(ActivityTable, TenThousandRowsFilterWithinAFrame) {
    ActivityTableModel model(Language::English); // without the tester, which walks over every row
    std::vector<Activity> many;
    for (int i = 1; i <= 10'000; ++i) {
        Activity made = activity(i, i % 3 == 0 ? protection_ : prevention_,
                                 u"Activity %1: training of local authorities on migration law"_qs.arg(i));
        made.expectedOutput = QString(200, u'x');
        many.push_back(made);
    }
    model.setActivities(many, context_);
    QElapsedTimer timer;
    timer.start();
    model.setFilter(filterFor(u"activity 77 law"_qs));
    const qint64 took = timer.elapsed();
    EXPECT_GT(model.shown(), 100);
    EXPECT_LT(took, 250) << "a debug build; the benchmark measures the release build against 50 ms";
}
