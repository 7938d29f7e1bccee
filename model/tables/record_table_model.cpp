#include "model/tables/record_table_model.h"

#include "model/core/khmer_text.h"

#include <algorithm>
#include <numeric>

namespace samaki {

namespace {

QString shownText(const RecordType& type, const Field& field, const Row& row, const Phrasebook& phrases,
                  const ReferenceNames& names) {
    return displayValue(field, type.value(row, field.column), phrases,
                        [&](const Id& id) { return names.nameOf(id, phrases.language()); });
}

bool isLess(const QVariant& a, const QVariant& b) {
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return a.toString() < b.toString();
    return a.toLongLong() < b.toLongLong();
}

// What is not filled in stands last, whichever way the rest is sorted.
bool isEmpty(const QVariant& key) {
    return key.isNull() || (key.typeId() == QMetaType::QString && key.toString().isEmpty());
}

} // namespace

RecordColumn columnOf(const RecordType& type, const Field& field) {
    RecordColumn column;
    column.key = QLatin1String(field.column);
    column.number = field.isNumber();
    column.label = [&field](const Phrasebook& phrases) { return labelOf(field, phrases); };
    column.text = [&type, &field](const Row& row, const Phrasebook& phrases, const ReferenceNames& names) {
        return shownText(type, field, row, phrases, names);
    };
    column.order = [&type, &field](const Row& row, const Phrasebook& phrases, const ReferenceNames& names) {
        const bool asStored = field.isNumber() || field.kind == FieldKind::Date ||
                              field.kind == FieldKind::Month || field.kind == FieldKind::Time ||
                              field.kind == FieldKind::Boolean;
        if (asStored)
            return type.value(row, field.column);
        return QVariant(foldForSearch(shownText(type, field, row, phrases, names)));
    };
    return column;
}

RecordTableModel::RecordTableModel(const RecordType& type, const Phrasebook& phrases, QObject* parent)
    : QAbstractTableModel(parent), type_(type), phrases_(phrases) {
    for (const Field& field : type.fields)
        columns_.push_back(samaki::columnOf(type, field));
}

void RecordTableModel::addColumn(RecordColumn column) {
    const int at = static_cast<int>(columns_.size());
    beginInsertColumns({}, at, at);
    columns_.push_back(std::move(column));
    endInsertColumns();
    recompute();
}

void RecordTableModel::setText(const QString& key, decltype(RecordColumn::text) text) {
    columns_[static_cast<size_t>(columnOf(key))].text = std::move(text);
    recompute();
}

void RecordTableModel::setHiddenText(std::function<QString(const Row&)> text) {
    hiddenText_ = std::move(text);
    recompute();
}

int RecordTableModel::columnOf(const QString& key) const {
    for (size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

void RecordTableModel::setPhrases(const Phrasebook& phrases) {
    phrases_ = phrases;
    recompute();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RecordTableModel::setNames(const ReferenceNames& names) {
    names_ = names;
    recompute();
}

void RecordTableModel::setRows(std::vector<Row> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    reindex();
    shown_ = order();
    endResetModel();
}

void RecordTableModel::putRows(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        const auto place = places_.constFind(row.id);
        if (place == places_.cend()) {
            places_.insert(row.id, rows_.size());
            rows_.push_back(row);
            folded_.push_back(foldedText(row));
        } else {
            rows_[*place] = row;
            folded_[*place] = foldedText(row);
        }
    }
    sortAll();
    show(order());
}

void RecordTableModel::recompute() {
    reindex();
    show(order());
}

void RecordTableModel::setSearch(const QString& text) {
    words_ = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    show(order());
}

void RecordTableModel::setFilter(std::function<bool(const Row&)> passes) {
    filter_ = std::move(passes);
    show(order());
}

const Row* RecordTableModel::find(const Id& id) const {
    const auto place = places_.constFind(id);
    return place == places_.cend() ? nullptr : &rows_[*place];
}

int RecordTableModel::shownAt(const Id& id) const {
    const auto place = places_.constFind(id);
    if (place == places_.cend())
        return -1;
    const auto found = std::find(shown_.begin(), shown_.end(), *place);
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

int RecordTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = shownRow(index.row());
    const RecordColumn& column = columns_[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.text(row, phrases_, names_);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case IdRole:
        return row.id.toString();
    case ActiveRole:
        return row.active;
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordColumn& column = columns_[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.label(phrases_);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
    sortColumn_ = column;
    sortOrder_ = order;
    sortAll();
    show(this->order());
}

QString RecordTableModel::foldedText(const Row& row) const {
    QString text;
    for (const RecordColumn& column : columns_)
        text += column.text(row, phrases_, names_) + u'\n';
    if (hiddenText_)
        text += hiddenText_(row);
    return foldForSearch(text);
}

bool RecordTableModel::passes(size_t index) const {
    if (filter_ && !filter_(rows_[index]))
        return false;
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return folded_[index].contains(word); });
}

std::vector<size_t> RecordTableModel::order() const {
    std::vector<size_t> shown;
    shown.reserve(sorted_.size());
    std::copy_if(sorted_.begin(), sorted_.end(), std::back_inserter(shown),
                 [this](size_t i) { return passes(i); });
    return shown;
}

void RecordTableModel::sortAll() {
    sorted_.resize(rows_.size());
    std::iota(sorted_.begin(), sorted_.end(), size_t(0));
    if (sortColumn_ < 0 || sortColumn_ >= columnCount())
        return;
    const RecordColumn& column = columns_[static_cast<size_t>(sortColumn_)];
    std::vector<QVariant> keys;
    keys.reserve(rows_.size());
    for (const Row& row : rows_)
        keys.push_back(column.order(row, phrases_, names_));
    const bool upwards = sortOrder_ == Qt::AscendingOrder;
    std::stable_sort(sorted_.begin(), sorted_.end(), [&](size_t a, size_t b) {
        if (isEmpty(keys[a]) || isEmpty(keys[b]))
            return !isEmpty(keys[a]) && isEmpty(keys[b]);
        return upwards ? isLess(keys[a], keys[b]) : isLess(keys[b], keys[a]);
    });
}

// The same rows in the same order are repainted; otherwise the view starts over and finds its record by id.
void RecordTableModel::show(std::vector<size_t> shown) {
    if (shown == shown_) {
        if (!shown_.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    shown_ = std::move(shown);
    endResetModel();
}

void RecordTableModel::reindex() {
    places_.clear();
    folded_.clear();
    folded_.reserve(rows_.size());
    for (size_t i = 0; i < rows_.size(); ++i) {
        places_.insert(rows_[i].id, i);
        folded_.push_back(foldedText(rows_[i]));
    }
    sortAll();
}

} // namespace samaki
