#include "views/common/record_table.h"

#include "views/common/breakable_delegate.h"
#include "views/common/choose_row.h"
#include "views/common/empty_state.h"
#include "views/common/filter_chip.h"
#include "views/common/icon.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>

namespace samaki {

namespace {

const auto kActiveFilter = QLatin1String(kActiveColumn);

bool matches(const RecordType& type, const Row& row, const QString& column, const QString& value) {
    if (value.isEmpty())
        return true;
    if (column == kActiveFilter)
        return row.active == (value == u"yes");
    const Field* field = type.fieldNamed(column);
    const QString stored = type.value(row, field->column).toString();
    return field->kind == FieldKind::References ? stored.contains(value) : stored == value;
}

} // namespace

RecordTable::RecordTable(Desk& desk, const RecordType& type, const QString& name, const QStringList& columns,
                         QWidget* parent)
    : SearchedTable(desk, type, u"empty-agencies"_qs, parent)
    , name_(name)
    , firstColumns_(columns)
    , columnButton_(new QToolButton(this))
    , columnMenu_(new QMenu(this)) {
    build();
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &RecordTable::focusSearch);
    connect(nothingFound(), &EmptyState::activated, this, [this] {
        setSearch({});
        for (FilterChip* chip : std::as_const(chips_))
            chip->setValue({});
        applyFilters();
    });
    connect(view(), &QTableView::activated, this, [this] { emit activated(current_); });
    connect(view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (isQuiet() || !index.isValid())
                    return;
                awaited_ = Id();
                current_ = model().shownRow(index.row()).id;
                emit currentChanged(current_);
            });
    connect(columnMenu_, &QMenu::aboutToShow, this, &RecordTable::fillColumnMenu);
    connect(columnButton_, &QToolButton::clicked, this,
            [this] { columnMenu_->popup(columnButton_->mapToGlobal(QPoint(0, columnButton_->height()))); });
    connect(view()->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { columnMenu_->popup(view()->horizontalHeader()->mapToGlobal(at)); });
    connect(&desk, &Desk::languageChanged, this, &RecordTable::retranslate);
    restoreColumns();
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(view()->horizontalHeader(), signal, this, [this] {
            if (QGuiApplication::mouseButtons() != Qt::NoButton) // the person's hand, not the window's size
                rememberColumns();
        });
    retranslate();
}

void RecordTable::build() {
    keepIcon(desk(), columnButton_, u"columns"_qs);
    columnButton_->setObjectName(u"columns"_qs);
    topLine()->addWidget(columnButton_);
    setTabOrder(columnButton_, view());
    view()->setItemDelegate(new BreakableDelegate(view()));
    view()->setSelectionMode(QAbstractItemView::SingleSelection);
    view()->setWordWrap(true);
    view()->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = view()->horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultSectionSize(Width().least);
    header->setMinimumSectionSize(6 * Theme::unit);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    view()->sortByColumn(0, Qt::AscendingOrder);
}

void RecordTable::addColumn(RecordColumn column) {
    model().addColumn(std::move(column));
    restoreColumns();
}

void RecordTable::setFilterFields(const QStringList& columns) {
    for (const QString& column : columns + QStringList(kActiveFilter)) {
        FilterChip* chip = addChip(column);
        chips_.insert(column, chip);
        connect(chip, &FilterChip::chosen, this, &RecordTable::applyFilters);
    }
    showOptions();
    chips_.value(kActiveFilter)->setRestingValue(u"yes"_qs);
    setFilter(kActiveFilter, u"yes"_qs);
}

void RecordTable::setFilter(const QString& column, const QString& value) {
    if (FilterChip* chip = chips_.value(column))
        chip->setValue(value);
    applyFilters();
}

void RecordTable::setLinesPerRow(int lines) {
    lines_ = lines;
    fitRows();
}

void RecordTable::setColumnWidth(const QString& key, int width, int share) {
    widths_.insert(key, {width, share});
    fitColumns();
}

void RecordTable::setNames(const ReferenceNames& names) {
    names_ = names;
    keepPlace([&] { model().setNames(names); });
    showOptions();
}

void RecordTable::setRows(std::vector<Row> rows) {
    keepPlace([&] { model().setRows(std::move(rows)); });
    welcomeAwaited();
}

void RecordTable::putRows(const std::vector<Row>& rows) {
    keepPlace([&] { model().putRows(rows); });
    welcomeAwaited();
}

void RecordTable::select(const Id& id) {
    current_ = id;
    if (model().shownAt(id) < 0 && model().find(id) != nullptr) {
        setSearch({});
        for (FilterChip* chip : std::as_const(chips_))
            chip->setValue({});
        applyFilters();
    }
    keepPlace([] {});
    const int row = model().shownAt(id);
    if (row >= 0)
        view()->scrollTo(model().index(row, 0));
}

void RecordTable::goTo(const Id& id) {
    select(id);
    if (model().find(id) == nullptr)
        awaited_ = id;
    else
        view()->setFocus();
}

void RecordTable::welcomeAwaited() {
    if (model().find(awaited_) != nullptr)
        goTo(std::exchange(awaited_, Id()));
}

void RecordTable::retranslate() {
    setSearchTexts(tr("Search (Ctrl+F)"), tr("Search"), tr("%1 of %2"));
    columnButton_->setToolTip(tr("Choose columns"));
    columnButton_->setAccessibleName(tr("Choose columns"));
    view()->setAccessibleName(labelOfMany(model().type(), desk().phrases()));
    nothingFound()->setTexts(tr("Nothing found"), tr("No record fits what you search for."),
                             tr("Show everything"));
    keepPlace([this] { model().setPhrases(desk().phrases()); });
    showOptions();
    fitRows();
    fitColumns();
}

// All rows are of one height: measuring ten thousand of them would cost half a second.
void RecordTable::fitRows() {
    const int height = lines_ * view()->fontMetrics().lineSpacing() + Theme::unit + Theme::unit / 2;
    view()->verticalHeader()->setDefaultSectionSize(qMax(height, Theme::rowHeight));
}

void RecordTable::applyFilters() {
    QHash<QString, QString> wanted;
    for (auto chip = chips_.cbegin(); chip != chips_.cend(); ++chip)
        wanted.insert(chip.key(), chip.value()->value());
    const RecordType& type = model().type();
    keepPlace([&] {
        model().setFilter([wanted, &type](const Row& row) {
            for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
                if (!matches(type, row, it.key(), it.value()))
                    return false;
            }
            return true;
        });
    });
}

void RecordTable::showOptions() {
    for (auto chip = chips_.cbegin(); chip != chips_.cend(); ++chip) {
        QList<FilterChip::Option> options = {{QString(), tr("all")}};
        const Field* field = model().type().fieldNamed(chip.key());
        if (field == nullptr)
            options << FilterChip::Option{u"yes"_qs, tr("active")}
                    << FilterChip::Option{u"no"_qs, tr("not active")};
        else if (field->kind == FieldKind::Choice)
            for (const Choice& choice : field->choices)
                options << FilterChip::Option{QLatin1String(choice.code), labelOf(choice, desk().phrases())};
        else
            for (const ReferenceName& name : names_.of(QLatin1String(field->refersTo)))
                options << FilterChip::Option{name.id.toString(), name.text(desk().language())};
        chip.value()->setOptions(field == nullptr ? tr("Shown") : labelOf(*field, desk().phrases()), options);
    }
}

void RecordTable::chooseAgain(const QList<Id>&, const Id&) {
    const int row = model().shownAt(current_);
    const int column = qMax(0, view()->horizontalHeader()->logicalIndex(0));
    if (row >= 0)
        chooseRow(*view(), model().index(row, column));
    else
        view()->selectionModel()->clear();
}

} // namespace samaki
