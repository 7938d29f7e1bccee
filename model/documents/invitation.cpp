// The invitation: a letter over the chair's signature, and the list of the agencies invited.
#include "model/documents/meeting_parts.h"

#include "model/calendar/official_date.h"

namespace samaki {

namespace {

constexpr qreal kIndent = mm(12);
constexpr qreal kApart = mm(2);

class Invitation {
public:
    Invitation(const MeetingPaperData& data, const PaperWords& words)
        : data_(data), meeting_(data.sheet.meeting), words_(words), invited_(makeInvited()) {}

    ManuscriptParts write(const QDate& signedOn) {
        head();
        opening();
        facts();
        agenda();
        request();
        SignaturePart signature = chairSigns(data_.sheet.committee, signedOn, words_);
        signature.copies = {words_.say(QT_TRANSLATE_NOOP("documents", "Copies to:")),
                            {words_.say(QT_TRANSLATE_NOOP("documents", "the agencies invited, to take part")),
                             words_.say(QT_TRANSLATE_NOOP("documents", "file and chronicle"))}};
        parts_.push_back(std::move(signature));
        attachInvited();
        return std::move(parts_);
    }

private:
    void head() {
        OfficialHeader header = officialHeader(data_.sheet.committee, {}, words_);
        header.title = words_.say(QT_TRANSLATE_NOOP("documents", "Invitation"));
        header.subtitle =
            words_.say(QT_TRANSLATE_NOOP("documents", "to the %1")).arg(meetingPhrase(data_, words_));
        header.mark = meetingMark(meeting_, false, words_);
        parts_.push_back(std::move(header));
    }

    void lead(const QString& name, const QString& text, qreal indent, qreal above = 0) {
        if (text.isEmpty())
            return;
        Passage passage = leadPassage(name, text, above);
        passage.indent = indent;
        parts_.push_back(std::move(passage));
    }

    void body(const QString& text) { parts_.push_back(bodyPassage(text, kApart)); }

    void opening() {
        const QString committee = committeeName(data_.sheet.committee, words_);
        const char* to = invited_.rows.empty()
                             ? QT_TRANSLATE_NOOP("documents", "the member agencies of the committee")
                             : QT_TRANSLATE_NOOP("documents", "the member agencies of the committee, as in "
                                                              "the list attached");
        lead(words_.say(QT_TRANSLATE_NOOP("documents", "To:")), words_.say(to), 0);
        lead(words_.say(QT_TRANSLATE_NOOP("documents", "Subject:")),
             words_.say(QT_TRANSLATE_NOOP("documents", "Invitation to the %1"))
                 .arg(meetingPhrase(data_, words_)),
             0);
        body(words_
                 .say(QT_TRANSLATE_NOOP(
                     "documents", "The %1 has the honour to invite you to the %2, which will be held as "
                                  "follows:"))
                 .arg(committee, meetingPhrase(data_, words_)));
    }

    void facts() {
        const qreal indent = kIndent;
        lead(words_.say(QT_TRANSLATE_NOOP("documents", "Day:")),
             formatLongDate(meeting_.heldOn, words_.language()), indent, mm(1));
        lead(words_.say(QT_TRANSLATE_NOOP("documents", "Time:")), meetingHours(meeting_, words_), indent);
        lead(words_.say(QT_TRANSLATE_NOOP("documents", "Venue:")), meeting_.venue.trimmed(), indent);
        lead(words_.say(QT_TRANSLATE_NOOP("documents", "Chaired by:")), meetingChair(data_, words_), indent);
        lead(words_.say(QT_TRANSLATE_NOOP("documents", "Purpose:")), meeting_.purpose.trimmed(), indent);
    }

    // Whole points only: what stands under a group's heading is for the agenda itself.
    void agenda() {
        const std::vector<AgendaNumber> numbers = agendaNumbers(data_.sheet.items);
        if (numbers.empty()) {
            body(words_.say(QT_TRANSLATE_NOOP("documents", "The agenda will follow before the meeting.")));
            return;
        }
        parts_.push_back(headingPassage(words_.say(QT_TRANSLATE_NOOP("documents", "Agenda")), mm(2.5)));
        for (size_t i = 0; i < numbers.size(); ++i) {
            const QString whole = numbers[i].text.section(u'.', 0, 0);
            if (numbers[i].text.contains(u'.') && !numbers[i].opensGroup)
                continue;
            const AgendaItem& item = data_.sheet.items[i];
            Passage point{{numbers[i].opensGroup ? groupHeading(item.kind, words_) : item.title}};
            point.label = words_.figures(whole) + u'.';
            point.indent = kIndent;
            parts_.push_back(std::move(point));
        }
    }

    void request() {
        const Rank least = data_.sheet.committee.leastRank;
        const QString who =
            least == Rank::NotSaid
                ? words_.say(QT_TRANSLATE_NOOP("documents", "Please take part yourself, or send a "
                                                            "representative who may decide for your agency."))
                : words_
                      .say(QT_TRANSLATE_NOOP("documents",
                                             "Please take part yourself, or send a representative who may "
                                             "decide for your agency, of the rank of %1 or above."))
                      .arg(words_.choice(least).toLower());
        body(who + u' ' +
             words_.say(QT_TRANSLATE_NOOP("documents", "Please bring your agency's report on the activities "
                                                       "and decisions it answers for, and tell the "
                                                       "secretariat beforehand who will come.")));
        Passage closing =
            bodyPassage(words_.say(QT_TRANSLATE_NOOP(
                            "documents", "Please accept the assurance of our high consideration.")),
                        kApart);
        closing.withNext = true;
        parts_.push_back(std::move(closing));
    }

    // Two agencies beside each other, numbered down the left column and on down the right one.
    TablePart makeInvited() const {
        QStringList names;
        for (const Attendance& each : data_.sheet.attendance)
            if (!each.agency.isNull())
                names << data_.sheet.agencyName(each.agency, words_.language());
        TablePart table;
        for (int side = 0; side < 2; ++side) {
            table.columns.push_back({words_.say(QT_TRANSLATE_NOOP("documents", "No.")), 10, Qt::AlignRight});
            table.columns.push_back({words_.say(QT_TRANSLATE_NOOP("documents", "Agency")), 76});
        }
        const qsizetype left = (names.size() + 1) / 2;
        for (qsizetype i = 0; i < left; ++i) {
            TableRow row;
            for (const qsizetype index : {i, left + i}) {
                const bool there = index < names.size();
                const QString number = there ? words_.number(index + 1) : QString();
                row.cells.push_back({{{number, TextRole::Cell, Qt::AlignRight}}});
                row.cells.push_back({{{there ? names[index] : QString(), TextRole::Cell}}});
            }
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    void attachInvited() {
        if (invited_.rows.empty())
            return;
        parts_.push_back(PageBreakPart{});
        parts_.push_back(headingPassage(words_.say(QT_TRANSLATE_NOOP("documents", "Agencies invited"))));
        parts_.push_back(std::move(invited_));
    }

    const MeetingPaperData& data_;
    const Meeting& meeting_;
    const PaperWords& words_;
    TablePart invited_;
    ManuscriptParts parts_;
};

} // namespace

ManuscriptParts invitationParts(const MeetingPaperData& data, const QDate& signedOn,
                                const PaperWords& words) {
    return Invitation(data, words).write(signedOn);
}

} // namespace samaki
