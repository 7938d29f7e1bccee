#include "app/ctl/session.h"

#include "app/ctl/console.h"

#include "model/store/replica.h"

#include <QDir>
#include <QFileInfo>

namespace samaki::ctl {

namespace {

constexpr int kPatienceMs =
    20'000; // a person at a prompt rather waits for the drive than finds it in an outbox

StoreOptions optionsOf(const Call& call) {
    StoreOptions options;
    options.file = QFileInfo(call.value("file")).absoluteFilePath();
    options.replicaDir = call.value("replica");
    options.offline = call.has("offline");
    options.author = authorOf(call);
    options.pollMs = 0;
    options.patienceMs = kPatienceMs;
    return options;
}

// A name with nothing behind it, in a folder that is there: mistyped rather than out of reach.
bool isMistyped(const StoreOptions& options) {
    const QFileInfo file(options.file);
    return file.dir().exists() && !file.exists() &&
           !QFileInfo::exists(Replica::pathFor(options.file, options.replicaDir));
}

QString inWords(const Conflict& conflict, const RecordNames& names) {
    QStringList lines;
    for (const RecordConflict& record : conflict.records) {
        for (const FieldConflict& field : record.fields) {
            const Field* declared = record.type->fieldNamed(field.column);
            if (declared != nullptr && declared->sealed) {
                lines << u"%1 is confidential; %2 changed it too, on %3."_qs.arg(
                    field.column, record.author, formatMoment(record.at, Language::English));
                continue;
            }
            const auto text = [&](const QVariant& value) {
                const QString said = declared == nullptr ? value.toString() : names.cell(*declared, value);
                return said.isEmpty() ? u"nothing"_qs : u"“%1”"_qs.arg(said);
            };
            lines << u"%1 was %2; you write %3, and %4 wrote %5 on %6."_qs.arg(
                field.column, text(field.base), text(field.mine), record.author, text(field.theirs),
                formatMoment(record.at, Language::English));
        }
    }
    return lines.join(u' ');
}

} // namespace

QString authorOf(const Call& call) {
    const QString environment = qEnvironmentVariable("SAMAKI_ACCOUNT");
    return call.value("account", environment.isEmpty() ? u"samakictl"_qs : environment);
}

Result<std::unique_ptr<Session>> Session::open(const Call& call) {
    const StoreOptions options = optionsOf(call);
    std::unique_ptr<Session> session(new Session(options));
    if (const Outcome opened = wait(session->store_.open()); !opened.ok()) {
        if (opened.problem().trouble != Trouble::DriveAway || !isMistyped(options))
            return opened.problem();
        return Problem{
            Trouble::NotFound,
            u"There is no file %1. Check its name, or make one with samakictl create."_qs.arg(options.file),
            opened.problem().cause};
    }
    if (!call.has("offline")) {
        const Outcome fetched = wait(session->store_.sync());
        const bool away = !fetched.ok() && (fetched.problem().trouble == Trouble::DriveAway ||
                                            fetched.problem().trouble == Trouble::Busy);
        if (!fetched.ok() && !away)
            return fetched.problem();
        if (away)
            note(u"%1 What follows is what this computer last saw."_qs.arg(fetched.problem().sentence));
    }
    session->noteConflicts();
    return session;
}

void Session::noteConflicts() {
    const auto conflicts = wait(store_.waitingConflicts());
    if (!conflicts.ok())
        return;
    for (const Conflict& conflict : *conflicts) {
        const QString why = conflict.refused ? conflict.refused->sentence : inWords(conflict, {});
        note(u"A change that waited for the drive (%1) met a colleague's. Decide it in Samaki's window. %2"_qs
                 .arg(conflict.change.summary(), why));
    }
}

Result<CommitResult> Session::write(const Change& change, const RecordNames& names) {
    CommitResult result = wait(store_.commit(change));
    switch (result.state) {
    case CommitResult::State::Written:
        return result;
    case CommitResult::State::Waiting:
        note(
            u"The drive did not take it yet. It is kept on this computer and goes out the next time the drive answers."_qs);
        return result;
    case CommitResult::State::Conflicted:
        return Problem{
            Trouble::Conflict,
            u"A colleague changed the same meanwhile, and nothing was written. %1 Look at the record, then write again."_qs
                .arg(inWords(*result.conflict, names)),
            {}};
    case CommitResult::State::Refused:
        break;
    }
    return result.problem.value_or(Problem{Trouble::Other, u"The change was refused."_qs, {}});
}

} // namespace samaki::ctl
