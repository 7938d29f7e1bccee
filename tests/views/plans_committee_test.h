// PlansCommittee: a committee with a month of real work, a desk on it, and the action plan page as the main
// window would have it. It is Friday 20 November 2026.
#pragma once

#include "model/records/holiday.h"
#include "model/records/pillar.h"
#include "model/store/create.h"
#include "tests/support/await.h"
#include "tests/support/scratch.h"
#include "tests/views/own_settings_test.h"
#include "views/common/desk.h"
#include "views/plans/activity_table.h"
#include "views/plans/plans_page.h"

#include <QApplication>

namespace samaki {

class PlansCommittee {
public:
    PlansCommittee() {
        keepSettingsIn(scratch_.path(u"settings"_qs));
        Change founding(u"founding"_qs);
        Committee committee;
        committee.nameEn = u"Provincial Committee for Counter Trafficking, Prey Veng"_qs;
        committee.nameKm = u"គណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស ព្រៃវែង"_qs;
        founding.add(committee);
        addPillars(founding);
        addAgencies(founding);
        Holiday holiday;
        holiday.date = QDate(2026, 11, 9);
        holiday.nameEn = u"Independence Day"_qs;
        holiday.nameKm = u"ពិធីបុណ្យឯករាជ្យជាតិ"_qs;
        founding.add(holiday);
        addPlans(founding);
        const Outcome made = createCommitteeFile(file(), {{founding, u"Founder"_qs, clock()()}});
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.problem().sentence.toStdString());
    }

    QString file() const { return scratch_.path(u"committee.samaki"_qs); }
    QString path(const QString& name) const { return scratch_.path(name); }
    static Clock clock() { return fixedClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)); }

    std::unique_ptr<Store> openWorkstation(const QString& author) const {
        StoreOptions options;
        options.file = file();
        options.replicaDir = scratch_.path(author);
        options.author = author;
        options.pollMs = 0;
        options.clock = clock();
        auto store = std::make_unique<Store>(options);
        const Outcome opened = await(store->open());
        EXPECT_TRUE(opened.ok()) << (opened.ok() ? "" : opened.problem().sentence.toStdString());
        return store;
    }

    std::vector<Pillar> pillars;
    std::vector<Agency> agencies;
    ActionPlan october;
    ActionPlan november;
    Activity repatriation;            ///< of October; continued in November
    std::vector<Activity> activities; ///< of November, by number

private:
    void addPillars(Change& change) {
        const std::pair<QString, QString> names[] = {
            {u"Prevention"_qs, u"ការបង្ការ"_qs},
            {u"Protection and reintegration"_qs, u"ការការពារ និងសមាហរណកម្ម"_qs},
            {u"Law enforcement"_qs, u"ការអនុវត្តច្បាប់"_qs},
            {u"Cooperation and coordination"_qs, u"កិច្ចសហប្រតិបត្តិការ និងការសម្របសម្រួល"_qs}};
        for (const auto& [english, khmer] : names) {
            Pillar pillar;
            pillar.number = static_cast<int>(pillars.size()) + 1;
            pillar.nameEn = english;
            pillar.nameKm = khmer;
            pillar.id = change.add(pillar);
            pillars.push_back(pillar);
        }
    }

    void addAgencies(Change& change) {
        const std::array<QString, 3> names[] = {
            {u"DoLVT"_qs, u"Department of Labour and Vocational Training"_qs,
             u"មន្ទីរការងារ និងបណ្ដុះបណ្ដាលវិជ្ជាជីវៈ"_qs},
            {u"DoSVY"_qs, u"Department of Social Affairs, Veterans and Youth"_qs,
             u"មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា"_qs},
            {u"Police"_qs, u"Provincial Police Commissariat"_qs, u"ស្នងការដ្ឋាននគរបាលខេត្ត"_qs},
            {u"DoWA"_qs, u"Department of Women's Affairs"_qs, u"មន្ទីរកិច្ចការនារី"_qs},
            {u"Volunteers"_qs, u"Safe Migration Volunteers"_qs, u"អ្នកស្ម័គ្រចិត្តចំណាកស្រុកសុវត្ថិភាព"_qs},
            {u"AC Preah Sdach"_qs, u"Agricultural Cooperatives of Preah Sdach"_qs, u"សហគមន៍កសិកម្មព្រះស្ដេច"_qs}};
        for (const auto& [brief, english, khmer] : names) {
            Agency agency;
            agency.shortName = brief;
            agency.nameEn = english;
            agency.nameKm = khmer;
            agency.id = change.add(agency);
            agencies.push_back(agency);
        }
    }

    Activity line(size_t pillar, size_t lead, const QString& description, int start, int due,
                  ActivityStatus status = ActivityStatus::Planned, int progress = 0) {
        Activity activity;
        activity.plan = november.id;
        activity.number = static_cast<int>(activities.size()) + 1;
        activity.pillar = pillars[pillar].id;
        activity.leadAgency = agencies[lead].id;
        activity.description = description;
        activity.startOn = QDate(2026, 11, start);
        activity.dueOn = QDate(2026, 11, due);
        activity.status = status;
        activity.progress = progress;
        if (status == ActivityStatus::Done)
            activity.doneOn = activity.dueOn;
        return activity;
    }

    void keep(Change& change, Activity activity) {
        activity.id = change.add(activity);
        activities.push_back(activity);
    }

    void addPlans(Change& change) {
        october.month = Month(2026, 10);
        october.status = PlanStatus::Approved;
        october.id = change.add(october);
        november.month = Month(2026, 11);
        november.id = change.add(november);
        repatriation =
            line(1, 1, u"Receive and interview persons returned from Thailand at the border"_qs, 1, 30);
        repatriation.plan = october.id;
        repatriation.number = 4;
        repatriation.startOn = QDate(2026, 10, 1);
        repatriation.dueOn = QDate(2026, 10, 30);
        repatriation.id = change.add(repatriation);
        addPrevention(change);
        addTheRest(change);
    }

    void addPrevention(Change& change) {
        Activity messages =
            line(0, 4, u"Bring safe-migration messages to 40 villages with the village volunteers"_qs, 2, 27,
                 ActivityStatus::UnderWay, 60);
        messages.indicator = u"Persons reached"_qs;
        messages.target = 1200;
        messages.actual = 740;
        messages.budget = 240000000;
        messages.standing = true;
        keep(change, messages);
        Activity training =
            line(0, 0,
                 u"Train the commune councils of Preah Sdach on the law of migration and on the standard "
                 u"contract for migrant workers"_qs,
                 10, 18, ActivityStatus::UnderWay, 30);
        training.supportingAgencies = {agencies[5].id, agencies[3].id};
        training.budget = 150000;
        training.currency = Currency::Dollar;
        training.place = u"Preah Sdach district hall"_qs;
        keep(change, training);
        keep(change, line(0, 5, u"សហគមន៍កសិកម្ម និងក្រុមប្រឹក្សាឃុំរួមគ្នាផ្សព្វផ្សាយអំពីចំណាកស្រុកដោយសុវត្ថិភាព និងករណីឆបោក"_qs, 5, 20,
                          ActivityStatus::Done, 100));
    }

    void addTheRest(Change& change) {
        Activity returned = line(1, 1, repatriation.description, 2, 13, ActivityStatus::UnderWay, 45);
        returned.carriedFrom = repatriation.id;
        returned.delayReason = u"The list of returned persons came late."_qs;
        keep(change, returned);
        keep(change,
             line(1, 3, u"Follow up on the reintegration of six families in their communes"_qs, 12, 30));
        keep(change,
             line(2, 0,
                  u"Check the legal status of the recruitment agencies with an office in the province"_qs, 3,
                  24, ActivityStatus::UnderWay, 75));
        keep(change, line(2, 2, u"Watch brokers at the bus stations and report each week"_qs, 2, 30,
                          ActivityStatus::UnderWay, 50));
        keep(change, line(2, 2, u"Train 30 police officers on the victim-identification forms"_qs, 16, 19,
                          ActivityStatus::Postponed));
        keep(change, line(3, 0, u"Advocacy with the national level on the standard contract with Malaysia"_qs,
                          2, 27, ActivityStatus::Cancelled));
        keep(
            change,
            line(
                3, 3,
                u"Monthly meeting of the committee: invitation, minutes and the report to the national level"_qs,
                23, 26));
    }

    Scratch scratch_;
};

} // namespace samaki
