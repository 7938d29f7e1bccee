#include "model/exchange/csv.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

Problem badInput(const QString& sentence, const QString& cause = {}) {
    return {Trouble::BadInput, sentence, cause};
}

QString howToSave() {
    return Say::tr("Open it in Excel, choose Save As and the type “CSV UTF-8”; in LibreOffice choose Save "
                   "As, “Text CSV”, "
                   "and the character set “Unicode (UTF-8)”. Then try again.");
}

Result<QString> decoded(const QByteArray& bytes) {
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0"))
        return badInput(Say::tr("This is a spreadsheet workbook, not a CSV file. %1").arg(howToSave()));
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    const bool wideWithoutMark = text.contains(QChar(u'\0'));
    if (decoder.hasError() || wideWithoutMark) {
        return badInput(
            Say::tr("The file's letters are not written as Unicode, so Khmer text would be lost. %1")
                .arg(howToSave()),
            u"neither UTF-8 nor UTF-16 with a byte order mark"_qs);
    }
    return text;
}

// An apostrophe keeps spreadsheets from running the cell; text that already begins so gets one more, so that
// taking one off always gives the text back.
bool looksGuarded(const QString& cell, qsizetype leastApostrophes) {
    qsizetype at = 0;
    while (at < cell.size() && cell.at(at) == u'\'')
        ++at;
    return at >= leastApostrophes && at < cell.size() && QStringView(u"=+-@\t\r").contains(cell.at(at));
}

QString guarded(const QString& cell) {
    static const QRegularExpression negativeNumber(u"^-[0-9]+([.,][0-9]+)?$"_qs);
    if (!looksGuarded(cell, 0) || negativeNumber.match(cell).hasMatch())
        return cell;
    return u'\'' + cell;
}

QString unguarded(const QString& cell) { return looksGuarded(cell, 1) ? cell.mid(1) : cell; }

QChar separatorOf(const QString& text) {
    constexpr std::array<char16_t, 3> candidates = {u',', u';', u'\t'};
    std::array<int, 3> counts = {};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        for (size_t i = 0; !quoted && i < candidates.size(); ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    size_t best = 0;
    for (size_t i = 1; i < counts.size(); ++i)
        best = counts[i] > counts[best] ? i : best;
    return candidates[best];
}

// Reads the text record by record; knows on which line it stands.
class Scanner {
public:
    Scanner(const QString& text, QChar separator) : text_(text), separator_(separator) {}

    bool atEnd() const { return at_ >= text_.size(); }
    int line() const { return line_; }
    const std::optional<Problem>& problem() const { return problem_; }

    QStringList record() {
        QStringList cells;
        for (;;) {
            cells << unguarded(!atEnd() && text_.at(at_) == u'"' ? quotedCell() : plainCell());
            if (problem_ || atEnd())
                return cells;
            if (text_.at(at_) != separator_) {
                lineBreak();
                return cells;
            }
            ++at_;
        }
    }

private:
    bool atLineBreak() const { return text_.at(at_) == u'\n' || text_.at(at_) == u'\r'; }

    void lineBreak() {
        const bool pair = text_.at(at_) == u'\r' && at_ + 1 < text_.size() && text_.at(at_ + 1) == u'\n';
        at_ += pair ? 2 : 1;
        ++line_;
    }

    QString plainCell() {
        const qsizetype begin = at_;
        while (!atEnd() && text_.at(at_) != separator_ && !atLineBreak())
            ++at_;
        return text_.mid(begin, at_ - begin);
    }

    QString quotedCell() {
        const int openedOn = line_;
        QString cell;
        for (++at_; !atEnd(); ++at_) {
            const QChar c = text_.at(at_);
            if (c == u'"') {
                ++at_;
                if (atEnd() || text_.at(at_) == separator_ || atLineBreak())
                    return cell;
                if (text_.at(at_) != u'"')
                    break;
            } else if (c == u'\n') {
                ++line_;
            }
            cell += text_.at(at_);
        }
        problem_ = badInput(
            Say::tr(
                "On line %1 a quotation mark opens a cell and is not closed where the cell ends. Save the "
                "table again as CSV UTF-8, or correct that line.")
                .arg(openedOn));
        return cell;
    }

    const QString& text_;
    QChar separator_;
    qsizetype at_ = 0;
    int line_ = 1;
    std::optional<Problem> problem_;
};

bool isEmptyRow(const QStringList& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

QString cellText(const QString& cell) {
    QString text = guarded(cell);
    const bool quote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                       text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    return quote ? u'"' + text.replace(u'"', u"\"\""_qs) + u'"' : text;
}

void appendRow(QByteArray& bytes, const QStringList& cells) {
    QStringList texts;
    texts.reserve(cells.size());
    for (const QString& cell : cells)
        texts << cellText(cell);
    bytes += texts.join(u',').toUtf8();
    bytes += "\r\n";
}

} // namespace

Result<CsvTable> readCsv(const QByteArray& bytes) {
    const Result<QString> text = decoded(bytes);
    if (!text)
        return text.problem();
    CsvTable table;
    table.separator = separatorOf(*text);
    Scanner scanner(*text, table.separator);
    for (int number = 1; !scanner.atEnd(); ++number) {
        CsvRow row{number, scanner.line(), scanner.record()};
        if (scanner.problem())
            return *scanner.problem();
        if (number == 1)
            table.header = row.cells;
        else if (!isEmptyRow(row.cells))
            table.rows.push_back(std::move(row));
    }
    if (isEmptyRow(table.header))
        return badInput(
            Say::tr("The first row is empty. It must name the columns, such as those of an exported file."));
    return table;
}

Result<CsvTable> readCsvFile(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return Problem{Trouble::NotFound, Say::tr("There is no file “%1”. Check its name.").arg(path), {}};
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{
            Trouble::Other,
            Say::tr("“%1” cannot be opened. Close it in other programs, and check that you may read it.")
                .arg(path),
            file.errorString()};
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return Problem{
            Trouble::Other,
            Say::tr("“%1” could not be read to its end. Copy it to this computer and try again.").arg(path),
            file.errorString()};
    }
    return readCsv(bytes);
}

QByteArray writeCsv(const QStringList& header, const std::vector<QStringList>& rows) {
    QByteArray bytes("\xef\xbb\xbf");
    appendRow(bytes, header);
    for (const QStringList& row : rows)
        appendRow(bytes, row);
    return bytes;
}

} // namespace samaki
