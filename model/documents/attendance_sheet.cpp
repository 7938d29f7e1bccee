// The attendance sheet: blank, to be signed at the door, and filled in, with the counts and the quorum.
#include "model/documents/meeting_parts.h"
#include "model/rules/meeting_status.h"

namespace samaki {

namespace {

constexpr qreal kRoomToSign = mm(11.5);
constexpr int kSpareRows = 4; // for guests nobody expected

PaperText rightFigure(const QString& text) { return {text, TextRole::Cell, Qt::AlignRight}; }

class AttendanceTable {
public:
    AttendanceTable(const MeetingPaperData& data, const PaperWords& words) : data_(data), words_(words) {}

    TablePart blank() {
        TablePart table{columns(true), {}};
        int number = 0;
        for (const Attendance& each : data_.sheet.attendance)
            if (!each.agency.isNull())
                table.rows.push_back(blankRow(++number, nameOf(each)));
        table.rows.push_back(guestsRow(true));
        for (int i = 0; i < kSpareRows; ++i)
            table.rows.push_back(blankRow(++number, {}));
        return table;
    }

    /// To be signed: everybody. Otherwise those who were there.
    TablePart filled(bool toSign) {
        TablePart table{columns(toSign), {}};
        int number = 0;
        bool guests = false;
        for (const Attendance& each : data_.sheet.attendance) {
            if (!toSign && !each.isThere())
                continue;
            if (each.agency.isNull() && !std::exchange(guests, true))
                table.rows.push_back(guestsRow(toSign));
            table.rows.push_back(filledRow(++number, each, toSign));
        }
        table.rows.push_back(totalRow(toSign));
        return table;
    }

private:
    // Millimetres; a list that nobody signs has more room for names.
    std::vector<PaperColumn> columns(bool toSign) const {
        std::vector<PaperColumn> columns{
            {words_.say(QT_TRANSLATE_NOOP("documents", "No.")), 10, Qt::AlignRight},
            {words_.say(QT_TRANSLATE_NOOP("documents", "Agency")), toSign ? 53.0 : 64.0},
            {words_.say(QT_TRANSLATE_NOOP("documents", "Name, position, rank")), toSign ? 52.0 : 68.0},
            {words_.say(QT_TRANSLATE_NOOP("documents", "Women")), 17, Qt::AlignRight},
            {words_.say(QT_TRANSLATE_NOOP("documents", "Men")), 13, Qt::AlignRight}};
        if (toSign)
            columns.push_back({words_.say(QT_TRANSLATE_NOOP("documents", "Signature")), 33});
        return columns;
    }

    QString nameOf(const Attendance& each) const {
        return each.agency.isNull() ? each.guestOf : data_.sheet.agencyName(each.agency, words_.language());
    }

    TableRow blankRow(int number, const QString& agency) const {
        return {{{{rightFigure(words_.number(number))}}, {{{agency, TextRole::Cell}}}, {}, {}, {}, {}},
                TableRow::Kind::Row,
                kRoomToSign};
    }

    TableRow guestsRow(bool toSign) const {
        return {{{{{words_.say(QT_TRANSLATE_NOOP("documents", "Guests")), TextRole::Group}}, toSign ? 6 : 5}},
                TableRow::Kind::Group};
    }

    TableRow filledRow(int number, const Attendance& each, bool toSign) const {
        std::vector<PaperCell> cells{{{rightFigure(words_.number(number))}},
                                     {{{nameOf(each), TextRole::Cell}}},
                                     personCell(each),
                                     {{rightFigure(each.isThere() ? words_.number(each.women) : QString())}},
                                     {{rightFigure(each.isThere() ? words_.number(each.men) : QString())}}};
        if (toSign)
            cells.emplace_back();
        return {std::move(cells), TableRow::Kind::Row, toSign && each.isThere() ? kRoomToSign : 0};
    }

    // Who came; below, what the person is and how the agency was there; last, that the rank is too low.
    PaperCell personCell(const Attendance& each) const {
        PaperCell cell;
        QStringList quiet;
        if (each.status != AttendanceStatus::Present && !each.agency.isNull())
            quiet << statusOf(each);
        if (each.isThere()) {
            cell.texts.push_back({each.name, TextRole::Cell});
            quiet << each.position.trimmed() << rankOf(each);
        }
        quiet.removeAll(QString());
        cell.texts.push_back({quiet.join(u" · "_qs), TextRole::CellQuiet});
        if (isBelowRank(each, data_.sheet.committee.leastRank))
            cell.texts.push_back({words_.say(QT_TRANSLATE_NOOP("documents", "below the rank expected")) +
                                      u": "_qs + words_.choice(each.rank),
                                  TextRole::CellQuiet, Qt::AlignLeft, PaperSign::Below});
        return cell;
    }

    // Nowhere twice: one below the rank expected is said with that, and many a position is the rank itself.
    QString rankOf(const Attendance& each) const {
        if (each.rank == Rank::NotSaid || isBelowRank(each, data_.sheet.committee.leastRank))
            return {};
        const QString rank = words_.choice(each.rank);
        return each.position.trimmed().compare(rank, Qt::CaseInsensitive) == 0 ? QString() : rank;
    }

    QString statusOf(const Attendance& each) const {
        const QString status = words_.choice(statusAt(data_.sheet.meeting, each));
        const QString note = each.note.trimmed();
        return note.isEmpty() ? status : status + u": "_qs + note;
    }

    TableRow totalRow(bool toSign) const {
        const AttendanceCount count = countOf(data_.sheet.attendance);
        const auto sum = [&](int persons) {
            return PaperCell{{{words_.number(persons), TextRole::CellStrong, Qt::AlignRight}}};
        };
        std::vector<PaperCell> cells{
            {{{words_.say(QT_TRANSLATE_NOOP("documents", "Total")), TextRole::CellStrong, Qt::AlignRight}},
             3},
            sum(count.women),
            sum(count.men)};
        if (toSign)
            cells.emplace_back();
        return {std::move(cells), TableRow::Kind::Total};
    }

    const MeetingPaperData& data_;
    const PaperWords& words_;
};

QString representationSentence(const MeetingPaperData& data, const PaperWords& words) {
    const AttendanceCount count = countOf(data.sheet.attendance);
    return words
        .say(QT_TRANSLATE_NOOP("documents", "Member agencies expected: %1; present: %2; represented: %3; "
                                            "excused: %4; absent: %5."))
        .arg(words.number(count.expected), words.number(count.present), words.number(count.represented),
             words.number(count.excused), words.number(count.absent + count.open));
}

} // namespace

AttendanceStatus statusAt(const Meeting& meeting, const Attendance& attendance) {
    return hasMinutes(meeting.status) && attendance.status == AttendanceStatus::Expected
               ? AttendanceStatus::Absent
               : attendance.status;
}

QString personsSentence(const AttendanceCount& count, const PaperWords& words) {
    return words.say(QT_TRANSLATE_NOOP("documents", "Number of persons: %1, of whom women: %2."))
        .arg(words.number(count.persons()), words.number(count.women));
}

QString quorumSentence(const MeetingPaperData& data, const PaperWords& words) {
    const Quorum quorum = quorumOf(countOf(data.sheet.attendance), data.sheet.committee.quorumPercent);
    const char* pattern =
        quorum.reached()
            ? QT_TRANSLATE_NOOP("documents", "Of %1 member agencies %2 were there, %3 are needed: the quorum "
                                             "was reached.")
            : QT_TRANSLATE_NOOP("documents", "Of %1 member agencies %2 were there, %3 are needed: the quorum "
                                             "was not reached.");
    return words.say(pattern).arg(words.number(quorum.expected), words.number(quorum.there),
                                  words.number(quorum.needed));
}

TablePart attendanceList(const MeetingPaperData& data, const PaperWords& words) {
    return AttendanceTable(data, words).filled(false);
}

ManuscriptParts attendanceParts(const MeetingPaperData& data, bool blank, const QDate& signedOn,
                                const PaperWords& words) {
    ManuscriptParts parts{
        meetingHeader(data, words.say(QT_TRANSLATE_NOOP("documents", "Attendance sheet")), words)};
    AttendanceTable table(data, words);
    TablePart sheet = blank ? table.blank() : table.filled(true);
    sheet.withNext = true;
    parts.push_back(std::move(sheet));
    if (!blank) {
        const AttendanceCount count = countOf(data.sheet.attendance);
        parts.push_back(Passage{
            .text = {personsSentence(count, words), TextRole::Strong}, .above = mm(3), .withNext = true});
        parts.push_back(Passage{.text = {representationSentence(data, words)}, .withNext = true});
        parts.push_back(Passage{.text = {quorumSentence(data, words)}, .withNext = true});
    }
    parts.push_back(SignaturePart{{noteTakerSigns(data, signedOn, words)}});
    return parts;
}

} // namespace samaki
