#include "views/administration/list_pane.h"

#include "model/records/validate.h"
#include "views/common/empty_state.h"
#include "views/common/field_editor.h"
#include "views/common/icon.h"
#include "views/common/record_form.h"
#include "views/common/record_table.h"
#include "views/common/wrap_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace samaki {

namespace {
constexpr int kSideWidth = 46 * Theme::unit;
} // namespace

ListPane::ListPane(Desk& desk, const RecordType& type, const QStringList& columns, const char* explanation,
                   QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , type_(type)
    , explanation_(explanation)
    , table_(new RecordTable(desk, type, QLatin1String(type.table), columns, this))
    , side_(new QFrame(this))
    , sideHead_(new QLabel(side_))
    , form_(new RecordForm(desk, type, {}, side_))
    , head_(new QLabel(this))
    , explain_(new WrapLabel(this))
    , add_(new QPushButton(this))
    , active_(new QPushButton(side_)) {
    build();
    connect(add_, &QPushButton::clicked, this, &ListPane::add);
    connect(active_, &QPushButton::clicked, this, [this] { setActive(!form_->base().active); });
    connect(table_, &RecordTable::currentChanged, this, &ListPane::showCurrent);
    connect(table_, &RecordTable::activated, this, [this] { form_->setFocus(); });
    connect(table_->emptyState(), &EmptyState::activated, this, &ListPane::add);
    connect(form_, &RecordForm::submitted, this, &ListPane::save);
    connect(form_, &RecordForm::dirtyChanged, this, &ListPane::showButtons);
    connect(form_, &RecordForm::closed, this, [this] {
        table_->select({});
        side_->hide();
        table_->view()->setFocus();
    });
    connect(&desk, &Desk::languageChanged, this, &ListPane::retranslate);
    retranslate();
}

void ListPane::build() {
    head_->setProperty("type", u"heading"_qs);
    explain_->setProperty("tone", u"quiet"_qs);
    add_->setProperty("role", u"main"_qs);
    add_->setObjectName(u"add"_qs);
    keepIcon(desk_, add_, u"add"_qs, &Theme::onAccent);
    active_->setObjectName(u"active"_qs);
    active_->setProperty("role", u"link"_qs);
    table_->setFilterFields({});
    table_->setLinesPerRow(2);
    table_->setColumnWidth(u"number"_qs, 8 * Theme::unit);
    table_->setColumnWidth(u"date"_qs, 18 * Theme::unit);
    table_->setColumnWidth(u"name_en"_qs, 24 * Theme::unit, 1);
    table_->setColumnWidth(u"name_km"_qs, 24 * Theme::unit, 1);
    auto* top = new QHBoxLayout;
    top->addWidget(head_, 1);
    top->addWidget(add_);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    left->setSpacing(Theme::unit);
    left->addLayout(top);
    left->addWidget(explain_);
    left->addWidget(table_, 1);
    side_->setFixedWidth(kSideWidth);
    auto* sideColumn = new QVBoxLayout(side_);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    side_->setProperty("role", u"panel"_qs);
    sideHead_->setProperty("type", u"strong"_qs);
    sideHead_->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 0);
    form_->addToFoot(active_);
    sideColumn->addWidget(sideHead_);
    sideColumn->addWidget(form_, 1);
    side_->hide();
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(left, 1);
    all->addWidget(side_);
}

void ListPane::refresh(const ChangedRecords& records) {
    if (!records.touches(type_))
        return;
    if (records.everything)
        unread_.reset();
    else if (unread_)
        unread_->unite(records.tables.value(QLatin1String(type_.table)));
    const auto read = [&type = type_, only = unread_](Reader& reader) {
        if (!only)
            return reader.rows(type);
        std::vector<samaki::Row> rows;
        for (const Id& id : *only) {
            if (const auto row = reader.row(type, id))
                rows.push_back(*row);
        }
        return rows;
    };
    latest_.ask(desk_.store().query(read), this,
                [this, all = !unread_.has_value()](const Result<std::vector<samaki::Row>>& rows) {
                    if (rows.ok())
                        take(*rows, all);
                    else
                        emit desk_.problem(rows.problem());
                });
}

void ListPane::take(const std::vector<samaki::Row>& rows, bool all) {
    unread_ = QSet<Id>();
    if (all)
        table_->setRows(rows);
    else
        table_->putRows(rows);
    showCurrent();
}

void ListPane::add() {
    if (form_->isDirty())
        return;
    table_->select({});
    form_->create(nextEntry());
    side_->show();
    showButtons();
    form_->editor(type_.fields.front().column)->setFocus();
}

// While the person writes, the form stays with what they write.
void ListPane::showCurrent() {
    const samaki::Row* row = table_->model().find(table_->current());
    const bool another = row != nullptr && !(row->id == form_->base().id);
    if (row != nullptr && !(another && form_->isDirty())) {
        form_->edit(*row);
        side_->show();
    }
    showButtons();
}

void ListPane::showButtons() {
    sideHead_->setText(form_->isNew() ? tr("New entry") : tr("Edit the entry"));
    active_->setVisible(!form_->isNew());
    active_->setEnabled(!form_->isDirty());
    active_->setText(form_->base().active ? tr("Take out of the list") : tr("Put back into the list"));
    active_->setAccessibleName(active_->text());
    active_->setToolTip(form_->base().active ? tr("It stays in old plans. It can be undone.") : QString());
}

void ListPane::retranslate() {
    const QString many = labelOfMany(type_, desk_.phrases());
    head_->setText(many);
    const QString explanation = QCoreApplication::translate("records", explanation_);
    explain_->setText(explanation);
    add_->setText(tr("Add"));
    add_->setAccessibleName(tr("Add to %1").arg(many));
    add_->setToolTip(tr("Add (Ctrl+N)"));
    table_->emptyState()->setTexts(tr("Nothing in this list yet"), explanation, tr("Add the first entry"));
    showButtons();
}

void ListPane::setActive(bool active) {
    const samaki::Row before = form_->base();
    samaki::Row after = before;
    after.active = active;
    Change change(active ? tr("Put “%1” back").arg(nameOf(before)) : tr("Take “%1” out").arg(nameOf(before)));
    change.edit(type_, before, after);
    commit(change, [] {});
}

void ListPane::save(const samaki::Row& before, const samaki::Row& after) {
    samaki::Row written = after;
    Change change(form_->isNew() ? tr("Add “%1”").arg(nameOf(after)) : tr("Edit “%1”").arg(nameOf(after)));
    if (form_->isNew())
        written.id = change.add(type_, after);
    else
        change.edit(type_, before, after);
    commit(change, [this, written] {
        form_->settle(written);
        table_->goTo(written.id);
        showCurrent();
    });
}

void ListPane::commit(const Change& change, const std::function<void()>& written) {
    form_->setWriting(true);
    whenDone(desk_.commit(change), this, [this, written](const CommitResult& result) {
        form_->setWriting(false);
        if (result.acknowledged())
            written();
    });
}

// A numbered list goes on with the next number.
samaki::Row ListPane::nextEntry() const {
    samaki::Row row;
    row.values.resize(static_cast<qsizetype>(type_.fields.size()));
    const int number = type_.indexOf("number");
    if (number < 0)
        return row;
    qint64 highest = 0;
    for (const samaki::Row& other : table_->model().rows()) {
        if (other.active)
            highest = qMax(highest, type_.value(other, "number").toLongLong());
    }
    row.values[number] = toStored(highest + 1);
    return row;
}

QString ListPane::nameOf(const samaki::Row& row) const { return type_.title(row, desk_.language()); }

} // namespace samaki
