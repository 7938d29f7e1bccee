// MonthStrip: the month as a calendar strip: a column a day, a bar for each activity from its start to its
// due date.
//
// Always holds: a day on which offices are closed is shaded, and a holiday is named in its tooltip; a bar
// shows its status by sign and colour; a press selects, a drag proposes a new due date and the strip itself
// changes nothing.
#pragma once

#include "model/records/holiday.h"
#include "model/tables/activity_rows.h"
#include "views/common/desk.h"

#include <QAbstractScrollArea>

namespace samaki {

class MonthStrip : public QAbstractScrollArea {
    Q_OBJECT

public:
    MonthStrip(Desk& desk, QWidget* parent = nullptr);

    void setMonth(const Month& month, const ActivityContext& context, const std::vector<Holiday>& holidays);
    /// Those without a day in the month are left out. What is pointed to need not outlive the call.
    void setActivities(const std::vector<const Activity*>& activities);
    void setCurrent(const Id& activity);
    /// How many bars stand above each other before one must scroll; 4 unless set.
    void setLanesShown(int lanes);

    /// Where an activity's bar stands in the viewport; null when it has none.
    QRect barOf(const Id& activity) const;
    /// The day at a place of the viewport.
    QDate dayAt(const QPoint& place) const;

signals:
    void selected(const samaki::Id& activity);
    void dueMoved(const samaki::Id& activity, const QDate& due);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What is shown of an activity; thousands of them are laid out at each key stroke in the search field.
    struct Bar {
        Id id;
        int number = 0;
        QString description;
        Id leadAgency;
        ActivityStatus status{};
        int progress = 0;
        QDate dueOn;
        bool late = false;
        bool locked = false;
        QDate first; ///< of its days in this month
        QDate last;
        int lane = 0;
    };

    void layOutBars();
    void updateScrollBar();
    QRect rectOf(const Bar& bar) const;
    int dayLeft(int day) const; ///< 1 = the first; days() + 1 = the right edge
    const Bar* barAt(const QPoint& place) const;
    QDate dueOf(const Bar& bar) const; ///< while it is dragged, where it would come to lie
    void paintDays(QPainter& painter) const;
    void paintBar(QPainter& painter, const Bar& bar) const;
    QString details(const Bar& bar) const;

    Desk& desk_;
    Month month_;
    ActivityContext context_;
    QHash<QDate, Holiday> holidays_;
    std::vector<Bar> bars_;
    int lanes_ = 0;
    int lanesShown_ = 4;
    int headHeight_ = 0; ///< of the two lines with the days
    int laneHeight_ = 0;
    Id current_;
    Id dragged_;
    QDate dragFrom_;
    QDate dragTo_;
};

} // namespace samaki
