// The agenda that is made by one command: its order, its wording, and that asking twice changes nothing.
#include "model/rules/agenda.h"
#include "model/rules/agenda_title.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace samaki {

namespace {

const Phrasebook kEnglish(Language::English);

class Agenda : public testing::Test {
protected:
    Agenda() {
        last_.id = Id::create();
        last_.number = u"11/26"_qs;
        last_.heldOn = QDate(2026, 11, 5);
        last_.status = MeetingStatus::Draft;
        sources_.meeting.id = Id::create();
        sources_.meeting.heldOn = QDate(2026, 12, 3);
        sources_.meeting.startsAt = QTime(8, 0);
        sources_.lastMeeting = last_;
        sources_.planMonth = Month(2027, 1);
    }

    OpenDecision& addOpen(int number, const QString& text, const QDate& due) {
        OpenDecision open;
        open.decision.id = Id::create();
        open.decision.number = number;
        open.decision.text = text;
        open.decision.dueOn = due;
        open.decision.agency = Id::create();
        open.decidedOn = last_.heldOn;
        open.agencyName = u"DoLVT"_qs;
        sources_.openDecisions.push_back(open);
        return sources_.openDecisions.back();
    }

    AgencyOverdue& addOverdue(const QString& agency, int many) {
        AgencyOverdue overdue;
        overdue.agency = Id::create();
        overdue.agencyName = agency;
        for (int i = 0; i < many; ++i) {
            Activity activity;
            activity.description = u"Check agencies"_qs;
            activity.dueOn = QDate(2026, 10, 12).addDays(i);
            overdue.activities.push_back(activity);
        }
        sources_.overdue.push_back(overdue);
        return sources_.overdue.back();
    }

    AgendaItem& addLast(AgendaKind kind, const QString& title, AgendaStatus status) {
        AgendaItem item;
        item.id = Id::create();
        item.meeting = last_.id;
        item.kind = kind;
        item.title = title;
        item.status = status;
        item.place = static_cast<int>(sources_.lastItems.size() + 1) * kPlaceStep;
        sources_.lastItems.push_back(item);
        return sources_.lastItems.back();
    }

    std::vector<AgendaItem> build() const { return buildAgenda(sources_, kEnglish); }

    // As a committee does: the items get ids and stand in the agenda from now on.
    void take(std::vector<AgendaItem> items) {
        for (AgendaItem& item : items) {
            item.id = Id::create();
            sources_.existing.push_back(item);
        }
        sortAgenda(sources_.existing);
    }

    static QStringList titles(const std::vector<AgendaItem>& items) {
        QStringList all;
        for (const AgendaItem& item : items)
            all << item.title;
        return all;
    }
    QStringList agendaTitles() const { return titles(sources_.existing); }

    static std::vector<AgendaKind> kinds(const std::vector<AgendaItem>& items) {
        std::vector<AgendaKind> all;
        for (const AgendaItem& item : items)
            all.push_back(item.kind);
        return all;
    }

    Meeting last_;
    AgendaSources sources_;
};

AgendaItem topic(const QString& title, int place) {
    AgendaItem item;
    item.id = Id::create();
    item.title = title;
    item.place = place;
    return item;
}

} // namespace

TEST_F(Agenda, PlansMinutesForEveryItemWhetherItIsBuiltAtFirstOrLater) {
    addOpen(1, u"Send the list."_qs, {2026, 11, 30});
    addLast(AgendaKind::Topic, u"Brokers"_qs, AgendaStatus::CarriedOver);
    take(build());
    addOverdue(u"DoLVT"_qs, 1);
    addOpen(2, u"Send a nurse."_qs, {2026, 11, 30});
    take(build());
    ASSERT_EQ(sources_.existing.size(), 7U);
    for (const AgendaItem& item : sources_.existing)
        EXPECT_EQ(item.minutesPlanned, usualMinutes(item.kind)) << item.title.toStdString();
    EXPECT_EQ(beginningTimes(sources_.meeting, sources_.existing).back(), QTime(8, 43));
}

TEST_F(Agenda, SaysTheAgesOfTheNewDayOnceTheMeetingIsMoved) {
    addOpen(1, u"Send the list."_qs, {2026, 11, 30});
    addOpen(2, u"Send a nurse."_qs, {2026, 11, 30});
    take(build());
    sources_.existing[2].title = u"The nurse (28 days)"_qs;
    AgendaSources moved = sources_;
    moved.meeting.heldOn = QDate(2026, 11, 25);
    const std::vector<AgendaItem> changed = retitled(sources_, moved, kEnglish);
    ASSERT_EQ(changed.size(), 1U) << "what somebody worded stays, and what names no day";
    EXPECT_EQ(changed[0].id, sources_.existing[1].id);
    EXPECT_EQ(changed[0].title, u"Decision 1 of 5 Nov 2026: Send the list (DoLVT, 20 days)"_qs);
    EXPECT_TRUE(retitled(sources_, sources_, kEnglish).empty());
}

TEST_F(Agenda, ComesInTheOrderTheCommitteeWorksIn) {
    addOverdue(u"DoSVY"_qs, 2);
    addOpen(1, u"Send the list."_qs, {2026, 11, 30});
    addLast(AgendaKind::Topic, u"Brokers"_qs, AgendaStatus::CarriedOver);
    sources_.urgentCases = {{u"C-014"_qs, QDate(2026, 11, 20)}};
    sources_.missingReports = {u"Peam Ro, October 2026"_qs};
    const std::vector<AgendaItem> items = build();
    using enum AgendaKind;
    EXPECT_EQ(kinds(items), std::vector({LastMinutes, Topic, OpenDecision, OverdueActivities, UrgentCases,
                                         MissingReports, NextPlan, OtherMatters}));
    for (size_t i = 0; i < items.size(); ++i) {
        EXPECT_EQ(items[i].place, static_cast<int>(i + 1) * kPlaceStep);
        EXPECT_EQ(items[i].meeting, sources_.meeting.id);
        EXPECT_EQ(items[i].status, AgendaStatus::Waiting);
        EXPECT_TRUE(items[i].id.isNull());
    }
}

TEST_F(Agenda, SaysWhatEachItemIsAbout) {
    addOpen(3, u"Send the list of licensed agencies. It was promised in May."_qs, {2026, 11, 30});
    addOverdue(u"DoSVY"_qs, 3);
    addOverdue(u"Police"_qs, 1);
    sources_.urgentCases = {{u"C-014"_qs, QDate(2026, 11, 20)}};
    EXPECT_EQ(
        titles(build()),
        QStringList({u"Approval of the minutes of meeting 11/26 of 5 Nov 2026"_qs,
                     u"Decision 3 of 5 Nov 2026: Send the list of licensed agencies (DoLVT, 28 days)"_qs,
                     u"DoSVY: 3 overdue activities, the oldest due 12 Oct 2026: Check agencies"_qs,
                     u"Police: 1 overdue activity, due 12 Oct 2026: Check agencies"_qs,
                     u"Urgent case C-014, reported 20 Nov 2026"_qs, u"Action plan of January 2027"_qs,
                     u"Other matters"_qs}));
}

TEST_F(Agenda, AsksForNoApprovalOfMinutesThatHaveIt) {
    sources_.lastMeeting->status = MeetingStatus::Approved;
    sources_.lastMeeting->approvedOn = QDate(2026, 11, 9);
    EXPECT_EQ(build().at(0).title, u"Minutes of meeting 11/26 of 5 Nov 2026, approved on 9 Nov 2026"_qs);
    sources_.lastMeeting->approvedOn = sources_.meeting.heldOn;
    EXPECT_EQ(build().at(0).title, u"Approval of the minutes of meeting 11/26 of 5 Nov 2026"_qs)
        << "in this very meeting";
}

TEST_F(Agenda, NamesTheAgencyThatAnswers) {
    const OpenDecision open = addOpen(1, u"Send the list."_qs, {});
    const AgencyOverdue overdue = addOverdue(u"DoSVY"_qs, 1);
    const std::vector<AgendaItem> items = build();
    EXPECT_EQ(items.at(1).decision, open.decision.id);
    EXPECT_EQ(items.at(1).agency, open.decision.agency);
    EXPECT_EQ(items.at(2).agency, overdue.agency);
}

TEST_F(Agenda, BringsOpenDecisionsOldestDueFirst) {
    addOpen(1, u"without a day"_qs, {});
    addOpen(2, u"later"_qs, {2026, 12, 1});
    addOpen(3, u"sooner"_qs, {2026, 11, 12});
    std::vector<AgendaItem> items = build();
    std::erase_if(items, [](const AgendaItem& item) { return item.kind != AgendaKind::OpenDecision; });
    ASSERT_EQ(items.size(), 3U);
    EXPECT_TRUE(items[0].title.contains(u"sooner"_qs));
    EXPECT_TRUE(items[1].title.contains(u"later"_qs));
    EXPECT_TRUE(items[2].title.contains(u"without a day"_qs));
}

TEST_F(Agenda, OfTheFirstMeetingHasNoLastMinutes) {
    sources_.lastMeeting.reset();
    EXPECT_EQ(kinds(build()), std::vector({AgendaKind::NextPlan, AgendaKind::OtherMatters}));
}

TEST_F(Agenda, AskedTwiceChangesNothing) {
    addOpen(1, u"Send the list."_qs, {2026, 11, 30});
    addOverdue(u"DoSVY"_qs, 2);
    addLast(AgendaKind::Topic, u"Brokers"_qs, AgendaStatus::Waiting);
    sources_.urgentCases = {{u"C-014"_qs, QDate(2026, 11, 20)}};
    sources_.missingReports = {u"Peam Ro"_qs};
    take(build());
    EXPECT_TRUE(build().empty());
    for (AgendaItem& item : sources_.existing)
        item.title += u" (corrected by hand)"_qs;
    sources_.urgentCases.clear();
    sources_.missingReports.clear();
    EXPECT_TRUE(build().empty()) << "its wording is the secretary's once it is there";
}

TEST_F(Agenda, AskedAWeekLaterBringsWhatIsNewInItsPlace) {
    addOpen(1, u"first"_qs, {2026, 11, 30});
    addOverdue(u"DoSVY"_qs, 2);
    take(build());
    addOpen(2, u"second"_qs, {2026, 12, 1});
    sources_.urgentCases = {{u"C-014"_qs, QDate(2026, 11, 20)}};
    const std::vector<AgendaItem> fresh = build();
    ASSERT_EQ(fresh.size(), 2U);
    const std::vector<AgendaItem> before = sources_.existing;
    take(fresh);
    using enum AgendaKind;
    EXPECT_EQ(kinds(sources_.existing),
              std::vector({LastMinutes, OpenDecision, OpenDecision, OverdueActivities, UrgentCases, NextPlan,
                           OtherMatters}));
    EXPECT_TRUE(agendaTitles().at(2).contains(u"second"_qs));
}

TEST_F(Agenda, FindsRoomForFortyDecisionsBetweenTwoItems) {
    take(build());
    for (int i = 1; i <= 40; ++i)
        addOpen(i, u"decision"_qs, QDate(2026, 10, 1).addDays(i));
    take(build());
    ASSERT_EQ(sources_.existing.size(), 43U);
    for (size_t i = 1; i <= 40; ++i) {
        EXPECT_EQ(sources_.existing[i].kind, AgendaKind::OpenDecision);
        EXPECT_TRUE(sources_.existing[i].title.startsWith(u"Decision %1 "_qs.arg(i))) << i;
    }
}

TEST_F(Agenda, KeepsTopicsWhereSomebodyPutThem) {
    sources_.existing = {topic(u"Welcome"_qs, kPlaceStep), topic(u"Film"_qs, 2 * kPlaceStep)};
    addOpen(1, u"Send the list."_qs, {});
    take(build());
    QStringList order = agendaTitles();
    EXPECT_TRUE(order.takeFirst().startsWith(u"Approval"_qs));
    EXPECT_TRUE(order.takeFirst().startsWith(u"Decision"_qs));
    EXPECT_EQ(order, QStringList({u"Welcome"_qs, u"Film"_qs, u"Action plan of January 2027"_qs,
                                  u"Other matters"_qs}));
}

TEST_F(Agenda, BringsAnUnfinishedTopicWithItsDiscussion) {
    AgendaItem& brokers = addLast(AgendaKind::Topic, u"Brokers at the border"_qs, AgendaStatus::CarriedOver);
    brokers.discussion = u"Two members asked for figures."_qs;
    brokers.confidentialNote = u"a name"_qs;
    brokers.presenter = u"Police"_qs;
    brokers.minutesPlanned = 15;
    brokers.chairNote = u"be brief"_qs;
    brokers.secondsSpent = 600;
    const AgendaItem left = brokers;
    addLast(AgendaKind::Topic, u"Finished"_qs, AgendaStatus::Done);
    addLast(AgendaKind::Topic, u"Not reached"_qs, AgendaStatus::Waiting);
    const std::vector<AgendaItem> items = build();
    ASSERT_EQ(items.size(), 5U);
    const AgendaItem& carried = items[1];
    EXPECT_EQ(carried.title, left.title);
    EXPECT_EQ(carried.carriedFrom, left.id);
    EXPECT_EQ(carried.discussion, u"From the meeting of 5 Nov 2026:\nTwo members asked for figures."_qs);
    EXPECT_EQ(carried.presenter, u"Police"_qs);
    EXPECT_EQ(carried.minutesPlanned, 15);
    EXPECT_EQ(carried.chairNote, u"be brief"_qs);
    EXPECT_EQ(carried.secondsSpent, 0);
    EXPECT_TRUE(carried.confidentialNote.isEmpty()) << "it stays where it was written";
    EXPECT_EQ(items[2].title, u"Not reached"_qs);
    EXPECT_TRUE(items[2].discussion.isEmpty());
}

TEST_F(Agenda, GoesOnWithAnUnfinishedFollowUpInOneItem) {
    const OpenDecision open = addOpen(1, u"Send the list."_qs, {});
    AgendaItem& followUp = addLast(AgendaKind::OpenDecision, u"old title"_qs, AgendaStatus::CarriedOver);
    followUp.decision = open.decision.id;
    followUp.discussion = u"Half the list came."_qs;
    AgendaItem& settled = addLast(AgendaKind::OpenDecision, u"settled since"_qs, AgendaStatus::CarriedOver);
    settled.decision = Id::create();
    const std::vector<AgendaItem> items = build();
    ASSERT_EQ(items.size(), 4U) << "the decision once, and not what is settled";
    EXPECT_EQ(items[1].decision, open.decision.id);
    EXPECT_EQ(items[1].carriedFrom, sources_.lastItems[0].id);
    EXPECT_TRUE(items[1].discussion.endsWith(u"Half the list came."_qs));
    EXPECT_TRUE(items[1].title.startsWith(u"Decision 1"_qs)) << "with its age of now";
}

TEST_F(Agenda, BringsNothingOverFromAMeetingThatIsStillToCome) {
    addLast(AgendaKind::Topic, u"Brokers"_qs, AgendaStatus::Waiting);
    sources_.lastMeeting->status = MeetingStatus::Scheduled;
    EXPECT_EQ(kinds(build()),
              std::vector({AgendaKind::LastMinutes, AgendaKind::NextPlan, AgendaKind::OtherMatters}));
}

// --- titles

TEST(CompactText, IsTheFirstSentence) {
    EXPECT_EQ(compactText(u"Send the list.  Then wait."_qs), u"Send the list"_qs);
    EXPECT_EQ(compactText(u"Send the list\nand wait"_qs), u"Send the list"_qs);
    EXPECT_EQ(compactText(u"Send list No. 3 to A. B. today."_qs), u"Send list No. 3 to A. B. today"_qs);
    EXPECT_EQ(compactText(u"Spend 1.500 riel"_qs), u"Spend 1.500 riel"_qs);
    EXPECT_EQ(compactText(u"ផ្ញើបញ្ជី។ រង់ចាំ។"_qs), u"ផ្ញើបញ្ជី"_qs);
    EXPECT_EQ(compactText(u""_qs), u""_qs);
}

TEST(CompactText, EndsAtAWordInEitherScript) {
    const QString english = u"word "_qs.repeated(60);
    const QString cut = compactText(english);
    EXPECT_LE(cut.size(), 141);
    EXPECT_TRUE(cut.endsWith(u"word…"_qs)) << cut.toStdString();
    const QString khmer = u"ផែនការសកម្មភាព"_qs.repeated(20);
    const QString shorter = compactText(khmer);
    EXPECT_LE(shorter.size(), 141);
    EXPECT_FALSE(shorter.contains(QChar(0x200B))) << "break marks are for display only";
    const QString kept = shorter.chopped(1);
    EXPECT_TRUE(kept.endsWith(u"ផែនការ"_qs) || kept.endsWith(u"សកម្មភាព"_qs)) << kept.toStdString();
    EXPECT_EQ(compactText(u"x"_qs.repeated(200)).size(), 141) << "one endless word";
}

// --- an agenda that stands

TEST(AgendaNumbers, GroupItemsThatAreMany) {
    const auto of = [](AgendaKind kind) {
        AgendaItem item;
        item.kind = kind;
        return item;
    };
    using enum AgendaKind;
    const std::vector<AgendaNumber> numbers =
        agendaNumbers({of(LastMinutes), of(Topic), of(Topic), of(OpenDecision), of(OpenDecision),
                       of(OpenDecision), of(OverdueActivities), of(NextPlan)});
    QStringList texts;
    QStringList groups;
    for (const AgendaNumber& number : numbers) {
        texts << number.text;
        if (number.opensGroup)
            groups << number.text;
    }
    EXPECT_EQ(texts,
              QStringList({u"1"_qs, u"2"_qs, u"3"_qs, u"4.1"_qs, u"4.2"_qs, u"4.3"_qs, u"5"_qs, u"6"_qs}));
    EXPECT_EQ(groups, QStringList({u"4.1"_qs})) << "one item alone needs no heading";
    EXPECT_TRUE(agendaNumbers({}).empty());
}

TEST(AgendaOrder, IsByPlaceThenById) {
    std::vector<AgendaItem> items = {topic(u"c"_qs, 20), topic(u"b"_qs, 10), topic(u"a"_qs, 10)};
    if (items[1].id < items[2].id)
        std::swap(items[1].id, items[2].id);
    sortAgenda(items);
    EXPECT_EQ(items[0].title, u"a"_qs);
    EXPECT_EQ(items[1].title, u"b"_qs);
    EXPECT_EQ(items[2].title, u"c"_qs);
}

TEST(AgendaOrder, WritesOnlyThePlacesThatChange) {
    const std::vector<AgendaItem> inOrder = {topic(u"a"_qs, kPlaceStep), topic(u"b"_qs, 3 * kPlaceStep),
                                             topic(u"c"_qs, 2 * kPlaceStep)};
    const std::vector<AgendaItem> moved = reordered(inOrder);
    ASSERT_EQ(moved.size(), 2U);
    EXPECT_EQ(moved[0].title, u"b"_qs);
    EXPECT_EQ(moved[0].place, 2 * kPlaceStep);
    EXPECT_EQ(moved[1].place, 3 * kPlaceStep);
}

TEST(AgendaTimes, RunFromTheMeetingsBeginning) {
    Meeting meeting;
    meeting.startsAt = QTime(8, 0);
    std::vector<AgendaItem> items(3);
    items[0].minutesPlanned = 45;
    items[2].minutesPlanned = 30;
    EXPECT_EQ(beginningTimes(meeting, items), std::vector({QTime(8, 0), QTime(8, 45), QTime(8, 45)}));
    meeting.startsAt = QTime();
    EXPECT_EQ(beginningTimes(meeting, items), std::vector({QTime(), QTime(), QTime()}));
}

} // namespace samaki
