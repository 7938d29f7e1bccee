#include "views/common/field_delegate.h"

#include "views/common/field_editor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QToolTip>

namespace samaki {

namespace {

using Hint = QAbstractItemDelegate::EndEditHint;
constexpr const char* kFilled = "filled";

Hint hintFor(FieldEditor::End end) {
    switch (end) {
    case FieldEditor::End::AcceptAndNext:
        return Hint::EditNextItem;
    case FieldEditor::End::AcceptAndPrevious:
        return Hint::EditPreviousItem;
    case FieldEditor::End::Accept:
    case FieldEditor::End::Abandon:
        return Hint::NoHint;
    }
    return Hint::NoHint;
}

bool isLongText(const FieldEditor* editor) {
    return editor != nullptr && editor->field().kind == FieldKind::LongText;
}

// A box for a paragraph: as high as its text, inside the table's viewport.
void fitHeight(QWidget& editor, QRect rect) {
    const QRect whole = editor.parentWidget()->rect();
    rect.setWidth(std::min(std::max(rect.width(), 45 * Theme::unit), whole.width()));
    rect.setHeight(std::min(editor.sizeHint().height(), whole.height()));
    rect.moveRight(std::min(rect.right(), whole.right()));
    rect.moveBottom(std::min(rect.bottom(), whole.bottom()));
    editor.setGeometry(rect);
}

bool hasFocusInside(const QWidget* editor) {
    const QWidget* focused = QApplication::focusWidget();
    return focused != nullptr && (focused == editor || editor->isAncestorOf(focused));
}

} // namespace

void FieldDelegate::setEditing(const RecordType& type, int fieldRole) {
    type_ = &type;
    fieldRole_ = fieldRole;
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    const Field* field = type_ == nullptr ? nullptr : type_->fieldNamed(index.data(fieldRole_).toString());
    if (field == nullptr)
        return nullptr;
    FieldEditor* editor = makeFieldEditor(*field, names_, desk_.language(), parent);
    editor->setInTable();
    auto* self =
        const_cast<FieldDelegate*>(this); // the view asks a const delegate for an editor that reports back
    connect(editor, &FieldEditor::finished, self, [self, editor](FieldEditor::End end) {
        const bool abandon = end == FieldEditor::End::Abandon;
        if (!abandon && !editor->problem().isEmpty() && hasFocusInside(editor)) {
            QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), editor->problem(), editor);
            return; // the person corrects it, or leaves with Escape
        }
        editor->disconnect(self); // closing takes the focus away, which would end it once more
        if (!abandon)
            emit self->commitData(editor);
        emit self->closeEditor(editor, hintFor(end));
    });
    return editor;
}

void FieldDelegate::setEditorData(QWidget* widget, const QModelIndex& index) const {
    if (widget->property(kFilled).toBool())
        return; // a colleague's change must not replace what is being typed
    widget->setProperty(kFilled, true);
    if (auto* editor = qobject_cast<FieldEditor*>(widget))
        editor->setValue(index.data(Qt::EditRole));
}

void FieldDelegate::setModelData(QWidget* widget, QAbstractItemModel* model, const QModelIndex& index) const {
    const auto* editor = qobject_cast<FieldEditor*>(widget);
    if (editor != nullptr && editor->problem().isEmpty())
        model->setData(index, editor->value(), Qt::EditRole);
}

void FieldDelegate::updateEditorGeometry(QWidget* widget, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    const auto* editor = qobject_cast<const FieldEditor*>(widget);
    if (editor == nullptr)
        return;
    if (isLongText(editor)) {
        fitHeight(*widget, option.rect);
        return;
    }
    const QRect& cell = option.rect;
    const int height = std::min(cell.height(), Theme::controlHeight + Theme::unit / 2);
    const int width = std::max(cell.width(), leastWidth(editor->field()));
    widget->setGeometry(cell.left(), cell.center().y() - height / 2, width, height);
}

int FieldDelegate::leastWidth(const Field&) const { return 9 * Theme::unit; }

// The field editors end themselves; the base class would close them on keys and focus a second time. What is
// left to do here: a long text's box grows with what is written in it.
bool FieldDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<FieldEditor*>(watched);
    if (isLongText(editor) && event->type() == QEvent::LayoutRequest)
        fitHeight(*editor, editor->geometry());
    return false;
}

} // namespace samaki
