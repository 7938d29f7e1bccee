// SheetDelegate: how the tables of this page draw their rows: heads that span the row, two lines of text in a
// cell, words with a sign before them.
#pragma once

#include "views/common/field_delegate.h"
#include "views/meetings/meeting_words.h"

#include <QFont>

namespace samaki {

class SheetDelegate : public FieldDelegate {
    Q_OBJECT

public:
    SheetDelegate(Desk& desk, QObject* parent);

    int rowHeight() const;
    int headHeight() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    static constexpr int kSign = 16;

    /// What stands in a cell; the painter has the body font and the row's ink.
    virtual void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    virtual bool isHead(const QModelIndex& index) const = 0;
    /// Drawn in the quiet ink.
    virtual bool isQuiet(const QModelIndex& index) const = 0;
    /// Small print beside a head's name: "4 meetings".
    virtual QString headCount(const QModelIndex& index) const = 0;

    const QFont& captionFont() const { return caption_; }

    /// A sign and words in two lines at most.
    void paintSigned(QPainter& painter, const QRect& rect, const QString& sign, const QColor& color,
                     const QString& words) const;
    /// The text's first line as it is, its second in small quiet print.
    void paintTitled(QPainter& painter, const QRect& rect, const QString& text) const;
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const;

private:
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QFont body_; ///< the theme's fonts, kept: they are asked for at every cell
    QFont strong_;
    QFont caption_;
};

} // namespace samaki
