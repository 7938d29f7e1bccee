#include "views/shell/look_choice.h"

#include "views/common/icon.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace samaki {

LanguageSwitch::LanguageSwitch(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), group_(new QButtonGroup(this)) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit / 2);
    for (const Language language : {Language::English, Language::Khmer}) {
        auto* button = new QPushButton(languageName(language), this);
        button->setCheckable(true);
        button->setProperty("role", u"segment"_qs);
        button->setAccessibleName(languageName(language));
        group_->addButton(button, static_cast<int>(language));
        row->addWidget(button, 1);
    }
    connect(group_, &QButtonGroup::idClicked, this,
            [this](int id) { emit chosen(static_cast<Language>(id)); });
    connect(&desk, &Desk::languageChanged, this, &LanguageSwitch::showChosen);
    showChosen();
}

void LanguageSwitch::showChosen() { group_->button(static_cast<int>(desk_.language()))->setChecked(true); }

LookButton::LookButton(Desk& desk, ThemeChoice now, QColor Theme::*color, QWidget* parent)
    : QPushButton(parent), now_(now), looks_(new QMenu(this)) {
    connect(this, &QPushButton::clicked, this, [this] {
        const QPoint above(0, -looks_->sizeHint().height());
        const bool low = mapTo(window(), QPoint()).y() > window()->height() / 2;
        looks_->popup(mapToGlobal(low ? above : QPoint(0, height())));
    });
    keepIcon(desk, this, u"theme"_qs, color);
    retranslate();
}

QList<QAction*> LookButton::looks() const { return looks_->actions(); }

void LookButton::retranslate() {
    setText(tr("Appearance"));
    setToolTip(tr("Light, dark, or as the system is"));
    setAccessibleName(tr("Appearance"));
    looks_->clear();
    delete looks_->findChild<QActionGroup*>();
    auto* group = new QActionGroup(looks_);
    const auto offer = [this, group](const char* name, const QString& text, ThemeChoice choice) {
        QAction* action = looks_->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(choice == now_);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            now_ = choice;
            emit chosen(choice);
        });
    };
    offer("lookSystem", tr("As the system"), ThemeChoice::System);
    offer("lookLight", tr("Light"), ThemeChoice::Light);
    offer("lookDark", tr("Dark"), ThemeChoice::Dark);
}

void LookButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace samaki
