// What poppler's tools find in a PDF: the text of each page, and what pdfinfo says of it.
#pragma once

#include <QProcess>
#include <QStringList>

#include <gtest/gtest.h>

namespace samaki {

inline QString toolOutput(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << qPrintable(tool + u" (poppler-utils) did not run"_qs);
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Each page's text in the order in which it was drawn.
inline QStringList pdfPages(const QString& path) {
    QStringList pages =
        toolOutput(u"pdftotext"_qs, {u"-raw"_qs, u"-enc"_qs, u"UTF-8"_qs, path, u"-"_qs}).split(u'\f');
    pages.removeLast(); // a form feed ends each page
    return pages;
}

inline QString pdfInfo(const QString& path) { return toolOutput(u"pdfinfo"_qs, {path}); }

} // namespace samaki
