#include "model/store/drive_side.h"

#include "model/store/local_side.h"

namespace samaki {

namespace {

constexpr int kEntriesAtOnce = 2000;
constexpr int kSearchedAtOnce = 60; // a commit may wait behind them

bool cannotBeReached(const Problem& problem) {
    return problem.trouble == Trouble::DriveAway || problem.trouble == Trouble::Busy;
}

// A waiting commit is set aside for a person only when the drive has something against the change itself.
bool isAboutTheDrive(const Problem& problem) {
    return cannotBeReached(problem) || problem.trouble == Trouble::Full ||
           problem.trouble == Trouble::Damaged || problem.trouble == Trouble::NewerSchema;
}

CommitResult refused(const Problem& problem) {
    CommitResult result;
    result.state = CommitResult::State::Refused;
    result.problem = problem;
    return result;
}

} // namespace

DriveSide::DriveSide(Settings settings, std::shared_ptr<StatusBoard> board)
    : settings_(std::move(settings)), board_(std::move(board)), shared_(settings_.file) {}

// Turns an answer of the drive into the status everybody sees.
Outcome DriveSide::note(const Outcome& answer) {
    board_->answered();
    board_->update([&](DriveStatus& status) {
        if (answer.ok()) {
            status.state = DriveStatus::State::Online;
            status.lastAnswer = QDateTime::currentDateTimeUtc();
            status.problem.reset();
            return;
        }
        status.state =
            cannotBeReached(answer.problem()) ? DriveStatus::State::Away : DriveStatus::State::Refused;
        status.problem = answer.problem();
    });
    return answer;
}

// From here until note() the drive is asked; should it take long, the person hears of it.
void DriveSide::ask() {
    const qint64 question = board_->asked();
    settings_.inASecond([board = board_, question] { board->takesLong(question); });
}

Outcome DriveSide::openReplica() {
    if (replica_ && !replica_->wasReplaced())
        return Done{};
    Result<std::unique_ptr<Replica>> opened = Replica::open(settings_.replicaPath);
    if (!opened.ok())
        return opened.problem();
    replica_ = std::move(*opened);
    const Result<LogHead> head = replica_->head();
    if (!head.ok())
        return head.problem();
    knownSequence_ = head->sequence;
    return Done{};
}

Outcome DriveSide::setReplicaAside() {
    replica_.reset();
    settings_.releaseReplica();
    return Replica::setAside(settings_.replicaPath);
}

Outcome DriveSide::rebuild(Replica::Old old) {
    replica_.reset();
    settings_.releaseReplica();
    Outcome built = Replica::build(shared_, settings_.replicaPath, old);
    const Outcome taken = settings_.takeReplica();
    if (!built.ok())
        return built;
    if (!taken.ok())
        return taken;
    if (Outcome opened = openReplica(); !opened.ok())
        return opened;
    ChangedRecords all;
    all.everything = true;
    board_->changed(all);
    return Done{};
}

Outcome DriveSide::connect() {
    const bool hadReplica = openReplica().ok();
    if (Outcome opened = shared_.open(); !opened.ok())
        return note(opened);
    if (hadReplica) {
        const Result<Id> theirs = shared_.committee();
        const Result<Id> ours = replica_->committee();
        if (theirs.ok() && ours.ok() && *theirs == *ours)
            return takeUpAndSync();
        // What waits for one committee must never reach another.
        if (Outcome aside = setReplicaAside(); !aside.ok())
            return note(aside);
    }
    if (Outcome built = rebuild(Replica::Old::Discard); !built.ok())
        return note(built);
    return sync(true);
}

// Another program of this workstation may have made the replica after the reading thread found none.
Outcome DriveSide::takeUpAndSync() {
    if (Outcome taken = settings_.takeReplica(); !taken.ok())
        return note(taken);
    return sync(true);
}

Outcome DriveSide::sync(bool evenIfUnchanged) {
    ask();
    if (!openReplica().ok())
        return note(connect());
    if (Outcome sent = flushOutbox(); !sent.ok())
        return note(sent);
    const Result<bool> changed = shared_.changedSinceAsked();
    if (!changed.ok())
        return note(changed.problem());
    if (*changed || evenIfUnchanged) {
        if (Outcome pulled = pull(); !pulled.ok())
            return note(pulled);
    }
    board_->answered();
    if (board_->current().state != DriveStatus::State::Online)
        return note(Done{});
    return Done{};
}

Outcome DriveSide::pull() {
    while (true) {
        const Result<Pulled> pulled = pullSome();
        if (!pulled.ok())
            return pulled.problem();
        if (*pulled == Pulled::AnotherLog)
            return rebuild(Replica::Old::Keep);
        if (*pulled == Pulled::All)
            return Done{};
    }
}

// Reads from the head itself on, so that a file put back from a backup is noticed: its log has another head
// there.
Result<DriveSide::Pulled> DriveSide::pullSome() {
    const Result<LogHead> head = replica_->head();
    if (!head.ok())
        return head.problem();
    const Result<std::vector<LogEntry>> entries = shared_.log(head->sequence, kEntriesAtOnce);
    if (!entries.ok())
        return entries.problem();
    LogHead at = *head;
    for (const LogEntry& entry : *entries) {
        if (entry.sequence == head->sequence) {
            if (entry.hash != head->hash)
                return Pulled::AnotherLog;
            continue;
        }
        if (!follows(at, entry))
            return Pulled::AnotherLog;
        at = {entry.sequence, entry.hash};
    }
    if (head->sequence > 0 && (entries->empty() || entries->front().sequence != head->sequence))
        return Pulled::AnotherLog;
    if (at.sequence == head->sequence)
        return Pulled::All;
    const Result<ChangedRecords> changed = replica_->apply(*entries);
    if (!changed.ok())
        return changed.problem();
    knownSequence_ = at.sequence;
    board_->changed(*changed);
    noteCounts(*board_, replica_->outbox());
    return entries->size() == static_cast<size_t>(kEntriesAtOnce) ? Pulled::Some : Pulled::All;
}

Outcome DriveSide::flushOutbox() {
    qint64 place = 0;
    bool sentAny = false;
    while (true) {
        const Result<std::optional<Outbox::Placed>> next = replica_->outbox().next(place);
        if (!next.ok())
            return next.problem();
        if (!next->has_value())
            break;
        place = (*next)->place;
        const OutboxItem& item = (*next)->item;
        const Result<std::optional<CommitResult>> found = shared_.findCommit(item.change, item.knownSequence);
        if (!found.ok())
            return found.problem();
        if (!found->has_value()) {
            const Result<bool> gone = replica_->outbox().joinToNext(**next);
            if (!gone.ok())
                return gone.problem();
            if (*gone)
                continue;
        }
        const CommitResult result =
            found->has_value() ? **found
                               : shared_.commit(item.change, item.author, item.at, item.knownSequence);
        if (result.problem && isAboutTheDrive(*result.problem))
            return *result.problem;
        sentAny = true;
        if (Outcome settled = setAside(item, result); !settled.ok())
            return settled;
    }
    return sentAny ? pull() : Outcome(Done{});
}

// A waiting commit has its answer: out of the outbox, or kept there for a person with the drive's values
// restored.
Outcome DriveSide::setAside(const OutboxItem& item, const CommitResult& result) {
    if (result.state == CommitResult::State::Written) {
        if (Outcome pulled = pull(); !pulled.ok())
            return pulled;
        if (Outcome removed = replica_->outbox().remove(item.change.commit()); !removed.ok())
            return removed;
        noteCounts(*board_, replica_->outbox());
        return Done{};
    }
    Conflict conflict = result.conflict.value_or(Conflict{item.change, {}, result.problem});
    if (Outcome kept = replica_->outbox().setConflict(conflict); !kept.ok())
        return kept;
    // Told first: who reads the drive's values before would take them for a colleague's later work.
    board_->conflictFound(conflict);
    for (const RecordChange& record : item.change.records()) {
        const Result<std::optional<Row>> theirs = shared_.row(*record.type, record.record);
        if (!theirs.ok())
            return theirs.problem();
        if (Outcome restored = replica_->restore(*record.type, record.record, *theirs); !restored.ok())
            return restored;
    }
    board_->changed(recordsOf(item.change));
    noteCounts(*board_, replica_->outbox());
    return Done{};
}

void DriveSide::commit(CommitTicket& ticket) {
    ask();
    if (Outcome local = openReplica(); !local.ok() && !connect().ok()) {
        ticket.settle(refused(local.problem()));
        return;
    }
    const bool kept =
        ticket.isSettled(); // then it lies in the outbox, and goes out in its order with the rest
    if (Outcome sent = flushOutbox(); !sent.ok())
        return finish(ticket, refused(sent.problem()));
    if (kept) {
        static_cast<void>(note(Done{}));
        return;
    }
    const OutboxItem& item = ticket.item();
    finish(ticket, shared_.commit(item.change, item.author, item.at, item.knownSequence));
}

void DriveSide::finish(CommitTicket& ticket, const CommitResult& result) {
    if (result.problem && cannotBeReached(*result.problem)) {
        ticket.settleKept([&] { return Replica::keep(replica_, settings_.replicaPath, ticket.item()); },
                          result.problem);
        board_->changed(recordsOf(ticket.item().change));
        noteCounts(*board_, replica_->outbox());
        static_cast<void>(note(*result.problem));
        return;
    }
    const Outcome pulled = pull(); // what was written is written, whether or not the copy could follow
    const bool answeredHere = ticket.settle(result);
    if (!answeredHere && result.problem && isAboutTheDrive(*result.problem)) {
        static_cast<void>(note(*result.problem)); // it goes on waiting
        return;
    }
    if (!answeredHere) {
        if (const Outcome settled = setAside(ticket.item(), result); !settled.ok()) {
            static_cast<void>(note(settled));
            return;
        }
    }
    static_cast<void>(note(pulled));
}

Outcome DriveSide::discard(const Id& commit) {
    if (Outcome opened = openReplica(); !opened.ok())
        return opened;
    Outcome removed = replica_->outbox().remove(commit);
    noteCounts(*board_, replica_->outbox());
    return removed;
}

bool DriveSide::prepareSearch() {
    if (!openReplica().ok())
        return false;
    const Result<bool> more = replica_->prepareSearch(kSearchedAtOnce);
    return more.ok() && *more; // after an error what is marked stays marked, for the next time
}

} // namespace samaki
