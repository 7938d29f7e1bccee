// Link: a way from a figure to the records behind it: which page, and what it should show.
//
// Keys of show: "month" (YYYY-MM or "all"), "status" (a choice code), "pillar", "leadAgency", "agency",
// "record" (ids), "overdue" (bool), "dueBy" (ISO date: what is open, not overdue, and due by then), "kind" (a
// choice code), "text" (search), "meeting" (id), "item" (an agenda item's id), "view" ("details", "agenda",
// "attendance" or "minutes" of a meeting). A page ignores keys it does not know.
#pragma once

#include <QString>
#include <QVariantMap>

namespace samaki {

struct Link {
    QString page; ///< "dashboard", "plans", "meetings", "decisions", "agencies", "administration"
    QVariantMap show;
};

} // namespace samaki
