// print: a paper as a file, without a window.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "app/ctl/print_meeting.h"
#include "app/ctl/session.h"
#include "model/core/clock.h"
#include "model/documents/action_plan_paper.h"
#include "model/documents/paper_output.h"
#include "model/insight/dashboard.h"

namespace samaki::ctl {

namespace {

Outcome printPlan(const Call& call, Language language, const QString& path) {
    for (const char* option : {"meeting", "copy", "blank", "without", "annexes"}) {
        if (call.has(option))
            return wrongUsage(u"--%1 is not for a plan."_qs.arg(QLatin1String(option)));
    }
    const Result<std::optional<Month>> month = monthIfNamed(call);
    if (!month)
        return month.problem();
    const Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    const auto plan = (*session)->ask([month = *month](Reader& reader) {
        return collectActionPlan(reader, month ? *month : dashboardMonth(reader, today(systemClock())));
    });
    if (!plan)
        return plan.problem();
    if (!plan->ok())
        return plan->problem();
    const Progress progress(u"Printing"_qs);
    return writePaper(writeActionPlan(**plan, Phrasebook(language)), path);
}

Outcome runPrint(const Call& call) {
    const QString paper = call.arguments().at(0);
    const bool ofMeeting = meetingPapers().contains(paper);
    if (!ofMeeting && paper != u"plan")
        return wrongUsage(u"There is no paper “%1”. The papers are: plan, %2."_qs.arg(
            paper, meetingPapers().join(u", "_qs)));
    const Result<Language> language = languageOf(call);
    if (!language)
        return language.problem();
    const QString path = call.value("out");
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive) && !path.endsWith(u".odt", Qt::CaseInsensitive))
        return wrongUsage(
            u"“%1” ends neither in .pdf nor in .odt, the kinds of file papers are printed to."_qs.arg(path));
    const Outcome written =
        ofMeeting ? printMeetingPaper(call, *language, path) : printPlan(call, *language, path);
    if (written.ok())
        say(path);
    return written;
}

} // namespace

Command printCommand() {
    return {
        .name = "print",
        .arguments = "PAPER",
        .summary = "a paper, ready to be signed",
        .details = "PAPER is plan (the month's action plan, A4 landscape), or of a meeting: "
                   "invitation, agenda,\n"
                   "attendance, minutes, decisions, or bundle (all of them in one file). A file that ends in "
                   ".odt can be\n"
                   "edited in LibreOffice. Confidential notes are on no paper, the chair's notes on the "
                   "chair's copy alone.",
        .fewest = 1,
        .most = 1,
        .options = {{"month", "YYYY-MM",
                     "the plan's month; this month unless given, or the latest with a plan"},
                    {"meeting", "WHICH",
                     "its number (11/26), day, month (2026-11), id, next (from today on) or last"},
                    {"lang", "en|km", "its language; English unless given"},
                    {"out", "F.pdf|.odt", "the file to write", true},
                    {"copy", "chair|public",
                     "agenda: with the chair's notes and the times; public unless given"},
                    {"blank", nullptr, "attendance: to be signed by hand, whoever came"},
                    {"without", "A,B", "minutes: leave out attendance, discussion or decisions"},
                    {"annexes", nullptr, "minutes: with the attendance sheet and the plan that was agreed"}},
        .run = &runPrint,
        .draws = true};
}

} // namespace samaki::ctl
