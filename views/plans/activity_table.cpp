#include "views/plans/activity_table.h"

#include "views/common/choose_row.h"
#include "views/plans/activity_delegate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace samaki {

namespace {

using Model = ActivityTableModel;
constexpr int kDescriptionLeast = 30 * Theme::unit;

struct ColumnWidth {
    const char* name;
    int width;
    bool shown;
};

// Widths on the grid; what is shown at first is what the secretary needs each day.
constexpr ColumnWidth kWidths[] = {{"number", 48, true},           {"description", 320, true},
                                   {"lead_agency", 128, true},     {"due_on", 120, true},
                                   {"status", 120, true},          {"progress", 80, true},
                                   {"budget", 136, true},          {"expected_output", 240, false},
                                   {"indicator", 200, false},      {"target", 80, false},
                                   {"actual", 80, false},          {"supporting_agencies", 200, false},
                                   {"place", 144, false},          {"start_on", 120, false},
                                   {"done_on", 120, false},        {"currency", 96, false},
                                   {"result", 240, false},         {"delay_reason", 240, false},
                                   {"recommendation", 240, false}, {"budget_source", 144, false},
                                   {"standing", 96, false},        {"pillar", 160, false},
                                   {"month", 136, false}};

} // namespace

ActivityTable::ActivityTable(Desk& desk, ActivityTableModel& model, QWidget* parent)
    : SheetTable(parent), model_(model), delegate_(new ActivityDelegate(desk, this)) {
    setObjectName(u"activities"_qs);
    setUp(desk, model, *delegate_);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    createHeader();
    connect(&model, &Model::regrouped, this, &ActivityTable::layoutRows);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &ActivityTable::widenToHeadings);
    layoutRows();
}

void ActivityTable::createHeader() {
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(6 * Theme::unit);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    setDefaultColumns();
    restoreColumns();
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (fitting_)
            return;
        widened_.remove(column);
        if (column != Model::columnOf(u"description"_qs))
            fitColumns();
        saveColumns();
    });
    connect(header, &QHeaderView::sectionMoved, this, &ActivityTable::saveColumns);
}

void ActivityTable::setDefaultColumns() {
    for (const ColumnWidth& each : kWidths) {
        const int column = Model::columnOf(QLatin1String(each.name));
        setColumnWidth(column, each.width);
        setColumnHidden(column, !each.shown);
    }
}

void ActivityTable::restoreColumns() {
    const QByteArray kept = QSettings().value(u"plans/columns"_qs).toByteArray();
    if (!kept.isEmpty())
        horizontalHeader()->restoreState(kept);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the plan's own order at each start
}

void ActivityTable::saveColumns() const {
    QSettings().setValue(u"plans/columns"_qs, horizontalHeader()->saveState());
}

void ActivityTable::setMonthShown(bool shown) {
    const int month = Model::columnOf(u"month"_qs);
    setColumnHidden(month, !shown);
    if (shown)
        setColumnWidth(month, 17 * Theme::unit);
    fitColumns();
}

void ActivityTable::fillColumnMenu(QMenu& menu) {
    for (int column = 0; column < model_.columnCount(); ++column) {
        if (column == Model::columnOf(u"month"_qs))
            continue;
        QAction* action = menu.addAction(model_.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != Model::columnOf(u"description"_qs));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitColumns();
            layoutRows();
            saveColumns();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("The usual columns")), &QAction::triggered, this, [this] {
        setDefaultColumns();
        fitColumns();
        layoutRows();
        saveColumns();
    });
}

// No column is narrower than its heading, which is longer in one language than in the other. What was widened
// for the other language gets its own width back first, and neither is kept as the person's choice.
void ActivityTable::widenToHeadings() {
    fitting_ = true;
    for (auto it = widened_.cbegin(); it != widened_.cend(); ++it)
        setColumnWidth(it.key(), it.value());
    widened_.clear();
    const QFontMetrics metrics(horizontalHeader()->font());
    for (int column = 0; column < model_.columnCount(); ++column) {
        const QString heading = model_.headerData(column, Qt::Horizontal).toString();
        const int least = metrics.horizontalAdvance(heading) + 2 * Theme::unit;
        if (isColumnHidden(column) || columnWidth(column) >= least)
            continue;
        widened_.insert(column, columnWidth(column));
        setColumnWidth(column, least);
    }
    fitting_ = false;
    fitColumns();
}

void ActivityTable::fitColumns() {
    const int description = Model::columnOf(u"description"_qs);
    int others = 0;
    for (int column = 0; column < model_.columnCount(); ++column) {
        if (column != description && !isColumnHidden(column))
            others += columnWidth(column);
    }
    fitting_ = true;
    setColumnWidth(description, std::max(kDescriptionLeast, viewport()->width() - others));
    fitting_ = false;
}

Id ActivityTable::currentActivity() const {
    const Activity* activity = model_.activityAt(currentIndex().row());
    return activity == nullptr ? Id() : activity->id;
}

QList<int> ActivityTable::selectedRowsInOrder() const {
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<Activity> ActivityTable::selectedActivities() const {
    std::vector<Activity> activities;
    for (const int row : selectedRowsInOrder()) {
        if (const Activity* activity = model_.activityAt(row))
            activities.push_back(*activity);
    }
    return activities;
}

QList<int> ActivityTable::visibleColumnsInOrder() const {
    QList<int> columns;
    for (int visual = 0; visual < model_.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

Id ActivityTable::neighbourOfSelection() const {
    const QList<int> rows = selectedRowsInOrder();
    if (rows.isEmpty())
        return {};
    for (int row = rows.last() + 1; row < model_.rowCount(); ++row) {
        if (const Activity* below = model_.activityAt(row))
            return below->id;
    }
    for (int row = rows.first() - 1; row >= 0; --row) {
        if (const Activity* above = model_.activityAt(row))
            return above->id;
    }
    return {};
}

bool ActivityTable::select(const Id& activity) {
    const int row = model_.rowOf(activity);
    if (row < 0)
        return false;
    const int column =
        currentIndex().isValid() ? currentIndex().column() : Model::columnOf(u"description"_qs);
    chooseRow(*this, model_.index(row, column));
    return true;
}

void ActivityTable::goToFirst() {
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (const Activity* first = model_.activityAt(row)) {
            setFocus();
            select(first->id);
            return;
        }
    }
}

void ActivityTable::editCell(const Id& activity, const QString& column) {
    if (select(activity))
        writeIn(model_.index(model_.rowOf(activity), Model::columnOf(column)));
}

// The first row is a pillar's, which cannot be current: from nowhere the keys go to the first activity.
QModelIndex ActivityTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (currentIndex().isValid())
        return SheetTable::moveCursor(action, modifiers);
    const int column = columnAt(0);
    for (int row = 0; row < model_.rowCount(); ++row) {
        const QModelIndex index = model_.index(row, column);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            return index;
    }
    return {};
}

// Whoever comes by Tab stands on an activity, so that the keys that act on one have one.
void ActivityTable::focusInEvent(QFocusEvent* event) {
    SheetTable::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && currentIndex().isValid() && !selectionModel()->hasSelection())
        chooseRow(*this, currentIndex());
}

void ActivityTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    SheetTable::currentChanged(current, previous);
    emit currentActivityChanged(currentActivity());
}

} // namespace samaki
