// MinutesDecisionPane: the right side of the minutes: the decisions of the item in hand, or of the whole
// meeting, and the line where the next one is typed.
//
// Always holds: a line half written stays with its item, also when one goes elsewhere or the program ends.
#pragma once

#include "views/meetings/minutes_drafts.h"
#include "views/meetings/minutes_sheet.h"

#include <QFrame>

class QAction;
class QLabel;
class QListView;
class QPushButton;

namespace samaki {

class MinutesDecisionLine;
class MinutesDecisionModel;
class WrapLabel;

class MinutesDecisionPane : public QFrame {
    Q_OBJECT

public:
    /// The drafts outlive it.
    MinutesDecisionPane(Desk& desk, MinutesDrafts& drafts, QWidget* parent = nullptr);

    QListView* list() const { return list_; }
    MinutesDecisionLine* line() const { return line_; }

    /// Another meeting is opened.
    void clear() { item_ = Id(); }
    void show(const MinutesSheet& sheet, const Id& item);
    using QFrame::show;

    void setAll(bool all);
    bool isAll() const { return all_; }
    /// The decision the cursor is on; null where there is none.
    Id current() const;
    /// Brings a decision into the line to be changed.
    void change(const Decision& decision);
    /// The next decision, at the line.
    void begin();
    /// The cursor of the list goes to a decision, once it is in it.
    void select(const Id& decision) { toSelect_ = decision; }

signals:
    void writeAsked(const samaki::DecisionDraft& draft, const QDate& due);
    void changeAsked(const samaki::Id& decision);
    void allChanged(bool all);
    void left();

public slots:
    /// The draft of the item was written, or could not be: then it stands in the line again.
    void written(const samaki::Id& item, const samaki::DecisionDraft& draft, bool ok);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();
    void fillLine();
    bool isWritten(const DecisionDraft& draft) const;
    void write(const DecisionDraft& draft, const QDate& due);
    void showList();
    int nextNumber() const;

    Desk& desk_;
    MinutesSheet sheet_;
    Id item_;
    bool all_ = false;
    Id toSelect_;
    MinutesDrafts& drafts_;
    MinutesDecisionModel* model_;
    QLabel* heading_;
    QPushButton* allButton_;
    QListView* list_;
    WrapLabel* empty_;
    WrapLabel* keys_; ///< what keys do with a decision
    MinutesDecisionLine* line_;
};

} // namespace samaki
