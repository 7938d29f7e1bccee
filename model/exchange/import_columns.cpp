#include "model/exchange/import_columns.h"

#include "model/core/khmer_text.h"

#include <QCoreApplication>
#include <QSet>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString folded(const QString& name) { return foldForSearch(name).simplified(); }

bool names(const QString& heading, const Field& field) {
    static const Phrasebook khmer(Language::Khmer);
    const QString wanted = folded(heading);
    return wanted == QLatin1String(field.column) || wanted == folded(QString::fromUtf8(field.label)) ||
           wanted == folded(labelOf(field, khmer));
}

QString columnList(const RecordType& type) {
    QStringList columns;
    for (const Field& field : type.fields)
        columns << QLatin1String(field.column);
    return columns.join(u", "_qs);
}

// The place where the index of a heading's column is kept; null for a heading nobody knows.
int* placeFor(ImportColumns& columns, const RecordType& type, const QString& heading) {
    if (folded(heading) == u"id")
        return &columns.id;
    if (folded(heading) == QLatin1String(kActiveColumn))
        return &columns.active;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (names(heading, type.fields[i]))
            return &columns.fields[i];
    }
    return nullptr;
}

bool isSealed(const ImportColumns& columns, const RecordType& type, const int* place) {
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (place == &columns.fields[i])
            return type.fields[i].sealed;
    }
    return false;
}

} // namespace

bool isGivenToNew(const RecordType& type, const Field& field) {
    static const QSet<QString> given = {u"activity.number"_qs, u"decision.number"_qs,
                                        u"agenda_item.place"_qs};
    const QLatin1String column(field.column);
    const bool isNumber = given.contains(QLatin1String(type.table) + u'.' + column);
    return field.required && (isNumber || column == QLatin1String("status"));
}

ImportColumns columnsOf(const RecordType& type, const QStringList& header) {
    ImportColumns columns;
    columns.fields.assign(type.fields.size(), -1);
    for (int i = 0; i < header.size(); ++i) {
        const QString heading = header.at(i).trimmed();
        if (heading.isEmpty())
            continue;
        int* place = placeFor(columns, type, heading);
        if (isSealed(columns, type, place)) {
            columns.problems.push_back(
                {1, heading,
                 Say::tr("What this column holds is confidential and is not taken from "
                         "a table. Remove it, and write it in Samaki's window.")});
        } else if (place == nullptr) {
            const QString sentence = Say::tr("There is no such column. Remove it, or name it as one of: %1.")
                                         .arg(columnList(type));
            columns.problems.push_back({1, heading, sentence});
        } else if (*place >= 0) {
            columns.problems.push_back(
                {1, heading, Say::tr("This column is there twice. Remove one of the two.")});
        } else {
            *place = i;
        }
    }
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].required && columns.fields[i] < 0 && !isGivenToNew(type, type.fields[i])) {
            columns.problems.push_back(
                {1, QLatin1String(type.fields[i].column),
                 Say::tr("This column is missing and must be there. Add it to the table.")});
        }
    }
    return columns;
}

} // namespace samaki
