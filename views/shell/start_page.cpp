#include "views/shell/start_page.h"

#include "views/common/centred.h"
#include "views/common/wrap_label.h"
#include "views/shell/brand_panel.h"
#include "views/shell/choice_button.h"
#include "views/shell/look_choice.h"
#include "views/shell/notice_bar.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kColumn = 64 * Theme::unit;
constexpr int kRecentShown = 4;

} // namespace

StartPage::StartPage(Desk& desk, const QStringList& recentFiles, ThemeChoice look, bool hasDemo,
                     QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , welcome_(new WrapLabel(this))
    , purpose_(new WrapLabel(this))
    , open_(new ChoiceButton(desk, u"open"_qs, this))
    , create_(new ChoiceButton(desk, u"add"_qs, this))
    , demo_(new ChoiceButton(desk, u"dashboard"_qs, this))
    , recent_(new WrapLabel(this)) {
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(new BrandPanel(desk, this));
    auto* page = new QVBoxLayout;
    sides->addLayout(page, 1);
    auto* notices = new NoticeBar(desk, this);
    connect(&desk, &Desk::problem, notices, [notices](const Problem& problem) { notices->show(problem); });
    page->addWidget(notices);
    page->addWidget(topLine(look));
    auto* middle = new QWidget(this);
    middle->setFixedWidth(kColumn);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    addChoices(column);
    demo_->setVisible(hasDemo);
    addRecent(column, recentFiles);
    page->addStretch(2);
    page->addLayout(centred(middle));
    page->addStretch(3);
    retranslate();
}

QWidget* StartPage::topLine(ThemeChoice look) {
    auto* line = new QWidget(this);
    auto* languages = new LanguageSwitch(desk_, line);
    auto* appearance = new LookButton(desk_, look, &Theme::text, line);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 0);
    row->addStretch();
    row->addWidget(languages);
    row->addWidget(appearance);
    connect(languages, &LanguageSwitch::chosen, this, &StartPage::languageChosen);
    connect(appearance, &LookButton::chosen, this, &StartPage::lookChosen);
    return line;
}

void StartPage::addChoices(QVBoxLayout* column) {
    welcome_->setProperty("type", u"title"_qs);
    purpose_->setProperty("tone", u"quiet"_qs);
    column->addWidget(welcome_);
    column->addWidget(purpose_);
    column->addSpacing(2 * Theme::unit);
    for (ChoiceButton* choice : {open_, create_, demo_})
        column->addWidget(choice);
    connect(open_, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(create_, &QPushButton::clicked, this, &StartPage::createAsked);
    connect(demo_, &QPushButton::clicked, this, &StartPage::demoAsked);
}

void StartPage::addRecent(QVBoxLayout* column, const QStringList& files) {
    recent_->setProperty("type", u"strong"_qs);
    recent_->setVisible(!files.isEmpty());
    column->addSpacing(2 * Theme::unit);
    column->addWidget(recent_);
    for (const QString& path : files.mid(0, kRecentShown)) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(path).path());
        auto* button = new QPushButton(this);
        button->setProperty("role", u"link"_qs);
        button->setAutoDefault(true);
        button->setText(button->fontMetrics().elidedText(QFileInfo(path).fileName() + u"   "_qs + folder,
                                                         Qt::ElideMiddle, kColumn - 2 * Theme::unit));
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAccessibleName(QFileInfo(path).fileName());
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
    }
}

void StartPage::retranslate() {
    welcome_->setText(tr("Welcome"));
    purpose_->setText(tr("Everything your committee knows of its own work is kept in one file, "
                         "usually on the network drive that its members share."));
    open_->setTexts(tr("Open the committee's file"),
                    tr("Your committee already works with Samaki: choose its file on the shared drive."));
    create_->setTexts(
        tr("Make a file for a new committee"),
        tr("Give the committee's name and a place on the drive. The colleagues then open the same file."));
    demo_->setTexts(
        tr("Look at a demo committee"),
        tr("An invented provincial committee with six months of plans, to try everything without harm."));
    recent_->setText(tr("Opened lately"));
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace samaki
