// Directory: what the agencies page shows, as one question to the replica answers it.
#pragma once

#include "model/records/agency.h"
#include "model/records/contact.h"
#include "model/store/store.h"
#include "model/tables/reference_names.h"

namespace samaki {

struct Directory {
    std::vector<Row> agencies; ///< all of them, or those asked for
    QHash<Id, std::vector<Contact>>
        contacts;         ///< by agency; active ones first, focal points before substitutes
    ReferenceNames names; ///< working groups
    QHash<Id, int>
        openActivities; ///< by lead agency: not done, not cancelled, not carried over, plan not closed
};

/// only: the agencies to read; nothing: all. Contacts, names and counts are always those of everybody.
Directory readDirectory(Reader& reader, const std::optional<QSet<Id>>& only = std::nullopt);

/// How many of an agency's active contacts somebody should ring up, by model/rules/contact_staleness.h.
int staleContacts(const std::vector<Contact>& contacts, const QDate& today);

} // namespace samaki
