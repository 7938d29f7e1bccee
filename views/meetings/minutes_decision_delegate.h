// MinutesDecisionDelegate: how a decision is drawn: its number, its text in full up to six lines, and below
// it who, until when, how it stands, and the activity it became.
#pragma once

#include "views/common/breakable_delegate.h"
#include "views/common/desk.h"

#include <QHash>

namespace samaki {

class MinutesDecisionDelegate : public BreakableDelegate {
    Q_OBJECT

public:
    MinutesDecisionDelegate(Desk& desk, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void takeFonts();
    int linesOf(const QString& text, int width) const;
    void paintFoot(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    Desk& desk_;
    QFont body_;
    QFont strong_;
    QFont caption_;
    mutable QHash<QString, int> lines_; ///< how many lines a text takes at width_
    mutable int width_ = 0;
};

} // namespace samaki
