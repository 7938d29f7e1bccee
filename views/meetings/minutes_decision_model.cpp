#include "views/meetings/minutes_decision_model.h"

#include "model/insight/reading.h"

#include <algorithm>

namespace samaki {

QString standingWord(DecisionStanding standing) {
    switch (standing) {
    case DecisionStanding::Open:
        return MinutesDecisionModel::tr("Open");
    case DecisionStanding::Overdue:
        return MinutesDecisionModel::tr("Overdue");
    case DecisionStanding::Done:
        return MinutesDecisionModel::tr("Done");
    case DecisionStanding::Dropped:
        return MinutesDecisionModel::tr("Dropped");
    }
    return {};
}

int MinutesDecisionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant MinutesDecisionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = lines_[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 %2"_qs.arg(line.number, line.text);
    case Qt::AccessibleTextRole:
        return u"%1 %2. %3 %4 %5 %6"_qs.arg(line.number, line.text, line.agency, line.due,
                                            standingWord(line.standing), line.activity);
    case NumberRole:
        return line.number;
    case TextRole:
        return line.text;
    case AgencyRole:
        return line.agency;
    case DueRole:
        return line.due;
    case StandingRole:
        return static_cast<int>(line.standing);
    case ActivityRole:
        return line.activity;
    case WaitsRole:
        return line.waits;
    default:
        return {};
    }
}

MinutesDecisionModel::Line MinutesDecisionModel::lineOf(const MinutesSheet& sheet, const Decision& decision,
                                                        const QDate& today, Language language) const {
    Line line;
    line.id = decision.id;
    line.number = digits(QString::number(decision.number), language);
    line.text = decision.text;
    line.agency = decision.agency.isNull() ? tr("No agency yet")
                                           : briefName(sheet.sheet.agencies.value(decision.agency), language);
    line.due = decision.dueOn.isValid() ? tr("by %1").arg(formatDate(decision.dueOn, language)) : QString();
    line.standing = sheet.sheet.standing(decision, today);
    line.waits = sheet.waiting.contains(decision.id);
    if (const std::optional<Activity> activity = sheet.sheet.activityOf(decision))
        line.activity = tr("Activity %1").arg(digits(QString::number(activity->number), language));
    else if (!decision.activity.isNull())
        line.activity = tr("In the plan");
    return line;
}

void MinutesDecisionModel::show(const MinutesSheet& sheet, const Id& item, const QDate& today,
                                Language language) {
    std::vector<Line> lines;
    for (const Decision& decision : sheet.sheet.decisions) {
        if (item.isNull() || decision.item == item)
            lines.push_back(lineOf(sheet, decision, today, language));
    }
    const bool same = std::equal(lines.begin(), lines.end(), lines_.begin(), lines_.end(),
                                 [](const Line& a, const Line& b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        lines_ = std::move(lines);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines_[i] == lines[i])
            continue;
        lines_[i] = std::move(lines[i]);
        const QModelIndex at = index(static_cast<int>(i));
        emit dataChanged(at, at);
    }
}

int MinutesDecisionModel::rowOf(const Id& decision) const {
    const auto found =
        std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return line.id == decision; });
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

Id MinutesDecisionModel::decisionAt(int row) const {
    return row >= 0 && row < rowCount() ? lines_[static_cast<size_t>(row)].id : Id();
}

} // namespace samaki
