#include "model/exchange/csv.h"

#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QStringEncoder>

namespace samaki {

namespace {

std::vector<QStringList> cellsOf(const CsvTable& table) {
    std::vector<QStringList> cells;
    for (const CsvRow& row : table.rows)
        cells.push_back(row.cells);
    return cells;
}

CsvTable read(const QByteArray& bytes) {
    const Result<CsvTable> table = readCsv(bytes);
    EXPECT_TRUE(table.ok()) << (table.ok() ? "" : table.problem().sentence.toStdString());
    return table.ok() ? *table : CsvTable();
}

} // namespace

TEST(Csv, ReadsWhatItWroteCellByCell) {
    const QStringList header = {u"name"_qs, u"note"_qs, u"ឈ្មោះ"_qs};
    const std::vector<QStringList> rows = {
        {u"plain"_qs, u"with \"quotes\", comma; semicolon\tand tab"_qs, u"ខេត្តព្រៃវែង"_qs},
        {u"two\nlines"_qs, u"carriage\r\nreturn"_qs, u" spaces kept "_qs},
        {u""_qs, u""_qs, u"x"_qs},
    };
    const CsvTable table = read(writeCsv(header, rows));
    EXPECT_EQ(table.header, header);
    EXPECT_EQ(cellsOf(table), rows);
}

TEST(Csv, MakesFormulasHarmlessAndReadsThemBack) {
    const std::vector<QStringList> rows = {
        {u"=HYPERLINK(\"x\")"_qs, u"+855 12 345 678"_qs, u"-not a number"_qs},
        {u"@here"_qs, u"'=already"_qs, u"''-twice"_qs},
        {u"-12.50"_qs, u"'quoted'"_qs, u"\tindented"_qs},
    };
    const QByteArray bytes = writeCsv({u"a"_qs, u"b"_qs, u"c"_qs}, rows);
    EXPECT_TRUE(bytes.contains("'=HYPERLINK"));
    EXPECT_TRUE(bytes.contains("'+855"));
    EXPECT_TRUE(bytes.contains("\r\n-12.50,")) << "a negative number stays a number";
    EXPECT_EQ(cellsOf(read(bytes)), rows);
}

TEST(Csv, BeginsWithTheMarkByWhichExcelKnowsUtf8AndEndsLinesWithCrLf) {
    const QByteArray bytes = writeCsv({u"a"_qs}, {{u"b"_qs}});
    EXPECT_EQ(bytes, QByteArray("\xef\xbb\xbf"
                                "a\r\nb\r\n"));
}

TEST(Csv, FindsTheSeparatorInTheHeader) {
    EXPECT_EQ(read("a,b,c\n1,2;2,3\n").separator, QChar(u','));
    EXPECT_EQ(read("a;b;c\n1;2,2;3\n").separator, QChar(u';'));
    EXPECT_EQ(read("a\tb\n1,5\t2\n").separator, QChar(u'\t'));
    EXPECT_EQ(read("\"a,x,y\";b\n1;2\n").header, QStringList({u"a,x,y"_qs, u"b"_qs}));
}

TEST(Csv, ReadsUtf16WithItsMark) {
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    const QString text = u"name\tkm\nPolice\tនគរបាល\n"_qs;
    EXPECT_EQ(read(little(text)).rows.at(0).cells.at(1), u"នគរបាល"_qs);
    EXPECT_EQ(read(big(text)).rows.at(0).cells.at(1), u"នគរបាល"_qs);
}

TEST(Csv, RefusesAnotherEncodingAndSaysHowToSave) {
    const QByteArray windows1252("name,place\nCaf\xe9,Prey Veng\n");
    const QByteArray wideWithoutMark("n\0a\0\n\0", 6);
    for (const QByteArray& bytes :
         {windows1252, wideWithoutMark, QByteArray("PK\x03\x04rest of a workbook")}) {
        const Result<CsvTable> table = readCsv(bytes);
        ASSERT_FALSE(table.ok());
        EXPECT_EQ(table.problem().trouble, Trouble::BadInput);
        EXPECT_TRUE(table.problem().sentence.contains(u"CSV UTF-8"_qs));
        EXPECT_TRUE(table.problem().sentence.contains(u"LibreOffice"_qs));
    }
}

TEST(Csv, KeepsTheNumberASpreadsheetShowsAndTheLineOfTheFile) {
    const CsvTable table = read("a,b\n\"two\nlines\",1\n\n,\nlast,2");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].number, 2);
    EXPECT_EQ(table.rows[0].line, 2);
    EXPECT_EQ(table.rows[1].number, 5) << "the two empty rows count";
    EXPECT_EQ(table.rows[1].line, 6);
}

TEST(Csv, NamesTheLineOfAQuoteThatDoesNotClose) {
    const Result<CsvTable> open = readCsv("a,b\n1,2\n\"open,3\nrest,4\n");
    ASSERT_FALSE(open.ok());
    EXPECT_TRUE(open.problem().sentence.contains(u"line 3"_qs)) << open.problem().sentence.toStdString();
    EXPECT_FALSE(readCsv("a,b\n\"x\"y,2\n").ok());
}

TEST(Csv, RefusesAFileWithoutAHeader) {
    EXPECT_FALSE(readCsv("").ok());
    EXPECT_FALSE(readCsv("\xef\xbb\xbf").ok());
    EXPECT_FALSE(readCsv("\n1,2\n").ok());
}

TEST(Csv, SaysWhenThereIsNoSuchFile) {
    const Scratch scratch;
    const Result<CsvTable> table = readCsvFile(scratch.path(u"missing.csv"_qs));
    ASSERT_FALSE(table.ok());
    EXPECT_EQ(table.problem().trouble, Trouble::NotFound);
}

} // namespace samaki
