// The sheet of paper: the unit in which papers are measured, and the page with its margins.
//
// Always holds: everything about a paper is measured in units of 1/1440 inch, whatever it is later drawn on.
// A paper therefore breaks its lines and pages alike on a printer, in a PDF, in a preview and in a picture.
#pragma once

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

namespace samaki {

inline constexpr qreal kUnitsPerInch = 1440;

constexpr qreal mm(qreal millimetres) { return millimetres * kUnitsPerInch / 25.4; }
constexpr qreal pt(qreal points) { return points * kUnitsPerInch / 72; }

/// Size and margins in units; the footer stands inside the bottom margin.
struct PaperPage {
    QSizeF size;
    QMarginsF margins;

    QRectF sheet() const { return {QPointF(0, 0), size}; }
    QRectF textArea() const { return sheet().marginsRemoved(margins); }
};

constexpr PaperPage a4Landscape() { return {{mm(297), mm(210)}, {mm(14), mm(12), mm(14), mm(15)}}; }

constexpr PaperPage a4Portrait() { return {{mm(210), mm(297)}, {mm(22), mm(15), mm(16), mm(17)}}; }

} // namespace samaki
