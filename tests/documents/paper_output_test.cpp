// Papers written to files, and what is said when they cannot be.
#include "model/documents/paper_output.h"
#include "tests/documents/pdf_reading.h"
#include "tests/documents/sample_plan.h"
#include "tests/support/scratch.h"

#include <QDir>
#include <QFile>
#include <QPicture>

#include <csignal>
#include <sys/resource.h>

namespace samaki {

namespace {

Paper smallPaper() { return layOut(writeActionPlan(arrange(samplePlan(12)), Phrasebook(Language::English))); }

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Files of this process end after a few kilobytes, as on a disk that is full.
class SmallFiles {
public:
    SmallFiles() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit small = before_;
        small.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

} // namespace

TEST(Pdf, IsAFourSheetWithTitleAndCreator) {
    const Scratch scratch;
    const QString path = scratch.path(u"plan.pdf"_qs);
    ASSERT_TRUE(writePdf(smallPaper(), path).ok());
    const QString info = pdfInfo(path);
    EXPECT_TRUE(info.contains(u"Monthly Action Plan, November 2026"_qs)) << qPrintable(info);
    EXPECT_TRUE(info.contains(u"Samaki"_qs)) << qPrintable(info);
    EXPECT_TRUE(info.contains(u"(A4)"_qs)) << qPrintable(info);
    EXPECT_TRUE(info.contains(u"842 x 595"_qs) || info.contains(u"841.89 x 595.276"_qs)) << qPrintable(info);
}

TEST(Pdf, EmbedsItsFonts) {
    const Scratch scratch;
    const QString path = scratch.path(u"plan.pdf"_qs);
    ASSERT_TRUE(writePdf(smallPaper(), path).ok());
    const QString fonts = toolOutput(u"pdffonts"_qs, {path});
    EXPECT_TRUE(fonts.contains(u"NotoSans"_qs)) << qPrintable(fonts);
}

TEST(Pdf, ReplacesAnEarlierFileAsAWhole) {
    const Scratch scratch;
    const QString path = scratch.path(u"plan.pdf"_qs);
    ASSERT_TRUE(writePdf(smallPaper(), path).ok());
    ASSERT_TRUE(writePdf(smallPaper(), path).ok());
    EXPECT_EQ(QDir(scratch.path()).entryList(QDir::Files), QStringList{u"plan.pdf"_qs});
}

TEST(Pdf, SaysThatTheFolderIsMissing) {
    const Scratch scratch;
    const Outcome outcome = writePdf(smallPaper(), scratch.path(u"nowhere/plan.pdf"_qs));
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.problem().trouble, Trouble::NotFound);
    EXPECT_TRUE(outcome.problem().sentence.contains(u"nowhere"_qs));
    EXPECT_TRUE(QDir(scratch.path()).isEmpty());
}

TEST(Pdf, SaysThatTheNameIsAFolder) {
    const Scratch scratch;
    ASSERT_TRUE(QDir(scratch.path()).mkdir(u"plan.pdf"_qs));
    const Outcome outcome = writePdf(smallPaper(), scratch.path(u"plan.pdf"_qs));
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.problem().trouble, Trouble::BadInput);
}

TEST(Pdf, SaysThatTheFolderCannotBeWritten) {
    const Outcome outcome = writePdf(smallPaper(), u"/proc/samaki-plan.pdf"_qs);
    ASSERT_FALSE(outcome.ok());
    EXPECT_FALSE(outcome.problem().sentence.isEmpty());
    EXPECT_FALSE(outcome.problem().cause.isEmpty());
}

TEST(Pdf, LeavesTheEarlierFileAndNoHalfOneWhenTheDiskIsFull) {
    const Scratch scratch;
    const QString path = scratch.path(u"plan.pdf"_qs);
    {
        QFile earlier(path);
        ASSERT_TRUE(earlier.open(QIODevice::WriteOnly));
        earlier.write("earlier");
    }
    const Paper paper = smallPaper();
    {
        const SmallFiles limit;
        EXPECT_FALSE(writePdf(paper, path).ok());
    }
    EXPECT_EQ(contentOf(path), QByteArray("earlier"));
    EXPECT_EQ(QDir(scratch.path()).entryList(QDir::Files), QStringList{u"plan.pdf"_qs});
}

TEST(Pages, LookTheSameAtEveryResolution) {
    const Paper paper = smallPaper();
    const QImage coarse =
        pagePicture(paper, 0, 72).scaled(200, 141, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage fine =
        pagePicture(paper, 0, 288).scaled(200, 141, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < fine.height(); ++y)
        for (int x = 0; x < fine.width(); ++x)
            difference += std::abs(qGray(fine.pixel(x, y)) - qGray(coarse.pixel(x, y)));
    EXPECT_LT(double(difference) / (200 * 141), 6.0);
}

// A print preview keeps the pages as pictures of this kind and plays them back.
TEST(Pages, LookTheSameInAPreview) {
    const Paper paper = smallPaper();
    const QImage direct = pagePicture(paper, 0, 96);
    QPicture recorded;
    {
        QPainter painter(&recorded);
        paper.drawPage(painter, 0);
    }
    QImage played(direct.size(), direct.format());
    played.fill(Qt::white);
    {
        QPainter painter(&played);
        painter.scale(96.0 / recorded.logicalDpiX(), 96.0 / recorded.logicalDpiY());
        recorded.play(&painter);
    }
    const QSize size(200, 141);
    const QImage a = direct.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = played.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            difference += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    EXPECT_LT(double(difference) / (size.width() * size.height()), 6.0);
}

} // namespace samaki
