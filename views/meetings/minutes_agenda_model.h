// MinutesAgendaModel: the agenda at the left of the minutes: each item with its number, its state and its
// time.
#pragma once

#include "model/core/language.h"
#include "views/meetings/minutes_sheet.h"

#include <QAbstractListModel>

namespace samaki {

class MinutesAgendaModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        TitleRole,
        PresenterRole,
        SpentRole,
        PlannedRole,
        StatusRole,
        DiscussedRole
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Rows that stay are updated in place, so that selection and scroll place stay.
    void show(const MeetingSheet& sheet, Language language);
    /// The seconds of one item, while the clock runs.
    void setSpent(const Id& item, qint64 seconds);

    int rowOf(const Id& item) const;
    Id itemAt(int row) const;

private:
    struct Line {
        AgendaItem item;
        QString number;
        QString presenter;
        qint64 spent = 0;
        bool discussed = false; ///< something was said or decided
        int decisions = 0;
    };
    QString sentence(const Line& line) const;

    std::vector<Line> lines_;
    Language language_ = Language::English;
};

/// "3:07": minutes and seconds.
QString clockText(qint64 seconds, Language language);

} // namespace samaki
