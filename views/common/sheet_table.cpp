#include "views/common/sheet_table.h"

#include "views/common/sheet_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace samaki {

SheetTable::SheetTable(QWidget* parent) : QTableView(parent) {
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);         // Tab leaves the table; inside an editor it goes to the next cell
    setCornerWidget(new QWidget(this)); // else the style draws a small framed square there
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(Theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void SheetTable::setUp(Desk& desk, QAbstractItemModel& model, SheetDelegate& delegate) {
    delegate_ = &delegate;
    setModel(&model);
    setItemDelegate(&delegate);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &SheetTable::fitColumns);
    connect(&desk, &Desk::themeChanged, this, &SheetTable::layoutRows);
    connect(&desk, &Desk::languageChanged, this, &SheetTable::layoutRows);
}

// A reset keeps the heights of the rows before, so each row is looked at, and only the few that differ are
// set: asking for heights by content costs half a second where there are ten thousand.
void SheetTable::layoutRows() {
    clearSpans();
    const int row = delegate_->rowHeight();
    const int head = delegate_->headHeight();
    if (verticalHeader()->defaultSectionSize() != row)
        verticalHeader()->setDefaultSectionSize(row);
    for (int i = 0; i < model()->rowCount(); ++i) {
        const bool isHead = delegate_->isHead(model()->index(i, 0));
        if (isHead)
            setSpan(i, 0, 1, model()->columnCount());
        if (rowHeight(i) != (isHead ? head : row))
            setRowHeight(i, isHead ? head : row);
    }
}

void SheetTable::writeIn(const QModelIndex& cell) {
    setCurrentIndex(cell);
    edit(cell);
}

QModelIndex SheetTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || !delegate_->isHead(next))
        return next;
    const int step = next.row() > currentIndex().row() || next.row() == 0 ? 1 : -1;
    const QModelIndex beyond = model()->index(next.row() + step, next.column());
    return beyond.isValid() ? beyond : currentIndex();
}

void SheetTable::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enters = plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (enters && !isEditing() && currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void SheetTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void SheetTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layoutRows();
}

void SheetTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    if (!isEditing())
        emit editingEnded();
}

} // namespace samaki
