// The look's promises: every colour is there in both modes, text can be read, charts can be told apart by
// everyone.
#include "views/common/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFontMetrics>
#include <QRegularExpression>

#include <cmath>

namespace samaki {

namespace {

const Theme::Mode kModes[] = {Theme::Mode::Light, Theme::Mode::Dark};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

struct Rgb {
    double r, g, b;
};

// What a person without one kind of cone sees: Machado, Oliveira and Fernandes 2009, severity 1.0, linear
// RGB.
Rgb seenBy(const double (&m)[9], const QColor& c) {
    const Rgb in{linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
    return {m[0] * in.r + m[1] * in.g + m[2] * in.b, m[3] * in.r + m[4] * in.g + m[5] * in.b,
            m[6] * in.r + m[7] * in.g + m[8] * in.b};
}

constexpr double kTypical[9] = {1, 0, 0, 0, 1, 0, 0, 0, 1};
constexpr double kProtan[9] = {0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                               0.099216, -0.003882, -0.048116, 1.051998};
constexpr double kDeutan[9] = {0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                               0.047413, -0.011820, 0.042940,  0.968881};
constexpr double kTritan[9] = {1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                               0.147602, 0.004733,  0.691367,  0.303900};

struct Lab {
    double l, a, b;
};

Lab labOf(const Rgb& c) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * c.r + 0.3576 * c.g + 0.1805 * c.b) / 0.95047);
    const double y = f(0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b);
    const double z = f((0.0193 * c.r + 0.1192 * c.g + 0.9505 * c.b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Lab& a, const Lab& b) { return std::hypot(a.l - b.l, a.a - b.a, a.b - b.b); }

} // namespace

TEST(ThemeTest, BothModesHaveEveryColour) {
    for (const Theme::Mode mode : kModes) {
        const Theme theme = Theme::load(mode);
        for (QColor Theme::*member :
             {&Theme::window, &Theme::surface, &Theme::surfaceSoft, &Theme::rail, &Theme::railChosen,
              &Theme::onRail, &Theme::onRailQuiet, &Theme::line, &Theme::text, &Theme::textQuiet,
              &Theme::accent, &Theme::onAccent, &Theme::accentSoft, &Theme::good, &Theme::warning,
              &Theme::danger, &Theme::neutral})
            EXPECT_TRUE((theme.*member).isValid());
        EXPECT_EQ(theme.series.size(), 6);
    }
}

TEST(ThemeTest, EveryTextCanBeReadOnWhatItStandsOn) {
    for (const Theme::Mode mode : kModes) {
        const Theme theme = Theme::load(mode);
        const QColor soft[] = {theme.soft(theme.danger), theme.soft(theme.warning), theme.soft(theme.good),
                               theme.soft(theme.neutral)};
        for (const QColor& ground : {theme.window, theme.surface, theme.surfaceSoft, theme.accentSoft,
                                     soft[0], soft[1], soft[2], soft[3]}) {
            EXPECT_GE(contrast(theme.text, ground), 7.0) << qPrintable(ground.name());
            for (const QColor& text :
                 {theme.textQuiet, theme.accent, theme.good, theme.warning, theme.danger, theme.neutral})
                EXPECT_GE(contrast(text, ground), 4.5)
                    << qPrintable(text.name() + u" on "_qs + ground.name());
        }
        EXPECT_GE(contrast(theme.onAccent, theme.accent), 4.5);
        EXPECT_GE(contrast(theme.surface, theme.text), 4.5) << "tool tips and short notices";
        for (const QColor& ground : {theme.rail, theme.railChosen}) {
            EXPECT_GE(contrast(theme.onRail, ground), 7.0);
            EXPECT_GE(contrast(theme.onRailQuiet, ground), 4.5);
        }
    }
}

TEST(ThemeTest, ChartColoursAreToldApartByEveryEyeAndInGrey) {
    for (const Theme::Mode mode : kModes) {
        const Theme theme = Theme::load(mode);
        for (qsizetype i = 0; i < theme.series.size(); ++i) {
            for (qsizetype j = i + 1; j < theme.series.size(); ++j) {
                const QColor& a = theme.series.at(i);
                const QColor& b = theme.series.at(j);
                for (const auto* eye : {&kTypical, &kProtan, &kDeutan, &kTritan})
                    EXPECT_GE(difference(labOf(seenBy(*eye, a)), labOf(seenBy(*eye, b))), 12.0)
                        << qPrintable(a.name() + u" and "_qs + b.name());
            }
        }
        // Neighbours in a chart are told apart on a grey printer too.
        for (qsizetype i = 0; i + 1 < theme.series.size(); ++i)
            EXPECT_GE(contrast(theme.series.at(i), theme.series.at(i + 1)), 1.35)
                << qPrintable(theme.series.at(i).name() + u" then "_qs + theme.series.at(i + 1).name());
    }
}

TEST(ThemeTest, TheStyleSheetHasNoNameLeftUnfilled) {
    for (const Theme::Mode mode : kModes) {
        const QString sheet = Theme::load(mode).styleSheet();
        EXPECT_GT(sheet.size(), 1000);
        EXPECT_FALSE(sheet.contains(u'@')) << qPrintable(sheet.mid(sheet.indexOf(u'@'), 40));
    }
}

TEST(ThemeTest, EveryPictureTheStyleSheetNamesIsThere) {
    static const QRegularExpression url(u"url\\((:[^)]+)\\)"_qs);
    for (const Theme::Mode mode : kModes) {
        const QString sheet = Theme::load(mode).styleSheet();
        for (auto it = url.globalMatch(sheet); it.hasNext();) {
            const QString file = it.next().captured(1);
            EXPECT_TRUE(QFile::exists(file)) << qPrintable(file);
        }
    }
}

TEST(ThemeTest, KhmerLeadsWhereKhmerIsRead) {
    const QFont english = Theme::load(Theme::Mode::Light, Language::English).font(Theme::Type::Body);
    const QFont khmer = Theme::load(Theme::Mode::Light, Language::Khmer).font(Theme::Type::Body);
    EXPECT_EQ(english.families().first(), u"Noto Sans"_qs);
    EXPECT_EQ(khmer.families().first(), u"Noto Sans Khmer"_qs);
    EXPECT_GE(QFontMetrics(khmer).height(), QFontMetrics(english).height());
    EXPECT_LE(QFontMetrics(khmer).height(), Theme::controlHeight);
}

TEST(ThemeTest, TheFiveSizesGrow) {
    const Theme theme = Theme::load(Theme::Mode::Light);
    EXPECT_LT(theme.font(Theme::Type::Caption).pointSizeF(), theme.font(Theme::Type::Body).pointSizeF());
    EXPECT_LT(theme.font(Theme::Type::Body).weight(), theme.font(Theme::Type::Strong).weight());
    EXPECT_LT(theme.font(Theme::Type::Strong).pointSizeF(), theme.font(Theme::Type::Heading).pointSizeF());
    EXPECT_LT(theme.font(Theme::Type::Heading).pointSizeF(), theme.font(Theme::Type::Title).pointSizeF());
}

} // namespace samaki
