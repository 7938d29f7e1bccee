#include "views/common/draft.h"

#include "model/records/field.h"

#include <QCryptographicHash>
#include <QSettings>

namespace samaki {

namespace {

// A draft names agencies and pillars of its own file, which another committee's file does not know.
QString placeOf(const Desk& desk, const RecordType& type) {
    const QByteArray file = desk.store().options().file.toUtf8();
    const QByteArray mark = QCryptographicHash::hash(file, QCryptographicHash::Sha1).toHex();
    return u"drafts/%1/%2"_qs.arg(QLatin1String(mark), QLatin1String(type.table));
}

} // namespace

void keepDraft(const Desk& desk, const RecordType& type, const QVariantMap& written) {
    QSettings().setValue(placeOf(desk, type), written);
}

QVariantMap takeDraft(const Desk& desk, const RecordType& type) {
    const QString place = placeOf(desk, type);
    const QVariantMap written = QSettings().value(place).toMap();
    QSettings().remove(place);
    return written;
}

} // namespace samaki
