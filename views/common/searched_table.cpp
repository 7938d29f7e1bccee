#include "views/common/searched_table.h"

#include "views/common/choose_row.h"
#include "views/common/empty_state.h"
#include "views/common/filter_chip.h"
#include "views/common/flow_layout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kSearchWidth = 40 * Theme::unit;

} // namespace

SearchedTable::SearchedTable(Desk& desk, const RecordType& type, const QString& emptyDrawing, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , model_(new RecordTableModel(type, desk.phrases(), this))
    , search_(new QLineEdit(this))
    , count_(new QLabel(this))
    , top_(new QHBoxLayout)
    , chips_(new FlowLayout(Theme::unit / 2))
    , stack_(new QStackedWidget(this))
    , view_(new QTableView(this))
    , empty_(new EmptyState(desk, emptyDrawing, this))
    , nothingFound_(new EmptyState(desk, u"empty-search"_qs, this)) {
    build();
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { keepPlace([&] { model_->setSearch(text); }); });
    connect(view_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { keepPlace([&] { model_->sort(column, order); }); });
}

void SearchedTable::build() {
    search_->setObjectName(u"search"_qs);
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(kSearchWidth);
    search_->installEventFilter(this);
    count_->setProperty("type", u"caption"_qs);
    count_->setProperty("tone", u"quiet"_qs);
    count_->setObjectName(u"count"_qs);

    view_->setModel(model_);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setTabKeyNavigation(false);
    view_->setShowGrid(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setSortIndicatorClearable(false);
    view_->setSortingEnabled(true);

    top_->setSpacing(Theme::unit);
    top_->addWidget(search_, 1);
    top_->addStretch();
    top_->addWidget(count_);
    for (QWidget* page :
         {static_cast<QWidget*>(view_), static_cast<QWidget*>(empty_), static_cast<QWidget*>(nothingFound_)})
        stack_->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::unit);
    all->addLayout(top_);
    all->addLayout(chips_);
    all->addWidget(stack_, 1);
    view_->installEventFilter(this); // last: moving into the layout would have the columns fitted too early
}

FilterChip* SearchedTable::addChip(const QString& name) {
    auto* chip = new FilterChip(this);
    chip->setObjectName(u"filter_"_qs + name);
    chips_->addWidget(chip);
    return chip;
}

void SearchedTable::setSearchTexts(const QString& placeholder, const QString& name,
                                   const QString& shownOfAll) {
    search_->setPlaceholderText(placeholder);
    search_->setAccessibleName(name);
    shownOfAll_ = shownOfAll;
}

void SearchedTable::setSearch(const QString& text) { search_->setText(text); }

void SearchedTable::focusSearch() {
    search_->setFocus();
    search_->selectAll();
}

bool SearchedTable::eventFilter(QObject* watched, QEvent* event) {
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
            if (!view_->selectionModel()->hasSelection())
                chooseRow(*view_, model_->index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchedTable::keepPlace(const std::function<void()>& change) {
    const QModelIndex index = view_->currentIndex();
    const Id current = index.isValid() ? model_->shownRow(index.row()).id : Id();
    QList<Id> chosen;
    for (const QModelIndex& row : view_->selectionModel()->selectedRows())
        chosen << model_->shownRow(row.row()).id;
    const int scroll = view_->verticalScrollBar()->value();
    const int sideways = view_->horizontalScrollBar()->value();
    quiet_ = true;
    change();
    chooseAgain(chosen, current);
    quiet_ = false;
    view_->verticalScrollBar()->setValue(scroll);
    view_->horizontalScrollBar()->setValue(sideways);
    showCount();
    emit refreshed();
}

void SearchedTable::showCount() {
    const auto all = static_cast<int>(model_->rows().size());
    const int shown = model_->rowCount();
    stack_->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(view_) : all == 0 ? empty_ : nothingFound_);
    const QString number = formatNumber(shown, desk_.language());
    count_->setText(shown == all ? number : shownOfAll_.arg(number, formatNumber(all, desk_.language())));
}

} // namespace samaki
