// Link: a way from a figure to the records behind it: which page, and what it should show.
//
// Keys of show: "month" (YYYY-MM or "all"), "status" (a choice code), "pillar", "leadAgency", "agency", "record" (ids),
// "overdue" (bool), "dueBy" (ISO date: what is open, not overdue, and due by then), "kind" (a choice code), "text"
// (search). A page ignores keys it does not know.
#pragma once

#include <QString>
#include <QVariantMap>

namespace samaki {

struct Link {
    QString page; ///< "dashboard", "plans", "agencies", "administration"
    QVariantMap show;
};

} // namespace samaki
