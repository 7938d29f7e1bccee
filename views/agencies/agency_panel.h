// AgencyPanel: the side panel of the directory: one agency to read, to write, its contacts to write, its
// history.
//
// Always holds: while a person writes, the panel stays with what they write, whatever the table or a
// colleague does.
#pragma once

#include "views/agencies/directory.h"
#include "views/common/desk.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace samaki {

class AgencyDetails;
class HistoryPanel;
class RecordForm;

class AgencyPanel : public QFrame {
    Q_OBJECT

public:
    explicit AgencyPanel(Desk& desk, QWidget* parent = nullptr);

    /// Shows an agency to read, unless the person is writing; an open form hears of the record as it is now.
    void showAgency(const Agency& agency, const Directory& directory);
    Id agency() const { return agency_.id; }
    bool isWriting() const;

public slots:
    void add();
    void edit();
    void showHistory();
    void setActive(bool active);

signals:
    /// The person wants the panel gone.
    void closed();
    /// This agency was written; it shall be current.
    void saved(const samaki::Id& agency);
    void vcardAsked(const samaki::Id& agency);

private:
    void build();
    void connectDetails();
    void retranslate();
    RecordForm* openForm() const;
    void showDetails();
    void showHead();
    QString kind() const;
    void editContact(const Contact& contact);
    void confirm(const Contact& contact);
    void setContactActive(const Contact& contact, bool active);
    void saveAgency(const Row& before, const Row& after);
    void saveContact(const Row& before, const Row& after);
    void saveForm(RecordForm* form, const Change& change, const std::function<void()>& written);

    Desk& desk_;
    Agency agency_;
    Directory directory_;
    QLabel* head_;
    QToolButton* back_;
    QToolButton* close_;
    QStackedWidget* stack_;
    AgencyDetails* details_;
    RecordForm* agencyForm_;
    RecordForm* contactForm_;
    HistoryPanel* history_;
};

} // namespace samaki
