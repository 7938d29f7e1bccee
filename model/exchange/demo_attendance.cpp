#include "model/exchange/demo_attendance.h"

#include <algorithm>
#include <random>

namespace samaki {

namespace {

// In how many of a hundred meetings somebody comes of whom nothing is asked.
int reliability(const Agency& agency) {
    switch (agency.kind) {
    case AgencyKind::ProvinceAuthority:
        return 100;
    case AgencyKind::Police:
    case AgencyKind::MinistryDepartment:
    case AgencyKind::Ngo:
        return 78;
    case AgencyKind::DistrictAuthority:
    case AgencyKind::Volunteers:
        return 72;
    case AgencyKind::CommuneAuthority:
    case AgencyKind::Un:
        return 60;
    case AgencyKind::Court:
    case AgencyKind::CommunityOrganisation:
    case AgencyKind::RecruitmentAssociation:
        return 50;
    case AgencyKind::VillageAuthority:
    case AgencyKind::Embassy:
        return 36;
    }
    return 80;
}

constexpr int kFewerCame = 38; // of a hundred, at the meeting to which few came

void countPersons(Attendance& attendance, Sex leading, quint64 lot) {
    attendance.women = leading == Sex::Female ? 1 : 0;
    attendance.men = leading == Sex::Female ? 0 : 1;
    const quint64 companion = lot % 10;
    if (companion < 2)
        ++attendance.women;
    else if (companion < 4)
        ++attendance.men;
}

Attendance awayFrom(Attendance attendance, AttendanceStatus status, const QString& why) {
    attendance.status = status;
    attendance.name.clear();
    attendance.position.clear();
    attendance.note = why;
    return attendance;
}

} // namespace

DemoAttendance::DemoAttendance(const DemoCatalogue& catalogue, const DemoScript& script)
    : catalogue_(catalogue), script_(script) {
    for (size_t i = 0; i < catalogue.agencies.size(); ++i)
        agencies_.insert(catalogue.agencies[i].id, i);
}

std::vector<Attendance> DemoAttendance::marked(const std::vector<Attendance>& expected, int turn,
                                               const DemoMeeting& meeting) const {
    std::vector<Attendance> marked;
    for (const Attendance& attendance : expected) {
        const size_t at = agencies_.value(attendance.agency);
        const quint64 seed = at * 1000 + static_cast<quint64>(turn);
        marked.push_back(mark(attendance, catalogue_.agencies.at(at), seed, meeting));
    }
    return marked;
}

const Contact* DemoAttendance::contactOf(const Id& agency, ContactRole role) const {
    const auto found =
        std::find_if(catalogue_.contacts.begin(), catalogue_.contacts.end(), [&](const DemoContact& contact) {
            return contact.record.agency == agency && contact.record.role == role;
        });
    return found == catalogue_.contacts.end() ? nullptr : &found->record;
}

Attendance DemoAttendance::mark(Attendance attendance, const Agency& agency, quint64 seed,
                                const DemoMeeting& meeting) const {
    std::minstd_rand engine(static_cast<std::minstd_rand::result_type>(seed + 1)); // the standard's numbers
    engine.discard(7);
    const auto lot = [&engine] { return static_cast<quint64>(engine()) / 7; };
    const int comes = reliability(agency) - (meeting.fewCame ? kFewerCame : 0);
    const bool there = static_cast<int>(lot() % 100) < comes || meeting.speakers.contains(agency.id) ||
                       agency.kind == AgencyKind::ProvinceAuthority;
    if (!there) {
        const quint64 why = lot() % 10;
        if (why < 4)
            return awayFrom(std::move(attendance), AttendanceStatus::Absent, {});
        const auto reason = static_cast<qsizetype>(lot() % static_cast<quint64>(script_.excuses.size()));
        return awayFrom(std::move(attendance), AttendanceStatus::Excused, script_.excuses.at(reason));
    }
    const Contact* substitute = contactOf(agency.id, ContactRole::Substitute);
    const bool sends = substitute != nullptr && lot() % 100 < 45;
    const Contact* who = sends ? substitute : contactOf(agency.id, ContactRole::FocalPoint);
    attendance.status = sends ? AttendanceStatus::Represented : AttendanceStatus::Present;
    if (who != nullptr) {
        attendance.name = who->name;
        attendance.position = who->position;
        attendance.rank = script_.ranks.value(who->position, Rank::NotSaid);
    }
    countPersons(attendance, who != nullptr ? who->sex : Sex::NotSaid, lot());
    return attendance;
}

} // namespace samaki
