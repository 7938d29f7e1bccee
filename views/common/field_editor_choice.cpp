// Editors for what is picked from a fixed list: yes or no, and a choice.
#include "views/common/field_editor_kinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace samaki {

namespace {

class BooleanEditor : public FieldEditor {
public:
    BooleanEditor(const Field& field, Language language, QWidget* parent)
        : FieldEditor(field, language, parent), box_(new QCheckBox(this)) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(box_);
        setInput(box_);
        connect(box_, &QCheckBox::toggled, this, [this] {
            retranslate();
            emit changed();
        });
        retranslate();
    }

    QVariant value() const override { return toStored(box_->isChecked()); }
    void setReadOnly(bool readOnly) override { box_->setEnabled(!readOnly); }

    void setValue(const QVariant& stored) override {
        const QSignalBlocker quiet(box_);
        box_->setChecked(stored.toLongLong() != 0);
        retranslate();
    }

protected:
    void retranslate() override {
        box_->setText(QCoreApplication::translate("choices", box_->isChecked() ? "Yes" : "No"));
    }

private:
    QCheckBox* box_;
};

class ChoiceEditor : public FieldEditor {
public:
    ChoiceEditor(const Field& field, Language language, QWidget* parent)
        : FieldEditor(field, language, parent), box_(new QComboBox(this)) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(box_);
        setInput(box_);
        box_->setMaxVisibleItems(15);
        box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box_->setMinimumContentsLength(8);
        fillList();
        connect(box_, &QComboBox::activated, this, [this] { emit changed(); });
    }

    QVariant value() const override { return toStored(box_->currentData().toString()); }
    void setReadOnly(bool readOnly) override { box_->setEnabled(!readOnly); }

    void setValue(const QVariant& stored) override {
        const QSignalBlocker quiet(box_);
        box_->setCurrentIndex(box_->findData(stored.toString()));
    }

protected:
    void retranslate() override {
        const QVariant kept = value();
        fillList();
        setValue(kept);
    }

private:
    void fillList() {
        const QSignalBlocker quiet(box_);
        box_->clear();
        if (!field().required)
            box_->addItem(FieldEditor::tr("(none)"), QString());
        for (const Choice& choice : field().choices)
            box_->addItem(QCoreApplication::translate("choices", choice.label),
                          QString::fromLatin1(choice.code));
    }

    QComboBox* box_;
};

} // namespace

FieldEditor* makeBooleanEditor(const Field& field, Language language, QWidget* parent) {
    return new BooleanEditor(field, language, parent);
}

FieldEditor* makeChoiceEditor(const Field& field, Language language, QWidget* parent) {
    return new ChoiceEditor(field, language, parent);
}

} // namespace samaki
