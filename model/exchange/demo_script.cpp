#include "model/exchange/demo_script.h"

#include "model/exchange/demo_reading.h"

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

class ScriptReading : DemoReading {
public:
    ScriptReading(const DemoCatalogue& catalogue, Language language)
        : DemoReading(namesOf(catalogue), language) {}

    Result<DemoScript> run() {
        each(u"meeting_series"_qs, [&](const DemoRow& row) { out_.series = read<MeetingSeries>(row); });
        each(u"ranks"_qs, [&](const DemoRow& row) { takeRank(row); });
        each(u"excuses"_qs, [&](const DemoRow& row) { out_.excuses << row.text(u"reason"_qs, language_); });
        each(u"sayings"_qs, [&](const DemoRow& row) {
            out_.sayings[row.text(u"occasion"_qs)] << row.text(u"text"_qs, language_);
        });
        each(u"meetings"_qs, [&](const DemoRow& row) { takeMeeting(row); });
        each(u"agenda"_qs, [&](const DemoRow& row) { takeItem(row); });
        each(u"decisions"_qs, [&](const DemoRow& row) { takeDecision(row); });
        each(u"guests"_qs, [&](const DemoRow& row) {
            out_.guests.push_back({row.text(u"of"_qs), read<Attendance>(row)});
        });
        each(u"addenda"_qs, [&](const DemoRow& row) {
            out_.addenda.push_back(
                {row.text(u"of"_qs), row.text(u"under"_qs), row.number(u"days"_qs), read<Addendum>(row)});
        });
        for (DemoMeeting& meeting : out_.meetings)
            addSpeakers(meeting);
        if (problem_)
            return *problem_;
        return std::move(out_);
    }

private:
    void takeRank(const DemoRow& row) {
        const auto known = read<Attendance>(row);
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
        meeting.record = read<Meeting>(row);
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
                              row.text(u"continues"_qs), read<AgendaItem>(row),
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
        decision.record = read<Decision>(row);
        decision.record.status = ends.value(row.text(u"ends"_qs), DecisionStatus::Open);
        if (decision.record.status != DecisionStatus::Open)
            decision.endsAfterDays = row.number(u"after"_qs);
        out_.decisions.push_back(std::move(decision));
    }

    DemoScript out_;
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
