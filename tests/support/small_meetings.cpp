#include "tests/support/small_meetings.h"

#include "tests/support/await.h"

namespace samaki {

const QDate SmallMeetings::kToday(2026, 11, 25);
const QString SmallMeetings::kConfidential = u"the shelter's address was named"_qs;
const QString SmallMeetings::kChairNote = u"ask the deputy director first"_qs;

namespace {

template <class T>
void add(Change& change, T& record) {
    record.id = change.add(record);
}

} // namespace

StoreOptions SmallMeetings::patient() {
    StoreOptions options;
    options.patienceMs = 20'000;
    return options;
}

SmallMeetings::SmallMeetings() {
    Change change(u"meetings"_qs);
    addAgencies(change);
    addMeetings(change);
    addItems(change);
    addDecisions(change);
    addAttendance(change);
    addendum.meeting = october.id;
    addendum.madeOn = QDate(2026, 11, 9);
    addendum.text = u"The number of villages is 14, not 41."_qs;
    addendum.author = u"Secretary"_qs;
    add(change, addendum);
    // Last, as in life: approving closes what was written before.
    const Meeting draft = october;
    october.status = MeetingStatus::Approved;
    october.approvedOn = QDate(2026, 10, 6);
    october.approvedBy = u"Deputy Governor"_qs;
    Change approval(u"approval"_qs);
    approval.edit(draft, october);
    const std::unique_ptr<Store> secretariat = openWorkstation(u"secretariat"_qs, patient());
    for (const Change& each : {change, approval}) {
        const CommitResult result = await(secretariat->commit(each));
        EXPECT_EQ(result.state, CommitResult::State::Written)
            << (result.problem ? result.problem->sentence + result.problem->cause : QString()).toStdString();
    }
}

void SmallMeetings::addAgencies(Change& change) {
    socialAffairs.nameEn = u"Department of Social Affairs, Veterans and Youth"_qs;
    socialAffairs.nameKm = u"មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា"_qs;
    socialAffairs.shortName = u"DoSVY"_qs;
    legalAid.kind = AgencyKind::Ngo;
    legalAid.nameEn = u"Legal Aid of the Province"_qs;
    district.kind = AgencyKind::DistrictAuthority;
    district.nameEn = u"Preah Sdach District Administration"_qs;
    add(change, socialAffairs);
    add(change, legalAid);
    add(change, district);
    Committee strict = committee;
    strict.leastRank = Rank::ChiefOfOffice;
    change.edit(committee, strict);
    committee = strict;
}

void SmallMeetings::addMeetings(Change& change) {
    series.nameEn = u"Monthly meeting"_qs;
    series.nameKm = u"កិច្ចប្រជុំប្រចាំខែ"_qs;
    series.startsAt = QTime(8, 0);
    series.endsAt = QTime(11, 0);
    series.venue = u"Meeting room of the Provincial Hall"_qs;
    series.chair = u"Deputy Governor"_qs;
    series.noteTaker = u"Secretary"_qs;
    add(change, series);
    const auto held = [&](const QString& number, const QDate& day, MeetingStatus status) {
        Meeting meeting;
        meeting.series = series.id;
        meeting.number = number;
        meeting.heldOn = day;
        meeting.startsAt = series.startsAt;
        meeting.endsAt = series.endsAt;
        meeting.venue = series.venue;
        meeting.chair = series.chair;
        meeting.noteTaker = series.noteTaker;
        meeting.status = status;
        add(change, meeting);
        return meeting;
    };
    october = held(u"10/26"_qs, QDate(2026, 10, 1), MeetingStatus::Draft);
    november = held(u"11/26"_qs, QDate(2026, 11, 5), MeetingStatus::Draft);
    december = held(u"12/26"_qs, QDate(2026, 12, 3), MeetingStatus::Scheduled);
}

void SmallMeetings::addItems(Change& change) {
    const auto item = [](const Meeting& meeting, int place, AgendaKind kind, const QString& title) {
        AgendaItem made;
        made.meeting = meeting.id;
        made.place = place;
        made.kind = kind;
        made.title = title;
        made.status = AgendaStatus::Done;
        return made;
    };
    octoberTopic = item(october, 1000, AgendaKind::Topic, u"Safe migration in the villages"_qs);
    octoberTopic.discussion = u"Volunteers reached 41 villages."_qs;
    add(change, octoberTopic);

    AgendaItem minutes =
        item(november, 1000, AgendaKind::LastMinutes, u"Approval of the minutes of October"_qs);
    minutes.minutesPlanned = 5;
    add(change, minutes);
    contract = item(november, 2000, AgendaKind::Topic, u"Standard contract for migrant workers"_qs);
    contract.agency = labour.id;
    contract.presenter = u"Director of Labour"_qs;
    contract.minutesPlanned = 30;
    contract.discussion = u"The ministry promised a text.\nកិច្ចសន្យាគំរូត្រូវបានពិភាក្សា។"_qs;
    contract.chairNote = kChairNote;
    contract.confidentialNote = kConfidential;
    add(change, contract);
    brokers = item(november, 3000, AgendaKind::Topic, u"Brokers at the border"_qs);
    brokers.discussion = u"Two members asked for figures."_qs;
    brokers.status = AgendaStatus::CarriedOver;
    add(change, brokers);
    AgendaItem plan = item(november, 4000, AgendaKind::NextPlan, u"Action plan of December 2026"_qs);
    plan.minutesPlanned = 20;
    add(change, plan);
}

void SmallMeetings::addDecisions(Change& change) {
    const auto decision = [](const Meeting& meeting, int number, const QString& text, const Id& agency,
                             const QDate& due) {
        Decision made;
        made.meeting = meeting.id;
        made.number = number;
        made.text = text;
        made.agency = agency;
        made.dueOn = due;
        return made;
    };
    overdue = decision(october, 1, u"Report the number of brokers warned."_qs, police.id, {2026, 10, 30});
    overdue.item = octoberTopic.id;
    done = decision(october, 2, u"Send the list of licensed agencies."_qs, labour.id, {2026, 10, 20});
    done.status = DecisionStatus::Done;
    done.doneOn = QDate(2026, 10, 19);
    done.evidence = u"Letter 112 of 19 October"_qs;
    dropped = decision(october, 3, u"Rent a bus."_qs, socialAffairs.id, {2026, 10, 20});
    dropped.status = DecisionStatus::Dropped;
    dropped.dropReason = u"The district lends its own."_qs;
    open = decision(november, 1, u"Translate the standard contract and send it to all members."_qs, labour.id,
                    {2026, 12, 3});
    open.item = contract.id;
    open.supportingAgencies = {police.id};
    fromDecision.plan = plan.id;
    fromDecision.number = 2;
    fromDecision.pillar = pillar.id;
    fromDecision.description = u"Visit the three shelters of the province"_qs;
    fromDecision.leadAgency = socialAffairs.id;
    fromDecision.dueOn = QDate(2026, 11, 30);
    fromDecision.status = ActivityStatus::UnderWay;
    fromDecision.progress = 40;
    add(change, fromDecision);
    intoActivity = decision(november, 2, fromDecision.description + u'.', socialAffairs.id, {2026, 11, 30});
    intoActivity.item = contract.id;
    intoActivity.activity = fromDecision.id;
    undated = decision(november, 3, u"រៀបចំបញ្ជីសមាជិកឡើងវិញ"_qs, {}, {});
    for (Decision* each : {&overdue, &done, &dropped, &open, &intoActivity, &undated})
        add(change, *each);
}

void SmallMeetings::addAttendance(Change& change) {
    const auto came = [&](const Agency& agency, AttendanceStatus status) {
        Attendance made;
        made.meeting = november.id;
        made.agency = agency.id;
        made.status = status;
        return made;
    };
    Attendance chief = came(police, AttendanceStatus::Present);
    chief.name = u"Deputy Commissioner"_qs;
    chief.rank = Rank::DeputyDirector;
    chief.men = 2;
    Attendance officer = came(labour, AttendanceStatus::Represented);
    officer.name = u"Officer on duty"_qs;
    officer.position = u"Officer"_qs;
    officer.rank = Rank::Officer;
    officer.women = 1;
    Attendance excused = came(socialAffairs, AttendanceStatus::Excused);
    excused.note = u"At a training in the capital"_qs;
    Attendance guest;
    guest.meeting = november.id;
    guest.status = AttendanceStatus::Present;
    guest.name = u"Labour attaché"_qs;
    guest.guestOf = u"An embassy"_qs;
    guest.women = 1;
    attendance = {chief,
                  officer,
                  excused,
                  came(legalAid, AttendanceStatus::Absent),
                  came(district, AttendanceStatus::Expected),
                  guest};
    for (Attendance& each : attendance)
        add(change, each);
    Attendance inOctober = came(police, AttendanceStatus::Present);
    inOctober.meeting = october.id;
    inOctober.men = 1;
    change.add(inOctober);
}

} // namespace samaki
