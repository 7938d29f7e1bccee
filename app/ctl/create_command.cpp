// create: a new committee's file, with the lists a new committee starts with.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "model/exchange/blank_row.h"
#include "model/exchange/new_committee.h"
#include "model/records/committee.h"

#include <QJsonObject>

namespace samaki::ctl {

namespace {

// Each field of a committee is an option of its own name: name_en is --name-en.
Result<Committee> committeeOf(const Call& call) {
    const RecordType& type = typeOf<Committee>();
    Row row = blankRow(type);
    row.values[type.indexOf("level")] = toStored(CommitteeLevel::Provincial);
    for (const Field& field : type.fields) {
        const QByteArray option = QByteArray(field.column).replace('_', '-');
        if (!call.has(option.constData()))
            continue;
        const Result<QVariant> value = parseValue(field, call.value(option.constData()));
        if (!value)
            return value.problem();
        row.values[type.indexOf(field.column)] = *value;
    }
    return fromRow<Committee>(row);
}

Outcome runCreate(const Call& call) {
    Result<Committee> committee = committeeOf(call);
    if (!committee)
        return committee.problem();
    committee->id = Id::create();
    const QString file = call.value("file");
    if (const Outcome created = makeCommitteeFile(file, *committee, authorOf(call)); !created.ok())
        return created.problem();
    if (call.has("json"))
        say(QJsonDocument(QJsonObject{{u"id"_qs, committee->id.toString()}, {u"file"_qs, file}}));
    else
        say(committee->id.toString());
    return Done{};
}

} // namespace

Command createCommand() {
    return {.name = "create",
            .summary = "make a new committee's file",
            .details = "With the usual pillars, working groups and public holidays, which can all be edited "
                       "afterwards. Prints the\n"
                       "committee's id.",
            .options = {{"name-en", "NAME", "the committee's name in English", true},
                        {"name-km", "NAME", "and in Khmer"},
                        {"place-en", "PLACE", "where its papers are made, such as Prey Veng", true},
                        {"place-km", "PLACE", "and in Khmer"},
                        {"level", "LEVEL", "provincial (unless given) or national"},
                        {"unit-en", "NAME", "the administration above it, upper left on papers"},
                        {"unit-km", "NAME", "and in Khmer"},
                        {"short-en", "LETTERS", "its short name, such as PCCT"},
                        {"short-km", "LETTERS", "the letters after a paper's number"},
                        {"chair-en", "OFFICE", "who signs, such as Deputy Governor, Chair"},
                        {"chair-km", "OFFICE", "and in Khmer"}},
            .run = &runCreate};
}

} // namespace samaki::ctl
