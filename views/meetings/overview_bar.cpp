#include "views/meetings/overview_bar.h"

#include "model/records/validate.h"
#include "views/common/filter_chip.h"
#include "views/common/icon.h"
#include "views/meetings/meeting_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace samaki {

OverviewBar::OverviewBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , previous_(new QToolButton(this))
    , monthName_(new QLabel(this))
    , next_(new QToolButton(this))
    , today_(new QPushButton(this))
    , kind_(new FilterChip(this))
    , group_(new FilterChip(this))
    , search_(new QLineEdit(this))
    , calendar_(makeMode(u"calendar"_qs, true))
    , list_(makeMode(u"table"_qs, false)) {
    monthName_->setObjectName(u"month"_qs);
    monthName_->setProperty("type", u"heading"_qs);
    keepIcon(desk_, previous_, u"previous"_qs);
    keepIcon(desk_, next_, u"next"_qs);
    today_->setProperty("role", u"link"_qs);
    kind_->setObjectName(u"kind"_qs);
    group_->setObjectName(u"group"_qs);
    search_->setObjectName(u"search"_qs);
    search_->setClearButtonEnabled(true);
    search_->setMinimumWidth(18 * Theme::unit);
    search_->setMaximumWidth(32 * Theme::unit);
    search_->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit / 2);
    for (QWidget* each : QWidgetList{previous_, next_, monthName_, today_})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(kind_);
    row->addWidget(group_);
    row->addSpacing(Theme::unit);
    row->addWidget(search_, 1);
    row->addSpacing(Theme::unit);
    row->addWidget(calendar_);
    row->addWidget(list_);
    connect(previous_, &QToolButton::clicked, this, [this] { emit monthStepped(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { emit monthStepped(1); });
    connect(today_, &QPushButton::clicked, this, [this] { emit monthStepped(0); });
    connect(kind_, &FilterChip::chosen, this, &OverviewBar::filterChanged);
    connect(group_, &FilterChip::chosen, this, &OverviewBar::filterChanged);
    connect(search_, &QLineEdit::textChanged, this, &OverviewBar::filterChanged);
    retranslate();
}

QToolButton* OverviewBar::makeMode(const QString& iconName, bool calendar) {
    auto* button = new QToolButton(this);
    button->setObjectName(calendar ? u"asCalendar"_qs : u"asList"_qs);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    keepIcon(desk_, button, iconName);
    connect(button, &QToolButton::clicked, this, [this, calendar] { emit modeChosen(calendar); });
    return button;
}

void OverviewBar::setMonth(const Month& month) {
    month_ = month;
    monthName_->setText(formatMonth(month, desk_.language()));
}

void OverviewBar::setCalendar(bool calendar) {
    calendar_->setChecked(calendar);
    list_->setChecked(!calendar);
    for (QWidget* each : QWidgetList{previous_, next_, monthName_, today_})
        each->setVisible(calendar);
}

void OverviewBar::setBook(const MeetingBook& book) {
    groups_ = book.groups;
    names_ = book.names;
    fillChips();
}

MeetingFilter OverviewBar::filter() const {
    return {kind_->value(), Id::fromString(group_->value()).value_or(Id()), search_->text()};
}

void OverviewBar::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void OverviewBar::setFilter(const MeetingFilter& filter) {
    kind_->setValue(filter.kind);
    group_->setValue(filter.group.toString());
    search_->setText(filter.text);
    emit filterChanged();
}

void OverviewBar::fillChips() {
    QList<FilterChip::Option> kinds{{{}, tr("all")}};
    for (const Choice& choice : choicesOf<MeetingKind>())
        kinds.append({QString::fromLatin1(choice.code), labelOf(choice, desk_.phrases())});
    kind_->setOptions(tr("Kind"), kinds);
    QList<FilterChip::Option> groups{{{}, tr("all")}};
    for (const WorkingGroup& group : groups_)
        groups.append({group.id.toString(), names_.nameOf(group.id, desk_.language())});
    group_->setOptions(tr("Working group"), groups);
    group_->setVisible(!groups_.empty());
}

bool OverviewBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            emit searchLeft();
            return true;
        }
        if (key == Qt::Key_Escape && !search_->text().isEmpty()) {
            search_->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OverviewBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewBar::retranslate() {
    const auto name = [](QWidget* widget, const QString& text, const QString& tip) {
        widget->setAccessibleName(text);
        widget->setToolTip(tip);
    };
    name(previous_, tr("The month before"), tr("The month before (Page Up)"));
    name(next_, tr("The month after"), tr("The month after (Page Down)"));
    today_->setText(tr("Today"));
    name(today_, tr("Today"), tr("Go to today (Home)"));
    search_->setPlaceholderText(tr("Search meetings"));
    name(search_, tr("Search meetings"), tr("By number, date, venue, chair or purpose (Ctrl+F)"));
    calendar_->setText(tr("Calendar"));
    list_->setText(tr("List"));
    name(calendar_, tr("As a calendar"), tr("As a calendar (Ctrl+L)"));
    name(list_, tr("As a list"), tr("As a list (Ctrl+L)"));
    setMonth(month_);
    fillChips();
}

} // namespace samaki
