// MeetingList: the list of meetings: how its rows are drawn, and its keys. Enter opens the meeting.
#pragma once

#include "views/common/sheet_table.h"
#include "views/meetings/meeting_list_model.h"

namespace samaki {

class MeetingList : public SheetTable {
    Q_OBJECT

public:
    MeetingList(Desk& desk, QWidget* parent = nullptr);

    MeetingListModel& meetings() { return *model_; }
    /// Keeps the current meeting and the scroll place.
    void setMeetings(const MeetingBook& book, const std::vector<Meeting>& shown);
    Id current() const;
    /// Does nothing where it is not shown.
    void select(const Id& meeting);
    /// The first meeting shown becomes current, where none is.
    void goToFirst();

signals:
    void opened(const samaki::Id& meeting);
    void currentMeetingChanged(const samaki::Id& meeting);

protected:
    void fitColumns() override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void openCurrent();

    Desk& desk_;
    MeetingListModel* model_;
    bool quiet_ = false;
};

} // namespace samaki
