// Rail: the way to the pages, on the left: icon and word, by mouse, by arrow keys, by Ctrl and a number. At
// its foot the language, the look and who sits here.
#pragma once

#include "views/shell/page_place.h"
#include "views/shell/shell_settings.h"

#include <QFrame>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace samaki {

class LookButton;
class WrapLabel;

class Rail : public QFrame {
    Q_OBJECT

public:
    /// The places outlive the rail.
    Rail(Desk& desk, const std::vector<PagePlace>& places, ThemeChoice look, QWidget* parent = nullptr);

    void choose(const QString& page);
    void setCommittee(const QString& name);
    /// Empty: nobody said yet who sits here.
    void setAuthor(const QString& author);
    /// What the window may look like, one action each.
    QList<QAction*> looks() const;

signals:
    void pageChosen(const QString& page);
    void languageChosen(samaki::Language language);
    void lookChosen(samaki::ThemeChoice choice);
    void whoAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addBrand(QVBoxLayout* column);
    void addPages(QVBoxLayout* column);
    void addFoot(QVBoxLayout* column, ThemeChoice look);
    void retranslate();
    void fit();

    Desk& desk_;
    const std::vector<PagePlace>& places_;
    QString author_;
    WrapLabel* committee_;
    QButtonGroup* pages_;
    LookButton* appearance_ = nullptr;
    QPushButton* who_ = nullptr;
};

} // namespace samaki
