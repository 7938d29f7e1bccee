#include "views/shell/shell_settings.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace samaki {

namespace {

constexpr int kRecentFiles = 8;
const QString kLanguage = u"shell/language"_qs;
const QString kTheme = u"shell/theme"_qs;
const QString kRecent = u"shell/recentFiles"_qs;
const QString kPage = u"shell/page"_qs;
const QString kGeometry = u"shell/geometry"_qs;

QString authorKey(const QString& committee) { return u"authors/%1"_qs.arg(committee); }

} // namespace

QString themeCode(ThemeChoice choice) {
    if (choice == ThemeChoice::System)
        return u"system"_qs;
    return choice == ThemeChoice::Light ? u"light"_qs : u"dark"_qs;
}

std::optional<ThemeChoice> themeFromCode(QStringView code) {
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (code == themeCode(choice))
            return choice;
    }
    return std::nullopt;
}

Language ShellSettings::language() const {
    const auto chosen = languageFromCode(settings_.value(kLanguage).toString());
    if (chosen)
        return *chosen;
    return QLocale::system().language() == QLocale::Khmer ? Language::Khmer : Language::English;
}

void ShellSettings::setLanguage(Language language) { settings_.setValue(kLanguage, languageCode(language)); }

ThemeChoice ShellSettings::theme() const {
    return themeFromCode(settings_.value(kTheme).toString()).value_or(ThemeChoice::System);
}

void ShellSettings::setTheme(ThemeChoice choice) { settings_.setValue(kTheme, themeCode(choice)); }

QStringList ShellSettings::recentFiles() const { return settings_.value(kRecent).toStringList(); }

void ShellSettings::rememberFile(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(whole);
    files.prepend(whole);
    settings_.setValue(kRecent, files.mid(0, kRecentFiles));
}

void ShellSettings::forgetFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    settings_.setValue(kRecent, files);
}

QString ShellSettings::author(const QString& committee) const {
    return settings_.value(authorKey(committee)).toString();
}

void ShellSettings::setAuthor(const QString& committee, const QString& author) {
    settings_.setValue(authorKey(committee), author);
}

QString ShellSettings::page() const { return settings_.value(kPage).toString(); }
void ShellSettings::setPage(const QString& name) { settings_.setValue(kPage, name); }
QByteArray ShellSettings::geometry() const { return settings_.value(kGeometry).toByteArray(); }
void ShellSettings::setGeometry(const QByteArray& geometry) { settings_.setValue(kGeometry, geometry); }

} // namespace samaki
