// FieldEditor: the control in which a person writes one field. One for each FieldKind, made by
// makeFieldEditor and used alike in forms and in table cells.
//
// Always holds: setValue and value speak stored values (model/records/field.h), and setValue(value()) changes
// nothing; changed() is emitted only by a person's act; while problem() is not empty, what stands in the
// control is not understood and value() is still the last value that was.
#pragma once

#include "model/records/validate.h"
#include "model/tables/reference_names.h"

#include <QWidget>

namespace samaki {

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// How a person left an editor that stands in a table cell.
    enum class End { Accept, AcceptAndNext, AcceptAndPrevious, Abandon };
    Q_ENUM(End)

    FieldEditor(const Field& field, Language language, QWidget* parent);

    const Field& field() const { return field_; }
    Language language() const { return language_; }

    /// The stored value: null, qint64 or QString.
    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant& stored) = 0;
    /// Why what stands in the control is no value; empty when it is one.
    virtual QString problem() const { return {}; }
    virtual void setReadOnly(bool readOnly) = 0;
    /// The records a reference may name; kept by value.
    virtual void setNames(const ReferenceNames& names) { Q_UNUSED(names) }

    /// The digits and names are written in this language from now on.
    void setLanguage(Language language);

    /// In a table cell the editor has no air around it, fills its background, and emits finished() on Enter,
    /// Tab, Escape and when the focus goes elsewhere. In a form these keys are the form's.
    void setInTable();

signals:
    void changed();
    void finished(samaki::FieldEditor::End end);

protected:
    /// The widget that takes the keyboard.
    void setInput(QWidget* input);
    /// Shows the value and the control's own texts and icons again: the language or the look changed.
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool isInTable() const { return inTable_; }

private:
    bool leavesByKey(int key, Qt::KeyboardModifiers modifiers);
    bool focusStaysInside() const;

    Field field_;
    Language language_;
    QWidget* input_ = nullptr;
    bool inTable_ = false;
};

/// The editor of a field's kind. Its accessible name is the field's label. Owned by the parent.
FieldEditor* makeFieldEditor(const Field& field, const ReferenceNames& names, Language language,
                             QWidget* parent);

} // namespace samaki
