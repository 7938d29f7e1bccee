#include "model/tables/activity_table_model.h"

#include "model/records/validate.h"
#include "model/tables/activity_edit.h"

#include <algorithm>

namespace samaki {

namespace {

constexpr qsizetype kStepwiseAtMost = 50; // beyond this many records at once a fresh start is quicker

} // namespace

ActivityTableModel::ActivityTableModel(Language language, QObject* parent)
    : QAbstractTableModel(parent), phrases_(language) {}

const std::vector<QString>& ActivityTableModel::columns() {
    static const std::vector<QString> names = {u"number"_qs,
                                               u"description"_qs,
                                               u"month"_qs,
                                               u"lead_agency"_qs,
                                               u"due_on"_qs,
                                               u"status"_qs,
                                               u"progress"_qs,
                                               u"budget"_qs,
                                               u"expected_output"_qs,
                                               u"indicator"_qs,
                                               u"target"_qs,
                                               u"actual"_qs,
                                               u"supporting_agencies"_qs,
                                               u"place"_qs,
                                               u"start_on"_qs,
                                               u"done_on"_qs,
                                               u"currency"_qs,
                                               u"result"_qs,
                                               u"delay_reason"_qs,
                                               u"recommendation"_qs,
                                               u"budget_source"_qs,
                                               u"standing"_qs,
                                               u"pillar"_qs};
    return names;
}

int ActivityTableModel::columnOf(const QString& name) {
    const auto found = std::find(columns().begin(), columns().end(), name);
    return found == columns().end() ? -1 : static_cast<int>(found - columns().begin());
}

const Field* ActivityTableModel::fieldOf(int column) {
    static const std::vector<const Field*> fields = [] {
        std::vector<const Field*> found;
        for (const QString& name : columns())
            found.push_back(typeOf<Activity>().fieldNamed(name));
        return found;
    }();
    return column < 0 || column >= static_cast<int>(fields.size()) ? nullptr
                                                                   : fields[static_cast<size_t>(column)];
}

void ActivityTableModel::setPhrases(const Phrasebook& phrases) {
    phrases_ = phrases;
    beginResetModel(); // names sort differently in another language
    resort();
    regroupAll();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit regrouped();
}

void ActivityTableModel::setActivities(std::vector<Activity> activities, const ActivityContext& context) {
    beginResetModel();
    context_ = context;
    lines_.clear();
    lines_.reserve(activities.size());
    for (Activity& activity : activities) {
        if (activity.active)
            lines_.push_back({std::move(activity), {}, 0, {}, 0});
    }
    prepareAll();
    endResetModel();
    emit regrouped();
}

void ActivityTableModel::setContext(const ActivityContext& context) {
    beginResetModel();
    context_ = context;
    prepareAll();
    endResetModel();
    emit regrouped();
}

void ActivityTableModel::prepareAll() {
    lineOfId_.clear();
    for (size_t i = 0; i < lines_.size(); ++i) {
        lines_[i] = lineFor(lines_[i].activity, context_);
        lineOfId_.insert(lines_[i].activity.id, static_cast<int>(i));
    }
    resort();
    regroupAll();
}

void ActivityTableModel::resort() { sorted_ = sortedLines(lines_, order_, context_, phrases_.language()); }

void ActivityTableModel::regroupAll() {
    const std::vector<int> shown = matching(lines_, sorted_, filter_);
    shown_ = static_cast<int>(shown.size());
    grouped_ = groupByPillar(lines_, shown);
    indexRows();
}

void ActivityTableModel::indexRows() {
    rowOfLine_.assign(lines_.size(), -1);
    for (size_t row = 0; row < grouped_.rows.size(); ++row) {
        if (!grouped_.rows[row].isHead())
            rowOfLine_[static_cast<size_t>(grouped_.rows[row].line)] = static_cast<int>(row);
    }
}

void ActivityTableModel::updateActivities(const std::vector<Activity>& activities) {
    std::vector<int> touched;
    for (const Activity& activity : activities) {
        const int line = lineOfId_.value(activity.id, -1);
        if (line >= 0) {
            lines_[static_cast<size_t>(line)] = lineFor(activity, context_);
            touched.push_back(line);
        } else if (activity.active) {
            lineOfId_.insert(activity.id, static_cast<int>(lines_.size()));
            touched.push_back(static_cast<int>(lines_.size()));
            lines_.push_back(lineFor(activity, context_));
        }
    }
    if (touched.empty())
        return;
    resort();
    if (static_cast<qsizetype>(touched.size()) > kStepwiseAtMost) {
        beginResetModel();
        regroupAll();
        endResetModel();
    } else {
        regroupStepwise(touched);
    }
    emit regrouped();
}

void ActivityTableModel::regroupStepwise(const std::vector<int>& touched) {
    const std::vector<int> shown = matching(lines_, sorted_, filter_);
    shown_ = static_cast<int>(shown.size());
    GroupedRows wanted = groupByPillar(lines_, shown);
    const QHash<Id, PillarGroup> before = std::exchange(grouped_.groups, wanted.groups);
    if (wanted.rows != grouped_.rows)
        stepTo(wanted.rows, touched);
    indexRows();
    for (const int line : touched) {
        if (const int row = rowOfLine_[static_cast<size_t>(line)]; row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    for (size_t row = 0; row < grouped_.rows.size(); ++row) {
        const ActivityRow& head = grouped_.rows[row];
        if (head.isHead() && before.value(head.pillar) != grouped_.groups.value(head.pillar))
            emit dataChanged(index(static_cast<int>(row), 0),
                             index(static_cast<int>(row), columnCount() - 1));
    }
}

// Only touched lines can have moved, and only heads can have come or gone with them: the other rows stand in
// the same order before and after. So it is enough to take out what went or moved, from below, and to put in
// what is missing.
void ActivityTableModel::stepTo(const std::vector<ActivityRow>& wanted, const std::vector<int>& touched) {
    const auto moves = [&](const ActivityRow& row) {
        return !row.isHead() && std::find(touched.begin(), touched.end(), row.line) != touched.end();
    };
    const auto key = [](const ActivityRow& row) { return std::pair(row.pillar, row.line); };
    QSet<std::pair<Id, int>> staying;
    for (const ActivityRow& row : wanted) {
        if (!moves(row))
            staying.insert(key(row));
    }
    std::vector<ActivityRow>& rows = grouped_.rows;
    for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
        if (staying.contains(key(rows[static_cast<size_t>(row)])))
            continue;
        beginRemoveRows({}, row, row);
        rows.erase(rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const ActivityRow& next = wanted[static_cast<size_t>(row)];
        if (row < static_cast<int>(rows.size()) && rows[static_cast<size_t>(row)] == next)
            continue;
        beginInsertRows({}, row, row);
        rows.insert(rows.begin() + row, next);
        endInsertRows();
    }
}

void ActivityTableModel::setWaiting(const QSet<Id>& waiting) {
    if (waiting == waiting_)
        return;
    const QSet<Id> differing = (waiting_ - waiting) + (waiting - waiting_);
    waiting_ = waiting;
    for (const Id& id : differing) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1), {WaitingRole});
    }
}

void ActivityTableModel::setFilter(const ActivityFilter& filter) {
    if (filter == filter_)
        return;
    beginResetModel();
    filter_ = filter;
    regroupAll();
    endResetModel();
    emit regrouped();
}

void ActivityTableModel::sort(int column, Qt::SortOrder order) {
    const QString name = column > 0 || (column == 0 && order == Qt::DescendingOrder)
                             ? columns()[static_cast<size_t>(column)]
                             : QString();
    const ActivityOrder wanted{name, order == Qt::DescendingOrder};
    if (wanted == order_)
        return;
    beginResetModel();
    order_ = wanted;
    resort();
    regroupAll();
    endResetModel();
    emit regrouped();
}

int ActivityTableModel::total() const {
    return static_cast<int>(std::count_if(lines_.begin(), lines_.end(),
                                          [](const ActivityLine& line) { return line.activity.active; }));
}

const Activity* ActivityTableModel::activityAt(int row) const {
    if (row < 0 || row >= rowCount() || isHead(row))
        return nullptr;
    return &lineOf(grouped_.rows[static_cast<size_t>(row)]).activity;
}

const Activity* ActivityTableModel::activity(const Id& id) const {
    const int line = lineOfId_.value(id, -1);
    if (line < 0 || !lines_[static_cast<size_t>(line)].activity.active)
        return nullptr;
    return &lines_[static_cast<size_t>(line)].activity;
}

int ActivityTableModel::overdueDays(const Id& id) const {
    const int line = lineOfId_.value(id, -1);
    return line < 0 ? 0 : lines_[static_cast<size_t>(line)].overdueDays;
}

bool ActivityTableModel::isHead(int row) const {
    return row >= 0 && row < rowCount() && grouped_.rows[static_cast<size_t>(row)].isHead();
}

Id ActivityTableModel::pillarAt(int row) const {
    return row < 0 || row >= rowCount() ? Id() : grouped_.rows[static_cast<size_t>(row)].pillar;
}

int ActivityTableModel::rowOf(const Id& activity) const {
    const int line = lineOfId_.value(activity, -1);
    return line < 0 ? -1 : rowOfLine_[static_cast<size_t>(line)];
}

std::vector<const Activity*> ActivityTableModel::shownActivities() const {
    std::vector<const Activity*> activities;
    activities.reserve(grouped_.rows.size());
    for (const ActivityRow& row : grouped_.rows) {
        if (!row.isHead())
            activities.push_back(&lineOf(row).activity);
    }
    return activities;
}

std::vector<Activity> ActivityTableModel::activities() const {
    std::vector<Activity> all;
    for (const ActivityLine& line : lines_) {
        if (line.activity.active)
            all.push_back(line.activity);
    }
    return all;
}

int ActivityTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(grouped_.rows.size());
}

int ActivityTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

bool ActivityTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || (flags(index) & Qt::ItemIsEditable) == 0)
        return false;
    const Activity before = *activityAt(index.row());
    const Field& field = *fieldOf(index.column());
    if (sameValue(field.read(&before), value))
        return true;
    const Activity after = withValue(before, field, value, context_.today);
    for (const FieldProblem& problem : validate(typeOf<Activity>(), toRow(after))) {
        emit refused(index, problem.sentence);
        return false;
    }
    const Change change = editOf(before, after);
    updateActivities({after});
    emit edited(change);
    return true;
}

Qt::ItemFlags ActivityTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHead(index.row())) // not enabled: the keyboard passes over heads
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (fieldOf(index.column()) != nullptr && !context_.isLocked(*activityAt(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace samaki
