// OpenMonthDialog: what opening a month would do, before it is done: how many activities are carried over and
// how many come back, and which. One press does it all, as one change.
#pragma once

#include "model/rules/carry_over.h"
#include "views/common/desk.h"

#include <QDialog>

namespace samaki {

class OpenMonthDialog : public QDialog {
    Q_OBJECT

public:
    /// change: what openMonth() made of the wish. The context names pillars and agencies.
    OpenMonthDialog(Desk& desk, const MonthToOpen& wish, const Change& change, QWidget* parent = nullptr);

    const Change& change() const { return change_; }

private:
    QString summary(const MonthToOpen& wish) const;
    QWidget* makeList(const MonthToOpen& wish);

    Desk& desk_;
    Change change_;
};

} // namespace samaki
