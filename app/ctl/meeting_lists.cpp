#include "app/ctl/meeting_lists.h"

#include "app/ctl/text_table.h"
#include "model/exchange/export.h"
#include "model/insight/reading.h"
#include "model/rules/attendance_count.h"

#include <QJsonArray>
#include <QSet>

namespace samaki::ctl {

namespace {

constexpr int kTextPlaces = 64;

QString day(const QDate& date) { return date.toString(Qt::ISODate); }
QString hour(const QTime& time) { return time.toString(u"HH:mm"_qs); }

QSet<Id> idsOf(const std::vector<Row>& rows) {
    QSet<Id> ids;
    for (const Row& row : rows)
        ids.insert(row.id);
    return ids;
}

QHash<Id, int> countItems(Reader& reader) {
    QSqlQuery query =
        reader.select(u"SELECT meeting, COUNT(*) FROM agenda_item WHERE active = 1 GROUP BY meeting"_qs);
    QHash<Id, int> counts;
    while (query.next()) {
        Id meeting;
        fromStored(query.value(0), meeting);
        counts.insert(meeting, query.value(1).toInt());
    }
    return counts;
}

bool isOpen(DecisionStanding standing) {
    return standing == DecisionStanding::Open || standing == DecisionStanding::Overdue;
}

QString briefNameIn(const QHash<Id, Agency>& agencies, const Id& id) {
    const auto found = agencies.constFind(id);
    return found == agencies.constEnd() ? QString() : briefName(*found, Language::English);
}

QString attendanceText(const MeetingSheet& sheet) {
    const AttendanceCount count = countOf(sheet.attendance);
    const Quorum quorum = quorumOf(count, sheet.committee.quorumPercent);
    if (count.expected == 0)
        return u"nobody asked yet"_qs;
    if (count.open == count.expected)
        return u"%1 agencies expected, %2 needed for a quorum"_qs.arg(quorum.expected).arg(quorum.needed);
    return u"%1 of %2 agencies there (%3 represented), %4 needed: %5; %6 women, %7 men"_qs.arg(quorum.there)
        .arg(quorum.expected)
        .arg(count.represented)
        .arg(quorum.needed)
        .arg(quorum.reached() ? u"quorum"_qs : u"no quorum"_qs)
        .arg(count.women)
        .arg(count.men);
}

QString agendaTable(const MeetingSheet& sheet) {
    const std::vector<AgendaNumber> numbers = agendaNumbers(sheet.items);
    std::vector<QStringList> lines;
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        const AgendaItem& item = sheet.items[i];
        lines.push_back(
            {numbers[i].text, item.title, codeOf(item.status),
             item.minutesPlanned ? QString::number(*item.minutesPlanned) : QString(),
             item.presenter.isEmpty() ? briefNameIn(sheet.agencies, item.agency) : item.presenter});
    }
    return textTable({u"no"_qs, u"item"_qs, u"status"_qs, u"minutes"_qs, u"presenter"_qs}, lines,
                     kTextPlaces);
}

QString decisionsOf(const MeetingSheet& sheet, const QDate& today) {
    std::vector<QStringList> lines;
    for (const Decision& decision : sheet.decisions)
        lines.push_back({QString::number(decision.number), standingCode(sheet.standing(decision, today)),
                         day(decision.dueOn), briefNameIn(sheet.agencies, decision.agency), decision.text});
    return textTable({u"no"_qs, u"standing"_qs, u"due"_qs, u"agency"_qs, u"decision"_qs}, lines, kTextPlaces);
}

QJsonObject attendanceJson(const MeetingSheet& sheet) {
    const AttendanceCount count = countOf(sheet.attendance);
    const Quorum quorum = quorumOf(count, sheet.committee.quorumPercent);
    return {{u"expected"_qs, count.expected},
            {u"present"_qs, count.present},
            {u"represented"_qs, count.represented},
            {u"excused"_qs, count.excused},
            {u"absent"_qs, count.absent},
            {u"not_marked"_qs, count.open},
            {u"women"_qs, count.women},
            {u"men"_qs, count.men},
            {u"needed"_qs, quorum.needed},
            {u"quorum"_qs, quorum.reached()}};
}

QJsonArray agendaJson(const MeetingSheet& sheet) {
    const std::vector<AgendaNumber> numbers = agendaNumbers(sheet.items);
    QJsonArray items;
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        const AgendaItem& item = sheet.items[i];
        items.append(QJsonObject{{u"id"_qs, item.id.toString()},
                                 {u"number"_qs, numbers[i].text},
                                 {u"kind"_qs, codeOf(item.kind)},
                                 {u"title"_qs, item.title},
                                 {u"status"_qs, codeOf(item.status)},
                                 {u"discussion"_qs, item.discussion}});
    }
    return items;
}

} // namespace

QString standingCode(DecisionStanding standing) {
    switch (standing) {
    case DecisionStanding::Open:
        return u"open"_qs;
    case DecisionStanding::Overdue:
        return u"overdue"_qs;
    case DecisionStanding::Done:
        return u"done"_qs;
    case DecisionStanding::Dropped:
        return u"dropped"_qs;
    }
    return {};
}

QString meetingTable(Reader& reader, const std::vector<Row>& meetings, const QDate& today) {
    const QHash<Id, int> items = countItems(reader);
    QHash<Id, int> decisions;
    QHash<Id, int> open;
    for (const RegisteredDecision& each : readDecisions(reader, today).decisions) {
        ++decisions[each.meeting.id];
        open[each.meeting.id] += isOpen(each.standing) ? 1 : 0;
    }
    std::vector<QStringList> lines;
    for (const Row& row : meetings) {
        const auto meeting = fromRow<Meeting>(row);
        lines.push_back({row.id.toString(), meeting.number, day(meeting.heldOn), hour(meeting.startsAt),
                         codeOf(meeting.kind), codeOf(meeting.status), QString::number(items.value(row.id)),
                         QString::number(decisions.value(row.id)), QString::number(open.value(row.id)),
                         meeting.venue});
    }
    return textTable({u"id"_qs, u"number"_qs, u"held_on"_qs, u"starts_at"_qs, u"kind"_qs, u"status"_qs,
                      u"items"_qs, u"decisions"_qs, u"open"_qs, u"venue"_qs},
                     lines);
}

QString decisionTable(Reader& reader, const std::vector<Row>& decisions, const QDate& today) {
    const QSet<Id> wanted = idsOf(decisions);
    const DecisionsRegister all = readDecisions(reader, today);
    std::vector<QStringList> lines;
    for (const RegisteredDecision& each : all.decisions) {
        if (!wanted.contains(each.decision.id))
            continue;
        lines.push_back({each.decision.id.toString(), each.meeting.number, day(each.meeting.heldOn),
                         QString::number(each.decision.number), standingCode(each.standing),
                         briefNameIn(all.agencies, each.decision.agency), day(each.decision.dueOn),
                         each.decision.text});
    }
    return textTable({u"id"_qs, u"meeting"_qs, u"held_on"_qs, u"no"_qs, u"standing"_qs, u"agency"_qs,
                      u"due_on"_qs, u"decision"_qs},
                     lines, kTextPlaces);
}

QString meetingText(const MeetingSheet& sheet, const QDate& today) {
    const Meeting& meeting = sheet.meeting;
    QStringList lines;
    const auto line = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty())
            lines << name.leftJustified(12) + u"  "_qs + value.simplified();
    };
    line(u"id"_qs, meeting.id.toString());
    line(u"revision"_qs, QString::number(meeting.revision));
    line(u"number"_qs, meeting.number);
    line(u"kind"_qs, codeOf(meeting.kind));
    line(u"group"_qs, sheet.workingGroup ? sheet.workingGroup->nameEn : QString());
    line(u"held_on"_qs, day(meeting.heldOn));
    line(u"time"_qs,
         hour(meeting.startsAt) + (meeting.endsAt.isValid() ? u" to "_qs + hour(meeting.endsAt) : QString()));
    line(u"venue"_qs, meeting.venue);
    line(u"chair"_qs, meeting.chair);
    line(u"note_taker"_qs, meeting.noteTaker);
    line(u"purpose"_qs, meeting.purpose);
    line(u"status"_qs, codeOf(meeting.status));
    if (meeting.approvedOn.isValid())
        line(u"approved"_qs, day(meeting.approvedOn) + u' ' + meeting.approvedBy);
    line(u"attendance"_qs, attendanceText(sheet));
    if (!sheet.items.empty())
        lines << QString() << agendaTable(sheet);
    if (!sheet.decisions.empty())
        lines << QString() << decisionsOf(sheet, today);
    for (const Addendum& addendum : sheet.addenda)
        lines << QString() << u"addendum of %1: %2"_qs.arg(day(addendum.madeOn), addendum.text);
    return lines.join(u'\n');
}

QJsonObject meetingJson(const MeetingSheet& sheet, const QDate& today) {
    QJsonObject json = samaki::toJson(typeOf<Meeting>(), toRow(sheet.meeting));
    QJsonArray decisions;
    for (const Decision& decision : sheet.decisions) {
        QJsonObject each = samaki::toJson(typeOf<Decision>(), toRow(decision));
        each.insert(u"standing"_qs, standingCode(sheet.standing(decision, today)));
        decisions.append(each);
    }
    QJsonArray addenda;
    for (const Addendum& addendum : sheet.addenda)
        addenda.append(samaki::toJson(typeOf<Addendum>(), toRow(addendum)));
    json.insert(u"attendance"_qs, attendanceJson(sheet));
    json.insert(u"agenda"_qs, agendaJson(sheet));
    json.insert(u"decisions"_qs, decisions);
    json.insert(u"addenda"_qs, addenda);
    return json;
}

} // namespace samaki::ctl
