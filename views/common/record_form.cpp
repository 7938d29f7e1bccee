#include "views/common/record_form.h"

#include "views/common/draft.h"
#include "views/common/field_editor.h"
#include "views/common/wrap_label.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

namespace samaki {

namespace {

std::vector<FormSection> everyFieldOnItsLine(const RecordType& type) {
    FormSection section{nullptr, {}};
    for (const Field& field : type.fields)
        section.lines.append({field.column});
    return {section};
}

void setWrong(QWidget* input, bool wrong) {
    if (input->property("wrong").toBool() == wrong)
        return;
    input->setProperty("wrong", wrong);
    input->style()->unpolish(input);
    input->style()->polish(input);
}

} // namespace

RecordForm::RecordForm(Desk& desk, const RecordType& type, std::vector<FormSection> sections, QWidget* parent)
    : WrittenForm(parent)
    , desk_(desk)
    , type_(type)
    , scroll_(new QScrollArea(this))
    , notice_(new QFrame(this))
    , noticeText_(new WrapLabel(notice_))
    , noticeButton_(new QPushButton(notice_))
    , save_(new QPushButton(this))
    , revert_(new QPushButton(this)) {
    build(sections.empty() ? everyFieldOnItsLine(type) : sections);
    base_.values.resize(static_cast<qsizetype>(type.fields.size()));
    save_->setObjectName(u"save"_qs);
    save_->setProperty("role", u"main"_qs);
    revert_->setObjectName(u"revert"_qs);
    connect(save_, &QPushButton::clicked, this, &RecordForm::save);
    connect(revert_, &QPushButton::clicked, this, &RecordForm::revert);
    connect(noticeButton_, &QPushButton::clicked, this, [this] {
        const Row draft = draft_.value_or(base_);
        draft_.reset();
        notice_->hide();
        fill(draft);
        showState();
    });
    auto* saveKey = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    auto* revertKey = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &RecordForm::save);
    connect(revertKey, &QShortcut::activated, this, &RecordForm::escape);
    connect(&desk, &Desk::languageChanged, this, &RecordForm::retranslate);
    retranslate();
}

void RecordForm::setNames(const ReferenceNames& names) {
    for (const Cell& cell : cells_)
        cell.editor->setNames(names);
}

void RecordForm::setClosable(bool closable) {
    closable_ = closable;
    showState();
}

void RecordForm::setFieldShown(const char* column, bool shown) {
    for (Cell& cell : cells_) {
        if (qstrcmp(cell.field->column, column) != 0)
            continue;
        cell.shown = shown;
        cell.label->setVisible(shown);
        cell.editor->setVisible(shown);
    }
    showMessages();
}

void RecordForm::addToFoot(QPushButton* button) { foot_->addWidget(button); }

void RecordForm::edit(const Row& row) {
    const bool sameRecord = row.id == base_.id && !new_;
    if (!sameRecord || !isDirty() || sameFields(row, this->row())) {
        putAside();
        begin(row, false);
        return;
    }
    if (sameFields(row, base_))
        base_ = row;
    else
        say(tr("This record has changed since you began to write. Your changes are still here: when you "
               "save, both "
               "are put together."));
}

void RecordForm::create(const Row& defaults) {
    scroll_->verticalScrollBar()->setValue(0);
    if (new_ && isDirty())
        return;
    const QVariantMap left = takeDraft(desk_, type_);
    begin(defaults, true);
    if (left.isEmpty())
        return;
    for (const Cell& cell : cells_)
        cell.editor->setValue(left.value(QLatin1String(cell.field->column), cell.editor->value()));
    draft_ = defaults;
    showState();
    say(tr("What you wrote the last time is here again."), tr("Start empty"));
}

void RecordForm::setWriting(bool writing) {
    const QWidgetList parts = {scroll_, notice_, save_, revert_};
    if (writing) {
        typedIn_ = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
        if (typedIn_)
            setFocus();
    }
    for (QWidget* part : parts)
        part->setEnabled(!writing);
    if (writing)
        return;
    showState();
    if (typedIn_ && hasFocus())
        typedIn_->setFocus();
}

void RecordForm::settle(const Row& written) { begin(written, false); }

void RecordForm::putAside() {
    if (!new_ || !isDirty())
        return;
    keepDraft(desk_, type_, written());
    begin(base_, new_);
    emit desk_.notice(tr("What you wrote is kept: it is here again when you begin a new one."));
}

// What was written in a new record, without the values it began with: those are other ones the next time.
QVariantMap RecordForm::written() const {
    QVariantMap written;
    for (const Cell& cell : cells_) {
        const QVariant value = cell.editor->value();
        if (!sameValue(value, type_.value(base_, cell.field->column)))
            written.insert(QLatin1String(cell.field->column), value);
    }
    return written;
}

void RecordForm::begin(const Row& row, bool isNew) {
    base_ = row;
    new_ = isNew;
    draft_.reset();
    touched_.clear();
    notice_->hide();
    fill(row);
    showState();
}

bool RecordForm::sameFields(const Row& a, const Row& b) const {
    return a.active == b.active &&
           std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(),
                      [](const QVariant& x, const QVariant& y) { return sameValue(x, y); });
}

Row RecordForm::row() const {
    Row row = base_;
    for (const Cell& cell : cells_)
        row.values[type_.indexOf(cell.field->column)] = cell.editor->value();
    return row;
}

bool RecordForm::isDirty() const {
    return std::any_of(cells_.begin(), cells_.end(), [this](const Cell& cell) {
        return !cell.editor->problem().isEmpty() ||
               !sameValue(cell.editor->value(), type_.value(base_, cell.field->column));
    });
}

bool RecordForm::isComplete() const {
    return validate(type_, row()).empty() && std::all_of(cells_.begin(), cells_.end(), [](const Cell& cell) {
               return cell.editor->problem().isEmpty();
           });
}

FieldEditor* RecordForm::editor(const char* column) const {
    for (const Cell& cell : cells_) {
        if (qstrcmp(cell.field->column, column) == 0)
            return cell.editor;
    }
    return nullptr;
}

void RecordForm::save() {
    for (const Cell& cell : cells_)
        touched_.insert(QLatin1String(cell.field->column));
    showMessages();
    for (const Cell& cell : cells_) {
        if (!cell.message->isHidden()) {
            scroll_->ensureWidgetVisible(cell.editor);
            cell.editor->setFocus();
            return;
        }
    }
    if (scroll_->isEnabledTo(this) && (isNew() || isDirty())) // once is enough while it is being written
        emit submitted(base_, row());
}

void RecordForm::revert() {
    if (!isDirty()) {
        if (closable_)
            emit closed();
        return;
    }
    if (new_) {
        putAside();
        emit closed();
        return;
    }
    const Row written = row();
    begin(base_, new_);
    draft_ = written;
    say(tr("Your changes were put back."), tr("Bring them back"));
}

// Qt gives the key to the form's shortcut even where a list or a calendar hangs over the form and is meant.
void RecordForm::escape() {
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    else
        revert();
}

void RecordForm::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordForm::retranslate() {
    for (const auto& [label, text] : headings_)
        label->setText(QCoreApplication::translate("records", text));
    for (const Cell& cell : cells_) {
        const QString name = QCoreApplication::translate("records", cell.field->label);
        cell.label->setText(cell.field->required ? tr("%1 (required)").arg(name) : name);
        cell.editor->setAccessibleName(name);
        cell.editor->focusProxy()->setAccessibleName(name);
        if (cell.editor->language() != desk_.language())
            cell.editor->setLanguage(desk_.language());
    }
    save_->setText(tr("Save"));
    save_->setAccessibleName(save_->text());
    save_->setToolTip(tr("Save (Ctrl+S)"));
    showState();
    showMessages();
}

void RecordForm::fill(const Row& row) {
    for (const Cell& cell : cells_)
        cell.editor->setValue(type_.value(row, cell.field->column));
    showMessages();
}

void RecordForm::personChanged(const QString& column) {
    touched_.insert(column);
    showMessages();
    showState();
}

void RecordForm::showMessages() {
    QHash<QString, QString> wrong;
    for (const FieldProblem& problem : validate(type_, row())) {
        if (!wrong.contains(problem.column))
            wrong.insert(problem.column, problem.sentence);
    }
    for (const Cell& cell : cells_) {
        const QString column = QLatin1String(cell.field->column);
        QString sentence = cell.editor->problem();
        if (sentence.isEmpty() && touched_.contains(column))
            sentence = wrong.value(column);
        sentence = digits(sentence, desk_.language()); // the model names bounds with plain digits
        cell.message->setText(sentence.isEmpty() ? QString() : u"⚠ "_qs + sentence);
        cell.message->setVisible(cell.shown && !sentence.isEmpty());
        setWrong(cell.editor->focusProxy(), !sentence.isEmpty());
        cell.editor->focusProxy()->setAccessibleDescription(sentence);
    }
}

void RecordForm::showState() {
    const bool dirty = isDirty();
    save_->setEnabled(dirty || isNew());
    revert_->setEnabled(dirty || closable_);
    revert_->setText(dirty && !new_ ? tr("Put back") : closable_ ? tr("Close") : tr("Put back"));
    revert_->setAccessibleName(revert_->text());
    revert_->setToolTip(revert_->text() + u" (Esc)"_qs);
    if (dirty != wasDirty_) {
        wasDirty_ = dirty;
        emit dirtyChanged(dirty);
    }
}

void RecordForm::say(const QString& sentence, const QString& button) {
    noticeText_->setText(sentence);
    noticeButton_->setText(button);
    noticeButton_->setAccessibleName(button);
    noticeButton_->setVisible(!button.isEmpty());
    notice_->show();
}

} // namespace samaki
