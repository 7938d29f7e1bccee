// What a person does with one meeting. Every act is one Change through the desk.
#include "model/rules/meeting_status.h"
#include "views/meetings/addendum_dialog.h"
#include "views/meetings/agenda_acts.h"
#include "views/meetings/agenda_table.h"
#include "views/meetings/agenda_view.h"
#include "views/meetings/approve_acts.h"
#include "views/meetings/approve_dialog.h"
#include "views/meetings/attendance_view.h"
#include "views/meetings/begin_dialog.h"
#include "views/meetings/ics_file.h"
#include "views/meetings/meeting_acts.h"
#include "views/meetings/meeting_head.h"
#include "views/meetings/meeting_view.h"
#include "views/meetings/meeting_words.h"
#include "views/meetings/minutes_screen.h"
#include "views/meetings/presentation_window.h"
#include "views/meetings/print_papers.h"

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
    attendance_->expectAll();
    beginMeeting(desk_, file_->sheet.meeting, this, [this] { showTab(Tab::Minutes); });
}

void MeetingView::goOn() { showTab(Tab::Minutes); }

void MeetingView::step(MeetingStatus status) {
    if (isLoaded() && leave())
        desk_.commit(stepped(file_->sheet.meeting, status, desk_.today(), {}, desk_.phrases()));
}

void MeetingView::scheduleAgain() { step(MeetingStatus::Scheduled); }

void MeetingView::markAmended() { step(MeetingStatus::Amended); }

void MeetingView::printUsual() {
    if (isLoaded() && leave())
        openPapers(desk_, file_->sheet.meeting, usualPaper(file_->sheet.meeting.status), this);
}

// What is typed is saved first: the dialog judges what stands in the file.
void MeetingView::approve() {
    if (!isLoaded() || !leave())
        return;
    const Meeting& meeting = file_->sheet.meeting;
    if (!canBeApprovedOn(meeting, desk_.today())) {
        emit desk_.problem({Trouble::BadInput,
                            tr("The meeting of %1 was not held yet, so its minutes cannot be approved. If it "
                               "was held earlier, change its day first (Ctrl+E).")
                                .arg(longDate(meeting.heldOn, desk_.phrases())),
                            {}});
        return;
    }
    auto* dialog = new ApproveDialog(desk_, file_->sheet, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        whenDone(desk_.commit(approval(file_->sheet, dialog->day(), dialog->by())), this,
                 [this](const CommitResult& result) {
                     if (result.acknowledged())
                         emit desk_.notice(tr("The minutes are approved."));
                 });
    });
    dialog->open();
}

void MeetingView::writeCorrection() {
    if (!isLoaded())
        return;
    auto* dialog = new AddendumDialog(desk_, file_->sheet, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// From the agenda the item in hand comes first.
void MeetingView::present() {
    presentItem(wanted_, tab() == Tab::Agenda ? agenda_->table().current() : Id());
}

void MeetingView::presentItem(const Id& meeting, const Id& item) {
    if (meeting.isNull())
        return;
    if (wall_ == nullptr || wall_->property("meeting").toString() != meeting.toString()) {
        delete wall_;
        wall_ = new PresentationWindow(desk_, meeting, this);
        wall_->setAttribute(Qt::WA_DeleteOnClose);
        wall_->setProperty("meeting", meeting.toString());
        connect(wall_, &PresentationWindow::ended, this, [this, meeting](const Id& last) {
            if (meeting == wanted_ && tab() == Tab::Minutes && !last.isNull())
                minutes()->open(meeting, last); // where the meeting stands now
        });
    }
    if (!item.isNull())
        wall_->goTo(item);
    wall_->present();
}

void MeetingView::saveCalendarFile() {
    if (!isLoaded())
        return;
    const Meeting& meeting = file_->sheet.meeting;
    askForCalendarFile(desk_, u"meeting-%1.ics"_qs.arg(meeting.heldOn.toString(Qt::ISODate)),
                       {u"id = :id"_qs, {{u"id"_qs, meeting.id.toString()}}, {}}, this);
}

} // namespace samaki
