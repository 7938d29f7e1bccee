// MinutesDecisionDelegate: how a decision is drawn: its number, its text in full up to six lines, and below
// it who, until when, how it stands, and the activity it became.
#pragma once

#include "views/common/sheet_delegate.h"

#include <QHash>

namespace samaki {

class MinutesDecisionDelegate : public SheetDelegate {
    Q_OBJECT

public:
    MinutesDecisionDelegate(Desk& desk, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int linesOf(const QString& text, int width) const;
    void paintFoot(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    mutable QHash<QString, int> lines_; ///< how many lines a text takes at width_
    mutable int width_ = 0;
};

} // namespace samaki
