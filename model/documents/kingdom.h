// What stands at the head of every Khmer state paper: the kingdom's two lines and the ornament below them.
#pragma once

#include "model/documents/paper_page.h"

#include <QString>

class QPainter;

namespace samaki {

const QString& kingdomLine();
const QString& nationLine();

inline constexpr QSizeF kOrnament{mm(34), mm(2.6)};
void drawOrnament(QPainter& painter, const QRectF& box);

} // namespace samaki
