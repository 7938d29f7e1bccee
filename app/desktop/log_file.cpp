#include "app/desktop/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <cstdio>

namespace samaki {

namespace {

constexpr qint64 kLargest = 1024 * 1024;

struct Log {
    QMutex mutex;
    QFile file;
};

// A message handler is a plain function: what it writes to has to be reachable from one.
Log& theLog() {
    static Log log;
    return log;
}

// Qt says this of every Latin face that is asked for Khmer, before it takes the Khmer one.
bool isNoise(const QString& message) { return message.contains(u"OpenType support missing"_qs); }

void write(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (isNoise(message))
        return;
    const QString line = u"%1 %2: %3\n"_qs.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                               QString::fromUtf8(context.category), message);
    Log& log = theLog();
    const QMutexLocker lock(&log.mutex);
    if (log.file.isOpen()) {
        log.file.write(line.toUtf8());
        log.file.flush();
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(qUtf8Printable(line), stderr);
}

} // namespace

QString startLogFile(const QString& folder) {
    const QString path = QDir(folder).filePath(u"samaki.log"_qs);
    if (!QDir().mkpath(folder))
        return {};
    if (QFileInfo(path).size() > kLargest) {
        QFile::remove(path + u".old"_qs);
        QFile::rename(path, path + u".old"_qs);
    }
    Log& log = theLog();
    log.file.setFileName(path);
    if (!log.file.open(QIODevice::Append))
        return {};
    qInstallMessageHandler(write);
    return path;
}

} // namespace samaki
