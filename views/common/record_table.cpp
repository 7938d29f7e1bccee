#include "views/common/record_table.h"

#include "views/common/breakable_delegate.h"
#include "views/common/empty_state.h"
#include "views/common/filter_chip.h"
#include "views/common/flow_layout.h"
#include "views/common/icon.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kSearchWidth = 40 * Theme::unit;
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
    : QWidget(parent)
    , desk_(desk)
    , name_(name)
    , firstColumns_(columns)
    , model_(new RecordTableModel(type, desk.phrases(), this))
    , search_(new QLineEdit(this))
    , chipLine_(new FlowLayout(Theme::unit / 2))
    , count_(new QLabel(this))
    , columnButton_(new QToolButton(this))
    , columnMenu_(new QMenu(this))
    , stack_(new QStackedWidget(this))
    , view_(new QTableView(this))
    , empty_(new EmptyState(desk, u"empty-agencies"_qs, this))
    , nothingFound_(new EmptyState(desk, u"empty-search"_qs, this)) {
    build();
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &RecordTable::focusSearch);
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { keepPlace([&] { model_->setSearch(text); }); });
    connect(nothingFound_, &EmptyState::activated, this, [this] {
        search_->clear();
        for (FilterChip* chip : std::as_const(chips_))
            chip->setValue({});
        applyFilters();
    });
    connect(view_, &QTableView::activated, this, [this] { emit activated(current_); });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (movingQuietly_ || !index.isValid())
                    return;
                awaited_ = Id();
                current_ = model_->shownRow(index.row()).id;
                emit currentChanged(current_);
            });
    connect(view_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { keepPlace([&] { model_->sort(column, order); }); });
    connect(columnMenu_, &QMenu::aboutToShow, this, &RecordTable::fillColumnMenu);
    connect(columnButton_, &QToolButton::clicked, this,
            [this] { columnMenu_->popup(columnButton_->mapToGlobal(QPoint(0, columnButton_->height()))); });
    connect(view_->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { columnMenu_->popup(view_->horizontalHeader()->mapToGlobal(at)); });
    connect(&desk, &Desk::languageChanged, this, &RecordTable::retranslate);
    restoreColumns();
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(view_->horizontalHeader(), signal, this, [this] {
            if (QGuiApplication::mouseButtons() != Qt::NoButton) // the person's hand, not the window's size
                rememberColumns();
        });
    retranslate();
}

void RecordTable::build() {
    search_->setObjectName(u"search"_qs);
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(kSearchWidth);
    search_->installEventFilter(this);
    keepIcon(desk_, columnButton_, u"columns"_qs);
    columnButton_->setObjectName(u"columns"_qs);
    count_->setProperty("type", u"caption"_qs);
    count_->setProperty("tone", u"quiet"_qs);
    count_->setObjectName(u"count"_qs);

    view_->setModel(model_);
    view_->installEventFilter(this);
    view_->setItemDelegate(new BreakableDelegate(view_));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setTabKeyNavigation(false);
    view_->setShowGrid(false);
    view_->setWordWrap(true);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = view_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultSectionSize(Width().least);
    header->setMinimumSectionSize(6 * Theme::unit);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorClearable(false);
    view_->setSortingEnabled(true);
    view_->sortByColumn(0, Qt::AscendingOrder);

    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::unit);
    top->addWidget(search_, 1);
    top->addStretch();
    top->addWidget(count_);
    top->addWidget(columnButton_);
    stack_->addWidget(view_);
    stack_->addWidget(empty_);
    stack_->addWidget(nothingFound_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::unit);
    all->addLayout(top);
    all->addLayout(chipLine_);
    all->addWidget(stack_, 1);
}

void RecordTable::addColumn(RecordColumn column) {
    model_->addColumn(std::move(column));
    restoreColumns();
}

void RecordTable::setFilterFields(const QStringList& columns) {
    for (const QString& column : columns + QStringList(kActiveFilter)) {
        auto* chip = new FilterChip(this);
        chip->setObjectName(u"filter_"_qs + column);
        chips_.insert(column, chip);
        chipLine_->addWidget(chip);
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

void RecordTable::setSearch(const QString& text) { search_->setText(text); }

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
    keepPlace([&] { model_->setNames(names); });
    showOptions();
}

void RecordTable::setRows(std::vector<Row> rows) {
    keepPlace([&] { model_->setRows(std::move(rows)); });
    welcomeAwaited();
}

void RecordTable::putRows(const std::vector<Row>& rows) {
    keepPlace([&] { model_->putRows(rows); });
    welcomeAwaited();
}

void RecordTable::select(const Id& id) {
    current_ = id;
    if (model_->shownAt(id) < 0 && model_->find(id) != nullptr) {
        search_->clear();
        for (FilterChip* chip : std::as_const(chips_))
            chip->setValue({});
        applyFilters();
    }
    keepPlace([] {});
    const int row = model_->shownAt(id);
    if (row >= 0)
        view_->scrollTo(model_->index(row, 0));
}

void RecordTable::goTo(const Id& id) {
    select(id);
    if (model_->find(id) == nullptr)
        awaited_ = id;
    else
        view_->setFocus();
}

void RecordTable::welcomeAwaited() {
    if (model_->find(awaited_) != nullptr)
        goTo(std::exchange(awaited_, Id()));
}

void RecordTable::focusSearch() {
    search_->setFocus();
    search_->selectAll();
}

// From the search line, Down goes into the table, Escape empties the line.
bool RecordTable::eventFilter(QObject* watched, QEvent* event) {
    // Heads are measured in the style they are shown in, which is there when the view is.
    static const QSet<QEvent::Type> measured = {QEvent::Resize, QEvent::Show, QEvent::StyleChange};
    if (watched == view_ && measured.contains(event->type()))
        fitColumns();
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !search_->text().isEmpty()) {
            search_->clear();
            return true;
        }
        if ((key == Qt::Key_Down || key == Qt::Key_Return) && model_->rowCount() > 0) {
            view_->setFocus();
            if (model_->shownAt(current_) < 0)
                view_->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordTable::retranslate() {
    search_->setPlaceholderText(tr("Search (Ctrl+F)"));
    search_->setAccessibleName(tr("Search"));
    columnButton_->setToolTip(tr("Choose columns"));
    columnButton_->setAccessibleName(tr("Choose columns"));
    view_->setAccessibleName(labelOfMany(model_->type(), desk_.phrases()));
    nothingFound_->setTexts(tr("Nothing found"), tr("No record fits what you search for."),
                            tr("Show everything"));
    keepPlace([this] { model_->setPhrases(desk_.phrases()); });
    showOptions();
    fitRows();
    fitColumns();
}

// All rows are of one height: measuring ten thousand of them would cost half a second.
void RecordTable::fitRows() {
    const int height = lines_ * view_->fontMetrics().lineSpacing() + Theme::unit + Theme::unit / 2;
    view_->verticalHeader()->setDefaultSectionSize(qMax(height, Theme::rowHeight));
}

void RecordTable::applyFilters() {
    QHash<QString, QString> wanted;
    for (auto chip = chips_.cbegin(); chip != chips_.cend(); ++chip)
        wanted.insert(chip.key(), chip.value()->value());
    const RecordType& type = model_->type();
    keepPlace([&] {
        model_->setFilter([wanted, &type](const Row& row) {
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
        const Field* field = model_->type().fieldNamed(chip.key());
        if (field == nullptr)
            options << FilterChip::Option{u"yes"_qs, tr("active")}
                    << FilterChip::Option{u"no"_qs, tr("not active")};
        else if (field->kind == FieldKind::Choice)
            for (const Choice& choice : field->choices)
                options << FilterChip::Option{QLatin1String(choice.code), labelOf(choice, desk_.phrases())};
        else
            for (const ReferenceName& name : names_.of(QLatin1String(field->refersTo)))
                options << FilterChip::Option{name.id.toString(), name.text(desk_.language())};
        chip.value()->setOptions(field == nullptr ? tr("Shown") : labelOf(*field, desk_.phrases()), options);
    }
}

// The model may start over; the person must not notice.
void RecordTable::keepPlace(const std::function<void()>& change) {
    const int scroll = view_->verticalScrollBar()->value();
    const int sideways = view_->horizontalScrollBar()->value();
    movingQuietly_ = true;
    change();
    const int row = model_->shownAt(current_);
    const int column = qMax(0, view_->horizontalHeader()->logicalIndex(0));
    if (row >= 0)
        view_->selectionModel()->setCurrentIndex(
            model_->index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        view_->selectionModel()->clear();
    movingQuietly_ = false;
    view_->verticalScrollBar()->setValue(scroll);
    view_->horizontalScrollBar()->setValue(sideways);
    showCount();
}

void RecordTable::showCount() {
    const int shown = model_->rowCount();
    const int all = static_cast<int>(model_->rows().size());
    QWidget* nothing = all == 0 ? empty_ : nothingFound_;
    stack_->setCurrentWidget(shown == 0 ? nothing : view_);
    const QString number = formatNumber(shown, desk_.language());
    count_->setText(shown == all ? number : tr("%1 of %2").arg(number, formatNumber(all, desk_.language())));
}

} // namespace samaki
