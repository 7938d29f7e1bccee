#include "views/meetings/attendance_table.h"

#include "views/common/choose_row.h"
#include "views/meetings/attendance_delegate.h"
#include "views/meetings/column_widths.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace samaki {

namespace {

using Model = AttendanceModel;

constexpr ColumnWidth kWidths[] = {{Model::Who, 26 * Theme::unit, 4},  {Model::Status, 27 * Theme::unit, 0},
                                   {Model::Name, 18 * Theme::unit, 2}, {Model::Position, 14 * Theme::unit, 2},
                                   {Model::Rank, 16 * Theme::unit, 1}, {Model::Women, 10 * Theme::unit, 0},
                                   {Model::Men, 8 * Theme::unit, 0},   {Model::Note, 12 * Theme::unit, 2}};
constexpr int kGivesWay[] = {Model::Note, Model::Position};
constexpr char16_t kKhmerW = u'ឹ'; // what W, M and N of a Khmer keyboard (NiDA) write
constexpr char16_t kKhmerM = u'ម';
constexpr char16_t kKhmerN = u'ន';

bool isThere(AttendanceStatus status) {
    return status == AttendanceStatus::Present || status == AttendanceStatus::Represented;
}

} // namespace

AttendanceTable::AttendanceTable(Desk& desk, AttendanceModel& model, QWidget* parent)
    : SheetTable(parent), model_(model) {
    setObjectName(u"attendance"_qs);
    auto* delegate = new AttendanceDelegate(desk, this);
    delegate->setEditing(typeOf<Attendance>(), Model::FieldRole);
    setUp(desk, model, *delegate);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &AttendanceTable::layoutRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &AttendanceTable::layoutRows);
}

void AttendanceTable::fitColumns() { shareColumns(*this, kWidths, kGivesWay); }

Id AttendanceTable::current() const {
    const Attendance* record = model_.recordAt(currentIndex().row());
    return record == nullptr ? Id() : record->id;
}

bool AttendanceTable::select(int row) {
    if (model_.recordAt(row) == nullptr)
        return false;
    const int column = currentIndex().isValid() ? currentIndex().column() : int(Model::Status);
    chooseRow(*this, model_.index(row, column));
    return true;
}

void AttendanceTable::goToFirst() {
    for (int row = 0; row < model_.rowCount() && current().isNull(); ++row)
        select(row);
}

void AttendanceTable::editName(int row) { writeIn(model_.index(row, Model::Name)); }

QRect AttendanceTable::keyRect(int row, AttendanceStatus status) const {
    const QRect cell = visualRect(model_.index(row, Model::Status));
    for (size_t i = 0; i < kAttendanceKeys.size(); ++i) {
        if (kAttendanceKeys[i].status == status)
            return AttendanceDelegate::keyRect(cell, static_cast<int>(i));
    }
    return {};
}

void AttendanceTable::mousePressEvent(QMouseEvent* event) {
    SheetTable::mousePressEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || at.column() != Model::Status || model_.isLocked())
        return;
    for (const AttendanceKey& key : kAttendanceKeys) {
        if (!keyRect(at.row(), key.status).contains(event->position().toPoint()))
            continue;
        const Attendance* record = model_.recordAt(at.row()); // the key that holds, pressed again, lets go
        const bool holds = record != nullptr && record->status == key.status;
        model_.setStatus(at.row(), holds ? AttendanceStatus::Expected : key.status);
    }
}

void AttendanceTable::markRows(AttendanceStatus status) {
    int last = -1;
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row, {}))
            continue;
        model_.setStatus(row, status);
        last = row;
    }
    if (isThere(status))
        return; // how many came, and who, is of this row
    goOn(last);
}

void AttendanceTable::goOn(int last) {
    for (int next = last + 1; last >= 0 && next < model_.rowCount(); ++next) {
        if (select(next))
            return;
    }
}

bool AttendanceTable::mark(QChar key, Qt::KeyboardModifiers modifiers) {
    const char16_t upper = key.toUpper().unicode();
    for (const AttendanceKey& each : kAttendanceKeys) {
        if (upper == each.latin || upper == each.khmer) {
            markRows(each.status);
            return true;
        }
    }
    if (upper == u'N' || upper == kKhmerN) {
        editName(currentIndex().row());
        return true;
    }
    const int one = modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1;
    const bool woman = upper == u'W' || upper == kKhmerW;
    if (!woman && upper != u'M' && upper != kKhmerM)
        return false;
    model_.addPersons(currentIndex().row(), woman ? one : 0, woman ? 0 : one);
    return true;
}

void AttendanceTable::keyPressEvent(QKeyEvent* event) {
    const bool plain =
        (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier && !isEditing();
    const QString text = event->text();
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        else
            goOn(currentIndex().row());
        return;
    }
    if (plain && text.size() == 1 && !model_.isLocked()) {
        if (mark(text.at(0), event->modifiers()))
            return;
        const int column = currentIndex().column();
        const bool digit = text.at(0).isDigit() && (column == Model::Women || column == Model::Men);
        if (digit) { // a figure is typed over the one that is there
            edit(currentIndex(), AllEditTriggers, event);
            return;
        }
    }
    if (text == u"/" && plain) {
        event->ignore(); // the view's search field takes it
        return;
    }
    SheetTable::keyPressEvent(event);
}

void AttendanceTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    SheetTable::currentChanged(current, previous);
    emit currentRecordChanged();
}

} // namespace samaki
