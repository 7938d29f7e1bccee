#include "tests/support/small_committee.h"

#include "model/store/create.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>

namespace samaki {

SmallCommittee::SmallCommittee() {
    QDir().mkpath(drive());
    committee.nameEn = u"Provincial Committee of a Test"_qs;
    pillar.number = 1;
    pillar.nameEn = u"Prevention"_qs;
    police.kind = AgencyKind::Police;
    police.nameEn = u"Provincial Police"_qs;
    labour.kind = AgencyKind::MinistryDepartment;
    labour.nameEn = u"Department of Labour"_qs;
    plan.month = Month(2026, 11);
    Change founding(u"founding"_qs);
    committee.id = founding.add(committee);
    pillar.id = founding.add(pillar);
    police.id = founding.add(police);
    labour.id = founding.add(labour);
    plan.id = founding.add(plan);
    activity.plan = plan.id;
    activity.number = 1;
    activity.pillar = pillar.id;
    activity.description = u"Check the legal status of recruitment agencies"_qs;
    activity.leadAgency = labour.id;
    activity.dueOn = QDate(2026, 11, 20);
    activity.id = founding.add(activity);
    const Outcome made = createCommitteeFile(
        file(), {{founding, u"Founder"_qs, QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC)}});
    EXPECT_TRUE(made.ok()) << (made.ok() ? ""
                                         : (made.problem().sentence + made.problem().cause).toStdString());
}

void SmallCommittee::unplug() { EXPECT_TRUE(QDir().rename(drive(), drive() + u".unplugged"_qs)); }
void SmallCommittee::plugIn() { EXPECT_TRUE(QDir().rename(drive() + u".unplugged"_qs, drive())); }

std::unique_ptr<Store> SmallCommittee::workstation(const QString& name, StoreOptions options) {
    options.file = file();
    options.replicaDir = scratch_.path(name);
    options.author = name;
    if (options.pollMs == StoreOptions().pollMs)
        options.pollMs = 0;
    return std::make_unique<Store>(options);
}

std::unique_ptr<Store> SmallCommittee::openWorkstation(const QString& name, StoreOptions options) {
    std::unique_ptr<Store> store = workstation(name, std::move(options));
    const Outcome opened = await(store->open());
    EXPECT_TRUE(opened.ok()) << (opened.ok() ? ""
                                             : opened.problem().sentence.toStdString() +
                                                   opened.problem().cause.toStdString());
    return store;
}

Activity activityIn(Store& store, const Id& id) {
    const Result<std::optional<Activity>> found =
        await(store.query([id](Reader& reader) { return reader.one<Activity>(id); }));
    EXPECT_TRUE(found.ok() && found->has_value());
    return found.ok() ? found->value_or(Activity()) : Activity();
}

CommitResult edit(Store& store, const Id& activity, const std::function<void(Activity&)>& change) {
    const Activity before = activityIn(store, activity);
    Activity after = before;
    change(after);
    Change wanted(u"edit"_qs);
    wanted.edit(before, after);
    return await(store.commit(wanted));
}

} // namespace samaki
