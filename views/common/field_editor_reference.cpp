// Editors for what points to other records: one of them (type to search), or several (tick in a list).
#include "model/core/khmer_text.h"
#include "views/common/check_list_popup.h"
#include "views/common/field_editor_kinds.h"
#include "views/common/folded_completer.h"
#include "views/common/growing_text.h"
#include "views/common/icon.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace samaki {

namespace {

QString tableOf(const Field& field) { return QString::fromLatin1(field.refersTo); }

class ReferenceEditor : public FieldEditor {
public:
    ReferenceEditor(const Field& field, Language language, QWidget* parent)
        : FieldEditor(field, language, parent), box_(new QComboBox(this)) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(box_);
        box_->setEditable(true);
        box_->setInsertPolicy(QComboBox::NoInsert);
        box_->setMaxVisibleItems(12);
        box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box_->setMinimumContentsLength(12);
        box_->setCompleter(new FoldedCompleter(box_->model(), box_));
        setInput(box_);
        box_->lineEdit()->installEventFilter(this);
        connect(box_->lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) { take(text); });
        connect(box_, &QComboBox::activated, this, [this](int index) { choose(index); });
        connect(box_->completer(), qOverload<const QModelIndex&>(&QCompleter::activated), this,
                [this](const QModelIndex& index) { chooseText(index.data(Qt::DisplayRole).toString()); });
        connect(box_->lineEdit(), &QLineEdit::editingFinished, this, [this] { settle(); });
    }

    QVariant value() const override { return toStored(id_); }
    QString problem() const override { return problem_; }
    void setReadOnly(bool readOnly) override { box_->setEnabled(!readOnly); }

    void setNames(const ReferenceNames& names) override {
        names_ = names;
        retranslate();
    }

    void setValue(const QVariant& stored) override {
        fromStored(stored, id_);
        problem_.clear();
        fillList();
    }

protected:
    void retranslate() override {
        box_->lineEdit()->setPlaceholderText(FieldEditor::tr("Type to search"));
        fillList();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        // The keyboard is with the line inside the box; the base class watches the box.
        return FieldEditor::eventFilter(watched == box_->lineEdit() ? box_ : watched, event);
    }

private:
    void fillList() {
        const QSignalBlocker quiet(box_);
        box_->clear();
        if (!field().required)
            box_->addItem(QString());
        for (const ReferenceName& name : names_.of(tableOf(field()))) {
            if (!name.active && !(name.id == id_))
                continue;
            box_->addItem(name.text(language()), name.id.toString());
            box_->setItemData(box_->count() - 1, name.searchText(), FoldedCompleter::kSearchRole);
        }
        showChosen();
    }

    void showChosen() {
        const QSignalBlocker quiet(box_);
        box_->setCurrentIndex(id_.isNull() ? -1 : box_->findData(id_.toString()));
        box_->setEditText(names_.nameOf(id_, language()));
        box_->lineEdit()->setCursorPosition(0);
    }

    void choose(int index) {
        id_ = Id::fromString(box_->itemData(index).toString()).value_or(Id());
        problem_.clear();
        showChosen();
        emit changed();
    }

    void chooseText(const QString& text) {
        const int index = box_->findText(text);
        if (index >= 0)
            choose(index);
    }

    // A name written out counts as chosen; the empty text chooses none; anything else waits to be completed.
    void take(const QString& text) {
        const QString wanted = foldForSearch(text.trimmed());
        const int only = onlyEntryNamed(wanted);
        problem_.clear();
        if (wanted.isEmpty())
            id_ = Id();
        else if (only >= 0)
            id_ = Id::fromString(box_->itemData(only).toString()).value_or(Id());
        else
            problem_ =
                FieldEditor::tr("“%1” is not in the list. Choose one of its entries.").arg(text.trimmed());
        emit changed();
    }

    // The entry whose name this is, or the only one that holds it; -1 when there are none or several.
    int onlyEntryNamed(const QString& wanted) const {
        int found = -1;
        int matches = 0;
        for (int i = 0; i < box_->count(); ++i) {
            const QString search = box_->itemData(i, FoldedCompleter::kSearchRole).toString();
            if (search.isEmpty() || wanted.isEmpty())
                continue;
            if (search.split(u'\n').contains(wanted))
                return i;
            if (search.contains(wanted)) {
                found = i;
                ++matches;
            }
        }
        return matches == 1 ? found : -1;
    }

    void settle() {
        if (problem_.isEmpty())
            showChosen();
    }

    QComboBox* box_;
    ReferenceNames names_;
    Id id_;
    QString problem_;
};

class ReferencesEditor : public FieldEditor {
public:
    ReferencesEditor(const Field& field, Language language, QWidget* parent)
        : FieldEditor(field, language, parent)
        , text_(new GrowingText(1, 12, this))
        , button_(new QToolButton(this)) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(text_, 1);
        layout->addWidget(button_, 0, Qt::AlignTop);
        text_->setReadOnly(true);
        text_->viewport()->installEventFilter(this);
        text_->viewport()->setCursor(Qt::PointingHandCursor);
        button_->setObjectName(u"choose"_qs);
        button_->setFocusPolicy(Qt::NoFocus);
        setInput(text_);
        connect(button_, &QToolButton::clicked, this, [this] { openList(); });
        retranslate();
    }

    QVariant value() const override { return toStored(ids_); }

    void setReadOnly(bool readOnly) override {
        readOnly_ = readOnly;
        button_->setVisible(!readOnly);
    }

    void setNames(const ReferenceNames& names) override {
        names_ = names;
        showChosen();
    }

    void setValue(const QVariant& stored) override {
        fromStored(stored, ids_);
        showChosen();
    }

protected:
    void retranslate() override {
        button_->setIcon(icon(u"down"_qs, palette().color(QPalette::Text)));
        button_->setToolTip(FieldEditor::tr("Choose from the list (Space)"));
        button_->setAccessibleName(FieldEditor::tr("Choose"));
        text_->setPlaceholderText(FieldEditor::tr("None chosen"));
        showChosen();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == text_->viewport() && event->type() == QEvent::MouseButtonRelease) {
            openList();
            return true;
        }
        if (watched == text_ && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Space || key == Qt::Key_Down) {
                openList();
                return true;
            }
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    void openList() {
        if (readOnly_)
            return;
        auto* popup = new CheckListPopup(this);
        popup->setEntries(names_.of(tableOf(field())), ids_, language());
        connect(popup, &CheckListPopup::chosenChanged, this, [this, popup] {
            ids_ = popup->chosen();
            showChosen();
            emit changed();
        });
        popup->openBelow(this);
    }

    void showChosen() {
        QStringList names;
        for (const Id& id : ids_)
            names << breakable(names_.nameOf(id, language()));
        text_->setPlainText(names.join(u'\n'));
    }

    GrowingText* text_;
    QToolButton* button_;
    ReferenceNames names_;
    QList<Id> ids_;
    bool readOnly_ = false;
};

} // namespace

FieldEditor* makeReferenceEditor(const Field& field, Language language, QWidget* parent) {
    return new ReferenceEditor(field, language, parent);
}

FieldEditor* makeReferencesEditor(const Field& field, Language language, QWidget* parent) {
    return new ReferencesEditor(field, language, parent);
}

} // namespace samaki
