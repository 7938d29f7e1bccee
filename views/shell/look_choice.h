// LanguageSwitch and LookButton: the language and the look, wherever they are chosen: in the rail and on the
// start page.
#pragma once

#include "views/common/desk.h"
#include "views/shell/shell_settings.h"

#include <QPushButton>

class QButtonGroup;
class QMenu;

namespace samaki {

/// Each language by its own name, side by side; the one in use is pressed.
class LanguageSwitch : public QWidget {
    Q_OBJECT

public:
    LanguageSwitch(Desk& desk, QWidget* parent = nullptr);

signals:
    void chosen(samaki::Language language);

private:
    void showChosen();

    Desk& desk_;
    QButtonGroup* group_;
};

/// Light, dark, or as the system is.
class LookButton : public QPushButton {
    Q_OBJECT

public:
    LookButton(Desk& desk, ThemeChoice now, QColor Theme::*color, QWidget* parent = nullptr);

    /// One for each look; they live until the language changes.
    QList<QAction*> looks() const;

signals:
    void chosen(samaki::ThemeChoice choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ThemeChoice now_;
    QMenu* looks_; ///< not the button's own menu: the style sheet would set such a button apart
};

} // namespace samaki
