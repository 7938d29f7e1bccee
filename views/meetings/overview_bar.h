// OverviewBar: what stands above the meetings: which month, calendar or list, what is looked for.
#pragma once

#include "views/common/desk.h"
#include "views/meetings/meeting_book.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace samaki {

class FilterChip;

class OverviewBar : public QWidget {
    Q_OBJECT

public:
    OverviewBar(Desk& desk, QWidget* parent = nullptr);

    void setMonth(const Month& month);
    void setCalendar(bool calendar);
    /// Offers the working groups there are.
    void setBook(const MeetingBook& book);
    MeetingFilter filter() const;
    void focusSearch();
    void setFilter(const MeetingFilter& filter);

signals:
    /// So many months further on or back; 0: to today.
    void monthStepped(int months);
    void modeChosen(bool calendar);
    void filterChanged();
    /// Enter or the arrow down in the search field.
    void searchLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeMode(const QString& iconName, bool calendar);
    void retranslate();
    void fillChips();

    Desk& desk_;
    Month month_;
    std::vector<WorkingGroup> groups_;
    ReferenceNames names_;
    QToolButton* previous_;
    QLabel* monthName_;
    QToolButton* next_;
    QPushButton* today_;
    FilterChip* kind_;
    FilterChip* group_;
    QLineEdit* search_;
    QToolButton* calendar_;
    QToolButton* list_;
};

} // namespace samaki
