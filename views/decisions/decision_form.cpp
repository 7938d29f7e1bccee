#include "views/decisions/decision_form.h"

#include "model/records/validate.h"
#include "views/common/field_editor.h"
#include "views/common/wrap_label.h"
#include "views/decisions/decision_acts.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr qsizetype kAboutLength = 240; ///< of a decision's text above its form

QString shortened(const QString& text) {
    return text.size() <= kAboutLength ? text : text.left(kAboutLength).trimmed() + u'…';
}

} // namespace

DecisionForm::DecisionForm(Desk& desk, QWidget* parent)
    : WrittenForm(parent), desk_(desk), heading_(new WrapLabel(this)), about_(new WrapLabel(this)) {
    setObjectName(u"decisionForm"_qs);
    setProperty("role", u"scrolled"_qs);
    heading_->setProperty("type", u"heading"_qs);
    about_->setProperty("tone", u"quiet"_qs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit / 2);
    column->addWidget(heading_);
    column->addWidget(about_);
    column->addSpacing(Theme::unit);
    for (const char* name : {"agency", "supporting_agencies", "due_on", "done_on", "evidence", "drop_reason"})
        addCell(column, name);
    addButtons(column); // after the fields, as Tab goes
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Save, &DecisionForm::save);
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &DecisionForm::save);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), &DecisionForm::save);
    key(QKeySequence(Qt::Key_Escape), &DecisionForm::escape);
    retranslate();
}

void DecisionForm::addButtons(QVBoxLayout* column) {
    save_ = new QPushButton(this);
    cancel_ = new QPushButton(this);
    keys_ = new WrapLabel(this);
    save_->setObjectName(u"save"_qs);
    save_->setProperty("role", u"main"_qs);
    cancel_->setObjectName(u"cancel"_qs);
    keys_->setProperty("type", u"caption"_qs);
    keys_->setProperty("tone", u"quiet"_qs);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(save_);
    buttons->addWidget(cancel_);
    buttons->addStretch();
    column->addSpacing(Theme::unit);
    column->addLayout(buttons);
    column->addWidget(keys_);
    column->addStretch();
    connect(save_, &QPushButton::clicked, this, &DecisionForm::save);
    connect(cancel_, &QPushButton::clicked, this, &DecisionForm::leave);
}

void DecisionForm::addCell(QVBoxLayout* column, const char* name) {
    const Field* field = typeOf<Decision>().fieldNamed(QLatin1String(name));
    Cell cell{field, makeFieldEditor(*field, {}, desk_.language(), this), new WrapLabel(this),
              new WrapLabel(this)};
    cell.label->setProperty("type", u"caption"_qs);
    cell.label->setProperty("tone", u"quiet"_qs);
    cell.label->setBuddy(cell.editor);
    cell.message->setProperty("type", u"caption"_qs);
    cell.message->setProperty("tone", u"danger"_qs);
    cell.message->setObjectName(QLatin1String(name) + u"_message"_qs);
    cell.message->hide();
    for (QWidget* widget : {static_cast<QWidget*>(cell.label), static_cast<QWidget*>(cell.editor),
                            static_cast<QWidget*>(cell.message)})
        column->addWidget(widget, 0, Qt::AlignTop);
    connect(cell.editor, &FieldEditor::changed, cell.message, &QWidget::hide);
    cells_.push_back(cell);
}

FieldEditor* DecisionForm::editor(const char* column) const {
    for (const Cell& cell : cells_) {
        if (qstrcmp(cell.field->column, column) == 0)
            return cell.editor;
    }
    return nullptr;
}

bool DecisionForm::uses(const Cell& cell) const {
    static const QHash<Act, QStringList> fields = {
        {Act::Done, {u"done_on"_qs, u"evidence"_qs}},
        {Act::Drop, {u"drop_reason"_qs}},
        {Act::Terms, {u"agency"_qs, u"supporting_agencies"_qs, u"due_on"_qs}},
    };
    return fields.value(act_).contains(QLatin1String(cell.field->column));
}

void DecisionForm::begin(Act act, const std::vector<RegisteredDecision>& decisions,
                         const ReferenceNames& names) {
    act_ = act;
    decisions_ = decisions;
    for (const Cell& cell : cells_)
        cell.editor->setNames(names);
    setWriting(false);
    fill();
    retranslate();
    focusField();
}

void DecisionForm::focusField() {
    editor(act_ == Act::Done   ? "evidence" // the day is mostly today
           : act_ == Act::Drop ? "drop_reason"
                               : "agency")
        ->setFocus();
}

bool DecisionForm::isAbout(const std::vector<RegisteredDecision>& decisions) const {
    const auto idsOf = [](const std::vector<RegisteredDecision>& all) {
        QSet<Id> ids;
        for (const RegisteredDecision& each : all)
            ids.insert(each.decision.id);
        return ids;
    };
    return idsOf(decisions) == idsOf(decisions_);
}

QString DecisionForm::subject() const {
    QStringList ids;
    for (const RegisteredDecision& each : decisions_)
        ids << each.decision.id.toString();
    ids.sort();
    return ids.isEmpty() ? QString() : QString::number(static_cast<int>(act_)) + u' ' + ids.join(u' ');
}

QVariantMap DecisionForm::typed() const {
    QVariantMap typed;
    for (const Cell& cell : cells_) {
        const QString column = QLatin1String(cell.field->column);
        if (uses(cell) && !sameValue(cell.editor->value(), first_.value(column)))
            typed.insert(column, cell.editor->value());
    }
    return typed;
}

void DecisionForm::fill() {
    Decision shown = decisions_.size() == 1 ? decisions_.front().decision : Decision();
    if (act_ == Act::Done && !shown.doneOn.isValid())
        shown.doneOn = desk_.today();
    const Row row = toRow(shown);
    const QVariantMap kept = kept_.value(subject());
    for (const Cell& cell : cells_) {
        const QString column = QLatin1String(cell.field->column);
        const QVariant first = typeOf<Decision>().value(row, cell.field->column);
        first_.insert(column, first);
        cell.editor->setValue(kept.value(column, first));
        cell.message->hide();
        cell.editor->setVisible(uses(cell));
        cell.label->setVisible(uses(cell));
    }
}

void DecisionForm::setWriting(bool writing) {
    save_->setEnabled(!writing);
    for (const Cell& cell : cells_)
        cell.editor->setReadOnly(writing);
}

void DecisionForm::finish(const QString& subject) {
    kept_.remove(subject);
    if (isWriting() && this->subject() == subject)
        end();
}

void DecisionForm::leave() {
    if (!isWriting())
        return;
    const QVariantMap written = typed();
    kept_.remove(subject());
    if (!written.isEmpty())
        kept_.insert(subject(), written);
    const bool told = !written.isEmpty() && save_->isEnabled(); // else it is being written already
    end();
    if (told)
        emit desk_.notice(
            tr("What you wrote is kept: it is here again when you open this form of this decision."));
}

void DecisionForm::end() {
    decisions_.clear();
    emit dirtyChanged(false);
    emit closed();
}

// Qt gives the key to the form even where a calendar or a list hangs over it and is meant.
void DecisionForm::escape() {
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    else
        leave();
}

// Tab goes around in the form while it is open.
bool DecisionForm::focusNextPrevChild(bool next) {
    if (QFrame::focusNextPrevChild(next) && isAncestorOf(window()->focusWidget()))
        return true;
    if (!next) {
        cancel_->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    const auto first = std::find_if(cells_.begin(), cells_.end(), [this](const Cell& c) { return uses(c); });
    first->editor->setFocus(Qt::TabFocusReason);
    return true;
}

QString DecisionForm::messageFor(const Cell& cell) const {
    if (!uses(cell))
        return {};
    if (!cell.editor->problem().isEmpty())
        return cell.editor->problem();
    const QString name = QLatin1String(cell.field->column);
    const QString value = cell.editor->value().toString();
    if (name == u"done_on" && value.isEmpty())
        return tr("Say on which day it was done.");
    if (name == u"done_on" && QDate::fromString(value, Qt::ISODate) > desk_.today())
        return tr("This day lies ahead. Mark the decision as done when it is.");
    if (name == u"drop_reason" && value.trimmed().isEmpty())
        return desk_.phrases().say("records", "Say why the decision is dropped.");
    return {};
}

bool DecisionForm::isComplete() const {
    return std::all_of(cells_.begin(), cells_.end(),
                       [this](const Cell& c) { return messageFor(c).isEmpty(); });
}

bool DecisionForm::showMessages() {
    FieldEditor* first = nullptr;
    for (const Cell& cell : cells_) {
        const QString message = messageFor(cell);
        cell.message->setText(message);
        cell.message->setVisible(!message.isEmpty());
        if (!message.isEmpty() && first == nullptr)
            first = cell.editor;
    }
    if (first != nullptr)
        first->setFocus();
    return first != nullptr;
}

Change DecisionForm::change() const {
    const auto text = [this](const char* column) { return editor(column)->value().toString().trimmed(); };
    const auto date = [&](const char* column) { return QDate::fromString(text(column), Qt::ISODate); };
    const Language language = desk_.language();
    if (act_ == Act::Done)
        return DecisionActs::markDone(decisions_, date("done_on"), text("evidence"), language);
    if (act_ == Act::Drop)
        return DecisionActs::drop(decisions_.front(), text("drop_reason"), language);
    Decision said;
    fromStored(editor("agency")->value(), said.agency);
    fromStored(editor("supporting_agencies")->value(), said.supportingAgencies);
    return DecisionActs::setTerms(decisions_.front(), said.agency, said.supportingAgencies, date("due_on"),
                                  language);
}

void DecisionForm::save() {
    if (decisions_.empty() || !save_->isEnabled() || showMessages())
        return;
    const Change wanted = change();
    if (wanted.isEmpty())
        finish(subject());
    else
        emit submitted(wanted);
}

void DecisionForm::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DecisionForm::retranslate() {
    const int count = static_cast<int>(decisions_.size());
    const QString heading = act_ == Act::Drop    ? tr("Drop the decision")
                            : act_ == Act::Terms ? tr("Who answers, and until when")
                            : count > 1 ? digits(tr("Mark %n decisions as done", "", count), desk_.language())
                                        : tr("Mark as done");
    heading_->setText(heading);
    about_->setText(count == 1 ? shortened(decisions_.front().decision.text) : QString());
    about_->setVisible(count == 1);
    save_->setText(act_ == Act::Drop ? tr("Drop it") : act_ == Act::Terms ? tr("Save") : tr("Done"));
    save_->setToolTip(tr("Ctrl+Enter"));
    cancel_->setText(tr("Cancel"));
    cancel_->setToolTip(tr("Esc"));
    keys_->setText(tr("Ctrl+Enter or Ctrl+S finishes it. Esc closes it and keeps what you wrote."));
    for (const Cell& cell : cells_) {
        cell.label->setText(labelOf(*cell.field, desk_.phrases()));
        cell.editor->setLanguage(desk_.language());
    }
}

} // namespace samaki
