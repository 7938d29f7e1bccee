#include "views/decisions/decision_table.h"

#include "views/common/empty_state.h"
#include "views/common/filter_chip.h"
#include "views/common/flow_layout.h"
#include "views/decisions/decision_acts.h"
#include "views/decisions/decision_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace samaki {

namespace {

constexpr int kSearchWidth = 40 * Theme::unit;
constexpr int kMostMeetings = 24; ///< offered in the chip's menu, the latest

QString pending() { return QLatin1String(DecisionTable::kPending); }

QString standingCode(DecisionStanding standing) {
    switch (standing) {
    case DecisionStanding::Open:
        return u"open"_qs;
    case DecisionStanding::Overdue:
        return QLatin1String(DecisionTable::kOverdue);
    case DecisionStanding::Done:
        return u"done"_qs;
    case DecisionStanding::Dropped:
        return u"dropped"_qs;
    }
    return {};
}

} // namespace

DecisionTable::DecisionTable(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , model_(new RecordTableModel(typeOf<Decision>(), desk.phrases(), this))
    , delegate_(new DecisionDelegate(
          desk, [this](const QModelIndex& index) { return find(model_->shownRow(index.row()).id); },
          [this](int column) { return model_->columns()[static_cast<size_t>(column)].key; }, this))
    , search_(new QLineEdit(this))
    , count_(new QLabel(this))
    , stack_(new QStackedWidget(this))
    , view_(new QTableView(this))
    , empty_(new EmptyState(desk, u"empty-decisions"_qs, this))
    , nothingFound_(new EmptyState(desk, u"empty-search"_qs, this)) {
    addColumns();
    build();
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { keepPlace([&] { model_->setSearch(text); }); });
    connect(nothingFound_, &EmptyState::activated, this, [this] {
        clearFilters();
        setStanding({});
        view_->setFocus();
    });
    connect(empty_, &EmptyState::activated, this, [this] { desk_.open({u"meetings"_qs, {}}); });
    connect(view_, &QTableView::activated, this, &DecisionTable::activated);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!quiet_)
            emit selectionChanged();
    });
    connect(view_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { keepPlace([&] { model_->sort(column, order); }); });
    connect(&desk, &Desk::languageChanged, this, &DecisionTable::retranslate);
    connect(&desk, &Desk::themeChanged, view_->viewport(), qOverload<>(&QWidget::update));
    standing_->setRestingValue(pending());
    retranslate();
    standing_->setValue(pending());
    applyFilters();
}

void DecisionTable::build() {
    search_->setObjectName(u"search"_qs);
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(kSearchWidth);
    search_->installEventFilter(this);
    count_->setProperty("type", u"caption"_qs);
    count_->setProperty("tone", u"quiet"_qs);
    count_->setObjectName(u"count"_qs);
    empty_->setObjectName(u"noDecisions"_qs);
    nothingFound_->setObjectName(u"nothingFound"_qs);
    view_->setModel(model_);
    view_->setItemDelegate(delegate_);
    view_->installEventFilter(this);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setTabKeyNavigation(false);
    view_->setShowGrid(false);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = view_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(false);
    view_->setSortingEnabled(true);
    view_->sortByColumn(model_->columnOf(u"standing"_qs), Qt::AscendingOrder);

    auto* chips = new FlowLayout(Theme::unit / 2);
    standing_ = addChip(u"standing"_qs);
    agency_ = addChip(u"agency"_qs);
    year_ = addChip(u"year"_qs);
    meeting_ = addChip(u"meeting"_qs);
    for (FilterChip* chip : {standing_, agency_, year_, meeting_})
        chips->addWidget(chip);
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::unit);
    top->addWidget(search_, 1);
    top->addStretch();
    top->addWidget(count_);
    for (QWidget* page :
         {static_cast<QWidget*>(view_), static_cast<QWidget*>(empty_), static_cast<QWidget*>(nothingFound_)})
        stack_->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::unit);
    all->addLayout(top);
    all->addLayout(chips);
    all->addWidget(stack_, 1);
}

FilterChip* DecisionTable::addChip(const QString& name) {
    auto* chip = new FilterChip(this);
    chip->setObjectName(u"filter_"_qs + name);
    connect(chip, &FilterChip::chosen, this, [this, chip] {
        if (chip == year_)
            showMeetings();
        applyFilters();
    });
    return chip;
}

const RegisteredDecision* DecisionTable::find(const Id& id) const {
    const auto place = places_.constFind(id);
    return place == places_.cend() ? nullptr : &reading_.decisions.decisions[*place];
}

void DecisionTable::setReading(const RegisterReading& reading) {
    std::vector<Row> rows;
    rows.reserve(reading.decisions.decisions.size());
    QHash<Id, size_t> places;
    for (const RegisteredDecision& each : reading.decisions.decisions) {
        places.insert(each.decision.id, rows.size());
        rows.push_back(toRow(each.decision));
    }
    keepPlace([&] {
        reading_ = reading;
        places_ = places;
        model_->setRows({}); // so that the names are not worked into rows that go anyway
        model_->setNames(reading.names);
        model_->setRows(std::move(rows));
    });
    showOptions();
}

std::vector<RegisteredDecision> DecisionTable::selected() const {
    std::vector<RegisteredDecision> all;
    std::set<int> rows;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows())
        rows.insert(index.row());
    for (const int row : rows) {
        if (const RegisteredDecision* each = find(model_->shownRow(row).id))
            all.push_back(*each);
    }
    return all;
}

std::vector<RegisteredDecision> DecisionTable::shown() const {
    std::vector<RegisteredDecision> all;
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (const RegisteredDecision* each = find(model_->shownRow(row).id))
            all.push_back(*each);
    }
    return all;
}

void DecisionTable::select(const Id& decision) {
    if (find(decision) != nullptr && model_->shownAt(decision) < 0) {
        clearFilters();
        setStanding({});
    }
    const int row = model_->shownAt(decision);
    if (row < 0)
        view_->clearSelection();
    else
        view_->selectionModel()->setCurrentIndex(model_->index(row, model_->columnOf(u"standing"_qs)),
                                                 QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows); // whatever keys are held
    if (row >= 0)
        view_->scrollTo(view_->currentIndex());
}

void DecisionTable::focusSearch() {
    search_->setFocus();
    search_->selectAll();
}

// From the search line, Down goes into the table, Escape empties the line.
bool DecisionTable::eventFilter(QObject* watched, QEvent* event) {
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
                view_->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// The model may start over; the person must not notice.
void DecisionTable::keepPlace(const std::function<void()>& change) {
    const QModelIndex current = view_->currentIndex();
    const Id currentId = current.isValid() ? model_->shownRow(current.row()).id : Id();
    QList<Id> chosen;
    for (const RegisteredDecision& each : selected())
        chosen << each.decision.id;
    const int scroll = view_->verticalScrollBar()->value();
    quiet_ = true;
    change();
    QItemSelection selection;
    const int last = model_->columnCount() - 1;
    for (const Id& id : std::as_const(chosen)) {
        const int row = model_->shownAt(id);
        if (row >= 0)
            selection.select(model_->index(row, 0), model_->index(row, last));
    }
    const int row = model_->shownAt(currentId);
    if (row >= 0)
        view_->selectionModel()->setCurrentIndex(model_->index(row, model_->columnOf(u"standing"_qs)),
                                                 QItemSelectionModel::NoUpdate);
    view_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    quiet_ = false;
    view_->verticalScrollBar()->setValue(scroll);
    showCount();
    emit selectionChanged();
}

void DecisionTable::showCount() {
    const auto all = static_cast<int>(model_->rows().size());
    const int shown = model_->rowCount();
    stack_->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(view_) : all == 0 ? empty_ : nothingFound_);
    const QString number = formatNumber(shown, desk_.language());
    count_->setText(shown == all ? number : tr("%1 of %2").arg(number, formatNumber(all, desk_.language())));
}

void DecisionTable::setStanding(const QString& value) {
    standing_->setValue(value);
    applyFilters();
}

void DecisionTable::setAgency(const Id& agency) {
    agency_->setValue(agency.isNull() ? QString() : agency.toString());
    applyFilters();
}

void DecisionTable::setMeeting(const Id& meeting) {
    year_->setValue({});
    showMeetings();
    meeting_->setValue(meeting.isNull() ? QString() : meeting.toString());
    applyFilters();
}

void DecisionTable::setSearch(const QString& text) { search_->setText(text); }

void DecisionTable::clearFilters() {
    search_->clear();
    for (FilterChip* chip : {agency_, year_, meeting_})
        chip->setValue({});
    setStanding(pending());
}

bool DecisionTable::passes(const RegisteredDecision& each) const {
    const QString standing = standing_->value();
    if (standing == pending() ? !DecisionActs::isPending(each)
                              : !standing.isEmpty() && standing != standingCode(each.standing))
        return false;
    if (const auto agency = Id::fromString(agency_->value());
        agency && each.decision.agency != *agency && !each.decision.supportingAgencies.contains(*agency))
        return false;
    if (!year_->value().isEmpty() && each.meeting.heldOn.year() != year_->value().toInt())
        return false;
    return meeting_->value().isEmpty() || each.meeting.id.toString() == meeting_->value();
}

void DecisionTable::applyFilters() {
    keepPlace([this] {
        model_->setFilter([this](const Row& row) {
            const RegisteredDecision* each = find(row.id);
            return each != nullptr && passes(*each);
        });
    });
}

void DecisionTable::showStandings() {
    QList<FilterChip::Option> options = {{pending(), tr("open and overdue")}};
    options << FilterChip::Option{u"overdue"_qs, tr("overdue")}
            << FilterChip::Option{u"open"_qs, tr("open, in time")}
            << FilterChip::Option{u"done"_qs, tr("done")} << FilterChip::Option{u"dropped"_qs, tr("dropped")}
            << FilterChip::Option{QString(), tr("all")};
    standing_->setOptions(tr("Standing"), options);
}

void DecisionTable::showAgencies() {
    std::set<Id> named;
    for (const RegisteredDecision& each : reading_.decisions.decisions) {
        named.insert(each.decision.agency);
        named.insert(each.decision.supportingAgencies.begin(), each.decision.supportingAgencies.end());
    }
    QList<FilterChip::Option> options = {{QString(), tr("all")}};
    for (const ReferenceName& name : reading_.names.of(QLatin1String(typeOf<Agency>().table))) {
        if (named.contains(name.id))
            options << FilterChip::Option{name.id.toString(), name.text(desk_.language())};
    }
    agency_->setOptions(tr("Agency"), options);
}

// The latest meetings that decided anything, of the year where one is chosen.
void DecisionTable::showMeetings() {
    const Language language = desk_.language();
    QList<FilterChip::Option> years = {{QString(), tr("all")}};
    QList<FilterChip::Option> meetings = {{QString(), tr("all")}};
    std::set<int> seenYears;
    std::set<Id> seen;
    const int chosen = year_->value().toInt();
    for (const RegisteredDecision& each : reading_.decisions.decisions) { // the latest first
        const int year = each.meeting.heldOn.year();
        if (seenYears.insert(year).second)
            years << FilterChip::Option{QString::number(year), digits(QString::number(year), language)};
        if ((chosen != 0 && year != chosen) || !seen.insert(each.meeting.id).second)
            continue;
        const QString number = digits(each.meeting.number, language);
        const bool offered = seen.size() <= kMostMeetings || each.meeting.id.toString() == meeting_->value();
        if (offered)
            meetings << FilterChip::Option{each.meeting.id.toString(),
                                           number + u"  ·  "_qs + formatDate(each.meeting.heldOn, language)};
    }
    year_->setOptions(tr("Year"), years);
    meeting_->setOptions(tr("Meeting"), meetings);
}

void DecisionTable::showOptions() {
    showStandings();
    showAgencies();
    showMeetings();
    applyFilters();
}

void DecisionTable::retranslate() {
    search_->setPlaceholderText(tr("Search (Ctrl+F)"));
    search_->setAccessibleName(tr("Search"));
    view_->setAccessibleName(tr("Decisions of all meetings"));
    empty_->setTexts(tr("No decision yet"),
                     tr("Decisions are written in the minutes of a meeting. From there they come here by "
                        "themselves, and stay until they are done."),
                     tr("Go to the meetings"));
    nothingFound_->setTexts(tr("Nothing found"), tr("No decision fits what you search for."),
                            tr("Show all decisions"));
    keepPlace([this] { model_->setPhrases(desk_.phrases()); });
    showOptions();
    view_->verticalHeader()->setDefaultSectionSize(qMax(delegate_->rowHeight(), Theme::rowHeight));
    fitColumns();
}

} // namespace samaki
