// PaletteRow: one line of the command palette: a heading, something that can be done, or a record that was
// found.
#pragma once

#include "model/insight/search.h"
#include "views/common/link.h"

#include <functional>

namespace samaki {

struct PaletteRow {
    enum class Kind { Heading, Choice, Note };

    Kind kind = Kind::Choice;
    QString icon; ///< in resources/icons
    MarkedText title;
    MarkedText second; ///< the quiet line below; may be empty
    QString shortcut;
    bool enabled = true;
    bool isCommand = false; ///< known at once; a record may still be replaced by a later answer

    QString key; ///< names the choice among recent ones
    std::function<void()> run;

    bool canBeChosen() const { return kind == Kind::Choice && enabled; }
    /// What a screen reader says.
    QString spoken() const;
};

inline PaletteRow paletteHeading(const QString& text, const QString& aside = {}) {
    PaletteRow row;
    row.kind = PaletteRow::Kind::Heading;
    row.title.text = text;
    row.shortcut = aside;
    return row;
}

inline PaletteRow paletteNote(const QString& text) {
    PaletteRow row;
    row.kind = PaletteRow::Kind::Note;
    row.title.text = text;
    return row;
}

} // namespace samaki
