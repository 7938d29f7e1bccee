// Contact staleness: whether somebody should ring up and ask if a contact still holds.
#pragma once

#include "model/records/contact.h"

namespace samaki {

/// A contact is trusted for so long after it was confirmed.
inline constexpr int kTrustedMonths = 6;

/// Never confirmed, or confirmed more than kTrustedMonths months ago. Confirmed on 15 May it is stale from
/// 16 November on; confirmed on 31 August, from the day after the end of February (see plusMonths).
bool isStale(const Contact& contact, const QDate& today);

} // namespace samaki
