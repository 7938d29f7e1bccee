// MeetingDetails: what there is to know about a meeting at a glance: who, when and where, how it stands in
// figures, its papers, corrections to its minutes, and what happened to it.
#pragma once

#include "model/documents/meeting_papers.h"
#include "views/common/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace samaki {

class HistoryPanel;

class MeetingDetails : public QWidget {
    Q_OBJECT

public:
    explicit MeetingDetails(Desk& desk, QWidget* parent = nullptr);

    void showSheet(const MeetingSheet& sheet);
    /// The keyboard goes to the first paper.
    void takeFocus();

signals:
    void paperAsked(samaki::MeetingPaper paper);
    void calendarFileAsked();
    void attendanceAsked();
    void agendaAsked();

private:
    QWidget* factsCard(const MeetingSheet& sheet);
    QWidget* figuresCard(const MeetingSheet& sheet);
    QWidget* papersCard();
    QWidget* correctionsCard(const MeetingSheet& sheet);
    QVBoxLayout* beginCard(QWidget*& card, const QString& heading);

    Desk& desk_;
    QWidget* column_ = nullptr; ///< of the cards; made anew for each meeting
    QVBoxLayout* place_;
    HistoryPanel* history_;
    QWidget* historyHead_;
};

} // namespace samaki
