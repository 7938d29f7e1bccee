// MainWindow: the frame around one workplace. It opens another committee's file in a new workplace, takes
// files that are dropped on it, and remembers where it stood.
//
// Always holds: it paints before any file is touched; closing it saves what is written in a form, and what
// cannot be saved yet keeps it open once, with a sentence.
#pragma once

#include "views/shell/workplace.h"

#include <QMainWindow>

namespace samaki {

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The settings outlive the window.
    MainWindow(ShellOptions options, ShellSettings& settings, QWidget* parent = nullptr);

    Workplace* workplace() const { return workplace_; }

    /// Puts a file's workplace in place of the one there is; an empty path is the start page.
    void open(const QString& path);

signals:
    /// A workplace's file is open and its first page shown.
    void ready();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setWorkplace(Workplace* workplace);
    void retire(Workplace* workplace);
    void chooseFile();
    bool saveWhatIsWritten();
    void connectMaker();

    ShellOptions options_;
    ShellSettings& settings_;
    FileMaker* maker_;
    Workplace* workplace_ = nullptr;
    bool begun_ = false;  ///< the workplace was told to begin
    bool warned_ = false; ///< the person was told once that closing leaves something unsaved
};

} // namespace samaki
