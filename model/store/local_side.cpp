#include "model/store/local_side.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(LocalSide)
};

Problem noReplica() {
    return {Trouble::NotFound, Say::tr("The committee's file has not been read on this computer yet."), {}};
}

} // namespace

void noteCounts(StatusBoard& board, Outbox outbox) {
    const Result<OutboxCount> count = outbox.count();
    if (!count.ok())
        return;
    board.update([&](DriveStatus& status) {
        status.waiting = count->waiting;
        status.conflicts = count->undecided;
    });
}

ChangedRecords recordsOf(const Change& change) {
    ChangedRecords records;
    for (const RecordChange& record : change.records())
        records.add(*record.type, record.record);
    return records;
}

LocalSide::LocalSide(QString replicaPath, std::shared_ptr<StatusBoard> board)
    : path_(std::move(replicaPath)), board_(std::move(board)) {}

Outcome LocalSide::open() {
    if (replica_ && !replica_->wasReplaced())
        return Done{};
    Result<std::unique_ptr<Replica>> opened = Replica::open(path_);
    if (!opened.ok())
        return opened.problem();
    replica_ = std::move(*opened);
    noteCounts(*board_, replica_->outbox());
    return Done{};
}

// Another program of this workstation may have put a new replica there; the old one must not be read on.
void LocalSide::followReplacement() {
    if (replica_)
        static_cast<void>(open()); // should that fail, the old one still answers
}

std::optional<Problem> LocalSide::read(const std::function<void(Reader&)>& use) {
    followReplacement();
    if (!replica_)
        return noReplica();
    Connection& connection = replica_->connection();
    if (const Outcome begun = connection.exec(u"BEGIN"_qs); !begun.ok())
        return begun.problem();
    Reader reader(connection.database());
    use(reader);
    connection.rollback(); // nothing was written
    return reader.problem();
}

void LocalSide::keepIfUnsettled(CommitTicket& ticket, const std::optional<Problem>& why) {
    if (ticket.isSettled() || !replica_)
        return;
    ticket.settleKept([&] { return Replica::keep(replica_, path_, ticket.item()); }, why);
    board_->changed(recordsOf(ticket.item().change));
    noteCounts(*board_, replica_->outbox());
}

Result<std::vector<Conflict>> LocalSide::conflicts() {
    if (!replica_)
        return noReplica();
    return replica_->outbox().conflicts();
}

} // namespace samaki
