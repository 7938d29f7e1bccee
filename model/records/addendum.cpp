#include "model/records/addendum.h"

namespace samaki {

template <>
const RecordType& typeOf<Addendum>() {
    static const RecordType type{
        "addendum",
        "addenda",
        QT_TRANSLATE_NOOP("records", "Addendum"),
        QT_TRANSLATE_NOOP("records", "Addenda"),
        {
            field<&Addendum::meeting>("meeting", QT_TRANSLATE_NOOP("records", "Meeting"))
                .needed()
                .to("meeting"),
            field<&Addendum::item>("item", QT_TRANSLATE_NOOP("records", "Agenda item")).to("agenda_item"),
            field<&Addendum::madeOn>("made_on", QT_TRANSLATE_NOOP("records", "Date")).needed(),
            field<&Addendum::text>("text", QT_TRANSLATE_NOOP("records", "Correction"))
                .needed()
                .multiline()
                .searched(),
            field<&Addendum::author>("author", QT_TRANSLATE_NOOP("records", "Written by")),
        },
        "text",
        "text",
    };
    return type;
}

} // namespace samaki
