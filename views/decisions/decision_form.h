// DecisionForm: the few fields one act on decisions asks for: the day and the evidence when they are done,
// the reason when one is dropped, agency and due date while the minutes are not approved.
//
// Always holds: it writes nothing, it hands over a Change; what is missing or wrong is said at its field and
// nothing is handed over; what is written stays until the change is acknowledged.
#pragma once

#include "model/insight/decisions_register.h"
#include "model/records/change.h"
#include "model/tables/reference_names.h"
#include "views/common/desk.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace samaki {

class FieldEditor;
class WrapLabel;

class DecisionForm : public QFrame {
    Q_OBJECT

public:
    enum class Act { Done, Drop, Terms };

    explicit DecisionForm(Desk& desk, QWidget* parent = nullptr);

    /// Done takes one decision or more, the others one.
    void begin(Act act, const std::vector<RegisteredDecision>& decisions, const ReferenceNames& names);
    bool isWriting() const { return !decisions_.empty(); }
    Act act() const { return act_; }
    FieldEditor* editor(const char* column) const;
    /// While the change is being written nothing can be typed.
    void setWriting(bool writing);
    /// Written, or given up.
    void finish();

public slots:
    void submit();

signals:
    void submitted(const samaki::Change& change);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        const Field* field = nullptr;
        FieldEditor* editor = nullptr;
        WrapLabel* label = nullptr;
        WrapLabel* message = nullptr;
    };

    void addCell(QVBoxLayout* column, const char* name);
    void retranslate();
    bool uses(const Cell& cell) const;
    void fill();
    QString messageFor(const Cell& cell) const;
    bool showMessages();
    Change change() const;

    Desk& desk_;
    Act act_ = Act::Done;
    std::vector<RegisteredDecision> decisions_;
    std::vector<Cell> cells_;
    WrapLabel* heading_;
    WrapLabel* about_;
    QPushButton* save_;
    QPushButton* cancel_;
};

} // namespace samaki
