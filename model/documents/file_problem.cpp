#include "model/documents/file_problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace samaki {

namespace {

QString say(const char* text) { return QCoreApplication::translate("documents", text); }

} // namespace

Problem fileProblem(const QSaveFile& file, const QString& path) {
    const QString name = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).dir().exists())
        return {Trouble::NotFound,
                say(QT_TRANSLATE_NOOP("documents", "The folder of %1 does not exist. Choose another folder."))
                    .arg(name),
                file.errorString()};
    if (QFileInfo(path).isDir())
        return {
            Trouble::BadInput,
            say(QT_TRANSLATE_NOOP("documents", "%1 is a folder. Give the file a name of its own.")).arg(name),
            file.errorString()};
    if (file.error() == QFileDevice::ResourceError)
        return {Trouble::Full,
                say(QT_TRANSLATE_NOOP("documents",
                                      "There is no space left for %1. Choose another folder or make room."))
                    .arg(name),
                file.errorString()};
    return {
        Trouble::ReadOnly,
        say(QT_TRANSLATE_NOOP(
                "documents", "%1 could not be written. Close it where it is open, or choose another folder."))
            .arg(name),
        file.errorString()};
}

} // namespace samaki
