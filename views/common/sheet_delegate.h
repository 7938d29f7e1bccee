// SheetDelegate: how tables and lists draw their rows: two lines of text in a cell, heads that span the row,
// a bar for how far something is.
//
// Always holds: every row has the same ground, ink and margins; a delegate says only what is its own.
#pragma once

#include "views/common/field_delegate.h"

#include <QFont>

namespace samaki {

class SheetDelegate : public FieldDelegate {
    Q_OBJECT

public:
    SheetDelegate(Desk& desk, QObject* parent);

    /// Two lines of text in the present language, and a head.
    int rowHeight() const;
    int headHeight() const;
    /// A row that is the heading of those below it.
    virtual bool isHead(const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    static constexpr int kMargin = Theme::unit;
    static constexpr int kSign = 16;
    static constexpr int kBarHeight = 6;

    /// What stands in a cell; the painter has the body font and the row's ink.
    virtual void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    /// Returns what is left of the row behind the head's words.
    virtual QRect paintHead(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    /// Drawn in the quiet ink.
    virtual bool isQuiet(const QModelIndex& index) const;
    /// Small print beside a head's name: "4 meetings".
    virtual QString headCount(const QModelIndex& index) const;
    /// What is said when the pointer rests on a cell.
    virtual QString explanation(const QModelIndex& index) const;

    const QFont& bodyFont() const { return body_; }
    const QFont& strongFont() const { return strong_; }
    const QFont& captionFont() const { return caption_; }

    /// The ground of a row that is chosen, under the pointer, or neither, and the line below it.
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    /// A frame where the keyboard is.
    void paintFocus(QPainter& painter, const QStyleOptionViewItem& option) const;
    /// The text's first line as it is, its second in small quiet print.
    void paintTitled(QPainter& painter, const QRect& rect, const QString& text) const;
    /// kBarHeight high; at 100 in the colour of what is done.
    void paintBar(QPainter& painter, const QRect& rect, int percent) const;

private:
    QFont body_; ///< the theme's fonts, kept: they are asked for at every cell
    QFont strong_;
    QFont caption_;
};

} // namespace samaki
