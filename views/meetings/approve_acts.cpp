#include "views/meetings/approve_acts.h"

#include "model/rules/attendance_count.h"
#include "model/rules/meeting_status.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(samaki::ApproveActs)
};

int countIf(const auto& records, const auto& holds) {
    int count = 0;
    for (const auto& record : records)
        count += holds(record) ? 1 : 0;
    return count;
}

// Somebody marked it so, and the next agenda has it again.
void addTreated(QStringList& missing, const MeetingSheet& sheet) {
    QStringList titles;
    for (const AgendaItem& item : sheet.items) {
        if (item.status == AgendaStatus::CarriedOver && isDiscussed(item, sheet.traces()))
            titles << u"“%1”"_qs.arg(item.title);
    }
    const int count = static_cast<int>(titles.size());
    if (count > 0)
        missing << (count == 1 ? Say::tr("1 item is carried over although it was discussed or decided on: %1")
                               : Say::tr("%n items are carried over although they were discussed or decided "
                                         "on: %1",
                                         "", count))
                       .arg(titles.join(u", "_qs));
}

} // namespace

QStringList missingFromMinutes(const MeetingSheet& sheet, Language language) {
    QStringList missing;
    const int nobody = countIf(sheet.decisions, [](const Decision& each) { return each.agency.isNull(); });
    const int undated = countIf(sheet.decisions, [](const Decision& each) { return !each.dueOn.isValid(); });
    const int silent = countIf(sheet.items, [](const AgendaItem& each) {
        return each.status == AgendaStatus::Done && each.discussion.trimmed().isEmpty();
    });
    const AttendanceCount roll = countOf(sheet.attendance);
    if (sheet.decisions.empty())
        missing << Say::tr("No decision was written down.");
    if (nobody > 0)
        missing << (nobody == 1 ? Say::tr("1 decision names no responsible agency.")
                                : Say::tr("%n decisions name no responsible agency.", "", nobody));
    if (undated > 0)
        missing << (undated == 1 ? Say::tr("1 decision has no due date.")
                                 : Say::tr("%n decisions have no due date.", "", undated));
    if (sheet.attendance.empty())
        missing << Say::tr("The attendance was not taken.");
    else if (roll.open > 0)
        missing << (roll.open == 1 ? Say::tr("1 agency is not marked in the attendance.")
                                   : Say::tr("%n agencies are not marked in the attendance.", "", roll.open));
    if (silent > 0)
        missing << (silent == 1
                        ? Say::tr("1 item was dealt with without a word of discussion.")
                        : Say::tr("%n items were dealt with without a word of discussion.", "", silent));
    addTreated(missing, sheet);
    for (QString& sentence : missing)
        sentence = digits(sentence, language);
    return missing;
}

std::vector<AgendaItem> openItems(const MeetingSheet& sheet) {
    std::vector<AgendaItem> open;
    for (const AgendaItem& item : closedItems(sheet.items, sheet.traces())) {
        if (item.status == AgendaStatus::CarriedOver)
            open.push_back(item);
    }
    return open;
}

// The items first: once the minutes are approved they cannot be written any more.
Change approval(const MeetingSheet& sheet, const QDate& day, const QString& by) {
    Change change(Say::tr("Approve the minutes of %1").arg(sheet.meeting.number));
    for (const AgendaItem& after : closedItems(sheet.items, sheet.traces())) {
        for (const AgendaItem& before : sheet.items) {
            if (before.id == after.id)
                change.edit(before, after);
        }
    }
    change.edit(sheet.meeting, withStatus(sheet.meeting, MeetingStatus::Approved, day, by));
    return change;
}

} // namespace samaki
