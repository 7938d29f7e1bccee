// What a figure counts is what its link shows: the tiles beside the plans page, over the same committee.
#include "model/tables/activity_table_model.h"
#include "tests/views/small_desk_test.h"
#include "views/common/stat_tile.h"
#include "views/dashboard/dashboard_page.h"
#include "views/dashboard/dashboard_view.h"
#include "views/plans/plans_page.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

using namespace samaki;

namespace {

const QDate kToday(2026, 11, 24);

ChangedRecords everything() {
    ChangedRecords records;
    records.everything = true;
    return records;
}

class DashboardLinks : public SmallDesk {
protected:
    DashboardLinks() { write(); }

    Activity like(const Id& plan, const QDate& due) const {
        Activity activity = committee.activity;
        activity.id = Id::create();
        activity.plan = plan;
        activity.dueOn = due;
        return activity;
    }

    // A closed month with work left over, an open one whose work goes on in November, and next week's work.
    void write() {
        Change change(u"three months"_qs);
        ActionPlan september;
        september.month = Month(2026, 9);
        september.id = change.add(september);
        ActionPlan october;
        october.month = Month(2026, 10);
        october.id = change.add(october);
        change.add(like(september.id, QDate(2026, 9, 15)));
        change.add(like(october.id, QDate(2026, 10, 15)));
        const Id continued = change.add(like(october.id, QDate(2026, 10, 20)));
        Activity later = like(committee.plan.id, QDate(2026, 11, 12));
        later.carriedFrom = continued;
        change.add(later);
        change.add(like(committee.plan.id, QDate(2026, 11, 27)));
        change.add(like(committee.plan.id, QDate(2026, 12, 1)));
        change.add(like(committee.plan.id, QDate(2026, 12, 2)));
        ASSERT_TRUE(await(dated->commit(change)).acknowledged());
        Change closing(u"close September"_qs);
        const auto stored =
            await(dated->query([id = september.id](Reader& reader) { return reader.one<ActionPlan>(id); }));
        ActionPlan closed = **stored;
        closed.status = PlanStatus::Closed;
        closing.edit(**stored, closed);
        ASSERT_TRUE(await(dated->commit(closing)).acknowledged());
    }

    std::unique_ptr<Store> openDated() {
        StoreOptions options;
        options.clock = fixedClock(QDateTime(kToday, QTime(12, 0)));
        return committee.openWorkstation(u"Chair"_qs, options);
    }

    /// How many activities the plans page shows for a link.
    int shownFor(const Link& link) {
        PlansPage page(chair);
        page.refresh(everything());
        const auto* model = page.findChild<ActivityTableModel*>();
        page.show(link);
        EXPECT_TRUE(awaitUntil([&] { return page.month().isNull() && model->total() == 8; }));
        return model->shown();
    }

    std::unique_ptr<Store> dated = openDated();
    Desk chair{*dated, Language::English, Theme::Mode::Light};
};

} // namespace

TEST_F(DashboardLinks, ShowWhatTheTilesCounted) {
    DashboardPage page(chair);
    QSignalSpy shown(&page, &DashboardPage::shown);
    page.refresh(everything());
    ASSERT_TRUE(awaitUntil([&] { return !shown.isEmpty(); }));

    const StatTileData overdue = page.view()->tiles()[1]->data();
    EXPECT_EQ(overdue.number, u"3"_qs); // October's one, the continuing one, and the committee's own
    EXPECT_EQ(shownFor(overdue.link), 3);
    const StatTileData dueSoon = page.view()->tiles()[2]->data();
    EXPECT_EQ(dueSoon.number, u"2"_qs); // 27 November and 1 December
    EXPECT_EQ(shownFor(dueSoon.link), 2);
}
