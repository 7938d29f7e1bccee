// PaletteDelegate: paints the lines of the command palette: drawing, title, where it stands, key; what was
// looked for is marked.
#pragma once

#include "views/common/desk.h"
#include "views/shell/palette_row.h"

#include <QStyledItemDelegate>

namespace samaki {

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PaletteDelegate(Desk& desk, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& rect, const PaletteRow& row) const;
    void paintNote(QPainter& painter, const QRect& rect, const PaletteRow& row) const;
    void paintChoice(QPainter& painter, const QStyleOptionViewItem& option, const PaletteRow& row) const;
    void paintText(QPainter& painter, const QRect& rect, const MarkedText& text, const QFont& font,
                   const QColor& color, bool enabled) const;

    Desk& desk_;
    QFont body_;
    QFont caption_;
};

} // namespace samaki
