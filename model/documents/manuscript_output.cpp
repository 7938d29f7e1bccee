// A manuscript written as the kind of file its path asks for.
#include "model/documents/manuscript.h"

#include "model/documents/paper_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace samaki {

Outcome writePaper(const Manuscript& manuscript, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return writePdf(layOut(manuscript), path);
    if (ending == u"odt")
        return writeOdt(manuscript, path);
    return Problem{Trouble::BadInput,
                   QCoreApplication::translate(
                       "documents", QT_TRANSLATE_NOOP(
                                        "documents", "%1 is neither a PDF nor an OpenDocument text. Give the "
                                                     "file a name that ends in .pdf or .odt."))
                       .arg(QDir::toNativeSeparators(path)),
                   u"unknown ending: "_qs + ending};
}

} // namespace samaki
