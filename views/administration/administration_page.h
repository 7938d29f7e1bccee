// AdministrationPage: what the secretariat keeps besides its daily work: the committee's details, its lists,
// the record of who did what, and whether the file is sound.
#pragma once

#include "views/common/page.h"

class QListWidget;
class QStackedWidget;

namespace samaki {

class CheckPane;
class CommitteePane;
class HistoryPanel;
class ListPane;
class WrapLabel;

class AdministrationPage : public Page {
    Q_OBJECT

public:
    explicit AdministrationPage(Desk& desk, QWidget* parent = nullptr);

    QString name() const override { return u"administration"_qs; }
    QString title() const override { return tr("Administration"); }
    QString iconName() const override { return u"administration"_qs; }
    void refresh(const ChangedRecords& records) override;
    /// "text" of a link names the section: "committee", "pillars", "working-groups", "holidays", "log",
    /// "check".
    void show(const Link& link) override;
    using Page::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* logPane();
    void addSection(const QString& key, QWidget* pane);
    void retranslate();
    void askForLog();

    QListWidget* sections_;
    QStackedWidget* stack_;
    CommitteePane* committee_;
    QList<ListPane*> lists_;
    HistoryPanel* log_;
    WrapLabel* logHead_;
    CheckPane* check_;
    bool logIsOld_ = true;
};

} // namespace samaki
