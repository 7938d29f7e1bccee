#include "views/meetings/meeting_book.h"

#include "model/core/khmer_text.h"
#include "model/insight/decisions_register.h"
#include "model/records/attendance.h"
#include "views/meetings/meeting_words.h"

#include <algorithm>
#include <tuple>

namespace samaki {

namespace {

void readFigures(Reader& reader, MeetingBook& book, const QDate& today) {
    QSqlQuery items =
        reader.select(u"SELECT meeting, COUNT(*) FROM agenda_item WHERE active = 1 GROUP BY meeting"_qs);
    while (items.next()) {
        if (const auto id = Id::fromString(items.value(0).toString()))
            book.figures[*id].items = items.value(1).toInt();
    }
    QSqlQuery who = reader.select(u"SELECT meeting, COUNT(*), SUM(status IN ('present', 'represented')) "
                                  "FROM attendance WHERE active = 1 AND agency IS NOT NULL "
                                  "GROUP BY meeting"_qs);
    while (who.next()) {
        if (const auto id = Id::fromString(who.value(0).toString())) {
            book.figures[*id].expected = who.value(1).toInt();
            book.figures[*id].there = who.value(2).toInt();
        }
    }
    for (const RegisteredDecision& each : readDecisions(reader, today).decisions) {
        if (each.standing == DecisionStanding::Open || each.standing == DecisionStanding::Overdue)
            ++book.figures[each.meeting.id].openDecisions;
    }
}

QString searchText(const MeetingBook& book, const Meeting& meeting, const Phrasebook& phrases) {
    const Language language = phrases.language();
    const QStringList parts{meetingName(meeting, phrases),
                            book.groupName(meeting.workingGroup, language),
                            formatDate(meeting.heldOn, language),
                            formatMonth(Month::of(meeting.heldOn), language),
                            meeting.venue,
                            meeting.chair,
                            meeting.noteTaker,
                            meeting.purpose,
                            statusWord(meeting.status, phrases)};
    return foldForSearch(parts.join(u'\n'));
}

} // namespace

const Meeting* MeetingBook::find(const Id& id) const {
    const auto found =
        std::find_if(meetings.begin(), meetings.end(), [&](const Meeting& each) { return each.id == id; });
    return found == meetings.end() ? nullptr : &*found;
}

QString MeetingBook::groupName(const Id& group, Language language) const {
    return group.isNull() ? QString() : names.nameOf(group, language);
}

QString MeetingBook::holidayName(const QDate& day, Language language) const {
    const auto found = holidays.constFind(day);
    if (found == holidays.constEnd())
        return {};
    return language == Language::Khmer && !found->nameKm.isEmpty() ? found->nameKm : found->nameEn;
}

MeetingBook readMeetingBook(Reader& reader, const QDate& today) {
    MeetingBook book;
    book.meetings = reader.active<Meeting>();
    std::sort(book.meetings.begin(), book.meetings.end(), [](const Meeting& a, const Meeting& b) {
        return std::tie(a.heldOn, a.startsAt, a.id) < std::tie(b.heldOn, b.startsAt, b.id);
    });
    book.series = reader.active<MeetingSeries>({{}, {}, u"ORDER BY name_en"_qs});
    book.groups = reader.active<WorkingGroup>({{}, {}, u"ORDER BY number"_qs});
    QList<QDate> closed;
    for (const Holiday& holiday : reader.active<Holiday>()) {
        closed << holiday.date;
        book.holidays.insert(holiday.date, holiday);
    }
    book.calendar = WorkingDays(closed);
    book.committee = reader.first<Committee>({});
    book.names = ReferenceNames::readFor(reader, typeOf<Meeting>());
    book.waiting = reader.waiting();
    readFigures(reader, book, today);
    return book;
}

std::vector<Meeting> filtered(const MeetingBook& book, const MeetingFilter& filter,
                              const Phrasebook& phrases) {
    const QStringList words = foldForSearch(filter.text).split(u' ', Qt::SkipEmptyParts);
    std::vector<Meeting> passing;
    for (const Meeting& meeting : book.meetings) {
        if (!filter.kind.isEmpty() && codeOf(meeting.kind) != filter.kind)
            continue;
        if (!filter.group.isNull() && meeting.workingGroup != filter.group)
            continue;
        const QString text = words.isEmpty() ? QString() : searchText(book, meeting, phrases);
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); }))
            passing.push_back(meeting);
    }
    return passing;
}

} // namespace samaki
