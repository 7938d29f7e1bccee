// DemoDecisions: what the demo committee decided, and how each decision stood at any moment.
//
// Always holds: what becomes of a decision is told on the day it happened; a decision that became an activity
// of a plan names it from the day the plan was opened.
#pragma once

#include "model/exchange/demo_script.h"
#include "model/exchange/demo_story.h"
#include "model/rules/agenda.h"

namespace samaki {

class DemoDecisions {
public:
    /// All must outlive it; the story has told its months already.
    DemoDecisions(const DemoCatalogue& catalogue, Language language, DemoIds& ids, DemoStory& story);

    /// Adds the decision to what is written at that moment of a meeting, and tells what becomes of it.
    void take(const DemoDecision& script, const Meeting& meeting, const Id& item, int number,
              const QDateTime& at, Change& change);

    std::vector<OpenDecision> openAt(const QDateTime& at) const;
    /// As it stood then; the decision must have been taken here.
    Decision at(const Id& decision, const QDateTime& at) const;
    DecisionStanding standingAt(const Id& decision, const QDateTime& at) const;
    /// The activity it became, as it stood then.
    std::optional<Activity> activityAt(const Id& decision, const QDateTime& at) const;
    QString keyOf(const Id& decision) const;

private:
    struct Turn {
        QDateTime at;
        Decision after;
    };
    struct Taken {
        QString key;
        QDate decidedOn;
        std::vector<Turn> turns; // the first is the decision itself
    };

    void tellTurns(const Taken& taken);

    const DemoCatalogue& catalogue_;
    Language language_;
    WorkingDays calendar_;
    DemoIds& ids_;
    DemoStory& story_;
    std::vector<Taken> taken_; // in the order they were taken
    QHash<Id, size_t> places_;
};

} // namespace samaki
