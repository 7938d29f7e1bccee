#include "views/meetings/attendance_acts.h"

#include "model/core/language.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(samaki::AttendanceActs)
};

} // namespace

Change attendanceEdit(const Attendance& before, const Attendance& after, const QString& name) {
    Change change(Say::tr("Attendance of %1").arg(name));
    change.edit(before, after);
    return change;
}

Change guestAddition(const Attendance& guest) {
    Change change(Say::tr("Add the guest “%1”").arg(guest.name));
    change.add(guest);
    return change;
}

Change guestRemoval(const std::vector<Attendance>& guests) {
    Change change(Say::tr("Remove %n guests", "", static_cast<int>(guests.size())));
    for (const Attendance& guest : guests)
        change.deactivate(guest);
    return change;
}

Change expectation(const std::vector<Attendance>& missing) {
    Change change(Say::tr("Expect the member agencies"));
    for (const Attendance& each : missing)
        change.add(each);
    return change;
}

Change expectedOnce(const std::vector<Attendance>& needless) {
    Change change(Say::tr("Expect each agency once"));
    for (const Attendance& each : needless)
        change.deactivate(each);
    return change;
}

Change restAbsent(const std::vector<Attendance>& attendance) {
    Change change(Say::tr("Mark the others as absent"));
    for (const Attendance& each : attendance) {
        if (each.agency.isNull() || each.status != AttendanceStatus::Expected)
            continue;
        Attendance after = each;
        after.status = AttendanceStatus::Absent;
        change.edit(each, after);
    }
    return change;
}

QString quorumWords(const Quorum& quorum, Language language) {
    const QString there = formatNumber(quorum.there, language);
    const QString of = formatNumber(quorum.expected, language);
    const QString needed = formatNumber(quorum.needed, language);
    if (quorum.reached())
        return Say::tr("Quorum reached: %1 of %2 agencies are there, %3 are needed").arg(there, of, needed);
    const int more = quorum.needed - quorum.there;
    const QString head = more == 1 ? Say::tr("1 more agency is needed for the quorum")
                                   : Say::tr("%n more agencies are needed for the quorum", "", more);
    return Say::tr("%1: %2 of %3 are there").arg(digits(head, language), there, of);
}

QString personsWords(const AttendanceCount& count, Language language) {
    if (count.persons() == 0)
        return Say::tr("No women and men counted yet");
    const int women = count.women;
    const int men = count.men;
    const int persons = count.persons();
    const QStringList words{women == 1 ? Say::tr("1 woman") : Say::tr("%n women", "", women),
                            men == 1 ? Say::tr("1 man") : Say::tr("%n men", "", men),
                            persons == 1 ? Say::tr("1 person") : Say::tr("%n persons", "", persons)};
    return digits(words.join(u", "_qs), language);
}

} // namespace samaki
