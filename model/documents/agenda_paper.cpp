// The agenda: the copy that everybody gets, and the chair's, with what the chair should know beside each
// item.
#include "model/documents/meeting_parts.h"

namespace samaki {

namespace {

constexpr int kColumns = 5;

class Agenda {
public:
    Agenda(const MeetingPaperData& data, bool forChair, const PaperWords& words)
        : data_(data)
        , forChair_(forChair)
        , words_(words)
        , times_(beginningTimes(data.sheet.meeting, data.sheet.items))
        , numbers_(agendaNumbers(data.sheet.items)) {}

    ManuscriptParts write() {
        OfficialHeader header =
            meetingHeader(data_, words_.say(QT_TRANSLATE_NOOP("documents", "Agenda")), words_);
        if (forChair_)
            header.mark = words_.say(QT_TRANSLATE_NOOP("documents", "Chair's copy – not for distribution"));
        ManuscriptParts parts{std::move(header)};
        const QString purpose = data_.sheet.meeting.purpose.trimmed();
        if (!purpose.isEmpty())
            parts.push_back(
                Passage{.text = {.text = purpose,
                                 .lead = words_.say(QT_TRANSLATE_NOOP("documents", "Purpose:")) + u' '},
                        .withNext = true});
        TablePart table = makeTable();
        if (table.rows.empty())
            table.rows.push_back(
                {{{{{words_.say(QT_TRANSLATE_NOOP("documents", "There is nothing on the agenda yet.")),
                     TextRole::Cell, Qt::AlignHCenter}},
                   kColumns}}});
        parts.push_back(std::move(table));
        return parts;
    }

private:
    TablePart makeTable() {
        TablePart table;
        table.columns = {{words_.say(QT_TRANSLATE_NOOP("documents", "No.")), 14, Qt::AlignRight},
                         {words_.say(QT_TRANSLATE_NOOP("documents", "Begins")), 19, Qt::AlignHCenter},
                         {words_.say(QT_TRANSLATE_NOOP("documents", "Agenda item")), 82},
                         {words_.say(QT_TRANSLATE_NOOP("documents", "Presented by")), 39},
                         {words_.say(QT_TRANSLATE_NOOP("documents", "Minutes planned")), 18, Qt::AlignRight}};
        qint64 minutes = 0;
        for (size_t i = 0; i < data_.sheet.items.size(); ++i) {
            const AgendaItem& item = data_.sheet.items[i];
            if (numbers_[i].opensGroup)
                table.rows.push_back(groupRow(i));
            table.rows.push_back(itemRow(i));
            minutes += item.minutesPlanned.value_or(0);
        }
        if (minutes > 0)
            table.rows.push_back(totalRow(minutes));
        return table;
    }

    TableRow groupRow(size_t index) const {
        const QString number = words_.figures(numbers_[index].text.section(u'.', 0, 0));
        return {{{{{number, TextRole::Group, Qt::AlignRight}}},
                 {{{groupHeading(data_.sheet.items[index].kind, words_), TextRole::Group}}, kColumns - 1}},
                TableRow::Kind::Group};
    }

    TableRow itemRow(size_t index) const {
        const AgendaItem& item = data_.sheet.items[index];
        QString presenter = item.presenter.trimmed();
        if (presenter.isEmpty())
            presenter = data_.sheet.agencyName(item.agency, words_.language());
        const QString minutes = item.minutesPlanned ? words_.number(*item.minutesPlanned) : QString();
        PaperCell what{{{item.title, TextRole::Cell}}};
        if (forChair_)
            addBackground(what, item);
        return {{{{{words_.figures(numbers_[index].text), TextRole::Cell, Qt::AlignRight}}},
                 {{{words_.time(times_[index]), TextRole::Cell, Qt::AlignHCenter}}},
                 std::move(what),
                 {{{presenter, TextRole::Cell}}},
                 {{{minutes, TextRole::Cell, Qt::AlignRight}}}}};
    }

    TableRow totalRow(qint64 minutes) const {
        return {{{{{words_.say(QT_TRANSLATE_NOOP("documents", "Minutes planned in all")),
                    TextRole::CellStrong, Qt::AlignRight}},
                  kColumns - 1},
                 {{{words_.number(minutes), TextRole::CellStrong, Qt::AlignRight}}}},
                TableRow::Kind::Total};
    }

    // How the decision stands that the item follows up, and the chair's own note.
    void addBackground(PaperCell& cell, const AgendaItem& item) const {
        const auto followed = data_.followed.constFind(item.decision);
        if (followed != data_.followed.constEnd())
            addDecision(cell, *followed, item);
        if (!item.chairNote.trimmed().isEmpty())
            cell.texts.push_back({.text = item.chairNote.trimmed(),
                                  .role = TextRole::Cell,
                                  .lead = words_.say(QT_TRANSLATE_NOOP("documents", "Note:")) + u' '});
    }

    // A title that was made from the decision says which it is, who answers and how old it is; it may have
    // been shortened.
    void addDecision(PaperCell& cell, const RegisteredDecision& followed, const AgendaItem& item) const {
        const Decision& decision = followed.decision;
        const QString decidedOn = words_.date(followed.meeting.heldOn);
        const bool introduced = item.title.contains(decidedOn);
        const auto quiet = [&](const QString& text, PaperSign sign = PaperSign::None) {
            cell.texts.push_back({text, TextRole::CellQuiet, Qt::AlignLeft, sign});
        };
        if (!introduced || item.title.contains(u'…'))
            quiet(decision.text);
        if (!introduced) {
            const int age = ageInDays(followed.meeting.heldOn, data_.sheet.meeting.heldOn);
            quiet(responsibleFor(decision, data_.sheet, words_).lead + u" · "_qs +
                  words_.say(QT_TRANSLATE_NOOP("documents", "Decision %1 of %2, %3 ago"))
                      .arg(words_.number(decision.number), decidedOn, words_.days(age)));
        }
        if (followed.activity)
            quiet(words_.say(QT_TRANSLATE_NOOP("documents", "Activity %1 of the plan: %2, %3"))
                      .arg(words_.number(followed.activity->number), words_.choice(followed.activity->status),
                           formatPercent(followed.activity->progress, words_.language())));
        if (!decision.dueOn.isValid())
            return;
        const bool late = followed.standing == DecisionStanding::Overdue;
        const char* pattern = late ? QT_TRANSLATE_NOOP("documents", "Overdue since %1")
                                   : QT_TRANSLATE_NOOP("documents", "Due %1");
        quiet(words_.say(pattern).arg(words_.date(decision.dueOn)), late ? PaperSign::Late : PaperSign::None);
    }

    const MeetingPaperData& data_;
    bool forChair_;
    const PaperWords& words_;
    std::vector<QTime> times_;
    std::vector<AgendaNumber> numbers_;
};

} // namespace

ManuscriptParts agendaParts(const MeetingPaperData& data, bool forChair, const PaperWords& words) {
    return Agenda(data, forChair, words).write();
}

} // namespace samaki
