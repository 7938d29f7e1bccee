// Meetings on the command line: listed, shown, numbered, followed up, exported, and nothing confidential
// said.
#include "model/records/agenda_item.h"
#include "model/store/store.h"
#include "tests/ctl/ctl_test.h"
#include "tests/support/await.h"

namespace samaki {

namespace {

const QString kSecret = u"the shelter's address was named"_qs;
const QString kChairNote = u"ask the deputy director first"_qs;

class CtlMeetings : public CtlTest {
protected:
    void SetUp() override {
        create();
        must({u"add"_qs, u"agencies"_qs, u"kind=department"_qs, u"name_en=Department of Labour"_qs,
              u"short_name=DoLVT"_qs});
        must({u"add"_qs, u"agencies"_qs, u"kind=police"_qs, u"name_en=Provincial Police"_qs});
        october = must({u"add"_qs, u"meetings"_qs, u"held_on=1/10/2026"_qs, u"starts_at=8:00"_qs,
                        u"status=draft"_qs, u"chair=Deputy Governor"_qs});
        november = must({u"add"_qs, u"meetings"_qs, u"held_on=5/11/2026"_qs, u"starts_at=8:00"_qs,
                         u"ends_at=11:00"_qs, u"status=draft"_qs, u"chair=Deputy Governor"_qs,
                         u"venue=Provincial Hall"_qs});
        item =
            must({u"add"_qs, u"agenda-items"_qs, u"meeting=2/26"_qs, u"title=Standard contract"_qs,
                  u"chair_note="_qs + kChairNote, u"discussion=A text was promised."_qs, u"status=done"_qs});
        decision =
            must({u"add"_qs, u"decisions"_qs, u"meeting=2026-11-05"_qs, u"text=Translate the contract"_qs,
                  u"agency=DoLVT"_qs, u"due_on=2026-11-12"_qs, u"item=Standard contract"_qs});
    }

    // As the window does, which alone may.
    void writeConfidentialNote() {
        StoreOptions options;
        options.file = file();
        options.replicaDir = path(u"window"_qs);
        options.author = u"Secretary"_qs;
        options.pollMs = 0;
        options.patienceMs = 20'000;
        Store store(options);
        ASSERT_TRUE(await(store.open()).ok());
        const Id id = *Id::fromString(item);
        const AgendaItem before =
            **await(store.query([id](Reader& reader) { return reader.one<AgendaItem>(id); }));
        AgendaItem after = before;
        after.confidentialNote = kSecret;
        Change change(u"note"_qs);
        change.edit(before, after);
        ASSERT_EQ(await(store.commit(change)).state, CommitResult::State::Written);
    }

    QString october, november, item, decision;
};

} // namespace

TEST_F(CtlMeetings, GetTheNextNumberOfTheirYearAndTheirItemsTheNextPlace) {
    EXPECT_EQ(show(u"meetings"_qs, october).value(u"number"_qs), u"1/26"_qs);
    EXPECT_EQ(show(u"meetings"_qs, november).value(u"number"_qs), u"2/26"_qs);
    EXPECT_EQ(show(u"agenda-items"_qs, item).value(u"place"_qs), 1000);
    EXPECT_EQ(show(u"decisions"_qs, u"2/26/1"_qs).value(u"id"_qs), decision);
    const Answer taken =
        run({u"add"_qs, u"decisions"_qs, u"meeting=2/26"_qs, u"text=Again"_qs, u"number=1"_qs});
    EXPECT_EQ(taken.code, 1);
    EXPECT_TRUE(taken.err.contains(u"The next free number is 2."_qs)) << taken.err.toStdString();
}

TEST_F(CtlMeetings, AreListedWithHowTheyStand) {
    const Answer all = run({u"list"_qs, u"meetings"_qs});
    const QStringList lines = all.out.trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 3) << all.out.toStdString();
    EXPECT_EQ(lines.at(0).simplified(),
              u"id number held_on starts_at kind status items decisions open venue"_qs);
    EXPECT_EQ(lines.at(2).simplified(),
              november + u" 2/26 2026-11-05 08:00 monthly draft 1 1 1 Provincial Hall"_qs);
    EXPECT_TRUE(run({u"list"_qs, u"meetings"_qs, u"--month"_qs, u"2026-11"_qs}).out.contains(november));
    EXPECT_FALSE(run({u"list"_qs, u"meetings"_qs, u"--month"_qs, u"2026-11"_qs}).out.contains(october));
    EXPECT_TRUE(run({u"list"_qs, u"meetings"_qs, u"--year"_qs, u"2026"_qs}).out.contains(october));
    const Answer none = run({u"list"_qs, u"meetings"_qs, u"--year"_qs, u"2025"_qs});
    EXPECT_EQ(none.code, 0);
    EXPECT_TRUE(none.err.contains(u"no meetings in that time"_qs));
    EXPECT_EQ(run({u"list"_qs, u"meetings"_qs, u"--year"_qs, u"soon"_qs}).code, 2);
    EXPECT_EQ(run({u"list"_qs, u"pillars"_qs, u"--year"_qs, u"2026"_qs}).code, 2);
    EXPECT_EQ(run({u"list"_qs, u"pillars"_qs, u"--meeting"_qs, u"last"_qs}).code, 2);
    EXPECT_TRUE(run({u"list"_qs, u"agenda-items"_qs, u"--month"_qs, u"2026-10"_qs, u"--json"_qs})
                    .json()
                    .array()
                    .isEmpty());
}

TEST_F(CtlMeetings, ListTheirDecisionsWithStandingAgencyAndDay) {
    const QString line = run({u"list"_qs, u"decisions"_qs}).out.section(u'\n', 1, 1).simplified();
    EXPECT_TRUE(line == decision + u" 2/26 2026-11-05 1 overdue DoLVT 2026-11-12 Translate the contract"_qs ||
                line == decision + u" 2/26 2026-11-05 1 open DoLVT 2026-11-12 Translate the contract"_qs)
        << line.toStdString();
    EXPECT_TRUE(run({u"list"_qs, u"decisions"_qs, u"--meeting"_qs, u"2/26"_qs}).out.contains(decision));
    EXPECT_TRUE(run({u"list"_qs, u"decisions"_qs, u"--meeting"_qs, u"1/26"_qs}).out.isEmpty());
    must({u"edit"_qs, u"decisions"_qs, decision, u"due_on=2020-01-02"_qs});
    EXPECT_EQ(list(u"decisions"_qs).at(0).toObject().value(u"standing"_qs), u"overdue"_qs);
    must({u"edit"_qs, u"decisions"_qs, decision, u"status=done"_qs});
    EXPECT_EQ(list(u"decisions"_qs).at(0).toObject().value(u"standing"_qs), u"done"_qs);
}

TEST_F(CtlMeetings, AreShownWithAgendaQuorumAndDecisions) {
    writeConfidentialNote();
    must({u"add"_qs, u"attendance"_qs, u"meeting=2/26"_qs, u"agency=DoLVT"_qs, u"status=present"_qs,
          u"women=1"_qs, u"men=2"_qs});
    must({u"add"_qs, u"attendance"_qs, u"meeting=2/26"_qs, u"agency=Provincial Police"_qs,
          u"status=absent"_qs});
    for (const QString& name : {november, u"2/26"_qs, u"2026-11-05"_qs, u"5/11/2026"_qs, u"2026-11"_qs}) {
        const Answer shown = run({u"show"_qs, u"meetings"_qs, name});
        ASSERT_EQ(shown.code, 0) << shown.err.toStdString();
        for (const QString& part :
             {u"08:00 to 11:00"_qs, u"Provincial Hall"_qs,
              u"1 of 2 agencies there (0 represented), 2 needed: no quorum; 1 women, 2 men"_qs,
              u"Standard contract"_qs, u"Translate the contract"_qs, u"DoLVT"_qs})
            EXPECT_TRUE(shown.out.contains(part)) << part.toStdString() << "\n" << shown.out.toStdString();
        EXPECT_FALSE(shown.out.contains(kSecret));
        EXPECT_FALSE(shown.out.contains(kChairNote));
    }
    const Answer json = run({u"show"_qs, u"meetings"_qs, u"2/26"_qs, u"--json"_qs});
    EXPECT_FALSE(json.out.contains(kSecret) || json.out.contains(kChairNote));
    const QJsonObject meeting = json.json().object();
    EXPECT_EQ(meeting.value(u"attendance"_qs).toObject().value(u"quorum"_qs), false);
    EXPECT_EQ(meeting.value(u"agenda"_qs).toArray().at(0).toObject().value(u"number"_qs), u"1"_qs);
    EXPECT_EQ(meeting.value(u"decisions"_qs).toArray().size(), 1);
    EXPECT_EQ(run({u"show"_qs, u"meetings"_qs, u"9/26"_qs}).code, 1);
}

TEST_F(CtlMeetings, AreFoundAsTheNextAndTheLast) {
    const QDate today = QDate::currentDate();
    QList<QDate> days = {QDate(2026, 10, 1), QDate(2026, 11, 5)};
    for (const int away : {-400, -40, 40, 400}) {
        days << today.addDays(away);
        must({u"add"_qs, u"meetings"_qs, u"held_on="_qs + days.last().toString(Qt::ISODate),
              u"starts_at=8:00"_qs});
    }
    for (const int calledOff : {-2, 2})
        must({u"add"_qs, u"meetings"_qs, u"held_on="_qs + today.addDays(calledOff).toString(Qt::ISODate),
              u"starts_at=8:00"_qs, u"status=cancelled"_qs});
    std::sort(days.begin(), days.end());
    const auto next = std::lower_bound(days.begin(), days.end(), today);
    const auto heldOn = [this](const QString& which) {
        return QDate::fromString(show(u"meetings"_qs, which).value(u"held_on"_qs).toString(), Qt::ISODate);
    };
    EXPECT_EQ(heldOn(u"next"_qs), *next);
    EXPECT_EQ(heldOn(u"last"_qs), *std::prev(next));
    const QString held = must({u"add"_qs, u"meetings"_qs, u"held_on="_qs + today.toString(Qt::ISODate),
                               u"starts_at=8:00"_qs, u"chair=Deputy Governor"_qs, u"status=draft"_qs});
    must({u"edit"_qs, u"meetings"_qs, held, u"status=approved"_qs});
    EXPECT_EQ(heldOn(u"next"_qs), *next) << "today's is over, its minutes are approved";
    EXPECT_EQ(heldOn(u"last"_qs), today);
}

TEST_F(CtlMeetings, ThatShareANumberAreToldApartByTheirDay) {
    must({u"add"_qs, u"meetings"_qs, u"kind=extraordinary"_qs, u"held_on=16/9/2026"_qs,
          u"starts_at=14:00"_qs});
    const Answer which = run({u"show"_qs, u"meetings"_qs, u"1/26"_qs});
    EXPECT_EQ(which.code, 1);
    EXPECT_TRUE(which.err.contains(u"Write the day"_qs)) << which.err.toStdString();
    EXPECT_EQ(show(u"meetings"_qs, u"2026-09-16"_qs).value(u"kind"_qs), u"extraordinary"_qs);
    EXPECT_EQ(show(u"meetings"_qs, u"2026-10"_qs).value(u"id"_qs), october);
}

TEST_F(CtlMeetings, SayNothingConfidentialAnywhere) {
    writeConfidentialNote();
    const QString csv = path(u"items.csv"_qs);
    must({u"export"_qs, u"agenda-items"_qs, u"--format"_qs, u"csv"_qs, u"--out"_qs, csv});
    EXPECT_FALSE(read(csv).contains(kSecret.toUtf8()));
    must({u"export"_qs, u"agenda-items"_qs, u"--format"_qs, u"json"_qs, u"--out"_qs, csv});
    EXPECT_FALSE(read(csv).contains(kSecret.toUtf8()));
    for (const QStringList& words :
         {QStringList{u"show"_qs, u"agenda-items"_qs, item},
          QStringList{u"history"_qs, u"agenda-items"_qs, item}, QStringList{u"list"_qs, u"agenda-items"_qs},
          QStringList{u"verify"_qs}}) {
        for (const QStringList& more : {QStringList(), QStringList{u"--json"_qs}}) {
            const Answer answer = run(words + more);
            EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
            EXPECT_FALSE((answer.out + answer.err).contains(kSecret)) << words.join(u' ').toStdString();
        }
    }
    EXPECT_TRUE(run({u"history"_qs, u"agenda-items"_qs, item}).out.contains(u"confidential_note: changed"_qs))
        << "that it was changed is no secret";
    const Answer column =
        run({u"list"_qs, u"agenda-items"_qs, u"--columns"_qs, u"title,confidential_note"_qs});
    EXPECT_EQ(column.code, 1);
    EXPECT_FALSE((column.out + column.err).contains(kSecret));
}

TEST_F(CtlMeetings, TakeNothingConfidentialFromACommandLineOrATable) {
    const QByteArray before = read(file());
    const Answer edited = run({u"edit"_qs, u"agenda-items"_qs, item, u"confidential_note=a name"_qs});
    EXPECT_EQ(edited.code, 1);
    EXPECT_TRUE(edited.err.contains(u"can be seen by others"_qs)) << edited.err.toStdString();
    EXPECT_FALSE(edited.err.contains(u"a name"_qs));
    EXPECT_EQ(
        run({u"add"_qs, u"agenda-items"_qs, u"meeting=2/26"_qs, u"title=A"_qs, u"confidential-note=b"_qs})
            .code,
        1);
    const Answer imported =
        run({u"import"_qs, u"agenda-items"_qs,
             write(u"items.csv"_qs, "meeting,kind,title,confidential_note\n2/26,topic,A,b\n")});
    EXPECT_EQ(imported.code, 1);
    EXPECT_TRUE(imported.err.contains(u"confidential"_qs)) << imported.err.toStdString();
    EXPECT_EQ(read(file()), before);
}

TEST_F(CtlMeetings, GoThroughTheirStatesOneAfterTheOther) {
    EXPECT_EQ(run({u"edit"_qs, u"meetings"_qs, november, u"status=cancelled"_qs}).code, 1) << "it was held";
    must({u"edit"_qs, u"meetings"_qs, november, u"status=amended"_qs});
    must({u"edit"_qs, u"meetings"_qs, november, u"status=approved"_qs});
    const QJsonObject approved = show(u"meetings"_qs, november);
    EXPECT_EQ(approved.value(u"approved_by"_qs), u"Deputy Governor"_qs);
    EXPECT_FALSE(approved.value(u"approved_on"_qs).toString().isEmpty());
}

TEST_F(CtlMeetings, ThatAreApprovedAreReadOnlyForGood) {
    must({u"edit"_qs, u"meetings"_qs, november, u"status=approved"_qs, u"approved_on=2026-11-09"_qs});
    EXPECT_EQ(show(u"meetings"_qs, november).value(u"approved_on"_qs), u"2026-11-09"_qs);
    const QByteArray before = read(file());
    for (const QStringList& words :
         {QStringList{u"edit"_qs, u"meetings"_qs, november, u"status=draft"_qs},
          QStringList{u"edit"_qs, u"meetings"_qs, november, u"venue=elsewhere"_qs},
          QStringList{u"edit"_qs, u"agenda-items"_qs, item, u"discussion=Nothing."_qs},
          QStringList{u"edit"_qs, u"decisions"_qs, decision, u"text=Nothing"_qs},
          QStringList{u"deactivate"_qs, u"agenda-items"_qs, item}}) {
        const Answer refused = run(words);
        EXPECT_EQ(refused.code, 1) << words.join(u' ').toStdString();
        EXPECT_TRUE(refused.err.contains(u"addendum"_qs)) << refused.err.toStdString();
    }
    EXPECT_EQ(read(file()), before);
    must({u"edit"_qs, u"decisions"_qs, decision, u"status=done"_qs, u"evidence=Letter 113"_qs});
    EXPECT_FALSE(show(u"decisions"_qs, decision).value(u"done_on"_qs).toString().isEmpty());
    must({u"add"_qs, u"addenda"_qs, u"meeting=2/26"_qs, u"made_on=25/11/2026"_qs,
          u"text=Fourteen villages"_qs});
    EXPECT_TRUE(
        run({u"show"_qs, u"meetings"_qs, november}).out.contains(u"addendum of 2026-11-25: Fourteen"_qs));
}

TEST_F(CtlMeetings, DropADecisionOnlyWithAReason) {
    EXPECT_EQ(run({u"edit"_qs, u"decisions"_qs, decision, u"status=dropped"_qs}).code, 1);
    must({u"edit"_qs, u"decisions"_qs, decision, u"status=dropped"_qs, u"drop_reason=The law changed"_qs});
    must({u"edit"_qs, u"decisions"_qs, decision, u"status=open"_qs});
    EXPECT_TRUE(show(u"decisions"_qs, decision).value(u"drop_reason"_qs).isNull());
}

TEST_F(CtlMeetings, GoToTablesAndBackWithoutAChange) {
    must({u"add"_qs, u"attendance"_qs, u"meeting=2/26"_qs, u"name=Labour attaché"_qs,
          u"guest_of=An embassy"_qs});
    must({u"add"_qs, u"meeting-series"_qs, u"name_en=Monthly"_qs, u"starts_at=8:00"_qs,
          u"weekday=Thursday"_qs});
    const int before = changes();
    for (const QString& table : {u"meeting-series"_qs, u"meetings"_qs, u"agenda-items"_qs, u"attendance"_qs,
                                 u"decisions"_qs, u"addenda"_qs}) {
        const QString csv = path(table + u".csv"_qs);
        must({u"export"_qs, table, u"--all"_qs, u"--out"_qs, csv});
        const Answer back = run({u"import"_qs, table, csv});
        EXPECT_EQ(back.code, 0) << back.err.toStdString();
        EXPECT_TRUE(back.out.contains(u"0 added, 0 changed"_qs))
            << table.toStdString() << back.out.toStdString();
    }
    EXPECT_EQ(changes(), before);
    EXPECT_TRUE(read(path(u"decisions.csv"_qs)).contains("2/26,Standard contract,1")) << "by name";
}

TEST_F(CtlMeetings, AreWrittenAsACalendar) {
    writeConfidentialNote();
    const QString file = path(u"meetings.ics"_qs);
    must({u"export"_qs, u"meetings"_qs, u"--format"_qs, u"ics"_qs, u"--out"_qs, file});
    const QByteArray english = read(file);
    EXPECT_EQ(english.count("BEGIN:VEVENT\r\n"), 2);
    EXPECT_TRUE(english.contains("SUMMARY:Monthly meeting 2/26"));
    EXPECT_TRUE(english.contains("DTSTART:20261105T010000Z\r\n"));
    EXPECT_FALSE(english.contains("shelter") || english.contains("deputy director") ||
                 english.contains("promised"));
    must(
        {u"export"_qs, u"meetings"_qs, u"--format"_qs, u"ics"_qs, u"--lang"_qs, u"km"_qs, u"--out"_qs, file});
    EXPECT_TRUE(read(file).contains("២/២៦"));
    EXPECT_EQ(run({u"export"_qs, u"agencies"_qs, u"--format"_qs, u"ics"_qs, u"--out"_qs, file}).code, 2);
}

TEST_F(CtlMeetings, OfSomeDaysAreWrittenAsACalendar) {
    const QString file = path(u"days.ics"_qs);
    const auto write = [&](const QStringList& days, const QString& format = u"ics"_qs) {
        return run(QStringList{u"export"_qs, u"meetings"_qs, u"--format"_qs, format, u"--out"_qs, file} +
                   days);
    };
    const auto daysOf = [&](const QStringList& days) {
        EXPECT_EQ(write(days).code, 0);
        const QByteArray calendar = read(file);
        return std::pair(calendar.contains("DTSTART:20261001"), calendar.contains("DTSTART:20261105"));
    };
    EXPECT_EQ(daysOf({u"--from"_qs, u"2/10/2026"_qs}), std::pair(false, true));
    EXPECT_EQ(daysOf({u"--to"_qs, u"2026-11-04"_qs}), std::pair(true, false));
    EXPECT_EQ(daysOf({u"--from"_qs, u"2026-10-01"_qs, u"--to"_qs, u"2026-11-05"_qs}), std::pair(true, true))
        << "both days are included";
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_EQ(write({u"--from"_qs, u"2027-01-01"_qs}).code, 1) << "a calendar without a meeting is none";
    EXPECT_EQ(write({u"--from"_qs, u"31/02/2026"_qs}).code, 2);
    EXPECT_EQ(write({u"--from"_qs, u"2026-11-05"_qs, u"--to"_qs, u"2026-11-04"_qs}).code, 2);
    EXPECT_EQ(write({u"--from"_qs, u"2026-11-05"_qs}, u"csv"_qs).code, 2);
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(CtlMeetings, ArePrintedFromTheInvitationToTheBundle) {
    writeConfidentialNote();
    for (const QString& paper :
         {u"invitation"_qs, u"agenda"_qs, u"attendance"_qs, u"minutes"_qs, u"decisions"_qs, u"bundle"_qs}) {
        for (const QString& language : {u"en"_qs, u"km"_qs}) {
            const QString pdf = path(paper + language + u".pdf"_qs);
            EXPECT_EQ(must({u"print"_qs, paper, u"--meeting"_qs, u"2/26"_qs, u"--lang"_qs, language,
                            u"--out"_qs, pdf}),
                      pdf);
            EXPECT_TRUE(read(pdf).startsWith("%PDF")) << pdf.toStdString();
        }
    }
    const QString odt = path(u"minutes.odt"_qs);
    must({u"print"_qs, u"minutes"_qs, u"--meeting"_qs, u"2026-11"_qs, u"--without"_qs,
          u"attendance,discussion"_qs, u"--out"_qs, odt});
    EXPECT_TRUE(read(odt).startsWith("PK"));
}

namespace {

QString textOf(const QString& pdf) {
    QProcess reader;
    reader.start(u"pdftotext"_qs, {u"-layout"_qs, pdf, u"-"_qs});
    EXPECT_TRUE(reader.waitForFinished(60'000));
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

} // namespace

TEST_F(CtlMeetings, PrintWhatIsAskedForAndNothingConfidential) {
    writeConfidentialNote();
    const QString pdf = path(u"paper.pdf"_qs);
    const auto print = [&](const QStringList& words) {
        must(QStringList{u"print"_qs} + words + QStringList{u"--meeting"_qs, u"2/26"_qs, u"--out"_qs, pdf});
        return textOf(pdf);
    };
    const QString discussion = u"A text was promised."_qs;
    EXPECT_TRUE(print({u"minutes"_qs}).contains(discussion));
    EXPECT_FALSE(print({u"minutes"_qs, u"--without"_qs, u"discussion"_qs}).contains(discussion));
    EXPECT_FALSE(print({u"agenda"_qs}).contains(kChairNote));
    EXPECT_TRUE(print({u"agenda"_qs, u"--copy"_qs, u"chair"_qs}).contains(kChairNote));
    for (const QString& paper : {u"agenda"_qs, u"minutes"_qs, u"bundle"_qs})
        EXPECT_FALSE(print({paper}).contains(u"shelter"_qs)) << paper.toStdString();
}

TEST_F(CtlMeetings, RefuseAPaperThatIsAskedForWrongly) {
    const QString pdf = path(u"paper.pdf"_qs);
    const auto printed = [&](const QStringList& words, const QString& out) {
        const int code = run(QStringList{u"print"_qs} + words + QStringList{u"--out"_qs, out}).code;
        EXPECT_FALSE(QFile::exists(out)) << words.join(u' ').toStdString();
        return code;
    };
    EXPECT_EQ(printed({u"minutes"_qs}, pdf), 2) << "of which meeting?";
    EXPECT_EQ(printed({u"letter"_qs, u"--meeting"_qs, u"2/26"_qs}, pdf), 2);
    EXPECT_EQ(printed({u"minutes"_qs, u"--meeting"_qs, u"2/26"_qs}, path(u"paper.doc"_qs)), 2);
    EXPECT_EQ(printed({u"minutes"_qs, u"--meeting"_qs, u"2/26"_qs, u"--without"_qs, u"jokes"_qs}, pdf), 2);
    EXPECT_EQ(printed({u"minutes"_qs, u"--meeting"_qs, u"2/26"_qs, u"--copy"_qs, u"chair"_qs}, pdf), 2);
    EXPECT_EQ(printed({u"agenda"_qs, u"--meeting"_qs, u"2/26"_qs, u"--copy"_qs, u"mine"_qs}, pdf), 2);
    EXPECT_EQ(printed({u"minutes"_qs, u"--meeting"_qs, u"2/26"_qs, u"--month"_qs, u"2026-11"_qs}, pdf), 2);
    EXPECT_EQ(printed({u"plan"_qs, u"--meeting"_qs, u"2/26"_qs}, pdf), 2);
    EXPECT_EQ(printed({u"minutes"_qs, u"--meeting"_qs, u"9/26"_qs}, pdf), 1);
    EXPECT_EQ(printed({u"minutes"_qs, u"--meeting"_qs, u"2026-12"_qs}, pdf), 1);
}

} // namespace samaki
