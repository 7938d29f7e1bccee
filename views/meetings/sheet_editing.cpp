// The editing half of SheetDelegate: the common field editors, standing in the table's cells.
#include "views/common/field_editor.h"
#include "views/meetings/sheet_delegate.h"

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

bool hasFocusInside(const QWidget* editor) {
    const QWidget* focused = QApplication::focusWidget();
    return focused != nullptr && (focused == editor || editor->isAncestorOf(focused));
}

} // namespace

void SheetDelegate::setEditing(const RecordType& type, int fieldRole) {
    type_ = &type;
    fieldRole_ = fieldRole;
}

QWidget* SheetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    const Field* field = type_ == nullptr ? nullptr : type_->fieldNamed(index.data(fieldRole_).toString());
    if (field == nullptr)
        return nullptr;
    FieldEditor* editor = makeFieldEditor(*field, {}, desk_.language(), parent);
    editor->setInTable();
    auto* self =
        const_cast<SheetDelegate*>(this); // the view asks a const delegate for an editor that reports back
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

void SheetDelegate::setEditorData(QWidget* widget, const QModelIndex& index) const {
    if (widget->property(kFilled).toBool())
        return; // a colleague's change must not replace what is being typed
    widget->setProperty(kFilled, true);
    if (auto* editor = qobject_cast<FieldEditor*>(widget))
        editor->setValue(index.data(Qt::EditRole));
}

void SheetDelegate::setModelData(QWidget* widget, QAbstractItemModel* model, const QModelIndex& index) const {
    const auto* editor = qobject_cast<FieldEditor*>(widget);
    if (editor != nullptr && editor->problem().isEmpty())
        model->setData(index, editor->value(), Qt::EditRole);
}

void SheetDelegate::updateEditorGeometry(QWidget* widget, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    constexpr int kLeast = 9 * Theme::unit;
    const QRect& cell = option.rect;
    const int height = std::min(cell.height(), Theme::controlHeight + Theme::unit / 2);
    widget->setGeometry(cell.left(), cell.center().y() - height / 2, std::max(cell.width(), kLeast), height);
}

// The field editors end themselves; the base class would close them on keys and focus a second time.
bool SheetDelegate::eventFilter(QObject*, QEvent*) { return false; }

} // namespace samaki
