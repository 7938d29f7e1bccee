// Manuscript: what a paper says, part by part, before it is set on pages. One manuscript, two renderings: the
// pages that preview, printer, PDF and pictures share (layOut), and a text document that a secretary can go
// on editing (writeOdt).
//
// Always holds: it knows no file format; lengths are paper units (paper_page.h); every text is already in the
// manuscript's language. Values: any thread.
#pragma once

#include "model/core/result.h"
#include "model/documents/official_header.h"
#include "model/documents/paper.h"
#include "model/documents/paper_table.h"
#include "model/documents/signature_block.h"

#include <iterator>
#include <variant>

namespace samaki {

/// A paragraph, or an item of a list where it has a label.
struct Passage {
    PaperText text;
    QString label = {};    ///< "1.", "2.1", "–": stands before the text, which hangs to the right of it
    qreal indent = 0;      ///< of the whole passage, the label included
    qreal above = 0;       ///< room above it
    bool withNext = false; ///< stands on the same page as what follows it

    /// From the label's left edge to the text's.
    qreal hang() const;
};

struct TableRow {
    enum class Kind { Row, Group, Total }; ///< paper_table.h
    std::vector<PaperCell> cells;
    Kind kind = Kind::Row;
    qreal leastHeight = 0; ///< room to write or to sign by hand
};

struct TablePart {
    std::vector<PaperColumn> columns;
    std::vector<TableRow> rows;
    bool withNext = false; ///< the last row hangs together with what follows the table
};

/// Who signs, kept together with the list of copies.
struct SignaturePart {
    std::vector<Signatory> signatories;
    CopiesList copies = {};
};

struct PageBreakPart {};

using ManuscriptPart = std::variant<OfficialHeader, Passage, TablePart, SignaturePart, PageBreakPart>;

using ManuscriptParts = std::vector<ManuscriptPart>;

struct Manuscript {
    PaperPage page = a4Portrait();
    Language language = Language::English;
    PaperSetting setting = PaperSetting::Letter;
    QString title;       ///< of the file and the print job
    QString footer;      ///< lower left of each page
    QString pagePattern; ///< lower right: "Page %1 of %2"
    ManuscriptParts parts;
};

inline void append(ManuscriptParts& parts, ManuscriptParts more) {
    parts.insert(parts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// The manuscript set on pages.
Paper layOut(const Manuscript& manuscript);

/// Writes the manuscript as an OpenDocument text (1.3). The file is written beside its name and takes it only
/// when it is whole: a Problem leaves what was there before, and no half file.
Outcome writeOdt(const Manuscript& manuscript, const QString& path);

/// Writes the kind of file that the path ends in: .pdf or .odt; any other ending is a Problem.
Outcome writePaper(const Manuscript& manuscript, const QString& path);

} // namespace samaki
