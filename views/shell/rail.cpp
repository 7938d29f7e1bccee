#include "views/shell/rail.h"

#include "views/common/icon.h"
#include "views/common/wrap_label.h"
#include "views/shell/look_choice.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kNarrowest = 29 * Theme::unit;
constexpr int kPicture = 20;
constexpr int kAround = 6 * Theme::unit; ///< a button's paddings, its gap, and the rail's margins

} // namespace

Rail::Rail(Desk& desk, const std::vector<PagePlace>& places, ThemeChoice look, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , places_(places)
    , committee_(new WrapLabel(this))
    , pages_(new QButtonGroup(this)) {
    setObjectName(u"rail"_qs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::unit, 2 * Theme::unit, Theme::unit, Theme::unit);
    column->setSpacing(Theme::unit / 2);
    addBrand(column);
    addPages(column);
    column->addStretch();
    addFoot(column, look);
    retranslate();
}

void Rail::addBrand(QVBoxLayout* column) {
    auto* name = new QLabel(u"Samaki"_qs, this);
    name->setProperty("type", u"heading"_qs);
    committee_->setProperty("type", u"caption"_qs);
    committee_->setProperty("tone", u"quiet"_qs);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(Theme::unit, 0, Theme::unit, 2 * Theme::unit);
    words->setSpacing(Theme::unit / 2);
    words->addWidget(name);
    words->addWidget(committee_);
    column->addLayout(words);
}

void Rail::addPages(QVBoxLayout* column) {
    for (size_t i = 0; i < places_.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(true); // Enter does what Space does
        button->setProperty("role", u"page"_qs);
        button->setIconSize(QSize(kPicture, kPicture));
        keepIcon(desk_, button, places_[i].iconName, &Theme::onRail);
        pages_->addButton(button, static_cast<int>(i));
        column->addWidget(button);
    }
    connect(pages_, &QButtonGroup::idClicked, this,
            [this](int id) { emit pageChosen(places_[static_cast<size_t>(id)].name); });
}

void Rail::addFoot(QVBoxLayout* column, ThemeChoice look) {
    auto* languages = new LanguageSwitch(desk_, this);
    appearance_ = new LookButton(desk_, look, &Theme::onRail, this);
    who_ = new QPushButton(this); // the last in the order of Tab
    auto* line = new QFrame(this);
    line->setProperty("role", u"line"_qs);
    languages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepIcon(desk_, who_, u"person"_qs, &Theme::onRail);
    for (QPushButton* button : {static_cast<QPushButton*>(appearance_), who_})
        button->setIconSize(QSize(kPicture, kPicture));
    who_->setObjectName(u"who"_qs);
    who_->setAutoDefault(true);
    column->addWidget(languages);
    column->addWidget(appearance_);
    column->addSpacing(Theme::unit / 2);
    column->addWidget(line);
    column->addSpacing(Theme::unit / 2);
    column->addWidget(who_);
    connect(languages, &LanguageSwitch::chosen, this, &Rail::languageChosen);
    connect(appearance_, &LookButton::chosen, this, &Rail::lookChosen);
    connect(who_, &QPushButton::clicked, this, &Rail::whoAsked);
}

void Rail::choose(const QString& page) {
    for (size_t i = 0; i < places_.size(); ++i) {
        if (places_[i].name == page)
            pages_->button(static_cast<int>(i))->setChecked(true);
    }
}

void Rail::setCommittee(const QString& name) { committee_->setText(name); }

void Rail::setAuthor(const QString& author) {
    author_ = author;
    retranslate();
}

QList<QAction*> Rail::looks() const { return appearance_->looks(); }

void Rail::retranslate() {
    for (size_t i = 0; i < places_.size(); ++i) {
        QAbstractButton* button = pages_->button(static_cast<int>(i));
        button->setText(places_[i].shownTitle());
        button->setToolTip(u"%1 (%2)"_qs.arg(
            places_[i].shownTitle(),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)).toString(QKeySequence::NativeText)));
    }
    who_->setToolTip(author_.isEmpty() ? tr("The change log shows who changed what")
                                       : tr("%1. Press to change who sits here.").arg(author_));
    who_->setAccessibleName(author_.isEmpty() ? tr("Who are you?") : tr("You are %1").arg(author_));
    fit();
}

// As wide as the longest word set bold, so that choosing a page moves nothing and clips nothing.
void Rail::fit() {
    const QFontMetrics bold(desk_.theme().font(Theme::Type::Strong));
    int widest = 0;
    for (const PagePlace& place : places_)
        widest = qMax(widest, bold.horizontalAdvance(place.shownTitle()));
    setFixedWidth(qMax(kNarrowest, widest + kPicture + kAround));
    // "Role, agency": the role above, the agency below.
    const QString who = author_.isEmpty() ? tr("Who are you?") : author_;
    const QFontMetrics plain(desk_.theme().font(Theme::Type::Body));
    const int room = width() - kPicture - kAround;
    QStringList lines;
    for (const QString& part : {who.section(u',', 0, 0), who.section(u',', 1).trimmed()}) {
        if (!part.isEmpty())
            lines.append(plain.elidedText(part, Qt::ElideRight, room));
    }
    who_->setText(lines.join(u'\n'));
    who_->setMinimumHeight(lines.size() > 1 ? 2 * plain.lineSpacing() + Theme::unit : Theme::controlHeight);
}

void Rail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace samaki
