// The papers of a meeting as their readers find them in the PDF.
#include "model/documents/paper_output.h"
#include "tests/documents/odt_reading.h"
#include "tests/documents/sample_meeting.h"
#include "tests/support/scratch.h"

#include <QRegularExpression>

namespace samaki {

namespace {

constexpr MeetingPaper kPapers[] = {
    MeetingPaper::Invitation, MeetingPaper::Agenda,    MeetingPaper::ChairAgenda, MeetingPaper::Attendance,
    MeetingPaper::Minutes,    MeetingPaper::Decisions, MeetingPaper::Bundle};

Manuscript paperOf(const SampleMeeting& sample, MeetingPaper paper, const MeetingPaperOptions& options = {}) {
    return writeMeetingPaper(sample.data, paper, Phrasebook(Language::English), options);
}

QStringList pagesOf(const Manuscript& manuscript) {
    const Scratch scratch;
    const QString path = scratch.path(u"paper.pdf"_qs);
    EXPECT_TRUE(writePaper(manuscript, path).ok());
    return pdfPages(path);
}

// One line of text, whatever the paper's lines.
QString textOf(const Manuscript& manuscript) { return pagesOf(manuscript).join(u' ').simplified(); }

QString textOf(const SampleMeeting& sample, MeetingPaper paper, const MeetingPaperOptions& options = {}) {
    return textOf(paperOf(sample, paper, options));
}

// Every byte of the text document, unpacked.
QByteArray odtOf(const Manuscript& manuscript) {
    const Scratch scratch;
    const QString path = scratch.path(u"paper.odt"_qs);
    EXPECT_TRUE(writePaper(manuscript, path).ok());
    QByteArray all;
    for (const auto& [name, content] : odtEntries(path))
        all += content;
    return all;
}

void expectAll(const QString& text, const QStringList& wanted) {
    for (const QString& each : wanted)
        EXPECT_TRUE(text.contains(each)) << qPrintable(each + u" is missing in: "_qs + text.left(1500));
}

QStringList tokensIn(const QString& text, const QString& pattern) {
    QStringList tokens;
    for (auto found = QRegularExpression(pattern).globalMatch(text); found.hasNext();)
        tokens << found.next().captured();
    return tokens;
}

} // namespace

TEST(MeetingPapers, NeverShowAConfidentialNoteNorTheChairsNoteToOthers) {
    const SampleMeeting sample;
    MeetingPaperOptions options;
    options.annexes = true;
    for (const Language language : {Language::English, Language::Khmer}) {
        for (const MeetingPaper paper : kPapers) {
            const Manuscript manuscript =
                writeMeetingPaper(sample.data, paper, Phrasebook(language), options);
            const QString text = textOf(manuscript);
            const QByteArray odt = odtOf(manuscript);
            EXPECT_FALSE(text.contains(QLatin1String(kSecret))) << int(paper);
            EXPECT_FALSE(odt.contains(kSecret)) << int(paper);
            const bool forChair = paper == MeetingPaper::ChairAgenda;
            EXPECT_EQ(text.contains(QLatin1String(kChairNote)), forChair) << int(paper);
            EXPECT_EQ(odt.contains(kChairNote), forChair) << int(paper);
        }
    }
}

TEST(Invitation, SaysWhenWhereWhyAndWhoShouldCome) {
    const SampleMeeting sample;
    expectAll(textOf(sample, MeetingPaper::Invitation),
              {u"Invitation to the monthly meeting No. 11/26"_qs, u"Thursday, 5 November 2026"_qs,
               u"08:00 to 11:30"_qs, u"Meeting hall of the Provincial Hall"_qs,
               u"To agree what is done for workers"_qs, u"of the rank of deputy director or above"_qs,
               u"Prey Veng, date"_qs, u"Deputy Governor, Chair"_qs, u"Copies to:"_qs,
               u"Preah Sdach District Administration"_qs});
}

TEST(Invitation, NamesWholePointsOnly) {
    const SampleMeeting sample; // items 2 and 3 stand under one heading
    const QString text = textOf(sample, MeetingPaper::Invitation);
    EXPECT_EQ(tokensIn(text, u"I\\d\\d"_qs), QStringList({u"I01"_qs, u"I04"_qs, u"I05"_qs, u"I06"_qs}));
    EXPECT_TRUE(text.contains(u"2. Follow-up of decisions"_qs));
}

TEST(Invitation, AsksForNoRankWhereTheCommitteeSetNone) {
    SampleMeeting sample;
    sample.data.sheet.committee.leastRank = Rank::NotSaid;
    EXPECT_FALSE(textOf(sample, MeetingPaper::Invitation).contains(u"of the rank of"_qs));
}

TEST(MeetingPapers, SayThatTheMeetingWasCalledOff) {
    SampleMeeting sample;
    for (const MeetingPaper paper : {MeetingPaper::Invitation, MeetingPaper::Agenda}) {
        EXPECT_FALSE(textOf(sample, paper).contains(u"Called off"_qs));
        sample.data.sheet.meeting.status = MeetingStatus::Cancelled;
        EXPECT_TRUE(textOf(sample, paper).contains(u"Called off"_qs));
        sample.data.sheet.meeting.status = MeetingStatus::Scheduled;
    }
}

TEST(AgendaPaper, ShowsEveryItemOnceWithNumberTimeAndMinutes) {
    const SampleMeeting sample;
    const QString text = textOf(sample, MeetingPaper::Agenda);
    EXPECT_EQ(tokensIn(text, u"I\\d\\d"_qs),
              QStringList({u"I01"_qs, u"I02"_qs, u"I03"_qs, u"I04"_qs, u"I05"_qs, u"I06"_qs}));
    expectAll(text, {u"2.1 08:11 I02"_qs, u"3 08:36 I04"_qs, u"Minutes planned in all 81"_qs});
    EXPECT_FALSE(text.contains(u"Chair's copy"_qs));
    EXPECT_FALSE(text.contains(u"35 days"_qs)) << "background is for the chair";
}

TEST(AgendaPaper, TellsTheChairHowTheDecisionsStand) {
    const SampleMeeting sample;
    expectAll(textOf(sample, MeetingPaper::ChairAgenda),
              {u"Chair's copy – not for distribution"_qs,
               u"E02 Department of Women's Affairs · Decision 2 of 1 Oct 2026, 35 days ago"_qs,
               u"Overdue since 20 Oct 2026"_qs, u"Note: I04 Quokka"_qs});
}

TEST(AttendanceSheet, IsBlankBeforeTheMeetingWithRoomToSign) {
    SampleMeeting sample;
    sample.data.sheet.meeting.status = MeetingStatus::Scheduled;
    const Manuscript manuscript = paperOf(sample, MeetingPaper::Attendance);
    const QString text = textOf(manuscript);
    expectAll(text, {u"Office of the Prosecutor"_qs, u"Guests"_qs, u"Signature"_qs});
    EXPECT_FALSE(text.contains(u"Representative"_qs)) << "who comes writes it";
    for (const ManuscriptPart& part : manuscript.parts) {
        const auto* table = std::get_if<TablePart>(&part);
        if (!table)
            continue;
        for (const TableRow& row : table->rows)
            EXPECT_TRUE(row.kind != TableRow::Kind::Row || row.leastHeight >= mm(10));
    }
}

TEST(AttendanceSheet, IsBlankAfterTheMeetingTooWhereThatIsAskedFor) {
    const SampleMeeting sample;
    const QString row = u"Representative 1"_qs;
    EXPECT_TRUE(textOf(sample, MeetingPaper::Attendance).contains(row));
    MeetingPaperOptions options;
    options.blankAttendance = true;
    EXPECT_FALSE(textOf(sample, MeetingPaper::Attendance, options).contains(row));
}

TEST(AttendanceSheet, CountsPersonsAndMarksWhoStandsTooLow) {
    const SampleMeeting sample;
    const QString text = textOf(sample, MeetingPaper::Attendance);
    EXPECT_EQ(text.count(u"Represented · Officer of the planning office below the rank expected: Officer"_qs),
              2);
    expectAll(text,
              {u"Number of persons: 15, of whom women: 8."_qs, u"Total 8 7"_qs, u"Excused: at a hearing"_qs,
               u"Of 9 member agencies 7 were there, 5 are needed: the quorum was reached."_qs,
               u"expected: 9; present: 5; represented: 2; excused: 1; absent: 1."_qs});
}

TEST(AttendanceSheet, SaysThatTheQuorumWasNotReached) {
    SampleMeeting sample;
    sample.data.sheet.committee.quorumPercent = 90;
    EXPECT_TRUE(
        textOf(sample, MeetingPaper::Attendance).contains(u"9 are needed: the quorum was not reached."_qs));
}

TEST(MinutesPaper, OpensWithTheDateInWords) {
    const SampleMeeting sample;
    expectAll(
        textOf(sample, MeetingPaper::Minutes),
        {u"On Thursday, the fifth of November two thousand and twenty-six, the monthly meeting No. 11/26 "
         u"of the Provincial Committee for Counter Trafficking was held."_qs,
         u"It was chaired by Deputy Governor, Chair of the committee."_qs,
         u"The next meeting is on Thursday, 3 December 2026."_qs, u"Seen and agreed"_qs,
         u"Carried over to the next meeting."_qs});
}

TEST(MinutesPaper, SaysTheRankOfWhoCameBesideThePositionAndOnce) {
    SampleMeeting sample;
    const QString text = textOf(sample, MeetingPaper::Minutes);
    EXPECT_TRUE(text.contains(u"Representative 1 Deputy director · Director"_qs)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"Officer of the planning office · Officer"_qs)) << "said as below the rank";
    sample.data.sheet.attendance[0].position = u"director"_qs;
    EXPECT_FALSE(textOf(sample, MeetingPaper::Minutes).contains(u"Representative 1 director · Director"_qs));
}

TEST(MinutesPaper, CountsWhomNobodyMarkedAmongTheAbsentOnceTheMeetingIsOver) {
    SampleMeeting sample;
    Attendance& prosecutor = sample.data.sheet.attendance[4];
    prosecutor.status = AttendanceStatus::Expected;
    prosecutor.note = {};
    const QString absent = u"Absent: Office of the Prosecutor; Preah Sdach District Administration"_qs;
    EXPECT_TRUE(textOf(sample, MeetingPaper::Minutes).contains(absent));
    EXPECT_FALSE(textOf(sample, MeetingPaper::Attendance).contains(u"Expected"_qs)) << "nor on the sheet";
    Attendance twice = sample.data.sheet.attendance[7]; // at another workstation, before it was marked
    twice.status = AttendanceStatus::Expected;
    sample.data.sheet.attendance.push_back(twice);
    EXPECT_EQ(textOf(sample, MeetingPaper::Minutes).count(u"Preah Sdach District"_qs),
              textOf(SampleMeeting(), MeetingPaper::Minutes).count(u"Preah Sdach District"_qs));
    sample.data.sheet.meeting.status = MeetingStatus::UnderWay;
    EXPECT_FALSE(textOf(sample, MeetingPaper::Minutes).contains(absent)) << "they may still come";
}

TEST(MinutesPaper, PutsEachDecisionUnderItsItemAndAgainInTheTable) {
    const SampleMeeting sample;
    const QString text = textOf(sample, MeetingPaper::Minutes);
    QStringList expected;
    for (int i = 1; i <= 6; ++i)
        expected << token(u'I', i) << token(u'D', i);
    for (int i = 1; i <= 6; ++i)
        expected << token(u'D', i);
    EXPECT_EQ(tokensIn(text, u"[ID]\\d\\d"_qs), expected);
}

TEST(MinutesPaper, KeepsADecisionWhoseItemIsGone) {
    SampleMeeting sample;
    sample.data.sheet.decisions[2].item = Id::create();
    const QString text = textOf(sample, MeetingPaper::Minutes);
    const qsizetype others = text.indexOf(u"Other decisions"_qs);
    ASSERT_GT(others, 0);
    EXPECT_TRUE(text.mid(others).startsWith(u"Other decisions Decision 3: D03"_qs));
}

TEST(MinutesPaper, LeavesOutWhatWasNotAskedFor) {
    const SampleMeeting sample;
    MeetingPaperOptions options;
    expectAll(textOf(sample, MeetingPaper::Minutes),
              {u"Representative 1"_qs, u"interpreter of the embassy"_qs});
    options.attendance = false;
    EXPECT_FALSE(textOf(sample, MeetingPaper::Minutes, options).contains(u"Representative 1"_qs));
    options = {};
    options.discussion = false;
    const QString undiscussed = textOf(sample, MeetingPaper::Minutes, options);
    EXPECT_FALSE(undiscussed.contains(u"interpreter of the embassy"_qs));
    EXPECT_TRUE(undiscussed.contains(u"D04"_qs));
    EXPECT_TRUE(undiscussed.contains(u"II. Agenda 1. "_qs)) << qPrintable(undiscussed);
    options = {};
    options.decisions = false;
    EXPECT_TRUE(tokensIn(textOf(sample, MeetingPaper::Minutes, options), u"D\\d\\d"_qs).isEmpty());
    options = {};
    EXPECT_FALSE(textOf(sample, MeetingPaper::Minutes, options).contains(u"Annex"_qs));
    options.annexes = true;
    expectAll(textOf(sample, MeetingPaper::Minutes, options),
              {u"Annex 1. Action plan, December 2026"_qs, u"A0009"_qs});
    options.attendance = false;
    expectAll(textOf(sample, MeetingPaper::Minutes, options),
              {u"Annex 1. Attendance sheet"_qs, u"Annex 2. Action plan, December 2026"_qs});
}

TEST(MinutesPaper, IsADraftOnEveryPageUntilItIsApproved) {
    SampleMeeting sample;
    for (const MeetingStatus status :
         {MeetingStatus::UnderWay, MeetingStatus::Draft, MeetingStatus::Amended}) {
        sample.data.sheet.meeting.status = status;
        const QStringList pages = pagesOf(paperOf(sample, MeetingPaper::Minutes));
        EXPECT_TRUE(pages.first().contains(u"Draft, not yet approved"_qs));
        for (const QString& page : pages)
            EXPECT_TRUE(page.contains(u"Draft"_qs));
    }
    sample.data.sheet.meeting.status = MeetingStatus::Approved;
    sample.data.sheet.meeting.approvedOn = QDate(2026, 12, 3);
    const QString approved = textOf(sample, MeetingPaper::Minutes);
    EXPECT_FALSE(approved.contains(u"Draft"_qs));
    EXPECT_TRUE(approved.contains(u"Approved on 3 Dec 2026"_qs));
}

TEST(MinutesPaper, EndsWithTheAddendaAndTheirDates) {
    SampleMeeting sample;
    Addendum addendum;
    addendum.item = sample.data.sheet.items[1].id;
    addendum.madeOn = QDate(2026, 12, 10);
    addendum.text = u"There were 76 workers, not 67."_qs;
    addendum.author = u"Head of the secretariat"_qs;
    sample.data.sheet.addenda = {addendum};
    const QString text = textOf(sample, MeetingPaper::Minutes);
    const qsizetype addenda = text.indexOf(u"Addenda 10 Dec 2026, on item 2.1: There were 76 workers"_qs);
    EXPECT_GT(addenda, text.indexOf(u"Seen and agreed"_qs)) << qPrintable(text);
}

TEST(MinutesPaper, HoldsALongDiscussionWholeAndInOrder) {
    SampleMeeting sample;
    QStringList words;
    for (int i = 0; i < 5'000; ++i)
        words << QStringLiteral("w%1").arg(i, 5, 10, QLatin1Char('0'));
    sample.data.sheet.items[3].discussion = words.join(u' ');
    const QStringList pages = pagesOf(paperOf(sample, MeetingPaper::Minutes));
    EXPECT_GT(pages.size(), 10);
    EXPECT_EQ(tokensIn(pages.join(u' '), u"w\\d{5}"_qs), words);
}

TEST(MinutesPaper, KeepsTheTitleOfAnItemWhole) {
    SampleMeeting sample(40);
    sample.data.sheet.decisions.clear();
    int number = 10;
    for (AgendaItem& item : sample.data.sheet.items) {
        item.status = AgendaStatus::Done;
        item.title =
            u"Title%1 begins and goes on for so many words that it needs a second line, which ends%1"_qs.arg(
                ++number);
    }
    MeetingPaperOptions options;
    options.attendance = options.discussion = false;
    const QStringList pages = pagesOf(paperOf(sample, MeetingPaper::Minutes, options));
    ASSERT_GT(pages.size(), 2);
    for (const QString& page : pages)
        EXPECT_EQ(tokensIn(page, u"Title\\d\\d"_qs).size(), tokensIn(page, u"ends\\d\\d"_qs).size())
            << qPrintable(page);
}

TEST(MinutesPaper, NeverSignsAnEmptyPage) {
    for (int items = 1; items <= 40; ++items) {
        const SampleMeeting sample(items);
        const QString last = pagesOf(paperOf(sample, MeetingPaper::Minutes)).last();
        ASSERT_TRUE(last.contains(u"Seen and agreed"_qs)) << items;
        EXPECT_TRUE(last.contains(token(u'D', items))) << items << " items";
    }
}

TEST(DecisionsPaper, SaysHowEachStands) {
    const SampleMeeting sample; // on 26 November: 1 and 2 overdue, 3 done, 4 dropped
    expectAll(textOf(sample, MeetingPaper::Decisions),
              {u"Decisions: 6. On 26 Nov 2026: open 2, overdue 2, done 1, dropped 1."_qs,
               u"Dropped because: the workers had left by then"_qs, u"14 Nov 2026 Overdue"_qs,
               u"22 Nov 2026 Done 20 Nov 2026"_qs, u"26 Nov 2026 Dropped"_qs, u"4 Dec 2026 Open"_qs,
               u"Draft, not yet approved"_qs});
}

TEST(Bundle, BeginsEachPaperOnAPageOfItsOwnAndCountsThrough) {
    const SampleMeeting sample;
    qsizetype alone = 0;
    for (const MeetingPaper paper : {MeetingPaper::Invitation, MeetingPaper::Agenda, MeetingPaper::Attendance,
                                     MeetingPaper::Minutes, MeetingPaper::Decisions})
        alone += pagesOf(paperOf(sample, paper)).size();
    const QStringList pages = pagesOf(paperOf(sample, MeetingPaper::Bundle));
    ASSERT_EQ(pages.size(), alone);
    int heads = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].contains(u"Page %1 of %2"_qs.arg(i + 1).arg(pages.size())));
        heads += pages[i].startsWith(u"Prey Veng Provincial Administration"_qs) ? 1 : 0;
    }
    EXPECT_EQ(heads, 5);
}

TEST(MeetingPapers, CanBeMadeOfAMeetingWithNothingInIt) {
    SampleMeeting sample(0);
    sample.data.sheet.attendance.clear();
    sample.data.sheet.meeting = Meeting();
    sample.data.sheet.committee = Committee();
    sample.data.plan.reset();
    MeetingPaperOptions options;
    options.annexes = true;
    for (const Language language : {Language::English, Language::Khmer})
        for (const MeetingPaper paper : kPapers)
            EXPECT_GE(
                layOut(writeMeetingPaper(sample.data, paper, Phrasebook(language), options)).pageCount(), 1);
}

} // namespace samaki
