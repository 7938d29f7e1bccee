#include "views/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QStyleFactory>

#include <array>

namespace samaki {

namespace {

struct NamedColor {
    const char* name;
    QColor Theme::*member;
};

constexpr std::array<NamedColor, 17> kColors = {{
    {"window", &Theme::window},
    {"surface", &Theme::surface},
    {"surfaceSoft", &Theme::surfaceSoft},
    {"rail", &Theme::rail},
    {"railChosen", &Theme::railChosen},
    {"onRail", &Theme::onRail},
    {"onRailQuiet", &Theme::onRailQuiet},
    {"line", &Theme::line},
    {"text", &Theme::text},
    {"textQuiet", &Theme::textQuiet},
    {"accent", &Theme::accent},
    {"onAccent", &Theme::onAccent},
    {"accentSoft", &Theme::accentSoft},
    {"good", &Theme::good},
    {"warning", &Theme::warning},
    {"danger", &Theme::danger},
    {"neutral", &Theme::neutral},
}};

constexpr std::array<const char*, 5> kTypes = {"caption", "body", "strong", "heading", "title"};

// The files are compiled in: one that is missing or malformed is a broken program, which the theme's test
// finds.
QByteArray styleFile(const QString& name) {
    QFile file(u":/styles/"_qs + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject styleValues(const QString& name) { return QJsonDocument::fromJson(styleFile(name)).object(); }

const QJsonObject& typeValues() {
    static const QJsonObject values = styleValues(u"type.json"_qs);
    return values;
}

double points(Theme::Type type) {
    const QString name = QLatin1String(kTypes[static_cast<size_t>(type)]);
    return typeValues().value(u"points"_qs).toObject().value(name).toDouble();
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.surfaceSoft);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.textQuiet);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.danger);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::ToolTipBase, theme.text);
    palette.setColor(QPalette::ToolTipText, theme.surface);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.surfaceSoft);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.neutral);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.neutral);
    return palette;
}

} // namespace

QFont Theme::font(Type type) const {
    const QString latin = typeValues().value(u"latin"_qs).toString();
    const QString khmer = typeValues().value(u"khmer"_qs).toString();
    QFont font;
    // Khmer stacks its signs above and below: its face leads where it is read, so that lines and controls are
    // as high as it needs.
    font.setFamilies(language == Language::Khmer ? QStringList{khmer, latin} : QStringList{latin, khmer});
    font.setPointSizeF(points(type));
    font.setWeight(type == Type::Caption || type == Type::Body ? QFont::Normal : QFont::DemiBold);
    return font;
}

QColor Theme::soft(const QColor& color) const {
    const float part = mode == Mode::Light ? 0.10F : 0.16F;
    const auto mix = [part](float over, float under) { return over * part + under * (1 - part); };
    return QColor::fromRgbF(mix(color.redF(), surface.redF()), mix(color.greenF(), surface.greenF()),
                            mix(color.blueF(), surface.blueF()));
}

Theme Theme::load(Mode mode, Language language) {
    const QJsonObject values = styleValues(mode == Mode::Light ? u"light.json"_qs : u"dark.json"_qs);
    Theme theme;
    theme.mode = mode;
    theme.language = language;
    for (const NamedColor& color : kColors)
        theme.*color.member = QColor(values.value(QLatin1String(color.name)).toString());
    for (const QJsonValue& color : values.value(u"series"_qs).toArray())
        theme.series.append(QColor(color.toString()));
    return theme;
}

Theme::Mode Theme::systemMode() {
    const QPalette palette = QApplication::palette();
    const bool dark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Mode::Dark : Mode::Light;
}

void Theme::apply(QApplication& application) const {
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_qs));
    QApplication::setPalette(paletteOf(*this));
    QApplication::setFont(font(Type::Body));
    application.setStyleSheet(styleSheet());
}

QString Theme::styleSheet() const {
    QString sheet = QString::fromUtf8(styleFile(u"samaki.qss"_qs));
    const auto fill = [&sheet](const QString& name, const QString& value) {
        sheet.replace(u"@%1@"_qs.arg(name), value);
    };
    for (const NamedColor& color : kColors)
        fill(QLatin1String(color.name), (this->*color.member).name());
    fill(u"dangerSoft"_qs, soft(danger).name());
    fill(u"warningSoft"_qs, soft(warning).name());
    fill(u"goodSoft"_qs, soft(good).name());
    for (size_t i = 0; i < kTypes.size(); ++i)
        fill(u"%1Size"_qs.arg(QLatin1String(kTypes[i])), u"%1pt"_qs.arg(points(static_cast<Type>(i))));
    fill(u"radius"_qs, u"%1px"_qs.arg(radius));
    fill(u"controlHeight"_qs,
         u"%1px"_qs.arg(controlHeight - 2)); // the style sheet adds the border's two pixels
    fill(u"mode"_qs, mode == Mode::Light ? u"light"_qs : u"dark"_qs);
    return sheet;
}

} // namespace samaki
