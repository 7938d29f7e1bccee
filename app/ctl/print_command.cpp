// print: a paper as a file, without a window.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "model/core/clock.h"
#include "model/documents/action_plan_paper.h"
#include "model/documents/paper_output.h"
#include "model/insight/dashboard.h"

namespace samaki::ctl {

namespace {

Outcome runPrint(const Call& call) {
    const QString kind = call.arguments().at(0);
    if (kind != u"plan")
        return wrongUsage(u"There is no paper “%1”. The papers are: plan."_qs.arg(kind));
    const Result<std::optional<Month>> month = monthIfNamed(call);
    if (!month)
        return month.problem();
    const Result<Language> language = languageOf(call);
    if (!language)
        return language.problem();
    const QString path = call.value("out");
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive))
        return wrongUsage(
            u"“%1” does not end in .pdf, the only kind of file a plan is printed to."_qs.arg(path));
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
    const Outcome written = writePdf(composeActionPlan(**plan, Phrasebook(*language)), path);
    if (!written.ok())
        return written.problem();
    say(path);
    return Done{};
}

} // namespace

Command printCommand() {
    return {.name = "print",
            .arguments = "plan",
            .summary = "a paper, ready to be signed",
            .details = "plan: the month's action plan, A4 landscape.",
            .fewest = 1,
            .most = 1,
            .options = {{"month", "YYYY-MM",
                         "the plan's month; this month unless given, or the latest with a plan"},
                        {"lang", "en|km", "its language; English unless given"},
                        {"out", "F.pdf", "the file to write", true}},
            .run = &runPrint,
            .draws = true};
}

} // namespace samaki::ctl
