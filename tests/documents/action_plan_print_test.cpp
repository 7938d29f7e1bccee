// The printed action plan as a reader of the PDF finds it.
#include "model/documents/paper_output.h"
#include "tests/documents/pdf_reading.h"
#include "tests/documents/sample_plan.h"
#include "tests/support/scratch.h"

#include <QRegularExpression>

namespace samaki {

namespace {

constexpr auto kSignature = "Deputy Governor, Chair";

Paper paperOf(const ActionPlanRecords& records, Language language = Language::English) {
    return layOut(writeActionPlan(arrange(records), Phrasebook(language)));
}

QStringList printed(const ActionPlanRecords& records, Language language = Language::English) {
    const Scratch scratch;
    const QString path = scratch.path(u"plan.pdf"_qs);
    const Outcome outcome = writePdf(paperOf(records, language), path);
    EXPECT_TRUE(outcome.ok());
    return pdfPages(path);
}

QStringList tokensIn(const QString& text) {
    static const QRegularExpression token(u"A\\d{4}"_qs);
    QStringList tokens;
    for (auto found = token.globalMatch(text); found.hasNext();)
        tokens << found.next().captured();
    return tokens;
}

QStringList tokensOf(int rows) {
    QStringList tokens;
    for (int number = 1; number <= rows; ++number)
        tokens << rowToken(number);
    return tokens;
}

// Words that number themselves, so that a missing or a displaced one shows.
QString countedWords(int characters) {
    QString text;
    for (int i = 0; text.size() < characters; ++i)
        text += QStringLiteral("w%1 ").arg(i, 5, 10, QLatin1Char('0'));
    return text.trimmed();
}

QStringList countedWordsIn(const QString& text) {
    static const QRegularExpression word(u"w\\d{5}"_qs);
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words << found.next().captured();
    return words;
}

} // namespace

TEST(PrintedPlan, SaysWhoseItIsAndForWhichMonth) {
    const QStringList pages = printed(samplePlan(3));
    ASSERT_EQ(pages.size(), 1);
    for (const char* text :
         {"Prey Veng Provincial Administration", "Provincial Committee for Counter Trafficking",
          "No. 011/26 PCCT", "Monthly Action Plan", "for November 2026", "Plan: Approved"})
        EXPECT_TRUE(pages.first().contains(QLatin1String(text))) << text;
}

TEST(PrintedPlan, RepeatsTheTableHeadAndCountsThePages) {
    const QStringList pages = printed(samplePlan(40));
    ASSERT_GT(pages.size(), 3);
    for (int i = 0; i < pages.size(); ++i) {
        EXPECT_EQ(pages[i].count(u"Activity and expected output"_qs), 1) << "page " << i + 1;
        EXPECT_TRUE(pages[i].contains(u"Page %1 of %2"_qs.arg(i + 1).arg(pages.size()))) << "page " << i + 1;
    }
}

TEST(PrintedPlan, GroupsByPillarWithTheNumberOfActivities) {
    const QString text = printed(samplePlan(10)).join(u'\n');
    EXPECT_TRUE(text.contains(u"Pillar 1. Heading1 Activities: 3"_qs)) << qPrintable(text.left(600));
    EXPECT_TRUE(text.contains(u"Pillar 4. Heading4 Activities: 2"_qs));
}

TEST(PrintedPlan, KeepsActivitiesWhosePillarIsNotKnown) {
    ActionPlanRecords records = samplePlan(4);
    records.activities[1].pillar = Id::create();
    const QString text = printed(records).join(u'\n');
    EXPECT_TRUE(text.contains(u"Without a pillar"_qs));
    EXPECT_EQ(tokensIn(text), QStringList({u"A0001"_qs, u"A0003"_qs, u"A0004"_qs, u"A0002"_qs}));
}

TEST(PrintedPlan, SumsRielAndDollarsApart) {
    ActionPlanRecords records = samplePlan(5); // 1, 3, 5 in riel, 2, 4 in dollars, 100,000 each
    records.activities[1].budget = 50'50;
    const QString text = printed(records).join(u'\n');
    const QString totals = text.mid(text.indexOf(u"Total budget"_qs));
    EXPECT_TRUE(totals.contains(u"300,000"_qs)) << qPrintable(totals);
    EXPECT_TRUE(totals.contains(u"$100,050.50"_qs)) << qPrintable(totals);
}

TEST(PrintedPlan, MarksWhatWasCarriedOver) {
    ActionPlanRecords records = samplePlan(3);
    records.carriedSince.insert(records.activities[1].id, Month(2026, 8));
    const QString text = printed(records).join(u'\n');
    EXPECT_EQ(text.count(u"Carried over, planned since August 2026"_qs), 1);
    EXPECT_TRUE(text.contains(u"Carried over: 1"_qs));
}

TEST(PrintedPlan, NamesEveryStatusInWords) {
    const QString text = printed(samplePlan(5)).join(u'\n');
    for (const char* status : {"Planned", "Under way", "Done", "Postponed", "Cancelled"})
        EXPECT_TRUE(text.contains(QLatin1String(status))) << status;
}

TEST(PrintedPlan, SaysThatThereAreNoActivitiesYet) {
    const QStringList pages = printed(samplePlan(0));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(pages.first().contains(u"There are no activities in this plan yet."_qs));
    EXPECT_FALSE(pages.first().contains(QLatin1String(kSignature))) << "there is nothing to sign";
}

TEST(PrintedPlan, ShowsALongCellWholeAndInOrder) {
    for (const int characters : {300, 2'000, 30'000}) {
        ActionPlanRecords records = samplePlan(7);
        const QString words = countedWords(characters);
        records.activities[3].description = words;
        EXPECT_EQ(countedWordsIn(printed(records).join(u'\n')), words.split(u' '))
            << characters << " characters";
    }
}

TEST(PrintedPlan, ShowsALongLastRowWholeAndSignsBelowItsEnd) {
    ActionPlanRecords records = samplePlan(2);
    const QString words = countedWords(9'000);
    records.activities[1].description = words;
    const QStringList pages = printed(records);
    EXPECT_EQ(countedWordsIn(pages.join(u'\n')), words.split(u' '));
    EXPECT_FALSE(countedWordsIn(pages.last()).isEmpty()) << "some of the row stands above the signatures";
    EXPECT_TRUE(pages.last().contains(QLatin1String(kSignature)));
}

TEST(PrintedPlan, NeverPartsTheSignaturesFromTheLastRowWhereverThePageEnds) {
    for (int rows = 1; rows <= 60; ++rows) {
        const QStringList pages = printed(samplePlan(rows));
        ASSERT_EQ(pages.join(u'\n').count(QLatin1String(kSignature)), 1) << rows << " rows";
        EXPECT_TRUE(pages.last().contains(QLatin1String(kSignature))) << rows << " rows";
        EXPECT_TRUE(pages.last().contains(u"Total budget"_qs)) << rows << " rows";
        EXPECT_TRUE(pages.last().contains(rowToken(rows))) << rows << " rows";
    }
}

TEST(PrintedPlan, NeverLeavesAPillarAtAPagesEndWithoutItsFirstActivity) {
    static const QRegularExpression heading(u"Pillar (\\d)\\. Heading\\d"_qs);
    for (int rows = 4; rows <= 60; ++rows) {
        for (const QString& page : printed(samplePlan(rows))) {
            const qsizetype last = page.lastIndexOf(heading);
            EXPECT_TRUE(last < 0 || !tokensIn(page.mid(last)).isEmpty()) << rows << " rows";
        }
    }
}

TEST(PrintedPlan, HoldsEachOfTwoThousandRowsOnce) {
    EXPECT_EQ(tokensIn(printed(samplePlan(2'000)).join(u'\n')), tokensOf(2'000));
}

TEST(PrintedPlan, HoldsTheSameRowsInBothLanguages) {
    const ActionPlanRecords records = samplePlan(45);
    EXPECT_EQ(tokensIn(printed(records, Language::Khmer).join(u'\n')), tokensOf(45));
    EXPECT_EQ(tokensIn(printed(records, Language::English).join(u'\n')), tokensOf(45));
}

// A PDF gives back Khmer without its subscripts and some vowels: the tests ask for the letters that stay.
TEST(PrintedPlan, HasTheNationalHeaderInKhmer) {
    const Scratch scratch;
    const QString path = scratch.path(u"plan.pdf"_qs);
    ASSERT_TRUE(writePdf(paperOf(samplePlan(30), Language::Khmer), path).ok());
    const QStringList pages = pdfPages(path);
    const QStringList lines = pages.first().split(u'\n');
    EXPECT_TRUE(lines.at(0).startsWith(u"ពះ"_qs)) << "kingdom: " << qPrintable(lines.at(0));
    EXPECT_TRUE(lines.at(1).startsWith(u"តិ ស"_qs)) << "nation, religion, king: " << qPrintable(lines.at(1));
    EXPECT_FALSE(pages.at(1).contains(lines.at(1))) << "on the first page only";
    EXPECT_TRUE(toolOutput(u"pdffonts"_qs, {path}).contains(u"Muol"_qs));
    EXPECT_FALSE(printed(samplePlan(3)).first().contains(lines.at(1))) << "no such header in English";
}

TEST(PrintedPlan, HasKhmerDigitsInKhmer) {
    const QString text = printed(samplePlan(30), Language::Khmer).join(u'\n');
    EXPECT_TRUE(text.contains(u"០១១/២៦"_qs));
    EXPECT_TRUE(text.contains(u"១០០.០០០"_qs)) << "a budget";
    const QString rest = QString(text).remove(QRegularExpression(u"A\\d{4}"_qs));
    const QRegularExpression latin(u".{0,20}[0-9].{0,20}"_qs);
    EXPECT_FALSE(latin.match(rest).hasMatch()) << qPrintable(latin.match(rest).captured());
}

TEST(PrintedPlan, DrawsNothingOutsideItsMargins) {
    ActionPlanRecords records = samplePlan(12);
    records.activities[2].place = QString(200, u'W');
    records.activities[4].budget = 999'999'999'999'00;
    for (const Language language : {Language::English, Language::Khmer}) {
        const Paper paper = paperOf(records, language);
        constexpr int kDotsPerInch = 96;
        const auto dots = [](qreal units) { return int(units / kUnitsPerInch * kDotsPerInch); };
        for (int page = 0; page < paper.pageCount(); ++page) {
            const QImage image = pagePicture(paper, page, kDotsPerInch);
            const QRect inside = image.rect().adjusted(
                dots(a4Landscape().margins.left()) - 1, dots(a4Landscape().margins.top()) - 1,
                -dots(a4Landscape().margins.right()) + 1, -dots(mm(6)));
            int strayed = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    strayed += !inside.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255);
            EXPECT_EQ(strayed, 0) << "page " << page + 1;
        }
    }
}

} // namespace samaki
