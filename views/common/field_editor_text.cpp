// Editors for what is typed: text, long text, whole numbers, per cent and money.
#include "views/common/field_editor_kinds.h"
#include "views/common/growing_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace samaki {

namespace {

// Being empty is the form's matter (required fields); here it is only asked whether the text can be read.
Field readLeniently(const Field& field) {
    Field lenient = field;
    lenient.required = false;
    return lenient;
}

void fill(QWidget* editor, QWidget* input) {
    auto* layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(input);
}

class LineEditor : public FieldEditor {
public:
    LineEditor(const Field& field, Language language, QWidget* parent)
        : FieldEditor(field, language, parent), line_(new QLineEdit(this)), lenient_(readLeniently(field)) {
        fill(this, line_);
        setInput(line_);
        if (field.isNumber())
            line_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        connect(line_, &QLineEdit::textEdited, this, [this](const QString& text) { take(text); });
        connect(line_, &QLineEdit::editingFinished, this, [this] { showValue(); });
    }

    QVariant value() const override { return stored_; }
    QString problem() const override { return problem_; }
    void setReadOnly(bool readOnly) override { line_->setReadOnly(readOnly); }

    void setValue(const QVariant& stored) override {
        stored_ = stored;
        problem_.clear();
        showValue();
    }

protected:
    void retranslate() override { showValue(); }

private:
    // Digits appear in the person's script while they are typed; one for one, so the cursor stays.
    void take(const QString& text) {
        if (field().isNumber() || field().kind == FieldKind::Time) {
            const int cursor = line_->cursorPosition();
            const QSignalBlocker quiet(line_);
            line_->setText(digits(text, language()));
            line_->setCursorPosition(cursor);
        }
        const Result<QVariant> value = parseValue(lenient_, text);
        problem_ = value.ok() ? QString() : value.problem().sentence;
        if (value.ok())
            stored_ = *value;
        emit changed();
    }

    void showValue() {
        if (!problem_.isEmpty())
            return;
        const QString text = shownText();
        if (text != line_->text())
            line_->setText(text);
        if (!line_->hasFocus() && !isInTable()) // in a cell all of it is chosen, and stays so
            line_->setCursorPosition(0);        // a long name is read from its beginning
    }

    QString shownText() const {
        if (sameValue(stored_, {}))
            return {};
        switch (field().kind) {
        case FieldKind::Integer:
            return formatNumber(stored_.toLongLong(), language());
        case FieldKind::Percent:
            return formatPercent(stored_.toInt(), language());
        case FieldKind::Money:
            return formatHundredths(stored_.toLongLong(), language());
        case FieldKind::Time:
            return digits(stored_.toString(), language());
        default:
            return stored_.toString();
        }
    }

    QLineEdit* line_;
    Field lenient_;
    QVariant stored_;
    QString problem_;
};

class LongTextEditor : public FieldEditor {
public:
    LongTextEditor(const Field& field, Language language, QWidget* parent)
        : FieldEditor(field, language, parent), text_(new GrowingText(2, 10, this)) {
        fill(this, text_);
        setInput(text_);
        connect(text_, &QPlainTextEdit::textChanged, this, [this] { emit changed(); });
    }

    QVariant value() const override { return toStored(text_->toPlainText().trimmed()); }
    void setReadOnly(bool readOnly) override { text_->setReadOnly(readOnly); }

    void setValue(const QVariant& stored) override {
        const QSignalBlocker quiet(text_);
        text_->setPlainText(stored.toString());
    }

protected:
    void retranslate() override {}

private:
    GrowingText* text_;
};

} // namespace

FieldEditor* makeLineEditor(const Field& field, Language language, QWidget* parent) {
    return new LineEditor(field, language, parent);
}

FieldEditor* makeLongTextEditor(const Field& field, Language language, QWidget* parent) {
    return new LongTextEditor(field, language, parent);
}

} // namespace samaki
