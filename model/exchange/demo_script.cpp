#include "model/exchange/demo_script.h"

#include "model/exchange/demo_sheet.h"

#include <algorithm>

namespace samaki {

namespace {

RecordNames namesOf(const DemoCatalogue& catalogue) {
    std::vector<Row> agencies;
    for (const Agency& agency : catalogue.agencies)
        agencies.push_back(toRow(agency));
    std::vector<Row> groups;
    for (const WorkingGroup& group : catalogue.groups)
        groups.push_back(toRow(group));
    RecordNames names;
    names.add(typeOf<WorkingGroup>(), groups);
    names.add(typeOf<Agency>(), agencies);
    return names;
}

// Reads the sheets one after the other; after the first problem every further step does nothing.
class ScriptReading {
public:
    ScriptReading(const DemoCatalogue& catalogue, Language language)
        : names_(namesOf(catalogue)), language_(language) {}

    Result<DemoScript> run() {
        each(u"meeting_series"_qs,
             [&](const DemoRow& row) { out_.series = take<MeetingSeries>(row, MeetingSeries()); });
        each(u"ranks"_qs, [&](const DemoRow& row) { takeRank(row); });
        each(u"excuses"_qs, [&](const DemoRow& row) { out_.excuses << row.text(u"reason"_qs, language_); });
        each(u"sayings"_qs, [&](const DemoRow& row) {
            out_.sayings[row.text(u"occasion"_qs)] << row.text(u"text"_qs, language_);
        });
        each(u"meetings"_qs, [&](const DemoRow& row) { takeMeeting(row); });
        each(u"agenda"_qs, [&](const DemoRow& row) { takeItem(row); });
        each(u"decisions"_qs, [&](const DemoRow& row) { takeDecision(row); });
        each(u"guests"_qs, [&](const DemoRow& row) {
            out_.guests.push_back({row.text(u"of"_qs), take<Attendance>(row, Attendance())});
        });
        each(u"addenda"_qs, [&](const DemoRow& row) {
            out_.addenda.push_back({row.text(u"of"_qs), row.text(u"under"_qs), row.number(u"days"_qs),
                                    take<Addendum>(row, Addendum())});
        });
        for (DemoMeeting& meeting : out_.meetings)
            addSpeakers(meeting);
        if (problem_)
            return *problem_;
        return std::move(out_);
    }

private:
    template <class F>
    void each(const QString& sheet, F use) {
        if (problem_)
            return;
        const Result<std::vector<DemoRow>> rows = readDemoSheet(sheet);
        if (!rows.ok())
            problem_ = rows.problem();
        else
            std::for_each(rows->begin(), rows->end(), use);
    }

    template <class T>
    T take(const DemoRow& row, const T& start) {
        const Result<Row> read = row.over(typeOf<T>(), toRow(start), names_, language_);
        if (read.ok())
            return fromRow<T>(*read);
        problem_ = read.problem();
        return start;
    }

    void takeRank(const DemoRow& row) {
        Attendance known;
        known = take<Attendance>(row, known);
        out_.ranks.insert(known.position, known.rank);
    }

    // What a meeting's row leaves out is as the series has it.
    void takeMeeting(const DemoRow& row) {
        DemoMeeting meeting;
        meeting.key = row.text(u"key"_qs);
        meeting.back = row.number(u"back"_qs);
        meeting.days = row.number(u"days"_qs);
        meeting.fewCame = row.text(u"few_came"_qs) == u"yes"_qs;
        meeting.amended = row.text(u"amended"_qs) == u"yes"_qs;
        meeting.record = take<Meeting>(row, Meeting());
        for (const QString& name : row.text(u"speakers"_qs).split(u';', Qt::SkipEmptyParts)) {
            const Result<Id> agency = names_.find(typeOf<Agency>(), name);
            if (agency.ok())
                meeting.speakers.insert(*agency);
            else
                problem_ = agency.problem();
        }
        out_.meetings.push_back(std::move(meeting));
    }

    // Whoever presents an item or takes a decision on, or is asked about one, was there.
    void addSpeakers(DemoMeeting& meeting) const {
        for (const DemoItem& item : out_.items) {
            const DemoDecision* followed = out_.decision(item.follows);
            if (item.meeting == meeting.key)
                meeting.speakers << (followed != nullptr ? followed->record.agency : item.record.agency);
        }
        for (const DemoDecision& decision : out_.decisions) {
            if (decision.meeting == meeting.key)
                meeting.speakers << decision.record.agency;
        }
    }

    void takeItem(const DemoRow& row) {
        out_.items.push_back({row.text(u"of"_qs), row.text(u"key"_qs), row.text(u"follows"_qs),
                              row.text(u"continues"_qs), take<AgendaItem>(row, AgendaItem()),
                              row.text(u"unfinished"_qs) == u"yes"_qs});
    }

    void takeDecision(const DemoRow& row) {
        static const QHash<QString, DecisionStatus> ends = {{u"done"_qs, DecisionStatus::Done},
                                                            {u"dropped"_qs, DecisionStatus::Dropped}};
        DemoDecision decision;
        decision.key = row.text(u"key"_qs);
        decision.meeting = row.text(u"of"_qs);
        decision.item = row.text(u"under"_qs);
        decision.becomes = row.text(u"becomes"_qs);
        decision.dueDays = row.number(u"due"_qs);
        decision.record = take<Decision>(row, Decision());
        decision.record.status = ends.value(row.text(u"ends"_qs), DecisionStatus::Open);
        if (decision.record.status != DecisionStatus::Open)
            decision.endsAfterDays = row.number(u"after"_qs);
        out_.decisions.push_back(std::move(decision));
    }

    RecordNames names_;
    Language language_;
    DemoScript out_;
    std::optional<Problem> problem_;
};

} // namespace

const DemoDecision* DemoScript::decision(const QString& key) const {
    const auto found = std::find_if(decisions.begin(), decisions.end(),
                                    [&](const DemoDecision& decision) { return decision.key == key; });
    return found == decisions.end() ? nullptr : &*found;
}

QString DemoScript::saying(const QString& occasion, size_t turn) const {
    const QStringList known = sayings.value(occasion);
    return known.isEmpty() ? QString()
                           : known.at(static_cast<qsizetype>(turn % static_cast<size_t>(known.size())));
}

Result<DemoScript> readDemoScript(const DemoCatalogue& catalogue, Language language, const QDateTime& madeAt,
                                  DemoIds& ids) {
    Result<DemoScript> script = ScriptReading(catalogue, language).run();
    if (script.ok())
        script->series.id = ids.next(madeAt);
    return script;
}

} // namespace samaki
