#include "model/rules/attendance_count.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace samaki {

namespace {

const Contact* focalPointOf(const Id& agency, const std::vector<Contact>& contacts) {
    for (const Contact& contact : contacts) {
        if (contact.active && contact.agency == agency && contact.role == ContactRole::FocalPoint)
            return &contact;
    }
    return nullptr;
}

// Where two note takers made a record each for one agency, the one that says more counts.
int weightOf(AttendanceStatus status) {
    constexpr std::array inOrder = {AttendanceStatus::Expected, AttendanceStatus::Absent,
                                    AttendanceStatus::Excused, AttendanceStatus::Represented,
                                    AttendanceStatus::Present};
    return static_cast<int>(std::find(inOrder.begin(), inOrder.end(), status) - inOrder.begin());
}

// Nobody wrote anything into it that the other does not have; the focal point is filled in by itself.
bool saysNoMore(const Attendance& one, const Attendance& other, const std::vector<Contact>& contacts) {
    const Contact* focal = focalPointOf(one.agency, contacts);
    const auto known = [](const QString& text, const QString& there, const QString& filledIn) {
        return text.isEmpty() || text == there || text == filledIn;
    };
    return one.status == AttendanceStatus::Expected && one.rank == Rank::NotSaid && one.note.isEmpty() &&
           one.women + one.men == 0 &&
           known(one.name, other.name, focal == nullptr ? QString() : focal->name) &&
           known(one.position, other.position, focal == nullptr ? QString() : focal->position);
}

void countAgency(AttendanceStatus status, AttendanceCount& count) {
    ++count.expected;
    switch (status) {
    case AttendanceStatus::Expected:
        ++count.open;
        break;
    case AttendanceStatus::Present:
        ++count.present;
        break;
    case AttendanceStatus::Represented:
        ++count.represented;
        break;
    case AttendanceStatus::Excused:
        ++count.excused;
        break;
    case AttendanceStatus::Absent:
        ++count.absent;
        break;
    }
}

} // namespace

std::vector<Attendance> expectedAttendance(const Id& meeting, const Id& workingGroup,
                                           const std::vector<Agency>& agencies,
                                           const std::vector<Contact>& contacts,
                                           const std::vector<Attendance>& existing) {
    QSet<Id> named;
    for (const Attendance& attendance : existing)
        named.insert(attendance.agency);
    std::vector<Agency> missing;
    for (const Agency& agency : agencies) {
        const bool belongs = workingGroup.isNull() || agency.workingGroups.contains(workingGroup);
        if (agency.active && belongs && !named.contains(agency.id))
            missing.push_back(agency);
    }
    std::sort(missing.begin(), missing.end(), [](const Agency& a, const Agency& b) {
        return std::tie(a.kind, a.nameEn, a.id) < std::tie(b.kind, b.nameEn, b.id);
    });
    std::vector<Attendance> expected;
    for (const Agency& agency : missing) {
        Attendance attendance;
        attendance.meeting = meeting;
        attendance.agency = agency.id;
        if (const Contact* contact = focalPointOf(agency.id, contacts)) {
            attendance.name = contact->name;
            attendance.position = contact->position;
        }
        expected.push_back(std::move(attendance));
    }
    return expected;
}

std::vector<Attendance> expectedTwice(const std::vector<Attendance>& attendance,
                                      const std::vector<Contact>& contacts) {
    std::vector<Attendance> needless;
    for (const Attendance& one : attendance) {
        const bool twice = std::any_of(attendance.begin(), attendance.end(), [&](const Attendance& other) {
            const bool sameAgency =
                !one.agency.isNull() && other.agency == one.agency && !(other.id == one.id);
            return sameAgency && saysNoMore(one, other, contacts) &&
                   !(saysNoMore(other, one, contacts) && one.id < other.id);
        });
        if (twice)
            needless.push_back(one);
    }
    return needless;
}

Attendance markedAs(Attendance attendance, AttendanceStatus status, const std::vector<Contact>& contacts) {
    const bool wasRepresented = attendance.status == AttendanceStatus::Represented;
    const bool isRepresented = status == AttendanceStatus::Represented;
    attendance.status = status;
    const Contact* focal = attendance.agency.isNull() ? nullptr : focalPointOf(attendance.agency, contacts);
    if (focal == nullptr || wasRepresented == isRepresented)
        return attendance;
    if (isRepresented && attendance.name == focal->name) {
        attendance.name.clear();
        attendance.rank = Rank::NotSaid;
        if (attendance.position == focal->position)
            attendance.position.clear();
    } else if (wasRepresented && attendance.name.isEmpty() && attendance.position.isEmpty()) {
        attendance.name = focal->name;
        attendance.position = focal->position;
    }
    return attendance;
}

AttendanceCount countOf(const std::vector<Attendance>& attendance) {
    AttendanceCount count;
    QHash<Id, AttendanceStatus> byAgency;
    for (const Attendance& each : attendance) {
        if (each.isThere()) {
            count.women += each.women;
            count.men += each.men;
        }
        if (each.agency.isNull())
            continue;
        const auto known = byAgency.find(each.agency);
        if (known == byAgency.end())
            byAgency.insert(each.agency, each.status);
        else if (weightOf(each.status) > weightOf(*known))
            *known = each.status;
    }
    for (const AttendanceStatus status : byAgency)
        countAgency(status, count);
    return count;
}

Quorum quorumOf(const AttendanceCount& count, const std::optional<qint64>& percent) {
    Quorum quorum{count.there(), count.expected, 0};
    if (count.expected > 0)
        quorum.needed =
            percent ? static_cast<int>((count.expected * *percent + 99) / 100) : count.expected / 2 + 1;
    return quorum;
}

bool isBelowRank(const Attendance& attendance, Rank least) {
    return attendance.isThere() && attendance.rank != Rank::NotSaid && attendance.rank < least;
}

} // namespace samaki
