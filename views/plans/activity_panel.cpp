#include "views/plans/activity_panel.h"

#include "views/common/field_editor.h"
#include "views/common/history_panel.h"
#include "views/common/icon.h"
#include "views/common/wrap_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

std::vector<FormSection> sections() {
    return {{nullptr,
             {{"description"},
              {"pillar"},
              {"status", "progress"},
              {"start_on", "due_on"},
              {"lead_agency"},
              {"supporting_agencies"},
              {"place"}}},
            {QT_TRANSLATE_NOOP("records", "What comes of it"),
             {{"expected_output"},
              {"indicator"},
              {"target", "actual"},
              {"done_on"},
              {"result"},
              {"delay_reason"},
              {"recommendation"}}},
            {QT_TRANSLATE_NOOP("records", "Money"), {{"budget", "currency"}, {"budget_source"}}},
            {QT_TRANSLATE_NOOP("records", "In the plan"), {{"number", "standing"}}}};
}

} // namespace

ActivityPanel::ActivityPanel(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , title_(new WrapLabel(this))
    , close_(new QToolButton(this))
    , originLink_(new QPushButton(this))
    , tabs_(new QTabBar(this))
    , pages_(new QStackedWidget(this))
    , form_(new RecordForm(desk, typeOf<Activity>(), sections(), this))
    , history_(new HistoryPanel(desk, this)) {
    setObjectName(u"activityPanel"_qs);
    setProperty("role", u"panel"_qs);
    createLayout();
    connect(form_, &RecordForm::submitted, this, [this](const Row& before, const Row& after) {
        emit submitted(fromRow<Activity>(before), fromRow<Activity>(after));
    });
    connect(form_, &RecordForm::closed, this, &ActivityPanel::closed);
    connect(close_, &QToolButton::clicked, this, &ActivityPanel::closed);
    connect(originLink_, &QPushButton::clicked, this, [this] {
        desk_.open(
            {u"plans"_qs, {{u"month"_qs, originMonth_.toString()}, {u"record"_qs, origin_.toString()}}});
    });
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        pages_->setCurrentIndex(tab);
        if (tab == 1 && !shown_.isNull())
            history_->showRecord(typeOf<Activity>(), shown_);
    });
    connect(&desk_, &Desk::languageChanged, this, &ActivityPanel::retranslate);
    retranslate();
}

void ActivityPanel::createLayout() {
    title_->setProperty("type", u"heading"_qs);
    close_->setObjectName(u"closePanel"_qs);
    keepIcon(desk_, close_, u"close"_qs);
    originLink_->setObjectName(u"carriedFrom"_qs);
    originLink_->setProperty("role", u"link"_qs);
    originLink_->hide();
    tabs_->addTab(QString());
    tabs_->addTab(QString());
    tabs_->setDrawBase(false);
    pages_->addWidget(form_);
    pages_->addWidget(history_);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * Theme::unit, Theme::unit, Theme::unit, 0);
    head->addWidget(title_, 1);
    head->addWidget(close_, 0, Qt::AlignTop);
    auto* origin = new QHBoxLayout;
    origin->setContentsMargins(Theme::unit + Theme::unit / 2, 0, Theme::unit, 0);
    origin->addWidget(originLink_);
    origin->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit / 2);
    column->addLayout(head);
    column->addLayout(origin);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(Theme::unit + Theme::unit / 2, 0, Theme::unit, 0);
    tabs->addWidget(tabs_);
    tabs->addStretch(1);
    column->addLayout(tabs);
    column->addWidget(pages_, 1);
}

void ActivityPanel::setNames(const ReferenceNames& names) { form_->setNames(names); }

void ActivityPanel::showActivity(const Activity& activity, const ActivityContext& context) {
    shown_ = activity.id;
    number_ = activity.number;
    form_->edit(toRow(activity));
    setReadOnly(context.isLocked(activity));
    tabs_->setTabEnabled(1, true);
    if (tabs_->currentIndex() == 1)
        history_->showRecord(typeOf<Activity>(), shown_);
    askForOrigin(activity.carriedFrom);
    showTitle();
}

void ActivityPanel::beginNew(const Activity& defaults) {
    shown_ = Id();
    number_ = defaults.number;
    setReadOnly(false);
    form_->create(toRow(defaults));
    tabs_->setCurrentIndex(0);
    tabs_->setTabEnabled(1, false);
    askForOrigin({});
    showTitle();
    form_->editor("description")->setFocus(Qt::ShortcutFocusReason);
}

void ActivityPanel::settle(const Activity& written) { form_->settle(toRow(written)); }

void ActivityPanel::clear() { shown_ = Id(); }

std::optional<std::pair<Activity, Activity>> ActivityPanel::takeWritten() {
    if (!form_->isComplete())
        return std::nullopt;
    const Row written = form_->row();
    const Row before = form_->base();
    form_->settle(written);
    return std::pair(fromRow<Activity>(before), fromRow<Activity>(written));
}

void ActivityPanel::setReadOnly(bool readOnly) {
    for (const Field& field : typeOf<Activity>().fields) {
        if (FieldEditor* editor = form_->editor(field.column))
            editor->setReadOnly(readOnly);
    }
}

// The link names the earlier activity as people know it: by number and month. Both are asked for once.
void ActivityPanel::askForOrigin(const Id& carriedFrom) {
    if (carriedFrom == origin_ && !carriedFrom.isNull())
        return;
    origin_ = carriedFrom;
    originMonth_ = Month();
    originLink_->hide();
    latest_.forget();
    if (carriedFrom.isNull())
        return;
    using Found = std::optional<std::pair<int, Month>>;
    const auto find = [carriedFrom](Reader& reader) -> Found {
        const auto earlier = reader.one<Activity>(carriedFrom);
        const auto plan = earlier ? reader.one<ActionPlan>(earlier->plan) : std::nullopt;
        return plan ? Found({earlier->number, plan->month}) : std::nullopt;
    };
    latest_.ask(desk_.store().query(find), this, [this](const Result<Found>& found) {
        if (!found.ok() || !*found)
            return;
        std::tie(originNumber_, originMonth_) = **found;
        showTitle();
    });
}

void ActivityPanel::showTitle() {
    const Language language = desk_.language();
    const QString number = digits(QString::number(number_), language);
    title_->setText(form_->isNew() ? tr("New activity %1").arg(number) : tr("Activity %1").arg(number));
    originLink_->setVisible(!originMonth_.isNull() && !form_->isNew());
    originLink_->setText(
        tr("Continues activity %1 of %2")
            .arg(digits(QString::number(originNumber_), language), formatMonth(originMonth_, language)));
    originLink_->setToolTip(tr("Show the activity it was carried over from"));
}

void ActivityPanel::retranslate() {
    tabs_->setTabText(0, tr("Details"));
    tabs_->setTabText(1, tr("History"));
    close_->setAccessibleName(tr("Close the side panel"));
    close_->setToolTip(tr("Close the side panel"));
    setAccessibleName(tr("The chosen activity"));
    showTitle();
}

} // namespace samaki
