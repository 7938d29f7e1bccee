// What is inside an OpenDocument text, and what a real word processor makes of it.
#pragma once

#include "tests/documents/pdf_reading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace samaki {

/// The entries of a package by name, in their order; empty for a file that is no package.
inline std::vector<std::pair<QString, QByteArray>> odtEntries(const QString& path) {
    std::vector<std::pair<QString, QByteArray>> entries;
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return entries;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        entries.emplace_back(zip.getCurrentFileName(), file.readAll());
    }
    return entries;
}

inline QByteArray odtEntry(const QString& path, const QString& name) {
    for (const auto& [entry, content] : odtEntries(path))
        if (entry == name)
            return content;
    return {};
}

/// A profile of LibreOffice whose locale is Cambodia's, as in the committee's office.
inline void makeKhmerProfile(const QString& profile) {
    ASSERT_TRUE(QDir().mkpath(profile + u"/user"_qs));
    QFile settings(profile + u"/user/registrymodifications.xcu"_qs);
    ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
    settings.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
                   "<item oor:path=\"/org.openoffice.Setup/L10N\"><prop oor:name=\"ooSetupSystemLocale\" "
                   "oor:op=\"fuse\"><value>km-KH</value></prop></item></oor:items>");
}

/// Has LibreOffice turn text documents into PDFs in a folder; one start for all of them. A file that it could
/// not read, or would only open after repairing it, makes no PDF.
inline void convertToPdf(const QStringList& documents, const QString& folder) {
    const QString profile = folder + u"/profile"_qs;
    ASSERT_NO_FATAL_FAILURE(makeKhmerProfile(profile));
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(u"soffice"_qs, QStringList{u"-env:UserInstallation=file://"_qs + profile, u"--headless"_qs,
                                            u"--convert-to"_qs, u"pdf"_qs, u"--outdir"_qs, folder} +
                                    documents);
    ASSERT_TRUE(office.waitForStarted()) << "LibreOffice (libreoffice-writer-nogui) is not installed";
    ASSERT_TRUE(office.waitForFinished(240'000)) << "LibreOffice did not end";
    const QByteArray said = office.readAll();
    EXPECT_EQ(office.exitCode(), 0) << said.constData();
    EXPECT_FALSE(said.toLower().contains("repair") || said.contains("Error")) << said.constData();
}

} // namespace samaki
