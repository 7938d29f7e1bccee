#include "views/agencies/agency_details.h"

#include "model/core/khmer_text.h"
#include "model/records/validate.h"
#include "views/agencies/contact_card.h"
#include "views/common/flow_layout.h"
#include "views/common/wrap_label.h"

#include <QApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kLabelWidth = 14 * Theme::unit;

QPushButton* button(const QString& name, const QString& text, const char* role, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setProperty("role", QLatin1String(role));
    return made;
}

} // namespace

AgencyDetails::AgencyDetails(Desk& desk, QWidget* parent) : QScrollArea(parent), desk_(desk) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void AgencyDetails::showAgency(const Agency& agency, const Directory& directory) {
    const bool same = agency.id == agency_.id;
    if (!same)
        showsFormer_ = false;
    agency_ = agency;
    contacts_ = directory.contacts.value(agency.id);
    names_ = directory.names;
    openActivities_ = directory.openActivities.value(agency.id);

    const int scroll = same ? verticalScrollBar()->value() : 0;
    const QWidget* focus = QApplication::focusWidget();
    const QString focusName = focus != nullptr && isAncestorOf(focus) ? focus->objectName() : QString();
    auto* content = new QWidget;
    content->setProperty("role", u"scrolled"_qs);
    fill(content);
    setWidget(content);
    verticalScrollBar()->setValue(scroll);
    if (QWidget* again = focusName.isEmpty() ? nullptr : content->findChild<QWidget*>(focusName))
        again->setFocus();
}

void AgencyDetails::fill(QWidget* content) {
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    addHead(column, content);
    addButtons(column, content);
    addFacts(column, content);
    addActivities(column, content);
    addContacts(column, content);
    column->addStretch();
}

void AgencyDetails::addHead(QVBoxLayout* column, QWidget* parent) {
    const bool khmer = desk_.language() == Language::Khmer;
    const QString first = khmer && !agency_.nameKm.isEmpty() ? agency_.nameKm : agency_.nameEn;
    const QString second = first == agency_.nameKm ? agency_.nameEn : agency_.nameKm;
    column->addWidget(newLabel(first, "heading", "", parent));
    if (!second.isEmpty())
        column->addWidget(newLabel(second, "", "quiet", parent));
    if (!agency_.active)
        column->addWidget(newLabel(tr("⊘ Not active: no longer a member"), "strong", "warning", parent));
}

void AgencyDetails::addButtons(QVBoxLayout* column, QWidget* parent) {
    auto* line = new FlowLayout(Theme::unit);
    auto* edit = button(u"edit_agency"_qs, tr("Edit"), "", parent);
    edit->setToolTip(tr("Edit (Ctrl+E)"));
    auto* history = button(u"history"_qs, tr("History"), "", parent);
    auto* active =
        button(u"active"_qs, agency_.active ? tr("Deactivate") : tr("Make active again"), "", parent);
    active->setToolTip(agency_.active ? tr("No longer a member. It can be undone.") : QString());
    for (QPushButton* made : {edit, history, active})
        line->addWidget(made);
    column->addLayout(line);
    connect(edit, &QPushButton::clicked, this, &AgencyDetails::editAsked);
    connect(history, &QPushButton::clicked, this, &AgencyDetails::historyAsked);
    connect(active, &QPushButton::clicked, this, [this] { emit activeAsked(!agency_.active); });
}

// What was never filled in is not shown: an empty line tells nobody anything. Names and kind stand above.
void AgencyDetails::addFacts(QVBoxLayout* column, QWidget* parent) {
    static const QStringList named = {u"name_en"_qs, u"name_km"_qs, u"kind"_qs};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::unit);
    grid->setVerticalSpacing(Theme::unit);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    const RecordType& type = typeOf<Agency>();
    const Row row = toRow(agency_);
    int line = 0;
    for (const Field& field : type.fields) {
        const QString name = QLatin1String(field.column);
        QString text = displayValue(field, type.value(row, field.column), desk_.phrases(),
                                    [this](const Id& id) { return names_.nameOf(id, desk_.language()); });
        if (text.isEmpty() || named.contains(name))
            continue;
        if (field.kind == FieldKind::References)
            text.replace(u"; "_qs, u"\n"_qs);
        if (name == u"phone" || name == u"hotline")
            text = digits(text, desk_.language());
        auto* head = newLabel(labelOf(field, desk_.phrases()), "caption", "quiet", parent);
        head->setFixedWidth(kLabelWidth);
        grid->addWidget(head, line, 0, Qt::AlignTop);
        grid->addWidget(newLabel(text, "", "", parent), line++, 1, Qt::AlignTop);
    }
    column->addSpacing(Theme::unit / 2);
    column->addLayout(grid);
}

void AgencyDetails::addActivities(QVBoxLayout* column, QWidget* parent) {
    if (openActivities_ == 0)
        return;
    auto* link =
        button(u"activities"_qs, tr("%n open activities", "", openActivities_) + u"  →"_qs, "link", parent);
    link->setText(digits(link->text(), desk_.language()));
    link->setToolTip(tr("Show them in the action plan"));
    column->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &QPushButton::clicked, this, &AgencyDetails::activitiesAsked);
}

void AgencyDetails::addContacts(QVBoxLayout* column, QWidget* parent) {
    const auto former =
        std::count_if(contacts_.begin(), contacts_.end(), [](const Contact& c) { return !c.active; });
    auto* head = new QHBoxLayout;
    head->addWidget(newLabel(labelOfMany(typeOf<Contact>(), desk_.phrases()), "strong", "", parent), 1);
    auto* vcard = button(u"vcard"_qs, tr("vCard…"), "link", parent);
    vcard->setToolTip(tr("Save these contacts for a telephone or a mail program"));
    vcard->setVisible(former < static_cast<qsizetype>(contacts_.size()));
    auto* add = button(u"add_contact"_qs, tr("Add a contact"), "link", parent);
    head->addWidget(vcard);
    head->addWidget(add);
    connect(vcard, &QPushButton::clicked, this, &AgencyDetails::vcardAsked);
    connect(add, &QPushButton::clicked, this, &AgencyDetails::contactAddAsked);
    column->addSpacing(Theme::unit);
    column->addLayout(head);
    if (former == static_cast<qsizetype>(contacts_.size()))
        column->addWidget(newLabel(tr("Nobody yet. Add the focal point, so that invitations find a person."),
                                   "", "quiet", parent));
    for (const Contact& contact : contacts_) {
        if (contact.active)
            addCard(column, contact, parent);
    }
    if (former == 0)
        return;
    auto* toggle =
        button(u"former"_qs, tr("%n former contacts", "", static_cast<int>(former)), "link", parent);
    toggle->setText(digits(toggle->text(), desk_.language()));
    column->addWidget(toggle, 0, Qt::AlignLeft);
    auto* cards = new QWidget(parent);
    auto* formerColumn = new QVBoxLayout(cards);
    formerColumn->setContentsMargins(0, 0, 0, 0);
    for (const Contact& contact : contacts_) {
        if (!contact.active)
            addCard(formerColumn, contact, cards);
    }
    cards->setVisible(showsFormer_);
    column->addWidget(cards);
    connect(toggle, &QPushButton::clicked, this, [this, cards] {
        showsFormer_ = !showsFormer_;
        cards->setVisible(showsFormer_);
    });
}

void AgencyDetails::addCard(QVBoxLayout* column, const Contact& contact, QWidget* parent) {
    auto* card = new ContactCard(desk_, contact, parent);
    connect(card, &ContactCard::confirmed, this, &AgencyDetails::contactConfirmed);
    connect(card, &ContactCard::editAsked, this, &AgencyDetails::contactEditAsked);
    connect(card, &ContactCard::activeAsked, this, &AgencyDetails::contactActiveAsked);
    column->addWidget(card);
}

} // namespace samaki
