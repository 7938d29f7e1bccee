#include "app/desktop/process_figures.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace samaki {

qint64 processAgeMs() {
#ifdef Q_OS_LINUX
    QFile stat(u"/proc/self/stat"_qs);
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    // proc(5): the start time is field 22; the name, field 2, may hold spaces and ends with the last
    // parenthesis.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const qint64 startedMs = fields.value(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - startedMs;
#else
    return -1;
#endif
}

qint64 processPeakMb() {
#ifdef Q_OS_LINUX
    QFile status(u"/proc/self/status"_qs);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? -1 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() / 1024;
#else
    return -1;
#endif
}

} // namespace samaki
