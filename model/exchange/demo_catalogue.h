// DemoCatalogue: what the demo committee is made of: its lists, the activities it knows, and how these went.
//
// Always holds: every reference names a record of the catalogue; texts are in one language, names in both.
#pragma once

#include "model/calendar/working_days.h"
#include "model/core/result.h"
#include "model/exchange/demo_course.h"
#include "model/exchange/demo_ids.h"
#include "model/records/agency.h"
#include "model/records/committee.h"
#include "model/records/contact.h"
#include "model/records/holiday.h"
#include "model/records/pillar.h"
#include "model/records/working_group.h"

namespace samaki {

/// An activity as the committee plans it, in no month yet.
struct DemoActivity {
    QString key;
    Activity record;  ///< without id, plan, number, dates
    int startDay = 1; ///< days of a month
    int dueDay = 1;
    DemoOutcome outcome; ///< what it says once it is done
};

/// How an activity went: so many months from the current one (0, -1 ...), or each time a month of the year
/// comes.
struct DemoCourseEntry {
    QString key;
    int offset = 0;
    int monthOfYear = 0; ///< 0: the offset counts
    DemoCourse course;
};

struct DemoContact {
    Contact record; ///< without the day it was confirmed
    std::optional<int> confirmedMonthsAgo;
};

struct DemoCatalogue {
    Committee committee;
    std::vector<WorkingGroup> groups;
    std::vector<Pillar> pillars;
    std::vector<Holiday> holidays;
    std::vector<Agency> agencies;
    std::vector<DemoContact> contacts;
    std::vector<DemoActivity> activities;
    std::vector<DemoCourseEntry> courses;
    QStringList delays; ///< reasons, for courses made up
    QStringList authors;

    const DemoActivity* activity(const QString& key) const;
    QString agencyName(const Id& agency, Language language) const;
    QStringList districts() const;       ///< that have an administration among the members
    std::vector<Contact> people() const; ///< the contacts' records
    WorkingDays workingDays() const;
};

/// The catalogue with ids made at that moment; large: with the members that only the large committee has.
Result<DemoCatalogue> readDemoCatalogue(Language language, bool large, const QDateTime& madeAt, DemoIds& ids);

} // namespace samaki
