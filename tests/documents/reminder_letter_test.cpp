// The reminder letters as the agencies get them.
#include "model/documents/reminder_letter.h"
#include "tests/documents/pdf_reading.h"
#include "tests/documents/sample_meeting.h"
#include "tests/support/scratch.h"

namespace samaki {

namespace {

// Decisions 1, 5, 9 ... are the second agency's, 2, 6 ... the third's, 3, 7 ... the fourth's, 4, 8 the
// first's; every third of four is done, every fourth dropped.
QStringList letters(const SampleMeeting& sample, const std::vector<Id>& agencies) {
    const Scratch scratch;
    const QString path = scratch.path(u"letters.pdf"_qs);
    const Manuscript manuscript = reminderLetters(registerOf(sample.data), sample.data.sheet.committee,
                                                  agencies, sample.data.today, Phrasebook(Language::English));
    EXPECT_TRUE(writePaper(manuscript, path).ok());
    return pdfPages(path);
}

} // namespace

TEST(ReminderLetters, AreAPageForEachAgencyInTheOrderAsked) {
    const SampleMeeting sample(8);
    const QStringList pages = letters(sample, {sample.agencies[2], sample.agencies[1]});
    ASSERT_EQ(pages.size(), 2);
    EXPECT_TRUE(pages[0].contains(u"To: Department of Social Affairs"_qs)) << qPrintable(pages[0]);
    EXPECT_TRUE(pages[0].contains(u"D02"_qs) && pages[0].contains(u"D06"_qs));
    EXPECT_FALSE(pages[0].contains(u"D01"_qs));
    EXPECT_TRUE(pages[1].contains(u"To: Department of Women's Affairs"_qs));
    EXPECT_TRUE(pages[1].contains(u"Deputy Governor, Chair"_qs));
}

TEST(ReminderLetters, AreOnePageWithSixDecisionsInEitherLanguage) {
    for (const Language language : {Language::English, Language::Khmer}) {
        SampleMeeting sample(6, language);
        for (Decision& decision : sample.data.sheet.decisions) {
            decision.agency = sample.agencies[1];
            decision.status = DecisionStatus::Open;
        }
        const Manuscript letter =
            reminderLetters(registerOf(sample.data), sample.data.sheet.committee, {sample.agencies[1]},
                            sample.data.today, Phrasebook(language));
        EXPECT_EQ(layOut(letter).pageCount(), 1) << int(language);
        const auto* owed = [&]() -> const TablePart* {
            for (const ManuscriptPart& part : letter.parts) {
                if (const auto* table = std::get_if<TablePart>(&part))
                    return table;
            }
            return nullptr;
        }();
        ASSERT_NE(owed, nullptr);
        EXPECT_EQ(owed->rows.size(), 6U);
    }
}

TEST(ReminderLetters, BeginWithWhatIsDueFirst) {
    SampleMeeting sample(8);
    sample.data.sheet.decisions[0].dueOn = QDate(2027, 1, 15);
    const QString page = letters(sample, {sample.agencies[1]}).join(u' ');
    EXPECT_GT(page.indexOf(u"D05"_qs), 0);
    EXPECT_GT(page.indexOf(u"D01"_qs), page.indexOf(u"D05"_qs));
}

TEST(ReminderLetters, CountWhatIsOverdueAndForHowLong) {
    const SampleMeeting sample(8);
    const QString page = letters(sample, {sample.agencies[1]}).join(u' ').simplified();
    EXPECT_TRUE(page.contains(u"shows on 26 Nov 2026 the following decisions as not yet carried out: 2, of "
                              u"which overdue: 1."_qs))
        << qPrintable(page);
    EXPECT_TRUE(page.contains(u"12 days overdue"_qs)) << qPrintable(page);
}

TEST(ReminderLetters, AskNothingOfAnAgencyThatOwesNothing) {
    const SampleMeeting sample(8); // 3 and 7 are done, 4 and 8 dropped
    const Manuscript manuscript = reminderLetters(registerOf(sample.data), sample.data.sheet.committee,
                                                  {sample.agencies[3], sample.agencies[0], Id::create()},
                                                  sample.data.today, Phrasebook(Language::English));
    EXPECT_TRUE(manuscript.parts.empty());
}

} // namespace samaki
