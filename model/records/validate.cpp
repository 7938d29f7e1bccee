#include "model/records/validate.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

QString label(const Field& field) { return QCoreApplication::translate("records", field.label); }

// Whether the stored value has the shape and bounds the field declares; a null value always has.
std::optional<QString> shapeProblem(const Field& field, const QVariant& value) {
    if (sameValue(value, {}))
        return std::nullopt;
    const QString text = value.toString();
    switch (field.kind) {
    case FieldKind::Choice:
        for (const Choice& choice : field.choices) {
            if (text == QLatin1String(choice.code))
                return std::nullopt;
        }
        return Say::tr("“%1” is not one of the choices of %2.").arg(text, label(field));
    case FieldKind::Date:
        if (!QDate::fromString(text, Qt::ISODate).isValid())
            return Say::tr("“%1” is not a date that exists. Write it as day/month/year.").arg(text);
        return std::nullopt;
    case FieldKind::Month:
        if (!Month::fromString(text))
            return Say::tr("“%1” is not a month. Write it as 2026-11.").arg(text);
        return std::nullopt;
    case FieldKind::Time:
        if (!QTime::fromString(text, u"HH:mm"_qs).isValid())
            return Say::tr("“%1” is not a time of day. Write it as 14:30.").arg(text);
        return std::nullopt;
    case FieldKind::Reference:
        if (!Id::fromString(text))
            return Say::tr("%1 does not name a record.").arg(label(field));
        return std::nullopt;
    case FieldKind::Integer:
    case FieldKind::Percent:
    case FieldKind::Money:
    case FieldKind::Boolean: {
        if (value.typeId() == QMetaType::QString)
            return Say::tr("“%1” is not a number.").arg(text);
        const qint64 unit = field.kind == FieldKind::Money ? 100 : 1;
        if (field.least && value.toLongLong() < *field.least)
            return Say::tr("%1 cannot be below %2.").arg(label(field)).arg(*field.least / unit);
        if (field.most && value.toLongLong() > *field.most)
            return Say::tr("%1 cannot be above %2.").arg(label(field)).arg(*field.most / unit);
        return std::nullopt;
    }
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::References:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<QString> fieldProblem(const Field& field, const QVariant& value) {
    if (field.required && sameValue(value, {}))
        return Say::tr("%1 must be filled in.").arg(label(field));
    return shapeProblem(field, value);
}

Problem badInput(const QString& sentence) { return {Trouble::BadInput, sentence, {}}; }

Result<QVariant> parseChoice(const Field& field, const QString& text) {
    static const Phrasebook khmer(Language::Khmer);
    for (const Choice& choice : field.choices) {
        const bool named = text.compare(QLatin1String(choice.code), Qt::CaseInsensitive) == 0 ||
                           text.compare(QString::fromUtf8(choice.label), Qt::CaseInsensitive) == 0 ||
                           text == khmer.say("choices", choice.label);
        if (named)
            return QVariant(QString::fromLatin1(choice.code));
    }
    QStringList codes;
    for (const Choice& choice : field.choices)
        codes << QLatin1String(choice.code);
    return badInput(
        Say::tr("“%1” is not one of the choices of %2: %3.").arg(text, label(field), codes.join(u", "_qs)));
}

Result<QVariant> parseBoolean(const QString& text) {
    const QString word = text.toLower();
    static const QStringList yes = {u"1"_qs, u"yes"_qs,     u"true"_qs, u"y"_qs,
                                    u"x"_qs, u"បាទ/ចាស"_qs, u"បាទ"_qs,  u"ចាស"_qs};
    static const QStringList no = {u"0"_qs, u"no"_qs, u"false"_qs, u"n"_qs, u"ទេ"_qs};
    if (yes.contains(word))
        return toStored(true);
    if (no.contains(word))
        return toStored(false);
    return badInput(Say::tr("“%1” is neither yes nor no.").arg(text));
}

template <class T>
Result<QVariant> parsed(const std::optional<T>& value, const QString& problem) {
    if (value)
        return toStored(*value);
    return badInput(problem);
}

// "2026-11" or, as on papers, "11/2026".
std::optional<Month> parseMonth(const QString& text) {
    const QStringList parts = text.split(u'/');
    return Month::fromString(parts.size() == 2 ? parts.at(1) + u'-' + parts.at(0).rightJustified(2, u'0')
                                               : text);
}

Result<QVariant> parseReferences(const QString& text) {
    QList<Id> ids;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto id = Id::fromString(part.trimmed());
        if (!id)
            return badInput(Say::tr("“%1” does not name a record.").arg(part.trimmed()));
        ids.append(*id);
    }
    return toStored(ids);
}

Result<QVariant> parseKind(const Field& field, const QString& text) {
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return toStored(text);
    case FieldKind::Choice:
        return parseChoice(field, text);
    case FieldKind::Boolean:
        return parseBoolean(text);
    case FieldKind::Date:
        return parsed(parseDate(text),
                      Say::tr("“%1” is not a date that exists. Write it as day/month/year.").arg(text));
    case FieldKind::Month:
        return parsed(parseMonth(digits(text, Language::English)),
                      Say::tr("“%1” is not a month. Write it as 2026-11.").arg(text));
    case FieldKind::Time:
        return parsed(parseTime(text), Say::tr("“%1” is not a time of day. Write it as 14:30.").arg(text));
    case FieldKind::Integer:
        return parsed(parseNumber(text), Say::tr("“%1” is not a whole number.").arg(text));
    case FieldKind::Percent:
        return parsed(parseNumber(QString(text).remove(u'%').trimmed()),
                      Say::tr("“%1” is not a whole number.").arg(text));
    case FieldKind::Money:
        return parsed(parseHundredths(text), Say::tr("“%1” is not an amount.").arg(text));
    case FieldKind::Reference:
        return parsed(Id::fromString(text), Say::tr("“%1” does not name a record.").arg(text));
    case FieldKind::References:
        return parseReferences(text);
    }
    return badInput(text);
}

QString referencesText(const QVariant& stored, const std::function<QString(const Id&)>& nameOf,
                       const QString& separator) {
    QList<Id> ids;
    fromStored(stored, ids);
    QStringList names;
    for (const Id& id : ids)
        names << (nameOf ? nameOf(id) : id.toString());
    return names.join(separator);
}

QString choiceText(const Field& field, const QString& code, const Phrasebook& phrases) {
    for (const Choice& choice : field.choices) {
        if (code == QLatin1String(choice.code))
            return labelOf(choice, phrases);
    }
    return code;
}

} // namespace

std::vector<FieldProblem> validate(const RecordType& type, const Row& row) {
    std::vector<FieldProblem> problems;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (const auto sentence = fieldProblem(type.fields[i], row.values.at(static_cast<qsizetype>(i))))
            problems.push_back({QLatin1String(type.fields[i].column), *sentence});
    }
    for (const Check& check : type.checks) {
        if (!check.holds(type, row))
            problems.push_back(
                {QLatin1String(check.column), QCoreApplication::translate("records", check.sentence)});
    }
    return problems;
}

Outcome validate(const Change& change) {
    for (const RecordChange& record : change.records()) {
        const bool adding = record.kind == RecordChange::Kind::Add;
        for (const Field& field : record.type->fields) {
            const auto written = record.fields.constFind(QLatin1String(field.column));
            if (written == record.fields.constEnd() && !adding)
                continue;
            const QVariant value = written == record.fields.constEnd() ? QVariant() : written->after;
            if (const auto sentence = fieldProblem(field, value))
                return badInput(*sentence);
        }
        for (auto it = record.fields.begin(); it != record.fields.end(); ++it) {
            if (it.key() != QLatin1String(kActiveColumn) && record.type->fieldNamed(it.key()) == nullptr)
                return badInput(Say::tr("There is no field named “%1”.").arg(it.key()));
        }
    }
    return Done{};
}

Result<QVariant> parseValue(const Field& field, const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        if (field.required)
            return badInput(Say::tr("%1 must be filled in.").arg(label(field)));
        // A percent that may not be 0, such as a quorum, is not known where nobody said it.
        const bool zero =
            field.kind == FieldKind::Boolean || (field.kind == FieldKind::Percent && field.least == 0);
        return zero ? toStored(0) : QVariant();
    }
    Result<QVariant> value = parseKind(field, trimmed);
    if (value.ok()) {
        if (const auto sentence = shapeProblem(field, *value))
            return badInput(*sentence);
    }
    return value;
}

QString displayValue(const Field& field, const QVariant& stored, const Phrasebook& phrases,
                     const std::function<QString(const Id&)>& nameOf) {
    if (sameValue(stored, {}))
        return {};
    const Language language = phrases.language();
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return stored.toString();
    case FieldKind::Integer:
        return formatNumber(stored.toLongLong(), language);
    case FieldKind::Percent:
        return formatPercent(stored.toInt(), language);
    case FieldKind::Money:
        return formatHundredths(stored.toLongLong(), language);
    case FieldKind::Boolean:
        return stored.toLongLong() != 0 ? phrases.say("choices", QT_TRANSLATE_NOOP("choices", "Yes"))
                                        : phrases.say("choices", QT_TRANSLATE_NOOP("choices", "No"));
    case FieldKind::Date:
        return formatDate(QDate::fromString(stored.toString(), Qt::ISODate), language);
    case FieldKind::Month:
        return formatMonth(Month::fromString(stored.toString()).value_or(Month()), language);
    case FieldKind::Time:
        return digits(stored.toString(), language);
    case FieldKind::Choice:
        return choiceText(field, stored.toString(), phrases);
    case FieldKind::Reference: {
        const auto id = Id::fromString(stored.toString());
        return id && nameOf ? nameOf(*id) : stored.toString();
    }
    case FieldKind::References:
        return referencesText(stored, nameOf, u"; "_qs);
    }
    return {};
}

QString plainValue(const Field& field, const QVariant& stored) {
    if (sameValue(stored, {}))
        return {};
    if (field.kind == FieldKind::Money) {
        const qint64 amount = stored.toLongLong();
        return QStringLiteral("%1.%2").arg(amount / 100).arg(amount % 100, 2, 10, QLatin1Char('0'));
    }
    if (field.kind == FieldKind::Boolean)
        return stored.toLongLong() != 0 ? u"yes"_qs : u"no"_qs;
    if (field.kind == FieldKind::References)
        return referencesText(stored, {}, u";"_qs);
    return stored.toString();
}

QString labelOf(const Field& field, const Phrasebook& phrases) { return phrases.say("records", field.label); }
QString labelOf(const RecordType& type, const Phrasebook& phrases) {
    return phrases.say("records", type.label);
}
QString labelOfMany(const RecordType& type, const Phrasebook& phrases) {
    return phrases.say("records", type.labelMany);
}
QString labelOf(const Choice& choice, const Phrasebook& phrases) {
    return phrases.say("choices", choice.label);
}

} // namespace samaki
