// The minutes: what the meeting was, what was said on each item, what was decided, who signs.
#include "model/documents/meeting_parts.h"

#include "model/calendar/official_date.h"

namespace samaki {

namespace {

constexpr qreal kDecisionIndent = mm(9);

class Minutes {
public:
    Minutes(const MeetingPaperData& data, const MeetingPaperOptions& options, const PaperWords& words)
        : data_(data), meeting_(data.sheet.meeting), options_(options), words_(words) {}

    ManuscriptParts write() {
        head();
        opening();
        if (options_.attendance)
            attendance();
        heading(words_.say(options_.discussion ? QT_TRANSLATE_NOOP("documents", "Agenda and discussion")
                                               : QT_TRANSLATE_NOOP("documents", "Agenda")));
        items();
        if (options_.decisions)
            decisions();
        closing();
        signatures();
        addenda();
        if (options_.annexes)
            annexes();
        return std::move(parts_);
    }

private:
    void head() {
        OfficialHeader header = officialHeader(data_.sheet.committee, meeting_.number, words_);
        header.title = words_.say(QT_TRANSLATE_NOOP("documents", "Minutes"));
        header.subtitle =
            words_.say(QT_TRANSLATE_NOOP("documents", "of the %1")).arg(meetingPhrase(data_, words_));
        header.mark = meetingMark(meeting_, true, words_);
        if (meeting_.status == MeetingStatus::Approved && meeting_.approvedOn.isValid())
            header.summary = words_.say(QT_TRANSLATE_NOOP("documents", "Approved on %1"))
                                 .arg(words_.date(meeting_.approvedOn));
        parts_.push_back(std::move(header));
    }

    // Parts of the minutes are lettered in the order in which they stand, whichever were asked for.
    void heading(const QString& text) {
        const QString roman[] = {u"I"_qs, u"II"_qs, u"III"_qs, u"IV"_qs};
        const QString number = words_.language() == Language::Khmer ? words_.number(headings_ + 1)
                                                                    : roman[size_t(qMin(headings_, 3))];
        ++headings_;
        parts_.push_back(headingPassage(number + u". "_qs + text, mm(4)));
    }

    void body(const QString& text, qreal above = mm(1)) { parts_.push_back(bodyPassage(text, above)); }

    void opening() {
        QStringList sentences;
        const auto add = [&](const char* pattern, const QString& text) {
            if (!text.isEmpty())
                sentences << words_.say(pattern).arg(text);
        };
        sentences << words_.say(QT_TRANSLATE_NOOP("documents", "On %1, the %2 of the %3 was held."))
                         .arg(dateInWords(meeting_.heldOn, words_.language()), meetingPhrase(data_, words_),
                              committeeName(data_.sheet.committee, words_));
        add(QT_TRANSLATE_NOOP("documents", "It was held at: %1."), meeting_.venue.trimmed());
        add(QT_TRANSLATE_NOOP("documents", "It began at %1."), words_.time(meeting_.startsAt));
        add(QT_TRANSLATE_NOOP("documents", "It was chaired by %1."), meetingChair(data_, words_));
        add(QT_TRANSLATE_NOOP("documents", "The minutes were taken by %1."), meeting_.noteTaker.trimmed());
        const AttendanceCount count = countOf(data_.sheet.attendance);
        if (count.persons() > 0)
            sentences << personsSentence(count, words_);
        if (count.expected > 0)
            sentences << quorumSentence(data_, words_);
        body(sentences.join(u' '));
        add(QT_TRANSLATE_NOOP("documents", "Purpose: %1"), meeting_.purpose.trimmed());
        if (!meeting_.purpose.trimmed().isEmpty())
            body(sentences.last());
    }

    void attendance() {
        heading(words_.say(QT_TRANSLATE_NOOP("documents", "Attendance")));
        if (countOf(data_.sheet.attendance).there() == 0 && !hasGuests()) {
            body(words_.say(QT_TRANSLATE_NOOP("documents", "Attendance was not recorded.")));
            return;
        }
        parts_.push_back(attendanceList(data_, words_));
        namesOf(AttendanceStatus::Excused, QT_TRANSLATE_NOOP("documents", "Excused:"));
        namesOf(AttendanceStatus::Absent, QT_TRANSLATE_NOOP("documents", "Absent:"));
    }

    bool hasGuests() const {
        const auto& all = data_.sheet.attendance;
        return std::any_of(all.begin(), all.end(),
                           [](const Attendance& each) { return each.agency.isNull() && each.isThere(); });
    }

    void namesOf(AttendanceStatus status, const char* lead) {
        QStringList names;
        for (const Attendance& each : data_.sheet.attendance) {
            if (statusAt(meeting_, each) != status || each.agency.isNull() || isMarkedElsewhere(each))
                continue;
            const QString name = data_.sheet.agencyName(each.agency, words_.language());
            const QString note = each.note.trimmed();
            names << (note.isEmpty() ? name : u"%1 (%2)"_qs.arg(name, note));
        }
        if (!names.isEmpty())
            parts_.push_back(leadPassage(words_.say(lead), names.join(u"; "_qs), mm(1.5)));
    }

    // Two workstations expected the agency, and one marked it.
    bool isMarkedElsewhere(const Attendance& unmarked) const {
        const auto& all = data_.sheet.attendance;
        return unmarked.status == AttendanceStatus::Expected &&
               std::any_of(all.begin(), all.end(), [&](const Attendance& each) {
                   return each.agency == unmarked.agency && each.status != AttendanceStatus::Expected;
               });
    }

    void items() {
        const std::vector<AgendaNumber> numbers = agendaNumbers(data_.sheet.items);
        for (size_t i = 0; i < numbers.size(); ++i) {
            const AgendaItem& item = data_.sheet.items[i];
            if (numbers[i].opensGroup) {
                const QString number = words_.figures(numbers[i].text.section(u'.', 0, 0));
                parts_.push_back(Passage{.text = {groupHeading(item.kind, words_), TextRole::Strong},
                                         .label = number + u'.',
                                         .above = mm(3),
                                         .withNext = true});
            }
            title(item, numbers[i]);
            said(item);
            if (options_.decisions)
                decisionsUnder(item.id);
        }
        if (numbers.empty())
            body(words_.say(QT_TRANSLATE_NOOP("documents", "Nothing stood on the agenda.")));
    }

    void title(const AgendaItem& item, const AgendaNumber& number) {
        const bool inGroup = number.text.contains(u'.');
        Passage passage{{item.title, TextRole::Strong}};
        passage.label = words_.figures(number.text) + (inGroup ? QString() : u"."_qs);
        passage.above = number.opensGroup ? 0 : mm(3);
        passage.withNext = hasTextUnder(item);
        parts_.push_back(std::move(passage));
    }

    // Else the titles would hang together over a page's end, and one of them be parted there.
    bool hasTextUnder(const AgendaItem& item) const {
        const auto& all = data_.sheet.decisions;
        const bool decided =
            std::any_of(all.begin(), all.end(), [&](const Decision& each) { return each.item == item.id; });
        const bool said = !presenterOf(item).isEmpty() || !item.discussion.trimmed().isEmpty();
        return (options_.discussion && said) || (options_.decisions && decided) ||
               item.status == AgendaStatus::CarriedOver;
    }

    QString presenterOf(const AgendaItem& item) const {
        const QString presenter = item.presenter.trimmed();
        return presenter.isEmpty() ? data_.sheet.agencyName(item.agency, words_.language()) : presenter;
    }

    // Who presented it, what was said, and whether it goes on.
    void said(const AgendaItem& item) {
        const auto quiet = [&](const QString& text, bool withNext) {
            Passage passage{{text, TextRole::Quiet}};
            passage.indent = kDecisionIndent;
            passage.withNext = withNext;
            parts_.push_back(std::move(passage));
        };
        const QString presenter = presenterOf(item);
        if (options_.discussion && !presenter.isEmpty())
            quiet(words_.say(QT_TRANSLATE_NOOP("documents", "Presented by %1")).arg(presenter),
                  !item.discussion.trimmed().isEmpty());
        if (options_.discussion)
            for (const QString& paragraph : item.discussion.split(u'\n', Qt::SkipEmptyParts))
                if (!paragraph.trimmed().isEmpty())
                    body(paragraph.trimmed());
        if (item.status == AgendaStatus::CarriedOver)
            quiet(words_.say(QT_TRANSLATE_NOOP("documents", "Carried over to the next meeting.")), false);
    }

    void decisionsUnder(const Id& item) {
        for (const Decision& decision : data_.sheet.decisions)
            if (decision.item == item)
                this->decision(decision);
    }

    void decision(const Decision& decision) {
        const QString lead =
            words_.say(QT_TRANSLATE_NOOP("documents", "Decision %1:")).arg(words_.number(decision.number));
        Passage wording = leadPassage(lead, decision.text, mm(1.5));
        wording.indent = kDecisionIndent;
        wording.withNext = true;
        parts_.push_back(std::move(wording));
        const Responsible responsible = responsibleFor(decision, data_.sheet, words_);
        QStringList who{responsible.lead, responsible.others};
        if (decision.dueOn.isValid())
            who << words_.say(QT_TRANSLATE_NOOP("documents", "until %1")).arg(words_.date(decision.dueOn));
        who.removeAll(QString());
        Passage answers{{who.join(u", "_qs), TextRole::Quiet}};
        answers.indent = kDecisionIndent;
        parts_.push_back(std::move(answers));
    }

    void decisions() {
        ManuscriptParts under = std::exchange(parts_, {});
        for (const Decision& each : data_.sheet.decisions)
            if (!isOnAgenda(each.item))
                decision(each);
        ManuscriptParts others = std::exchange(parts_, std::move(under));
        if (!others.empty()) {
            heading(words_.say(QT_TRANSLATE_NOOP("documents", "Other decisions")));
            append(parts_, std::move(others));
        }
        heading(words_.say(QT_TRANSLATE_NOOP("documents", "Decisions of the meeting")));
        if (data_.sheet.decisions.empty())
            body(words_.say(QT_TRANSLATE_NOOP("documents", "The meeting took no decisions.")));
        else
            parts_.push_back(decisionsTable(data_, false, words_));
    }

    bool isOnAgenda(const Id& item) const {
        const auto& all = data_.sheet.items;
        return std::any_of(all.begin(), all.end(), [&](const AgendaItem& each) { return each.id == item; });
    }

    void closing() {
        QStringList sentences;
        if (meeting_.endsAt.isValid())
            sentences << words_.say(QT_TRANSLATE_NOOP("documents", "The meeting ended at %1."))
                             .arg(words_.time(meeting_.endsAt));
        if (data_.sheet.next)
            sentences << words_.say(QT_TRANSLATE_NOOP("documents", "The next meeting is on %1."))
                             .arg(formatLongDate(data_.sheet.next->heldOn, words_.language()));
        if (sentences.isEmpty())
            return;
        Passage passage = bodyPassage(sentences.join(u' '), mm(3));
        passage.withNext = true;
        parts_.push_back(std::move(passage));
    }

    void signatures() {
        parts_.push_back(makerAndChairSign(noteTakerSigns(data_, options_.signedOn, words_),
                                           meetingChair(data_, words_), words_));
    }

    void addenda() {
        if (data_.sheet.addenda.empty())
            return;
        parts_.push_back(headingPassage(words_.say(QT_TRANSLATE_NOOP("documents", "Addenda")), mm(6)));
        for (const Addendum& addendum : data_.sheet.addenda) {
            QString lead = words_.date(addendum.madeOn);
            if (const QString item = numberOf(addendum.item); !item.isEmpty())
                lead = words_.say(QT_TRANSLATE_NOOP("documents", "%1, on item %2")).arg(lead, item);
            Passage wording = leadPassage(lead + u':', addendum.text, mm(1.5));
            wording.withNext = !addendum.author.isEmpty();
            parts_.push_back(std::move(wording));
            if (!addendum.author.isEmpty())
                parts_.push_back(Passage{{addendum.author, TextRole::Quiet}});
        }
    }

    QString numberOf(const Id& item) const {
        const std::vector<AgendaNumber> numbers = agendaNumbers(data_.sheet.items);
        for (size_t i = 0; i < numbers.size(); ++i)
            if (data_.sheet.items[i].id == item)
                return words_.figures(numbers[i].text);
        return {};
    }

    void annexHead(const QString& text) {
        parts_.push_back(PageBreakPart{});
        const QString annex =
            words_.say(QT_TRANSLATE_NOOP("documents", "Annex %1")).arg(words_.number(++annexes_));
        parts_.push_back(headingPassage(annex + u". "_qs + text));
    }

    // Who was there is not said twice.
    void annexes() {
        if (!options_.attendance) {
            annexHead(words_.say(QT_TRANSLATE_NOOP("documents", "Attendance sheet")));
            parts_.push_back(attendanceList(data_, words_));
        }
        if (!data_.plan)
            return;
        annexHead(words_.say(QT_TRANSLATE_NOOP("documents", "Action plan, %1"))
                      .arg(formatMonth(data_.plan->plan.month, words_.language())));
        parts_.push_back(planTable(*data_.plan, words_));
    }

    const MeetingPaperData& data_;
    const Meeting& meeting_;
    const MeetingPaperOptions& options_;
    const PaperWords& words_;
    int headings_ = 0;
    int annexes_ = 0;
    ManuscriptParts parts_;
};

} // namespace

ManuscriptParts minutesParts(const MeetingPaperData& data, const MeetingPaperOptions& options,
                             const PaperWords& words) {
    return Minutes(data, options, words).write();
}

TablePart planTable(const ActionPlanPaper& plan, const PaperWords& words) {
    TablePart table;
    table.columns = {{words.say(QT_TRANSLATE_NOOP("documents", "No.")), 10, Qt::AlignRight},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Activity")), 84},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Lead agency")), 46},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Until")), 32}};
    for (const PlanPillar& pillar : plan.pillars) {
        table.rows.push_back(
            {{{{{pillar.name.in(words.language()), TextRole::Group}}, 4}}, TableRow::Kind::Group});
        for (const PlanLine& line : pillar.lines)
            table.rows.push_back({{{{{words.number(line.activity.number), TextRole::Cell, Qt::AlignRight}}},
                                   {{{line.activity.description, TextRole::Cell}}},
                                   {{{line.lead.in(words.language()), TextRole::Cell}}},
                                   {{{words.wholeDate(line.activity.dueOn), TextRole::Cell}}}}});
    }
    return table;
}

} // namespace samaki
