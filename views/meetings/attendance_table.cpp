#include "views/meetings/attendance_table.h"

#include "views/common/choose_row.h"
#include "views/meetings/attendance_delegate.h"
#include "views/meetings/column_widths.h"

#include <QCoreApplication>
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
// The cells that are written in, in the order in which one asks somebody who came.
constexpr int kWritten[] = {Model::Name,  Model::Position, Model::Who, Model::Rank,
                            Model::Women, Model::Men,      Model::Note};
constexpr int kGivesWay[] = {Model::Note, Model::Position};
constexpr char16_t kKhmerW = u'ឹ'; // what W, M and N of a Khmer keyboard (NiDA) write
constexpr char16_t kKhmerM = u'ម';
constexpr char16_t kKhmerN = u'ន';

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
    chooseRow(*this, model_.index(row, column_));
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
    const Attendance* marked = model_.recordAt(last);
    if (marked != nullptr && marked->isThere())
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

bool AttendanceTable::isWrittenIn() const {
    const Attendance* record = model_.recordAt(currentIndex().row());
    return record != nullptr && record->agency.isNull() && currentIndex().column() != Model::Status;
}

// A letter marks or begins to write; a figure is typed over the one that is there.
bool AttendanceTable::takeLetter(QKeyEvent* event) {
    const QModelIndex at = currentIndex();
    const QChar letter = event->text().at(0);
    const bool written = isWrittenIn();
    if (!written && mark(letter, event->modifiers()))
        return true;
    const bool counts = at.column() == Model::Women || at.column() == Model::Men;
    const bool writes = letter.isLetterOrNumber() || letter.isMark();
    if (counts ? letter.isDigit() : written && writes && at.data().toString().isEmpty()) {
        edit(at);
        if (const QWidget* editor = indexWidget(at)) // the view itself hands on no key
            QCoreApplication::sendEvent(editor->focusProxy(), event);
        return true;
    }
    return written && writes; // nor does it look for a row that begins with it
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
    if (plain && text.size() == 1 && !model_.isLocked() && takeLetter(event))
        return;
    if (text == u"/" && plain) {
        event->ignore(); // the view's search field takes it
        return;
    }
    SheetTable::keyPressEvent(event);
}

QModelIndex AttendanceTable::nextWritten(int step) const {
    constexpr int last = static_cast<int>(std::size(kWritten)) - 1;
    int row = currentIndex().row();
    auto place = static_cast<int>(std::ranges::find(kWritten, currentIndex().column()) - kWritten);
    while (row >= 0 && row < model_.rowCount()) {
        place += step;
        if (place < 0 || place > last) {
            row += step;
            place = step > 0 ? 0 : last;
        }
        const QModelIndex cell = model_.index(row, kWritten[place]);
        if (cell.flags().testFlag(Qt::ItemIsEditable))
            return cell;
    }
    return {};
}

// The first two are Tab's, in a cell that is open.
QModelIndex AttendanceTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action == MoveNext || action == MovePrevious)
        return nextWritten(action == MoveNext ? 1 : -1);
    return SheetTable::moveCursor(action, modifiers);
}

void AttendanceTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    SheetTable::currentChanged(current, previous);
    if (current.isValid())
        column_ = current.column();
    emit currentRecordChanged();
}

} // namespace samaki
