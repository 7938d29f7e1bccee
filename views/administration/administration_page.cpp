#include "views/administration/administration_page.h"

#include "model/records/holiday.h"
#include "model/records/pillar.h"
#include "model/records/validate.h"
#include "model/records/working_group.h"
#include "views/administration/check_pane.h"
#include "views/administration/committee_pane.h"
#include "views/administration/list_pane.h"
#include "views/common/breakable_delegate.h"
#include "views/common/history_panel.h"
#include "views/common/wrap_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kSectionsWidth = 26 * Theme::unit;
constexpr int kLogWidth = 100 * Theme::unit;
constexpr int kLogEntries = 100;
constexpr int kKeyRole = Qt::UserRole;

} // namespace

AdministrationPage::AdministrationPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , sections_(new QListWidget(this))
    , stack_(new QStackedWidget(this))
    , committee_(new CommitteePane(desk, this))
    , log_(new HistoryPanel(desk, this))
    , logHead_(new WrapLabel(this))
    , check_(new CheckPane(desk, this)) {
    const QStringList numbered = {u"number"_qs, u"name_en"_qs, u"name_km"_qs};
    lists_ << new ListPane(desk, typeOf<Pillar>(), numbered,
                           QT_TRANSLATE_NOOP("records",
                                             "The headings under which activities stand in the action plan."),
                           this)
           << new ListPane(desk, typeOf<WorkingGroup>(), numbered,
                           QT_TRANSLATE_NOOP("records", "The groups in which member agencies work together."),
                           this)
           << new ListPane(desk, typeOf<Holiday>(), {u"date"_qs, u"name_en"_qs, u"name_km"_qs},
                           QT_TRANSLATE_NOOP("records",
                                             "Days on which offices are closed: no activity is late because "
                                             "of them. The government may move them."),
                           this);
    build();
    auto* add = new QAction(this);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(add);
    connect(add, &QAction::triggered, this, [this] {
        if (auto* list = qobject_cast<ListPane*>(stack_->currentWidget()))
            list->add();
    });
    connect(sections_, &QListWidget::currentRowChanged, stack_, &QStackedWidget::setCurrentIndex);
    connect(sections_, &QListWidget::currentRowChanged, this, &AdministrationPage::askForLog);
    retranslate();
    sections_->setCurrentRow(0);
}

void AdministrationPage::build() {
    sections_->setObjectName(u"sections"_qs);
    sections_->setFixedWidth(kSectionsWidth);
    sections_->setFrameShape(QFrame::NoFrame);
    sections_->setProperty("role", u"sections"_qs);
    sections_->setWordWrap(true);
    sections_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sections_->setItemDelegate(new BreakableDelegate(sections_));
    addSection(u"committee"_qs, committee_);
    for (ListPane* list : std::as_const(lists_))
        addSection(QLatin1String(list->type().plural), list);
    addSection(u"log"_qs, logPane());
    addSection(u"check"_qs, check_);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(sections_);
    all->addWidget(stack_, 1);
}

QWidget* AdministrationPage::logPane() {
    auto* pane = new QWidget(this);
    logHead_->setProperty("type", u"heading"_qs);
    log_->setMaximumWidth(kLogWidth);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(Theme::unit, 2 * Theme::unit, Theme::unit, 0);
    auto* headLine = new QHBoxLayout;
    headLine->setContentsMargins(2 * Theme::unit, 0, 2 * Theme::unit, 0);
    headLine->addWidget(logHead_);
    column->addLayout(headLine);
    column->addWidget(log_, 1);
    return pane;
}

void AdministrationPage::addSection(const QString& key, QWidget* pane) {
    auto* item = new QListWidgetItem(sections_);
    item->setData(kKeyRole, key);
    stack_->addWidget(pane);
}

void AdministrationPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AdministrationPage::retranslate() {
    QStringList labels = {tr("The committee")};
    for (const ListPane* list : std::as_const(lists_))
        labels << labelOfMany(list->type(), desk().phrases());
    labels << tr("Latest changes") << tr("Check the file");
    for (int row = 0; row < sections_->count(); ++row)
        sections_->item(row)->setText(labels.at(row));
    sections_->setAccessibleName(tr("Sections"));
    logHead_->setText(tr("Latest changes"));
}

void AdministrationPage::refresh(const ChangedRecords& records) {
    committee_->refresh(records);
    for (ListPane* list : std::as_const(lists_))
        list->refresh(records);
    logIsOld_ = true;
    askForLog();
}

// The log names every record there is; it is read when somebody looks at it.
void AdministrationPage::askForLog() {
    if (!logIsOld_ || !stack_->currentWidget()->isAncestorOf(log_))
        return;
    logIsOld_ = false;
    log_->showLatest(kLogEntries);
}

void AdministrationPage::show(const Link& link) {
    const QString key = link.show.value(u"text"_qs).toString();
    for (int row = 0; row < sections_->count(); ++row) {
        if (sections_->item(row)->data(kKeyRole).toString() == key)
            sections_->setCurrentRow(row);
    }
}

} // namespace samaki
