#include "model/documents/paper_output.h"

#include "model/documents/file_problem.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPdfWriter>
#include <QSaveFile>

namespace samaki {

namespace {

QString say(const char* text) { return QCoreApplication::translate("documents", text); }

Problem drawingProblem() {
    return {Trouble::Other,
            say(QT_TRANSLATE_NOOP("documents",
                                  "The pages could not be drawn. Choose another printer or save a PDF.")),
            u"QPainter::begin or newPage failed"_qs};
}

// Scale and place so that the sheet fits what the device calls its page.
void fitSheet(QPainter& painter, const QPagedPaintDevice& device, const PaperPage& page) {
    const qreal width = page.size.width() / kUnitsPerInch * device.logicalDpiX();
    const qreal height = page.size.height() / kUnitsPerInch * device.logicalDpiY();
    const qreal scale = qMin(1.0, qMin(device.width() / width, device.height() / height));
    if (scale > 0.995) // the difference of a rounded dot is no reason to shrink
        return;
    painter.translate((device.width() - width * scale) / 2, (device.height() - height * scale) / 2);
    painter.scale(scale, scale);
}

} // namespace

QPageLayout pageLayoutOf(const Paper& paper) {
    const QSizeF size = paper.page().size / kUnitsPerInch * 25.4;
    const bool landscape = size.width() > size.height();
    const QSizeF upright = landscape ? size.transposed() : size;
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Outcome printOn(QPagedPaintDevice& device, const Paper& paper) {
    const QPageRanges ranges = device.pageRanges();
    QPainter painter;
    if (!painter.begin(&device))
        return drawingProblem();
    bool fresh = true;
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (!ranges.isEmpty() && !ranges.contains(page + 1))
            continue;
        if (!fresh && !device.newPage())
            return drawingProblem();
        fresh = false;
        painter.save();
        fitSheet(painter, device, paper.page());
        paper.drawPage(painter, page);
        painter.restore();
    }
    if (!painter.end())
        return drawingProblem();
    return Done{};
}

Outcome writePdf(const Paper& paper, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileProblem(file, path);
    QPdfWriter writer(&file);
    writer.setResolution(int(kUnitsPerInch));
    writer.setTitle(paper.title());
    writer.setCreator(u"Samaki " SAMAKI_VERSION ""_qs);
    writer.setPageLayout(pageLayoutOf(paper));
    const Outcome drawn = printOn(writer, paper);
    if (!drawn) {
        file.cancelWriting();
        return drawn;
    }
    if (!file.commit())
        return fileProblem(file, path);
    return Done{};
}

QImage pagePicture(const Paper& paper, int page, int dotsPerInch) {
    const QSizeF size = paper.page().size / kUnitsPerInch * dotsPerInch;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    paper.drawPage(painter, page);
    return image;
}

} // namespace samaki
