// Text documents: the package as the standard asks for it, and every paper as LibreOffice opens it.
#include "model/documents/paper_output.h"
#include "model/documents/reminder_letter.h"
#include "tests/documents/odt_reading.h"
#include "tests/documents/sample_meeting.h"
#include "tests/support/scratch.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace samaki {

namespace {

constexpr MeetingPaper kPapers[] = {
    MeetingPaper::Invitation, MeetingPaper::Agenda,    MeetingPaper::ChairAgenda, MeetingPaper::Attendance,
    MeetingPaper::Minutes,    MeetingPaper::Decisions, MeetingPaper::Bundle};

Manuscript minutes(Language language = Language::English) {
    const SampleMeeting sample(6, language);
    return writeMeetingPaper(sample.data, MeetingPaper::Minutes, Phrasebook(language));
}

QString written(const Manuscript& manuscript, const Scratch& scratch) {
    const QString path = scratch.path(u"paper.odt"_qs);
    EXPECT_TRUE(writeOdt(manuscript, path).ok());
    return path;
}

// Words without what line breaks and cells do to them.
QString squeezed(QString text) {
    text.remove(QChar(0x200B));
    return text.simplified().remove(u' ');
}

struct Written {
    QString name;
    Manuscript manuscript;
};

std::vector<Written> everyPaper(const Phrasebook& phrases) {
    const SampleMeeting sample(6, phrases.language());
    const QString code = languageCode(phrases.language());
    MeetingPaperOptions options;
    options.annexes = true;
    std::vector<Written> all;
    for (const MeetingPaper paper : kPapers)
        all.push_back({u"paper%1-%2"_qs.arg(int(paper)).arg(code),
                       writeMeetingPaper(sample.data, paper, phrases, options)});
    all.push_back({u"plan-"_qs + code, writeActionPlan(arrange(samplePlan(40)), phrases)});
    all.push_back(
        {u"reminders-"_qs + code, reminderLetters(registerOf(sample.data), sample.data.sheet.committee,
                                                  sample.agencies, sample.data.today, phrases)});
    return all;
}

} // namespace

TEST(Odt, BeginsWithItsKindUncompressed) {
    const Scratch scratch;
    QFile file(written(minutes(), scratch));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.read(77);
    EXPECT_EQ(head.left(4), QByteArray("PK\x03\x04"));
    EXPECT_EQ(head.mid(8, 2), QByteArray(2, '\0')) << "stored";
    EXPECT_EQ(head.mid(28, 2), QByteArray(2, '\0')) << "no extra field";
    EXPECT_EQ(head.mid(30), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

TEST(Odt, NamesEveryFileInItsManifest) {
    const Scratch scratch;
    const QString path = written(minutes(Language::Khmer), scratch);
    const QByteArray manifest = odtEntry(path, u"META-INF/manifest.xml"_qs);
    for (const auto& [name, content] : odtEntries(path)) {
        EXPECT_FALSE(content.isEmpty()) << qPrintable(name);
        const bool named = manifest.contains("full-path=\"" + name.toUtf8() + '"');
        EXPECT_EQ(named, name != u"mimetype" && !name.startsWith(u"META-INF/")) << qPrintable(name);
    }
}

TEST(Odt, IsWellFormedWhateverIsTyped) {
    SampleMeeting sample(1);
    sample.data.sheet.items[0].discussion =
        u"a < b & \"c\" \u0001\u000B\u001F \uFFFF ]]> two  spaces\ttab\r\nline"_qs;
    const Scratch scratch;
    const QString path = written(
        writeMeetingPaper(sample.data, MeetingPaper::Minutes, Phrasebook(Language::English)), scratch);
    for (const auto& [name, content] : odtEntries(path)) {
        if (!name.endsWith(u".xml"))
            continue;
        QXmlStreamReader xml(content);
        while (!xml.atEnd())
            xml.readNext();
        EXPECT_FALSE(xml.hasError()) << qPrintable(name + u": "_qs + xml.errorString());
    }
}

TEST(Odt, WritesKhmerAsComplexScript) {
    const Scratch scratch;
    const QByteArray styles = odtEntry(written(minutes(Language::Khmer), scratch), u"styles.xml"_qs);
    EXPECT_TRUE(styles.contains("style:font-name-complex=\"Khmer OS Siemreap\""));
    EXPECT_TRUE(styles.contains("style:font-name-complex=\"Khmer OS Muol Light\""));
    EXPECT_TRUE(styles.contains("style:language-complex=\"km\" style:country-complex=\"KH\""));
}

TEST(Odt, KeepsRowsWholeAndRepeatsTheHead) {
    const Scratch scratch;
    const QByteArray content = odtEntry(written(minutes(), scratch), u"content.xml"_qs);
    EXPECT_EQ(content.count("<table:table-header-rows>"), 2) << "attendance and decisions";
    EXPECT_TRUE(content.contains("fo:keep-together=\"always\""));
    EXPECT_TRUE(content.contains("style:may-break-between-rows=\"false\"")) << "the signatures";
}

TEST(Odt, EndsBehindATableWithoutALineThatCouldNeedAPage) {
    const SampleMeeting sample(6);
    const Scratch scratch;
    const Phrasebook phrases(Language::English);
    const QByteArray content = odtEntry(
        written(writeMeetingPaper(sample.data, MeetingPaper::Agenda, phrases), scratch), u"content.xml"_qs);
    EXPECT_TRUE(content.contains("</table:table><text:p text:style-name=\"End\"/></office:text>"))
        << content.right(200).constData();
    EXPECT_TRUE(content.contains("fo:line-height=\"1pt\""));
}

TEST(Odt, HoldsTheKhmerTextsAsTheyWereWritten) {
    const SampleMeeting sample(6, Language::Khmer);
    const Scratch scratch;
    const QByteArray content = odtEntry(
        written(writeMeetingPaper(sample.data, MeetingPaper::Minutes, Phrasebook(Language::Khmer)), scratch),
        u"content.xml"_qs);
    const auto holds = [&](const QString& text) { return content.contains(text.toUtf8()); };
    for (const Decision& decision : sample.data.sheet.decisions)
        EXPECT_TRUE(holds(decision.text));
    for (const AgendaItem& item : sample.data.sheet.items)
        for (const QString& paragraph : item.discussion.split(u'\n'))
            EXPECT_TRUE(holds(paragraph.trimmed()));
    EXPECT_TRUE(holds(u"ព្រះរាជាណាចក្រកម្ពុជា"_qs));
}

TEST(Odt, StoresNoBreaksThatOnlyPaperNeeds) {
    const Scratch scratch;
    const QByteArray content = odtEntry(written(minutes(Language::Khmer), scratch), u"content.xml"_qs);
    EXPECT_FALSE(content.contains(QString(QChar(0x200B)).toUtf8()));
}

TEST(Odt, LeavesTheEarlierFileWhenItCannotBeWritten) {
    const Scratch scratch;
    const Outcome outcome = writeOdt(minutes(), scratch.path(u"nowhere/minutes.odt"_qs));
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.problem().trouble, Trouble::NotFound);
    EXPECT_TRUE(QDir(scratch.path()).isEmpty());
}

TEST(WritePaper, TakesTheKindFromTheEnding) {
    const Scratch scratch;
    EXPECT_TRUE(writePaper(minutes(), scratch.path(u"minutes.PDF"_qs)).ok());
    EXPECT_TRUE(pdfInfo(scratch.path(u"minutes.PDF"_qs)).contains(u"Minutes"_qs));
    EXPECT_TRUE(writePaper(minutes(), scratch.path(u"minutes.odt"_qs)).ok());
    EXPECT_FALSE(odtEntries(scratch.path(u"minutes.odt"_qs)).empty());
    const Outcome word = writePaper(minutes(), scratch.path(u"minutes.docx"_qs));
    ASSERT_FALSE(word.ok());
    EXPECT_EQ(word.problem().trouble, Trouble::BadInput);
    EXPECT_FALSE(QFile::exists(scratch.path(u"minutes.docx"_qs)));
}

// LibreOffice opens each without a question and shows what stands on the program's own pages.
TEST(Odt, OpensInLibreOfficeWithAllThatIsOnThePdf) {
    const Scratch scratch;
    QStringList documents;
    std::vector<Written> all;
    for (const Language language : {Language::English, Language::Khmer})
        for (Written& each : everyPaper(Phrasebook(language))) {
            documents << scratch.path(each.name + u".odt"_qs);
            ASSERT_TRUE(writeOdt(each.manuscript, documents.last()).ok());
            all.push_back(std::move(each));
        }
    const QString folder = scratch.path(u"converted"_qs);
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_NO_FATAL_FAILURE(convertToPdf(documents, folder));
    static const QRegularExpression words(u"[A-Za-z]{4,}|[IDE]\\d\\d"_qs);
    for (const Written& each : all) {
        const QString own = scratch.path(each.name + u".pdf"_qs);
        ASSERT_TRUE(writePdf(layOut(each.manuscript), own).ok());
        const QString converted = folder + u'/' + each.name + u".pdf"_qs;
        ASSERT_TRUE(QFile::exists(converted)) << qPrintable(each.name) << " was not read";
        const QStringList ownPages = pdfPages(own);
        const QStringList pages = pdfPages(converted);
        EXPECT_LE(std::abs(ownPages.size() - pages.size()), 1) << qPrintable(each.name);
        const QString there = squeezed(pages.join(u' '));
        const Language language = each.manuscript.language;
        for (const QString& page : pages)
            EXPECT_TRUE(squeezed(page).endsWith(formatNumber(pages.size(), language)))
                << qPrintable(each.name + u": "_qs + page.right(80));
        for (auto found = words.globalMatch(ownPages.join(u' ')); found.hasNext();) {
            const QString word = found.next().captured();
            ASSERT_TRUE(there.contains(word)) << qPrintable(each.name + u": "_qs + word);
        }
    }
}

} // namespace samaki
