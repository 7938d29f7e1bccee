// A plain table for a terminal: columns aligned, Khmer counted by the places it takes.
#pragma once

#include <QStringList>

#include <vector>

namespace samaki::ctl {

/// How many places a text takes in a terminal: marks above and below letters take none.
int placesOf(const QString& text);

/// Header, rows; cells are cut to at most so many places, line breaks become spaces.
QString textTable(const QStringList& header, const std::vector<QStringList>& rows, int mostPlaces = 44);

} // namespace samaki::ctl
