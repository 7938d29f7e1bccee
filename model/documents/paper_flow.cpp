#include "model/documents/paper_flow.h"

#include "model/documents/paper_page.h"

#include <span>

namespace samaki {

namespace {

// How much of a parted strip stays with what must not stand alone.
constexpr qreal kKeptBack = mm(15);

// Strips that hang together by withNext.
using Chain = std::span<const FlowStrip>;

class PageMaker {
public:
    explicit PageMaker(qreal pageHeight) : pageHeight_(pageHeight) { pages_.emplace_back(); }

    void add(Chain chain) {
        if (chain.front().startsPage && !pageIsEmpty())
            newPage();
        if (heightOf(chain, head_) > room() && !pageIsEmpty())
            if (heightOf(chain, nullptr) <= pageHeight_ || room() < pageHeight_ / 3)
                newPage();
        if (heightOf(chain, head_) <= room()) {
            for (const FlowStrip& item : chain)
                put(item, item.strip);
        } else {
            addParted(chain);
        }
    }

    std::vector<PageStrips> take() { return std::move(pages_); }

private:
    bool pageIsEmpty() const { return pages_.back().empty(); }
    qreal room() const { return pageHeight_ - y_; }
    qreal roomUnder(const StripPtr& head) const {
        return room() - (head && head != head_ ? head->height() : 0);
    }

    void newPage() {
        pages_.emplace_back();
        y_ = 0;
        head_ = nullptr;
    }

    // The height of a chain that follows strips under the given head.
    static qreal heightOf(Chain chain, StripPtr head) {
        qreal height = 0;
        for (const FlowStrip& item : chain) {
            if (item.head && item.head != head)
                height += item.head->height();
            head = item.head;
            height += item.above + item.strip->height();
        }
        return height;
    }

    // The item, or a part of its strip.
    void put(const FlowStrip& item, const StripPtr& strip) {
        if (!pageIsEmpty())
            y_ += item.above;
        if (item.head && item.head != head_)
            place(item.head);
        head_ = item.head;
        place(strip);
    }

    void place(const StripPtr& strip) {
        pages_.back().push_back({strip, y_});
        y_ += strip->height();
    }

    // A chain higher than a page: what can be parted is parted, so that what follows it has company.
    void addParted(Chain chain) {
        for (size_t i = 0; i < chain.size(); ++i)
            putParted(chain[i], heightOf(chain.subspan(i + 1), chain[i].head));
    }

    void putParted(const FlowStrip& item, qreal following) {
        StripPtr rest = item.strip;
        while (rest->height() + following > roomUnder(item.head)) {
            const qreal height = rest->height();
            const bool wouldLeaveFollowingAlone = height <= roomUnder(item.head);
            const qreal at =
                wouldLeaveFollowingAlone ? height - qMin(height / 2, kKeptBack) : roomUnder(item.head);
            const auto parts = rest->cutAt(at);
            if (parts) {
                put(item, parts->first);
                rest = parts->second;
                newPage();
            } else if (wouldLeaveFollowingAlone || pageIsEmpty()) {
                break; // one piece: what follows starts where it can
            } else {
                newPage();
            }
        }
        put(item, rest);
    }

    qreal pageHeight_;
    qreal y_ = 0;
    StripPtr head_;
    std::vector<PageStrips> pages_;
};

} // namespace

std::vector<PageStrips> makePages(const std::vector<FlowStrip>& flow, qreal pageHeight) {
    PageMaker maker(pageHeight);
    size_t begin = 0;
    for (size_t i = 0; i < flow.size(); ++i) {
        if (flow[i].withNext && i + 1 < flow.size() && !flow[i + 1].startsPage)
            continue;
        maker.add(Chain(flow).subspan(begin, i + 1 - begin));
        begin = i + 1;
    }
    return maker.take();
}

} // namespace samaki
