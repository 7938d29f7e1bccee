// A plan made by hand, for the tests and benchmarks of the printed plan: every row carries a token of its own
// ("A0007"), so that a test can ask a PDF whether the row is there, once, and in order.
#pragma once

#include "model/documents/action_plan_paper.h"

namespace samaki {

inline QString rowToken(int number) { return QStringLiteral("A%1").arg(number, 4, 10, QLatin1Char('0')); }

inline void addSamplePeople(ActionPlanRecords& records) {
    Committee& committee = records.committee;
    committee.nameEn = u"Provincial Committee for Counter Trafficking"_qs;
    committee.nameKm = u"គណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស"_qs;
    committee.unitEn = u"Prey Veng Provincial Administration"_qs;
    committee.unitKm = u"រដ្ឋបាលខេត្តព្រៃវែង"_qs;
    committee.shortEn = u"PCCT"_qs;
    committee.shortKm = u"គ.ខ.ប.ជ"_qs;
    committee.placeEn = u"Prey Veng"_qs;
    committee.placeKm = u"ព្រៃវែង"_qs;
    committee.chairEn = u"Deputy Governor, Chair"_qs;
    committee.chairKm = u"អភិបាលរងខេត្ត ប្រធានគណៈកម្មាធិការ"_qs;
    for (int i = 1; i <= 4; ++i) {
        Pillar pillar;
        pillar.id = Id::create();
        pillar.number = i;
        pillar.nameEn = QStringLiteral("Heading%1").arg(i);
        pillar.nameKm = u"ការទប់ស្កាត់"_qs;
        records.pillars.push_back(pillar);
    }
    for (int i = 1; i <= 12; ++i) {
        Agency agency;
        agency.id = Id::create();
        agency.nameEn = QStringLiteral("Department of Labour and Vocational Training %1").arg(i);
        agency.nameKm = u"មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈខេត្ត"_qs;
        agency.shortName = QStringLiteral("Dep%1").arg(i);
        records.agencies.push_back(agency);
    }
}

inline Activity sampleActivity(const ActionPlanRecords& records, int number, size_t pillar) {
    Activity activity;
    activity.id = Id::create();
    activity.plan = records.plan.id;
    activity.number = number;
    activity.pillar = records.pillars[pillar].id;
    activity.description =
        rowToken(number) +
        u" Village volunteers bring safe-migration messages to households that plan to leave"_qs;
    activity.expectedOutput = u"Families know the legal route and the hotline before a broker calls"_qs;
    activity.indicator = u"Persons reached by volunteers"_qs;
    activity.target = 100 + number;
    activity.actual = number;
    activity.leadAgency = records.agencies[size_t(number) % records.agencies.size()].id;
    activity.supportingAgencies = {records.agencies[size_t(number + 3) % records.agencies.size()].id};
    activity.place = u"Preah Sdach"_qs;
    activity.startOn = QDate(2026, 11, 1 + number % 10);
    activity.dueOn = QDate(2026, 11, 12 + number % 15);
    activity.budget = 100'000'00;
    activity.currency = number % 2 == 0 ? Currency::Dollar : Currency::Riel;
    activity.budgetSource = u"Provincial budget"_qs;
    activity.status = static_cast<ActivityStatus>(number % 5);
    activity.progress = number % 101;
    return activity;
}

/// November 2026 with that many activities, numbered from 1, spread over four pillars in order.
inline ActionPlanRecords samplePlan(int rows) {
    ActionPlanRecords records;
    records.plan.id = Id::create();
    records.plan.month = Month(2026, 11);
    records.plan.number = u"011/26"_qs;
    records.plan.status = PlanStatus::Approved;
    addSamplePeople(records);
    for (int i = 0; i < rows; ++i)
        records.activities.push_back(sampleActivity(records, i + 1, size_t(i) * 4 / size_t(rows)));
    return records;
}

} // namespace samaki
