// Contact: a person who answers for a member agency. Lists of contacts go stale, so each says when it was
// confirmed.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

enum class Sex { NotSaid, Female, Male };
enum class ContactRole { FocalPoint, Substitute, Other };

struct Contact : Record {
    Id agency;
    QString name;
    QString position;
    QString rank;
    Sex sex = Sex::NotSaid;
    ContactRole role = ContactRole::FocalPoint;
    QString phone;
    QString email;
    QDate confirmedOn;
};

template <>
std::span<const Choice> choicesOf<Sex>();
template <>
std::span<const Choice> choicesOf<ContactRole>();
template <>
const RecordType& typeOf<Contact>();

} // namespace samaki
