#include "model/store/create.h"

#include "model/records/pillar.h"
#include "model/records/working_group.h"
#include "model/store/commit_writer.h"
#include "model/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Create)
};

struct Names {
    const char16_t* english;
    const char16_t* khmer;
};

// The pillars and groups most provinces use; Source: the national committee's six working groups.
constexpr Names kPillars[] = {
    {u"Prevention", u"ការបង្ការ"},
    {u"Protection, rehabilitation and reintegration", u"ការការពារ ការស្តារនីតិសម្បទា និងសមាហរណកម្ម"},
    {u"Law enforcement", u"ការអនុវត្តច្បាប់"},
    {u"Justice", u"យុត្តិធម៌"},
    {u"International cooperation", u"សហប្រតិបត្តិការអន្តរជាតិ"},
    {u"Coordination and data", u"ការសម្របសម្រួល និងទិន្នន័យ"},
};
constexpr Names kGroups[] = {
    {u"Prevention", u"ការបង្ការ"},
    {u"Rehabilitation, reintegration and repatriation", u"ការស្តារនីតិសម្បទា សមាហរណកម្ម និងការធ្វើមាតុភូមិនិវត្តន៍"},
    {u"Law enforcement", u"ការអនុវត្តច្បាប់"},
    {u"Justice", u"យុត្តិធម៌"},
    {u"International cooperation", u"សហប្រតិបត្តិការអន្តរជាតិ"},
    {u"Child affairs", u"កិច្ចការកុមារ"},
};

template <class T, size_t N>
void addNumbered(Change& change, const Names (&names)[N]) {
    int number = 0;
    for (const Names& name : names) {
        T record;
        record.number = ++number;
        record.nameEn = QString::fromUtf16(name.english);
        record.nameKm = QString::fromUtf16(name.khmer);
        change.add(record);
    }
}

Outcome writeAll(Connection& connection, const std::vector<DatedChange>& first,
                 const std::function<bool(size_t)>& progress) {
    return connection.transaction([&]() -> Outcome {
        LogHead head;
        CommitWriter writer(connection, head);
        for (size_t i = 0; i < first.size(); ++i) {
            const CommitResult result = writer.write(first[i].change, first[i].author, first[i].at);
            if (result.problem)
                return *result.problem;
            if (result.state != CommitResult::State::Written)
                return Problem{Trouble::BadInput, Say::tr("The records do not fit together."),
                               first[i].change.summary()};
            if (progress && !progress(i + 1))
                return Problem{Trouble::Cancelled, Say::tr("Stopped. No file was made."), {}};
        }
        return Done{};
    });
}

Outcome fill(const QString& path, const std::vector<DatedChange>& first,
             const std::function<bool(size_t)>& progress) {
    const Result<std::vector<Migration>> migrations = knownMigrations();
    if (!migrations.ok())
        return migrations.problem();
    Result<std::unique_ptr<Connection>> connection = Connection::open({.path = path, .create = true});
    if (!connection.ok())
        return connection.problem();
    // Nobody sees the file before it is whole, so it is synced once, at the end.
    for (const char* pragma : {"PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF"}) {
        if (Outcome set = (*connection)->exec(QLatin1String(pragma)); !set.ok())
            return set;
    }
    if (Outcome created = createSchema(**connection, *migrations); !created.ok())
        return created;
    if (Outcome full = (*connection)->exec(u"PRAGMA synchronous = FULL"_qs); !full.ok())
        return full;
    return writeAll(**connection, first, progress);
}

} // namespace

Outcome createCommitteeFile(const QString& path, const std::vector<DatedChange>& first,
                            const std::function<bool(size_t)>& progress) {
    if (QFileInfo::exists(path))
        return Problem{Trouble::BadInput,
                       Say::tr("%1 exists already. Choose another name, or open that file.").arg(path),
                       {}};
    if (!QFileInfo(path).absoluteDir().exists())
        return Problem{Trouble::NotFound,
                       Say::tr("The folder of %1 does not exist. Choose another place.").arg(path),
                       {}};
    const QString unfinished = u"%1.%2.new"_qs.arg(path, Id::create().toString());
    Outcome filled = fill(unfinished, first, progress);
    if (filled.ok() && !QFile::rename(unfinished, path)) // rename never replaces an existing file
        filled = Problem{
            Trouble::ReadOnly, Say::tr("%1 cannot be made there. Choose another place.").arg(path), {}};
    if (!filled.ok())
        QFile::remove(unfinished);
    return filled;
}

Outcome createCommitteeFile(const QString& path, const Committee& committee, const QString& author,
                            const Clock& clock) {
    Change founding(Say::tr("Create the committee's file"));
    founding.add(committee);
    return createCommitteeFile(path, {{founding, author, clock()}, {usualLists(), author, clock()}});
}

Change usualLists() {
    Change lists(Say::tr("Usual pillars and working groups"));
    addNumbered<Pillar>(lists, kPillars);
    addNumbered<WorkingGroup>(lists, kGroups);
    return lists;
}

} // namespace samaki
