// The printed list of decisions across meetings, in both languages: each decision once, in the order given,
// with how it stands.
#include "model/documents/register_list.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

DecisionsRegister threeDecisions() {
    DecisionsRegister all;
    Agency police;
    police.id = Id::create();
    police.nameEn = u"Provincial Police"_qs;
    all.agencies.insert(police.id, police);
    const auto add = [&](const QString& text, DecisionStanding standing, const Id& agency) {
        RegisteredDecision each;
        each.decision.text = text;
        each.decision.agency = agency;
        each.decision.dueOn = QDate(2026, 10, 30);
        each.meeting.number = u"10/26"_qs;
        each.meeting.heldOn = QDate(2026, 10, 1);
        each.standing = standing;
        all.decisions.push_back(each);
    };
    add(u"Warn the brokers"_qs, DecisionStanding::Overdue, police.id);
    add(u"Rent a bus"_qs, DecisionStanding::Dropped, {});
    all.decisions.back().decision.dropReason = u"The district lends its own"_qs;
    add(u"Send the list"_qs, DecisionStanding::Done, police.id);
    all.decisions.back().decision.doneOn = QDate(2026, 10, 19);
    all.decisions.back().decision.evidence = u"Letter 112"_qs;
    return all;
}

const TablePart& tableOf(const Manuscript& manuscript) {
    for (const ManuscriptPart& part : manuscript.parts) {
        if (const auto* table = std::get_if<TablePart>(&part))
            return *table;
    }
    static const TablePart none;
    return none;
}

QString textsOf(const TableRow& row) {
    QStringList texts;
    for (const PaperCell& cell : row.cells) {
        for (const PaperText& text : cell.texts)
            texts << text.text;
    }
    return texts.join(u'|');
}

} // namespace

TEST(RegisterList, SaysOneDayAsOneDay) {
    const Manuscript list =
        registerList(threeDecisions(), Committee(), QDate(2026, 10, 31), Phrasebook(Language::English));
    EXPECT_TRUE(textsOf(tableOf(list).rows[0]).endsWith(u"|1 day overdue"_qs));
}

TEST(RegisterList, HoldsEachDecisionInTheOrderGivenWithHowItStands) {
    const Manuscript list =
        registerList(threeDecisions(), Committee(), QDate(2026, 11, 25), Phrasebook(Language::English));
    const TablePart& table = tableOf(list);
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(textsOf(table.rows[0]),
              u"1|Warn the brokers|Provincial Police|1 Oct 2026|Meeting No. 10/26|30 Oct "
              "2026|Overdue|26 days overdue"_qs);
    EXPECT_TRUE(textsOf(table.rows[1]).contains(u"Dropped because: The district lends its own"_qs));
    EXPECT_TRUE(textsOf(table.rows[1]).contains(u"Not yet said who answers for it"_qs));
    EXPECT_TRUE(textsOf(table.rows[2]).endsWith(u"Done|19 Oct 2026"_qs));
    EXPECT_TRUE(textsOf(table.rows[2]).contains(u"Evidence: Letter 112"_qs));
}

TEST(RegisterList, WritesKhmerInKhmerDigitsAndFitsOnALyingPage) {
    const Manuscript list =
        registerList(threeDecisions(), Committee(), QDate(2026, 11, 25), Phrasebook(Language::Khmer));
    EXPECT_EQ(list.language, Language::Khmer);
    EXPECT_TRUE(textsOf(tableOf(list).rows[0]).contains(u"១០/២៦"_qs));
    EXPECT_GT(list.page.size.width(), list.page.size.height());
    EXPECT_EQ(layOut(list).pageCount(), 1);
}

} // namespace samaki
