// Which meeting paper is which: their names, and what each is made of.
#include "model/documents/meeting_papers.h"

namespace samaki {

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
                             const MeetingPaperOptions&) {
    Manuscript manuscript;
    manuscript.language = phrases.language();
    manuscript.title = meetingPaperName(paper, phrases) + u' ' + data.sheet.meeting.number;
    manuscript.footer = manuscript.title;
    manuscript.pagePattern = phrases.say("documents", QT_TRANSLATE_NOOP("documents", "Page %1 of %2"));
    manuscript.parts.push_back(Passage{{manuscript.title, TextRole::Title}});
    return manuscript;
}

} // namespace samaki
