#include "model/records/contact.h"

namespace samaki {

template <>
std::span<const Choice> choicesOf<Sex>() {
    static constexpr Choice choices[] = {{"not_said", QT_TRANSLATE_NOOP("choices", "Not said")},
                                         {"female", QT_TRANSLATE_NOOP("choices", "Female")},
                                         {"male", QT_TRANSLATE_NOOP("choices", "Male")}};
    return choices;
}

template <>
std::span<const Choice> choicesOf<ContactRole>() {
    static constexpr Choice choices[] = {{"focal_point", QT_TRANSLATE_NOOP("choices", "Focal point")},
                                         {"substitute", QT_TRANSLATE_NOOP("choices", "Substitute")},
                                         {"other", QT_TRANSLATE_NOOP("choices", "Other contact")}};
    return choices;
}

template <>
const RecordType& typeOf<Contact>() {
    static const RecordType type{
        "contact",
        "contacts",
        QT_TRANSLATE_NOOP("records", "Contact"),
        QT_TRANSLATE_NOOP("records", "Contacts"),
        {
            field<&Contact::agency>("agency", QT_TRANSLATE_NOOP("records", "Member agency"))
                .needed()
                .to("agency"),
            field<&Contact::name>("name", QT_TRANSLATE_NOOP("records", "Name")).needed().searched(),
            field<&Contact::position>("position", QT_TRANSLATE_NOOP("records", "Position")).searched(),
            field<&Contact::rank>("rank", QT_TRANSLATE_NOOP("records", "Rank")),
            field<&Contact::sex>("sex", QT_TRANSLATE_NOOP("records", "Sex")),
            field<&Contact::role>("role", QT_TRANSLATE_NOOP("records", "Role")).needed(),
            field<&Contact::phone>("phone", QT_TRANSLATE_NOOP("records", "Phone")),
            field<&Contact::email>("email", QT_TRANSLATE_NOOP("records", "Email")),
            field<&Contact::confirmedOn>("confirmed_on", QT_TRANSLATE_NOOP("records", "Last confirmed on")),
        },
        "name",
        "name",
    };
    return type;
}

} // namespace samaki
