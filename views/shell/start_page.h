// StartPage: what is shown when no committee file is known: open one, make one, or look at the demo
// committee; below them the files opened lately.
#pragma once

#include "views/common/desk.h"
#include "views/shell/shell_settings.h"

#include <QWidget>

class QVBoxLayout;

namespace samaki {

class ChoiceButton;
class NoticeBar;
class WrapLabel;
class LookButton;

class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(Desk& desk, const QStringList& recentFiles, ThemeChoice look, bool hasDemo,
              QWidget* parent = nullptr);

signals:
    void openAsked();
    void createAsked();
    void demoAsked();
    void fileChosen(const QString& path);
    void languageChosen(samaki::Language language);
    void lookChosen(samaki::ThemeChoice choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addChoices(QVBoxLayout* column);
    void addRecent(QVBoxLayout* column, const QStringList& files);
    QWidget* topLine(ThemeChoice look);
    void retranslate();

    Desk& desk_;
    WrapLabel* welcome_;
    WrapLabel* purpose_;
    ChoiceButton* open_;
    ChoiceButton* create_;
    ChoiceButton* demo_;
    WrapLabel* recent_;
};

} // namespace samaki
