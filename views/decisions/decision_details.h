// DecisionDetails: one decision to read, with the way to its meeting and its activity and what can be done
// with it; or, where several are selected, what can be done with all of them.
#pragma once

#include "views/common/desk.h"
#include "views/decisions/register_reading.h"

#include <QScrollArea>

class QAction;
class QVBoxLayout;

namespace samaki {

class DecisionDetails : public QScrollArea {
    Q_OBJECT

public:
    /// The actions stay the page's; each is shown as a button where it can be done.
    DecisionDetails(Desk& desk, const QList<QAction*>& actions, QWidget* parent = nullptr);

    void show(const std::vector<RegisteredDecision>& decisions, const RegisterReading& reading);
    using QScrollArea::show;

private:
    QWidget* fillOne(const RegisteredDecision& each, const RegisterReading& reading);
    QWidget* fillSeveral(const std::vector<RegisteredDecision>& decisions);
    void addStanding(QVBoxLayout* column, const RegisteredDecision& each, QWidget* parent);
    void addMeeting(QVBoxLayout* column, const RegisteredDecision& each, const QString& item,
                    QWidget* parent);
    /// left: names of actions that get no button here.
    void addButtons(QVBoxLayout* column, const QStringList& left, QWidget* parent);
    void addFacts(QVBoxLayout* column, const RegisteredDecision& each, const RegisterReading& reading,
                  QWidget* parent);
    void addActivity(QVBoxLayout* column, const RegisteredDecision& each, const Month& month,
                     QWidget* parent);

    Desk& desk_;
    QList<QAction*> actions_;
    Id shown_;
};

} // namespace samaki
