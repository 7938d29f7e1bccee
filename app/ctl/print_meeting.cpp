#include "app/ctl/print_meeting.h"

#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "app/ctl/target.h"
#include "model/core/clock.h"
#include "model/documents/meeting_papers.h"

namespace samaki::ctl {

namespace {

struct Wanted {
    MeetingPaper paper = MeetingPaper::Minutes;
    MeetingPaperOptions options;
};

// The paper that an option is of; each is refused for the others.
struct PaperOption {
    const char* name;
    const char* paper;
};
constexpr PaperOption kPaperOptions[] = {
    {"copy", "agenda"}, {"blank", "attendance"}, {"without", "minutes"}, {"annexes", "minutes"}};

Outcome checkOptions(const Call& call, const QString& paper) {
    for (const PaperOption& option : kPaperOptions) {
        if (call.has(option.name) && paper != QLatin1String(option.paper))
            return wrongUsage(
                u"--%1 is for %2 only."_qs.arg(QLatin1String(option.name), QLatin1String(option.paper)));
    }
    if (call.has("month"))
        return wrongUsage(u"--month is for the plan. Name the meeting: --meeting 2026-11."_qs);
    if (call.value("copy", u"public"_qs) != u"public" && call.value("copy") != u"chair")
        return wrongUsage(u"“%1” is no copy of the agenda. Write --copy chair or --copy public."_qs.arg(
            call.value("copy")));
    return Done{};
}

// "attendance,discussion": the parts of the minutes that are left out.
Outcome leaveOut(const QString& list, MeetingPaperOptions& options) {
    for (const QString& word : list.split(u',', Qt::SkipEmptyParts)) {
        const QString part = word.trimmed();
        if (part == u"attendance")
            options.attendance = false;
        else if (part == u"discussion")
            options.discussion = false;
        else if (part == u"decisions")
            options.decisions = false;
        else
            return wrongUsage(
                u"The minutes have no part “%1”. The parts are: attendance, discussion, decisions."_qs.arg(
                    part));
    }
    return Done{};
}

Result<Wanted> wantedOf(const Call& call) {
    const QString name = call.arguments().at(0);
    if (const Outcome checked = checkOptions(call, name); !checked.ok())
        return checked.problem();
    static const QHash<QString, MeetingPaper> papers = {
        {u"minutes"_qs, MeetingPaper::Minutes},     {u"attendance"_qs, MeetingPaper::Attendance},
        {u"agenda"_qs, MeetingPaper::Agenda},       {u"invitation"_qs, MeetingPaper::Invitation},
        {u"decisions"_qs, MeetingPaper::Decisions}, {u"bundle"_qs, MeetingPaper::Bundle}};
    Wanted wanted;
    wanted.paper = call.value("copy") == u"chair" ? MeetingPaper::ChairAgenda : papers.value(name);
    wanted.options.blankAttendance = call.has("blank");
    wanted.options.annexes = call.has("annexes");
    if (const Outcome left = leaveOut(call.value("without"), wanted.options); !left.ok())
        return left.problem();
    return wanted;
}

Result<MeetingPaperData> collect(Session& session, const QString& meeting) {
    const auto found = session.ask([&](Reader& reader) -> Result<MeetingPaperData> {
        const QDate day = today(systemClock());
        const Result<Id> id = meetingNamed(RecordNames::of(typeOf<Meeting>(), reader), meeting, day);
        return id.ok() ? collectMeetingPapers(reader, *id, day) : id.problem();
    });
    return found.ok() ? *found : found.problem();
}

} // namespace

const QStringList& meetingPapers() {
    static const QStringList papers = {u"minutes"_qs,    u"attendance"_qs, u"agenda"_qs,
                                       u"invitation"_qs, u"decisions"_qs,  u"bundle"_qs};
    return papers;
}

Outcome printMeetingPaper(const Call& call, Language language, const QString& path) {
    const Result<Wanted> wanted = wantedOf(call);
    if (!wanted)
        return wanted.problem();
    if (!call.has("meeting"))
        return wrongUsage(u"Name the meeting: --meeting NUMBER, day, month, next or last."_qs);
    const Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    const Result<MeetingPaperData> data = collect(**session, call.value("meeting"));
    if (!data)
        return data.problem();
    const Progress progress(u"Printing"_qs);
    return writePaper(writeMeetingPaper(*data, wanted->paper, Phrasebook(language), wanted->options), path);
}

} // namespace samaki::ctl
