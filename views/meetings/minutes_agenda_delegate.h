// MinutesAgendaDelegate: how an agenda item is drawn beside the minutes: number, title on two lines at most,
// who presents, the time, and a sign for what became of it. Every row is as high as the others.
#pragma once

#include "views/common/sheet_delegate.h"

namespace samaki {

class MinutesAgendaDelegate : public SheetDelegate {
    Q_OBJECT

public:
    using SheetDelegate::SheetDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTime(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintSign(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
};

} // namespace samaki
