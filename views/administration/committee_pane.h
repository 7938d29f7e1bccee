// CommitteePane: the committee's own details, as they stand on its papers.
#pragma once

#include "views/common/answer.h"
#include "views/common/desk.h"

#include <QWidget>

class QLabel;

namespace samaki {

class RecordForm;
class WrapLabel;

class CommitteePane : public QWidget {
    Q_OBJECT

public:
    explicit CommitteePane(Desk& desk, QWidget* parent = nullptr);

    void refresh(const ChangedRecords& records);

private:
    void retranslate();
    void save(const Row& before, const Row& after);

    Desk& desk_;
    Latest latest_;
    QLabel* head_;
    WrapLabel* explain_;
    RecordForm* form_;
};

} // namespace samaki
