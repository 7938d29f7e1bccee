// The editing half of ActivityDelegate: the common field editors, standing in the table's cells.
#include "model/tables/activity_table_model.h"
#include "views/common/field_editor.h"
#include "views/plans/activity_delegate.h"

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

QWidget* ActivityDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const {
    const Field* field = ActivityTableModel::fieldOf(index.column());
    if (field == nullptr)
        return nullptr;
    FieldEditor* editor = makeFieldEditor(*field, names_, desk_.language(), parent);
    editor->setInTable();
    auto* self =
        const_cast<ActivityDelegate*>(this); // the view asks a const delegate for an editor that reports back
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

void ActivityDelegate::setEditorData(QWidget* widget, const QModelIndex& index) const {
    if (widget->property(kFilled).toBool())
        return; // a colleague's change must not replace what is being typed
    widget->setProperty(kFilled, true);
    if (auto* editor = qobject_cast<FieldEditor*>(widget))
        editor->setValue(index.data(Qt::EditRole));
}

void ActivityDelegate::setModelData(QWidget* widget, QAbstractItemModel* model,
                                    const QModelIndex& index) const {
    const auto* editor = qobject_cast<FieldEditor*>(widget);
    if (editor != nullptr && editor->problem().isEmpty())
        model->setData(index, editor->value(), Qt::EditRole);
}

// Long text opens as a box over the neighbouring cells; the other editors keep to their row.
void ActivityDelegate::updateEditorGeometry(QWidget* widget, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const {
    const Field* field = ActivityTableModel::fieldOf(index.column());
    if (field != nullptr && field->kind == FieldKind::LongText) {
        fitHeight(*widget, option.rect);
        return;
    }
    const QRect& cell = option.rect;
    const int height = std::min(cell.height(), Theme::controlHeight + Theme::unit / 2);
    const int least =
        field != nullptr && field->kind == FieldKind::Date ? 19 * Theme::unit : 14 * Theme::unit;
    widget->setGeometry(cell.left(), cell.center().y() - height / 2, std::max(cell.width(), least), height);
}

// The field editors end themselves; the base class would close them on keys and focus a second time. What is
// left to do here: a long text's box grows with what is written in it.
bool ActivityDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<FieldEditor*>(watched);
    if (editor != nullptr && event->type() == QEvent::LayoutRequest &&
        editor->field().kind == FieldKind::LongText)
        fitHeight(*editor, editor->geometry());
    return false;
}

} // namespace samaki
