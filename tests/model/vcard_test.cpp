#include "model/exchange/vcard.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

struct Someone {
    Agency agency;
    Contact contact;

    Someone() {
        agency.id = Id::create();
        agency.nameEn = u"Department of Labour; Training, Prey Veng"_qs;
        agency.phone = u"043 000 000"_qs;
        contact.id = Id::create();
        contact.agency = agency.id;
        contact.name = u"Focal point, Labour"_qs;
        contact.position = u"Chief of office"_qs;
        contact.sex = Sex::Female;
        contact.email = u"labour@example.org"_qs;
    }

    QByteArray card(VcardVersion version) const {
        return exportVcards({contact}, {{agency.id, agency}}, version);
    }
};

QByteArray unfolded(QByteArray bytes) { return bytes.replace("\r\n ", ""); }

} // namespace

TEST(Vcard, EscapesWhatWouldSeparateParts) {
    const QByteArray card = unfolded(Someone().card(VcardVersion::V3));
    EXPECT_TRUE(card.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n"));
    EXPECT_TRUE(card.endsWith("END:VCARD\r\n"));
    EXPECT_TRUE(card.contains("\r\nFN:Focal point\\, Labour\r\n"));
    EXPECT_TRUE(card.contains("\r\nORG:Department of Labour\\; Training\\, Prey Veng\r\n"));
    EXPECT_TRUE(card.contains("\r\nEMAIL;TYPE=work:labour@example.org\r\n"));
    EXPECT_TRUE(card.contains("\r\nTEL;TYPE=work:043 000 000\r\n"))
        << "the agency's number where there is no own";
    EXPECT_FALSE(card.contains("GENDER")) << "3.0 has no such property";
}

TEST(Vcard, SaysTheSexInVersionFour) {
    EXPECT_TRUE(Someone().card(VcardVersion::V4).contains("\r\nVERSION:4.0\r\n"));
    EXPECT_TRUE(Someone().card(VcardVersion::V4).contains("\r\nGENDER:F\r\n"));
}

TEST(Vcard, FoldsLongLinesAndNeverInsideALetter) {
    Someone someone;
    someone.contact.position = u"អនុប្រធានមន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តព្រៃវែង ទទួលបន្ទុកគណៈកម្មាធិការ"_qs;
    const QByteArray card = someone.card(VcardVersion::V4);
    for (const QByteArray& line : card.split('\n')) {
        EXPECT_LE(line.size(), 76) << "75 octets and the carriage return";
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line) << "each line is whole UTF-8";
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    EXPECT_TRUE(unfolded(card).contains(("TITLE:" + someone.contact.position + "\r\n").toUtf8()));
}

} // namespace samaki
