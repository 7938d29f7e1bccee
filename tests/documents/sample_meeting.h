// A meeting made by hand, for the tests and benchmarks of its papers. Every text carries a token of its own
// ("I03" an item, "D02" a decision), and the confidential notes a word that must stand nowhere.
#pragma once

#include "model/documents/meeting_papers.h"
#include "tests/documents/sample_plan.h"

namespace samaki {

inline constexpr char kSecret[] = "Zugzwang";
inline constexpr char kChairNote[] = "Quokka";

inline QString token(QChar kind, int number) {
    return QStringLiteral("%1%2").arg(kind).arg(number, 2, 10, QLatin1Char('0'));
}

/// English or Khmer, whichever the papers are to be looked at in.
inline QString either(Language language, const QString& english, const QString& khmer) {
    return language == Language::Khmer ? khmer : english;
}

class SampleMeeting {
public:
    explicit SampleMeeting(int items = 6, Language language = Language::English) : language_(language) {
        ActionPlanRecords records = samplePlan(9);
        data.sheet.committee = records.committee;
        data.sheet.committee.quorumPercent = 50;
        data.sheet.committee.leastRank = Rank::DeputyDirector;
        data.today = QDate(2026, 11, 26);
        addMeeting();
        addAgencies();
        for (int i = 1; i <= items; ++i)
            addItem(i);
        records.plan.month = Month(2026, 12);
        data.plan = arrange(records);
    }

    MeetingPaperData data;
    std::vector<Id> agencies;

private:
    void addMeeting() {
        Meeting& meeting = data.sheet.meeting;
        meeting.id = Id::create();
        meeting.number = u"11/26"_qs;
        meeting.heldOn = QDate(2026, 11, 5);
        meeting.startsAt = QTime(8, 0);
        meeting.endsAt = QTime(11, 30);
        meeting.venue = either(language_, u"Meeting hall of the Provincial Hall, second floor"_qs,
                               u"សាលប្រជុំសាលាខេត្ត ជាន់ទី២"_qs);
        meeting.chair = either(language_, u"Deputy Governor, Chair of the committee"_qs,
                               u"អភិបាលរងខេត្ត ប្រធានគណៈកម្មាធិការ"_qs);
        meeting.noteTaker = either(language_, u"Head of the secretariat"_qs, u"ប្រធានលេខាធិការដ្ឋាន"_qs);
        meeting.purpose =
            either(language_, u"To agree what is done for workers who come home, and next month's plan"_qs,
                   u"ពិភាក្សាអំពីការជួយពលករដែលវិលត្រឡប់ និងផែនការខែក្រោយ"_qs);
        meeting.status = MeetingStatus::Draft;
        data.sheet.next = meeting;
        data.sheet.next->heldOn = QDate(2026, 12, 3);
    }

    void addAgencies() {
        const std::pair<QString, QString> names[] = {
            {u"Department of Labour and Vocational Training"_qs, u"មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ"_qs},
            {u"Department of Women's Affairs"_qs, u"មន្ទីរកិច្ចការនារី"_qs},
            {u"Department of Social Affairs, Veterans and Youth Rehabilitation"_qs,
             u"មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា"_qs},
            {u"Provincial Police Commissariat"_qs, u"ស្នងការដ្ឋាននគរបាលខេត្ត"_qs},
            {u"Office of the Prosecutor"_qs, u"អយ្យការអមសាលាដំបូងខេត្ត"_qs},
            {u"Department of Education, Youth and Sport"_qs, u"មន្ទីរអប់រំ យុវជន និងកីឡា"_qs},
            {u"Department of Health"_qs, u"មន្ទីរសុខាភិបាល"_qs},
            {u"Preah Sdach District Administration"_qs, u"រដ្ឋបាលស្រុកព្រះស្តេច"_qs},
            {u"Border Police Unit"_qs, u"អង្គភាពនគរបាលការពារព្រំដែន"_qs},
        };
        const AttendanceStatus statuses[] = {
            AttendanceStatus::Present, AttendanceStatus::Represented, AttendanceStatus::Present,
            AttendanceStatus::Present, AttendanceStatus::Excused,     AttendanceStatus::Represented,
            AttendanceStatus::Present, AttendanceStatus::Absent,      AttendanceStatus::Present};
        for (size_t i = 0; i < std::size(names); ++i) {
            Agency agency;
            agency.id = Id::create();
            agency.nameEn = names[i].first;
            agency.nameKm = names[i].second;
            agency.shortName = u"Ag%1"_qs.arg(i + 1);
            agencies.push_back(agency.id);
            data.sheet.agencies.insert(agency.id, agency);
            addAttendance(agency.id, statuses[i], int(i));
        }
        Attendance guest;
        guest.status = AttendanceStatus::Present;
        guest.name = either(language_, u"Programme officer"_qs, u"មន្ត្រីកម្មវិធី"_qs);
        guest.guestOf = either(language_, u"Development partner"_qs, u"ដៃគូអភិវឌ្ឍន៍"_qs);
        guest.women = 1;
        data.sheet.attendance.push_back(guest);
    }

    void addAttendance(const Id& agency, AttendanceStatus status, int index) {
        Attendance attendance;
        attendance.agency = agency;
        attendance.status = status;
        attendance.name = either(language_, u"Representative %1"_qs, u"តំណាង%1"_qs).arg(index + 1);
        attendance.position = either(language_, u"Deputy director"_qs, u"អនុប្រធាន"_qs);
        attendance.rank = Rank::Director;
        if (status == AttendanceStatus::Represented) {
            attendance.position =
                either(language_, u"Officer of the planning office"_qs, u"មន្ត្រីការិយាល័យផែនការ"_qs);
            attendance.rank = Rank::Officer;
        }
        if (status == AttendanceStatus::Excused)
            attendance.note = either(language_, u"at a hearing"_qs, u"ជាប់សវនាការ"_qs);
        attendance.women = index % 3;
        attendance.men = 1;
        data.sheet.attendance.push_back(attendance);
    }

    void addItem(int number) {
        AgendaItem item;
        item.id = Id::create();
        item.place = number * 10;
        item.kind = number == 1                  ? AgendaKind::LastMinutes
                    : number == 2 || number == 3 ? AgendaKind::OpenDecision
                                                 : AgendaKind::Topic;
        const QString mark = token(u'I', number);
        item.title =
            mark + either(language_, u" Release and safe return of foreign workers found in the province"_qs,
                          u" ការដោះលែង និងការវិលត្រឡប់ដោយសុវត្ថិភាពនៃពលករបរទេសដែលរកឃើញក្នុងខេត្ត"_qs);
        item.agency = agencies[size_t(number) % agencies.size()];
        item.minutesPlanned = 10 + number;
        item.chairNote = mark + u' ' + QLatin1String(kChairNote) + u" ask for the figures first"_qs;
        item.confidentialNote = mark + u' ' + QLatin1String(kSecret);
        item.discussion = discussion();
        item.status = number == 5 ? AgendaStatus::CarriedOver : AgendaStatus::Done;
        if (item.kind == AgendaKind::OpenDecision)
            item.decision = addEarlierDecision(number);
        data.sheet.items.push_back(item);
        addDecision(number, item.id);
    }

    QString discussion() const {
        return either(
            language_,
            u"The police reported that the workers were identified at two work sites and that none of them "
            u"held their own passport. The Department of Labour explained that their contracts were not "
            u"registered, and the interpreter of the embassy was asked to come the same day.\n"
            u"The chair recalled that persons must not be punished for what they did because they were "
            u"trafficked, and asked each agency to say what it can give within a week: shelter, "
            u"interpretation, "
            u"transport to the embassy and a medical check."_qs,
            u"នគរបាលបានរាយការណ៍ថា ពលករទាំងនោះត្រូវបានរកឃើញនៅការដ្ឋានចំនួន២កន្លែង "
            u"ហើយគ្មាននរណាម្នាក់កាន់លិខិតឆ្លងដែនដោយខ្លួនឯងឡើយ។ "
            u"មន្ទីរការងារបានបញ្ជាក់ថា កិច្ចសន្យារបស់ពួកគេមិនបានចុះបញ្ជី ហើយអ្នកបកប្រែរបស់ស្ថានទូតត្រូវបានអញ្ជើញមកនៅថ្ងៃដដែល។\n"
            u"ប្រធានអង្គប្រជុំបានរំលឹកថា ជនរងគ្រោះមិនត្រូវទទួលទោសចំពោះអំពើដែលខ្លួនបានធ្វើដោយសារការជួញដូរឡើយ "
            u"និងបានស្នើឱ្យស្ថាប័ននីមួយៗបញ្ជាក់អំពីអ្វីដែលអាចផ្តល់បានក្នុងរយៈពេលមួយសប្តាហ៍។"_qs);
    }

    void addDecision(int number, const Id& item) {
        Decision decision;
        decision.id = Id::create();
        decision.item = item;
        decision.number = number;
        decision.text = token(u'D', number) +
                        either(language_, u" Transfer the workers to their embassy with an interpreter"_qs,
                               u" ប្រគល់ពលករជូនស្ថានទូតរបស់ពួកគេ ដោយមានអ្នកបកប្រែ"_qs);
        decision.agency = agencies[size_t(number) % 4];
        if (number % 2 == 0)
            decision.supportingAgencies = {agencies[5], agencies[6]};
        decision.dueOn = QDate(2026, 11, 10).addDays(number * 4);
        decision.status = number % 4 == 0   ? DecisionStatus::Dropped
                          : number % 4 == 3 ? DecisionStatus::Done
                                            : DecisionStatus::Open;
        if (decision.status == DecisionStatus::Done)
            decision.doneOn = QDate(2026, 11, 20);
        if (decision.status == DecisionStatus::Dropped)
            decision.dropReason =
                either(language_, u"the workers had left by then"_qs, u"ពលករបានចាកចេញរួចហើយ"_qs);
        data.sheet.decisions.push_back(decision);
    }

    Id addEarlierDecision(int number) {
        RegisteredDecision earlier;
        earlier.decision.id = Id::create();
        earlier.decision.number = number;
        earlier.decision.text = token(u'E', number);
        earlier.decision.agency = agencies[1];
        earlier.decision.dueOn = QDate(2026, 10, 20);
        earlier.meeting.heldOn = QDate(2026, 10, 1);
        earlier.meeting.number = u"10/26"_qs;
        earlier.standing = DecisionStanding::Overdue;
        earlier.ageDays = 56;
        data.followed.insert(earlier.decision.id, earlier);
        return earlier.decision.id;
    }

    Language language_;
};

/// The register with the meeting's decisions, as the reminder letters take it.
inline DecisionsRegister registerOf(const MeetingPaperData& data) {
    DecisionsRegister all;
    all.agencies = data.sheet.agencies;
    for (const Decision& decision : data.sheet.decisions)
        all.decisions.push_back(
            {decision, data.sheet.meeting, std::nullopt, data.sheet.standing(decision, data.today), 21});
    return all;
}

} // namespace samaki
