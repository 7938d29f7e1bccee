// MeetingDetails: what there is to know about a meeting at a glance, and what happened to it.
#pragma once

#include "model/insight/meeting_sheet.h"
#include "views/common/desk.h"

#include <QWidget>

class QGridLayout;

namespace samaki {

class HistoryPanel;

class MeetingDetails : public QWidget {
    Q_OBJECT

public:
    explicit MeetingDetails(Desk& desk, QWidget* parent = nullptr);

    void showSheet(const MeetingSheet& sheet);

private:
    void addFact(const QString& name, const QString& text);

    Desk& desk_;
    QWidget* facts_;
    QGridLayout* grid_;
    HistoryPanel* history_;
};

} // namespace samaki
