// ActivityDelegate: how the action plan's table draws its rows, and the editors that stand in its cells.
//
// Always holds: a status is a sign and a word, lateness is words; an open editor is filled once, when it
// opens, and never again by what arrives meanwhile.
#pragma once

#include "model/tables/reference_names.h"
#include "views/common/breakable_delegate.h"
#include "views/common/desk.h"

#include <QFont>

namespace samaki {

class FieldEditor;

class ActivityDelegate : public BreakableDelegate {
    Q_OBJECT

public:
    ActivityDelegate(Desk& desk, QObject* parent);

    /// What the reference editors offer.
    void setNames(const ReferenceNames& names) { names_ = names; }
    /// Two lines of text in the present language, and a pillar's head.
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintNumber(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintDue(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintStatus(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintProgress(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintBar(QPainter& painter, const QRect& rect, int percent) const;
    QString explanation(const QModelIndex& index) const;

    Desk& desk_;
    QFont body_; ///< the theme's fonts, kept: they are asked for at every cell
    QFont strong_;
    QFont caption_;
    ReferenceNames names_;
};

} // namespace samaki
