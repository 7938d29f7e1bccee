#include "views/common/record_form.h"

#include "tests/views/small_desk_test.h"
#include "views/common/field_editor.h"
#include "views/common/wrap_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace samaki {

class RecordFormTest : public SmallDesk {
protected:
    RecordFormTest() {
        form.show();
        form.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&form));
        QObject::connect(&form, &RecordForm::submitted, &form, [this](const Row& before, const Row& after) {
            submitted.push_back({before, after});
        });
    }

    QLineEdit* line(const char* column) { return form.editor(column)->findChild<QLineEdit*>(); }
    QString message(const char* column) {
        return form.findChild<WrapLabel*>(QLatin1String(column) + u"_message"_qs)->sentence();
    }
    void write(const char* column, const QString& text) {
        line(column)->setFocus();
        line(column)->selectAll();
        typeText(line(column), text);
    }

    RecordForm form{desk, typeOf<Agency>()};
    std::vector<std::pair<Row, Row>> submitted;
};

TEST_F(RecordFormTest, AnEmptyRequiredFieldIsNamedWhenThePersonSavesAndNothingIsHandedOver) {
    form.create(toRow(Agency()));
    EXPECT_EQ(message("name_en"), QString()) << "nobody is told off before they have begun";
    line("name_km")->setFocus();
    QTest::keyClick(line("name_km"), Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(message("name_en").contains(u"Name (English)"_qs)) << qPrintable(message("name_en"));
    EXPECT_TRUE(submitted.empty());
    EXPECT_TRUE(line("name_en")->hasFocus());
    write("name_en", u"Embassy of Thailand"_qs);
    EXPECT_EQ(message("name_en"), QString());
    QTest::keyClick(line("name_en"), Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(submitted.size(), 1u);
    EXPECT_EQ(fromRow<Agency>(submitted.front().second).nameEn, u"Embassy of Thailand"_qs);
}

TEST_F(RecordFormTest, ADateThatDoesNotExistStopsTheSaveAndSaysWhy) {
    form.edit(toRow(committee.police));
    write("joined_on", u"31/02/2026"_qs);
    form.save();
    EXPECT_TRUE(message("joined_on").contains(u"31/02/2026"_qs));
    EXPECT_TRUE(submitted.empty());
}

TEST_F(RecordFormTest, IsDirtyOnlyWhileSomethingDiffers) {
    form.edit(toRow(committee.police));
    EXPECT_FALSE(form.isDirty());
    EXPECT_FALSE(form.findChild<QPushButton*>(u"save"_qs)->isEnabled());
    write("phone", u"117"_qs);
    EXPECT_TRUE(form.isDirty());
    write("phone", {});
    QTest::keyClick(line("phone"), Qt::Key_Delete);
    EXPECT_FALSE(form.isDirty());
}

TEST_F(RecordFormTest, EscapePutsBackAndWhatWasWrittenCanBeBroughtBack) {
    form.edit(toRow(committee.police));
    write("phone", u"117"_qs);
    QTest::keyClick(line("phone"), Qt::Key_Escape);
    EXPECT_FALSE(form.isDirty());
    auto* notice = form.findChild<WrapLabel*>(u"notice"_qs);
    ASSERT_TRUE(notice->isVisible());
    notice->parentWidget()->findChild<QPushButton*>()->click();
    EXPECT_EQ(form.row().values.at(typeOf<Agency>().indexOf("phone")).toString(), u"117"_qs);
}

TEST_F(RecordFormTest, ANewRecordThatWasLeftIsThereWhenThePersonBeginsAgain) {
    QSignalSpy closed(&form, &RecordForm::closed);
    form.create(toRow(Agency()));
    write("name_en", u"Half written"_qs);
    form.revert();
    EXPECT_EQ(closed.count(), 1);
    form.create(toRow(Agency()));
    EXPECT_EQ(fromRow<Agency>(form.row()).nameEn, u"Half written"_qs);
}

TEST_F(RecordFormTest, WhatWasLeftIsThereAgainInAnotherRunOfTheProgram) {
    form.create(toRow(Agency()));
    write("name_en", u"Half written"_qs);
    form.revert();
    RecordForm later(desk, typeOf<Agency>());
    later.create(toRow(Agency()));
    EXPECT_EQ(fromRow<Agency>(later.row()).nameEn, u"Half written"_qs);
    RecordForm last(desk, typeOf<Agency>());
    last.create(toRow(Agency()));
    EXPECT_FALSE(last.isDirty()) << "it is offered once";
}

TEST_F(RecordFormTest, WhatIsBeingWrittenIsHandedOverOnce) {
    form.create(toRow(Agency()));
    write("name_en", u"Embassy of Thailand"_qs);
    form.save();
    form.setWriting(true);
    form.save();
    EXPECT_EQ(submitted.size(), 1u);
}

TEST_F(RecordFormTest, AColleaguesChangeNeverOverwritesWhatIsBeingWritten) {
    const Row before = toRow(committee.police);
    form.edit(before);
    write("phone", u"117"_qs);
    Agency changed = committee.police;
    changed.revision = 99;
    changed.hotline = u"1288"_qs;
    form.edit(toRow(changed));
    EXPECT_EQ(fromRow<Agency>(form.row()).phone, u"117"_qs);
    EXPECT_TRUE(form.findChild<WrapLabel*>(u"notice"_qs)->isVisible());
    form.save();
    ASSERT_EQ(submitted.size(), 1u);
    EXPECT_EQ(submitted.front().first.revision, before.revision)
        << "what the person saw is the base of the merge";
}

TEST_F(RecordFormTest, AColleaguesChangeIsShownAtOnceWhereNothingIsBeingWritten) {
    form.edit(toRow(committee.police));
    Agency changed = committee.police;
    changed.revision = 99;
    changed.hotline = u"1288"_qs;
    form.edit(toRow(changed));
    EXPECT_EQ(line("hotline")->text(), u"1288"_qs);
}

TEST_F(RecordFormTest, FieldsNoSectionNamesKeepTheirValue) {
    RecordForm partial(desk, typeOf<Agency>(), {{nullptr, {{"phone", "hotline"}}}});
    Agency agency = committee.police;
    agency.mandate = u"Law enforcement"_qs;
    partial.edit(toRow(agency));
    EXPECT_EQ(fromRow<Agency>(partial.row()).mandate, u"Law enforcement"_qs);
    EXPECT_EQ(partial.editor("mandate"), nullptr);
}

TEST_F(RecordFormTest, SpeaksKhmerFromOneMomentToTheNext) {
    Agency agency = committee.police;
    agency.joinedOn = QDate(2026, 11, 20);
    form.edit(toRow(agency));
    desk.setLanguage(Language::Khmer);
    EXPECT_EQ(line("joined_on")->text(), u"២០/១១/២០២៦"_qs);
    EXPECT_FALSE(form.isDirty());
}

} // namespace samaki
