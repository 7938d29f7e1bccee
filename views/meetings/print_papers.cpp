#include "views/meetings/print_papers.h"

#include "views/meetings/meeting_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(samaki::MeetingPapers)
};

// Names of files stay Latin: they travel.
QString fileNameOf(MeetingPaper paper) {
    switch (paper) {
    case MeetingPaper::Invitation:
        return u"invitation"_qs;
    case MeetingPaper::Agenda:
        return u"agenda"_qs;
    case MeetingPaper::ChairAgenda:
        return u"agenda-chair"_qs;
    case MeetingPaper::Attendance:
        return u"attendance"_qs;
    case MeetingPaper::Minutes:
        return u"minutes"_qs;
    case MeetingPaper::Decisions:
        return u"decisions"_qs;
    case MeetingPaper::Bundle:
        return u"meeting"_qs;
    }
    return {};
}

std::vector<PaperOption> optionsOf(MeetingPaper paper) {
    if (paper == MeetingPaper::Minutes || paper == MeetingPaper::Bundle)
        return {{u"attendance"_qs, Say::tr("Who was there"), true},
                {u"discussion"_qs, Say::tr("What was said"), true},
                {u"decisions"_qs, Say::tr("What was decided"), true},
                {u"annexes"_qs, Say::tr("Annexes: attendance sheet, action plan"), false}};
    if (paper == MeetingPaper::Attendance)
        return {{u"blank"_qs, Say::tr("Blank, to be signed by hand"), false}};
    return {};
}

MeetingPaperOptions wishedOptions(const PaperWish& wish) {
    MeetingPaperOptions options;
    options.attendance = wish.has(u"attendance"_qs);
    options.discussion = wish.has(u"discussion"_qs);
    options.decisions = wish.has(u"decisions"_qs);
    options.annexes = wish.has(u"annexes"_qs);
    options.blankAttendance = wish.has(u"blank"_qs);
    return options;
}

} // namespace

std::vector<MeetingPaper> meetingPapers() {
    return {MeetingPaper::Invitation, MeetingPaper::Agenda,  MeetingPaper::ChairAgenda,
            MeetingPaper::Attendance, MeetingPaper::Minutes, MeetingPaper::Decisions,
            MeetingPaper::Bundle};
}

std::vector<PaperTask> paperTasks(const Meeting& meeting, const QDate& today, const Phrasebook& phrases) {
    std::vector<PaperTask> tasks;
    for (const MeetingPaper paper : meetingPapers()) {
        PaperTask task;
        task.name = meetingPaperName(paper, phrases);
        task.fileName = fileNameOf(paper) + u'-' + meeting.heldOn.toString(Qt::ISODate);
        task.options = optionsOf(paper);
        task.make = [id = meeting.id, today, paper](Reader& reader,
                                                    const PaperWish& wish) -> Result<MadePaper> {
            const Result<MeetingPaperData> data = collectMeetingPapers(reader, id, today);
            if (!data.ok())
                return data.problem();
            return MadePaper(writeMeetingPaper(*data, paper, Phrasebook(wish.language), wishedOptions(wish)));
        };
        tasks.push_back(std::move(task));
    }
    return tasks;
}

MeetingPaper usualPaper(MeetingStatus status) {
    switch (status) {
    case MeetingStatus::Scheduled:
    case MeetingStatus::Cancelled:
        return MeetingPaper::Invitation;
    case MeetingStatus::UnderWay:
        return MeetingPaper::ChairAgenda;
    case MeetingStatus::Draft:
    case MeetingStatus::Amended:
    case MeetingStatus::Approved:
        return MeetingPaper::Minutes;
    }
    return MeetingPaper::Minutes;
}

PaperDialog* openPapers(Desk& desk, const Meeting& meeting, MeetingPaper first, QWidget* parent) {
    const QString title = Say::tr("Papers of %1").arg(meetingName(meeting, desk.phrases()));
    auto* dialog = new PaperDialog(desk, title, paperTasks(meeting, desk.today(), desk.phrases()), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<MeetingPaper> papers = meetingPapers();
    dialog->choosePaper(static_cast<int>(std::find(papers.begin(), papers.end(), first) - papers.begin()));
    dialog->open();
    return dialog;
}

} // namespace samaki
