// add, edit, deactivate: one record, one commit.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "app/ctl/field_arguments.h"
#include "app/ctl/follow.h"
#include "app/ctl/target.h"
#include "model/exchange/blank_row.h"
#include "model/records/committee.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace samaki::ctl {

namespace {

constexpr int kManyWords = 1000;
const Option kBasedOn{"based-on", "REVISION",
                      "what you saw when you decided, as show prints it; else how it stands now"};

Outcome checked(const RecordType& type, const Row& row) {
    QStringList problems;
    for (const FieldProblem& problem : validate(type, row))
        problems << u"%1: %2"_qs.arg(problem.column, problem.sentence);
    if (problems.isEmpty())
        return Done{};
    return Problem{Trouble::BadInput, problems.join(u'\n'), {}};
}

QString stateOf(const CommitResult& result) {
    return result.state == CommitResult::State::Waiting ? u"waiting"_qs : u"written"_qs;
}

void sayWritten(const Call& call, const Id& id, const CommitResult& result, const QString& line) {
    if (!call.has("json")) {
        say(line);
        return;
    }
    QJsonObject json{{u"id"_qs, id.toString()}, {u"state"_qs, stateOf(result)}};
    if (!result.revisions.empty())
        json.insert(u"revision"_qs, result.revisions.front());
    say(QJsonDocument(json));
}

// "written: status, progress"; what became of the record itself is said in words.
QString saidOf(const CommitResult& result, QStringList fields, bool active) {
    const QString becameActive = active ? u"made active again"_qs : u"deactivated"_qs;
    if (result.state == CommitResult::State::Written && fields == QStringList{QLatin1String(kActiveColumn)})
        return becameActive;
    fields.replaceInStrings(QRegularExpression(u"^active$"_qs), becameActive);
    return u"%1: %2"_qs.arg(stateOf(result), fields.join(u", "_qs));
}

Outcome writeEdit(const Call& call, const Target& target, const Row& after) {
    Change change(u"Edit %1"_qs.arg(target.type->title(target.now, Language::English)));
    change.edit(*target.type, target.seen, after);
    if (change.isEmpty()) {
        sayWritten(call, target.now.id, {CommitResult::State::Written, {target.now.revision}, {}, {}},
                   u"nothing to change"_qs);
        return Done{};
    }
    const QStringList fields = change.records().front().fields.keys();
    const Result<CommitResult> result = target.session->write(change, target.names);
    if (!result)
        return result.problem();
    sayWritten(call, target.now.id, *result, saidOf(*result, fields, after.active));
    return Done{};
}

Outcome runAdd(const Call& call) {
    const Result<const RecordType*> type = tableNamed(call.arguments().at(0));
    if (!type)
        return type.problem();
    if (*type == &typeOf<Committee>())
        return Problem{Trouble::BadInput,
                       u"A file holds one committee. Edit it, or make another file with samakictl create."_qs,
                       {}};
    const Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    const auto names =
        (*session)->ask([table = *type](Reader& reader) { return RecordNames::of(*table, reader); });
    if (!names)
        return names.problem();
    Row row = blankRow(**type);
    if (const Outcome set = setFields(**type, call.arguments().mid(1), *names, row); !set.ok())
        return set.problem();
    if (const Outcome followed = follow(**type, call.arguments().mid(1), *names, blankRow(**type), row);
        !followed.ok())
        return followed.problem();
    if (const Outcome valid = checked(**type, row); !valid.ok())
        return valid.problem();
    Change change(u"Add to %1"_qs.arg(QLatin1String((*type)->plural)));
    const Id id = change.add(**type, row);
    const Result<CommitResult> result = (*session)->write(change, *names);
    if (!result)
        return result.problem();
    sayWritten(call, id, *result, id.toString());
    return Done{};
}

Outcome edit(const Call& call, const Target& target) {
    const RecordType& type = *target.type;
    const QStringList written = call.arguments().mid(2);
    Row after = target.seen;
    if (const Outcome set = setFields(type, written, target.names, after); !set.ok())
        return set.problem();
    if (const Outcome followed = follow(type, written, target.names, target.seen, after); !followed.ok())
        return followed.problem();
    if (const Outcome valid = checked(type, after); !valid.ok())
        return valid.problem();
    return writeEdit(call, target, after);
}

Outcome deactivate(const Call& call, const Target& target) {
    Row after = target.seen;
    after.active = false;
    return writeEdit(call, target, after);
}

Outcome runDeactivate(const Call& call) {
    if (call.arguments().at(0) == QLatin1String(typeOf<Committee>().plural))
        return Problem{
            Trouble::BadInput, u"The committee itself cannot be made inactive: the file is its own."_qs, {}};
    return onTarget<&deactivate>(call);
}

} // namespace

Command addCommand() {
    return {.name = "add",
            .arguments = "TABLE FIELD=VALUE...",
            .summary = "add a record; prints its id",
            .details =
                "Dates as 20/11/2026 or 2026-11-20; choices by code or label; other records by id or "
                "by name, several\n"
                "separated by semicolons. An activity without a number gets the next one of its plan, a "
                "decision of its\n"
                "meeting, a meeting of its year. What is confidential is written in the window: others on "
                "this computer\n"
                "can see a command line.",
            .fewest = 2,
            .most = kManyWords,
            .run = &runAdd};
}

Command editCommand() {
    return {.name = "edit",
            .arguments = "TABLE ID FIELD=VALUE...",
            .summary = "change fields of a record",
            .details = "An empty VALUE empties the field; active=yes makes a record active again. Where a "
                       "colleague changed the\n"
                       "same field since --based-on, nothing is written and the difference is said.",
            .fewest = 3,
            .most = kManyWords,
            .options = {kBasedOn},
            .run = &onTarget<&edit>};
}

Command deactivateCommand() {
    return {.name = "deactivate",
            .arguments = "TABLE ID",
            .summary = "make a record inactive; nothing is ever deleted",
            .fewest = 2,
            .most = 2,
            .options = {kBasedOn},
            .run = &runDeactivate};
}

} // namespace samaki::ctl
