// ContactCard: one contact of an agency: who it is, how to reach them, whether the entry can still be
// trusted.
#pragma once

#include "model/records/contact.h"
#include "views/common/desk.h"

#include <QFrame>

class QBoxLayout;

namespace samaki {

class ContactCard : public QFrame {
    Q_OBJECT

public:
    ContactCard(Desk& desk, const Contact& contact, QWidget* parent = nullptr);

signals:
    void confirmed(const samaki::Contact& contact);
    void editAsked(const samaki::Contact& contact);
    void activeAsked(const samaki::Contact& contact, bool active);

private:
    void addButtons(QBoxLayout* column);
    QString confirmation(bool stale) const;

    Desk& desk_;
    Contact contact_;
};

} // namespace samaki
