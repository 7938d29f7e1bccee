// What a person meets at run time is Khmer: the contexts that the classes ask for are those of the
// translation.
#include "model/core/khmer_text.h"
#include "model/exchange/blank_row.h"
#include "model/records/validate.h"
#include "tests/views/small_desk_test.h"
#include "views/administration/administration_page.h"
#include "views/agencies/agency_details.h"
#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/common/record_table.h"
#include "views/common/wrap_label.h"
#include "views/shell/new_committee.h"
#include "views/shell/start_page.h"
#include "views/shell/who_are_you.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace samaki {

namespace {

bool isWords(const QString& text) {
    return text != languageName(Language::English) && text != u"Samaki"_qs &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QStringList textsOf(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts << label->text();
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>())
        texts << button->text() << button->toolTip();
    for (const QLineEdit* line : widget.findChildren<QLineEdit*>())
        texts << line->placeholderText() << line->accessibleName();
    return texts;
}

void expectKhmer(const QWidget& widget) {
    int words = 0;
    for (const QString& text : textsOf(widget)) {
        if (!isWords(text))
            continue;
        ++words;
        EXPECT_TRUE(hasKhmer(text)) << widget.metaObject()->className() << ": " << text.toStdString();
    }
    EXPECT_GT(words, 0) << widget.metaObject()->className();
}

} // namespace

class TranslationAtRunTime : public SmallDesk {
protected:
    TranslationAtRunTime() { desk.setLanguage(Language::Khmer); }
};

TEST_F(TranslationAtRunTime, TheFirstDayIsInKhmer) {
    expectKhmer(StartPage(desk, {}, ThemeChoice::System, true));
    expectKhmer(WhoAreYou({}, {}));
    expectKhmer(NewCommittee());
}

TEST_F(TranslationAtRunTime, ATableOfRecordsIsInKhmer) {
    RecordTable table(desk, typeOf<Agency>(), u"khmer"_qs, {u"name_en"_qs, u"kind"_qs});
    table.setFilterFields({u"kind"_qs});
    expectKhmer(table);
    EXPECT_EQ(table.model().headerData(0, Qt::Horizontal).toString(), u"ប្រភេទ"_qs);
}

TEST_F(TranslationAtRunTime, APageIsInKhmer) { expectKhmer(AdministrationPage(desk)); }

TEST_F(TranslationAtRunTime, PluralsAreFoundForOneAndForMany) {
    for (const int count : {1, 2, 11})
        EXPECT_TRUE(hasKhmer(AgencyDetails::tr("%n former contacts", "", count))) << count;
}

// Texts whose context is named by hand: a field's label and the model's sentence about it.
TEST_F(TranslationAtRunTime, TheModelsSentencesAreInKhmer) {
    const std::vector<FieldProblem> problems = validate(typeOf<Contact>(), blankRow(typeOf<Contact>()));
    ASSERT_FALSE(problems.empty());
    for (const FieldProblem& problem : problems) {
        EXPECT_TRUE(hasKhmer(problem.sentence)) << problem.sentence.toStdString();
        EXPECT_TRUE(problem.sentence.contains(u"បំពេញ"_qs)) << problem.sentence.toStdString();
    }
}

TEST_F(TranslationAtRunTime, ABoundIsToldInTheDigitsOfTheReader) {
    RecordForm form(desk, typeOf<Pillar>());
    form.create(blankRow(typeOf<Pillar>()));
    auto* number = form.editor("number")->findChild<QLineEdit*>();
    ASSERT_NE(number, nullptr);
    typeText(number, u"100"_qs);
    form.save();
    const auto* message = form.findChild<WrapLabel*>(u"number_message"_qs);
    ASSERT_NE(message, nullptr);
    EXPECT_TRUE(message->sentence().contains(u"៩៩"_qs)) << message->sentence().toStdString();
    EXPECT_FALSE(message->sentence().contains(u"99"_qs)) << message->sentence().toStdString();
}

} // namespace samaki
