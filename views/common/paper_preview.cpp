#include "views/common/paper_preview.h"

#include "model/documents/paper_output.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace samaki {

namespace {

constexpr int kAir = 2 * Theme::unit; ///< around and between the pages
constexpr int kFewestDots = 30;
constexpr int kMostDots = 300;
constexpr qreal kStep = 1.25;
constexpr qsizetype kMostPictures = 12; ///< kept; a page on a large screen is ten megabytes

} // namespace

PaperPreview::PaperPreview(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // fitting to the width must not change the width
    verticalScrollBar()->setSingleStep(5 * Theme::unit);
    horizontalScrollBar()->setSingleStep(5 * Theme::unit);
}

void PaperPreview::setPaper(std::shared_ptr<const Paper> paper) {
    paper_ = std::move(paper);
    pictures_.clear();
    told_ = -1;
    layOut();
}

void PaperPreview::setTheme(const Theme& theme) {
    theme_ = theme;
    viewport()->update();
}

void PaperPreview::setFit(Fit fit) {
    const int shown = page();
    fit_ = fit;
    layOut();
    goTo(shown);
}

void PaperPreview::zoom(qreal times) {
    const int shown = page();
    fit_ = Fit::AsChosen;
    dotsPerInch_ = std::clamp(qRound(dotsPerInch_ * times), kFewestDots, kMostDots);
    layOut();
    goTo(shown);
}

QSize PaperPreview::pageSize() const {
    if (!paper_)
        return {};
    return (paper_->page().size / kUnitsPerInch * dotsPerInch_).toSize();
}

int PaperPreview::pitch() const { return pageSize().height() + kAir; }

QRect PaperPreview::placeOf(int page) const {
    const QSize size = pageSize();
    const int left = std::max(kAir, (viewport()->width() - size.width()) / 2);
    const int top =
        pageCount() == 1 ? std::max(kAir, (viewport()->height() - size.height()) / 2) : kAir + page * pitch();
    return QRect(QPoint(left - horizontalScrollBar()->value(), top - verticalScrollBar()->value()), size);
}

int PaperPreview::fittingDots() const {
    const QSizeF inches = paper_->page().size / kUnitsPerInch;
    const qreal across = (viewport()->width() - 2 * kAir) / inches.width();
    const qreal down = (viewport()->height() - 2 * kAir) / inches.height();
    const qreal dots = fit_ == Fit::Width ? across : std::min(across, down);
    return std::clamp(static_cast<int>(dots), kFewestDots, kMostDots);
}

void PaperPreview::layOut() {
    if (paper_ && fit_ != Fit::AsChosen)
        dotsPerInch_ = fittingDots();
    const QSize size = pageSize();
    const int width = size.width() + 2 * kAir;
    const int height = pageCount() == 0 ? 0 : kAir + pageCount() * pitch();
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
    tellPage();
}

int PaperPreview::page() const {
    if (pageCount() == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int last = verticalScrollBar()->maximum();
    return last > 0 && verticalScrollBar()->value() == last
               ? pageCount() - 1
               : std::clamp(middle / pitch(), 0, pageCount() - 1);
}

void PaperPreview::goTo(int page) {
    verticalScrollBar()->setValue(std::clamp(page, 0, std::max(0, pageCount() - 1)) * pitch());
}

void PaperPreview::tellPage() {
    if (pageCount() > 0 && std::exchange(told_, page()) != page())
        emit pageChanged(page());
}

const QPixmap& PaperPreview::picture(int page) {
    const qreal ratio = viewport()->devicePixelRatioF();
    const int dots = qRound(dotsPerInch_ * ratio);
    if (std::exchange(picturedAt_, dots) != dots)
        pictures_.clear();
    QPixmap& kept = pictures_[page];
    if (kept.isNull())
        kept = QPixmap::fromImage(pagePicture(*paper_, page, dots));
    kept.setDevicePixelRatio(ratio);
    return kept;
}

void PaperPreview::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme_.surfaceSoft);
    if (pictures_.size() > kMostPictures)
        pictures_.clear();
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = placeOf(page);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(theme_.line);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void PaperPreview::resizeEvent(QResizeEvent*) {
    const int shown = page();
    layOut();
    if (fit_ != Fit::AsChosen)
        goTo(shown);
}

void PaperPreview::scrollContentsBy(int, int) {
    viewport()->update();
    tellPage();
}

void PaperPreview::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int key = event->key();
    if (key == Qt::Key_PageDown)
        goForward();
    else if (key == Qt::Key_PageUp)
        goBack();
    else if (key == Qt::Key_Home)
        goTo(0);
    else if (key == Qt::Key_End)
        goTo(pageCount() - 1);
    else if (control && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        zoom(kStep);
    else if (control && key == Qt::Key_Minus)
        zoom(1 / kStep);
    else if (control && key == Qt::Key_0)
        setFit(Fit::Width);
    else if (control && key == Qt::Key_9)
        setFit(Fit::WholePage);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperPreview::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? kStep : 1 / kStep);
    event->accept();
}

} // namespace samaki
