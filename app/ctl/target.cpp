#include "app/ctl/target.h"

#include "app/ctl/field_arguments.h"
#include "model/core/clock.h"
#include "model/records/meeting.h"
#include "model/rules/meeting_status.h"

#include <algorithm>

namespace samaki::ctl {

namespace {

Problem noMeeting(const QString& sentence) { return {Trouble::NotFound, sentence, {}}; }

// Those that take place, by day and hour.
std::vector<Meeting> heldMeetings(const RecordNames& names) {
    std::vector<Meeting> meetings;
    for (const Row* row : names.rows(typeOf<Meeting>())) {
        auto meeting = fromRow<Meeting>(*row);
        if (meeting.active && meeting.status != MeetingStatus::Cancelled)
            meetings.push_back(std::move(meeting));
    }
    std::sort(meetings.begin(), meetings.end(), [](const Meeting& a, const Meeting& b) {
        return std::tie(a.heldOn, a.startsAt, a.id) < std::tie(b.heldOn, b.startsAt, b.id);
    });
    return meetings;
}

Result<Id> monthlyMeetingOf(const std::vector<Meeting>& meetings, const Month& month) {
    std::vector<Meeting> found;
    for (const Meeting& meeting : meetings) {
        if (month.contains(meeting.heldOn) && meeting.kind == MeetingKind::Monthly)
            found.push_back(meeting);
    }
    if (found.size() == 1)
        return found.front().id;
    if (found.empty())
        return noMeeting(
            u"There is no monthly meeting in %1. samakictl list meetings shows those there are."_qs.arg(
                month.toString()));
    return noMeeting(
        u"There are %1 monthly meetings in %2. Write the number or the day of the one you mean."_qs
            .arg(found.size())
            .arg(month.toString()));
}

Result<Revision> revisionOf(const QString& text) {
    bool number = false;
    const Revision revision = text.toLongLong(&number);
    if (number)
        return revision;
    return wrongUsage(u"--based-on takes a revision, such as show prints: “%1” is none."_qs.arg(text));
}

} // namespace

Result<Id> meetingNamed(const RecordNames& names, const QString& text, const QDate& today) {
    const std::vector<Meeting> meetings = heldMeetings(names);
    const auto next = std::find_if(meetings.begin(), meetings.end(),
                                   [&today](const Meeting& meeting) { return isToCome(meeting, today); });
    if (text == u"next")
        return next != meetings.end() ? Result<Id>(next->id)
                                      : noMeeting(u"No meeting is scheduled from today on."_qs);
    if (text == u"last")
        return next != meetings.begin() ? Result<Id>(std::prev(next)->id)
                                        : noMeeting(u"No meeting was held before today."_qs);
    if (const std::optional<Month> month = Month::fromString(digits(text, Language::English)))
        return monthlyMeetingOf(meetings, *month);
    if (const std::optional<QDate> day = parseDate(text))
        return names.find(typeOf<Meeting>(), day->toString(Qt::ISODate));
    const Result<Id> found = names.find(typeOf<Meeting>(), text);
    if (!found.ok() && found.problem().trouble == Trouble::BadInput)
        return noMeeting(
            u"Several meetings have the number %1. Write the day of the one you mean, as samakictl list "
            "meetings shows it."_qs.arg(text));
    return found;
}

Result<Target> openTarget(const Call& call) {
    const Result<const RecordType*> type = tableNamed(call.arguments().at(0));
    if (!type)
        return type.problem();
    std::optional<Revision> basedOn;
    if (call.has("based-on")) {
        const Result<Revision> revision = revisionOf(call.value("based-on"));
        if (!revision)
            return revision.problem();
        basedOn = *revision;
    }
    Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    Target target{{}, *type, {}, {}, {}, {}};
    const auto found = (*session)->ask([&](Reader& reader) -> Outcome {
        target.names = RecordNames::of(**type, reader);
        const QString name = call.arguments().at(1);
        const Result<Id> id = *type == &typeOf<Meeting>()
                                  ? meetingNamed(target.names, name, today(systemClock()))
                                  : target.names.find(**type, name);
        if (!id)
            return id.problem();
        target.now = target.seen = *target.names.row(**type, *id);
        target.history = reader.history(**type, *id);
        return Done{};
    });
    if (!found.ok() || !found->ok())
        return found.ok() ? found->problem() : found.problem();
    if (basedOn && *basedOn != target.now.revision) {
        const Result<Row> then = asOf(**type, target.now, *basedOn, target.history);
        if (!then)
            return then.problem();
        target.seen = *then;
    }
    target.session = std::move(*session);
    return target;
}

} // namespace samaki::ctl
