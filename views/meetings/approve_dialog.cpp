#include "views/meetings/approve_dialog.h"

#include "model/records/validate.h"
#include "model/rules/meeting_status.h"
#include "views/common/field_editor.h"
#include "views/common/icon.h"
#include "views/common/wrap_label.h"
#include "views/meetings/approve_acts.h"
#include "views/meetings/meeting_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kWidth = 72 * Theme::unit;
constexpr int kSign = 20;
constexpr int kTitlesNamed = 5;

QStringList titlesOf(const std::vector<AgendaItem>& items, Language language) {
    QStringList titles;
    for (const AgendaItem& item : items) {
        if (titles.size() == kTitlesNamed) {
            const int more = static_cast<int>(items.size()) - kTitlesNamed;
            titles << digits(ApproveDialog::tr("and %n more", "", more), language);
            break;
        }
        titles << item.title;
    }
    return titles;
}

} // namespace

ApproveDialog::ApproveDialog(Desk& desk, const MeetingSheet& sheet, QWidget* parent)
    : QDialog(parent), desk_(desk), meeting_(sheet.meeting), tooEarly_(new WrapLabel(this)) {
    setObjectName(u"approve"_qs);
    setWindowTitle(tr("Approve the minutes"));
    auto* heading =
        new WrapLabel(tr("Approve the minutes of %1").arg(meetingName(sheet.meeting, desk.phrases())), this);
    heading->setProperty("type", u"heading"_qs);
    auto* forGood =
        new WrapLabel(tr("Approval is for good: from then on nobody can change the agenda, the "
                         "discussion, the attendance or the wording of decisions. A correction is "
                         "written as a dated addendum."),
                      this);
    forGood->setObjectName(u"forGood"_qs);
    approve_ = new QPushButton(tr("Approve for good"), this);
    approve_->setObjectName(u"approveForGood"_qs);
    approve_->setProperty("role", u"main"_qs);
    auto* notYet = new QPushButton(tr("Not yet"), this);
    notYet->setDefault(true); // Enter must not do what cannot be undone
    connect(approve_, &QPushButton::clicked, this, &QDialog::accept);
    connect(notYet, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addStretch(1);
    buttons->addWidget(notYet);
    buttons->addWidget(approve_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(heading);
    const QStringList missing = missingFromMinutes(sheet, desk.language());
    if (missing.isEmpty())
        column->addWidget(makeCard(u"check"_qs, &Theme::good, tr("The minutes lack nothing."), {}));
    else
        column->addWidget(makeCard(u"warning"_qs, &Theme::warning, tr("Before you approve"), missing));
    const std::vector<AgendaItem> open = openItems(sheet);
    if (!open.empty())
        column->addWidget(makeCard(u"redo"_qs, &Theme::accent, tr("Carried over to the next meeting"),
                                   titlesOf(open, desk.language())));
    column->addWidget(makeFields(sheet));
    tooEarly_->setObjectName(u"tooEarly"_qs);
    tooEarly_->setProperty("tone", u"danger"_qs);
    column->addWidget(tooEarly_);
    column->addWidget(forGood);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(kWidth);
    follow();
    notYet->setFocus();
}

QWidget* ApproveDialog::makeCard(const QString& iconName, QColor Theme::*color, const QString& heading,
                                 const QStringList& lines) {
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_qs);
    auto* sign = new QLabel(card);
    keepPicture(desk_, sign, iconName, kSign, color);
    auto* head = new WrapLabel(heading, card);
    head->setProperty("type", u"strong"_qs);
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::unit / 2);
    column->addWidget(head);
    for (const QString& line : lines) {
        auto* label = new WrapLabel(line, card);
        label->setObjectName(u"line"_qs);
        column->addWidget(label);
    }
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    row->setSpacing(Theme::unit + Theme::unit / 2);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    return card;
}

QWidget* ApproveDialog::makeFields(const MeetingSheet& sheet) {
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::unit);
    grid->setVerticalSpacing(Theme::unit / 2);
    const RecordType& type = typeOf<Meeting>();
    const auto add = [&](const char* column, int at, const QVariant& value) {
        const Field& field = *type.fieldNamed(QLatin1String(column));
        FieldEditor* editor = makeFieldEditor(field, {}, desk_.language(), fields);
        auto* label = new WrapLabel(labelOf(field, desk_.phrases()), fields);
        label->setProperty("type", u"caption"_qs);
        label->setProperty("tone", u"quiet"_qs);
        label->setBuddy(editor);
        editor->setValue(value);
        grid->addWidget(label, 0, at);
        grid->addWidget(editor, 1, at);
        connect(editor, &FieldEditor::changed, this, &ApproveDialog::follow);
        return editor;
    };
    day_ = add("approved_on", 0, toStored(desk_.today()));
    by_ = add("approved_by", 1, toStored(sheet.meeting.chair));
    grid->setColumnStretch(1, 1);
    return fields;
}

QDate ApproveDialog::day() const {
    QDate day;
    fromStored(day_->value(), day);
    return day;
}

QString ApproveDialog::by() const { return by_->value().toString(); }

void ApproveDialog::follow() {
    const bool early = day().isValid() && !canBeApprovedOn(meeting_, day());
    tooEarly_->setText(early
                           ? tr("The meeting was held on %1: its minutes cannot be approved before that day.")
                                 .arg(longDate(meeting_.heldOn, desk_.phrases()))
                           : QString());
    tooEarly_->setVisible(early);
    approve_->setEnabled(day().isValid() && !early && day_->problem().isEmpty());
}

} // namespace samaki
