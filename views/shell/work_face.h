// WorkFace: the window while a committee file is open: rail, header, notices, the page, the drive's line.
#pragma once

#include "views/shell/page_place.h"
#include "views/shell/shell_settings.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace samaki {

class DriveLine;
class NoticeBar;
class PageHeader;
class PageStack;
class Palette;
class Rail;
class ShellActions;
class TextMemory;
class Toast;

class WorkFace : public QWidget {
    Q_OBJECT

public:
    WorkFace(Desk& desk, std::vector<PagePlace> places, ThemeChoice look, QWidget* parent = nullptr);

    Rail* rail() const { return rail_; }
    PageStack* pages() const { return pages_; }
    DriveLine* drive() const { return drive_; }
    NoticeBar* notices() const { return notices_; }
    ShellActions* actions() const { return actions_; }
    /// Made when it is first asked for.
    Palette* palette();

    /// Shows a page by name, or the first one where there is none of that name.
    void showPage(const QString& name);
    /// Every key that works now, on a sheet over the window or over a dialog of it.
    void showKeys(QWidget* over);
    /// The store is ready: the pages take the place of the sentence that the file is being opened.
    void becomeReady();

signals:
    void refreshAsked();

private:
    void arrange();
    void connectParts();
    void pageShown(Page* page);
    void takeKeys(Page* page);
    void follow(const Link& link);
    void find();
    void offerMore();
    void goBack();
    void offerBack();

    struct Place {
        QString page;
        QPointer<QWidget> focus;
    };

    Desk& desk_;
    TextMemory* texts_; ///< before all that has texts
    PageStack* pages_;
    ShellActions* actions_;
    Rail* rail_;
    PageHeader* header_;
    NoticeBar* notices_;
    QStackedWidget* content_; ///< that the file is being opened, or the pages
    DriveLine* drive_;
    Toast* toast_;
    Palette* palette_ = nullptr; ///< see palette()
    QList<QAction*> pageActions_;
    QList<Place> cameFrom_;             ///< where links were followed, the last one last
    QList<QPointer<QAction>> lentBack_; ///< the page's own actions whose key leads back meanwhile
};

} // namespace samaki
