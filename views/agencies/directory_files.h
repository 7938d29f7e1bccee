// The directory as files: what leaves the page as CSV or vCard.
#pragma once

#include "model/store/store.h"

#include <QByteArray>

namespace samaki {

/// Every agency, inactive ones too, as planImport takes it back.
QByteArray agenciesAsCsv(Reader& reader);

/// The active contacts of one agency, or of all active agencies for a null id.
QByteArray contactsAsVcards(Reader& reader, const Id& agency);

/// The mail addresses of these agencies and their active contacts, each once, in the order given.
QStringList mailAddresses(Reader& reader, const QList<Id>& agencies);

} // namespace samaki
