// How pages are made from strips, on strips that are only a height; and rows that hold their texts.
#include "model/documents/paper_flow.h"
#include "model/documents/paper_page.h"
#include "model/documents/paper_table.h"

#include <gtest/gtest.h>

#include <QImage>

namespace samaki {

namespace {

constexpr qreal kPage = mm(100);

// So many lines of a height; it can be parted between lines.
class Lines : public Strip {
public:
    Lines(int count, qreal height, bool partable) : count_(count), height_(height), partable_(partable) {}

    qreal height() const override { return count_ * height_; }
    void draw(QPainter&, QPointF) const override {}
    std::optional<std::pair<StripPtr, StripPtr>> cutAt(qreal height) const override {
        const int above = int(height / height_);
        if (!partable_ || above < 1 || above >= count_)
            return std::nullopt;
        return std::pair<StripPtr, StripPtr>{std::make_shared<Lines>(above, height_, true),
                                             std::make_shared<Lines>(count_ - above, height_, true)};
    }

private:
    int count_;
    qreal height_;
    bool partable_;
};

StripPtr block(qreal millimetres) { return std::make_shared<Lines>(1, mm(millimetres), false); }
StripPtr lines(int count) { return std::make_shared<Lines>(count, mm(5), true); }

qreal used(const PageStrips& page) { return page.back().top + page.back().strip->height(); }

} // namespace

TEST(PageMaking, MakesOnePageOfNothing) { EXPECT_EQ(makePages({}, kPage).size(), 1U); }

TEST(PageMaking, PutsAStripThatDoesNotFitOnTheNextPage) {
    const auto pages = makePages({{block(60)}, {block(39)}, {block(2)}}, kPage);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0].size(), 2U);
}

TEST(PageMaking, MovesWhatIsKeptTogetherAsOne) {
    const auto pages = makePages({{block(60)}, {block(20), true}, {block(30)}}, kPage);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0].size(), 1U);
    EXPECT_EQ(pages[1].size(), 2U);
}

TEST(PageMaking, PutsTheHeadAboveTheFirstStripOfEachPage) {
    const StripPtr head = block(10);
    std::vector<FlowStrip> flow{{block(20)}};
    for (int i = 0; i < 9; ++i)
        flow.push_back({block(20), false, head});
    const auto pages = makePages(flow, kPage);
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(pages[0][1].strip, head);
    EXPECT_EQ(pages[1][0].strip, head);
    EXPECT_EQ(pages[2][0].strip, head);
    for (const PageStrips& page : pages)
        EXPECT_LE(used(page), kPage);
}

TEST(PageMaking, PartsAStripThatNoPageHoldsWithoutLosingALine) {
    const auto pages = makePages({{block(30)}, {lines(100)}}, kPage);
    qreal height = 0;
    for (const PageStrips& page : pages) {
        EXPECT_LE(used(page), kPage);
        for (const PlacedStrip& placed : page)
            height += placed.strip->height();
    }
    EXPECT_DOUBLE_EQ(height, mm(30) + 100 * mm(5));
}

TEST(PageMaking, KeepsLinesOfAPartedStripWithWhatFollowsIt) {
    for (int count = 21; count < 80; ++count) {
        const auto pages = makePages({{lines(count), true}, {block(40)}}, kPage);
        const PageStrips& last = pages.back();
        ASSERT_EQ(last.size(), 2U) << count << " lines";
        EXPECT_LE(used(last), kPage) << count << " lines";
    }
}

TEST(PageMaking, EndsWithAStripThatNothingCanHold) {
    EXPECT_EQ(makePages({{block(10)}, {block(250), true}, {block(10)}}, kPage).size(), 3U);
}

TEST(PageMaking, BeginsAPageWhereOneIsAskedForButLeavesNoneEmpty) {
    const auto pages = makePages({{.strip = block(10), .startsPage = true},
                                  {.strip = block(10), .withNext = true},
                                  {.strip = block(10), .startsPage = true}},
                                 kPage);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0].size(), 2U);
}

TEST(PageMaking, LeavesRoomAboveAStripButNotAtTheTopOfAPage) {
    const auto pages = makePages({{.strip = block(60), .above = mm(5)},
                                  {.strip = block(20), .above = mm(5)},
                                  {.strip = block(30), .above = mm(5)}},
                                 kPage);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_DOUBLE_EQ(pages[0][0].top, 0);
    EXPECT_DOUBLE_EQ(pages[0][1].top, mm(65));
    EXPECT_DOUBLE_EQ(pages[1][0].top, 0);
}

TEST(TableRow, HoldsItsTextsWholeStackedKhmerToo) {
    const QString stacked = u"ក្រ្តុំស្ត្រីម្ញ៉ាំងខ្ញុំភ្នំញ៉ាំស្ត្រី"_qs;
    for (const TextRole role : {TextRole::Body, TextRole::Quiet, TextRole::TableHead, TextRole::Group}) {
        Typesetter typesetter(Language::Khmer);
        PaperTable table(typesetter, {{u"ល.រ"_qs, 1}}, mm(80));
        table.addRow({{{{stacked, role}}}});
        const StripPtr row = table.strips(false).front().strip;
        const int height = qRound(row->height() / 10);
        QImage image(qRound(mm(80) / 10), height + 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            painter.translate(0, 20);
            painter.scale(0.1, 0.1);
            row->draw(painter, {0, 0});
        }
        int strayed = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < 18; ++y)
                strayed += image.pixel(x, y) != qRgb(255, 255, 255) ||
                           image.pixel(x, image.height() - 1 - y) != qRgb(255, 255, 255);
        EXPECT_EQ(strayed, 0);
    }
}

TEST(TableRow, IsPartedBetweenLines) {
    Typesetter typesetter(Language::English);
    PaperTable table(typesetter, {{u"A"_qs, 1}, {u"B"_qs, 1}}, mm(80));
    table.addRow({{{{QString(u"word "_qs).repeated(100)}}}, {{{u"short"_qs}}}});
    const StripPtr row = table.strips(false).front().strip;
    const auto parts = row->cutAt(row->height() / 2);
    ASSERT_TRUE(parts.has_value());
    EXPECT_LE(parts->first->height(), row->height() / 2);
    EXPECT_LT(parts->second->height(), row->height());
    EXPECT_FALSE(row->cutAt(mm(2)).has_value()) << "no line fits";
    EXPECT_FALSE(row->cutAt(row->height()).has_value()) << "nothing would be left";
}

} // namespace samaki
