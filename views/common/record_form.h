// RecordForm: a record of any type to read and change: labels, editors and messages made from its field list.
//
// Always holds: the form writes nothing itself, it hands the record as it was and as it shall be to its page;
// what a person is writing is never overwritten: when a colleague changes the record meanwhile, the form says
// so, and the record as the person saw it stays the base of the merge; what was put back or left can be
// brought back.
#pragma once

#include "model/tables/reference_names.h"
#include "views/common/desk.h"
#include "views/common/written_form.h"

#include <QPointer>
#include <QSet>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace samaki {

class FieldEditor;
class WrapLabel;

/// Fields under one heading; those of one line stand side by side.
struct FormSection {
    const char* heading; ///< QT_TRANSLATE_NOOP("records", ...); null: none
    QList<QList<const char*>> lines;
};

class RecordForm : public WrittenForm {
    Q_OBJECT

public:
    /// Without sections every field stands on a line of its own, in the type's order. Fields that no section
    /// names keep their value.
    RecordForm(Desk& desk, const RecordType& type, std::vector<FormSection> sections = {},
               QWidget* parent = nullptr);

    const RecordType& type() const { return type_; }
    void setNames(const ReferenceNames& names);
    /// Whether Escape on a form without changes, and its button, close it. Off for a form that is always
    /// open.
    void setClosable(bool closable);
    /// A field that only some records have, such as the working group of a working group's meeting, takes no
    /// room where it has no meaning; it keeps its value.
    void setFieldShown(const char* column, bool shown);
    /// A button of the page's own, at the right of the foot.
    void addToFoot(QPushButton* button);

    /// Shows a record that is there. The same record again, while the person has changes, only moves theirs.
    void edit(const Row& row);
    /// Begins a new one; brings back what the person wrote the last time and left. A new one that is being
    /// written stays as it is.
    void create(const Row& defaults);
    bool isNew() const { return new_; }
    /// A new record that was begun is kept for the next time one is begun, and the person is told.
    void putAside() override;

    /// The record as it stands in the form.
    Row row() const;
    const Row& base() const { return base_; }
    bool isDirty() const override;
    bool isComplete() const override;

    /// While what was handed over is being written nothing can be typed, here or by accident elsewhere;
    /// afterwards the keyboard is where it was.
    void setWriting(bool writing);
    /// What stands in the form was written: it is no longer a change.
    void settle(const Row& written);
    FieldEditor* editor(const char* column) const;

public slots:
    void save() override;
    /// Puts back what was there; on a form without changes closes it.
    void revert();

signals:
    void submitted(const samaki::Row& before, const samaki::Row& after);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        const Field* field;
        FieldEditor* editor;
        WrapLabel* label;
        WrapLabel* message;
        bool shown = true;
    };

    void build(const std::vector<FormSection>& sections);
    void buildFrame();
    void addCell(QGridLayout* grid, int line, int column, int span, const Field& field);
    void retranslate();
    bool sameFields(const Row& a, const Row& b) const;
    void begin(const Row& row, bool isNew);
    void escape();
    QVariantMap written() const;
    void fill(const Row& row);
    void personChanged(const QString& column);
    void showMessages();
    void showState();
    void say(const QString& sentence, const QString& button = {});

    Desk& desk_;
    const RecordType& type_;
    std::vector<Cell> cells_;
    std::vector<std::pair<QLabel*, const char*>> headings_;
    QScrollArea* scroll_;
    QFrame* notice_;
    WrapLabel* noticeText_;
    QPushButton* noticeButton_;
    QPushButton* save_;
    QPushButton* revert_;
    QHBoxLayout* foot_ = nullptr;
    Row base_;
    std::optional<Row> draft_; ///< what the notice's button brings into the form
    QSet<QString> touched_;
    QPointer<QWidget> typedIn_; ///< where the keyboard was when writing began
    bool new_ = false;
    bool wasDirty_ = false;
    bool closable_ = true;
};

} // namespace samaki
