// ChartData: what a chart shows, apart from how it is drawn. The picture, the table beside it, the CSV file
// and what a screen reader says are all made from this one value.
//
// Always holds: every series has one point a category; a point without a value is a gap and is never drawn or
// written as zero.
#pragma once

#include "model/core/language.h"
#include "views/common/link.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace samaki {

/// What a bar's colour says; the words beside it say the same.
enum class Tone { Accent, AccentSoft, Good, Warning, Danger, Neutral, Quiet };

struct ChartPoint {
    std::optional<qint64> value;
    Tone tone = Tone::Accent;
    Link link;    ///< the records behind it; without a page it leads nowhere
    QString hint; ///< the figure as a sentence, for the pointer that rests on it

    bool opens() const { return !link.page.isEmpty(); }
};

struct ChartSeries {
    enum class Unit { Count, Percent };

    QString name; ///< the table column's head
    QList<ChartPoint> points;
    Unit unit = Unit::Count;
    bool drawn = true; ///< false: it stands in the table and the file only
};

struct ChartCategory {
    QString label;    ///< as short as a chart needs
    QString fullName; ///< in the table and aloud; empty: the label
    QString name() const { return fullName.isEmpty() ? label : fullName; }
};

struct ChartData {
    /// Columns stand upright and suit months; bars lie, one line a category, and suit names.
    enum class Shape { Columns, Bars };

    QString title;
    QString subtitle;
    QString categoryHead; ///< "Agency": head of the table's first column
    QString emptyText;    ///< what stands there while there is nothing to show
    QString gapText;      ///< "no plan": what a point without a value means
    QString fileName;     ///< suggested for export, without ending
    Shape shape = Shape::Bars;
    QList<ChartCategory> categories;
    QList<ChartSeries> series;

    /// No category, or not one value.
    bool isEmpty() const;
    /// Where the value axis ends: 100 for percents, else the largest value drawn; at least 5.
    qint64 top() const;
    QList<const ChartSeries*> drawnSeries() const;

    /// The point's value as a person reads it; for a gap its meaning, in a table-only column a dash.
    QString valueText(const ChartSeries& series, qsizetype category, Language language) const;
    /// "Planned 3, Under way 4.": every drawn figure, for a screen reader.
    QString inWords(Language language) const;

    QStringList tableHeader() const;
    /// Plain values as other programs read them: Latin digits, a gap is an empty cell.
    std::vector<QStringList> plainRows() const;
};

} // namespace samaki
