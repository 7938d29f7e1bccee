#include "views/decisions/decision_table.h"

#include "views/common/choose_row.h"
#include "views/common/empty_state.h"
#include "views/common/filter_chip.h"
#include "views/decisions/decision_acts.h"
#include "views/decisions/decision_delegate.h"

#include <QHeaderView>
#include <QTableView>

#include <set>

namespace samaki {

namespace {

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
    : SearchedTable(desk, typeOf<Decision>(), u"empty-decisions"_qs, parent)
    , delegate_(new DecisionDelegate(
          desk, [this](const QModelIndex& index) { return find(model().shownRow(index.row()).id); },
          [this](int column) { return model().columns()[static_cast<size_t>(column)].key; }, this)) {
    addColumns();
    build();
    connect(nothingFound(), &EmptyState::activated, this, [this] {
        clearFilters();
        setStanding({});
        view()->setFocus();
    });
    connect(emptyState(), &EmptyState::activated, this, [&desk] { desk.open({u"meetings"_qs, {}}); });
    connect(view(), &QTableView::activated, this, &DecisionTable::activated);
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!isQuiet())
            emit selectionChanged();
    });
    connect(this, &SearchedTable::refreshed, this, &DecisionTable::selectionChanged);
    connect(&desk, &Desk::languageChanged, this, &DecisionTable::retranslate);
    connect(&desk, &Desk::themeChanged, view()->viewport(), qOverload<>(&QWidget::update));
    standing_->setRestingValue(pending());
    retranslate();
    standing_->setValue(pending());
    applyFilters();
}

void DecisionTable::build() {
    emptyState()->setObjectName(u"noDecisions"_qs);
    nothingFound()->setObjectName(u"nothingFound"_qs);
    view()->setItemDelegate(delegate_);
    view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view()->sortByColumn(model().columnOf(u"standing"_qs), Qt::AscendingOrder);
    standing_ = addChip(u"standing"_qs);
    agency_ = addChip(u"agency"_qs);
    year_ = addChip(u"year"_qs);
    meeting_ = addChip(u"meeting"_qs);
    connect(year_, &FilterChip::chosen, this, &DecisionTable::showMeetings);
    for (FilterChip* chip : {standing_, agency_, year_, meeting_})
        connect(chip, &FilterChip::chosen, this, &DecisionTable::applyFilters);
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
        model().setRows({}); // so that the names are not worked into rows that go anyway
        model().setNames(reading.names);
        model().setRows(std::move(rows));
    });
    showOptions();
}

std::vector<RegisteredDecision> DecisionTable::selected() const {
    std::vector<RegisteredDecision> all;
    std::set<int> rows;
    for (const QModelIndex& index : view()->selectionModel()->selectedRows())
        rows.insert(index.row());
    for (const int row : rows) {
        if (const RegisteredDecision* each = find(model().shownRow(row).id))
            all.push_back(*each);
    }
    return all;
}

std::vector<RegisteredDecision> DecisionTable::shown() const {
    std::vector<RegisteredDecision> all;
    for (int row = 0; row < model().rowCount(); ++row) {
        if (const RegisteredDecision* each = find(model().shownRow(row).id))
            all.push_back(*each);
    }
    return all;
}

void DecisionTable::select(const Id& decision) {
    if (find(decision) != nullptr && model().shownAt(decision) < 0) {
        clearFilters();
        setStanding({});
    }
    const int row = model().shownAt(decision);
    if (row < 0)
        view()->clearSelection();
    else
        chooseRow(*view(), model().index(row, model().columnOf(u"standing"_qs)));
    if (row >= 0)
        view()->scrollTo(view()->currentIndex());
}

void DecisionTable::chooseAgain(const QList<Id>& chosen, const Id& current) {
    QItemSelection selection;
    const int last = model().columnCount() - 1;
    for (const Id& id : chosen) {
        const int row = model().shownAt(id);
        if (row >= 0)
            selection.select(model().index(row, 0), model().index(row, last));
    }
    const int row = model().shownAt(current);
    if (row >= 0)
        view()->selectionModel()->setCurrentIndex(model().index(row, model().columnOf(u"standing"_qs)),
                                                  QItemSelectionModel::NoUpdate);
    view()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
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

void DecisionTable::clearFilters() {
    setSearch({});
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
        model().setFilter([this](const Row& row) {
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
            options << FilterChip::Option{name.id.toString(), name.text(desk().language())};
    }
    agency_->setOptions(tr("Agency"), options);
}

// The latest meetings that decided anything, of the year where one is chosen.
void DecisionTable::showMeetings() {
    const Language language = desk().language();
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
    setSearchTexts(tr("Search (Ctrl+F)"), tr("Search"), tr("%1 of %2"));
    view()->setAccessibleName(tr("Decisions of all meetings"));
    emptyState()->setTexts(
        tr("No decision yet"),
        tr("Decisions are written in the minutes of a meeting. From there they come here by "
           "themselves, and stay until they are done."),
        tr("Go to the meetings"));
    nothingFound()->setTexts(tr("Nothing found"), tr("No decision fits what you search for."),
                             tr("Show all decisions"));
    keepPlace([this] { model().setPhrases(desk().phrases()); });
    showOptions();
    view()->verticalHeader()->setDefaultSectionSize(qMax(delegate_->rowHeight(), Theme::rowHeight));
    fitColumns();
}

} // namespace samaki
