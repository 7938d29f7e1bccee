// How the columns of a table share its width: each has a least width, never less than its heading needs in
// the language shown; what is left over is shared; where there is too little, some columns give way.
#pragma once

#include <span>

class QTableView;

namespace samaki {

struct ColumnWidth {
    int column;
    int least;
    int share; ///< of what is left over
};

/// givesWay: columns that are hidden, in this order, until the others fit.
void shareColumns(QTableView& table, std::span<const ColumnWidth> widths, std::span<const int> givesWay);

} // namespace samaki
