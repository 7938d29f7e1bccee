#include "model/insight/dashboard_figures.h"

namespace samaki {

QString Named::in(Language language) const {
    const QString& wanted = language == Language::Khmer ? nameKm : nameEn;
    const QString& other = language == Language::Khmer ? nameEn : nameKm;
    return wanted.isEmpty() ? other : wanted;
}

std::optional<int> MonthFigure::onTimePercent() const {
    if (!planned || activities() == 0)
        return std::nullopt;
    return 100 * onTime / activities();
}

const MonthFigure* DashboardFigures::monthBefore() const {
    if (months.size() < 2 || !months[months.size() - 2].planned)
        return nullptr;
    return &months[months.size() - 2];
}

} // namespace samaki
