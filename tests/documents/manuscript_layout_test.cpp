// Manuscripts set on pages.
#include "model/documents/manuscript.h"
#include "tests/documents/pdf_reading.h"
#include "tests/support/scratch.h"

#include <QRegularExpression>

namespace samaki {

namespace {

QStringList pagesOf(Manuscript manuscript) {
    manuscript.pagePattern = u"%1 of %2"_qs;
    const Scratch scratch;
    const QString path = scratch.path(u"paper.pdf"_qs);
    EXPECT_TRUE(writePaper(manuscript, path).ok());
    return pdfPages(path);
}

// A passage of so many lines, each with a number of its own.
Passage lines(int count) {
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines << QStringLiteral("line%1").arg(i);
    return {{lines.join(u'\n')}};
}

int linesOn(const QString& page) { return int(page.count(QRegularExpression(u"line\\d+"_qs))); }

} // namespace

TEST(ManuscriptPages, NeverLeaveOneLineOfAPassageAlone) {
    for (int before = 1; before <= 50; ++before) {
        Manuscript manuscript;
        for (int i = 0; i < before; ++i)
            manuscript.parts.push_back(Passage{{u"single"_qs}});
        manuscript.parts.push_back(lines(6));
        for (const QString& page : pagesOf(manuscript))
            ASSERT_NE(linesOn(page), 1) << before << " lines before";
    }
}

TEST(ManuscriptPages, KeepAHeadingWithTheFirstLinesBelowIt) {
    for (int before = 1; before <= 50; ++before) {
        Manuscript manuscript;
        for (int i = 0; i < before; ++i)
            manuscript.parts.push_back(Passage{{u"single"_qs}});
        Passage heading{{u"Heading"_qs, TextRole::Heading}};
        heading.withNext = true;
        manuscript.parts.push_back(heading);
        manuscript.parts.push_back(lines(6));
        for (const QString& page : pagesOf(manuscript))
            ASSERT_TRUE(!page.contains(u"Heading"_qs) || linesOn(page) >= 2) << before << " lines before";
    }
}

TEST(ManuscriptPages, SetALeadAndALabelOnTheFirstLineOfTheirText) {
    Manuscript manuscript;
    Passage passage{{.text = u"Preah Sdach"_qs, .lead = u"Venue: "_qs}};
    passage.label = u"2.10"_qs;
    manuscript.parts.push_back(passage);
    EXPECT_TRUE(pagesOf(manuscript).first().simplified().startsWith(u"2.10 Venue: Preah Sdach"_qs));
}

} // namespace samaki
