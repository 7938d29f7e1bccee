// What a person does with one meeting. Every act is one Change through the desk.
#include "model/rules/meeting_status.h"
#include "views/meetings/agenda_acts.h"
#include "views/meetings/attendance_view.h"
#include "views/meetings/meeting_acts.h"
#include "views/meetings/meeting_head.h"
#include "views/meetings/meeting_view.h"

namespace samaki {

void MeetingView::buildAgenda() {
    if (!isLoaded())
        return;
    const auto ask = [meeting = file_->sheet.meeting, today = desk_.today(),
                      language = desk_.language()](Reader& reader) {
        return samaki::buildAgenda(readAgendaSources(reader, meeting, today, language), Phrasebook(language));
    };
    using Items = std::vector<AgendaItem>;
    building_.ask(desk_.store().query(ask), this, [this](const Result<Items>& built) {
        built.ok() ? takeBuilt(*built) : emit desk_.problem(built.problem());
    });
}

void MeetingView::takeBuilt(const std::vector<AgendaItem>& built) {
    showTab(Tab::Agenda);
    const QString sentence = builtSentence(built, desk_.phrases());
    if (built.empty()) {
        emit desk_.notice(sentence);
        return;
    }
    whenDone(desk_.commit(agendaBuilding(built)), this, [this, sentence](const CommitResult& result) {
        if (result.acknowledged())
            emit desk_.notice(sentence);
    });
}

void MeetingView::begin() {
    if (!isLoaded())
        return;
    const Meeting& meeting = file_->sheet.meeting;
    attendance_->expectAll();
    whenDone(desk_.commit(stepped(meeting, MeetingStatus::UnderWay, desk_.today(), {}, desk_.phrases())),
             this, [this](const CommitResult& result) {
                 if (result.acknowledged())
                     showTab(Tab::Minutes);
             });
}

void MeetingView::goOn() { showTab(Tab::Minutes); }

void MeetingView::endMeeting() {
    if (isLoaded() && leave())
        desk_.commit(stepped(file_->sheet.meeting, MeetingStatus::Draft, desk_.today(), {}, desk_.phrases()));
}

void MeetingView::scheduleAgain() {
    if (isLoaded())
        desk_.commit(
            stepped(file_->sheet.meeting, MeetingStatus::Scheduled, desk_.today(), {}, desk_.phrases()));
}

} // namespace samaki
