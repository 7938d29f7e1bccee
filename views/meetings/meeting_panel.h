// MeetingPanel: the form at the side in which a meeting is begun and changed.
//
// Always holds: the working group is asked for only where a working group meets; while a person writes, the
// panel stays with what they write.
#pragma once

#include "views/common/desk.h"
#include "views/meetings/meeting_book.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace samaki {

class RecordForm;

class MeetingPanel : public QFrame {
    Q_OBJECT

public:
    explicit MeetingPanel(Desk& desk, QWidget* parent = nullptr);

    void setBook(const MeetingBook& book);
    void begin(const Meeting& defaults);
    void edit(const Meeting& meeting);
    /// What a person began is kept for the next time.
    void putAside();
    bool isWriting() const;
    RecordForm& form() const { return *form_; }

signals:
    void closed();
    void saved(const samaki::Id& meeting);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void followKind();
    void suggestNumber();
    void save(const Row& before, const Row& after);

    Desk& desk_;
    const MeetingBook* book_ = nullptr;
    QLabel* head_;
    QToolButton* close_;
    RecordForm* form_;
    QString suggested_; ///< the number last put into the form
};

} // namespace samaki
