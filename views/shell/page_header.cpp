#include "views/shell/page_header.h"

#include "views/common/action_button.h"
#include "views/common/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace samaki {

namespace {

constexpr int kHeight = 8 * Theme::unit;
constexpr int kPicture = 20;
constexpr int kSmallPicture = 16;

} // namespace

PageHeader::PageHeader(Desk& desk, QAction* search, const QList<QAction*>& always, QWidget* parent)
    : QFrame(parent)
    , title_(new QLabel(this))
    , searchAction_(search)
    , search_(new QPushButton(this))
    , main_(new ActionButton(this))
    , more_(new QToolButton(this))
    , menu_(new QMenu(this)) {
    setObjectName(u"pageHeader"_qs);
    setFixedHeight(kHeight);
    title_->setProperty("type", u"title"_qs);
    main_->setProperty("role", u"main"_qs);
    search_->setProperty("role", u"search"_qs);
    search_->setIconSize(QSize(kSmallPicture, kSmallPicture));
    keepIcon(desk, search_, u"search"_qs, &Theme::textQuiet);
    connect(search_, &QPushButton::clicked, search, &QAction::trigger);
    more_->setMenu(menu_);
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setIconSize(QSize(kPicture, kPicture));
    keepIcon(desk, more_, u"more"_qs);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::unit, 0, 3 * Theme::unit, 0);
    row->setSpacing(Theme::unit / 2);
    row->addWidget(title_);
    row->addStretch();
    row->addWidget(search_);
    row->addSpacing(Theme::unit);
    for (QAction* action : always) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setIconSize(QSize(kPicture, kPicture));
        row->addWidget(button);
    }
    row->addWidget(more_);
    row->addSpacing(Theme::unit);
    row->addWidget(main_);
    show(nullptr);
    retranslate();
}

void PageHeader::show(Page* page) {
    page_ = page;
    title_->setText(page == nullptr ? QString() : page->title());
    main_->setAction(page == nullptr ? nullptr : page->mainAction());
    menu_->clear();
    if (page != nullptr)
        menu_->addActions(page->moreActions());
    more_->setVisible(!menu_->isEmpty());
}

QRect PageHeader::quietRoom() const {
    const int left = 3 * Theme::unit;
    return {left, Theme::unit / 2, search_->x() - left - Theme::unit, height() - Theme::unit};
}

void PageHeader::retranslate() {
    if (page_ != nullptr)
        title_->setText(page_->title());
    search_->setText(tr("Search  %1").arg(searchAction_->shortcut().toString(QKeySequence::NativeText)));
    search_->setToolTip(tipWithShortcut(*searchAction_));
    search_->setAccessibleName(tr("Search and commands"));
    more_->setToolTip(tr("More"));
    more_->setAccessibleName(tr("What else this page can do"));
}

void PageHeader::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace samaki
