#include "views/plans/filter_bar.h"

#include "model/records/validate.h"
#include "views/common/filter_chip.h"
#include "views/common/flow_layout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace samaki {

namespace {

constexpr int kSearchWidth = 28 * Theme::unit;

Id idOf(const QString& text) { return Id::fromString(text).value_or(Id()); }

void setStatus(ActivityFilter& filter, const QString& code) {
    filter.status.reset();
    if (!code.isEmpty())
        fromStored(code, filter.status.emplace());
}

void setPillar(ActivityFilter& filter, const QString& id) { filter.pillar = idOf(id); }
void setLeadAgency(ActivityFilter& filter, const QString& id) { filter.leadAgency = idOf(id); }

} // namespace

FilterBar::FilterBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , search_(new QLineEdit(this))
    , status_(makeChip("statusFilter", setStatus))
    , pillar_(makeChip("pillarFilter", setPillar))
    , agency_(makeChip("agencyFilter", setLeadAgency))
    , overdue_(new QPushButton(this))
    , dueBy_(new QPushButton(this))
    , clear_(new QPushButton(this))
    , count_(new QLabel(this)) {
    search_->setObjectName(u"search"_qs);
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    search_->setMinimumWidth(kSearchWidth / 2);
    search_->setMaximumWidth(kSearchWidth);
    overdue_->setObjectName(u"overdueFilter"_qs);
    overdue_->setCheckable(true);
    overdue_->setProperty("role", u"chip"_qs);
    dueBy_->setObjectName(u"dueByFilter"_qs);
    dueBy_->setCheckable(true);
    dueBy_->setProperty("role", u"chip"_qs);
    clear_->setObjectName(u"clearFilters"_qs);
    clear_->setProperty("role", u"link"_qs);
    count_->setProperty("tone", u"quiet"_qs);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    auto* chips =
        new FlowLayout(Theme::unit); // Khmer words are long: what does not fit goes to a second line
    for (QPushButton* each :
         std::initializer_list<QPushButton*>{status_, pillar_, agency_, overdue_, dueBy_, clear_})
        chips->addWidget(each);
    row->addWidget(search_, 1, Qt::AlignTop);
    row->addLayout(chips, 4);
    row->addWidget(count_);

    connect(search_, &QLineEdit::textEdited, this, [this](const QString& text) {
        ActivityFilter wanted = filter_;
        wanted.text = text;
        change(wanted);
    });
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { // the field's own clear button
                if (text.isEmpty() && !filter_.text.isEmpty()) {
                    ActivityFilter wanted = filter_;
                    wanted.text.clear();
                    change(wanted);
                }
            });
    connect(overdue_, &QPushButton::clicked, this, [this] {
        ActivityFilter wanted = filter_;
        wanted.overdue = !wanted.overdue;
        change(wanted);
    });
    connect(dueBy_, &QPushButton::clicked, this, [this] {
        ActivityFilter wanted = filter_;
        wanted.dueBy = {};
        change(wanted);
    });
    connect(clear_, &QPushButton::clicked, this, [this] { change({}); });
    connect(&desk_, &Desk::languageChanged, this, &FilterBar::retranslate);
    retranslate();
}

FilterChip* FilterBar::makeChip(const char* name, void (*set)(ActivityFilter&, const QString&)) {
    auto* chip = new FilterChip(this);
    chip->setObjectName(QLatin1String(name));
    connect(chip, &FilterChip::chosen, this, [this, set](const QString& value) {
        ActivityFilter wanted = filter_;
        set(wanted, value);
        change(wanted);
    });
    return chip;
}

void FilterBar::addTrailing(QWidget* widget) { layout()->addWidget(widget); }

void FilterBar::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    static const QSet<int> onward = {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter};
    if (watched == search_ && event->type() == QEvent::KeyPress &&
        onward.contains(static_cast<QKeyEvent*>(event)->key())) {
        emit searchLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::setFilter(const ActivityFilter& filter) {
    filter_ = filter;
    if (search_->text() != filter.text)
        search_->setText(filter.text);
    showChips();
}

void FilterBar::change(const ActivityFilter& filter) {
    setFilter(filter);
    emit filterChanged(filter_);
}

void FilterBar::setChoices(const ActivityContext& context, const std::vector<Activity>& activities) {
    context_ = context;
    leads_.clear();
    for (const Activity& activity : activities) {
        if (!leads_.contains(activity.leadAgency))
            leads_ << activity.leadAgency;
    }
    showChips();
}

void FilterBar::setCount(int shown, int total) {
    shown_ = shown;
    total_ = total;
    const Language language = desk_.language();
    count_->setText(
        shown == total
            ? digits(total == 1 ? tr("1 activity") : tr("%n activities", "", total), language)
            : tr("%1 of %2 activities").arg(formatNumber(shown, language), formatNumber(total, language)));
}

void FilterBar::showStatusChip() {
    QList<FilterChip::Option> options{{{}, tr("all")}};
    for (const Choice& choice : choicesOf<ActivityStatus>())
        options.append({QLatin1String(choice.code), labelOf(choice, desk_.phrases())});
    status_->setOptions(tr("Status"), options);
    status_->setValue(filter_.status ? codeOf(*filter_.status) : QString());
}

void FilterBar::showPillarChip() {
    QList<FilterChip::Option> options{{{}, tr("all")}};
    for (const Pillar& pillar : context_.pillars) {
        if (pillar.active || pillar.id == filter_.pillar)
            options.append({pillar.id.toString(), context_.pillarName(pillar.id, desk_.language())});
    }
    pillar_->setOptions(tr("Pillar"), options);
    pillar_->setValue(filter_.pillar.toString());
}

void FilterBar::showAgencyChip() {
    const Language language = desk_.language();
    QList<Id> sorted = leads_;
    if (!filter_.leadAgency.isNull() && !sorted.contains(filter_.leadAgency))
        sorted << filter_.leadAgency;
    std::sort(sorted.begin(), sorted.end(), [&](const Id& a, const Id& b) {
        return context_.agencyName(a, language) < context_.agencyName(b, language);
    });
    QList<FilterChip::Option> options{{{}, tr("all")}};
    for (const Id& id : sorted)
        options.append({id.toString(), context_.agencyName(id, language)});
    agency_->setOptions(tr("Lead agency"), options);
    agency_->setValue(filter_.leadAgency.toString());
}

void FilterBar::showChips() {
    showStatusChip();
    showPillarChip();
    showAgencyChip();
    overdue_->setChecked(filter_.overdue);
    overdue_->setText(tr("Overdue"));
    overdue_->setAccessibleName(overdue_->text());
    dueBy_->setVisible(filter_.dueBy.isValid());
    dueBy_->setChecked(true);
    dueBy_->setText(tr("Due by %1").arg(formatDate(filter_.dueBy, desk_.language())));
    dueBy_->setAccessibleName(dueBy_->text());
    clear_->setVisible(!filter_.isEmpty());
}

void FilterBar::retranslate() {
    search_->setPlaceholderText(tr("Search activities"));
    search_->setAccessibleName(tr("Search activities"));
    search_->setToolTip(tr("Words in any of an activity's fields (Ctrl+F)"));
    for (FilterChip* chip : {status_, pillar_, agency_})
        chip->setToolTip(tr("Press to choose"));
    overdue_->setToolTip(tr("Only what is past its due date"));
    dueBy_->setToolTip(tr("Only what is open, in time, and due by then; press to show the rest again"));
    clear_->setText(tr("Clear filters"));
    clear_->setToolTip(tr("Show all activities again"));
    setCount(shown_, total_);
    showChips();
}

} // namespace samaki
