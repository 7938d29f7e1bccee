#include "views/common/chart_card_export.h"

#include "model/core/khmer_text.h"
#include "model/exchange/csv.h"
#include "model/exchange/save_file.h"
#include "views/common/chart_card_view.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

namespace samaki {

namespace {

constexpr QSize kPictureSize(960, 540);
constexpr int kMargin = 4 * Theme::unit;
constexpr int kPixelsPerPoint = 2;

int drawLine(QPainter& painter, int top, const QFont& font, const QColor& color, const QString& text) {
    painter.setFont(font);
    painter.setPen(color);
    const QRect room(kMargin, top, kPictureSize.width() - 2 * kMargin, kPictureSize.height());
    QRect written;
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, breakable(text), &written);
    return written.bottom() + Theme::unit;
}

void paintChart(QPainter& painter, const ChartData& data, const Theme& theme) {
    painter.fillRect(QRect({}, kPictureSize), theme.surface);
    int top = drawLine(painter, kMargin, theme.font(Theme::Type::Heading), theme.text, data.title);
    top = drawLine(painter, top, theme.font(Theme::Type::Body), theme.textQuiet,
                   data.isEmpty() ? data.emptyText : data.subtitle);
    const QRect room(QPoint(kMargin, top + Theme::unit),
                     QPoint(kPictureSize.width() - kMargin, kPictureSize.height() - kMargin));
    ChartView view;
    view.resize(room.size());
    view.setData(data, theme);
    // Drawn as a widget: a view that was never shown lays out its viewport only for that.
    painter.translate(room.topLeft());
    view.QWidget::render(&painter, {}, {}, QWidget::DrawChildren);
}

QByteArray asPng(const ChartData& data, Language language) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return chartPicture(data, language).save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray asSvg(const ChartData& data, Language language) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(kPictureSize);
    generator.setViewBox(QRect({}, kPictureSize));
    generator.setTitle(data.title);
    generator.setDescription(data.inWords(language));
    QPainter painter(&generator);
    paintChart(painter, data, Theme::load(Theme::Mode::Light, language));
    return painter.end() ? bytes : QByteArray();
}

QString say(const char* text) { return QCoreApplication::translate("ChartCard", text); }

} // namespace

QImage chartPicture(const ChartData& data, Language language) {
    QImage picture(kPictureSize * kPixelsPerPoint, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kPixelsPerPoint);
    QPainter painter(&picture);
    paintChart(painter, data, Theme::load(Theme::Mode::Light, language));
    return picture;
}

Outcome writeChart(const ChartData& data, Language language, const QString& path) {
    QByteArray bytes;
    if (path.endsWith(u".png"_qs, Qt::CaseInsensitive))
        bytes = asPng(data, language);
    else if (path.endsWith(u".svg"_qs, Qt::CaseInsensitive))
        bytes = asSvg(data, language);
    else if (path.endsWith(u".csv"_qs, Qt::CaseInsensitive))
        bytes = writeCsv(data.tableHeader(), data.plainRows());
    else
        return Problem{
            Trouble::WrongUsage,
            say(QT_TRANSLATE_NOOP("ChartCard", "A chart is saved as .png, .svg or .csv. Give the file "
                                               "one of these endings.")),
            path};
    if (bytes.isEmpty())
        return Problem{
            Trouble::Other,
            say(QT_TRANSLATE_NOOP("ChartCard", "The picture could not be made. Try another format.")), path};
    return saveFile(path, bytes);
}

} // namespace samaki
