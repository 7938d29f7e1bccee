// MinutesAgendaDelegate: how an agenda item is drawn beside the minutes: number, title on two lines at most,
// who presents, the time, and a sign for what became of it. Every row is as high as the others.
#pragma once

#include "views/common/breakable_delegate.h"
#include "views/common/desk.h"

namespace samaki {

class MinutesAgendaDelegate : public BreakableDelegate {
    Q_OBJECT

public:
    MinutesAgendaDelegate(Desk& desk, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void takeFonts();
    void paintTime(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintSign(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    Desk& desk_;
    QFont body_;
    QFont strong_;
    QFont caption_;
};

} // namespace samaki
