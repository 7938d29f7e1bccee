#include "model/store/schema.h"

#include "model/core/id.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

Result<int> pragmaNumber(Connection& connection, const char* pragma) {
    Result<QVariant> value = connection.value(u"PRAGMA "_qs + QLatin1String(pragma));
    if (!value.ok())
        return value.problem();
    return value->toInt();
}

// A pragma cannot be bound; the numbers are ours.
Outcome setVersion(Connection& connection, int version) {
    return connection.exec(u"PRAGMA user_version = %1"_qs.arg(version));
}

Outcome applyFrom(Connection& connection, const std::vector<Migration>& migrations, int from) {
    for (const Migration& migration : migrations) {
        if (migration.version <= from)
            continue;
        if (Outcome run = runScript(connection, migration.sql); !run.ok())
            return run;
        if (Outcome set = setVersion(connection, migration.version); !set.ok())
            return set;
    }
    return Done{};
}

Problem cannotReplace(const QString& backup) {
    return {Trouble::ReadOnly, Say::tr("The backup %1 cannot be replaced.").arg(backup), {}};
}

// The schema version of a sound copy of the file.
Result<int> copyInto(Connection& connection, const QString& path) {
    if (Outcome copied = connection.exec(u"VACUUM INTO ?"_qs, {path}); !copied.ok())
        return copied.problem();
    Result<std::unique_ptr<Connection>> copy = Connection::open({.path = path, .readOnly = true});
    if (!copy.ok())
        return copy.problem();
    Result<QVariant> verdict = (*copy)->value(u"PRAGMA integrity_check"_qs);
    if (!verdict.ok())
        return verdict.problem();
    if (verdict->toString() != u"ok")
        return Problem{Trouble::Damaged,
                       Say::tr("The backup made before the update is not sound. Nothing was changed."),
                       verdict->toString()};
    return pragmaNumber(**copy, "user_version");
}

// Two workstations may open an old file at once: each makes a copy under a name of its own, and one made
// after the colleague's update is no backup of the version before it.
Outcome verifiedBackup(Connection& connection, const QString& backup, int version) {
    const QString unfinished = u"%1.%2"_qs.arg(backup, Id::create().toString());
    const Result<int> copied = copyInto(connection, unfinished);
    Outcome done = Done{};
    if (!copied.ok())
        done = copied.problem();
    else if (*copied == version && !QFile::remove(backup) && QFile::exists(backup))
        done = cannotReplace(backup);
    else if (*copied == version && !QFile::rename(unfinished, backup) && !QFile::exists(backup))
        done = cannotReplace(backup);
    QFile::remove(unfinished);
    return done;
}

} // namespace

Result<std::vector<Migration>> knownMigrations() {
    std::vector<Migration> migrations;
    const QStringList names =
        QDir(u":/schema"_qs).entryList({u"[0-9][0-9][0-9]_*.sql"_qs}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(u":/schema/"_qs + name);
        if (!file.open(QIODevice::ReadOnly))
            return Problem{Trouble::Other,
                           Say::tr("This installation of Samaki is incomplete. Install it again."), name};
        migrations.push_back({name.left(3).toInt(), QString::fromUtf8(file.readAll())});
    }
    if (migrations.empty())
        return Problem{Trouble::Other,
                       Say::tr("This installation of Samaki is incomplete. Install it again."),
                       u"no schema"_qs};
    return migrations;
}

Outcome runScript(Connection& connection, const QString& sql) {
    QString statement;
    for (const QString& line : sql.split(u'\n')) {
        if (line.startsWith(u"--") || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (!line.trimmed().endsWith(u';'))
            continue;
        if (Outcome run = connection.exec(statement); !run.ok())
            return run;
        statement.clear();
    }
    return Done{};
}

Outcome createSchema(Connection& connection, const std::vector<Migration>& migrations) {
    return connection.transaction([&]() -> Outcome {
        if (Outcome set = connection.exec(u"PRAGMA application_id = %1"_qs.arg(kApplicationId)); !set.ok())
            return set;
        return applyFrom(connection, migrations, 0);
    });
}

Result<int> checkSchema(Connection& connection, const std::vector<Migration>& migrations) {
    const Result<int> application = pragmaNumber(connection, "application_id");
    if (!application.ok())
        return application.problem();
    if (*application != kApplicationId)
        return Problem{Trouble::NotSamaki,
                       Say::tr("%1 is not a Samaki file. Choose the committee's file, which ends in .samaki.")
                           .arg(connection.path()),
                       u"application id %1"_qs.arg(*application)};
    const Result<int> version = pragmaNumber(connection, "user_version");
    if (!version.ok())
        return version.problem();
    const int latest = migrations.back().version;
    if (*version > latest)
        return Problem{Trouble::NewerSchema,
                       Say::tr("%1 was written by a newer Samaki (schema %2; this one knows %3). "
                               "Update Samaki on this computer, then open it again.")
                           .arg(connection.path())
                           .arg(*version)
                           .arg(latest),
                       {}};
    return *version;
}

Result<QString> migrate(Connection& connection, const std::vector<Migration>& migrations) {
    const Result<int> version = checkSchema(connection, migrations);
    if (!version.ok())
        return version.problem();
    if (*version == migrations.back().version)
        return QString();

    const QString backup = u"%1.schema-%2.backup"_qs.arg(connection.path()).arg(*version);
    if (Outcome saved = verifiedBackup(connection, backup, *version); !saved.ok())
        return saved.problem();
    Outcome done = connection.transaction([&]() -> Outcome {
        const Result<int> now = checkSchema(connection, migrations); // a colleague may have been faster
        if (!now.ok())
            return now.problem();
        return applyFrom(connection, migrations, *now);
    });
    if (!done.ok())
        return done.problem();
    return backup;
}

} // namespace samaki
