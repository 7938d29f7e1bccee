// Result<T>: a value, or the Problem that stood in its way. Exceptions are for broken programs; what a
// person can meet (a drive that is away, a file of another kind, a date that does not exist) is a value.
//
// Always holds: a Problem has a sentence a secretary can act on; the cause is for the log and never shown
// in place of the sentence; neither carries a secret.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace samaki {

/// What kind of thing went wrong, so that a program can decide; a person reads the sentence.
enum class Trouble {
    Other,
    WrongUsage,  // a command or a call that makes no sense as written
    BadInput,    // a value, a file or a row that cannot be taken as it is
    NotFound,    // no such file, record or month
    NotSamaki,   // a file of some other kind
    Damaged,     // truncated, malformed, or changed with another tool
    NewerSchema, // written by a later Samaki
    ReadOnly,    // the file or the record may not be written
    DriveAway,   // the shared file cannot be reached now; worth another try
    Busy,        // colleagues held the file for too long; worth another try
    Full,        // no space left
    Conflict,    // a colleague changed the same field meanwhile
    Cancelled,
};

struct Problem {
    Trouble trouble = Trouble::Other;
    QString sentence; ///< for the person: what happened and what to do, translated
    QString cause;    ///< for the log: the error as the library gave it
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}
    Result(Problem problem) : state_(std::move(problem)) {}

    bool ok() const { return std::holds_alternative<T>(state_); }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T& value() const& { return std::get<T>(state_); }
    T& value() & { return std::get<T>(state_); }
    T&& value() && { return std::get<T>(std::move(state_)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// Only when not ok().
    const Problem& problem() const { return std::get<Problem>(state_); }

private:
    std::variant<T, Problem> state_;
};

/// The answer of an act that has no value to give: done, or the problem.
struct Done {};
using Outcome = Result<Done>;

} // namespace samaki
