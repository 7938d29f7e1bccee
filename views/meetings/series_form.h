// SeriesForm: a regular meeting to write: its rule in fields, and the same rule as a sentence in both
// languages, live.
//
// Always holds: only the fields that the rule uses are asked for.
#pragma once

#include "views/common/desk.h"
#include "views/meetings/meeting_book.h"

#include <QWidget>

namespace samaki {

class RecordForm;
class WrapLabel;

class SeriesForm : public QWidget {
    Q_OBJECT

public:
    explicit SeriesForm(Desk& desk, QWidget* parent = nullptr);

    void setNames(const ReferenceNames& names);
    void begin();
    void edit(const MeetingSeries& series);
    RecordForm& form() const { return *form_; }

signals:
    void closed();
    void saved(const samaki::Id& series);

private:
    void follow();
    void save(const Row& before, const Row& after);

    Desk& desk_;
    RecordForm* form_;
    WrapLabel* sentence_;
    WrapLabel* other_; ///< in the other language
    WrapLabel* keys_;
};

} // namespace samaki
