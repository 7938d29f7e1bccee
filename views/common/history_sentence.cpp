#include "views/common/history_sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype kLongestValue = 80;

QString shortened(const QString& text) {
    const QString line = QString(text).replace(u'\n', u' ').trimmed();
    return line.size() <= kLongestValue ? line : line.left(kLongestValue - 1) + u'…';
}

struct Teller {
    const LogEntry& entry;
    const ReferenceNames& names;
    const Phrasebook& phrases;
    Naming naming;

    // In the person's digits where it is a number: "12/26" is text, too.
    QString told(const QString& text) const {
        const bool isNumber = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        return shortened(isNumber ? digits(text, phrases.language()) : text);
    }

    QString value(const Field& field, const QVariant& stored) const {
        return told(displayValue(field, stored, phrases,
                                 [this](const Id& id) { return names.nameOf(id, phrases.language()); }));
    }

    // "the activity “Train commune councils”"
    QString record() const {
        const RecordType* type = entry.type();
        const QString what = type == nullptr ? entry.table : labelOf(*type, phrases);
        const QString name =
            names.find(entry.record) ? names.nameOf(entry.record, phrases.language()) : QString();
        return name.isEmpty() ? what : Say::tr("%1 “%2”").arg(what, told(name));
    }

    QString label(const Field& field) const {
        const QString name = labelOf(field, phrases);
        return naming == Naming::Named ? Say::tr("%1 of %2").arg(name, record()) : name;
    }

    QString changed(const Field& field, const FieldChange& change) const {
        const QString before = value(field, change.before);
        const QString after = value(field, change.after);
        if (before.isEmpty())
            return Say::tr("%1 filled in %2: %3").arg(entry.author, label(field), after);
        if (after.isEmpty())
            return Say::tr("%1 emptied %2 (it was %3)").arg(entry.author, label(field), before);
        return Say::tr("%1 changed %2 from %3 to %4").arg(entry.author, label(field), before, after);
    }

    QString detail(const Field& field, const FieldChange& change) const {
        const QString before = value(field, change.before);
        const QString after = value(field, change.after);
        const QString nothing = QStringLiteral("–");
        if (before.isEmpty() && entry.kind == RecordChange::kindCode(RecordChange::Kind::Add))
            return Say::tr("%1: %2").arg(labelOf(field, phrases), after);
        return Say::tr("%1: %2 → %3")
            .arg(labelOf(field, phrases), before.isEmpty() ? nothing : before,
                 after.isEmpty() ? nothing : after);
    }
};

QString actSentence(RecordChange::Kind kind, const Teller& teller, int fields) {
    const QString& who = teller.entry.author;
    const QString what = teller.naming == Naming::Named ? teller.record() : Say::tr("this record");
    switch (kind) {
    case RecordChange::Kind::Add:
        return Say::tr("%1 added %2").arg(who, what);
    case RecordChange::Kind::Deactivate:
        return Say::tr("%1 set %2 to not active").arg(who, what);
    case RecordChange::Kind::Reactivate:
        return Say::tr("%1 made %2 active again").arg(who, what);
    case RecordChange::Kind::Edit:
        break;
    }
    return Say::tr("%1 changed %2 (%3 fields)")
        .arg(who, what, formatNumber(fields, teller.phrases.language()));
}

} // namespace

ToldChange tell(const LogEntry& entry, const ReferenceNames& names, const Phrasebook& phrases,
                Naming naming) {
    const Teller teller{entry, names, phrases, naming};
    ToldChange told;
    told.when = formatMoment(entry.at, phrases.language());
    const auto kind = RecordChange::kindFromCode(entry.kind).value_or(RecordChange::Kind::Edit);
    std::vector<std::pair<const Field*, FieldChange>> fields;
    if (const RecordType* type = entry.type()) {
        for (const Field& field : type->fields) {
            const auto change = entry.fields.constFind(QLatin1String(field.column));
            if (change != entry.fields.cend())
                fields.emplace_back(&field, *change);
        }
    }
    if (kind == RecordChange::Kind::Edit && fields.size() == 1) {
        told.sentence = teller.changed(*fields.front().first, fields.front().second);
        return told;
    }
    told.sentence = actSentence(kind, teller, static_cast<int>(fields.size()));
    for (const auto& [field, change] : fields)
        told.details << teller.detail(*field, change);
    return told;
}

Change takeBack(const LogEntry& entry, const QString& summary) {
    Change done;
    const RecordType* type = entry.type();
    const auto kind = RecordChange::kindFromCode(entry.kind);
    if (type == nullptr || !kind)
        return done;
    done.append({type, entry.record, entry.sequence, *kind, entry.fields});
    return done.inverse(summary, {entry.sequence});
}

} // namespace samaki
