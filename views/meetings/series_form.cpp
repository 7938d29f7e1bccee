#include "views/meetings/series_form.h"

#include "views/common/answer.h"
#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/common/wrap_label.h"
#include "views/meetings/series_words.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace samaki {

namespace {

std::vector<FormSection> sections() {
    return {{nullptr,
             {{"name_en", "name_km"},
              {"kind", "working_group"},
              {"pattern", "when_closed"},
              {"week", "weekday"},
              {"day"},
              {"starts_at", "ends_at"}}},
            {QT_TRANSLATE_NOOP("records", "As a rule"), {{"venue"}, {"chair", "note_taker"}}}};
}

} // namespace

SeriesForm::SeriesForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , form_(new RecordForm(desk, typeOf<MeetingSeries>(), sections(), this))
    , sentence_(new WrapLabel(this))
    , other_(new WrapLabel(this))
    , keys_(new WrapLabel(this)) {
    form_->setObjectName(u"series_form"_qs);
    sentence_->setObjectName(u"seriesSentence"_qs);
    sentence_->setProperty("type", u"strong"_qs);
    other_->setProperty("tone", u"quiet"_qs);
    keys_->setObjectName(u"keys"_qs);
    keys_->setProperty("type", u"caption"_qs);
    keys_->setProperty("tone", u"quiet"_qs);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(QKeySequence(Qt::CTRL | enter), this, form_, &RecordForm::save,
                      Qt::WidgetWithChildrenShortcut);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    words->setSpacing(Theme::unit / 2);
    words->addWidget(sentence_);
    words->addWidget(other_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(form_, 1);
    auto* foot = new QVBoxLayout; // contents margins of the label give way to the style sheet
    foot->setContentsMargins(2 * Theme::unit, 0, 2 * Theme::unit, Theme::unit);
    foot->addWidget(keys_);
    column->addLayout(foot);
    for (const char* name : {"kind", "pattern", "week", "weekday", "day", "when_closed"})
        connect(form_->editor(name), &FieldEditor::changed, this, &SeriesForm::follow);
    connect(form_, &RecordForm::submitted, this, &SeriesForm::save);
    connect(form_, &RecordForm::closed, this, &SeriesForm::closed);
    connect(&desk, &Desk::languageChanged, this, &SeriesForm::follow);
}

void SeriesForm::setNames(const ReferenceNames& names) { form_->setNames(names); }

void SeriesForm::begin() {
    MeetingSeries series;
    series.nameEn = u"Monthly meeting"_qs; // names are kept in both languages, whatever the window speaks
    series.nameKm = u"កិច្ចប្រជុំប្រចាំខែ"_qs;
    series.startsAt = QTime(8, 30);
    series.endsAt = QTime(11, 30);
    form_->create(toRow(series));
    follow();
    form_->editor("pattern")->setFocus();
}

void SeriesForm::edit(const MeetingSeries& series) {
    form_->edit(toRow(series));
    follow();
    form_->editor("pattern")->setFocus();
}

void SeriesForm::follow() {
    const auto series = fromRow<MeetingSeries>(form_->row());
    const bool weekday = series.pattern == RecurrencePattern::Weekday;
    form_->setFieldShown("week", weekday);
    form_->setFieldShown("weekday", weekday);
    form_->setFieldShown("day", !weekday);
    form_->setFieldShown("working_group", series.kind == MeetingKind::WorkingGroup);
    const Language other = desk_.language() == Language::Khmer ? Language::English : Language::Khmer;
    sentence_->setText(seriesSentence(series, desk_.phrases()));
    other_->setText(seriesSentence(series, Phrasebook(other)));
    keys_->setText(tr("Ctrl+Enter or Ctrl+S saves the regular meeting. Esc leads back."));
}

void SeriesForm::save(const Row& before, const Row& after) {
    const QString name = typeOf<MeetingSeries>().title(after, desk_.language());
    Change change(form_->isNew() ? tr("Add “%1”").arg(name) : tr("Edit “%1”").arg(name));
    Row written = after;
    if (form_->isNew())
        written.id = change.add(typeOf<MeetingSeries>(), after);
    else
        change.edit(typeOf<MeetingSeries>(), before, after);
    form_->setWriting(true);
    whenDone(desk_.commit(change), this, [this, written](const CommitResult& result) {
        form_->setWriting(false);
        if (!result.acknowledged())
            return;
        form_->settle(written);
        emit saved(written.id);
    });
}

} // namespace samaki
