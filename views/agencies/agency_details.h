// AgencyDetails: everything the committee knows of one member agency, to read, with what can be done from
// here.
#pragma once

#include "views/agencies/directory.h"
#include "views/common/desk.h"

#include <QScrollArea>

class QVBoxLayout;

namespace samaki {

class AgencyDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit AgencyDetails(Desk& desk, QWidget* parent = nullptr);

    /// Shows the agency; keeps the scroll place and, where it can, the keyboard's place.
    void showAgency(const Agency& agency, const Directory& directory);

signals:
    void editAsked();
    void historyAsked();
    void activeAsked(bool active);
    void vcardAsked();
    void contactAddAsked();
    void contactEditAsked(const samaki::Contact& contact);
    void contactConfirmed(const samaki::Contact& contact);
    void contactActiveAsked(const samaki::Contact& contact, bool active);
    void activitiesAsked();

private:
    void fill(QWidget* content);
    void addHead(QVBoxLayout* column, QWidget* parent);
    void addButtons(QVBoxLayout* column, QWidget* parent);
    void addFacts(QVBoxLayout* column, QWidget* parent);
    void addActivities(QVBoxLayout* column, QWidget* parent);
    void addContacts(QVBoxLayout* column, QWidget* parent);
    void addCard(QVBoxLayout* column, const Contact& contact, QWidget* parent);

    Desk& desk_;
    Agency agency_;
    std::vector<Contact> contacts_;
    ReferenceNames names_;
    int openActivities_ = 0;
    bool showsFormer_ = false;
};

} // namespace samaki
