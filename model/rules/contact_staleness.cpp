#include "model/rules/contact_staleness.h"

#include "model/calendar/months.h"

namespace samaki {

bool isStale(const Contact& contact, const QDate& today) {
    if (!contact.confirmedOn.isValid())
        return true;
    return today > plusMonths(contact.confirmedOn, kTrustedMonths);
}

} // namespace samaki
