#include "views/agencies/agencies_page.h"

#include "model/exchange/save_file.h"
#include "model/records/activity.h"
#include "model/records/validate.h"
#include "model/records/working_group.h"
#include "views/agencies/agency_panel.h"
#include "views/agencies/directory_files.h"
#include "views/common/empty_state.h"
#include "views/common/icon.h"
#include "views/common/import_dialog.h"
#include "views/common/record_table.h"
#include "views/common/side_panel.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kPanelWidth = 50 * Theme::unit;
constexpr int kNameWidth = 26 * Theme::unit;
constexpr int kKindWidth = 14 * Theme::unit;
constexpr int kGroupsWidth = 20 * Theme::unit;
constexpr int kFigureWidth = 10 * Theme::unit;
constexpr int kPhoneWidth = 13 * Theme::unit;

} // namespace

AgenciesPage::AgenciesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , table_(new RecordTable(desk, typeOf<Agency>(), u"agencies"_qs,
                             {u"name"_qs, u"kind"_qs, u"working_groups"_qs, u"to_confirm"_qs,
                              u"open_activities"_qs, u"phone"_qs},
                             this))
    , panel_(new AgencyPanel(desk, this))
    , add_(new QAction(this))
    , edit_(new QAction(this))
    , import_(new QAction(this))
    , importContacts_(new QAction(this))
    , exportCsv_(new QAction(this))
    , exportVcard_(new QAction(this))
    , copyMail_(new QAction(this)) {
    addColumns();
    build();
    makeActions();
    connect(table_, &RecordTable::currentChanged, this, &AgenciesPage::showCurrent);
    connect(table_, &RecordTable::activated, panel_, &AgencyPanel::edit);
    connect(table_->emptyState(), &EmptyState::activated, add_, &QAction::trigger);
    connect(panel_, &AgencyPanel::saved, this, [this](const Id& id) {
        table_->goTo(id);
        showCurrent();
    });
    connect(panel_, &AgencyPanel::closed, this, [this] {
        select({});
        table_->view()->setFocus();
    });
    connect(panel_, &AgencyPanel::vcardAsked, this, [this](const Id& id) {
        askForFile(tr("Contacts as vCard"), u"contacts.vcf"_qs,
                   [this, id](const QString& path) { exportVcardTo(path, id); });
    });
    retranslate();
}

void AgenciesPage::build() {
    table_->setFilterFields({u"kind"_qs, u"working_groups"_qs});
    table_->setLinesPerRow(2);
    table_->setColumnWidth(u"name"_qs, kNameWidth, 2);
    table_->setColumnWidth(u"kind"_qs, kKindWidth, 1);
    table_->setColumnWidth(u"working_groups"_qs, kGroupsWidth, 3);
    table_->setColumnWidth(u"to_confirm"_qs, kFigureWidth);
    table_->setColumnWidth(u"open_activities"_qs, kFigureWidth);
    table_->setColumnWidth(u"phone"_qs, kPhoneWidth);
    table_->view()->sortByColumn(table_->model().columnOf(u"name"_qs), Qt::AscendingOrder);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    leftColumn->addWidget(table_);
    putBeside(*this, left, panel_, kPanelWidth, 44 * Theme::unit);
}

void AgenciesPage::makeActions() {
    add_->setShortcut(QKeySequence::New);
    edit_->setShortcut(Qt::CTRL | Qt::Key_E);
    for (QAction* action : {add_, edit_}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    add_->setObjectName(u"add"_qs);
    keepIcon(desk(), add_, u"add"_qs, &Theme::onAccent);
    keepIcon(desk(), import_, u"import"_qs);
    keepIcon(desk(), importContacts_, u"import"_qs);
    keepIcon(desk(), exportCsv_, u"export"_qs);
    keepIcon(desk(), exportVcard_, u"person"_qs);
    keepIcon(desk(), copyMail_, u"mail"_qs);
    connect(add_, &QAction::triggered, this, [this] {
        panel_->show();
        panel_->add();
    });
    connect(edit_, &QAction::triggered, panel_, &AgencyPanel::edit);
    connect(import_, &QAction::triggered, this, [this] { openImport(typeOf<Agency>()); });
    connect(importContacts_, &QAction::triggered, this, [this] { openImport(typeOf<Contact>()); });
    connect(exportCsv_, &QAction::triggered, this, [this] {
        askForFile(tr("Export the directory"), u"agencies.csv"_qs,
                   [this](const QString& path) { exportCsvTo(path); });
    });
    connect(exportVcard_, &QAction::triggered, this, [this] {
        askForFile(tr("Contacts as vCard"), u"contacts.vcf"_qs,
                   [this](const QString& path) { exportVcardTo(path, {}); });
    });
    connect(copyMail_, &QAction::triggered, this, &AgenciesPage::copyMail);
}

// The columns that are not fields: the name in the window's language, and two figures worth acting on.
void AgenciesPage::addColumns() {
    const RecordType& type = typeOf<Agency>();
    table_->addColumn({u"name"_qs, [](const Phrasebook&) { return tr("Name"); },
                       [&type](const Row& row, const Phrasebook& phrases, const ReferenceNames&) {
                           return type.title(row, phrases.language());
                       },
                       [&type](const Row& row, const Phrasebook& phrases, const ReferenceNames&) {
                           return QVariant(type.title(row, phrases.language()).toCaseFolded());
                       }});
    const auto stale = [this](const Row& row) {
        return qint64(staleContacts(directory_.contacts.value(row.id), desk().today()));
    };
    table_->addColumn(
        {u"to_confirm"_qs, [](const Phrasebook&) { return tr("To confirm"); },
         [stale](const Row& row, const Phrasebook& phrases, const ReferenceNames&) {
             const qint64 count = stale(row);
             return count == 0 ? QString() : tr("⚠ %1").arg(formatNumber(count, phrases.language()));
         },
         [stale](const Row& row, const Phrasebook&, const ReferenceNames&) { return QVariant(stale(row)); },
         true});
    const auto open = [this](const Row& row) { return qint64(directory_.openActivities.value(row.id)); };
    table_->addColumn(
        {u"open_activities"_qs, [](const Phrasebook&) { return tr("Open work"); },
         [open](const Row& row, const Phrasebook& phrases, const ReferenceNames&) {
             return open(row) == 0 ? QString() : formatNumber(open(row), phrases.language());
         },
         [open](const Row& row, const Phrasebook&, const ReferenceNames&) { return QVariant(open(row)); },
         true});
    for (const char* column : {"phone", "hotline"}) {
        table_->model().setText(
            QLatin1String(column),
            [&type, column](const Row& row, const Phrasebook& phrases, const ReferenceNames&) {
                return digits(type.value(row, column).toString(), phrases.language());
            });
    }
    table_->model().setHiddenText([this](const Row& row) {
        QString text;
        for (const Contact& contact : directory_.contacts.value(row.id))
            text += u'\n' + contact.name + u'\n' + contact.position + u'\n' + contact.phone + u'\n' +
                    contact.email;
        return text;
    });
}

void AgenciesPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AgenciesPage::retranslate() {
    add_->setText(tr("Add an agency"));
    add_->setToolTip(tr("Add a member agency (Ctrl+N)"));
    edit_->setText(tr("Edit"));
    import_->setText(tr("Import agencies…"));
    importContacts_->setText(tr("Import contacts…"));
    exportCsv_->setText(tr("Export the directory…"));
    exportVcard_->setText(tr("Contacts as vCard…"));
    copyMail_->setText(tr("Copy mail addresses"));
    copyMail_->setToolTip(tr("The addresses of the agencies shown, and of their contacts"));
    table_->emptyState()->setTexts(tr("No member agency yet"),
                                   tr("Begin with the departments, police and organisations that sit in the "
                                      "committee. You can also import a list from a spreadsheet."),
                                   tr("Add the first agency"));
    table_->model().recompute();
}

void AgenciesPage::refresh(const ChangedRecords& records) {
    const bool concerned = records.touches<Agency>() || records.touches<Contact>() ||
                           records.touches<WorkingGroup>() || records.touches<Activity>();
    if (!concerned)
        return;
    // An answer that is dropped for a later question must not take its records with it.
    if (records.everything)
        unread_.reset();
    else if (unread_)
        unread_->unite(records.tables.value(QLatin1String(typeOf<Agency>().table)));
    latest_.ask(
        desk().store().query([only = unread_](Reader& reader) { return readDirectory(reader, only); }), this,
        [this, all = !unread_.has_value()](const Result<Directory>& directory) {
            if (directory.ok())
                take(*directory, all);
            else
                emit desk().problem(directory.problem());
        });
}

void AgenciesPage::take(const Directory& directory, bool all) {
    directory_ = directory;
    unread_ = QSet<Id>();
    table_->setNames(directory.names);
    if (all)
        table_->setRows(directory.agencies);
    else
        table_->putRows(directory.agencies);
    showCurrent();
}

void AgenciesPage::show(const Link& link) {
    for (const QString& key : {u"kind"_qs, u"text"_qs}) {
        if (!link.show.contains(key))
            continue;
        const QString value = link.show.value(key).toString();
        if (key == u"kind")
            table_->setFilter(u"kind"_qs, value);
        else
            table_->setSearch(value);
    }
    const QString record = link.show.value(u"record"_qs, link.show.value(u"agency"_qs)).toString();
    if (const auto id = Id::fromString(record))
        select(*id);
}

void AgenciesPage::select(const Id& id) {
    table_->select(id);
    showCurrent();
}

void AgenciesPage::showCurrent() {
    const Row* row = table_->model().find(table_->current());
    if (row != nullptr)
        panel_->showAgency(fromRow<Agency>(*row), directory_);
    panel_->setVisible(row != nullptr || panel_->isWriting());
}

void AgenciesPage::exportCsvTo(const QString& path) {
    save(desk().store().query([](Reader& reader) { return agenciesAsCsv(reader); }), path);
}

void AgenciesPage::exportVcardTo(const QString& path, const Id& agency) {
    save(desk().store().query([agency](Reader& reader) { return contactsAsVcards(reader, agency); }), path);
}

ImportDialog* AgenciesPage::openImport(const RecordType& type) {
    auto* dialog = new ImportDialog(desk(), type, this);
    dialog->open();
    return dialog;
}

void AgenciesPage::askForFile(const QString& title, const QString& name,
                              const std::function<void(const QString&)>& use) {
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void AgenciesPage::save(const QFuture<Result<QByteArray>>& bytes, const QString& path) {
    whenDone(bytes, this, [this, path](const Result<QByteArray>& answer) {
        const Outcome saved = answer.ok() ? saveFile(path, *answer) : Outcome(answer.problem());
        if (saved.ok())
            emit desk().notice(tr("Saved as “%1”").arg(QFileInfo(path).fileName()));
        else
            emit desk().problem(saved.problem());
    });
}

void AgenciesPage::copyMail() {
    QList<Id> shown;
    for (int row = 0; row < table_->model().rowCount(); ++row)
        shown << table_->model().shownRow(row).id;
    whenDone(desk().store().query([shown](Reader& reader) { return mailAddresses(reader, shown); }), this,
             [this](const Result<QStringList>& addresses) {
                 if (!addresses.ok()) {
                     emit desk().problem(addresses.problem());
                     return;
                 }
                 QGuiApplication::clipboard()->setText(addresses->join(u"; "_qs));
                 const int count = static_cast<int>(addresses->size());
                 emit desk().notice(digits(count == 1 ? tr("1 mail address copied")
                                                      : tr("%n mail addresses copied", "", count),
                                           desk().language()));
             });
}

} // namespace samaki
