// PlansPageTest: the action plan page at the deputy secretary's desk, and a colleague at another.
#pragma once

#include "model/tables/activity_table_model.h"
#include "tests/views/on_screen_test.h"
#include "tests/views/plans_committee_test.h"
#include "views/plans/activity_panel.h"

namespace samaki {

class PlansPageTest : public ::testing::Test {
protected:
    using Model = ActivityTableModel;

    PlansPageTest() {
        QObject::connect(store_.get(), &Store::changed, &page_,
                         [this](const ChangedRecords& records) { page_.refresh(records); });
        QObject::connect(&desk_, &Desk::problem, &page_,
                         [this](const Problem& p) { problems_ << p.sentence; });
        bringUp(page_);
        EXPECT_TRUE(awaitUntil([this] { return model().shown() == 10; }));
    }

    ~PlansPageTest() override { desk_.setLanguage(Language::English); }

    ActivityTable& table() { return *page_.findChild<ActivityTable*>(); }
    Model& model() { return *page_.findChild<Model*>(); }
    ActivityPanel& panel() { return *page_.findChild<ActivityPanel*>(); }
    template <class W>
    W* named(const char* name) {
        return page_.findChild<W*>(QLatin1String(name));
    }
    const Activity& activity(int number) const {
        return committee_.activities[static_cast<size_t>(number) - 1];
    }
    QModelIndex cell(int number, const char* column) {
        return model().index(model().rowOf(activity(number).id), Model::columnOf(QLatin1String(column)));
    }

    Activity stored(const Id& id) {
        const auto found = await(store_->query([id](Reader& reader) { return reader.one<Activity>(id); }));
        return found.ok() ? found->value_or(Activity()) : Activity();
    }
    std::vector<Activity> storedIn(const Month& month) {
        const auto found = await(store_->query([month](Reader& reader) {
            const auto plan = reader.first<ActionPlan>(
                {u"month = :m AND active = 1"_qs, {{u"m"_qs, month.toString()}}, {}});
            return plan ? reader.active<Activity>({u"plan = :p"_qs, {{u"p"_qs, plan->id.toString()}}, {}})
                        : std::vector<Activity>();
        }));
        return found.ok() ? *found : std::vector<Activity>();
    }
    bool becomes(const std::function<bool()>& condition) { return awaitUntil(condition, 10'000); }

    /// A colleague at another desk writes, and this desk hears of it.
    void colleagueEdits(const Id& id, const std::function<void(Activity&)>& edit) {
        const auto colleague = committee_.openWorkstation(u"Colleague"_qs);
        const auto found = await(colleague->query([id](Reader& reader) { return reader.one<Activity>(id); }));
        Activity after = found->value();
        edit(after);
        Change change(u"colleague"_qs);
        change.edit(found->value(), after);
        EXPECT_EQ(await(colleague->commit(change)).state, CommitResult::State::Written);
        EXPECT_TRUE(await(store_->sync()).ok());
    }

    void setPlanStatus(PlanStatus status) {
        ActionPlan after = committee_.november;
        const auto now =
            await(store_->query([id = after.id](Reader& reader) { return reader.one<ActionPlan>(id); }));
        after = now->value();
        after.status = status;
        Change change(u"status"_qs);
        change.edit(now->value(), after);
        EXPECT_TRUE(await(desk_.commit(change)).acknowledged());
    }

    PlansCommittee committee_;
    std::unique_ptr<Store> store_ = committee_.openWorkstation(u"Deputy secretary"_qs);
    Desk desk_{*store_, Language::English, Theme::Mode::Light};
    PlansPage page_{desk_};
    QStringList problems_;
};

} // namespace samaki
