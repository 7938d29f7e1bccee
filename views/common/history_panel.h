// HistoryPanel: what happened to one record, newest first, in sentences; any change can be taken back from
// here, as a change of its own.
#pragma once

#include "model/tables/reference_names.h"
#include "views/common/answer.h"
#include "views/common/desk.h"
#include "views/common/history_sentence.h"

#include <QScrollArea>

class QVBoxLayout;

namespace samaki {

class WrapLabel;

class HistoryPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit HistoryPanel(Desk& desk, QWidget* parent = nullptr);

    /// Reads and shows a record's history. The same record again refreshes it and keeps the scroll place.
    void showRecord(const RecordType& type, const Id& id);
    /// Of a record that may not be changed any more nothing is offered to be taken back. Before showRecord().
    void setLocked(bool locked) { locked_ = locked; }
    /// Shows the committee's latest changes instead.
    void showLatest(int limit);

private:
    struct Read {
        std::vector<LogEntry> entries;
        ReferenceNames names;
    };

    void ask(const QFuture<Result<Read>>& answer, Naming naming);
    void fill();
    QWidget* entryWidget(const LogEntry& entry, bool canTakeBack);

    Desk& desk_;
    Latest latest_;
    Read read_;
    Naming naming_ = Naming::Silent;
    bool locked_ = false;
};

} // namespace samaki
