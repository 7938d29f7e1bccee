// info: whose file this is, what it holds, how it stands with the drive.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "model/exchange/export.h"
#include "model/records/catalogue.h"
#include "model/records/committee.h"

#include <QJsonObject>

namespace samaki::ctl {

namespace {

struct Count {
    const RecordType* type;
    int active = 0;
    int all = 0;
};

struct Facts {
    Row committee;
    std::vector<Count> counts;
    qint64 changes = 0;
    std::vector<LogEntry> latest;
};

Facts factsOf(Reader& reader) {
    Facts facts;
    const std::vector<Row> committees = reader.rows(typeOf<Committee>());
    facts.committee = committees.empty() ? toRow(Committee()) : committees.front();
    for (const RecordType* type : recordTypes()) {
        QSqlQuery query = reader.select(
            u"SELECT COUNT(*), COALESCE(SUM(active), 0) FROM %1"_qs.arg(QLatin1String(type->table)));
        if (query.next())
            facts.counts.push_back({type, query.value(1).toInt(), query.value(0).toInt()});
    }
    QSqlQuery query = reader.select(u"SELECT COALESCE(MAX(sequence), 0) FROM change_log"_qs);
    if (query.next())
        facts.changes = query.value(0).toLongLong();
    facts.latest = reader.latest(1);
    return facts;
}

QString wordOf(DriveStatus::State state) {
    switch (state) {
    case DriveStatus::State::Online:
        return u"online"_qs;
    case DriveStatus::State::Offline:
        return u"not asked"_qs;
    case DriveStatus::State::Away:
        return u"away"_qs;
    case DriveStatus::State::Busy:
        return u"busy"_qs;
    case DriveStatus::State::Refused:
        return u"refused"_qs;
    case DriveStatus::State::Connecting:
        break;
    }
    return u"connecting"_qs;
}

QJsonObject toJson(const Facts& facts, const QString& file, const DriveStatus& status) {
    QJsonObject records;
    for (const Count& count : facts.counts)
        records.insert(QLatin1String(count.type->plural),
                       QJsonObject{{u"active"_qs, count.active}, {u"all"_qs, count.all}});
    QJsonObject json{{u"file"_qs, file},
                     {u"committee"_qs, samaki::toJson(typeOf<Committee>(), facts.committee)},
                     {u"records"_qs, records},
                     {u"changes"_qs, facts.changes},
                     {u"drive"_qs, wordOf(status.state)},
                     {u"waiting"_qs, status.waiting},
                     {u"conflicts"_qs, status.conflicts}};
    if (!facts.latest.empty()) {
        json.insert(u"last_change"_qs,
                    QJsonObject{{u"at"_qs, facts.latest.front().at.toUTC().toString(Qt::ISODateWithMs)},
                                {u"author"_qs, facts.latest.front().author}});
    }
    return json;
}

void sayFacts(const Facts& facts, const QString& file, const DriveStatus& status) {
    const auto line = [](const QString& name, const QString& value) {
        say(name.leftJustified(16) + u"  "_qs + value);
    };
    line(u"committee"_qs, typeOf<Committee>().title(facts.committee, Language::English));
    line(u"file"_qs, file);
    for (const Count& count : facts.counts) {
        const QString inactive =
            count.all > count.active ? u" (and %1 inactive)"_qs.arg(count.all - count.active) : QString();
        line(QLatin1String(count.type->plural), QString::number(count.active) + inactive);
    }
    line(u"changes"_qs, QString::number(facts.changes));
    if (!facts.latest.empty())
        line(u"last change"_qs, u"%1, %2"_qs.arg(formatMoment(facts.latest.front().at, Language::English),
                                                 facts.latest.front().author));
    line(u"drive"_qs, wordOf(status.state));
    line(u"waiting"_qs, QString::number(status.waiting));
    line(u"conflicts"_qs, QString::number(status.conflicts));
}

Outcome runInfo(const Call& call) {
    const Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    const auto facts = (*session)->ask(&factsOf);
    if (!facts)
        return facts.problem();
    const DriveStatus status = (*session)->store().status();
    if (call.has("json"))
        say(QJsonDocument(toJson(*facts, call.value("file"), status)));
    else
        sayFacts(*facts, call.value("file"), status);
    return Done{};
}

} // namespace

Command infoCommand() {
    return {.name = "info",
            .summary = "whose file it is, how much it holds, how it stands with the drive",
            .run = &runInfo};
}

} // namespace samaki::ctl
