// MinutesDecisionLine: where a decision is typed while the meeting goes on: what, who answers for it, until
// when.
//
// Always holds: Enter writes it from any of its fields and leaves the line, Shift+Enter stays in it for the
// next one, and Escape leaves it as it stands; how a due date is
// understood stands beside it while it is typed; what is not understood is not written.
#pragma once

#include "model/records/decision.h"
#include "model/rules/due_phrase.h"
#include "model/tables/reference_names.h"
#include "views/meetings/minutes_drafts.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace samaki {

class FieldEditor;
class GrowingText;
class WrapLabel;

class MinutesDecisionLine : public QFrame {
    Q_OBJECT

public:
    explicit MinutesDecisionLine(Desk& desk, QWidget* parent = nullptr);

    void setContext(const DueContext& due, const ReferenceNames& agencies);
    /// What was begun, or nothing; number: of the decision it will be.
    void setDraft(const DecisionDraft& draft, int number);
    DecisionDraft draft() const;
    void focusText();

signals:
    void draftChanged();
    void writeAsked(const samaki::DecisionDraft& draft, const QDate& due);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void watch(QWidget* input);
    void retranslate();
    void nameAgency();
    void showHeading();
    void showDue();
    void write(bool another);
    void say(const QString& sentence);
    std::optional<QDate> due() const;

    Desk& desk_;
    DueContext context_;
    QStringList names_; ///< the agencies that are offered
    Id decision_;
    int number_ = 0;
    bool filling_ = false;
    QLabel* heading_;
    GrowingText* text_;
    FieldEditor* agency_;
    QLineEdit* due_;
    WrapLabel* understood_;
    WrapLabel* message_;
    QPushButton* write_;
};

} // namespace samaki
