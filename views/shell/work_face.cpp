#include "views/shell/work_face.h"

#include "views/shell/drive_line.h"
#include "views/shell/keys_sheet.h"
#include "views/shell/notice_bar.h"
#include "views/shell/opening_panel.h"
#include "views/shell/page_header.h"
#include "views/shell/page_stack.h"
#include "views/shell/palette_commands.h"
#include "views/shell/rail.h"
#include "views/shell/shell_actions.h"
#include "views/shell/text_memory.h"
#include "views/shell/toast.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace samaki {

namespace {

bool isPlacedIn(const QWidget* page, const QAction* action) {
    const QList<QObject*> places = action->associatedObjects();
    return std::any_of(places.begin(), places.end(), [page](const QObject* place) {
        const auto* widget = qobject_cast<const QWidget*>(place);
        return widget == page || page->isAncestorOf(widget);
    });
}

} // namespace

WorkFace::WorkFace(Desk& desk, std::vector<PagePlace> places, ThemeChoice look, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , texts_(new TextMemory(this))
    , pages_(new PageStack(desk, std::move(places), this))
    , actions_(new ShellActions(desk, pages_->places(), this))
    , rail_(new Rail(desk, pages_->places(), look, this))
    , header_(new PageHeader(desk, actions_->palette(), actions_->header(), this))
    , notices_(new NoticeBar(desk, this))
    , content_(new QStackedWidget(this))
    , drive_(new DriveLine(desk, this))
    , toast_(new Toast(this,
                       [this] { return header_->quietRoom().translated(header_->mapTo(this, QPoint())); })) {
    content_->addWidget(new OpeningPanel(desk, content_));
    content_->addWidget(pages_);
    arrange();
    connectParts();
}

void WorkFace::arrange() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(notices_);
    column->addWidget(content_, 1);
    column->addWidget(drive_);
    row->addLayout(column, 1);
}

void WorkFace::connectParts() {
    const auto choose = [this](const QString& page) {
        cameFrom_.clear();
        showPage(page);
        offerBack();
    };
    connect(rail_, &Rail::pageChosen, this, choose);
    connect(actions_, &ShellActions::pageChosen, this, choose);
    connect(actions_->back(), &QAction::triggered, this, &WorkFace::goBack);
    connect(actions_->refresh(), &QAction::triggered, this, &WorkFace::refreshAsked);
    connect(actions_->find(), &QAction::triggered, this, &WorkFace::find);
    connect(actions_->keys(), &QAction::triggered, this, [this] { showKeys(this); });
    connect(actions_->palette(), &QAction::triggered, this, [this] {
        palette()->open();
        QTimer::singleShot(0, this, &WorkFace::offerMore);
    });
    connect(pages_, &PageStack::shown, this, &WorkFace::pageShown);
    connect(&desk_, &Desk::linkOpened, this, &WorkFace::follow);
    connect(&desk_, &Desk::problem, notices_, [this](const Problem& problem) { notices_->show(problem); });
    connect(&desk_.store(), &Store::statusChanged, notices_, [this](const DriveStatus& status) {
        if (status.state == DriveStatus::State::Online)
            notices_->forgetDriveAway();
    });
    connect(&desk_, &Desk::notice, toast_, [this](const QString& sentence) { toast_->say(sentence); });
    connect(&desk_, &Desk::linkedNotice, toast_,
            [this](const QString& sentence, const QString& linkText, const Link& link) {
                toast_->say(sentence, linkText, [this, link] { desk_.open(link); });
            });
}

Palette* WorkFace::palette() {
    if (palette_ == nullptr) {
        const CommandPlaces sources{desk_,  *pages_, *actions_,
                                    *rail_, *texts_, [this](const QString& page) { showPage(page); }};
        palette_ = new Palette(
            desk_, [sources] { return collectCommands(sources); }, this);
    }
    return palette_;
}

// What pages can do that nobody opened yet is offered as well: they are made one by one, and what is typed
// meanwhile comes in between.
void WorkFace::offerMore() {
    if (!palette()->isOpen() || !pages_->makeOneMore())
        return;
    palette()->renew();
    QTimer::singleShot(0, this, &WorkFace::offerMore);
}

void WorkFace::showPage(const QString& name) {
    if (!pages_->showPage(name) && !pages_->places().empty())
        pages_->showPage(pages_->places().front().name);
}

void WorkFace::becomeReady() {
    content_->setCurrentWidget(pages_);
    if (pages_->current() != nullptr && !pages_->isAncestorOf(focusWidget()))
        pages_->current()->setFocus();
}

void WorkFace::pageShown(Page* page) {
    rail_->choose(page->name());
    header_->show(page);
    takeKeys(page);
    const QWidget* focus = focusWidget();
    if (focus == nullptr || !(page->isAncestorOf(focus) || rail_->isAncestorOf(focus)))
        page->setFocus(); // Tab then enters the page
}

// A page's keys work while it is in view: its main action's wherever the focus is, others where the page put
// them.
void WorkFace::takeKeys(Page* page) {
    for (QAction* action : std::as_const(pageActions_))
        removeAction(action);
    pageActions_ = page->moreActions();
    for (QAction* action : std::as_const(pageActions_)) {
        if (!isPlacedIn(page, action))
            addAction(action);
    }
    if (page->mainAction() != nullptr) {
        pageActions_.prepend(page->mainAction());
        addAction(page->mainAction());
    }
    // A page may bring a key for its search, for use on its own; in the window the window's key does it, and
    // two that are alike would do nothing.
    const QKeySequence key = actions_->find()->shortcut();
    for (QShortcut* shortcut : page->findChildren<QShortcut*>())
        shortcut->setEnabled(shortcut->key() != key);
    for (QAction* action : page->findChildren<QAction*>()) {
        if (action->shortcut() == key)
            action->setShortcut({});
    }
}

void WorkFace::follow(const Link& link) {
    const Place from{pages_->currentName(), focusWidget()};
    showPage(link.page);
    if (!from.page.isEmpty() && from.page != pages_->currentName())
        cameFrom_.append(from);
    if (Page* page = pages_->current())
        page->show(link);
    offerBack();
}

void WorkFace::goBack() {
    if (cameFrom_.isEmpty())
        return;
    const Place place = cameFrom_.takeLast();
    showPage(place.page);
    if (place.focus != nullptr && place.focus->isVisible())
        place.focus->setFocus();
    offerBack();
}

// A page may use the key for a way back of its own; two that are alike would do nothing.
void WorkFace::offerBack() {
    const QKeySequence key = actions_->back()->shortcut();
    for (const QPointer<QAction>& lent : std::exchange(lentBack_, {})) {
        if (lent != nullptr)
            lent->setShortcut(key);
    }
    actions_->back()->setEnabled(!cameFrom_.isEmpty());
    if (cameFrom_.isEmpty() || pages_->current() == nullptr)
        return;
    for (QAction* action : pages_->current()->findChildren<QAction*>()) {
        if (action->shortcut() != key)
            continue;
        action->setShortcut({});
        lentBack_ << action;
    }
}

void WorkFace::find() {
    const Page* page = pages_->current();
    if (page == nullptr)
        return;
    for (QLineEdit* field : page->findChildren<QLineEdit*>(u"search"_qs)) {
        if (!field->isVisible())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
        return;
    }
}

void WorkFace::showKeys(QWidget* over) {
    QList<QAction*> page;
    if (Page* current = pages_->current()) {
        page = current->moreActions() + current->keysOfParts(); // a part opened since brought its own
        if (current->mainAction() != nullptr)
            page.prepend(current->mainAction());
    }
    auto* sheet = new KeysSheet(actions_->all(), page, over);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace samaki
