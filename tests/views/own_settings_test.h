// The settings of a test of views: its own, and empty when it begins.
#pragma once

#include <QCoreApplication>
#include <QSettings>

namespace samaki {

inline void keepSettingsIn(const QString& folder) {
    QCoreApplication::setOrganizationName(QStringLiteral("samaki-tests"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QSettings().clear();
}

} // namespace samaki
