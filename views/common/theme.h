// Theme: the look's one place in code: colours, spacing, radii and type sizes, read from resources/styles/.
//
// Always holds: no page names a colour, a pixel count off the grid or a point size of its own; a status
// colour never stands without a word or a sign; light and dark have the same names; text on any of its
// surfaces has a contrast of 4.5 : 1 or more (WCAG 2.1, 1.4.3). In the style sheet a widget says what it is
// by a property: QLabel type = caption, strong, heading, title; QLabel tone = quiet, good, warning, danger;
// QPushButton role = main, link; QFrame role = card, panel, line.
#pragma once

#include "model/core/language.h"

#include <QColor>
#include <QFont>
#include <QList>

class QApplication;

namespace samaki {

struct Theme {
    enum class Mode { Light, Dark };
    /// Five type sizes: small print, text, emphasised text, a card's heading, a page's title.
    enum class Type { Caption, Body, Strong, Heading, Title };

    Mode mode = Mode::Light;
    Language language = Language::English; ///< whose face leads, and with it the height of a line

    QColor window;      ///< behind everything
    QColor surface;     ///< cards, tables, panels
    QColor surfaceSoft; ///< group rows, hover, table heads
    QColor rail;        ///< the navigation rail
    QColor railChosen;  ///< the rail's current page
    QColor onRail;      ///< text on both
    QColor onRailQuiet; ///< secondary text on the rail
    QColor line;        ///< hairlines
    QColor text;
    QColor textQuiet;  ///< labels, secondary text
    QColor accent;     ///< the one accent: main action, selection, links
    QColor onAccent;   ///< text on it
    QColor accentSoft; ///< selected rows, focus backgrounds
    QColor good;
    QColor warning;
    QColor danger;
    QColor neutral;
    QList<QColor> series; ///< chart colours, distinguishable with colour blindness and in grey print

    static constexpr int unit = 8; ///< the grid: spacing is unit/2, unit, 2*unit, 3*unit, 4*unit
    static constexpr int radius = 6;
    static constexpr int controlHeight = 32;
    static constexpr int rowHeight = 32;

    QFont font(Type type) const;
    /// A surface tinted with a status colour: what stands behind a notice or a status word.
    QColor soft(const QColor& color) const;

    static Theme load(Mode mode, Language language = Language::English);
    /// What the system shows; asked before the first apply(), which replaces the system's palette.
    static Mode systemMode();
    /// Fusion, the palette, the font and the style sheet made from these values.
    void apply(QApplication& application) const;
    /// resources/styles/samaki.qss with its @names@ filled in.
    QString styleSheet() const;
};

} // namespace samaki
