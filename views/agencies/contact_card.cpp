#include "views/agencies/contact_card.h"

#include "model/records/validate.h"
#include "model/rules/contact_staleness.h"
#include "views/common/flow_layout.h"
#include "views/common/wrap_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_qs);
}

} // namespace

ContactCard::ContactCard(Desk& desk, const Contact& contact, QWidget* parent)
    : QFrame(parent), desk_(desk), contact_(contact) {
    setProperty("role", u"card"_qs);
    setObjectName(u"contact_"_qs + contact.id.toString());
    setAccessibleName(contact.name);
    const auto choice = [&](const char* column) {
        const Row row = toRow(contact);
        const RecordType& type = typeOf<Contact>();
        return displayValue(*type.fieldNamed(QLatin1String(column)), type.value(row, column), desk.phrases());
    };
    const QString sex = contact.sex == Sex::NotSaid ? QString() : choice("sex");
    const bool stale = isStale(contact, desk.today());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::unit + Theme::unit / 2, Theme::unit, Theme::unit, Theme::unit / 2);
    column->setSpacing(Theme::unit / 4);
    column->addWidget(newLabel(contact.name, "strong", contact.active ? "" : "quiet", this));
    const QString position = contact.position == contact.name ? QString() : contact.position;
    const QString office = joined({position, contact.rank});
    if (!office.isEmpty())
        column->addWidget(newLabel(office, "", "", this));
    column->addWidget(newLabel(joined({choice("role"), sex}), "caption", "quiet", this));
    const QString reach = joined({digits(contact.phone, desk.language()), contact.email});
    if (!reach.isEmpty())
        column->addWidget(newLabel(reach, "", "", this));
    if (contact.active) {
        auto* confirmed = newLabel(confirmation(stale), "caption", stale ? "warning" : "quiet", this);
        confirmed->setObjectName(u"confirmation"_qs);
        column->addWidget(confirmed);
    }
    addButtons(column);
}

QString ContactCard::confirmation(bool stale) const {
    const QString on = formatDate(contact_.confirmedOn, desk_.language());
    if (on.isEmpty())
        return tr("⚠ Never confirmed");
    return stale ? tr("⚠ Out of date: last confirmed on %1").arg(on) : tr("✓ Last confirmed on %1").arg(on);
}

void ContactCard::addButtons(QBoxLayout* column) {
    auto* line = new FlowLayout(Theme::unit);
    column->addLayout(line);
    const auto add = [&](const QString& name, const QString& text, const auto& act) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setProperty("role", u"link"_qs);
        button->setAccessibleName(tr("%1: %2").arg(text, contact_.name));
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
    };
    if (!contact_.active) {
        add(u"bring_back"_qs, tr("Bring back"), [this] { emit activeAsked(contact_, true); });
        return;
    }
    if (contact_.confirmedOn != desk_.today())
        add(u"confirm"_qs, tr("Confirmed today"), [this] { emit confirmed(contact_); });
    add(u"edit"_qs, tr("Edit"), [this] { emit editAsked(contact_); });
    add(u"remove"_qs, tr("Remove"), [this] { emit activeAsked(contact_, false); });
}

} // namespace samaki
