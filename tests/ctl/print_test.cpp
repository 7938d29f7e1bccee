#include "tests/ctl/ctl_test.h"

#include <QDir>

namespace samaki {

class CtlPrint : public CtlTest {
protected:
    static QString textOf(const QString& pdf) {
        QProcess process;
        process.start(u"pdftotext"_qs, {u"-layout"_qs, pdf, u"-"_qs});
        EXPECT_TRUE(process.waitForFinished(60'000)) << "pdftotext is in poppler-utils";
        return QString::fromUtf8(process.readAllStandardOutput());
    }
};

TEST_F(CtlPrint, PrintsThePlanOfAMonthInEitherLanguage) {
    createWithActivity();
    for (const QString& language : {u"en"_qs, u"km"_qs}) {
        const QString pdf = path(language + u".pdf"_qs);
        EXPECT_EQ(must({u"print"_qs, u"plan"_qs, u"--month"_qs, u"2026-11"_qs, u"--lang"_qs, language,
                        u"--out"_qs, pdf}),
                  pdf);
        EXPECT_TRUE(read(pdf).startsWith("%PDF"));
        EXPECT_TRUE(textOf(pdf).contains(u"Train commune"_qs)) << textOf(pdf).toStdString();
    }
}

TEST_F(CtlPrint, AMonthWithoutAPlanOrAFolderThatIsNotThereIsSaidAndLeavesNothing) {
    createWithActivity();
    const QString pdf = path(u"plan.pdf"_qs);
    const Answer none = run({u"print"_qs, u"plan"_qs, u"--month"_qs, u"2020-01"_qs, u"--out"_qs, pdf});
    EXPECT_EQ(none.code, 1);
    EXPECT_FALSE(none.err.isEmpty());
    EXPECT_EQ(
        run({u"print"_qs, u"plan"_qs, u"--month"_qs, u"2026-11"_qs, u"--out"_qs, path(u"no/plan.pdf"_qs)})
            .code,
        1);
    EXPECT_EQ(run({u"print"_qs, u"plan"_qs, u"--month"_qs, u"2026-13"_qs, u"--out"_qs, pdf}).code, 2);
    EXPECT_EQ(
        run({u"print"_qs, u"plan"_qs, u"--month"_qs, u"2026-11"_qs, u"--lang"_qs, u"fr"_qs, u"--out"_qs, pdf})
            .code,
        2);
    EXPECT_EQ(run({u"print"_qs, u"menu"_qs, u"--month"_qs, u"2026-11"_qs, u"--out"_qs, pdf}).code, 2);
    EXPECT_FALSE(QFile::exists(pdf));
}

} // namespace samaki
