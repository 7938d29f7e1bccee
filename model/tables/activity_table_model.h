// ActivityTableModel: the activities of a month (or of all months) as a table with a head row for each
// pillar.
//
// Always holds:
//  1. It holds raw stored values and says about a row what a view needs to know (overdue, waiting, locked);
//  it knows
//     no colour and writes nothing: an edit leaves as a Change through edited().
//  2. An edit is shown at once, before the drive has answered; whoever hears edited() calls
//  updateActivities() with
//     what is stored when the change was refused.
//  3. A colleague's change touches only its own rows: the others keep their indexes' identity, so a view
//  keeps its
//     selection and its scroll place.
// Display texts are in the language given; edit values are stored values (model/records/field.h).
#pragma once

#include "model/core/phrasebook.h"
#include "model/records/change.h"
#include "model/tables/activity_rows.h"

#include <QAbstractTableModel>
#include <QSet>

namespace samaki {

class ActivityTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ColumnNameRole = Qt::UserRole, ///< the field's name; of a header too
        RecordRole,                    ///< the activity's id as text; empty in a head
        HeadRole,                      ///< bool: the head of a pillar's group
        CountRole,                     ///< head: how many activities are shown below it
        ProgressRole,                  ///< percent; of a head the mean
        StatusRole,                    ///< the status code
        OverdueRole,                   ///< working days past the due date; 0 when not overdue
        WaitingRole,                   ///< bool: a change of it still waits for the drive
        LockedRole,                    ///< bool: its plan is closed
        CarriedRole,                   ///< bool: it continues an activity of an earlier month
        StandingRole,                  ///< bool: it comes back each month
        FullNameRole,                  ///< an agency's whole name, where the column shows a short one
    };

    explicit ActivityTableModel(Language language, QObject* parent = nullptr);

    /// Columns in their natural order: the fields of an activity, and "month".
    static const std::vector<QString>& columns();
    static int columnOf(const QString& name);
    static const Field* fieldOf(int column); ///< null for "month"

    void setPhrases(const Phrasebook& phrases);
    const Phrasebook& phrases() const { return phrases_; }

    void setActivities(std::vector<Activity> activities, const ActivityContext& context);
    /// Names, holidays or the day changed; the activities stay.
    void setContext(const ActivityContext& context);
    const ActivityContext& context() const { return context_; }
    /// What is stored now for these records: changed or new ones (the inactive ones leave the table).
    void updateActivities(const std::vector<Activity>& activities);
    void setWaiting(const QSet<Id>& waiting);

    void setFilter(const ActivityFilter& filter);
    const ActivityFilter& filter() const { return filter_; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    const ActivityOrder& order() const { return order_; }

    int total() const;
    int shown() const { return shown_; }
    const Activity* activityAt(int row) const; ///< null for a head
    const Activity* activity(const Id& id) const;
    int overdueDays(const Id& id) const;
    bool isHead(int row) const;
    Id pillarAt(int row) const;
    int rowOf(const Id& activity) const; ///< -1 when it is not shown
    /// In the order of the rows; good until the table changes.
    std::vector<const Activity*> shownActivities() const;
    std::vector<Activity> activities() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// A person changed a cell; the table shows it already.
    void edited(const samaki::Change& change);
    /// A value that cannot be taken; the cell keeps what it had.
    void refused(const QModelIndex& index, const QString& sentence);
    /// How many rows there are or what the heads say changed.
    void regrouped();

private:
    QVariant headData(const ActivityRow& row, int role) const;
    QVariant cellData(const ActivityLine& line, int column, int role) const;
    QString displayText(const ActivityLine& line, int column) const;
    const ActivityLine& lineOf(const ActivityRow& row) const { return lines_[static_cast<size_t>(row.line)]; }
    QString accessibleText(const ActivityLine& line, int column) const;
    QString fullName(const Activity& activity, int column) const;
    void prepareAll();
    void resort();
    void regroupAll();
    void indexRows();
    void regroupStepwise(const std::vector<int>& touched);
    void stepTo(const std::vector<ActivityRow>& wanted, const std::vector<int>& touched);

    Phrasebook phrases_;
    ActivityContext context_;
    std::vector<ActivityLine> lines_; ///< one whose activity became inactive stays here, and is never shown
    QHash<Id, int> lineOfId_;
    std::vector<int> sorted_;
    GroupedRows grouped_;
    std::vector<int> rowOfLine_; ///< -1 where the line is not shown
    int shown_ = 0;
    QSet<Id> waiting_;
    ActivityFilter filter_;
    ActivityOrder order_;
};

} // namespace samaki
