#include "views/common/field_editor.h"

#include "views/common/field_editor_kinds.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace samaki {

FieldEditor::FieldEditor(const Field& field, Language language, QWidget* parent)
    : QWidget(parent), field_(field), language_(language) {
    setObjectName(QLatin1String(field.column));
}

void FieldEditor::setLanguage(Language language) {
    language_ = language;
    retranslate();
}

void FieldEditor::setInTable() {
    inTable_ = true;
    setAutoFillBackground(true);
}

void FieldEditor::setInput(QWidget* input) {
    input_ = input;
    setFocusProxy(input);
    input->installEventFilter(this);
}

void FieldEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool looksNew = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange;
    if (looksNew && input_ != nullptr)
        retranslate();
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    // Scrolling a long form must not change the choices it passes under the pointer.
    if (watched == input_ && event->type() == QEvent::Wheel && !input_->hasFocus()) {
        event->ignore();
        return true;
    }
    if (inTable_ && watched == input_) {
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (leavesByKey(key->key(), key->modifiers()))
                return true;
        }
        if (event->type() == QEvent::FocusOut && !focusStaysInside())
            emit finished(End::Accept);
    }
    return QWidget::eventFilter(watched, event);
}

// Enter makes a new line in a long text, so there it is Ctrl+Enter that ends.
bool FieldEditor::leavesByKey(int key, Qt::KeyboardModifiers modifiers) {
    const bool multiline =
        qobject_cast<QPlainTextEdit*>(input_) != nullptr && field_.kind == FieldKind::LongText;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (multiline && !modifiers.testFlag(Qt::ControlModifier))
            return false;
        emit finished(End::Accept);
        return true;
    case Qt::Key_Tab:
        emit finished(End::AcceptAndNext);
        return true;
    case Qt::Key_Backtab:
        emit finished(End::AcceptAndPrevious);
        return true;
    case Qt::Key_Escape:
        emit finished(End::Abandon);
        return true;
    default:
        return false;
    }
}

// A popup of this editor (list, calendar) takes the focus for a while without ending the edit.
bool FieldEditor::focusStaysInside() const {
    const QWidget* popup = QApplication::activePopupWidget();
    for (const QWidget* w = popup != nullptr ? popup : QApplication::focusWidget(); w != nullptr;
         w = w->parentWidget()) {
        if (w == this)
            return true;
    }
    return popup != nullptr && qobject_cast<QWidget*>(popup->parent()) == nullptr;
}

namespace {

FieldEditor* editorOfKind(const Field& field, Language language, QWidget* parent) {
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Integer:
    case FieldKind::Percent:
    case FieldKind::Money:
    case FieldKind::Time:
        return makeLineEditor(field, language, parent);
    case FieldKind::LongText:
        return makeLongTextEditor(field, language, parent);
    case FieldKind::Boolean:
        return makeBooleanEditor(field, language, parent);
    case FieldKind::Date:
        return makeDateEditor(field, language, parent);
    case FieldKind::Month:
        return makeMonthEditor(field, language, parent);
    case FieldKind::Choice:
        return makeChoiceEditor(field, language, parent);
    case FieldKind::Reference:
        return makeReferenceEditor(field, language, parent);
    case FieldKind::References:
        return makeReferencesEditor(field, language, parent);
    }
    return makeLineEditor(field, language, parent);
}

} // namespace

FieldEditor* makeFieldEditor(const Field& field, const ReferenceNames& names, Language language,
                             QWidget* parent) {
    FieldEditor* editor = editorOfKind(field, language, parent);
    editor->setNames(names);
    const QString label = QCoreApplication::translate("records", field.label);
    editor->setAccessibleName(label);
    editor->focusProxy()->setAccessibleName(label);
    return editor;
}

} // namespace samaki
