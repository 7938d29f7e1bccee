// A workstation as a process of its own, for tests that need several, or that kill one:
//   workstation FILE REPLICA-FOLDER NAME COMMITS ACTIVITY-ID
// Each commit adds one agency and writes its id into the activity, in one change. After each acknowledged
// commit it writes the agency's id to standard output.
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/store/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace samaki;

namespace {

template <class T>
T wait(QFuture<T> future) {
    future.waitForFinished();
    return future.result();
}

// The activity is a field everybody writes: on a conflict mine is kept, so every commit gets through.
CommitResult commitOnce(Store& store, const QString& name, int number, const Id& activity, Id& added) {
    const auto before = wait(store.query([&](Reader& reader) { return reader.one<Activity>(activity); }));
    Agency agency;
    agency.kind = AgencyKind::Ngo;
    agency.nameEn = QStringLiteral("%1 %2").arg(name).arg(number);
    Change change(agency.nameEn);
    added = change.add(agency);
    Activity after = **before;
    after.place = added.toString();
    change.edit(**before, after);
    CommitResult result = wait(store.commit(change));
    while (result.state == CommitResult::State::Conflicted)
        result = wait(store.commit(result.conflict->resolved([](size_t, const QString&) { return true; })));
    return result;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    StoreOptions options;
    options.file = arguments.at(1);
    options.replicaDir = arguments.at(2);
    options.author = arguments.at(3);
    options.pollMs = 0;
    options.patienceMs = 60'000; // this test is about the drive, not about the outbox
    Store store(options);
    if (!wait(store.open()).ok())
        return 3;
    const Id activity = *Id::fromString(arguments.at(5));
    for (int i = 0; i < arguments.at(4).toInt(); ++i) {
        Id added;
        if (!commitOnce(store, options.author, i, activity, added).acknowledged())
            return 4;
        std::printf("%s\n", added.toString().toUtf8().constData());
        std::fflush(stdout);
    }
    return 0;
}
