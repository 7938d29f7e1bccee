// ListPane: one of the committee's own lists (pillars, working groups, holidays) to look through and to
// change: the table on the left, the entry that is current on the right.
#pragma once

#include "views/common/answer.h"
#include "views/common/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace samaki {

class RecordForm;
class RecordTable;
class WrapLabel;

class ListPane : public QWidget {
    Q_OBJECT

public:
    /// The columns are those of the table; the explanation, marked with QT_TRANSLATE_NOOP("records", ...),
    /// says what the list is for.
    ListPane(Desk& desk, const RecordType& type, const QStringList& columns, const char* explanation,
             QWidget* parent = nullptr);

    const RecordType& type() const { return type_; }
    void refresh(const ChangedRecords& records);

public slots:
    void add();

private:
    void build();
    void retranslate();
    void take(const std::vector<samaki::Row>& rows, bool all);
    void showCurrent();
    void showButtons();
    void setActive(bool active);
    void save(const samaki::Row& before, const samaki::Row& after);
    void commit(const Change& change, const std::function<void()>& written);
    samaki::Row nextEntry() const;
    QString nameOf(const samaki::Row& row) const;

    Desk& desk_;
    const RecordType& type_;
    const char* explanation_;
    Latest latest_;
    std::optional<QSet<Id>> unread_ = QSet<Id>(); ///< records to read again; nothing: all of them
    RecordTable* table_;
    QFrame* side_;
    QLabel* sideHead_;
    RecordForm* form_;
    QLabel* head_;
    WrapLabel* explain_;
    QPushButton* add_;
    QPushButton* active_;
};

} // namespace samaki
