#include "views/shell/new_committee.h"

#include "views/common/theme.h"
#include "views/common/wrap_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kWidth = 64 * Theme::unit;

} // namespace

NewCommittee::NewCommittee(QWidget* parent)
    : QDialog(parent)
    , level_(new QComboBox(this))
    , nameEn_(new QLineEdit(this))
    , nameKm_(new QLineEdit(this))
    , placeEn_(new QLineEdit(this))
    , placeKm_(new QLineEdit(this))
    , role_(new QLineEdit(this))
    , name_(new QLineEdit(this))
    , go_(new QPushButton(tr("Choose where it shall lie"), this)) {
    setWindowTitle(tr("A file for a new committee"));
    for (const CommitteeLevel level : {CommitteeLevel::National, CommitteeLevel::Provincial})
        level_->addItem(QCoreApplication::translate(
                            "choices", choicesOf<CommitteeLevel>()[static_cast<size_t>(level)].label),
                        static_cast<int>(level));
    level_->setCurrentIndex(1);
    arrange();
    for (QLineEdit* field : {nameEn_, role_, name_})
        connect(field, &QLineEdit::textChanged, this, &NewCommittee::check);
    connect(go_, &QPushButton::clicked, this, [this] {
        emit answered(committee(), author());
        accept();
    });
    check();
}

void NewCommittee::arrange() {
    auto* heading = new WrapLabel(tr("A file for a new committee"), this);
    heading->setProperty("type", u"heading"_qs);
    auto* reason = new WrapLabel(tr("The English name is needed; everything can be changed later."), this);
    reason->setProperty("tone", u"quiet"_qs);
    auto* form = new QFormLayout;
    form->setSpacing(Theme::unit);
    form->addRow(tr("&Level"), level_);
    form->addRow(tr("Name in &English"), nameEn_);
    form->addRow(tr("Name in &Khmer"), nameKm_);
    form->addRow(tr("&Place in English"), placeEn_);
    form->addRow(tr("P&lace in Khmer"), placeKm_);
    form->addRow(tr("Your &role"), role_);
    form->addRow(tr("Your &name"), name_);
    nameEn_->setPlaceholderText(tr("For example: Provincial Committee for Counter Trafficking of Prey Veng"));
    placeEn_->setPlaceholderText(tr("For example: Prey Veng"));
    role_->setPlaceholderText(tr("For example: Secretary of the committee"));
    go_->setProperty("role", u"main"_qs);
    go_->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addWidget(heading);
    column->addWidget(reason);
    column->addSpacing(Theme::unit);
    column->addLayout(form);
    column->addSpacing(2 * Theme::unit);
    column->addLayout(buttons);
    setMinimumWidth(kWidth);
}

void NewCommittee::check() {
    const Committee now = committee();
    go_->setEnabled(!now.nameEn.isEmpty() && !author().isEmpty());
}

Committee NewCommittee::committee() const {
    Committee committee;
    committee.id = Id::create();
    committee.level = static_cast<CommitteeLevel>(level_->currentData().toInt());
    committee.nameEn = nameEn_->text().trimmed();
    committee.nameKm = nameKm_->text().trimmed();
    committee.placeEn = placeEn_->text().trimmed();
    committee.placeKm = placeKm_->text().trimmed();
    return committee;
}

QString NewCommittee::author() const {
    QStringList parts;
    for (const QLineEdit* field : {role_, name_}) {
        if (!field->text().trimmed().isEmpty())
            parts.append(field->text().trimmed());
    }
    return parts.join(u", "_qs);
}

} // namespace samaki
