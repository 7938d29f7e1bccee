#include "model/rules/plan_status.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(PlanStatus)
};

QString whyNot(PlanStatus from, PlanStatus to) {
    if (from == to)
        return Say::tr("The plan already has this status.");
    if (from == PlanStatus::Closed)
        return Say::tr("The plan is closed. Reopen it first: it then counts as approved.");
    if (to == PlanStatus::Closed)
        return Say::tr("Only an approved plan can be closed. Have it approved first.");
    if (to == PlanStatus::Approved)
        return Say::tr("A draft cannot be approved at once. Submit it to the chair first.");
    return Say::tr("An approved plan goes back to submitted first, then to draft.");
}

} // namespace

std::optional<PlanStatus> nextStatus(PlanStatus status) {
    switch (status) {
    case PlanStatus::Draft:
        return PlanStatus::Submitted;
    case PlanStatus::Submitted:
        return PlanStatus::Approved;
    case PlanStatus::Approved:
        return PlanStatus::Closed;
    case PlanStatus::Closed:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<PlanStatus> previousStatus(PlanStatus status) {
    switch (status) {
    case PlanStatus::Draft:
        return std::nullopt;
    case PlanStatus::Submitted:
        return PlanStatus::Draft;
    case PlanStatus::Approved:
        return PlanStatus::Submitted;
    case PlanStatus::Closed:
        return PlanStatus::Approved;
    }
    return std::nullopt;
}

Outcome mayBecome(PlanStatus from, PlanStatus to) {
    if (nextStatus(from) == to || previousStatus(from) == to)
        return Done{};
    return Problem{Trouble::WrongUsage, whyNot(from, to), {}};
}

} // namespace samaki
