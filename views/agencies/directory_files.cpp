#include "views/agencies/directory_files.h"

#include "model/exchange/export.h"
#include "model/exchange/vcard.h"
#include "model/records/agency.h"
#include "model/records/contact.h"

namespace samaki {

QByteArray agenciesAsCsv(Reader& reader) {
    const RecordType& type = typeOf<Agency>();
    const std::vector<Row> rows = reader.rows(type, inReadingOrder(type, true));
    return exportCsv(type, rows, RecordNames::of(type, reader));
}

QByteArray contactsAsVcards(Reader& reader, const Id& agency) {
    QHash<Id, Agency> agencies;
    for (const Agency& one : reader.active<Agency>())
        agencies.insert(one.id, one);
    std::vector<Contact> contacts;
    for (const Contact& contact : reader.active<Contact>()) {
        if (agency.isNull() ? agencies.contains(contact.agency) : contact.agency == agency)
            contacts.push_back(contact);
    }
    return exportVcards(contacts, agencies, VcardVersion::V3);
}

QStringList mailAddresses(Reader& reader, const QList<Id>& agencies) {
    QHash<Id, QStringList> ofContacts;
    for (const Contact& contact : reader.active<Contact>())
        ofContacts[contact.agency] << contact.email;
    QStringList addresses;
    for (const Id& id : agencies) {
        if (const auto agency = reader.one<Agency>(id))
            addresses << agency->email;
        addresses << ofContacts.value(id);
    }
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

} // namespace samaki
