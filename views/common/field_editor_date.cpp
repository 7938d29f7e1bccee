// Editors for a date and for a month. Both may be empty; both read and show the digits of the person's
// language.
#include "model/core/clock.h"
#include "views/common/calendar_popup.h"
#include "views/common/field_editor_kinds.h"
#include "views/common/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace samaki {

namespace {

class DateEditor : public FieldEditor {
public:
    DateEditor(const Field& field, Language language, QWidget* parent)
        : FieldEditor(field, language, parent), line_(new QLineEdit(this)), button_(new QToolButton(this)) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(line_, 1);
        layout->addWidget(button_);
        button_->setFocusPolicy(Qt::NoFocus);
        button_->setObjectName(u"calendar"_qs);
        setInput(line_);
        connect(line_, &QLineEdit::textEdited, this, [this](const QString& text) { take(text); });
        connect(line_, &QLineEdit::editingFinished, this, [this] { showValue(); });
        connect(button_, &QToolButton::clicked, this, [this] { openCalendar(); });
        retranslate();
    }

    QVariant value() const override { return toStored(date_); }
    QString problem() const override { return problem_; }

    void setReadOnly(bool readOnly) override {
        line_->setReadOnly(readOnly);
        button_->setVisible(!readOnly);
    }

    void setValue(const QVariant& stored) override {
        fromStored(stored, date_);
        problem_.clear();
        showValue();
    }

protected:
    void retranslate() override {
        line_->setPlaceholderText(FieldEditor::tr("day/month/year"));
        button_->setIcon(icon(u"calendar"_qs, palette().color(QPalette::Text)));
        button_->setToolTip(FieldEditor::tr("Pick from the calendar (Down arrow)"));
        button_->setAccessibleName(FieldEditor::tr("Calendar"));
        showValue();
        fitWidth();
    }

    // By now the style has its say.
    void showEvent(QShowEvent* event) override {
        FieldEditor::showEvent(event);
        fitWidth();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == line_ && event->type() == QEvent::KeyPress &&
            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && !line_->isReadOnly()) {
            openCalendar();
            return true;
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    void take(const QString& text) {
        const int cursor = line_->cursorPosition();
        const QSignalBlocker quiet(line_);
        line_->setText(digits(text, language()));
        line_->setCursorPosition(cursor);
        const std::optional<QDate> date = parseDate(text);
        const bool empty = text.trimmed().isEmpty();
        problem_ = date || empty
                       ? QString()
                       : FieldEditor::tr("“%1” is not a date that exists. Write it as day/month/year.")
                             .arg(text.trimmed());
        if (date || empty)
            date_ = date.value_or(QDate());
        emit changed();
    }

    // A whole date is always seen; Khmer digits are wider. The hint is for seventeen letters x.
    void fitWidth() {
        line_->ensurePolished();
        const QFontMetrics metrics(line_->font());
        const int around = line_->sizeHint().width() - 17 * metrics.horizontalAdvance(u'x');
        line_->setMinimumWidth(metrics.horizontalAdvance(digits(u"30/12/2026"_qs, language())) + around);
    }

    void showValue() {
        if (!problem_.isEmpty())
            return;
        line_->setText(digits(date_.toString(u"dd/MM/yyyy"_qs), language()));
    }

    void openCalendar() {
        auto* popup = new CalendarPopup(language(), this);
        QObject::connect(popup, &CalendarPopup::picked, this, [this](const QDate& date) {
            setValue(toStored(date));
            line_->setFocus();
            emit changed();
        });
        popup->openBelow(line_, date_, samaki::today(systemClock()));
    }

    QLineEdit* line_;
    QToolButton* button_;
    QDate date_;
    QString problem_;
};

class MonthEditor : public FieldEditor {
public:
    MonthEditor(const Field& field, Language language, QWidget* parent)
        : FieldEditor(field, language, parent), month_(new QComboBox(this)), year_(new QLineEdit(this)) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(month_, 1);
        layout->addWidget(year_);
        year_->setObjectName(u"year"_qs);
        year_->setMaxLength(4);
        year_->setFixedWidth(72);
        month_->setMaxVisibleItems(13);
        setInput(month_);
        retranslate();
        connect(month_, &QComboBox::activated, this, [this] { changedByPerson(); });
        connect(year_, &QLineEdit::textEdited, this, [this](const QString& text) {
            year_->setText(digits(text, this->language()));
            changedByPerson();
        });
    }

    QVariant value() const override { return toStored(value_); }

    QString problem() const override {
        const bool bothOrNone = (month_->currentIndex() == 0) == year_->text().isEmpty();
        if (bothOrNone && (month_->currentIndex() == 0 || !entered().isNull()))
            return {};
        return FieldEditor::tr("Choose a month and write its year with four digits.");
    }

    void setReadOnly(bool readOnly) override {
        month_->setEnabled(!readOnly);
        year_->setReadOnly(readOnly);
    }

    void setValue(const QVariant& stored) override {
        fromStored(stored, value_);
        const QSignalBlocker quiet(month_);
        month_->setCurrentIndex(value_.month());
        year_->setText(value_.isNull() ? QString() : digits(QString::number(value_.year()), language()));
    }

protected:
    void retranslate() override {
        const QSignalBlocker quiet(month_);
        month_->clear();
        month_->addItem(FieldEditor::tr("(none)"));
        for (int month = 1; month <= 12; ++month)
            month_->addItem(longMonthName(month, language()));
        year_->setAccessibleName(FieldEditor::tr("Year"));
        year_->setPlaceholderText(FieldEditor::tr("Year"));
        setValue(value());
    }

private:
    Month entered() const {
        return Month(digits(year_->text(), Language::English).toInt(), month_->currentIndex());
    }

    void changedByPerson() {
        if (problem().isEmpty())
            value_ = entered();
        emit changed();
    }

    QComboBox* month_;
    QLineEdit* year_;
    Month value_;
};

} // namespace

FieldEditor* makeDateEditor(const Field& field, Language language, QWidget* parent) {
    return new DateEditor(field, language, parent);
}

FieldEditor* makeMonthEditor(const Field& field, Language language, QWidget* parent) {
    return new MonthEditor(field, language, parent);
}

} // namespace samaki
