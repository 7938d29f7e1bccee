#include "model/exchange/save_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

Problem notWritten(const QString& path, qint64 size, const QString& cause) {
    const QStorageInfo disk(QFileInfo(path).path());
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < size)
        return {Trouble::Full,
                Say::tr("There is no room left for “%1”. Free some space and try again.").arg(path), cause};
    return {Trouble::ReadOnly,
            Say::tr("“%1” could not be written. Close it in other programs, check that you may write there, "
                    "or choose another folder.")
                .arg(path),
            cause};
}

} // namespace

Outcome saveFile(const QString& path, const QByteArray& bytes) {
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir()) {
        return Problem{
            Trouble::NotFound,
            Say::tr("There is no folder “%1”. Make it first, or choose another.").arg(folder.filePath()),
            {}};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, bytes.size(), file.errorString());
    return Done{};
}

} // namespace samaki
