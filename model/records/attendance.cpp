#include "model/records/attendance.h"

#include "model/records/meeting.h"

namespace samaki {

template <>
std::span<const Choice> choicesOf<AttendanceStatus>() {
    static constexpr Choice choices[] = {{"expected", QT_TRANSLATE_NOOP("choices", "Expected")},
                                         {"present", QT_TRANSLATE_NOOP("choices", "Present")},
                                         {"represented", QT_TRANSLATE_NOOP("choices", "Represented")},
                                         {"excused", QT_TRANSLATE_NOOP("choices", "Excused")},
                                         {"absent", QT_TRANSLATE_NOOP("choices", "Absent")}};
    return choices;
}

namespace {

constexpr int kMostPersons = 10'000;

bool namesWhoseItIs(const RecordType& type, const Row& row) {
    return !type.value(row, "agency").toString().isEmpty() || !type.value(row, "name").toString().isEmpty() ||
           !type.value(row, "guest_of").toString().isEmpty();
}

} // namespace

template <>
const RecordType& typeOf<Attendance>() {
    static const RecordType type{
        "attendance",
        "attendance",
        QT_TRANSLATE_NOOP("records", "Attendance"),
        QT_TRANSLATE_NOOP("records", "Attendance"),
        {
            field<&Attendance::meeting>("meeting", QT_TRANSLATE_NOOP("records", "Meeting"))
                .needed()
                .to("meeting"),
            field<&Attendance::agency>("agency", QT_TRANSLATE_NOOP("records", "Agency")).to("agency"),
            field<&Attendance::status>("status", QT_TRANSLATE_NOOP("records", "Status")).needed(),
            field<&Attendance::name>("name", QT_TRANSLATE_NOOP("records", "Name")),
            field<&Attendance::position>("position", QT_TRANSLATE_NOOP("records", "Position")),
            field<&Attendance::rank>("rank", QT_TRANSLATE_NOOP("records", "Rank")),
            field<&Attendance::women>("women", QT_TRANSLATE_NOOP("records", "Women")).within(0, kMostPersons),
            field<&Attendance::men>("men", QT_TRANSLATE_NOOP("records", "Men")).within(0, kMostPersons),
            field<&Attendance::guestOf>("guest_of", QT_TRANSLATE_NOOP("records", "Guest from")),
            field<&Attendance::note>("note", QT_TRANSLATE_NOOP("records", "Remark")),
        },
        "name",
        "name",
        {{"agency", &namesWhoseItIs,
          QT_TRANSLATE_NOOP("records", "Name the agency, or the guest and where the guest comes from.")}},
        {{"meeting", "meeting", "status", "approved", kMinutesApproved}},
    };
    return type;
}

} // namespace samaki
