// What a person does with decisions of the register, each as one Change that can be undone.
//
// Always holds: nothing but what became of a decision is written where its minutes are approved; several
// decisions marked at once are one change.
#pragma once

#include "model/insight/decisions_register.h"
#include "model/records/change.h"

#include <QCoreApplication>

namespace samaki {

class DecisionActs {
    Q_DECLARE_TR_FUNCTIONS(DecisionActs)

public:
    /// "decision 3 of meeting 11/26".
    static QString nameOf(const RegisteredDecision& each, Language language);

    /// Of one decision the evidence takes the place of what was there; of several it is added below it.
    static Change markDone(const std::vector<RegisteredDecision>& decisions, const QDate& on,
                           const QString& evidence, Language language);
    static Change drop(const RegisteredDecision& each, const QString& reason, Language language);
    /// Open again; its evidence stays.
    static Change reopen(const RegisteredDecision& each, Language language);
    static Change setTerms(const RegisteredDecision& each, const Id& agency, const QList<Id>& supporting,
                           const QDate& dueOn, Language language);

    /// Agency and due date stand in the minutes: after approval they stay.
    static bool termsAreOpen(const RegisteredDecision& each) {
        return each.meeting.status != MeetingStatus::Approved;
    }
    static bool isPending(const RegisteredDecision& each) {
        return each.standing == DecisionStanding::Open || each.standing == DecisionStanding::Overdue;
    }
};

} // namespace samaki
