// What the activity table says of a cell: its value, its text in the desk's language, and what a view must
// know of its row.
#include "model/records/validate.h"
#include "model/tables/activity_table_model.h"

namespace samaki {

namespace {

// Numbers end at the right; the activity's own number is a label and stands in the middle.
Qt::Alignment alignmentOf(const Field* field) {
    if (field == nullptr || !field->isNumber())
        return Qt::AlignLeft | Qt::AlignVCenter;
    const bool isLabel = qstrcmp(field->column, "number") == 0;
    return (isLabel ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace

QVariant ActivityTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityRow& row = grouped_.rows[static_cast<size_t>(index.row())];
    if (role == ColumnNameRole)
        return columns()[static_cast<size_t>(index.column())];
    return row.isHead() ? headData(row, role) : cellData(lineOf(row), index.column(), role);
}

QVariant ActivityTableModel::headData(const ActivityRow& row, int role) const {
    const PillarGroup group = grouped_.groups.value(row.pillar);
    switch (role) {
    case HeadRole:
        return true;
    case CountRole:
        return group.count;
    case ProgressRole:
        return group.meanProgress;
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole: {
        const QString name = context_.pillarName(row.pillar, phrases_.language());
        return name.isEmpty() ? tr("Without a pillar") : name;
    }
    default:
        return {};
    }
}

QVariant ActivityTableModel::cellData(const ActivityLine& line, int column, int role) const {
    const Activity& activity = line.activity;
    const Field* field = fieldOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(line, column);
    case Qt::AccessibleTextRole:
        return accessibleText(line, column);
    case Qt::EditRole:
        return field == nullptr ? QVariant(line.month.toString()) : field->read(&activity);
    case Qt::TextAlignmentRole:
        return QVariant(int(alignmentOf(field)));
    case RecordRole:
        return activity.id.toString();
    case HeadRole:
        return false;
    case ProgressRole:
        return activity.progress;
    case StatusRole:
        return codeOf(activity.status);
    case OverdueRole:
        return line.overdueDays;
    case WaitingRole:
        return waiting_.contains(activity.id);
    case LockedRole:
        return context_.isLocked(activity);
    case CarriedRole:
        return !activity.carriedFrom.isNull();
    case StandingRole:
        return activity.standing;
    case FullNameRole:
        return fullName(activity, column);
    default:
        return {};
    }
}

QString ActivityTableModel::displayText(const ActivityLine& line, int column) const {
    const Field* field = fieldOf(column);
    const Language language = phrases_.language();
    if (field == nullptr)
        return formatMonth(line.month, language);
    const QString name = QLatin1String(field->column);
    if (name == u"number"_qs)
        return digits(QString::number(line.activity.number), language);
    if (name == u"pillar"_qs)
        return context_.pillarName(line.activity.pillar, language);
    if (name == u"standing"_qs && !line.activity.standing)
        return {};
    const QString text = displayValue(*field, field->read(&line.activity), phrases_,
                                      [&](const Id& id) { return context_.agencyName(id, language); });
    if (name == u"budget"_qs && !text.isEmpty())
        return (line.activity.currency == Currency::Riel ? tr("%1 riel") : tr("$%1")).arg(text);
    return text;
}

QString ActivityTableModel::accessibleText(const ActivityLine& line, int column) const {
    const QString text = displayText(line, column);
    const int days = line.overdueDays;
    if (days == 0 || columns()[static_cast<size_t>(column)] != u"due_on"_qs)
        return text;
    const QString late = days == 1 ? tr("1 working day late") : tr("%n working days late", "", days);
    return text + u", "_qs + digits(late, phrases_.language());
}

QString ActivityTableModel::fullName(const Activity& activity, int column) const {
    const Language language = phrases_.language();
    const QString& name = columns()[static_cast<size_t>(column)];
    if (name == u"lead_agency"_qs)
        return context_.agencyFullName(activity.leadAgency, language);
    QStringList names;
    if (name == u"supporting_agencies"_qs) {
        for (const Id& id : activity.supportingAgencies)
            names << context_.agencyFullName(id, language);
    }
    return names.join(u'\n');
}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field* field = fieldOf(section);
    switch (role) {
    case Qt::DisplayRole:
        return field == nullptr ? tr("Month") : labelOf(*field, phrases_);
    case Qt::TextAlignmentRole:
        return QVariant(int(alignmentOf(field)));
    case ColumnNameRole:
        return columns()[static_cast<size_t>(section)];
    default:
        return {};
    }
}

} // namespace samaki
