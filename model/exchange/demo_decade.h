// DemoDecade: a large committee's months: the catalogue's activities in one district after the other, their
// courses drawn by lot with fixed odds.
//
// Always holds: every machine draws the same lots.
#pragma once

#include "model/exchange/demo_lots.h"
#include "model/exchange/demo_story.h"

namespace samaki {

class DemoDecade {
public:
    /// The catalogue must outlive it.
    DemoDecade(const DemoCatalogue& catalogue, Language language);

    /// The month's 85 activities; to be asked month by month, once each.
    std::vector<DemoPart> cast(const Month& month, const std::vector<Activity>& broughtOver);

private:
    DemoCourse drawCourse(const Activity& activity);
    DemoPart partOf(const Activity& activity);
    Activity nextActivity(const Month& month);

    const DemoCatalogue& catalogue_;
    Language language_;
    WorkingDays calendar_;
    QStringList districts_;
    QHash<QString, DemoOutcome> outcomes_; ///< by the description without its district
    DemoLots lots_{12};
    size_t next_ = 0;
};

/// A result's text with what was reached in it.
QString withActual(const QString& result, const std::optional<qint64>& actual, Language language);

} // namespace samaki
