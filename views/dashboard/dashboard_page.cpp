#include "views/dashboard/dashboard_page.h"

#include "model/core/khmer_text.h"
#include "model/insight/dashboard.h"
#include "model/records/agency.h"
#include "model/records/committee.h"
#include "model/records/decision.h"
#include "model/records/holiday.h"
#include "model/records/meeting.h"
#include "views/common/chart_card.h"
#include "views/common/empty_state.h"
#include "views/common/icon.h"
#include "views/dashboard/dashboard_links.h"
#include "views/dashboard/dashboard_picture.h"
#include "views/dashboard/dashboard_view.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace samaki {

namespace {

constexpr int kMonthWidth = 20 * Theme::unit; // the longest month's name in either language

bool touches(const ChangedRecords& records) {
    return records.touches<Activity>() || records.touches<ActionPlan>() || records.touches<Agency>() ||
           records.touches<Pillar>() || records.touches<Holiday>() || records.touches<Committee>();
}

} // namespace

DashboardPage::DashboardPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , stack_(new QStackedWidget(this))
    , view_(new DashboardView(stack_))
    , empty_(new EmptyState(desk, u"empty-plans"_qs, stack_)) {
    createActions();
    view_->addBesideSentence(createRight());
    stack_->addWidget(new QWidget(stack_)); // until the first figures arrive: calm
    stack_->addWidget(view_);
    stack_->addWidget(empty_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(stack_);
    connect(view_, &DashboardView::opened, this, [this](const Link& link) { this->desk().open(link); });
    connect(empty_, &EmptyState::activated, this, [this] { this->desk().open(linkToMonth(thisMonth())); });
    connect(&desk, &Desk::languageChanged, this, &DashboardPage::retranslate);
    connect(&desk, &Desk::themeChanged, this, &DashboardPage::present);
    for (ChartCard* card : view_->cards()) {
        connect(card, &ChartCard::problem, &desk, &Desk::problem);
        connect(card, &ChartCard::notice, &desk, &Desk::notice);
    }
    retranslate();
}

QString DashboardPage::title() const { return tr("Dashboard"); }

void DashboardPage::createActions() {
    openPlan_ = new QAction(this);
    keepIcon(desk(), openPlan_, u"plans"_qs, &Theme::onAccent);
    connect(openPlan_, &QAction::triggered, this, [this] { desk().open(linkToMonth(figures_.month)); });
    export_ = new QAction(this);
    keepIcon(desk(), export_, u"picture"_qs);
    connect(export_, &QAction::triggered, this, &DashboardPage::chooseFile);
    openPlan_->setEnabled(false);
    export_->setEnabled(false);
}

QWidget* DashboardPage::createMonthSelector() {
    auto* selector = new QWidget(this);
    previous_ = new QToolButton(selector);
    month_ = new QPushButton(selector);
    next_ = new QToolButton(selector);
    keepIcon(desk(), previous_, u"previous"_qs);
    keepIcon(desk(), next_, u"next"_qs);
    previous_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    next_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
    month_->setFixedWidth(kMonthWidth);
    auto* row = new QHBoxLayout(selector);
    row->setContentsMargins({});
    row->setSpacing(Theme::unit / 2);
    for (QWidget* each : std::initializer_list<QWidget*>{previous_, month_, next_})
        row->addWidget(each);
    connect(previous_, &QToolButton::clicked, this, [this] { choose(figures_.month.previous()); });
    connect(next_, &QToolButton::clicked, this, [this] { choose(figures_.month.next()); });
    connect(month_, &QPushButton::clicked, this, [this] { choose({}); });
    return selector;
}

// The month, and below it what meetings decided and nobody has done yet.
QWidget* DashboardPage::createRight() {
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(Theme::unit / 2);
    decisions_ = new QPushButton(right);
    decisions_->setObjectName(u"openDecisions"_qs);
    decisions_->setProperty("role", u"link"_qs);
    decisions_->hide();
    column->addWidget(createMonthSelector());
    column->addWidget(decisions_, 0, Qt::AlignRight);
    connect(decisions_, &QPushButton::clicked, this, [this] {
        const bool overdue = openDecisions_.overdue > 0;
        const QVariantMap open = {{u"status"_qs, u"open"_qs}};
        desk().open({u"decisions"_qs, overdue ? QVariantMap{{u"overdue"_qs, true}} : open});
    });
    return right;
}

void DashboardPage::readDecisions() {
    const auto question = [today = desk().today()](Reader& reader) {
        return countOpenDecisions(reader, today);
    };
    decisionsAnswer_.ask(desk().store().query(question), this,
                         [this](const Result<OpenDecisionCount>& count) {
                             if (!count.ok())
                                 return; // the figures' own question says so
                             openDecisions_ = *count;
                             presentDecisions();
                         });
}

void DashboardPage::presentDecisions() {
    const int open = openDecisions_.open;
    const int late = openDecisions_.overdue;
    const QString words =
        late > 0 ? u"⚠  "_qs + (late == 1 ? tr("1 decision overdue") : tr("%n decisions overdue", "", late))
        : open == 1 ? tr("1 decision open")
                    : tr("%n decisions open", "", open);
    decisions_->setText(digits(words, desk().language()) + u"  →"_qs);
    decisions_->setAccessibleName(digits(words, desk().language()));
    decisions_->setToolTip(breakable(digits(
        tr("%1 decisions of meetings are open, %2 of them overdue").arg(open).arg(late), desk().language())));
    decisions_->setVisible(open > 0);
}

void DashboardPage::retranslate() {
    const auto name = [](QWidget* control, const QString& name, const QString& tip) {
        control->setAccessibleName(name);
        control->setToolTip(breakable(tip));
    };
    name(previous_, tr("The month before"), tr("The month before (Alt+Page Up)"));
    name(next_, tr("The month after"), tr("The month after (Alt+Page Down)"));
    openPlan_->setText(tr("Show the plan"));
    openPlan_->setToolTip(tr("The action plan of the month shown here"));
    export_->setText(tr("Save as picture..."));
    export_->setToolTip(tr("The whole dashboard as a PNG, SVG or PDF file"));
    empty_->setTexts(
        tr("No action plan yet"),
        tr("The dashboard counts the activities of the month's action plan. Open this month's plan and "
           "write its first activities; the figures appear here by themselves."),
        tr("Open the month's plan"));
    presentDecisions();
    present();
}

// A program that was left open overnight must not show yesterday's overdue.
void DashboardPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (figures_.today.isValid() && figures_.today != desk().today()) {
        read();
        readDecisions();
    }
}

void DashboardPage::refresh(const ChangedRecords& records) {
    if (touches(records))
        read();
    if (touches(records) || records.touches<Decision>() || records.touches<Meeting>())
        readDecisions();
}

void DashboardPage::show(const Link& link) {
    if (const std::optional<Month> month = Month::fromString(link.show.value(u"month"_qs).toString()))
        choose(*month);
}

void DashboardPage::choose(const Month& month) {
    chosen_ = month;
    read();
}

void DashboardPage::read() {
    const auto question = [chosen = chosen_, today = desk().today()](Reader& reader) {
        return countDashboard(reader, chosen.isNull() ? dashboardMonth(reader, today) : chosen, today);
    };
    answer_.ask(desk().store().query(question), this, [this](const auto& figures) { take(figures); });
}

void DashboardPage::take(const Result<DashboardFigures>& figures) {
    if (!figures.ok()) {
        emit desk().problem(figures.problem());
        return;
    }
    figures_ = *figures;
    present();
    emit shown();
}

void DashboardPage::present() {
    if (figures_.month.isNull())
        return;
    const bool any = !figures_.latestPlan.isNull();
    openPlan_->setEnabled(any);
    export_->setEnabled(any);
    stack_->setCurrentWidget(any ? static_cast<QWidget*>(view_) : empty_);
    if (!any)
        return;
    const Language language = desk().language();
    month_->setText(formatMonth(figures_.month, language));
    month_->setAccessibleName(tr("Month: %1").arg(month_->text()));
    month_->setToolTip(breakable(tr("Back to %1").arg(formatMonth(thisMonth(), language))));
    next_->setEnabled(figures_.month < std::max(figures_.latestPlan, thisMonth()));
    const bool elsewhere = chosen_.isNull() && figures_.month != thisMonth();
    view_->setRemark(
        elsewhere ? tr("%1 has no plan yet; this is the latest one.").arg(formatMonth(thisMonth(), language))
                  : QString());
    view_->setFigures(figures_, desk().phrases(), desk().theme());
}

void DashboardPage::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Save the dashboard as a picture"),
                                   u"dashboard-%1.png"_qs.arg(figures_.month.toString()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_qs);
    dialog->setNameFilters({u"PNG (*.png)"_qs, u"SVG (*.svg)"_qs, u"PDF (*.pdf)"_qs});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Outcome written = writeDashboardPicture(figures_, desk().language(), Theme::Mode::Light, path);
        if (written.ok())
            emit desk().notice(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        else
            emit desk().problem(written.problem());
    });
    dialog->open();
}

} // namespace samaki
