#include "views/meetings/minutes_agenda_model.h"

#include "model/insight/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace samaki {

QString clockText(qint64 seconds, Language language) {
    return digits(u"%1:%2"_qs.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')), language);
}

int MinutesAgendaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant MinutesAgendaModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = lines_[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 %2"_qs.arg(line.number, line.item.title);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(line);
    case NumberRole:
        return line.number;
    case TitleRole:
        return line.item.title;
    case PresenterRole:
        return line.presenter;
    case SpentRole:
        return line.spent;
    case PlannedRole:
        return line.item.minutesPlanned ? QVariant(*line.item.minutesPlanned) : QVariant();
    case StatusRole:
        return static_cast<int>(line.item.status);
    case DiscussedRole:
        return line.discussed;
    default:
        return {};
    }
}

QString MinutesAgendaModel::sentence(const Line& line) const {
    const Choice& status = choicesOf<AgendaStatus>()[static_cast<size_t>(line.item.status)];
    QStringList facts{QCoreApplication::translate("choices", status.label)};
    if (line.discussed && line.item.status != AgendaStatus::Done)
        facts << tr("discussed");
    if (line.decisions > 0)
        facts << digits(tr("decisions: %1").arg(line.decisions), language_);
    return u"%1 %2 (%3)"_qs.arg(line.number, line.item.title, facts.join(u", "_qs));
}

void MinutesAgendaModel::show(const MeetingSheet& sheet, Language language) {
    language_ = language;
    const std::vector<AgendaNumber> numbers = agendaNumbers(sheet.items);
    const AgendaTraces traces = sheet.traces();
    std::vector<Line> lines;
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        const AgendaItem& item = sheet.items[i];
        const QString presenter = !item.presenter.isEmpty() ? item.presenter
                                  : item.agency.isNull()
                                      ? QString()
                                      : briefName(sheet.agencies.value(item.agency), language);
        const auto decisions = std::count_if(sheet.decisions.begin(), sheet.decisions.end(),
                                             [&](const Decision& each) { return each.item == item.id; });
        lines.push_back({item, digits(numbers[i].text, language), presenter, item.secondsSpent,
                         isDiscussed(item, traces), static_cast<int>(decisions)});
    }
    const bool same = std::equal(lines.begin(), lines.end(), lines_.begin(), lines_.end(),
                                 [](const Line& a, const Line& b) { return a.item.id == b.item.id; });
    if (same) {
        lines_ = std::move(lines);
        if (!lines_.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

void MinutesAgendaModel::setSpent(const Id& item, qint64 seconds) {
    const int row = rowOf(item);
    if (row < 0 || lines_[static_cast<size_t>(row)].spent == seconds)
        return;
    lines_[static_cast<size_t>(row)].spent = seconds;
    emit dataChanged(index(row), index(row), {SpentRole});
}

int MinutesAgendaModel::rowOf(const Id& item) const {
    for (size_t i = 0; i < lines_.size(); ++i) {
        if (lines_[i].item.id == item)
            return static_cast<int>(i);
    }
    return -1;
}

Id MinutesAgendaModel::itemAt(int row) const {
    return row >= 0 && row < rowCount() ? lines_[static_cast<size_t>(row)].item.id : Id();
}

} // namespace samaki
