// Where papers go: a PDF file, a printer or its preview, a picture.
#pragma once

#include "model/core/result.h"
#include "model/documents/paper.h"

#include <QImage>
#include <QPageLayout>

class QPagedPaintDevice;

namespace samaki {

/// Writes the paper as a PDF. The file is written beside its name and takes it only when it is whole: a
/// Problem leaves what was there before, and no half file.
Outcome writePdf(const Paper& paper, const QString& path);

/// The whole sheet as the page layout of a printer: set it before a preview or a print dialog opens.
QPageLayout pageLayoutOf(const Paper& paper);

/// Draws the pages that the device's page ranges name (all without any) on a printer or its preview; on
/// smaller sheets than the paper's own they are made smaller to fit. A Problem when the printer takes no
/// page.
Outcome printOn(QPagedPaintDevice& device, const Paper& paper);

/// One page as a picture on white, for tests and for what is shown on a screen.
QImage pagePicture(const Paper& paper, int page, int dotsPerInch);

} // namespace samaki
