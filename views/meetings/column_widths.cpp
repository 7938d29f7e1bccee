#include "views/meetings/column_widths.h"

#include "views/common/theme.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace samaki {

void shareColumns(QTableView& table, std::span<const ColumnWidth> widths, std::span<const int> givesWay) {
    const QFontMetrics metrics(table.horizontalHeader()->font());
    std::vector<ColumnWidth> columns;
    int needed = 0;
    for (ColumnWidth each : widths) {
        const QString heading = table.model()->headerData(each.column, Qt::Horizontal).toString();
        const int wide = metrics.horizontalAdvance(heading) + 2 * Theme::unit;
        each.least = std::max({each.least, wide, table.horizontalHeader()->sectionSizeHint(each.column)});
        needed += each.least;
        columns.push_back(each);
    }
    const int width = table.viewport()->width();
    for (const int column : givesWay) {
        if (needed <= width)
            break;
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&](const ColumnWidth& each) { return each.column == column; });
        needed -= found->least;
        columns.erase(found);
    }
    int shares = 0;
    for (const ColumnWidth& each : columns)
        shares += each.share;
    const int left = std::max(0, width - needed);
    for (const ColumnWidth& each : widths)
        table.setColumnHidden(each.column,
                              std::none_of(columns.begin(), columns.end(),
                                           [&](const auto& shown) { return shown.column == each.column; }));
    for (const ColumnWidth& each : columns)
        table.setColumnWidth(each.column, each.least + (shares == 0 ? 0 : left * each.share / shares));
}

} // namespace samaki
