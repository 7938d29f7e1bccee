#include "views/meetings/addendum_dialog.h"

#include "model/rules/agenda.h"
#include "views/common/answer.h"
#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/common/wrap_label.h"
#include "views/meetings/meeting_words.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kWidth = 64 * Theme::unit;
constexpr int kHeight = 64 * Theme::unit;

// The meeting's own items, as its agenda numbers them.
ReferenceNames itemNames(const MeetingSheet& sheet, Language language) {
    const std::vector<AgendaNumber> numbers = agendaNumbers(sheet.items);
    std::vector<ReferenceName> names;
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        const QString name = digits(numbers[i].text, language) + u". "_qs + sheet.items[i].title;
        names.push_back({sheet.items[i].id, name, name, {}, true});
    }
    ReferenceNames all;
    all.set(QLatin1String(typeOf<AgendaItem>().table), names);
    return all;
}

} // namespace

AddendumDialog::AddendumDialog(Desk& desk, const MeetingSheet& sheet, QWidget* parent)
    : QDialog(parent)
    , desk_(desk)
    , form_(new RecordForm(desk, typeOf<Addendum>(), {{nullptr, {{"item"}, {"text"}, {"made_on", "author"}}}},
                           this)) {
    setObjectName(u"addendum"_qs);
    setWindowTitle(tr("Write a correction"));
    auto* heading = new WrapLabel(
        tr("Correction to the minutes of %1").arg(meetingName(sheet.meeting, desk.phrases())), this);
    heading->setProperty("type", u"heading"_qs);
    auto* sentence = new WrapLabel(
        tr("The approved minutes stay as they are. The correction is printed behind them, with its date."),
        this);
    sentence->setProperty("tone", u"quiet"_qs);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, Theme::unit);
    top->addWidget(heading);
    top->addWidget(sentence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(form_, 1);
    resize(kWidth, kHeight);
    form_->setNames(itemNames(sheet, desk.language()));
    Addendum addendum;
    addendum.meeting = sheet.meeting.id;
    addendum.madeOn = desk.today();
    addendum.author = desk.store().options().author;
    form_->create(toRow(addendum));
    form_->editor("text")->setFocus();
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) // in the text Enter alone is a new line
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, form_,
                &RecordForm::save);
    connect(form_, &RecordForm::submitted, this, &AddendumDialog::save);
    connect(form_, &RecordForm::closed, this, &QDialog::reject);
}

void AddendumDialog::begin(const Id& item, const QString& text) {
    FieldEditor* editor = form_->editor("text");
    const QString begun = editor->value().toString();
    editor->setValue(begun.trimmed().isEmpty() ? text : begun + u'\n' + text);
    form_->editor("item")->setValue(item.toString());
    emit editor->changed(); // as if it were typed: it is not left without a question
}

void AddendumDialog::save(const Row&, const Row& after) {
    Change change(tr("Write a correction to approved minutes"));
    Row written = after;
    written.id = change.add(typeOf<Addendum>(), after);
    form_->setWriting(true);
    whenDone(desk_.commit(change), this, [this, written](const CommitResult& result) {
        form_->setWriting(false);
        if (!result.acknowledged())
            return;
        form_->settle(written);
        accept();
    });
}

QString addendumWords(const Addendum& addendum, const MeetingSheet& sheet, Language language) {
    QStringList head{formatDate(addendum.madeOn, language), addendum.author};
    const std::vector<AgendaNumber> numbers = agendaNumbers(sheet.items);
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        if (sheet.items[i].id == addendum.item)
            head << AddendumDialog::tr("on item %1").arg(digits(numbers[i].text, language));
    }
    head.removeAll(QString());
    return head.join(u", "_qs) + u": "_qs + addendum.text;
}

} // namespace samaki
