#include "views/dashboard/dashboard_links.h"

namespace samaki {

namespace {

Link toPlans(const QString& month) { return {u"plans"_qs, {{u"month"_qs, month}}}; }

Link with(Link link, const QString& key, const QVariant& value) {
    link.show.insert(key, value);
    return link;
}

Link ofAgency(const Link& link, const Id& agency) {
    return agency.isNull() ? link : with(link, u"leadAgency"_qs, agency.toString());
}

const QString kAllMonths = u"all"_qs;

} // namespace

Link linkToMonth(const Month& month) { return toPlans(month.toString()); }

Link linkToStatus(const Month& month, ActivityStatus status) {
    return with(linkToMonth(month), u"status"_qs, codeOf(status));
}

Link linkToPillar(const Month& month, const Id& pillar) {
    return with(linkToMonth(month), u"pillar"_qs, pillar.toString());
}

Link linkToOverdue(const Id& leadAgency) {
    return ofAgency(with(toPlans(kAllMonths), u"overdue"_qs, true), leadAgency);
}

Link linkToDueBy(const QDate& day) {
    return with(toPlans(kAllMonths), u"dueBy"_qs, day.toString(Qt::ISODate));
}

Link linkToSilent(const Month& month, const Id& onlyAgency) {
    return ofAgency(linkToStatus(month, ActivityStatus::Planned), onlyAgency);
}

} // namespace samaki
