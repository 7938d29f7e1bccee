// DemoMeetings: the demo committee's meetings one after the other, as the secretariat would have prepared and
// recorded them.
//
// Always holds:
//  1. Regular meetings are on the days of their series; each is prepared on the day of the one before, its
//  agenda is
//     built by the program's own rule, and its minutes are approved at the next.
//  2. The next regular meeting is prepared and not yet held.
#pragma once

#include "model/core/phrasebook.h"
#include "model/exchange/demo_attendance.h"
#include "model/exchange/demo_minutes.h"

namespace samaki {

class DemoMeetings {
public:
    /// All must outlive it; the story has told its months already.
    DemoMeetings(const DemoCatalogue& catalogue, const DemoScript& script, Language language, DemoIds& ids,
                 DemoStory& story);

    /// founded: when the committee's file was made.
    void tell(const QDateTime& founded);

private:
    std::vector<DemoSession> calendar() const;
    void prepareRegular(DemoSession& session, const QDateTime& at);
    void prepareSpecial(DemoSession& session);
    void expect(DemoSession& session, Change& change, const QDateTime& at);
    void buildOn(DemoSession& session, const QDateTime& at);
    void putTopics(DemoSession& session, const QDateTime& at);
    AgendaSources sourcesFor(const DemoSession& session, const QDateTime& at) const;
    std::vector<AgencyOverdue> overdueAt(const QDateTime& at) const;
    void prepareDetails(AgendaItem& item) const;

    void hold(DemoSession& session);
    void markAttendance(DemoSession& session, const QDateTime& at);
    void settle(DemoSession& session, const QDateTime& closed);
    void approve(DemoSession& session, const QDateTime& at, const QString& by);
    void moveTo(DemoSession& session, MeetingStatus status, const QDateTime& at, const QString& by = {});

    std::vector<Meeting> toldMeetings() const;

    const DemoCatalogue& catalogue_;
    const DemoScript& script_;
    Language language_;
    Phrasebook phrases_;
    WorkingDays workingDays_;
    DemoAttendance attendance_;
    DemoDecisions decisions_;
    DemoMinutes minutes_;
    DemoIds& ids_;
    DemoStory& story_;
    std::vector<DemoSession> told_;
};

} // namespace samaki
