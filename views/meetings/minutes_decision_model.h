// MinutesDecisionModel: the decisions at the right of the minutes: of the item in hand, or of the whole
// meeting.
#pragma once

#include "model/core/language.h"
#include "views/meetings/minutes_sheet.h"

#include <QAbstractListModel>

namespace samaki {

class MinutesDecisionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        TextRole,
        AgencyRole,
        DueRole,
        StandingRole,
        ActivityRole,
        WaitsRole
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Those of one item; of the whole meeting where it is null.
    void show(const MinutesSheet& sheet, const Id& item, const QDate& today, Language language);

    int rowOf(const Id& decision) const;
    Id decisionAt(int row) const;

private:
    struct Line {
        Id id;
        QString number;
        QString text;
        QString agency;
        QString due;
        QString activity;
        DecisionStanding standing = DecisionStanding::Open;
        bool waits = false;
        bool operator==(const Line&) const = default;
    };
    Line lineOf(const MinutesSheet& sheet, const Decision& decision, const QDate& today,
                Language language) const;

    std::vector<Line> lines_;
};

/// "Open", "Overdue", "Done", "Dropped", in the window's language.
QString standingWord(DecisionStanding standing);

} // namespace samaki
