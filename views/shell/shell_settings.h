// ShellSettings: what this workstation remembers between two days: language, look, the files opened, who sits
// here.
//
// Always holds: nothing of the committee's records is kept here.
#pragma once

#include "model/core/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace samaki {

enum class ThemeChoice { System, Light, Dark };

QString themeCode(ThemeChoice choice);
std::optional<ThemeChoice> themeFromCode(QStringView code);

class ShellSettings {
public:
    explicit ShellSettings(QSettings& settings) : settings_(settings) {}

    /// What the person chose; before that what the system speaks, if we do.
    Language language() const;
    void setLanguage(Language language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// Newest first, at most eight.
    QStringList recentFiles() const;
    void rememberFile(const QString& path);
    void forgetFile(const QString& path);

    /// Who sits here when this committee's file is open; empty: not asked yet. The committee is named by its
    /// id.
    QString author(const QString& committee) const;
    void setAuthor(const QString& committee, const QString& author);

    QString page() const;
    void setPage(const QString& name);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    QSettings& settings_;
};

} // namespace samaki
