#include "views/common/chart_card_data.h"

#include <algorithm>

namespace samaki {

namespace {

// One of one must not look like a catastrophe that fills the card.
constexpr qint64 kSmallestTop = 5;

} // namespace

bool ChartData::isEmpty() const {
    if (categories.isEmpty())
        return true;
    return std::none_of(series.cbegin(), series.cend(), [](const ChartSeries& each) {
        return std::any_of(each.points.cbegin(), each.points.cend(),
                           [](const ChartPoint& point) { return point.value.has_value(); });
    });
}

QList<const ChartSeries*> ChartData::drawnSeries() const {
    QList<const ChartSeries*> drawn;
    for (const ChartSeries& each : series) {
        if (each.drawn)
            drawn.append(&each);
    }
    return drawn;
}

qint64 ChartData::top() const {
    qint64 top = kSmallestTop;
    for (const ChartSeries* each : drawnSeries()) {
        if (each->unit == ChartSeries::Unit::Percent)
            top = std::max<qint64>(top, 100);
        for (const ChartPoint& point : each->points)
            top = std::max(top, point.value.value_or(0));
    }
    return top;
}

QString ChartData::valueText(const ChartSeries& series, qsizetype category, Language language) const {
    const std::optional<qint64>& value = series.points.at(category).value;
    if (!value)
        return series.drawn ? gapText : QString(QChar(0x2013));
    return series.unit == ChartSeries::Unit::Percent ? formatPercent(static_cast<int>(*value), language)
                                                     : formatNumber(*value, language);
}

QString ChartData::inWords(Language language) const {
    const QList<const ChartSeries*> drawn = drawnSeries();
    QStringList words;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        QStringList values;
        for (const ChartSeries* each : drawn) {
            const QString value = valueText(*each, i, language);
            values.append(drawn.size() > 1 ? each->name + u' ' + value : value);
        }
        words.append(categories.at(i).name() + u' ' + values.join(u", "_qs));
    }
    return isEmpty() ? emptyText : words.join(u"; "_qs) + (language == Language::Khmer ? u'។' : u'.');
}

QStringList ChartData::tableHeader() const {
    QStringList header{categoryHead};
    for (const ChartSeries& each : series)
        header.append(each.name);
    return header;
}

std::vector<QStringList> ChartData::plainRows() const {
    std::vector<QStringList> rows;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        QStringList row{categories.at(i).name()};
        for (const ChartSeries& each : series) {
            const std::optional<qint64>& value = each.points.at(i).value;
            row.append(value ? QString::number(*value) : QString());
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace samaki
