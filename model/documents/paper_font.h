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
    Heading,    ///< of a part of a letter or of minutes
    Cell,       ///< in a table
    CellStrong, ///< in a table, what carries weight
    CellQuiet,  ///< in a table, second lines
};

/// How a paper is set: a wide table, as much as possible on a page; or a letter, to be read at arm's length.
enum class PaperSetting { Dense, Letter };

/// How one kind of text is written in one language. Lengths are paper units (paper_page.h).
struct PaperFace {
    QFont font;      ///< sized in paper units, so a device's resolution changes nothing
    QFont khmerFont; ///< for Khmer words in an English paper
    qreal leading;   ///< from one base line to the next
    qreal baseline;  ///< below the top of a line
    QColor ink;      ///< black, or a grey that stays readable on a poor copier
};

PaperFace paperFace(TextRole role, Language language, PaperSetting setting = PaperSetting::Dense);

/// The role of words that carry weight within a text of that role.
TextRole strongOf(TextRole role);

} // namespace samaki
