#include "views/meetings/meeting_panel.h"

#include "model/rules/meeting_status.h"
#include "views/common/field_editor.h"
#include "views/common/icon.h"
#include "views/common/record_form.h"
#include "views/meetings/meeting_acts.h"
#include "views/meetings/meeting_day.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

std::vector<FormSection> sections() {
    return {
        {nullptr, {{"kind"}, {"working_group"}, {"held_on", "number"}, {"starts_at", "ends_at"}, {"venue"}}},
        {QT_TRANSLATE_NOOP("records", "Who leads it"), {{"chair"}, {"note_taker"}}},
        {QT_TRANSLATE_NOOP("records", "What it is for"), {{"purpose"}}}};
}

} // namespace

MeetingPanel::MeetingPanel(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , head_(new QLabel(this))
    , close_(new QToolButton(this))
    , form_(new RecordForm(desk, typeOf<Meeting>(), sections(), this)) {
    setProperty("role", u"panel"_qs);
    form_->setObjectName(u"meeting_form"_qs);
    head_->setProperty("type", u"strong"_qs);
    keepIcon(desk_, close_, u"close"_qs);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(2 * Theme::unit, Theme::unit, Theme::unit, 0);
    top->addWidget(head_, 1);
    top->addWidget(close_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(form_, 1);
    connect(close_, &QToolButton::clicked, this, [this] {
        putAside();
        emit closed();
    });
    connect(form_, &RecordForm::closed, this, &MeetingPanel::closed);
    connect(form_, &RecordForm::submitted, this, &MeetingPanel::save);
    connect(form_->editor("kind"), &FieldEditor::changed, this, &MeetingPanel::followKind);
    for (const char* column : {"kind", "working_group", "held_on"})
        connect(form_->editor(column), &FieldEditor::changed, this, &MeetingPanel::suggestNumber);
    retranslate();
}

void MeetingPanel::setBook(const MeetingBook& book) {
    book_ = &book;
    form_->setNames(book.names);
    const Meeting* now = book.find(form_->base().id);
    if (now != nullptr && !form_->isNew() && isVisible())
        form_->edit(toRow(*now));
}

void MeetingPanel::begin(const Meeting& defaults) {
    suggested_ = defaults.number;
    form_->create(toRow(defaults));
    followKind();
    retranslate();
    form_->editor("kind")->setFocus();
}

void MeetingPanel::edit(const Meeting& meeting) {
    suggested_.clear();
    form_->edit(toRow(meeting));
    followKind();
    retranslate();
    form_->editor("held_on")->setFocus();
}

void MeetingPanel::putAside() { form_->putAside(); }

bool MeetingPanel::isWriting() const { return isVisible() && (form_->isNew() || form_->isDirty()); }

void MeetingPanel::followKind() {
    const bool group = form_->editor("kind")->value().toString() == codeOf(MeetingKind::WorkingGroup);
    form_->setFieldShown("working_group", group);
    if (!group)
        form_->editor("working_group")->setValue({});
}

// A number of the program's own follows the kind and the year; one that a person wrote stays.
void MeetingPanel::suggestNumber() {
    FieldEditor* number = form_->editor("number");
    if (!form_->isNew() || book_ == nullptr || number->value().toString() != suggested_)
        return;
    suggested_ = nextMeetingNumber(book_->meetings, fromRow<Meeting>(form_->row()));
    number->setValue(suggested_);
}

void MeetingPanel::save(const Row& before, const Row& after) {
    Meeting meeting = fromRow<Meeting>(after);
    Change change;
    if (form_->isNew()) {
        meeting.id = Id::create();
        change = additionOf(meeting, desk_.phrases());
    } else {
        change = Change(tr("Edit the meeting %1").arg(meeting.number));
        change.edit(typeOf<Meeting>(), before, after);
    }
    form_->setWriting(true);
    const Meeting was = form_->isNew() ? meeting : fromRow<Meeting>(before);
    commitDay(desk_, change, was, meeting, this, [this, meeting](const CommitResult& result) {
        form_->setWriting(false);
        if (!result.acknowledged())
            return;
        form_->settle(toRow(meeting));
        emit saved(meeting.id);
    });
}

void MeetingPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MeetingPanel::retranslate() {
    head_->setText(form_->isNew() ? tr("New meeting") : tr("Edit the meeting"));
    close_->setToolTip(tr("Close the panel (Esc)"));
    close_->setAccessibleName(tr("Close the panel"));
}

} // namespace samaki
