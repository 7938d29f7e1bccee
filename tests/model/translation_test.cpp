// The Khmer translation: complete, true to the placeholders, in the committee's terms, and holding every text
// that the sources hold.
#include "model/core/khmer_text.h"
#include "tests/support/scratch.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace samaki {

namespace {

const QString kRoot = QStringLiteral(SAMAKI_SOURCE_DIR);
const QString kTranslation = kRoot + u"/resources/translations/samaki_km.ts"_qs;

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or two for a plural
    bool plural = false;
    bool finished = true;
};

std::string name(const Message& message) {
    return (message.context + u": "_qs + message.source).toStdString();
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{context, {}, {}, xml.attributes().value(u"numerus"_qs) == u"yes"};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = xml.attributes().value(u"type"_qs).isEmpty();
            if (!message.plural)
                message.forms << xml.readElementText();
            while (message.plural && xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

const std::vector<Message>& messages() {
    static const std::vector<Message> all = readMessages(kTranslation);
    return all;
}

const QRegularExpression& placeholder() {
    static const QRegularExpression pattern(u"%(\\d|n)"_qs);
    return pattern;
}

QStringList placeholders(const QString& text) {
    QStringList found;
    QRegularExpressionMatchIterator matches = placeholder().globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

// What a reader reads as words: without placeholders and mnemonics.
QString words(QString text) { return text.remove(placeholder()).remove(u'&').trimmed(); }

bool hasLetters(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// The contexts that the sources name by hand.
QSet<QString> namedContexts() {
    static const QRegularExpression pattern(
        u"(?:Q_DECLARE_TR_FUNCTIONS\\(|(?:NOOP|translate)\\(\\s*\")([\\w:]+)"_qs);
    QSet<QString> names;
    for (const QString& folder : {u"/model"_qs, u"/views"_qs, u"/app"_qs}) {
        QDirIterator files(kRoot + folder, {u"*.cpp"_qs, u"*.h"_qs}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            QRegularExpressionMatchIterator found = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                names.insert(found.next().captured(1));
        }
    }
    return names;
}

struct Term {
    const char* english;
    const char* khmer;
};

// Where the committee's glossary has a word for the whole text, the translation uses that word.
constexpr Term kTerms[] = {
    {"Committee", "គណៈកម្មាធិការ"},
    {"Working groups", "ក្រុមការងារ"},
    {"Police", "នគរបាល"},
    {"NGO", "អង្គការមិនមែនរដ្ឋាភិបាល"},
    {"Focal point", "មន្ត្រីបង្គោល"},
    {"Volunteers", "អ្នកស្ម័គ្រចិត្ត"},
    {"Position", "មុខតំណែង"},
    {"Role", "តួនាទី"},
    {"Sex", "ភេទ"},
    {"Female", "ស្រី"},
    {"Male", "ប្រុស"},
    {"Email", "អ៊ីមែល"},
    {"Phone", "លេខទូរស័ព្ទ"},
    {"Action plan", "ផែនការសកម្មភាព"},
    {"Activity", "សកម្មភាព"},
    {"Lead agency", "អង្គភាពទទួលបន្ទុក"},
    {"Indicator", "សូចនាករ"},
    {"Target", "គោលដៅ"},
    {"Budget", "ថវិកា"},
    {"Progress", "វឌ្ឍនភាព"},
    {"Result", "លទ្ធផល"},
    {"Recommendation", "អនុសាសន៍"},
    {"Status", "ស្ថានភាព"},
    {"Approved", "បានអនុម័ត"},
    {"Under way", "កំពុងអនុវត្ត"},
    {"Postponed", "លើកពេល"},
    {"Overdue", "ហួសពេលកំណត់"},
    {"Seen and agreed", "បានឃើញ និងឯកភាព"},
    {"Meetings", "កិច្ចប្រជុំ"},
    {"Agenda", "របៀបវារៈ"},
    {"Decision", "សេចក្តីសម្រេច"},
    {"Attendance sheet", "បញ្ជីវត្តមាន"},
    {"Present", "វត្តមាន"},
    {"Absent", "អវត្តមាន"},
    {"Dashboard", "ផ្ទាំងព័ត៌មាន"},
    {"Search", "ស្វែងរក"},
    {"Save", "រក្សាទុក"},
    {"Cancel", "បោះបង់"},
    {"Close", "បិទ"},
    {"Print", "បោះពុម្ព"},
    {"History", "ប្រវត្តិ"},
    {"Undo", "មិនធ្វើវិញ"},
};

} // namespace

TEST(TranslationTest, EveryTextIsTranslated) {
    EXPECT_GT(messages().size(), 600U);
    for (const Message& message : messages()) {
        EXPECT_TRUE(message.finished) << name(message);
        EXPECT_EQ(message.forms.size(), message.plural ? 2 : 1) << name(message);
        for (const QString& form : message.forms)
            EXPECT_FALSE(form.trimmed().isEmpty()) << name(message);
    }
}

TEST(TranslationTest, NoTextIsLeftInEnglish) {
    const QStringList namesOfFormats{u"vCard…"_qs};
    static const QRegularExpression keys( // as they stand on the keyboard
        u"^((Ctrl|Alt|Shift)\\+)*(Enter|Esc|Delete|Tab|Home|Page Up|Page Down|[A-Z])$"_qs);
    for (const Message& message : messages()) {
        if (!hasLetters(words(message.source)) || namesOfFormats.contains(message.source) ||
            keys.match(message.source).hasMatch())
            continue;
        for (const QString& form : message.forms)
            EXPECT_TRUE(hasKhmer(form)) << name(message);
    }
}

TEST(TranslationTest, EveryPlaceholderIsKept) {
    for (const Message& message : messages()) {
        for (const QString& form : message.forms)
            EXPECT_TRUE(placeholders(form) == placeholders(message.source)) << name(message);
    }
}

TEST(TranslationTest, NumbersAreWrittenInKhmerDigits) {
    static const QRegularExpression latinWord(u"[A-Za-z][A-Za-z0-9-]*"_qs); // UTF-8
    static const QRegularExpression latinDigit(u"[0-9]"_qs);
    for (const Message& message : messages()) {
        for (const QString& form : message.forms)
            EXPECT_FALSE(words(form).remove(latinWord).contains(latinDigit)) << name(message);
    }
}

TEST(TranslationTest, WordBoundariesAreLeftToTheDisplay) {
    for (const Message& message : messages()) {
        for (const QString& form : message.forms)
            EXPECT_FALSE(form.contains(QChar(0x200B))) << name(message);
    }
}

TEST(TranslationTest, TheCommitteesTermsAreUsed) {
    for (const Term& term : kTerms) {
        int found = 0;
        for (const Message& message : messages()) {
            if (QString(message.source).remove(u'&') != QLatin1String(term.english))
                continue;
            ++found;
            EXPECT_EQ(message.forms.value(0).toStdString(), term.khmer) << name(message);
        }
        EXPECT_GT(found, 0) << term.english << " is no text any more: take it from the list";
    }
}

// A class in a namespace asks for "samaki::Name" at run time: a context without it is never found.
TEST(TranslationTest, EveryContextIsOneThatIsAskedFor) {
    static const QRegularExpression qtClass(u"^Q[A-Z][A-Za-z]+$"_qs);
    const QSet<QString> named = namedContexts();
    for (const Message& message : messages()) {
        const QString& context = message.context;
        if (!context.startsWith(u"samaki::") && !named.contains(context) &&
            !qtClass.match(context).hasMatch())
            ADD_FAILURE() << "nobody asks for this context: " << name(message);
        EXPECT_NE(context, u"QCoreApplication"_qs) << "lupdate lost the class: " << name(message);
    }
}

TEST(TranslationTest, EveryTextOfTheSourcesIsInTheTranslation) {
    const Scratch scratch;
    const QString copy = scratch.path(u"samaki_km.ts"_qs);
    ASSERT_TRUE(QFile::copy(kTranslation, copy));
    // As the target "collect_texts" does; -I lets lupdate see which namespace a class lives in.
    QProcess lupdate;
    lupdate.setWorkingDirectory(kRoot);
    lupdate.start(QStringLiteral(SAMAKI_LUPDATE),
                  {u"-silent"_qs, u"-I"_qs, u"."_qs, u"model"_qs, u"views"_qs, u"app"_qs, u"-no-obsolete"_qs,
                   u"-locations"_qs, u"none"_qs, u"-ts"_qs, copy});
    ASSERT_TRUE(lupdate.waitForFinished()) << lupdate.errorString().toStdString();
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    const std::vector<Message> collected = readMessages(copy);
    EXPECT_GT(collected.size(), 600U);
    for (const Message& message : collected)
        EXPECT_TRUE(message.finished) << "not translated yet: " << name(message);
}

} // namespace samaki
