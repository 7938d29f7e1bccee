// AgendaView: a meeting's agenda to put together: the table, the item in hand at the side, and how its
// minutes stand to the meeting's length.
//
// Always holds: while a person writes in a cell or in the form, what arrives waits or only moves theirs; each
// act is one Change, so each can be undone; approved minutes keep their agenda.
#pragma once

#include "model/tables/reference_names.h"
#include "views/common/desk.h"
#include "views/meetings/agenda_model.h"

#include <QAction>
#include <QWidget>

class QStackedWidget;

namespace samaki {

class AgendaTable;
class EmptyState;
class RecordForm;
class WrapLabel;

class AgendaView : public QWidget {
    Q_OBJECT

public:
    /// build: the page's action that builds the agenda.
    AgendaView(Desk& desk, QAction* build, QWidget* parent = nullptr);

    /// The sheet is kept by reference and outlives the view.
    void setSheet(const MeetingSheet& sheet);
    void select(const Id& item);
    /// For the page's menu; their keys work in the table.
    QList<QAction*> actions() const { return {add_, up_, down_, remove_, details_}; }
    void setNames(const ReferenceNames& names);
    /// What was typed in the form is handed over; false while it cannot be.
    bool leave();
    void takeFocus();

    AgendaTable& table() const { return *table_; }
    RecordForm& form() const { return *form_; }

signals:
    /// What arrived while something was being written here was older; the meeting is to be read again.
    void readAgainAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(QAction* build);
    void createActions();
    void retranslate();
    void fill();
    void showState();
    void showMinutes();
    void showItem(const Id& item);
    void reorder(const std::vector<AgendaItem>& inOrder, const Id& moved);
    void write(const Change& change, const Id& selectAfter = {});
    void addItem();
    void moveUp() { step(-1); }
    void moveDown() { step(1); }
    void step(int by);
    void removeSelected();
    void showDetails();
    void closeDetails();
    void saveForm(const Row& before, const Row& after);
    void contextMenu(const QPoint& at);

    Desk& desk_;
    const MeetingSheet* sheet_ = nullptr;
    int writing_ = 0;       ///< changes on their way
    bool deferred_ = false; ///< something arrived while a cell was written in
    Id wanted_;             ///< to be chosen as soon as it is there
    AgendaModel* model_;
    AgendaTable* table_;
    EmptyState* empty_;
    QStackedWidget* stack_;
    RecordForm* form_;
    WrapLabel* minutes_;
    QAction* add_ = nullptr;
    QAction* up_ = nullptr;
    QAction* down_ = nullptr;
    QAction* remove_ = nullptr;
    QAction* details_ = nullptr;
};

/// "95 of 120 minutes planned", with a warning where it is too much; empty where nothing is planned.
struct MinutesStanding {
    QString sentence;
    bool over = false;
};
MinutesStanding minutesStanding(const MeetingSheet& sheet, Language language);

} // namespace samaki
