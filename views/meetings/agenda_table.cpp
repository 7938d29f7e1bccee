#include "views/meetings/agenda_table.h"

#include "views/common/choose_row.h"
#include "views/common/sheet_delegate.h"
#include "views/common/wrapped_text.h"
#include "views/meetings/column_widths.h"
#include "views/meetings/meeting_words.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace samaki {

namespace {

using Model = AgendaModel;

constexpr ColumnWidth kWidths[] = {{Model::Number, 7 * Theme::unit, 0},
                                   {Model::Title, 30 * Theme::unit, 4},
                                   {Model::Presenter, 18 * Theme::unit, 1},
                                   {Model::Minutes, 10 * Theme::unit, 0},
                                   {Model::Begins, 10 * Theme::unit, 0}};

// The title with the sign of how far the item is, and of a note for the chair.
class AgendaDelegate : public SheetDelegate {
public:
    using SheetDelegate::SheetDelegate;

    bool isHead(const QModelIndex& index) const override { return index.data(Model::HeadRole).toBool(); }

protected:
    void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const override {
        if (index.column() != Model::Title) {
            SheetDelegate::paintCell(painter, rect, index);
            return;
        }
        QRect words = rect;
        const auto status = static_cast<AgendaStatus>(index.data(Model::StatusRole).toInt());
        const bool carried = status == AgendaStatus::CarriedOver;
        if (status == AgendaStatus::Done || carried) {
            drawSign(painter, QRect(rect.left(), rect.top(), kSign, rect.height()),
                     carried ? u"redo"_qs : u"check"_qs, carried ? theme().warning : theme().good);
            words.setLeft(words.left() + kSign + Theme::unit);
        }
        if (index.data(Model::NoteRole).toBool()) {
            drawSign(painter, QRect(rect.right() - kSign, rect.top(), kSign, rect.height()), u"note"_qs,
                     theme().textQuiet);
            words.setRight(words.right() - kSign - Theme::unit);
        }
        drawWrapped(painter, words, index.data().toString(), 2);
    }

    QString headCount(const QModelIndex& index) const override {
        return AgendaTable::tr("%n items", "", index.data(Model::CountRole).toInt());
    }
};

} // namespace

AgendaTable::AgendaTable(Desk& desk, AgendaModel& model, QWidget* parent)
    : SheetTable(parent), model_(model), column_(Model::Title) {
    setObjectName(u"agenda"_qs);
    auto* delegate = new AgendaDelegate(desk, this);
    delegate->setEditing(typeOf<AgendaItem>(), Model::FieldRole);
    setUp(desk, model, *delegate);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &AgendaTable::layoutRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &AgendaTable::layoutRows);
}

void AgendaTable::fitColumns() { shareColumns(*this, kWidths, {}); }

Id AgendaTable::current() const {
    const AgendaItem* item = model_.itemAt(currentIndex().row());
    return item == nullptr ? Id() : item->id;
}

std::vector<AgendaItem> AgendaTable::selectedItems() const {
    std::vector<AgendaItem> items;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const AgendaItem* item = model_.itemAt(row);
        if (item != nullptr && selectionModel()->isRowSelected(row, {}))
            items.push_back(*item);
    }
    return items;
}

Id AgendaTable::neighbourOfSelection() const {
    Id above;
    bool passed = false;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const AgendaItem* item = model_.itemAt(row);
        if (item == nullptr)
            continue;
        if (selectionModel()->isRowSelected(row, {}))
            passed = true;
        else if (passed)
            return item->id;
        else
            above = item->id;
    }
    return above;
}

bool AgendaTable::select(const Id& item) {
    const int row = model_.rowOf(item);
    if (row < 0)
        return false;
    chooseRow(*this, model_.index(row, column_));
    return true;
}

void AgendaTable::goToFirst() {
    if (current().isNull() && !model_.items().empty())
        select(model_.items().front().id);
}

void AgendaTable::editTitle(int row) { writeIn(model_.index(row, Model::Title)); }

// The rows are told apart by their items: what was dropped stands before the item below the line.
void AgendaTable::dropEvent(QDropEvent* event) {
    const QPoint place = event->position().toPoint();
    int row = rowAt(place.y());
    if (row < 0)
        row = model_.rowCount();
    else if (place.y() > rowViewportPosition(row) + rowHeight(row) / 2)
        ++row;
    Id before;
    for (; row < model_.rowCount() && before.isNull(); ++row) {
        if (const AgendaItem* item = model_.itemAt(row))
            before = item->id;
    }
    std::vector<Id> moved;
    for (const AgendaItem& item : selectedItems())
        moved.push_back(item.id);
    event->setDropAction(Qt::CopyAction); // the view must not take the rows away itself
    event->accept();
    if (!moved.empty())
        emit moveAsked(moved, before);
}

void AgendaTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    SheetTable::currentChanged(current, previous);
    if (current.isValid())
        column_ = current.column();
    emit currentItemChanged(this->current());
}

} // namespace samaki
