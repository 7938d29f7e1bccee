#include "views/meetings/minutes_decision_line.h"

#include "model/records/agency.h"
#include "views/common/field_editor.h"
#include "views/common/growing_text.h"
#include "views/common/wrap_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace samaki {

namespace {

// A meeting may decide before it knows who answers for it.
Field agencyField() {
    Field field = *typeOf<Decision>().fieldNamed(u"agency"_qs);
    field.required = false;
    return field;
}

void setTone(QLabel* label, const char* tone) {
    label->setProperty("tone", QLatin1String(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

MinutesDecisionLine::MinutesDecisionLine(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , heading_(new QLabel(this))
    , text_(new GrowingText(2, 5, this))
    , agency_(makeFieldEditor(agencyField(), {}, desk.language(), this))
    , due_(new QLineEdit(this))
    , understood_(new WrapLabel(this))
    , message_(new WrapLabel(this))
    , write_(new QPushButton(this)) {
    setProperty("role", u"card"_qs);
    setObjectName(u"decisionLine"_qs);
    text_->setObjectName(u"decisionText"_qs);
    due_->setObjectName(u"decisionDue"_qs);
    agency_->setObjectName(u"decisionAgency"_qs);
    understood_->setObjectName(u"understoodDue"_qs);
    arrange();
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        if (!filling_)
            emit draftChanged();
    });
    connect(agency_, &FieldEditor::changed, this, &MinutesDecisionLine::draftChanged);
    connect(due_, &QLineEdit::textEdited, this, [this] {
        showDue();
        emit draftChanged();
    });
    connect(write_, &QPushButton::clicked, this, [this] { write(false); });
    watch(text_);
    watch(due_);
    for (QLineEdit* line : agency_->findChildren<QLineEdit*>())
        watch(line);
    retranslate();
}

void MinutesDecisionLine::arrange() {
    heading_->setProperty("type", u"caption"_qs);
    heading_->setProperty("tone", u"quiet"_qs);
    understood_->setProperty("type", u"caption"_qs);
    message_->setProperty("tone", u"danger"_qs);
    message_->hide();
    write_->setProperty("role", u"main"_qs);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    grid->setSpacing(Theme::unit / 2);
    grid->addWidget(heading_, 0, 0, 1, 2);
    grid->addWidget(text_, 1, 0, 1, 2);
    grid->addWidget(agency_, 2, 0, 1, 2);
    grid->addWidget(due_, 3, 0);
    grid->addWidget(write_, 3, 1);
    grid->addWidget(understood_, 4, 0, 1, 2);
    grid->addWidget(message_, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void MinutesDecisionLine::watch(QWidget* input) { input->installEventFilter(this); }

void MinutesDecisionLine::setContext(const DueContext& due, const ReferenceNames& agencies) {
    context_ = due;
    QStringList names;
    for (const ReferenceName& name : agencies.of(QLatin1String(typeOf<Agency>().table)))
        names << name.searchText() + (name.active ? u"+"_qs : u"-"_qs);
    if (names != names_) // a list that is filled anew forgets what is being typed in it
        agency_->setNames(agencies);
    names_ = names;
    nameAgency();
    showDue();
}

void MinutesDecisionLine::setDraft(const DecisionDraft& draft, int number) {
    decision_ = draft.decision;
    number_ = number;
    if (!(draft == this->draft())) {
        filling_ = true;
        text_->setPlainText(draft.text);
        text_->moveCursor(QTextCursor::End);
        agency_->setValue(toStored(draft.agency));
        due_->setText(draft.due);
        filling_ = false;
        say({});
    }
    showDue();
    showHeading();
}

DecisionDraft MinutesDecisionLine::draft() const {
    DecisionDraft draft;
    draft.text = text_->toPlainText();
    fromStored(agency_->value(), draft.agency);
    draft.due = due_->text();
    draft.decision = decision_;
    return draft;
}

void MinutesDecisionLine::focusText() { text_->setFocus(Qt::ShortcutFocusReason); }

std::optional<QDate> MinutesDecisionLine::due() const { return parseDue(due_->text(), context_); }

void MinutesDecisionLine::showDue() {
    const std::optional<QDate> date = due();
    const bool empty = due_->text().trimmed().isEmpty();
    if (empty) {
        understood_->setText(tr("No due date yet"));
        setTone(understood_, "quiet");
    } else if (date) {
        const QString day = u"✓ %1 %2"_qs.arg(shortDayName(date->dayOfWeek(), desk_.language()),
                                              formatDate(*date, desk_.language()));
        const bool open = context_.calendar.isWorkingDay(*date);
        understood_->setText(open ? day : tr("%1, offices are closed").arg(day));
        setTone(understood_, open ? "good" : "warning");
    } else if (namesNextMeeting(due_->text())) {
        understood_->setText(u"? "_qs + tr("No meeting is planned after this one: write a date"));
        setTone(understood_, "warning");
    } else {
        understood_->setText(u"? "_qs + tr("Not understood: “in 2 weeks”, “25/12”, “next meeting”"));
        setTone(understood_, "warning");
    }
    understood_->setAccessibleName(understood_->sentence());
}

void MinutesDecisionLine::write(bool another) {
    if (text_->toPlainText().trimmed().isEmpty()) {
        say(tr("Write first what was decided."));
        text_->setFocus();
        return;
    }
    if (!agency_->problem().isEmpty()) {
        say(agency_->problem());
        agency_->setFocus();
        return;
    }
    const std::optional<QDate> date = due();
    if (!date && !due_->text().trimmed().isEmpty()) {
        say(namesNextMeeting(due_->text()) ? tr("No meeting is planned after this one. Plan it on the page "
                                                "of meetings, or write a date.")
                                           : tr("Write the due date another way, or leave it empty."));
        due_->setFocus();
        return;
    }
    say({});
    emit writeAsked(draft(), date.value_or(QDate()));
    if (another)
        focusText();
    else
        emit left();
}

void MinutesDecisionLine::say(const QString& sentence) {
    message_->setText(sentence);
    message_->setVisible(!sentence.isEmpty());
}

bool MinutesDecisionLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    if (enter && (held == Qt::NoModifier || held == Qt::ShiftModifier)) {
        write(held == Qt::ShiftModifier);
        return true;
    }
    if (key->key() == Qt::Key_Escape && held == Qt::NoModifier) {
        emit left();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

// The editor says "Type to search" whenever it is filled; here it stands alone, without a label.
void MinutesDecisionLine::nameAgency() {
    for (QLineEdit* line : agency_->findChildren<QLineEdit*>())
        line->setPlaceholderText(tr("Who answers for it"));
}

void MinutesDecisionLine::showHeading() {
    const QString number = digits(QString::number(number_), desk_.language());
    heading_->setText(decision_.isNull() ? tr("Decision %1 (Ctrl+D)").arg(number)
                                         : tr("Changing decision %1").arg(number));
}

void MinutesDecisionLine::retranslate() {
    showHeading();
    text_->setPlaceholderText(tr("What was decided"));
    text_->setAccessibleName(tr("What was decided"));
    text_->setToolTip(tr(
        "Enter writes the decision, Shift+Enter writes it and begins the next, Esc leaves it as it stands"));
    agency_->setLanguage(desk_.language());
    nameAgency();
    due_->setPlaceholderText(tr("Due: in 2 weeks, 25/12, next meeting"));
    due_->setAccessibleName(tr("Due"));
    write_->setText(tr("Write"));
    write_->setToolTip(tr("Write the decision (Enter)"));
    showDue();
}

void MinutesDecisionLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace samaki
