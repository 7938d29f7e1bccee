// ActivityDelegate: how the action plan's table draws its rows.
//
// Always holds: a status is a sign and a word, lateness is words.
#pragma once

#include "views/common/field_delegate.h"

#include <QFont>

namespace samaki {

class ActivityDelegate : public FieldDelegate {
    Q_OBJECT

public:
    ActivityDelegate(Desk& desk, QObject* parent);

    /// Two lines of text in the present language, and a pillar's head.
    int rowHeight() const;
    int headHeight() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    int leastWidth(const Field& field) const override;

private:
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintNumber(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintDue(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintStatus(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintProgress(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintBar(QPainter& painter, const QRect& rect, int percent) const;
    QString explanation(const QModelIndex& index) const;

    QFont body_; ///< the theme's fonts, kept: they are asked for at every cell
    QFont strong_;
    QFont caption_;
};

} // namespace samaki
