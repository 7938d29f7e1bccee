// Which meeting paper is which: their names, and what each is made of.
#include "model/documents/meeting_papers.h"

#include "model/documents/meeting_parts.h"

namespace samaki {

namespace {

// A sheet to be signed is blank until the meeting has begun.
bool isBlank(const MeetingPaperData& data, const MeetingPaperOptions& options) {
    return options.blankAttendance || data.sheet.meeting.status == MeetingStatus::Scheduled;
}

ManuscriptParts partsOf(const MeetingPaperData& data, MeetingPaper paper, const PaperWords& words,
                        const MeetingPaperOptions& options) {
    switch (paper) {
    case MeetingPaper::Invitation:
        return invitationParts(data, options.signedOn, words);
    case MeetingPaper::Agenda:
        return agendaParts(data, false, words);
    case MeetingPaper::ChairAgenda:
        return agendaParts(data, true, words);
    case MeetingPaper::Attendance:
        return attendanceParts(data, isBlank(data, options), options.signedOn, words);
    case MeetingPaper::Minutes:
        return minutesParts(data, options, words);
    case MeetingPaper::Decisions:
        return decisionsParts(data, options.signedOn, words);
    case MeetingPaper::Bundle:
        break;
    }
    ManuscriptParts parts;
    for (const MeetingPaper each : {MeetingPaper::Invitation, MeetingPaper::Agenda, MeetingPaper::Attendance,
                                    MeetingPaper::Minutes, MeetingPaper::Decisions}) {
        if (!parts.empty())
            parts.push_back(PageBreakPart{});
        append(parts, partsOf(data, each, words, options));
    }
    return parts;
}

bool showsDraft(MeetingPaper paper) {
    return paper == MeetingPaper::Minutes || paper == MeetingPaper::Decisions ||
           paper == MeetingPaper::Bundle;
}

} // namespace

QString meetingPaperName(MeetingPaper paper, const Phrasebook& phrases) {
    const auto say = [&](const char* text) { return phrases.say("documents", text); };
    switch (paper) {
    case MeetingPaper::Invitation:
        return say(QT_TRANSLATE_NOOP("documents", "Invitation"));
    case MeetingPaper::Agenda:
        return say(QT_TRANSLATE_NOOP("documents", "Agenda"));
    case MeetingPaper::ChairAgenda:
        return say(QT_TRANSLATE_NOOP("documents", "Agenda, chair's copy"));
    case MeetingPaper::Attendance:
        return say(QT_TRANSLATE_NOOP("documents", "Attendance sheet"));
    case MeetingPaper::Minutes:
        return say(QT_TRANSLATE_NOOP("documents", "Minutes"));
    case MeetingPaper::Decisions:
        return say(QT_TRANSLATE_NOOP("documents", "List of decisions"));
    case MeetingPaper::Bundle:
        return say(QT_TRANSLATE_NOOP("documents", "All papers of the meeting"));
    }
    return {};
}

Manuscript writeMeetingPaper(const MeetingPaperData& data, MeetingPaper paper, const Phrasebook& phrases,
                             const MeetingPaperOptions& options) {
    const PaperWords words(phrases);
    const QString title = meetingPaperName(paper, phrases) + u", "_qs + meetingTitle(data, words);
    Manuscript manuscript = officialManuscript(data.sheet.committee, title, words);
    if (showsDraft(paper) && data.sheet.meeting.status != MeetingStatus::Approved)
        manuscript.footer += u"   ·   "_qs + words.say(QT_TRANSLATE_NOOP("documents", "Draft"));
    manuscript.parts = partsOf(data, paper, words, options);
    return manuscript;
}

} // namespace samaki
