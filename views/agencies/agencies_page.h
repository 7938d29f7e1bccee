// AgenciesPage: the directory of member agencies: a table to search, filter and sort, and beside it the
// agency that is current, with its contacts.
#pragma once

#include "views/agencies/directory.h"
#include "views/common/answer.h"
#include "views/common/page.h"

#include <functional>

namespace samaki {

class AgencyPanel;
class ImportDialog;
class RecordTable;

class AgenciesPage : public Page {
    Q_OBJECT

public:
    explicit AgenciesPage(Desk& desk, QWidget* parent = nullptr);

    QString name() const override { return u"agencies"_qs; }
    QString title() const override { return tr("Member agencies"); }
    QString iconName() const override { return u"agencies"_qs; }
    QAction* mainAction() override { return add_; }
    QList<QAction*> moreActions() override {
        return {import_, importContacts_, exportCsv_, exportVcard_, copyMail_};
    }
    void refresh(const ChangedRecords& records) override;
    void show(const Link& link) override;
    using Page::show;

    /// Writes the whole directory, or the contacts of one agency (null: of all), to a file.
    void exportCsvTo(const QString& path);
    void exportVcardTo(const QString& path, const Id& agency);
    /// Opens the dialog that imports agencies or contacts; returns it for whoever drives it.
    ImportDialog* openImport(const RecordType& type);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void makeActions();
    void addColumns();
    void retranslate();
    void take(const Directory& directory, bool all);
    void showCurrent();
    void select(const Id& id);
    void askForFile(const QString& title, const QString& name,
                    const std::function<void(const QString&)>& use);
    void save(const QFuture<Result<QByteArray>>& bytes, const QString& path);
    void copyMail();

    RecordTable* table_;
    AgencyPanel* panel_;
    QAction* add_;
    QAction* edit_;
    QAction* import_;
    QAction* importContacts_;
    QAction* exportCsv_;
    QAction* exportVcard_;
    QAction* copyMail_;
    Directory directory_;
    std::optional<QSet<Id>> unread_ = QSet<Id>(); ///< agencies to read again; nothing: all of them
    Latest latest_;
};

} // namespace samaki
