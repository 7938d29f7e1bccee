// The search finds what stands in the records now, in either script, and never what is not for the search.
#include "model/insight/search.h"
#include "model/records/addendum.h"
#include "model/records/agenda_item.h"
#include "model/records/catalogue.h"
#include "model/records/contact.h"
#include "model/records/decision.h"
#include "model/store/connection.h"
#include "model/store/searched_types.h"
#include "tests/support/await.h"
#include "tests/support/small_committee.h"

#include <QSignalSpy>

namespace samaki {

namespace {

class Searching : public ::testing::Test {
protected:
    Searching() {
        meeting.number = u"11/26"_qs;
        meeting.heldOn = QDate(2026, 11, 12);
        meeting.startsAt = QTime(8, 30);
        Change change(u"meeting"_qs);
        meeting.id = change.add(meeting);
        item.meeting = meeting.id;
        item.title = u"Brokers in border districts"_qs;
        item.discussion = u"The police\nreported two brokers near Kampong Trabaek."_qs;
        item.chairNote = u"Ask the inspector privately: ZEBRACHAIR"_qs;
        item.confidentialNote = u"Her name is ZEBRASECRET"_qs;
        item.id = change.add(item);
        decision.meeting = meeting.id;
        decision.item = item.id;
        decision.number = 1;
        decision.text = u"The police visit both brokers before the end of the month"_qs;
        decision.agency = committee.police.id;
        decision.id = change.add(decision);
        office = committee.openWorkstation(u"office"_qs, soon());
        EXPECT_EQ(await(office->commit(change)).state, CommitResult::State::Written);
        prepare(*office);
    }

    static StoreOptions soon() {
        StoreOptions options;
        options.searchAfterMs = 0;
        return options;
    }

    // Until the index has everything.
    static void prepare(Store& store) {
        EXPECT_TRUE(awaitUntil([&] { return !searchIn(store, u"x"_qs).preparing; }));
    }

    static SearchHits searchIn(Store& store, const QString& text) {
        const Result<SearchHits> found = await(store.query([text](Reader& reader) {
            return search(reader, {text, Language::English, 50, 50});
        }));
        EXPECT_TRUE(found.ok()) << (found.ok() ? "" : found.problem().cause.toStdString());
        return found.ok() ? *found : SearchHits();
    }

    SearchHits find(const QString& text) { return searchIn(*office, text); }

    bool finds(const QString& text, const Id& record) {
        const SearchHits found = find(text);
        return std::any_of(found.hits.begin(), found.hits.end(),
                           [&](const SearchHit& hit) { return hit.id == record; });
    }

    template <class T>
    void change(const Id& id, const std::function<void(T&)>& edit) {
        const T before = **await(office->query([id](Reader& reader) { return reader.one<T>(id); }));
        T after = before;
        edit(after);
        Change change(u"edit"_qs);
        change.edit(before, after);
        EXPECT_TRUE(await(office->commit(change)).acknowledged());
    }

    void deactivate(const RecordType& type, const Id& id) {
        const auto row = await(office->query([&type, id](Reader& reader) { return reader.row(type, id); }));
        Change change(u"deactivate"_qs);
        change.deactivate(type, **row);
        EXPECT_TRUE(await(office->commit(change)).acknowledged());
    }

    SmallCommittee committee;
    Meeting meeting;
    AgendaItem item;
    Decision decision;
    std::unique_ptr<Store> office;
};

std::vector<QString> marked(const MarkedText& text) {
    std::vector<QString> parts;
    for (const MarkedText::Mark& mark : text.marks)
        parts.push_back(text.text.mid(mark.start, mark.length));
    return parts;
}

} // namespace

TEST_F(Searching, FindsAgendasDiscussionsDecisionsActivitiesAndAgenciesByAnyPartOfAWord) {
    EXPECT_TRUE(finds(u"border"_qs, item.id));
    EXPECT_TRUE(finds(u"Trabaek"_qs, item.id));
    EXPECT_TRUE(finds(u"visit both"_qs, decision.id));
    EXPECT_TRUE(finds(u"recruit"_qs, committee.activity.id));
    EXPECT_TRUE(finds(u"LABOUR"_qs, committee.labour.id));
    EXPECT_TRUE(finds(u"11/26"_qs, meeting.id));
    EXPECT_TRUE(find(u"nobody wrote this"_qs).hits.empty());
}

TEST_F(Searching, EveryWordMustBeThereInAnyOrderAndAPhraseStandsTogether) {
    EXPECT_TRUE(finds(u"brokers visit"_qs, decision.id));
    EXPECT_FALSE(finds(u"brokers volunteers"_qs, decision.id));
    EXPECT_TRUE(finds(u"\"visit both\""_qs, decision.id));
    EXPECT_FALSE(finds(u"\"both visit\""_qs, decision.id));
    EXPECT_TRUE(finds(u"\"police reported\""_qs, item.id)) << "a line break between them is a space";
}

TEST_F(Searching, OneOrTwoLettersAreEnough) {
    EXPECT_TRUE(finds(u"Tr"_qs, item.id));
    EXPECT_TRUE(finds(u"k"_qs, item.id));
    EXPECT_FALSE(finds(u"zq"_qs, item.id));
    EXPECT_TRUE(finds(u"po tw"_qs, item.id));
    EXPECT_FALSE(finds(u"police zq"_qs, item.id)) << "a short word counts beside a long one";
}

TEST_F(Searching, SaysWhereItWasFound) {
    const SearchHits found = find(u"trabaek"_qs);
    ASSERT_EQ(found.hits.size(), 1u);
    const SearchHit& hit = found.hits.front();
    EXPECT_EQ(hit.type, &typeOf<AgendaItem>());
    EXPECT_EQ(hit.title.text, item.title);
    ASSERT_NE(hit.in, nullptr);
    EXPECT_STREQ(hit.in->column, "discussion");
    EXPECT_EQ(marked(hit.excerpt), std::vector<QString>{u"Trabaek"_qs});
    ASSERT_TRUE(hit.meeting);
    EXPECT_EQ(hit.meeting->number, u"11/26"_qs);
    EXPECT_EQ(hit.day, meeting.heldOn);
    EXPECT_EQ(find(u"legal status"_qs).hits.at(0).plan, Month(2026, 11));
    EXPECT_EQ(find(u"legal status"_qs).hits.at(0).agencyName, committee.labour.nameEn);
    EXPECT_EQ(find(u"visit both"_qs).hits.at(0).agencyName, committee.police.nameEn);
}

TEST_F(Searching, TheNewestComesFirstAndWhatIsExactlySoOnTop) {
    Change more(u"more"_qs);
    Meeting earlier = meeting;
    earlier.id = Id();
    earlier.number = u"10/26"_qs;
    earlier.heldOn = QDate(2026, 10, 8);
    earlier.number = u"10/26"_qs;
    earlier.id = more.add(earlier);
    AgendaItem exact = item;
    exact.id = Id();
    exact.meeting = earlier.id;
    exact.title = u"Brokers"_qs;
    exact.discussion.clear();
    exact.id = more.add(exact);
    AgendaItem old = exact;
    old.id = Id();
    old.title = u"Brokers at the border"_qs;
    old.id = more.add(old);
    ASSERT_TRUE(await(office->commit(more)).acknowledged());
    const SearchHits found = find(u"brokers"_qs);
    ASSERT_EQ(found.hits.size(), 4u);
    EXPECT_EQ(found.hits.at(0).id, exact.id);
    EXPECT_TRUE(found.hits.at(0).exact);
    EXPECT_EQ(found.hits.at(3).id, old.id);
    change<Meeting>(earlier.id, [](Meeting& m) { m.heldOn = QDate(2026, 12, 10); });
    EXPECT_EQ(find(u"brokers"_qs).hits.at(1).id, old.id) << "an item has its meeting's day";
}

TEST_F(Searching, KeepsUpWithWhatIsWritten) {
    change<AgendaItem>(item.id, [](AgendaItem& i) { i.discussion = u"Nothing was reported."_qs; });
    EXPECT_FALSE(finds(u"trabaek"_qs, item.id));
    EXPECT_TRUE(finds(u"nothing was"_qs, item.id));
    EXPECT_FALSE(find(u"brokers"_qs).preparing) << "what is written is found at once";
    deactivate(typeOf<AgendaItem>(), item.id);
    EXPECT_FALSE(finds(u"nothing was"_qs, item.id));
    EXPECT_TRUE(finds(u"visit both"_qs, decision.id));
    deactivate(typeOf<Meeting>(), meeting.id);
    EXPECT_FALSE(finds(u"visit both"_qs, decision.id)) << "nobody can open it any more";
}

TEST_F(Searching, FindsWhatAColleagueWrote) {
    const auto chair = committee.openWorkstation(u"chair"_qs);
    edit(*chair, committee.activity.id, [](Activity& a) { a.result = u"Eleven licences withdrawn"_qs; });
    EXPECT_FALSE(finds(u"licences"_qs, committee.activity.id));
    ASSERT_TRUE(await(office->sync()).ok());
    EXPECT_TRUE(finds(u"licences"_qs, committee.activity.id));
}

TEST_F(Searching, FindsWhatWaitsAndForgetsItWhenTheDriveSaysOtherwise) {
    const auto chair = committee.openWorkstation(u"chair"_qs);
    committee.unplug();
    edit(*office, committee.activity.id, [](Activity& a) { a.place = u"Mesang"_qs; });
    EXPECT_TRUE(finds(u"mesang"_qs, committee.activity.id)) << "it waits, and the person sees it";
    committee.plugIn();
    edit(*chair, committee.activity.id, [](Activity& a) { a.place = u"Ba Phnum"_qs; });
    ASSERT_TRUE(await(office->sync()).ok());
    EXPECT_FALSE(finds(u"mesang"_qs, committee.activity.id));
    EXPECT_TRUE(finds(u"ba phnum"_qs, committee.activity.id));
    const std::vector<Conflict> kept = *await(office->waitingConflicts());
    ASSERT_EQ(kept.size(), 1u);
    ASSERT_TRUE(await(office->discardWaiting(kept[0].change.commit())).ok());
    EXPECT_TRUE(finds(u"ba phnum"_qs, committee.activity.id));
    EXPECT_FALSE(finds(u"mesang"_qs, committee.activity.id));
}

TEST_F(Searching, KhmerIsFoundInAnyPartAndInEitherSpelling) {
    change<AgendaItem>(item.id, [](AgendaItem& i) {
        i.title = u"ការប្រជុំថ្ងៃច័ន្ទ"_qs;
        i.discussion =
            u"ការបណ្ដុះបណ្ដាល​ស្រុកមេសាង លេខ ២០២៦"_qs;
    });
    EXPECT_TRUE(finds(u"ចន្ទ"_qs, item.id));
    EXPECT_TRUE(finds(u"ច័ន្ទ"_qs, item.id));
    EXPECT_TRUE(finds(u"បណ្តុះបណ្តាល"_qs, item.id)) << "coeng ta for coeng da";
    EXPECT_TRUE(finds(u"បណ្ដុះ"_qs, item.id));
    EXPECT_TRUE(finds(u"បណ្តាលស្រុក"_qs, item.id)) << "U+200B is no letter";
    EXPECT_TRUE(finds(u"ស្រុក\u200Bមេសាង"_qs, item.id));
    EXPECT_TRUE(finds(u"2026"_qs, item.id));
    EXPECT_TRUE(finds(u"ចន"_qs, item.id)) << "two letters";
    EXPECT_FALSE(finds(u"ឃឈ"_qs, item.id));
    const SearchHit hit = find(u"ចន្ទ"_qs).hits.at(0);
    EXPECT_EQ(marked(hit.title), std::vector<QString>{u"ច័ន្ទ"_qs}) << "the mark is on what stands there";
}

TEST_F(Searching, NoSignBreaksTheSearch) {
    change<Activity>(committee.activity.id,
                     [](Activity& a) { a.result = u"50% \"done\" (see O'Neill*) a_b\\c"_qs; });
    for (const QString& text : {u"\""_qs,
                                u"'"_qs,
                                u"*"_qs,
                                u"("_qs,
                                u")"_qs,
                                u"a\"b"_qs,
                                u"(police OR"_qs,
                                u"NOT"_qs,
                                u"NEAR(a b)"_qs,
                                u"title:police"_qs,
                                u"^police"_qs,
                                u"-police"_qs,
                                u"%%%"_qs,
                                u"\\"_qs,
                                u"'; DROP TABLE agency; --"_qs,
                                QString(QChar(0)),
                                u"\"\""_qs,
                                u"   "_qs,
                                QString(5000, u'a'),
                                u"😀"_qs,
                                QString(QChar(0xD83D))})
        find(text);
    EXPECT_TRUE(finds(u"o'neill*)"_qs, committee.activity.id));
    EXPECT_TRUE(finds(u"50%"_qs, committee.activity.id));
    EXPECT_TRUE(finds(u"a_b\\c"_qs, committee.activity.id));
    EXPECT_FALSE(finds(u"axb"_qs, committee.activity.id));
    EXPECT_TRUE(find(u"5_%"_qs).hits.empty()) << "a sign stands for itself";
    EXPECT_TRUE(find(u"0_"_qs).hits.empty());
    EXPECT_FALSE(finds(u"%"_qs, item.id));
}

TEST_F(Searching, NotesForTheChairAndConfidentialNotesAreNeitherFoundNorInTheIndex) {
    EXPECT_TRUE(find(u"zebra"_qs).hits.empty());
    change<AgendaItem>(item.id, [](AgendaItem& i) { i.confidentialNote += u" and ZEBRASECRET again"_qs; });
    prepare(*office);
    EXPECT_TRUE(find(u"zebrasecret"_qs).hits.empty());
    Result<std::unique_ptr<Connection>> replica =
        Connection::open({.path = Store::replicaPath(office->options()), .readOnly = true});
    ASSERT_TRUE(replica.ok());
    Result<QSqlQuery*> tables =
        (*replica)->select(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'search%'"_qs);
    QStringList names;
    while ((*tables)->next())
        names << (*tables)->value(0).toString();
    EXPECT_TRUE(names.contains(u"search_words_data"_qs) && names.contains(u"search_record"_qs));
    bool sawBrokers = false;
    for (const QString& table : std::as_const(names)) {
        QSqlQuery rows((*replica)->database());
        ASSERT_TRUE(table == u"search_words" || rows.exec(u"SELECT * FROM "_qs + table));
        while (rows.next()) {
            for (int column = 0; rows.value(column).isValid(); ++column) {
                const QByteArray bytes = rows.value(column).toByteArray().toLower();
                EXPECT_FALSE(bytes.contains("zeb")) << table.toStdString();
                sawBrokers = sawBrokers || bytes.contains("brokers");
            }
        }
    }
    EXPECT_TRUE(sawBrokers) << "the look was at the index";
}

TEST_F(Searching, NoSealedFieldIsDeclaredAsSearched) {
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            EXPECT_FALSE(field.sealed && field.inSearch) << type->table << "." << field.column;
            EXPECT_TRUE(!field.inSearch || searchedTypeOf(*type) != nullptr)
                << type->table << "." << field.column;
        }
    }
    EXPECT_FALSE(typeOf<AgendaItem>().fieldNamed(u"chair_note"_qs)->inSearch);
}

TEST_F(Searching, ANewWorkstationSaysThatItPreparesAndIsReadyByItself) {
    const auto newcomer = committee.openWorkstation(u"newcomer"_qs);
    QSignalSpy prepared(newcomer.get(), &Store::searchPrepared);
    EXPECT_TRUE(searchIn(*newcomer, u"brokers"_qs).preparing);
    ASSERT_TRUE(awaitUntil([&] { return !prepared.isEmpty(); }));
    const SearchHits found = searchIn(*newcomer, u"brokers"_qs);
    EXPECT_FALSE(found.preparing);
    EXPECT_EQ(found.hits.size(), 2u);
}

TEST_F(Searching, AReplicaThatAnotherVersionMadeGetsThisOnesIndexWithoutTheDrive) {
    const QString path = Store::replicaPath(office->options());
    office.reset();
    {
        Result<std::unique_ptr<Connection>> replica = Connection::open({.path = path});
        ASSERT_TRUE(replica.ok());
        for (const char* statement :
             {"DROP TABLE search_words", "DROP TABLE search_record", "DROP TABLE replica_state"})
            ASSERT_TRUE((*replica)->exec(QLatin1String(statement)).ok());
    }
    StoreOptions offline = soon();
    offline.offline = true;
    office = committee.openWorkstation(u"office"_qs, offline);
    prepare(*office);
    EXPECT_TRUE(finds(u"border"_qs, item.id));
}

} // namespace samaki
