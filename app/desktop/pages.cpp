#include "app/desktop/pages.h"

#include "views/administration/administration_page.h"
#include "views/agencies/agencies_page.h"
#include "views/dashboard/dashboard_page.h"
#include "views/decisions/decisions_page.h"
#include "views/meetings/meetings_page.h"
#include "views/plans/plans_page.h"

namespace samaki {

namespace {

template <class P>
Page* make(Desk& desk, QWidget* parent) {
    return new P(desk, parent);
}

} // namespace

std::vector<PagePlace> allPages() {
    return {
        {u"dashboard"_qs, u"dashboard"_qs, "samaki::DashboardPage",
         QT_TRANSLATE_NOOP("samaki::DashboardPage", "Dashboard"), make<DashboardPage>},
        {u"plans"_qs, u"plans"_qs, "samaki::PlansPage", QT_TRANSLATE_NOOP("samaki::PlansPage", "Action plan"),
         make<PlansPage>},
        {u"meetings"_qs, u"meetings"_qs, "samaki::MeetingsPage",
         QT_TRANSLATE_NOOP("samaki::MeetingsPage", "Meetings"), make<MeetingsPage>},
        {u"decisions"_qs, u"decisions"_qs, "samaki::DecisionsPage",
         QT_TRANSLATE_NOOP("samaki::DecisionsPage", "Decisions"), make<DecisionsPage>},
        {u"agencies"_qs, u"agencies"_qs, "samaki::AgenciesPage",
         QT_TRANSLATE_NOOP("samaki::AgenciesPage", "Member agencies"), make<AgenciesPage>},
        {u"administration"_qs, u"administration"_qs, "samaki::AdministrationPage",
         QT_TRANSLATE_NOOP("samaki::AdministrationPage", "Administration"), make<AdministrationPage>},
    };
}

} // namespace samaki
