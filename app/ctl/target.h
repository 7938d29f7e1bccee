// Target: the record that a command is about, as show, history, edit and deactivate find it.
#pragma once

#include "app/ctl/session.h"

namespace samaki::ctl {

struct Target {
    std::unique_ptr<Session> session; ///< opened, and brought up to date
    const RecordType* type = nullptr;
    RecordNames names;
    Row now;
    Row seen; ///< as the person saw it: at --based-on, or now
    std::vector<LogEntry> history;
};

/// TABLE and ID are the call's first two words: an id or a name, for a meeting also a month, next or last.
Result<Target> openTarget(const Call& call);

/// What a command does with its record, as the run of a Command.
template <Outcome (*act)(const Call&, const Target&)>
Outcome onTarget(const Call& call) {
    const Result<Target> target = openTarget(call);
    return target.ok() ? act(call, *target) : target.problem();
}

/// The meeting that is meant: by id, number or day; by month (2026-11) where it has one monthly meeting;
/// "next": the first from today on; "last": the latest before. Called-off ones only by id, number or day.
Result<Id> meetingNamed(const RecordNames& names, const QString& text, const QDate& today);

} // namespace samaki::ctl
