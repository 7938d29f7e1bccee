#include "model/exchange/demo_story.h"

#include "model/calendar/months.h"
#include "model/rules/carry_over.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

// A commit's id is otherwise drawn by chance; the outbox's form lets it be chosen.
Change changeNamed(const Id& commit) {
    return *Change::fromJson({{u"commit"_qs, commit.toString()},
                              {u"summary"_qs, Say::tr("Demo committee")},
                              {u"records"_qs, QJsonArray()}});
}

} // namespace

// Offices in Prey Veng are seven hours ahead of UTC.
QDateTime atOffice(const QDate& day, int hour, int minute) {
    return QDateTime(day, QTime(hour, 0), Qt::UTC).addSecs((minute - 7 * 60) * 60);
}

Activity plannedIn(const Month& month, const DemoActivity& activity, const WorkingDays& calendar) {
    Activity planned = activity.record;
    const auto on = [&](int day) {
        const QDate date(2000, 1, day);
        return planned.standing ? sameDayIn(month, date) : movedInto(month, date, calendar);
    };
    planned.dueOn = on(activity.dueDay);
    planned.startOn = std::min(planned.dueOn, on(activity.startDay));
    return planned;
}

DemoStory::DemoStory(const DemoCatalogue& catalogue, Language language, const QDate& today, DemoIds& ids)
    : catalogue_(catalogue)
    , language_(language)
    , calendar_(catalogue.workingDays())
    , today_(today)
    , ids_(ids) {}

void DemoStory::found(const QDateTime& at) {
    Change founding;
    founding.add(catalogue_.committee);
    note(at, 0, founding);

    Change lists;
    for (const WorkingGroup& group : catalogue_.groups)
        lists.add(group);
    for (const Pillar& pillar : catalogue_.pillars)
        lists.add(pillar);
    for (const Holiday& holiday : catalogue_.holidays)
        lists.add(holiday);
    note(at.addSecs(300), 0, lists);

    Change members;
    for (const Agency& agency : catalogue_.agencies)
        members.add(agency);
    note(at.addSecs(1800), 2, members);
    confirmContacts(at.addSecs(3600));
}

// Contacts confirmed before the file was made came with that day; those confirmed since were rung up later.
void DemoStory::confirmContacts(const QDateTime& founded) {
    Change contacts;
    for (const DemoContact& entry : catalogue_.contacts) {
        Contact contact = entry.record;
        if (!entry.confirmedMonthsAgo) {
            contacts.add(contact);
            continue;
        }
        const QDate day = calendar_.previousWorkingDayOnOrBefore(
            plusMonths(today_, -*entry.confirmedMonthsAgo).addDays(-4));
        contact.confirmedOn = std::min(day, founded.date());
        contacts.add(contact);
        if (day > founded.date()) {
            Contact confirmed = contact;
            confirmed.confirmedOn = day;
            Change call;
            call.edit(contact, confirmed);
            note(atOffice(day, 14, static_cast<int>(contacts.records().size())), 2, call);
        }
    }
    note(founded, 2, contacts);
}

void DemoStory::tellMonth(const Month& month, const DemoCasting& casting) {
    const QDate opening = calendar_.previousWorkingDayOnOrBefore(month.firstDay().addDays(-1));
    std::vector<DemoPart> parts;
    decidePlan(openPlan(month, atOffice(opening, 16, 30), parts, casting));
    lastActivities_.clear();
    for (const DemoPart& part : parts)
        lastActivities_.push_back(play(part, month));
}

ActionPlan DemoStory::openPlan(const Month& month, const QDateTime& at, std::vector<DemoPart>& parts,
                               const DemoCasting& casting) {
    ActionPlan plan;
    plan.id = ids_.next(at);
    plan.month = month;
    plan.number = digits(u"%1/%2"_qs.arg(month.month(), 3, 10, QLatin1Char('0'))
                             .arg(month.year() % 100, 2, 10, QLatin1Char('0')),
                         language_);
    const MonthToOpen wish{.month = month,
                           .summary = {},
                           .plans = {},
                           .lastActivities = lastActivities_,
                           .pillars = catalogue_.pillars,
                           .agencies = catalogue_.agencies,
                           .calendar = calendar_,
                           .newId = [&] { return ids_.next(at); }};
    parts = casting(month, broughtOver(wish, plan.id));

    QHash<Id, int> pillarNumbers;
    for (const Pillar& pillar : catalogue_.pillars)
        pillarNumbers.insert(pillar.id, pillar.number);
    std::stable_sort(parts.begin(), parts.end(), [&](const DemoPart& a, const DemoPart& b) {
        return pillarNumbers.value(a.activity.pillar) < pillarNumbers.value(b.activity.pillar);
    });
    Change opened;
    opened.add(plan);
    for (size_t i = 0; i < parts.size(); ++i) {
        Activity& activity = parts[i].activity;
        activity.plan = plan.id;
        activity.number = static_cast<int>(i) + 1;
        if (activity.id.isNull())
            activity.id = ids_.next(at);
        opened.add(activity);
        moments_.push_back({at, activity});
    }
    note(at, 1, opened);
    return plan;
}

void DemoStory::decidePlan(ActionPlan plan) {
    const QDate first = calendar_.nextWorkingDayOnOrAfter(plan.month.firstDay());
    const std::pair<PlanStatus, QDateTime> steps[] = {
        {PlanStatus::Submitted, atOffice(first, 8, 5)},
        {PlanStatus::Approved, atOffice(calendar_.plus(first, 1), 16, 0)},
        {PlanStatus::Closed, atOffice(calendar_.plus(plan.month.lastDay(), 3), 16, 15)}};
    for (const auto& [status, at] : steps) {
        const ActionPlan before = plan;
        plan.status = status;
        Change decided;
        decided.edit(before, plan);
        note(at, 0, decided);
    }
}

Activity DemoStory::play(const DemoPart& part, const Month& month) {
    Activity now = part.activity;
    if (!part.course)
        return now;
    for (const DemoTurn& turn : turnsOf(now, month, *part.course, part.outcome, calendar_)) {
        Change change;
        change.edit(now, turn.after);
        const auto author = static_cast<size_t>(now.number);
        const QDateTime at = atOffice(turn.day, 8, 30 + now.number * 4 % 440);
        note(at, author, change);
        now = turn.after;
        moments_.push_back({at, now});
    }
    return now;
}

void DemoStory::note(const QDateTime& at, size_t author, const Change& change) {
    const bool happened = at.date() < today_;
    if (!happened || change.isEmpty())
        return;
    const auto who = static_cast<qsizetype>(author) % catalogue_.authors.size();
    acts_.push_back({at, catalogue_.authors.at(who), change.records()});
}

std::vector<Activity> DemoStory::activitiesAt(const Month& month, const QDateTime& at) const {
    std::vector<Activity> activities; // moments of one activity are in order
    QHash<Id, size_t> places;
    for (const DemoMoment& moment : moments_) {
        if (moment.at > at || !month.contains(moment.activity.dueOn))
            continue;
        const auto place = places.constFind(moment.activity.id);
        if (place != places.constEnd()) {
            activities[*place] = moment.activity;
            continue;
        }
        places.insert(moment.activity.id, activities.size());
        activities.push_back(moment.activity);
    }
    return activities;
}

std::optional<Activity> DemoStory::latestOf(const Id& activity, const QDateTime& at) const {
    std::optional<Activity> latest;
    Id link = activity;
    for (const DemoMoment& moment : moments_) { // a link comes after what it continues
        if (moment.at > at)
            continue;
        if (moment.activity.carriedFrom == link && moment.activity.id != link)
            link = moment.activity.id;
        if (moment.activity.id == link)
            latest = moment.activity;
    }
    return latest;
}

std::optional<DemoMoment> DemoStory::plannedAfter(const QString& description, const QDateTime& at) const {
    QSet<Id> earlier;
    for (const DemoMoment& moment : moments_) {
        if (moment.activity.description != description || !moment.activity.carriedFrom.isNull())
            continue;
        if (moment.at <= at)
            earlier.insert(moment.activity.id);
        else if (!earlier.contains(moment.activity.id))
            return moment;
    }
    return std::nullopt;
}

std::vector<DatedChange> DemoStory::changes() && {
    std::stable_sort(acts_.begin(), acts_.end(), [](const Act& a, const Act& b) { return a.at < b.at; });
    std::vector<DatedChange> changes;
    changes.reserve(acts_.size());
    QHash<Id, Revision> revisions; // a new file's log counts from 1, one entry a record changed
    Revision sequence = 0;
    for (Act& act : acts_) {
        Change change = changeNamed(ids_.next(act.at));
        for (RecordChange& record : act.records) {
            record.base = revisions.value(record.record, 0);
            revisions.insert(record.record, ++sequence);
            change.append(std::move(record));
        }
        changes.push_back({std::move(change), act.author, act.at});
    }
    return changes;
}

} // namespace samaki
