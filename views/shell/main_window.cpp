#include "views/shell/main_window.h"

#include "views/common/icon.h"
#include "views/common/page.h"
#include "views/common/written_form.h"
#include "views/shell/file_choice.h"
#include "views/shell/work_face.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

namespace samaki {

namespace {

const QSize kFirstSize(1366, 768);
const QSize kSmallest(960, 600);

QString droppedFile(const QMimeData* data) {
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(kFileEnding))
            return url.toLocalFile();
    }
    return {};
}

const Page* pageOf(const QWidget* widget) {
    while (widget != nullptr && qobject_cast<const Page*>(widget) == nullptr)
        widget = widget->parentWidget();
    return qobject_cast<const Page*>(widget);
}

} // namespace

MainWindow::MainWindow(ShellOptions options, ShellSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , options_(std::move(options))
    , settings_(settings)
    , maker_(new FileMaker(this, settings, options_.makeDemo)) {
    setAcceptDrops(true);
    setMinimumSize(kSmallest);
    resize(kFirstSize);
    restoreGeometry(settings.geometry());
    connectMaker();
    setWorkplace(new Workplace(options_, settings_));
    setWindowIcon(icon(u"samaki"_qs, workplace_->desk().theme().accent));
}

void MainWindow::connectMaker() {
    connect(maker_, &FileMaker::began, this, [this] { workplace_->setEnabled(false); });
    connect(maker_, &FileMaker::made, this, &MainWindow::open);
    connect(maker_, &FileMaker::failed, this, [this](const Problem& problem) {
        workplace_->setEnabled(true);
        emit workplace_->desk().problem(problem);
    });
}

void MainWindow::setWorkplace(Workplace* workplace) {
    Workplace* before = std::exchange(workplace_, workplace);
    begun_ = false;
    if (before != nullptr) {
        takeCentralWidget();
        retire(before);
    }
    setCentralWidget(workplace);
    connect(workplace, &Workplace::openAsked, this, &MainWindow::chooseFile);
    connect(workplace, &Workplace::fileChosen, this, &MainWindow::open);
    connect(workplace, &Workplace::createAsked, maker_, &FileMaker::makeCommittee);
    connect(workplace, &Workplace::demoAsked, maker_,
            [this] { maker_->makeDemo(workplace_->desk().language()); });
    connect(workplace, &Workplace::ready, this, &MainWindow::ready);
    const auto name = [this] { setWindowTitle(workplace_->title()); };
    connect(workplace, &Workplace::titleChanged, this, name);
    name();
}

// A store ends its threads after the job under way; while the drive keeps it waiting it is only hidden.
void MainWindow::retire(Workplace* workplace) {
    workplace->disconnect(this);
    workplace->disconnect(maker_);
    workplace->setParent(this);
    workplace->hide();
    // While it lives its translator must not speak for the new one.
    QCoreApplication::removeTranslator(workplace->desk().phrases().translator());
    if (!workplace->waitsForDrive()) {
        workplace->deleteLater();
        return;
    }
    connect(&workplace->store(), &Store::statusChanged, workplace, [workplace] {
        if (!workplace->waitsForDrive())
            workplace->deleteLater();
    });
}

void MainWindow::open(const QString& path) {
    options_.store.file = path;
    options_.language = workplace_->desk().language();
    options_.look = settings_.theme();
    setWorkplace(new Workplace(options_, settings_));
    update();
}

void MainWindow::chooseFile() {
    askForFile(this, settings_.recentFiles().value(0), [this](const QString& path) { open(path); });
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    if (begun_)
        return;
    begun_ = true;
    QTimer::singleShot(0, workplace_, &Workplace::begin);
}

// False when something is written that lacks what it needs: its page is shown, the field marked.
bool MainWindow::saveWhatIsWritten() {
    bool all = true;
    for (WrittenForm* form : workplace_->findChildren<WrittenForm*>()) {
        const Page* page = pageOf(form);
        if (!form->isDirty() || (page != nullptr && !form->isVisibleTo(page)))
            continue;
        if (!form->isComplete() && warned_) {
            form->putAside(); // a new one is here again the next time
            continue;
        }
        if (!form->isComplete()) {
            all = false;
            connect(
                form, &WrittenForm::dirtyChanged, this, [this] { warned_ = false; },
                Qt::SingleShotConnection);
            if (page != nullptr && workplace_->work() != nullptr && !page->isVisible())
                workplace_->work()->showPage(page->name());
        }
        form->save();
    }
    return all;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!saveWhatIsWritten() && !warned_) {
        warned_ = true;
        event->ignore();
        emit workplace_->desk().notice(
            tr("What you wrote is not saved yet. Save it with Ctrl+S or leave it with Escape; closing again "
               "leaves it."));
        return;
    }
    settings_.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty())
        open(path);
}

} // namespace samaki
