// Field: one column of one record type, declared once. From the list of fields come the SQL, reading and
// writing, CSV columns, form labels, validation messages, the history's wording and the conflict dialog.
//
// Always holds: a stored value is a QVariant of one of three shapes: null, qint64 or QString. Dates are ISO
// text, months "YYYY-MM", times of day "HH:MM", choices their code, references the record's id, lists of
// references a JSON array of ids, money hundredths of the currency unit, booleans 0 or 1. Two stored values
// are the same when sameValue() says so.
#pragma once

#include "model/core/id.h"
#include "model/core/month.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>
#include <QVariant>

#include <optional>
#include <span>
#include <type_traits>

namespace samaki {

enum class FieldKind {
    Text,
    LongText,
    Integer,
    Percent,
    Money,
    Boolean,
    Date,
    Month,
    Time,
    Choice,
    Reference,
    References
};

/// One entry of a pick list: the stored code, and the label marked with QT_TRANSLATE_NOOP("choices", ...).
struct Choice {
    const char* code;
    const char* label;
};

/// Each enum of a record specialises this with its pick list, in the enum's order.
template <class E>
std::span<const Choice> choicesOf();

struct Field {
    const char* column = nullptr;
    const char* label = nullptr; ///< QT_TRANSLATE_NOOP("records", ...)
    FieldKind kind = FieldKind::Text;
    QVariant (*read)(const void* record) = nullptr;
    void (*write)(void* record, const QVariant& stored) = nullptr;
    bool required = false;
    bool sealed = false;   ///< encrypted under the record's key, once the vault is there
    bool inSearch = false; ///< its words are found by the search; never a sealed one's
    std::span<const Choice> choices;
    const char* refersTo = nullptr; ///< the table a reference points into
    std::optional<qint64> least;
    std::optional<qint64> most;

    Field needed() const {
        return with([](Field& f) { f.required = true; });
    }
    Field multiline() const {
        return with([](Field& f) { f.kind = FieldKind::LongText; });
    }
    Field secret() const {
        return with([](Field& f) { f.sealed = true; });
    }
    Field searched() const {
        return with([](Field& f) { f.inSearch = true; });
    }
    Field money() const {
        return with([](Field& f) {
            f.kind = FieldKind::Money;
            f.least = 0;
        });
    }
    Field percent() const {
        return with([](Field& f) {
            f.kind = FieldKind::Percent;
            f.least = 0;
            f.most = 100;
        });
    }
    Field to(const char* table) const {
        return with([table](Field& f) { f.refersTo = table; });
    }
    Field within(qint64 low, qint64 high) const {
        return with([=](Field& f) {
            f.least = low;
            f.most = high;
        });
    }

    bool isNumber() const {
        return kind == FieldKind::Integer || kind == FieldKind::Percent || kind == FieldKind::Money;
    }
    bool isText() const { return kind == FieldKind::Text || kind == FieldKind::LongText; }

private:
    template <class F>
    Field with(F change) const {
        Field copy = *this;
        change(copy);
        return copy;
    }
};

/// Null and the empty text are the same: nothing was said.
bool sameValue(const QVariant& a, const QVariant& b);

// How each C++ type of a record's member is stored. A null QVariant reads as the member's empty value.
QVariant toStored(const QString& value);
QVariant toStored(qint64 value);
QVariant toStored(int value);
QVariant toStored(bool value);
QVariant toStored(const std::optional<qint64>& value);
QVariant toStored(const QDate& value);
QVariant toStored(const Month& value);
QVariant toStored(const QTime& value);
QVariant toStored(const Id& value);
QVariant toStored(const QList<Id>& value);
void fromStored(const QVariant& stored, QString& value);
void fromStored(const QVariant& stored, qint64& value);
void fromStored(const QVariant& stored, int& value);
void fromStored(const QVariant& stored, bool& value);
void fromStored(const QVariant& stored, std::optional<qint64>& value);
void fromStored(const QVariant& stored, QDate& value);
void fromStored(const QVariant& stored, Month& value);
void fromStored(const QVariant& stored, QTime& value);
void fromStored(const QVariant& stored, Id& value);
void fromStored(const QVariant& stored, QList<Id>& value);

template <class E>
requires std::is_enum_v<E> QVariant toStored(E value) {
    return QString::fromLatin1(choicesOf<E>()[static_cast<size_t>(value)].code);
}

template <class E>
requires std::is_enum_v<E>
void fromStored(const QVariant& stored, E& value) {
    const QString code = stored.toString();
    const std::span<const Choice> choices = choicesOf<E>();
    value = E{};
    for (size_t i = 0; i < choices.size(); ++i) {
        if (code == QLatin1String(choices[i].code))
            value = static_cast<E>(i);
    }
}

/// The code an enum is stored as; for SQL and for the command line.
template <class E>
requires std::is_enum_v<E> QString codeOf(E value) { return toStored(value).toString(); }

namespace detail {

template <class T>
constexpr FieldKind kindOf() {
    if constexpr (std::is_enum_v<T>)
        return FieldKind::Choice;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Boolean;
    else if constexpr (std::is_same_v<T, qint64> || std::is_same_v<T, int> ||
                       std::is_same_v<T, std::optional<qint64>>)
        return FieldKind::Integer;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<T, Month>)
        return FieldKind::Month;
    else if constexpr (std::is_same_v<T, QTime>)
        return FieldKind::Time;
    else if constexpr (std::is_same_v<T, Id>)
        return FieldKind::Reference;
    else if constexpr (std::is_same_v<T, QList<Id>>)
        return FieldKind::References;
    else
        return FieldKind::Text;
}

template <class M>
struct MemberOf;
template <class C, class V>
struct MemberOf<V C::*> {
    using Record = C;
    using Value = V;
};

} // namespace detail

/// Declares the column that holds one member: field<&Activity::place>("place", QT_TRANSLATE_NOOP("records",
/// "Place")).
template <auto Member>
Field field(const char* column, const char* label) {
    using Record = typename detail::MemberOf<decltype(Member)>::Record;
    using Value = typename detail::MemberOf<decltype(Member)>::Value;
    Field f;
    f.column = column;
    f.label = label;
    f.kind = detail::kindOf<Value>();
    f.read = [](const void* record) { return toStored(static_cast<const Record*>(record)->*Member); };
    f.write = [](void* record, const QVariant& stored) {
        fromStored(stored, static_cast<Record*>(record)->*Member);
    };
    if constexpr (std::is_enum_v<Value>)
        f.choices = choicesOf<Value>();
    return f;
}

} // namespace samaki
