// PaperPreview: the pages of a paper one below the other, as they will be printed. Page Up and Page Down go
// from page to page, Ctrl with plus and minus makes them larger and smaller, Ctrl+0 fits them to the width.
//
// Always holds: only pages that are seen are drawn, each once a size; a new paper is shown at the place where
// the last one was.
#pragma once

#include "model/documents/paper.h"
#include "views/common/theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <memory>

namespace samaki {

class PaperPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Width, WholePage, AsChosen };

    explicit PaperPreview(QWidget* parent = nullptr);

    /// Null: nothing is shown.
    void setPaper(std::shared_ptr<const Paper> paper);
    void setTheme(const Theme& theme);
    void setFit(Fit fit);
    Fit fit() const { return fit_; }
    void zoom(qreal times);

    int pageCount() const { return paper_ ? paper_->pageCount() : 0; }
    /// The page that takes most of the view; from 0.
    int page() const;

public slots:
    void goTo(int page);
    void goForward() { goTo(page() + 1); }
    void goBack() { goTo(page() - 1); }

signals:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QSize pageSize() const;
    QRect placeOf(int page) const;
    int pitch() const;
    int fittingDots() const;
    void layOut();
    const QPixmap& picture(int page);
    void tellPage();

    std::shared_ptr<const Paper> paper_;
    Theme theme_;
    Fit fit_ = Fit::Width;
    int dotsPerInch_ = 96;         ///< whole ones, so that a page is drawn in its final size
    QHash<int, QPixmap> pictures_; ///< of this paper
    int picturedAt_ = 0;           ///< dots an inch of pictures_
    int told_ = -1;
};

} // namespace samaki
