#include "views/common/field_editor.h"

#include "model/core/khmer_text.h"
#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/records/meeting.h"
#include "tests/views/on_screen_test.h"
#include "views/common/calendar_popup.h"
#include "views/common/check_list_popup.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace samaki {

namespace {

const Field& fieldOf(const RecordType& type, const char* column) {
    return type.fields[static_cast<size_t>(type.indexOf(column))];
}

} // namespace

class FieldEditorTest : public ::testing::Test {
protected:
    FieldEditorTest() {
        names.set(u"agency"_qs,
                  {{dolvt, u"Labour and Vocational Training"_qs, u"មន្ទីរការងារ"_qs, u"DoLVT"_qs, true},
                   {police, u"Provincial Police"_qs, u"ស្នងការនគរបាលខេត្ត"_qs, u"PP"_qs, true},
                   {former, u"Former Partner"_qs, QString(), QString(), false}});
    }

    FieldEditor* make(const RecordType& type, const char* column, Language language = Language::English) {
        FieldEditor* editor = makeFieldEditor(fieldOf(type, column), names, language, &window);
        editor->show();
        return editor;
    }

    QLineEdit* line(FieldEditor* editor) { return editor->findChild<QLineEdit*>(); }

    const RecordType& activity = typeOf<Activity>();
    Id dolvt = Id::create();
    Id police = Id::create();
    Id former = Id::create();
    ReferenceNames names;
    QWidget window;
};

TEST_F(FieldEditorTest, EveryFieldOfEveryKindGivesBackTheValueItWasGiven) {
    const QMap<QString, QVariant> samples = {{u"plan"_qs, QVariant()},
                                             {u"number"_qs, 12},
                                             {u"description"_qs, u"Train commune councils\non the law"_qs},
                                             {u"target"_qs, qint64(1500)},
                                             {u"lead_agency"_qs, dolvt.toString()},
                                             {u"supporting_agencies"_qs, toStored(QList<Id>{police, dolvt})},
                                             {u"place"_qs, u"Preah Sdach"_qs},
                                             {u"start_on"_qs, u"2026-11-20"_qs},
                                             {u"budget"_qs, qint64(150050)},
                                             {u"currency"_qs, u"usd"_qs},
                                             {u"progress"_qs, qint64(65)},
                                             {u"standing"_qs, qint64(1)}};
    for (const Language language : {Language::English, Language::Khmer}) {
        for (const Field& field : activity.fields) {
            const QVariant given = samples.value(QLatin1String(field.column));
            if (field.kind == FieldKind::Choice || (given.isNull() && field.kind == FieldKind::Boolean))
                continue;
            FieldEditor* editor = makeFieldEditor(field, names, language, &window);
            QSignalSpy changed(editor, &FieldEditor::changed);
            editor->setValue(given);
            EXPECT_TRUE(sameValue(editor->value(), given))
                << field.column << " " << qPrintable(given.toString());
            EXPECT_TRUE(editor->problem().isEmpty()) << field.column;
            EXPECT_EQ(changed.count(), 0) << field.column << ": only a person's act is a change";
        }
    }
}

TEST_F(FieldEditorTest, EveryChoiceCanBeChosenAndComesBackAsItsCode) {
    FieldEditor* editor = make(activity, "status");
    for (const Choice& choice : choicesOf<ActivityStatus>()) {
        editor->setValue(QString::fromLatin1(choice.code));
        EXPECT_EQ(editor->value().toString(), QLatin1String(choice.code));
    }
    QSignalSpy changed(editor, &FieldEditor::changed);
    editor->setValue(QString::fromLatin1(choicesOf<ActivityStatus>()[0].code));
    QTest::keyClick(editor->focusProxy(), Qt::Key_Down);
    EXPECT_EQ(editor->value().toString(), QLatin1String(choicesOf<ActivityStatus>()[1].code));
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(FieldEditorTest, KhmerDigitsAreTypedShownAndStoredAsNumbers) {
    FieldEditor* editor = make(activity, "target", Language::Khmer);
    typeText(line(editor), u"១២០០"_qs);
    EXPECT_EQ(editor->value(), QVariant(qint64(1200)));
    typeText(line(editor), u"5"_qs);
    EXPECT_EQ(line(editor)->text(), u"១២០០៥"_qs)
        << "Latin keys give Khmer digits where the language is Khmer";
    QTest::keyClick(line(editor), Qt::Key_Return);
    EXPECT_EQ(line(editor)->text(), u"១២.០០៥"_qs);
    EXPECT_EQ(editor->value(), QVariant(qint64(12005)));
}

TEST_F(FieldEditorTest, ATimeIsShownInThePersonsDigitsAndStoredAsEver) {
    FieldEditor* editor = make(typeOf<Meeting>(), "starts_at", Language::Khmer);
    editor->setValue(u"08:30"_qs);
    EXPECT_EQ(line(editor)->text(), u"០៨:៣០"_qs);
    line(editor)->selectAll();
    typeText(line(editor), u"14:0០"_qs);
    EXPECT_EQ(line(editor)->text(), u"១៤:០០"_qs);
    EXPECT_EQ(editor->value(), u"14:00"_qs);
}

TEST_F(FieldEditorTest, WhatIsNoNumberSaysWhyAndKeepsTheLastValue) {
    FieldEditor* editor = make(activity, "budget");
    editor->setValue(qint64(50000));
    line(editor)->selectAll();
    typeText(line(editor), u"a lot"_qs);
    EXPECT_TRUE(editor->problem().contains(u"a lot"_qs)) << qPrintable(editor->problem());
    EXPECT_EQ(editor->value(), QVariant(qint64(50000)));
    line(editor)->selectAll();
    typeText(line(editor), u"1,500.50"_qs);
    EXPECT_TRUE(editor->problem().isEmpty());
    EXPECT_EQ(editor->value(), QVariant(qint64(150050)));
}

TEST_F(FieldEditorTest, PercentBeyondAHundredSaysWhy) {
    FieldEditor* editor = make(activity, "progress");
    line(editor)->selectAll();
    typeText(line(editor), u"120"_qs);
    EXPECT_TRUE(editor->problem().contains(u"100"_qs)) << qPrintable(editor->problem());
}

TEST_F(FieldEditorTest, ADateThatDoesNotExistSaysWhy) {
    FieldEditor* editor = make(activity, "due_on");
    typeText(line(editor), u"31/02/2026"_qs);
    EXPECT_TRUE(editor->problem().contains(u"31/02/2026"_qs));
    EXPECT_TRUE(editor->value().isNull());
    line(editor)->clear();
    typeText(line(editor), u"20/11/2026"_qs);
    EXPECT_TRUE(editor->problem().isEmpty());
    EXPECT_EQ(editor->value().toString(), u"2026-11-20"_qs);
}

TEST_F(FieldEditorTest, ADateIsNeverTooNarrowForItsDay) {
    FieldEditor* date = make(typeOf<Meeting>(), "held_on", Language::Khmer);
    date->setValue(u"2026-12-30"_qs);
    date->resize(date->minimumSizeHint());
    EXPECT_EQ(line(date)->text(), u"៣០/១២/២០២៦"_qs);
    EXPECT_GT(line(date)->width(), line(date)->fontMetrics().horizontalAdvance(line(date)->text()));
}

TEST_F(FieldEditorTest, ADateIsPickedFromTheCalendarByKeysAndCanBeEmptiedThere) {
    FieldEditor* editor = make(activity, "due_on");
    window.show();
    editor->setValue(u"2026-11-20"_qs);
    QSignalSpy changed(editor, &FieldEditor::changed);
    QTest::keyClick(line(editor), Qt::Key_Down);
    auto* calendar = editor->findChild<CalendarPopup*>();
    ASSERT_NE(calendar, nullptr);
    QTest::keyClick(calendar, Qt::Key_Down);
    QTest::keyClick(calendar, Qt::Key_Return);
    EXPECT_EQ(editor->value().toString(), u"2026-11-27"_qs);
    EXPECT_EQ(line(editor)->text(), u"27/11/2026"_qs);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    QTest::keyClick(line(editor), Qt::Key_Down);
    calendar = editor->findChild<CalendarPopup*>();
    ASSERT_NE(calendar, nullptr);
    QTest::keyClick(calendar, Qt::Key_Delete);
    EXPECT_TRUE(editor->value().isNull());
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(FieldEditorTest, AMonthNeedsItsYear) {
    FieldEditor* editor = make(typeOf<ActionPlan>(), "month", Language::Khmer);
    editor->setValue(u"2026-11"_qs);
    QLineEdit* year = editor->findChild<QLineEdit*>(u"year"_qs);
    EXPECT_EQ(year->text(), u"២០២៦"_qs);
    EXPECT_EQ(editor->findChild<QComboBox*>()->currentText(), u"វិច្ឆិកា"_qs);
    year->selectAll();
    typeText(year, u"20"_qs);
    EXPECT_FALSE(editor->problem().isEmpty());
    typeText(year, u"27"_qs);
    EXPECT_TRUE(editor->problem().isEmpty());
    EXPECT_EQ(editor->value().toString(), u"2027-11"_qs);
}

TEST_F(FieldEditorTest, AReferenceIsFoundByAnyPartOfAnyOfItsNames) {
    FieldEditor* editor = make(activity, "lead_agency");
    for (const QString& typed : {u"vocational"_qs, u"dolvt"_qs, u"មន្ទីរការងារ"_qs}) {
        editor->setValue({});
        line(editor)->selectAll();
        typeText(line(editor), typed);
        EXPECT_EQ(editor->value().toString(), dolvt.toString()) << qPrintable(typed);
    }
    line(editor)->selectAll();
    typeText(line(editor), u"Ministry of Magic"_qs);
    EXPECT_TRUE(editor->problem().contains(u"Ministry of Magic"_qs));
    QTest::keyClick(line(editor), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line(editor), Qt::Key_Delete);
    EXPECT_TRUE(editor->problem().isEmpty());
    EXPECT_TRUE(editor->value().isNull());
}

TEST_F(FieldEditorTest, AnInactiveRecordIsOfferedOnlyWhereItIsChosen) {
    FieldEditor* editor = make(activity, "lead_agency");
    auto* box = editor->findChild<QComboBox*>();
    EXPECT_EQ(box->findData(former.toString()), -1);
    editor->setValue(former.toString());
    EXPECT_NE(box->findData(former.toString()), -1);
    EXPECT_EQ(box->currentText(), u"Former Partner"_qs);
}

TEST_F(FieldEditorTest, SeveralReferencesAreTickedInAListByKeyboard) {
    FieldEditor* editor = make(activity, "supporting_agencies");
    window.show();
    QSignalSpy changed(editor, &FieldEditor::changed);
    QTest::keyClick(editor->focusProxy(), Qt::Key_Space);
    auto* popup = editor->findChild<CheckListPopup*>();
    ASSERT_NE(popup, nullptr);
    auto* search = popup->findChild<QLineEdit*>(u"search"_qs);
    QTest::keyClicks(search, u"police"_qs);
    QTest::keyClick(search, Qt::Key_Space);
    EXPECT_EQ(editor->value(), toStored(QList<Id>{police}));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(editor->findChild<QPlainTextEdit*>()->toPlainText(), u"Provincial Police"_qs);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(FieldEditorTest, InATableEnterTabAndEscapeSayHowItWasLeft) {
    FieldEditor* editor = make(activity, "place");
    editor->setInTable();
    QList<FieldEditor::End> ends;
    QObject::connect(editor, &FieldEditor::finished, &window, [&](FieldEditor::End end) { ends << end; });
    QTest::keyClick(editor->focusProxy(), Qt::Key_Return);
    QTest::keyClick(editor->focusProxy(), Qt::Key_Tab);
    QTest::keyClick(editor->focusProxy(), Qt::Key_Backtab);
    QTest::keyClick(editor->focusProxy(), Qt::Key_Escape);
    EXPECT_EQ(ends,
              QList<FieldEditor::End>({FieldEditor::End::Accept, FieldEditor::End::AcceptAndNext,
                                       FieldEditor::End::AcceptAndPrevious, FieldEditor::End::Abandon}));
}

TEST_F(FieldEditorTest, TheLanguageOfDigitsAndNamesChangesWithoutLosingTheValue) {
    FieldEditor* amount = make(activity, "budget");
    amount->setValue(qint64(150050));
    amount->setLanguage(Language::Khmer);
    EXPECT_EQ(line(amount)->text(), u"១.៥០០,៥០"_qs);
    FieldEditor* lead = make(activity, "lead_agency");
    lead->setValue(dolvt.toString());
    lead->setLanguage(Language::Khmer);
    EXPECT_EQ(line(lead)->text(), u"មន្ទីរការងារ"_qs);
    EXPECT_EQ(lead->value().toString(), dolvt.toString());
}

} // namespace samaki
