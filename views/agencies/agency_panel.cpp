#include "views/agencies/agency_panel.h"

#include "model/records/validate.h"
#include "views/agencies/agency_details.h"
#include "views/common/answer.h"
#include "views/common/field_editor.h"
#include "views/common/history_panel.h"
#include "views/common/icon.h"
#include "views/common/record_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

std::vector<FormSection> agencySections() {
    return {{nullptr, {{"name_en"}, {"name_km"}, {"kind"}, {"short_name"}, {"working_groups"}, {"mandate"}}},
            {QT_TRANSLATE_NOOP("records", "How to reach it"), {{"phone", "hotline"}, {"email"}}},
            {QT_TRANSLATE_NOOP("records", "Membership"), {{"district", "joined_on"}}}};
}

std::vector<FormSection> contactSections() {
    return {{nullptr, {{"name"}, {"position"}, {"rank", "sex"}, {"role", "confirmed_on"}}},
            {QT_TRANSLATE_NOOP("records", "How to reach the person"), {{"phone"}, {"email"}}}};
}

} // namespace

AgencyPanel::AgencyPanel(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , head_(new QLabel(this))
    , back_(new QToolButton(this))
    , close_(new QToolButton(this))
    , stack_(new QStackedWidget(this))
    , details_(new AgencyDetails(desk, this))
    , agencyForm_(new RecordForm(desk, typeOf<Agency>(), agencySections(), this))
    , contactForm_(new RecordForm(desk, typeOf<Contact>(), contactSections(), this))
    , history_(new HistoryPanel(desk, this)) {
    setProperty("role", u"panel"_qs);
    build();
    connectDetails();
    connect(back_, &QToolButton::clicked, this, &AgencyPanel::showDetails);
    connect(close_, &QToolButton::clicked, this, &AgencyPanel::closed);
    for (RecordForm* form : {agencyForm_, contactForm_})
        connect(form, &RecordForm::closed, this, [this] {
            if (agency_.id.isNull())
                emit closed();
            else
                showDetails();
        });
    connect(agencyForm_, &RecordForm::submitted, this, &AgencyPanel::saveAgency);
    connect(contactForm_, &RecordForm::submitted, this, &AgencyPanel::saveContact);
    auto* escape = new QShortcut(Qt::Key_Escape, history_, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AgencyPanel::showDetails);
    connect(&desk, &Desk::languageChanged, this, &AgencyPanel::retranslate);
    retranslate();
}

void AgencyPanel::build() {
    agencyForm_->setObjectName(u"agency_form"_qs);
    contactForm_->setObjectName(u"contact_form"_qs);
    head_->setProperty("type", u"strong"_qs);
    keepIcon(desk_, back_, u"previous"_qs);
    keepIcon(desk_, close_, u"close"_qs);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(2 * Theme::unit, Theme::unit, Theme::unit, 0);
    top->addWidget(back_);
    top->addWidget(head_, 1);
    top->addWidget(close_);
    for (QWidget* page : {static_cast<QWidget*>(details_), static_cast<QWidget*>(agencyForm_),
                          static_cast<QWidget*>(contactForm_), static_cast<QWidget*>(history_)})
        stack_->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(stack_, 1);
}

void AgencyPanel::connectDetails() {
    connect(details_, &AgencyDetails::editAsked, this, &AgencyPanel::edit);
    connect(details_, &AgencyDetails::historyAsked, this, &AgencyPanel::showHistory);
    connect(details_, &AgencyDetails::activeAsked, this, &AgencyPanel::setActive);
    connect(details_, &AgencyDetails::vcardAsked, this, [this] { emit vcardAsked(agency_.id); });
    connect(details_, &AgencyDetails::contactEditAsked, this, &AgencyPanel::editContact);
    connect(details_, &AgencyDetails::contactConfirmed, this, &AgencyPanel::confirm);
    connect(details_, &AgencyDetails::contactActiveAsked, this, &AgencyPanel::setContactActive);
    connect(details_, &AgencyDetails::contactAddAsked, this, [this] {
        Contact contact;
        contact.agency = agency_.id;
        contact.confirmedOn = desk_.today();
        contactForm_->create(toRow(contact));
        stack_->setCurrentWidget(contactForm_);
        showHead();
        contactForm_->editor("name")->setFocus();
    });
    connect(details_, &AgencyDetails::activitiesAsked, this, [this] {
        desk_.open({u"plans"_qs, {{u"month"_qs, u"all"_qs}, {u"leadAgency"_qs, agency_.id.toString()}}});
    });
}

RecordForm* AgencyPanel::openForm() const {
    QWidget* current = stack_->currentWidget();
    return current == agencyForm_ || current == contactForm_ ? static_cast<RecordForm*>(current) : nullptr;
}

bool AgencyPanel::isWriting() const {
    const RecordForm* form = openForm();
    return form != nullptr && (form->isDirty() || form->isNew());
}

void AgencyPanel::showAgency(const Agency& agency, const Directory& directory) {
    directory_ = directory;
    agencyForm_->setNames(directory.names);
    const bool another = !(agency.id == agency_.id);
    RecordForm* form = openForm();
    if (form == agencyForm_ && !form->isNew() && agency.id == form->base().id) {
        agency_ = agency;
        form->edit(toRow(agency));
        return;
    }
    if (form != nullptr && (form->isDirty() || !another))
        return;
    agency_ = agency;
    if (stack_->currentWidget() == history_ && !another)
        history_->showRecord(typeOf<Agency>(), agency_.id);
    else
        showDetails();
}

void AgencyPanel::add() {
    Agency agency;
    agency.joinedOn = desk_.today();
    agencyForm_->create(toRow(agency));
    stack_->setCurrentWidget(agencyForm_);
    showHead();
    agencyForm_->editor("name_en")->setFocus();
}

void AgencyPanel::edit() {
    if (agency_.id.isNull() || isWriting())
        return;
    agencyForm_->edit(toRow(agency_));
    stack_->setCurrentWidget(agencyForm_);
    showHead();
    agencyForm_->editor("name_en")->setFocus();
}

void AgencyPanel::showHistory() {
    history_->showRecord(typeOf<Agency>(), agency_.id);
    stack_->setCurrentWidget(history_);
    showHead();
    history_->setFocus();
}

void AgencyPanel::setActive(bool active) {
    Agency after = agency_;
    after.active = active;
    Change change(active ? tr("Make “%1” active again").arg(agency_.nameEn)
                         : tr("Deactivate “%1”").arg(agency_.nameEn));
    change.edit(agency_, after);
    desk_.commit(change);
}

void AgencyPanel::retranslate() {
    back_->setToolTip(tr("Back to the agency (Esc)"));
    back_->setAccessibleName(tr("Back to the agency"));
    close_->setToolTip(tr("Close the panel"));
    close_->setAccessibleName(tr("Close the panel"));
    if (!agency_.id.isNull())
        details_->showAgency(agency_, directory_);
    showHead();
}

void AgencyPanel::showDetails() {
    details_->showAgency(agency_, directory_);
    stack_->setCurrentWidget(details_);
    showHead();
}

void AgencyPanel::showHead() {
    const QWidget* current = stack_->currentWidget();
    back_->setVisible(current == history_);
    if (current == agencyForm_)
        head_->setText(agencyForm_->isNew() ? tr("New member agency") : tr("Edit the agency"));
    else if (current == contactForm_)
        head_->setText(contactForm_->isNew() ? tr("New contact") : tr("Edit the contact"));
    else
        head_->setText(current == history_ ? tr("History") : kind());
    head_->setProperty("tone", current == details_ ? u"quiet"_qs : QString());
    head_->style()->unpolish(head_);
    head_->style()->polish(head_);
}

QString AgencyPanel::kind() const {
    const RecordType& type = typeOf<Agency>();
    return displayValue(*type.fieldNamed(u"kind"_qs), toStored(agency_.kind), desk_.phrases());
}

void AgencyPanel::editContact(const Contact& contact) {
    contactForm_->edit(toRow(contact));
    stack_->setCurrentWidget(contactForm_);
    showHead();
    contactForm_->editor("name")->setFocus();
}

void AgencyPanel::confirm(const Contact& contact) {
    Contact after = contact;
    after.confirmedOn = desk_.today();
    Change change(tr("Confirm the contact “%1”").arg(contact.name));
    change.edit(contact, after);
    desk_.commit(change);
}

void AgencyPanel::setContactActive(const Contact& contact, bool active) {
    Contact after = contact;
    after.active = active;
    Change change(active ? tr("Bring back the contact “%1”").arg(contact.name)
                         : tr("Remove the contact “%1”").arg(contact.name));
    change.edit(contact, after);
    desk_.commit(change);
}

void AgencyPanel::saveAgency(const Row& before, const Row& after) {
    const QString name = fromRow<Agency>(after).nameEn;
    Row written = after;
    Change change(agencyForm_->isNew() ? tr("Add “%1”").arg(name) : tr("Edit “%1”").arg(name));
    if (agencyForm_->isNew())
        written.id = change.add(typeOf<Agency>(), after);
    else
        change.edit(typeOf<Agency>(), before, after);
    saveForm(agencyForm_, change, [this, written] {
        agencyForm_->settle(written);
        showDetails();
        emit saved(written.id);
    });
}

void AgencyPanel::saveContact(const Row& before, const Row& after) {
    const QString name = fromRow<Contact>(after).name;
    Row written = after;
    Change change(contactForm_->isNew() ? tr("Add the contact “%1”").arg(name)
                                        : tr("Edit the contact “%1”").arg(name));
    if (contactForm_->isNew())
        written.id = change.add(typeOf<Contact>(), after);
    else
        change.edit(typeOf<Contact>(), before, after);
    saveForm(contactForm_, change, [this, written] {
        contactForm_->settle(written);
        showDetails();
        emit saved(agency_.id);
    });
}

// What the person wrote stays in the form until it is acknowledged.
void AgencyPanel::saveForm(RecordForm* form, const Change& change, const std::function<void()>& written) {
    form->setWriting(true);
    whenDone(desk_.commit(change), this, [form, written](const CommitResult& result) {
        form->setWriting(false);
        if (result.acknowledged())
            written();
    });
}

} // namespace samaki
