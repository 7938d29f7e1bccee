// verify: whether the file is what its own log says it is.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "model/store/verify.h"

#include <QJsonArray>
#include <QJsonObject>

namespace samaki::ctl {

namespace {

QString wordOf(VerifyFinding::Kind kind) {
    switch (kind) {
    case VerifyFinding::Kind::LogRowEdited:
        return u"log-row-edited"_qs;
    case VerifyFinding::Kind::LogRowMissing:
        return u"log-row-missing"_qs;
    case VerifyFinding::Kind::LogRowInserted:
        return u"log-row-inserted"_qs;
    case VerifyFinding::Kind::RecordDiffers:
        return u"record-differs"_qs;
    case VerifyFinding::Kind::RecordUnknown:
        return u"record-unknown"_qs;
    case VerifyFinding::Kind::RecordGone:
        return u"record-gone"_qs;
    case VerifyFinding::Kind::FileUnsound:
        break;
    }
    return u"file-unsound"_qs;
}

QJsonObject toJson(const VerifyFinding& finding) {
    QJsonObject json{{u"kind"_qs, wordOf(finding.kind)}, {u"sentence"_qs, finding.sentence}};
    if (finding.sequence > 0)
        json.insert(u"sequence"_qs, finding.sequence);
    if (finding.type != nullptr)
        json.insert(u"table"_qs, QLatin1String(finding.type->plural));
    if (!finding.record.isNull())
        json.insert(u"id"_qs, finding.record.toString());
    return json;
}

void sayReport(const VerifyReport& report, bool json) {
    if (json) {
        QJsonArray findings;
        for (const VerifyFinding& finding : report.findings)
            findings.append(toJson(finding));
        say(QJsonDocument(QJsonObject{{u"ok"_qs, report.sound()},
                                      {u"changes"_qs, report.changes},
                                      {u"records"_qs, report.records},
                                      {u"findings"_qs, findings}}));
        return;
    }
    for (const VerifyFinding& finding : report.findings)
        say(finding.sentence);
    if (report.sound())
        say(u"ok: %1 changes, %2 records"_qs.arg(report.changes).arg(report.records));
}

Outcome runVerify(const Call& call) {
    Progress progress(u"Verifying"_qs);
    const Result<VerifyReport> report =
        verifyFile(call.value("file"), {}, [&progress](qint64 done, qint64 all) {
            progress.reached(done, all);
            return true;
        });
    if (!report)
        return report.problem();
    sayReport(*report, call.has("json"));
    if (report->sound())
        return Done{};
    const QString count =
        report->findings.size() == 1 ? u"1 thing"_qs : u"%1 things"_qs.arg(report->findings.size());
    return Problem{
        Trouble::Damaged,
        u"The file is not what its log says: %1 found. Keep a copy of it, and go back to the last backup that verifies."_qs
            .arg(count),
        {}};
}

} // namespace

Command verifyCommand() {
    return {.name = "verify",
            .summary = "check the file: its log's chain, and each record against the log",
            .details = "Prints each finding, and ends with 1 where there is any.",
            .run = &runVerify};
}

} // namespace samaki::ctl
