// Icons: line drawings of our own in resources/icons, tinted with a colour of the theme when they are drawn,
// so that they are sharp at every size and right in light and dark.
#pragma once

#include "views/common/desk.h"

#include <QIcon>

class QLabel;

namespace samaki {

/// The drawing resources/icons/NAME.svg in one colour; disabled it is paler. A name that does not exist is
/// empty.
QIcon icon(const QString& name, const QColor& color);

/// Gives an action or a button its icon, and again whenever the theme changes:
///     keepIcon(desk, action, u"add"_qs);
template <class Bearer>
void keepIcon(Desk& desk, Bearer* bearer, const QString& name, QColor Theme::*color = &Theme::text) {
    const auto give = [&desk, bearer, name, color] { bearer->setIcon(icon(name, desk.theme().*color)); };
    give();
    QObject::connect(&desk, &Desk::themeChanged, bearer, give);
}

/// The same for a label that only shows the drawing, side pixels wide.
void keepPicture(Desk& desk, QLabel* label, const QString& name, int side,
                 QColor Theme::*color = &Theme::neutral);

} // namespace samaki
