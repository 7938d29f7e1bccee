// FileMaker: makes a committee's file, a new one or the demo, on a thread of its own, since the place may be
// a slow drive.
#pragma once

#include "model/core/result.h"
#include "model/records/committee.h"
#include "model/store/job_thread.h"
#include "views/shell/shell_settings.h"

#include <QWidget>

namespace samaki {

/// Writes the demo committee with its free texts in one language; runs off the interface's thread.
using MakeDemo = std::function<Outcome(const QString& path, Language language)>;

class FileMaker : public QObject {
    Q_OBJECT

public:
    /// Its dialogs stand over the window. Without makeDemo there is no demo.
    FileMaker(QWidget* window, ShellSettings& settings, MakeDemo makeDemo);

    /// Asks for the committee and its place, then makes the file.
    void makeCommittee();
    void makeDemo(Language language);
    /// Makes the file at a known place.
    void write(const QString& path, const Committee& committee, const QString& author);

signals:
    void began();
    void made(const QString& path);
    void failed(const samaki::Problem& problem);

private:
    void run(const QString& path, std::function<Outcome()> job);

    QWidget* window_;
    ShellSettings& settings_;
    MakeDemo makeDemo_;
    JobThread thread_;
};

} // namespace samaki
