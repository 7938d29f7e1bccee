#include "views/plans/open_month_dialog.h"

#include "model/core/khmer_text.h"
#include "views/common/breakable_delegate.h"
#include "views/common/wrap_label.h"
#include "views/plans/plan_acts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace samaki {

namespace {

constexpr int kWidth = 112 * Theme::unit;
constexpr int kHeight = 64 * Theme::unit;

QString leadName(const MonthToOpen& wish, const Id& id, Language language) {
    for (const Agency& agency : wish.agencies) {
        if (agency.id != id)
            continue;
        if (language == Language::Khmer && !agency.nameKm.isEmpty())
            return agency.nameKm;
        return agency.shortName.isEmpty() ? agency.nameEn : agency.shortName;
    }
    return {};
}

} // namespace

OpenMonthDialog::OpenMonthDialog(Desk& desk, const MonthToOpen& wish, const Change& change, QWidget* parent)
    : QDialog(parent), desk_(desk), change_(change) {
    const QString month = formatMonth(wish.month, desk_.language());
    setObjectName(u"openMonth"_qs);
    setWindowTitle(tr("Open %1").arg(month));
    auto* heading = new WrapLabel(tr("Open %1").arg(month), this);
    heading->setProperty("type", u"heading"_qs);
    auto* sentence = new WrapLabel(summary(wish), this);
    sentence->setObjectName(u"summary"_qs);
    auto* open = new QPushButton(tr("Open %1").arg(month), this);
    auto* notNow = new QPushButton(tr("Not now"), this);
    open->setObjectName(u"open"_qs);
    open->setProperty("role", u"main"_qs);
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &QDialog::accept);
    connect(notNow, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addStretch(1);
    buttons->addWidget(notNow);
    buttons->addWidget(open);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(heading);
    column->addWidget(sentence);
    const bool empty = activitiesAddedBy(change_).empty();
    if (empty)
        column->addStretch(1);
    else
        column->addWidget(makeList(wish), 1);
    column->addLayout(buttons);
    resize(kWidth, empty ? kHeight / 3 : kHeight);
}

QString OpenMonthDialog::summary(const MonthToOpen& wish) const {
    const Language language = desk_.language();
    const auto last = lastPlanBefore(wish.plans, wish.month);
    if (!last)
        return tr("This is the first plan: it begins empty, and you add its activities.");
    int carried = 0;
    int standing = 0;
    for (const Activity& activity : activitiesAddedBy(change_))
        ++(activity.carriedFrom.isNull() ? standing : carried);
    const QString month = formatMonth(last->month, language);
    QStringList sentences;
    if (carried > 0)
        sentences << (carried == 1
                          ? tr("1 unfinished activity is carried over from %1, with a link back.")
                          : tr("%n unfinished activities are carried over from %1, each with a link back.",
                               "", carried))
                         .arg(month);
    if (standing > 0)
        sentences << (standing == 1 ? tr("1 activity that comes back each month is added.")
                                    : tr("%n activities that come back each month are added.", "", standing));
    if (sentences.isEmpty())
        sentences << tr("Nothing was left unfinished in %1: the plan begins empty.").arg(month);
    sentences << tr("It is one step: Undo takes it back.");
    return digits(sentences.join(u' '), language);
}

QWidget* OpenMonthDialog::makeList(const MonthToOpen& wish) {
    const Language language = desk_.language();
    auto* list = new QTreeWidget(this);
    list->setObjectName(u"preview"_qs);
    list->setAccessibleName(tr("The activities of the new plan"));
    list->setItemDelegate(new BreakableDelegate(list));
    list->setHeaderLabels({tr("No."), tr("Activity"), tr("Lead agency"), tr("Due")});
    list->setRootIsDecorated(false);
    list->setIndentation(0);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->header()->setStretchLastSection(false);
    list->header()->setMinimumSectionSize(7 * Theme::unit); // the Khmer "No." beside its margins
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    QTreeWidgetItem* heads[2] = {new QTreeWidgetItem({tr("Carried over")}),
                                 new QTreeWidgetItem({tr("Comes back each month")})};
    for (const Activity& activity : activitiesAddedBy(change_)) {
        QTreeWidgetItem* head = heads[activity.carriedFrom.isNull() ? 1 : 0];
        new QTreeWidgetItem(head, {digits(QString::number(activity.number), language), activity.description,
                                   leadName(wish, activity.leadAgency, language),
                                   formatDate(activity.dueOn, language)});
    }
    for (QTreeWidgetItem* head : heads) {
        head->setFont(0, desk_.theme().font(Theme::Type::Strong));
        head->setSizeHint(0, QSize(0, Theme::rowHeight)); // the list takes the first row's height for all
        list->addTopLevelItem(head);
        head->setFirstColumnSpanned(true);
        head->setExpanded(true);
        head->setHidden(head->childCount() == 0);
    }
    for (const int column : {0, 2, 3})
        list->resizeColumnToContents(column);
    return list;
}

} // namespace samaki
