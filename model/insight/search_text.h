// The text side of a search: what of a query is looked for, and how a record's text shows where it was found.
#pragma once

#include "model/insight/search.h"

namespace samaki {

/// On one line, with all its marks.
MarkedText marked(const QString& text, const QStringList& needles);
/// How many of the needles the text holds.
int needlesIn(const QString& text, const QStringList& needles);
/// Whether the part of a title that fits a line shows all needles.
bool showsAll(const QString& title, const QStringList& needles);
/// About a line and a half around the first mark.
MarkedText excerptOf(const QString& text, const QStringList& needles);

} // namespace samaki
