// DecisionForm: the few fields one act on decisions asks for: the day and the evidence when they are done,
// the reason when one is dropped, agency and due date while the minutes are not approved.
//
// Always holds: it writes nothing, it hands over a Change; what is missing or wrong is said at its field and
// nothing is handed over; what is written stays until the change is acknowledged, and where the form is left
// before, it is there again when the same form of the same decision is begun again.
#pragma once

#include "model/insight/decisions_register.h"
#include "model/records/change.h"
#include "model/tables/reference_names.h"
#include "views/common/desk.h"
#include "views/common/written_form.h"

class QPushButton;
class QVBoxLayout;

namespace samaki {

class FieldEditor;
class WrapLabel;

class DecisionForm : public WrittenForm {
    Q_OBJECT

public:
    enum class Act { Done, Drop, Terms };

    explicit DecisionForm(Desk& desk, QWidget* parent = nullptr);

    /// Done takes one decision or more, the others one.
    void begin(Act act, const std::vector<RegisteredDecision>& decisions, const ReferenceNames& names);
    /// The field one writes in first.
    void focusField();
    bool isWriting() const { return !decisions_.empty(); }
    /// The form of just these.
    bool isAbout(const std::vector<RegisteredDecision>& decisions) const;
    /// Which form of which decisions; empty while there is none.
    QString subject() const;
    Act act() const { return act_; }
    FieldEditor* editor(const char* column) const;
    /// While the change is being written nothing can be typed.
    void setWriting(bool writing);
    /// The form of this subject was written: what was kept of it goes, and the form is closed.
    void finish(const QString& subject);

    bool isDirty() const override { return isWriting() && !typed().isEmpty(); }
    bool isComplete() const override;
    void putAside() override { leave(); }

public slots:
    void save() override;
    /// Closes it; what was typed is kept.
    void leave();

signals:
    void submitted(const samaki::Change& change);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Cell {
        const Field* field = nullptr;
        FieldEditor* editor = nullptr;
        WrapLabel* label = nullptr;
        WrapLabel* message = nullptr;
    };

    void addCell(QVBoxLayout* column, const char* name);
    void addButtons(QVBoxLayout* column);
    void retranslate();
    bool uses(const Cell& cell) const;
    void fill();
    void escape();
    void end();
    QVariantMap typed() const;
    QString messageFor(const Cell& cell) const;
    bool showMessages();
    Change change() const;

    Desk& desk_;
    Act act_ = Act::Done;
    std::vector<RegisteredDecision> decisions_;
    std::vector<Cell> cells_;
    QVariantMap first_;                ///< by column: what stood in the fields before anybody typed
    QHash<QString, QVariantMap> kept_; ///< by subject: what was typed and left
    WrapLabel* heading_;
    WrapLabel* about_;
    WrapLabel* keys_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* cancel_ = nullptr;
};

} // namespace samaki
