// Every drawing loads, has the colour it was asked in, and is paler when its control is off.
#include "views/common/icon.h"

#include <gtest/gtest.h>

#include <QDir>

namespace samaki {

namespace {

QImage drawn(const QString& name, const QColor& color, QIcon::Mode mode = QIcon::Normal) {
    return icon(name, color).pixmap(QSize(24, 24), 2.0, mode).toImage();
}

int strongestAlpha(const QImage& image) {
    int strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            strongest = qMax(strongest, qAlpha(image.pixel(x, y)));
    }
    return strongest;
}

} // namespace

TEST(IconTest, EveryDrawingShowsInTheColourItWasAskedIn) {
    const QStringList files = QDir(u":/icons"_qs).entryList({u"*.svg"_qs});
    EXPECT_GE(files.size(), 50);
    for (const QString& file : files) {
        const QImage image = drawn(file.chopped(4), QColor(Qt::red));
        EXPECT_GT(strongestAlpha(image), 200) << qPrintable(file);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                ASSERT_TRUE(pixel.alpha() < 16 || (pixel.red() > 200 && pixel.blue() < 60))
                    << qPrintable(file);
            }
        }
    }
}

TEST(IconTest, AControlThatIsOffHasAPalerDrawing) {
    EXPECT_LT(strongestAlpha(drawn(u"add"_qs, Qt::red, QIcon::Disabled)),
              strongestAlpha(drawn(u"add"_qs, Qt::red)));
}

TEST(IconTest, AnUnknownNameIsNoIcon) { EXPECT_TRUE(icon(u"no-such-thing"_qs, Qt::red).isNull()); }

} // namespace samaki
