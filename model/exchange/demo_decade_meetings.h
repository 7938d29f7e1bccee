// DemoDecadeMeetings: the large committee's meetings, one a month: the script's topics and decisions in one
// district after the other, and what became of them drawn by lot with fixed odds. For measuring.
//
// Always holds: every machine draws the same lots; a meeting is told in one piece, as if recorded on paper
// and entered in the afternoon.
#pragma once

#include "model/core/phrasebook.h"
#include "model/exchange/demo_attendance.h"
#include "model/exchange/demo_lots.h"
#include "model/exchange/demo_story.h"
#include "model/rules/agenda.h"

#include <optional>

namespace samaki {

class DemoDecadeMeetings {
public:
    /// All must outlive it.
    DemoDecadeMeetings(const DemoCatalogue& catalogue, const DemoScript& script, Language language,
                       DemoIds& ids, DemoStory& story);

    /// The series from the month on, so many months, and the first meeting that is not yet held.
    void tell(const Month& first, int months);

private:
    /// A decision, and the day on which something becomes of it.
    struct Pending {
        OpenDecision open;
        QDate on; ///< invalid: nothing ever does
    };

    void tellMeeting(const Month& month, bool held);
    void attend(const Meeting& meeting, bool held, const QDateTime& at, Change& change);
    std::vector<AgendaItem> agendaOf(const Meeting& meeting, bool held, const QDateTime& at);
    std::vector<OpenDecision> openOn(const QDate& day);
    AgendaItem nextTopic(const Meeting& meeting);
    void discuss(AgendaItem& item);
    QString dueOf(const Id& decision) const;
    void decide(const Meeting& meeting, const std::vector<AgendaItem>& items, const QDateTime& at,
                Change& change);
    Decision nextDecision(const Meeting& meeting, const AgendaItem& item, int number, const QDateTime& at);
    void tellFate(const Decision& decision, const QDate& decidedOn);
    void approveLast(const QDate& day);

    const DemoCatalogue& catalogue_;
    const DemoScript& script_;
    Language language_;
    Phrasebook phrases_;
    WorkingDays calendar_;
    QStringList districts_;
    std::vector<const DemoItem*> topics_;
    DemoAttendance attendance_;
    DemoIds& ids_;
    DemoStory& story_;
    DemoLots lots_{31};
    std::vector<Meeting> meetings_;
    std::vector<Pending> pending_; // the open ones among what was decided
    size_t nextTopic_ = 0;
    size_t nextDecision_ = 0;
};

} // namespace samaki
