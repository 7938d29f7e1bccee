#include "model/exchange/demo_catalogue.h"

#include "model/exchange/demo_reading.h"

#include <algorithm>

namespace samaki {

namespace {

class Reading : DemoReading {
public:
    Reading(Language language, bool large, const QDateTime& madeAt, DemoIds& ids)
        : DemoReading({}, language), large_(large), madeAt_(madeAt), ids_(ids) {}

    Result<DemoCatalogue> run() {
        each(u"committee"_qs,
             [&](const DemoRow& row) { take<Committee>(row, [&](auto&& c) { out_.committee = c; }); });
        takeAll<WorkingGroup>(u"working_groups"_qs, out_.groups);
        takeAll<Pillar>(u"pillars"_qs, out_.pillars);
        takeAll<Holiday>(u"holidays"_qs, out_.holidays);
        takeAll<Agency>(u"agencies"_qs, out_.agencies);
        each(u"contacts"_qs, [&](const DemoRow& row) { takeContact(row); });
        each(u"delays"_qs, [&](const DemoRow& row) { takeDelay(row); });
        each(u"activities"_qs, [&](const DemoRow& row) { takeActivity(row); });
        each(u"course"_qs, [&](const DemoRow& row) { takeCourse(row); });
        if (problem_)
            return *problem_;
        return std::move(out_);
    }

private:
    template <class F>
    void each(const QString& sheet, F use) {
        DemoReading::each(sheet, [&](const DemoRow& row) {
            if (large_ || row.text(u"committee"_qs) != u"large"_qs)
                use(row);
        });
    }

    template <class T, class F>
    void take(const DemoRow& row, F use) {
        T record = read<T>(row);
        if (problem_)
            return;
        if constexpr (!std::is_same_v<T, Activity>) {
            record.id = ids_.next(madeAt_);
            names_.add(typeOf<T>(), {toRow(record)});
        }
        use(std::move(record));
    }

    template <class T>
    void takeAll(const QString& sheet, std::vector<T>& records) {
        each(sheet, [&](const DemoRow& row) {
            take<T>(row, [&](T&& record) { records.push_back(std::move(record)); });
        });
    }

    void takeContact(const DemoRow& row) {
        const QString ago = row.text(u"confirmed_months_ago"_qs);
        take<Contact>(row, [&](Contact&& contact) {
            if (row.text(u"agency"_qs) == u"SEC"_qs)
                out_.authors << contact.name;
            out_.contacts.push_back(
                {std::move(contact), ago.isEmpty() ? std::nullopt : std::optional(ago.toInt())});
        });
    }

    void takeDelay(const DemoRow& row) {
        const QString reason = row.text(u"reason"_qs, language_);
        delays_.insert(row.text(u"key"_qs), reason);
        out_.delays << reason;
    }

    void takeActivity(const DemoRow& row) {
        take<Activity>(row, [&](Activity&& activity) {
            DemoOutcome outcome{std::move(activity.result), std::move(activity.recommendation)};
            activity.result.clear();
            activity.recommendation.clear();
            out_.activities.push_back({row.text(u"key"_qs), std::move(activity), row.number(u"start_day"_qs),
                                       row.number(u"due_day"_qs), std::move(outcome)});
        });
    }

    void takeCourse(const DemoRow& row) {
        static const QHash<QString, DemoCourse::End> ends = {{u"done"_qs, DemoCourse::End::Done},
                                                             {u"open"_qs, DemoCourse::End::Open},
                                                             {u"postponed"_qs, DemoCourse::End::Postponed},
                                                             {u"cancelled"_qs, DemoCourse::End::Cancelled}};
        DemoCourseEntry entry;
        entry.key = row.text(u"key"_qs);
        const QString month = row.text(u"month"_qs); // "-3", or "m11" for every November
        entry.monthOfYear = month.startsWith(u'm') ? month.mid(1).toInt() : 0;
        entry.offset = month.toInt();
        entry.course.end = ends.value(row.text(u"outcome"_qs));
        entry.course.day = row.number(u"day"_qs);
        entry.course.progress = row.number(u"progress"_qs);
        if (!row.text(u"actual"_qs).isEmpty())
            entry.course.actual = row.number(u"actual"_qs);
        entry.course.delay = delays_.value(row.text(u"delay"_qs));
        out_.courses.push_back(std::move(entry));
    }

    bool large_;
    QDateTime madeAt_;
    DemoIds& ids_;
    QHash<QString, QString> delays_;
    DemoCatalogue out_;
};

} // namespace

const DemoActivity* DemoCatalogue::activity(const QString& key) const {
    const auto found = std::find_if(activities.begin(), activities.end(),
                                    [&](const DemoActivity& activity) { return activity.key == key; });
    return found == activities.end() ? nullptr : &*found;
}

QString DemoCatalogue::agencyName(const Id& agency, Language language) const {
    const auto found = std::find_if(agencies.begin(), agencies.end(),
                                    [&](const Agency& known) { return known.id == agency; });
    if (found == agencies.end())
        return {};
    return language == Language::Khmer ? found->nameKm : found->nameEn;
}

QStringList DemoCatalogue::districts() const {
    QStringList districts;
    for (const Agency& agency : agencies) {
        if (agency.kind == AgencyKind::DistrictAuthority)
            districts << agency.district;
    }
    return districts;
}

std::vector<Contact> DemoCatalogue::people() const {
    std::vector<Contact> people;
    for (const DemoContact& contact : contacts)
        people.push_back(contact.record);
    return people;
}

WorkingDays DemoCatalogue::workingDays() const {
    QList<QDate> days;
    for (const Holiday& holiday : holidays)
        days.append(holiday.date);
    return WorkingDays(days);
}

Result<DemoCatalogue> readDemoCatalogue(Language language, bool large, const QDateTime& madeAt,
                                        DemoIds& ids) {
    return Reading(language, large, madeAt, ids).run();
}

} // namespace samaki
