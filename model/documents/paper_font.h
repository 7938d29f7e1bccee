// The faces of official papers: which font, size and ink each kind of text has in each language.
//
// Khmer papers: Muol for the national header, titles and headings, Siemreap for the body (shared/domain,
// "Official papers"). Always holds: every family list ends in faces of the other script, so a Khmer word in
// an English paper is drawn.
#pragma once

#include "model/core/language.h"

#include <QColor>
#include <QFont>

namespace samaki {

enum class TextRole {
    National, ///< the kingdom's two lines
    Title,    ///< the paper's name
    Subtitle, ///< the line under it
    Unit,     ///< who issues the paper
    Office,   ///< who signs it
    Body,
    Strong, ///< body that carries weight: totals, leading words
    Quiet,  ///< second lines under the body
    TableHead,
    Group, ///< a row that heads others
    Footer,
};

/// The font in paper units (set by pixel size, so a device's resolution changes nothing).
QFont paperFont(TextRole role, Language language);

/// The same for a Khmer word in an English paper.
QFont paperKhmerFont(TextRole role, Language language);

/// The least distance of two base lines, in units; a line that needs more takes it.
qreal paperLeading(TextRole role, Language language);

/// Black or a grey that stays readable on a poor copier.
QColor paperInk(TextRole role);

} // namespace samaki
