// The one dialog for papers: what it shows is what was asked for last, what it cannot show it neither prints
// nor saves, and a file goes where the person wants it.
#include "tests/views/small_desk_test.h"
#include "views/common/empty_state.h"
#include "views/common/paper_dialog.h"
#include "views/common/paper_preview.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QSemaphore>
#include <QTest>

namespace samaki {

namespace {

Manuscript pagesSaying(const QString& text, int pages, Language language) {
    Manuscript manuscript;
    manuscript.language = language;
    manuscript.title = text;
    manuscript.pagePattern = u"%1 / %2"_qs;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            manuscript.parts.push_back(PageBreakPart{});
        manuscript.parts.push_back(Passage{{text, TextRole::Body}});
    }
    return manuscript;
}

class PaperDialogTest : public SmallDesk {
protected:
    PaperTask letter(int pages = 3) {
        PaperTask task;
        task.name = u"Letter"_qs;
        task.fileName = u"letter-2026-11-20"_qs;
        task.options = {{u"date"_qs, u"With the date"_qs}, {u"copies"_qs, u"With copies"_qs, false}};
        task.make = [this, pages](Reader&, const PaperWish& wish) -> Result<MadePaper> {
            ++asked;
            mayMake.acquire();
            QStringList ticked = wish.options.values();
            ticked.sort();
            return MadePaper(pagesSaying(u"Letter "_qs + ticked.join(u'+'), pages, wish.language));
        };
        return task;
    }
    PaperTask refusal() {
        PaperTask task;
        task.name = u"Minutes"_qs;
        task.fileName = u"minutes"_qs;
        task.make = [](Reader&, const PaperWish&) -> Result<MadePaper> {
            return Problem{Trouble::NotFound, u"This meeting has no minutes yet."_qs, {}};
        };
        return task;
    }
    PaperDialog& open(std::vector<PaperTask> papers) {
        dialog = std::make_unique<PaperDialog>(desk, u"Print"_qs, std::move(papers));
        QObject::connect(dialog.get(), &PaperDialog::made, dialog.get(), [this] { ++made; });
        QObject::connect(dialog.get(), &PaperDialog::saved, dialog.get(), [this] { ++saved; });
        QObject::connect(dialog.get(), &PaperDialog::failed, dialog.get(), [this] { ++failed; });
        dialog->QDialog::show();
        return *dialog;
    }
    bool isReady() {
        return awaitUntil([this] { return dialog->isReady(); });
    }
    QPushButton* button(const char* name) { return dialog->findChild<QPushButton*>(QLatin1String(name)); }
    QString line() { return dialog->findChild<QLabel*>(u"line"_qs)->text(); }

    QSemaphore mayMake{1000}; ///< tests that need a slow paper take these away
    std::atomic<int> asked = 0;
    int made = 0;
    int saved = 0;
    int failed = 0;
    std::unique_ptr<PaperDialog> dialog;
};

} // namespace

TEST_F(PaperDialogTest, ShowsThePaperInTheWindowsLanguageAndInTheOtherOneWhenAsked) {
    desk.setLanguage(Language::Khmer);
    open({letter()});
    EXPECT_FALSE(dialog->isReady()) << "made off the window's thread";
    EXPECT_FALSE(button("print")->isEnabled());
    ASSERT_TRUE(isReady());
    EXPECT_EQ(dialog->manuscript()->language, Language::Khmer);
    EXPECT_EQ(dialog->pageCount(), 3);
    dialog->setPaperLanguage(Language::English);
    EXPECT_FALSE(dialog->isReady()) << "the old one must not be printed any more";
    ASSERT_TRUE(isReady());
    EXPECT_EQ(dialog->manuscript()->language, Language::English);
    EXPECT_EQ(dialog->suggestedName(), u"letter-2026-11-20-en"_qs);
}

TEST_F(PaperDialogTest, TheTickedOptionsAreOnThePaper) {
    open({letter()});
    ASSERT_TRUE(isReady());
    EXPECT_EQ(dialog->manuscript()->title, u"Letter date"_qs);
    dialog->setOption(u"copies"_qs, true);
    ASSERT_TRUE(isReady());
    EXPECT_EQ(dialog->manuscript()->title, u"Letter copies+date"_qs);
    auto* options = dialog->findChild<QListWidget*>(u"options"_qs);
    options->setFocus();
    options->setCurrentRow(0);
    QTest::keyClick(options, Qt::Key_Space);
    ASSERT_TRUE(awaitUntil([this] {
        return dialog->isReady() && dialog->manuscript()->title == u"Letter copies";
    })) << "Space unticks the option under the cursor";
}

TEST_F(PaperDialogTest, AnAnswerThatComesAfterAnotherWishIsDropped) {
    mayMake.acquire(1000);
    open({letter()});
    ASSERT_TRUE(awaitUntil([this] { return asked == 1; }));
    dialog->setPaperLanguage(Language::Khmer);
    dialog->setOption(u"date"_qs, false);
    mayMake.release();
    ASSERT_TRUE(awaitUntil([this] { return asked == 2; }));
    QCoreApplication::processEvents(); // the first answer was sent before the second was asked for
    EXPECT_EQ(made, 0) << "the first paper is nobody's wish any more";
    EXPECT_FALSE(dialog->isReady());
    mayMake.release(1000);
    ASSERT_TRUE(isReady());
    EXPECT_EQ(made, 1) << "two of the three papers came too late";
    EXPECT_EQ(dialog->manuscript()->title, u"Letter "_qs);
    EXPECT_EQ(dialog->manuscript()->language, Language::Khmer);
}

TEST_F(PaperDialogTest, ClosedWhileAPaperIsMadeItHearsNothing) {
    mayMake.acquire(1000);
    open({letter()});
    ASSERT_TRUE(awaitUntil([this] { return asked == 1; }));
    dialog.reset();
    mayMake.release(1000);
    EXPECT_TRUE(await(store->query([](Reader&) { return true; })).ok());
    EXPECT_EQ(made, 0);
}

TEST_F(PaperDialogTest, AProblemStandsInThePapersPlaceAsASentence) {
    open({refusal(), letter()});
    ASSERT_TRUE(awaitUntil([this] { return made == 1; }));
    EXPECT_FALSE(dialog->isReady());
    QStringList sentences;
    for (const QLabel* label : dialog->findChild<EmptyState*>()->findChildren<QLabel*>())
        sentences << label->text();
    EXPECT_TRUE(sentences.contains(u"This meeting has no minutes yet."_qs));
    for (const char* name : {"print", "savePdf", "saveOdt"})
        EXPECT_FALSE(button(name)->isEnabled()) << name;
    dialog->choosePaper(1);
    ASSERT_TRUE(isReady()) << "another paper can be chosen";
    EXPECT_TRUE(dialog->findChild<PaperPreview*>()->isVisible());
}

TEST_F(PaperDialogTest, OfSeveralPapersEachHasItsOwnOptions) {
    open({letter(), refusal()});
    ASSERT_TRUE(isReady());
    auto* papers = dialog->findChild<QListWidget*>(u"papers"_qs);
    auto* options = dialog->findChild<QListWidget*>(u"options"_qs);
    EXPECT_TRUE(papers->isVisible());
    EXPECT_EQ(options->count(), 2);
    papers->setCurrentRow(1);
    ASSERT_TRUE(awaitUntil([this] { return made == 2; }));
    EXPECT_FALSE(options->isVisible());
}

TEST_F(PaperDialogTest, ManyOptionsAreTickedOrUntickedAtOnceForOnePaper) {
    PaperTask task = letter();
    task.options.clear();
    for (int i = 0; i < 8; ++i)
        task.options.push_back({QString::number(i), u"Agency %1"_qs.arg(i), i == 0});
    open({task});
    ASSERT_TRUE(isReady());
    button("allOptions")->click();
    ASSERT_TRUE(isReady());
    EXPECT_EQ(dialog->manuscript()->title, u"Letter 0+1+2+3+4+5+6+7"_qs);
    EXPECT_EQ(asked, 2);
    button("allOptions")->click();
    ASSERT_TRUE(isReady());
    EXPECT_EQ(dialog->manuscript()->title, u"Letter "_qs);
}

TEST_F(PaperDialogTest, PageDownAndPageUpGoFromPageToPage) {
    open({letter(4)});
    ASSERT_TRUE(isReady());
    auto* preview = dialog->findChild<PaperPreview*>();
    EXPECT_EQ(preview->page(), 0);
    QTest::keyClick(preview, Qt::Key_PageDown);
    QTest::keyClick(preview, Qt::Key_PageDown);
    EXPECT_EQ(preview->page(), 2);
    EXPECT_EQ(preview->accessibleDescription(), u"Page 3 of 4"_qs);
    QTest::keyClick(preview, Qt::Key_PageUp);
    EXPECT_EQ(preview->page(), 1);
    QTest::keyClick(preview, Qt::Key_End);
    EXPECT_EQ(preview->page(), 3);
    QTest::keyClick(preview, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(preview->page(), 3) << "made smaller, the page stays";
    EXPECT_EQ(preview->fit(), PaperPreview::Fit::AsChosen);
    QTest::keyClick(preview, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(preview->fit(), PaperPreview::Fit::Width);
}

TEST_F(PaperDialogTest, IsSavedByTheFilesEndingAndTheFolderIsRemembered) {
    open({letter()});
    ASSERT_TRUE(isReady());
    dialog->saveTo(committee.path(u"letter.pdf"_qs));
    ASSERT_TRUE(awaitUntil([this] { return saved == 1; }));
    QFile file(committee.path(u"letter.pdf"_qs));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF"));
    EXPECT_TRUE(line().contains(u"letter.pdf"_qs)) << "says where it is";
    button("savePdf")->click();
    auto* files = dialog->findChild<QFileDialog*>();
    ASSERT_NE(files, nullptr);
    EXPECT_EQ(QFileInfo(files->directory().absolutePath()), QFileInfo(committee.path({})));
    EXPECT_EQ(files->defaultSuffix(), u"pdf"_qs);
    files->reject();
}

TEST_F(PaperDialogTest, OnePaperAfterTheOtherIsSavedFromTheList) {
    open({letter(), letter(2), refusal()});
    ASSERT_TRUE(isReady());
    auto* papers = dialog->findChild<QListWidget*>(u"papers"_qs);
    papers->setFocus();
    for (const int next : {1, 2}) {
        QTest::mouseClick(button("savePdf"), Qt::LeftButton);
        auto* files = dialog->findChild<QFileDialog*>();
        ASSERT_NE(files, nullptr);
        dialog->findChild<PaperPreview*>()->setFocus(); // whatever closing it may do to the focus
        files->reject();
        ASSERT_EQ(dialog->focusWidget(), papers);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
        EXPECT_EQ(papers->currentRow(), next);
        ASSERT_TRUE(awaitUntil([&] { return made == next + 1; }));
        ASSERT_TRUE(awaitUntil([this] { return dialog->findChild<QFileDialog*>() == nullptr; }));
        if (next == 2)
            break;
        EXPECT_EQ(dialog->focusWidget(), papers) << "the next paper's options do not call it away";
    }
}

TEST_F(PaperDialogTest, OfTheLettersTheNextIsTickedWhereTheLastWas) {
    PaperTask letters = letter();
    letters.isForSome = true;
    open({letters});
    ASSERT_TRUE(isReady());
    auto* options = dialog->findChild<QListWidget*>(u"options"_qs);
    ASSERT_EQ(dialog->focusWidget(), options);
    QTest::mouseClick(button("saveOdt"), Qt::LeftButton);
    ASSERT_NE(dialog->findChild<QFileDialog*>(), nullptr);
    dialog->findChild<QFileDialog*>()->reject();
    EXPECT_EQ(dialog->focusWidget(), options);
}

TEST_F(PaperDialogTest, AFileThatCannotBeWrittenIsSaidInASentence) {
    open({letter()});
    ASSERT_TRUE(isReady());
    dialog->saveTo(committee.path(u"no/such/folder/letter.pdf"_qs));
    ASSERT_TRUE(awaitUntil([this] { return failed == 1; }));
    EXPECT_TRUE(line().contains(u"folder"_qs)) << line().toStdString();
    EXPECT_EQ(saved, 0);
    EXPECT_TRUE(dialog->isReady()) << "another folder can be chosen";
}

} // namespace samaki
