// A month's figures as a provincial committee really has them, for tests of what is drawn.
#pragma once

#include "model/insight/dashboard_figures.h"

namespace samaki {

inline Named sampleAgency(const QString& en, const QString& km, const QString& shortName = {}) {
    return {Id::create(), en, km, shortName};
}

inline DashboardFigures sampleFigures() {
    DashboardFigures figures;
    figures.month = Month(2026, 11);
    figures.today = QDate(2026, 11, 20);
    figures.latestPlan = figures.month;
    figures.planned = true;
    figures.committeeEn = u"Provincial Committee for Counter Trafficking, Prey Veng"_qs;
    figures.committeeKm = u"គណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស"_qs;
    const int statuses[] = {4, 5, 9, 1, 1};
    for (int status = 0; status < 5; ++status) {
        for (int i = 0; i < statuses[status]; ++i)
            figures.byStatus.add(static_cast<ActivityStatus>(status));
    }
    figures.pillars = {
        {sampleAgency(u"Prevention"_qs, u"ការបង្ការ"_qs), 8, 5, 72},
        {sampleAgency(u"Protection and assistance"_qs, u"ការការពារ និងការជួយសង្គ្រោះ"_qs), 5, 2, 48},
        {sampleAgency(u"Law enforcement"_qs, u"ការអនុវត្តច្បាប់"_qs), 3, 1, 55},
        {sampleAgency(u"Cooperation"_qs, u"សហប្រតិបត្តិការ"_qs), 0, 0, std::nullopt},
    };
    figures.overdueBy = {
        {sampleAgency(u"Department of Labour and Vocational Training"_qs,
                      u"មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈខេត្ត"_qs, u"DoLVT"_qs),
         2},
        {sampleAgency(u"CARE Cambodia"_qs, u"អង្គការខែរ កម្ពុជា"_qs), 1},
    };
    figures.overdue = 3;
    figures.overdueEarlier = 1;
    figures.overdueInMonth = 2;
    figures.dueSoon = 4;
    figures.nextDue = QDate(2026, 11, 24);
    figures.leading = 11;
    figures.silent = {
        {sampleAgency(u"Department of Women's Affairs"_qs, u"មន្ទីរកិច្ចការនារីខេត្ត"_qs, u"DoWA"_qs), 2}};
    for (int i = 0; i < kMonthsBack; ++i) {
        const Month month = Month(2025, 12).plus(i);
        if (month == Month(2026, 3))
            figures.months.push_back({month, false, true});
        else
            figures.months.push_back({month, true, i != 11, i == 5 ? 0 : 9 + i, 2, 5});
    }
    return figures;
}

} // namespace samaki
