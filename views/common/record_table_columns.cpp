// The part of RecordTable that knows its columns: which are shown, how wide, and what the person chose.
#include "views/common/record_table.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>

namespace samaki {

void RecordTable::fillColumnMenu() {
    columnMenu_->clear();
    for (int column = 0; column < model().columnCount(); ++column) {
        QAction* action = columnMenu_->addAction(model().headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!view()->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            view()->setColumnHidden(column, !shown);
            rememberColumns();
        });
    }
    columnMenu_->addSeparator();
    connect(columnMenu_->addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        QSettings().remove(u"tables/%1"_qs.arg(name_));
        restoreColumns();
        fitColumns();
    });
}

// A stored column is "key:width" in the order shown; a key this version does not know is passed over.
void RecordTable::restoreColumns() {
    const QStringList stored = QSettings().value(u"tables/%1/columns"_qs.arg(name_)).toStringList();
    QHeaderView* header = view()->horizontalHeader();
    const QStringList shown = stored.isEmpty() ? firstColumns_ : stored;
    for (int column = 0; column < model().columnCount(); ++column)
        view()->setColumnHidden(column, true);
    int place = 0;
    for (const QString& entry : shown) {
        const int column = model().columnOf(entry.section(u':', 0, 0));
        if (column < 0)
            continue;
        view()->setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), place++);
        const int width = entry.section(u':', 1).toInt();
        if (width > 0)
            view()->setColumnWidth(column, width);
    }
}

// A column is never narrower than its head; where not all fit, the last ones wait for a wider window; what is
// left over goes to the columns that have a share.
void RecordTable::fitColumns() {
    if (QSettings().contains(u"tables/%1/columns"_qs.arg(name_)))
        return;
    int left = view()->width() - view()->verticalScrollBar()->sizeHint().width() - Theme::unit / 2;
    int shares = 0;
    bool fits = true;
    QHash<int, Width> wanted;
    for (const QString& key : firstColumns_) {
        const int column = model().columnOf(key);
        if (column < 0)
            continue;
        Width width = widths_.value(key);
        width.least = qMax(width.least, view()->horizontalHeader()->sectionSizeHint(column));
        fits = wanted.isEmpty() || (fits && width.least <= left);
        view()->setColumnHidden(column, !fits);
        if (!fits)
            continue;
        wanted.insert(column, width);
        left -= width.least;
        shares += width.share;
    }
    for (auto width = wanted.cbegin(); width != wanted.cend(); ++width) {
        const int more = left > 0 && shares > 0 ? left * width->share / shares : 0;
        view()->setColumnWidth(width.key(), width->least + more);
    }
}

void RecordTable::rememberColumns() const {
    QStringList shown;
    const QHeaderView* header = view()->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!view()->isColumnHidden(column))
            shown << u"%1:%2"_qs.arg(model().columns()[static_cast<size_t>(column)].key)
                         .arg(view()->columnWidth(column));
    }
    QSettings().setValue(u"tables/%1/columns"_qs.arg(name_), shown);
}

} // namespace samaki
