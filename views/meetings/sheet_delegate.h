// SheetDelegate: how the tables of this page draw their rows: heads that span the row, two lines of text in a
// cell, words with a sign before them; and the field editors that stand in their cells.
//
// Always holds: an open editor is filled once, when it opens, and never again by what arrives meanwhile.
#pragma once

#include "model/records/record_type.h"
#include "views/common/breakable_delegate.h"
#include "views/common/desk.h"
#include "views/meetings/meeting_words.h"

#include <QFont>

namespace samaki {

class SheetDelegate : public BreakableDelegate {
    Q_OBJECT

public:
    SheetDelegate(Desk& desk, QObject* parent);

    /// The type whose fields the model's columns hold, where cells can be written in; fieldRole tells each
    /// cell's column of the record.
    void setEditing(const RecordType& type, int fieldRole);

    int rowHeight() const;
    int headHeight() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    static constexpr int kSign = 16;

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// What stands in a cell; the painter has the body font and the row's ink.
    virtual void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    virtual bool isHead(const QModelIndex& index) const = 0;
    /// Drawn in the quiet ink.
    virtual bool isQuiet(const QModelIndex& index) const = 0;
    /// Small print beside a head's name: "4 meetings".
    virtual QString headCount(const QModelIndex& index) const = 0;

    Desk& desk() const { return desk_; }
    const Theme& theme() const { return desk_.theme(); }
    const QFont& captionFont() const { return caption_; }

    /// A sign and words in two lines at most.
    void paintSigned(QPainter& painter, const QRect& rect, const QString& sign, const QColor& color,
                     const QString& words) const;
    /// The text's first line as it is, its second in small quiet print.
    void paintTitled(QPainter& painter, const QRect& rect, const QString& text) const;
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const;

private:
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Desk& desk_;
    const RecordType* type_ = nullptr;
    int fieldRole_ = 0;
    QFont body_; ///< the theme's fonts, kept: they are asked for at every cell
    QFont strong_;
    QFont caption_;
};

} // namespace samaki
