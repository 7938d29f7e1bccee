// The console: results on standard output, everything else on standard error.
#pragma once

#include <QJsonDocument>
#include <QString>

namespace samaki::ctl {

/// A line of the result.
void say(const QString& line);
void say(const QJsonDocument& json);

/// A line for the person, beside the result.
void note(const QString& line);

/// How far long work is: one line on standard error that is written over; nothing where that is no terminal.
class Progress {
public:
    explicit Progress(const QString& what);
    ~Progress();
    void reached(qint64 done, qint64 all);

private:
    QString what_;
    int percent_ = -1;
    bool shown_ = false;
};

/// Whether everything said has really been written.
bool flushed();

} // namespace samaki::ctl
