// A paper: strips laid out on pages, ready to be drawn one page at a time on anything a QPainter draws on.
//
// Always holds: it was measured when it was made and never changes; a preview, a printer, a PDF and a test
// draw the same pages through drawPage. Any one thread at a time.
#pragma once

#include "model/documents/paper_flow.h"
#include "model/documents/paper_page.h"

namespace samaki {

/// What a paper is made of.
struct PaperDraft {
    PaperPage page;
    Language language = Language::English;
    QString title;       ///< of the PDF and the print job
    QString footer;      ///< lower left of each page
    QString pagePattern; ///< lower right: "Page %1 of %2"
    std::vector<FlowStrip> flow;
};

class Paper {
public:
    explicit Paper(PaperDraft draft);

    const QString& title() const { return title_; }
    const PaperPage& page() const { return page_; }
    int pageCount() const { return int(pages_.size()); }

    /// Draws page 0 to pageCount() - 1. The painter's origin is the sheet's upper left corner and its unit
    /// the device's dot; whatever scale it has is kept.
    void drawPage(QPainter& painter, int page) const;

private:
    PaperPage page_;
    QString title_;
    std::vector<PageStrips> pages_;
    std::vector<StripPtr> footers_; ///< one a page
};

} // namespace samaki
