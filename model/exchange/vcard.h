// vCard: contacts as telephones and mail programs take them.
#pragma once

#include "model/records/agency.h"
#include "model/records/contact.h"

#include <QHash>

namespace samaki {

/// 3.0 (RFC 2426) is what older telephones read; 4.0 (RFC 6350) also says the sex.
enum class VcardVersion { V3, V4 };

/// One card a contact: UTF-8, CRLF, text escaped, lines folded at 75 octets and never inside a letter.
/// The agency gives ORG, and the telephone number and address where the contact has none of its own.
QByteArray exportVcards(const std::vector<Contact>& contacts, const QHash<Id, Agency>& agencies,
                        VcardVersion version);

} // namespace samaki
