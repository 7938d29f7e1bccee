// A table on paper: a head that returns on every page, rows as high as their texts, rows that head others.
//
// Always holds: a row is parted between pages only when it is higher than a page, and then between lines of
// each cell; each part has its rules, so no border is left open at a page's end. Lengths are paper units.
#pragma once

#include "model/documents/paper_flow.h"

namespace samaki {

struct PaperColumn {
    QString title;
    qreal weight;                        ///< its share of the table's width
    Qt::Alignment align = Qt::AlignLeft; ///< of the title; a cell's texts bring their own
};

struct RowLook;

/// Texts that stand below each other; a span takes the width of the columns after it too.
struct PaperCell {
    std::vector<PaperText> texts;
    int span = 1;
};

class PaperTable {
public:
    PaperTable(Typesetter& typesetter, std::vector<PaperColumn> columns, qreal width);

    /// A row that heads the rows after it: never parted from the first of them.
    void addGroup(const std::vector<PaperCell>& cells);
    void addRow(const std::vector<PaperCell>& cells, qreal leastHeight = 0);
    /// Sums: never parted from the row before them.
    void addTotal(const std::vector<PaperCell>& cells);

    /// The table's strips in order. With keepEnd the last row hangs together with what follows the table.
    std::vector<FlowStrip> strips(bool keepEnd) const;

private:
    StripPtr makeRow(const std::vector<PaperCell>& cells, const RowLook& look, qreal leastHeight = 0);

    Typesetter& typesetter_;
    std::vector<qreal> edges_; ///< left edge of each column, and the last one's right edge
    StripPtr head_;
    std::vector<FlowStrip> strips_;
};

} // namespace samaki
