#include "model/exchange/vcard.h"

namespace samaki {

namespace {

constexpr qsizetype kLineOctets = 75; // RFC 6350, 3.2: without the line break

QString escaped(const QString& text) {
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += u"\\n"_qs;
        else if (c == u'\\' || c == u',' || c == u';')
            out += QLatin1Char('\\') + QString(c);
        else if (c != u'\r')
            out += c;
    }
    return out;
}

bool continuesALetter(char octet) { return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U; }

QByteArray folded(const QByteArray& line) {
    QByteArray out;
    qsizetype room = kLineOctets;
    for (qsizetype begin = 0; begin < line.size();) {
        qsizetype end = std::min(begin + room, line.size());
        while (end < line.size() && continuesALetter(line.at(end)))
            --end;
        out += (begin == 0 ? "" : " ") + line.mid(begin, end - begin) + "\r\n";
        begin = end;
        room = kLineOctets - 1; // a folded line begins with a space
    }
    return out;
}

class Card {
public:
    void add(const QString& property, const QString& text) {
        if (!text.isEmpty())
            bytes_ += folded((property + u':' + text).toUtf8());
    }
    void addText(const QString& property, const QString& text) { add(property, escaped(text)); }
    const QByteArray& bytes() const { return bytes_; }

private:
    QByteArray bytes_;
};

QString kindOfRole(ContactRole role) {
    switch (role) {
    case ContactRole::FocalPoint:
        return u"focal point"_qs;
    case ContactRole::Substitute:
        return u"substitute"_qs;
    case ContactRole::Other:
        break;
    }
    return {};
}

QByteArray card(const Contact& contact, const Agency& agency, VcardVersion version) {
    const bool four = version == VcardVersion::V4;
    const QString organisation = agency.nameEn.isEmpty() ? agency.nameKm : agency.nameEn;
    const QString title = contact.rank.isEmpty()       ? contact.position
                          : contact.position.isEmpty() ? contact.rank
                                                       : contact.position + u", "_qs + contact.rank;
    Card card;
    card.add(u"BEGIN"_qs, u"VCARD"_qs);
    card.add(u"VERSION"_qs, four ? u"4.0"_qs : u"3.0"_qs);
    card.add(u"UID"_qs, u"urn:uuid:"_qs + contact.id.toString());
    card.addText(u"FN"_qs, contact.name);
    card.add(u"N"_qs, escaped(contact.name) + u";;;;"_qs); // which part is the family name is not known
    card.addText(u"ORG"_qs, organisation);
    card.addText(u"TITLE"_qs, title);
    card.addText(u"ROLE"_qs, kindOfRole(contact.role));
    if (four && contact.sex != Sex::NotSaid)
        card.add(u"GENDER"_qs, contact.sex == Sex::Female ? u"F"_qs : u"M"_qs);
    card.addText(u"TEL;TYPE=work"_qs, contact.phone.isEmpty() ? agency.phone : contact.phone);
    card.addText(u"EMAIL;TYPE=work"_qs, contact.email.isEmpty() ? agency.email : contact.email);
    card.add(u"END"_qs, u"VCARD"_qs);
    return card.bytes();
}

} // namespace

QByteArray exportVcards(const std::vector<Contact>& contacts, const QHash<Id, Agency>& agencies,
                        VcardVersion version) {
    QByteArray bytes;
    for (const Contact& contact : contacts)
        bytes += card(contact, agencies.value(contact.agency), version);
    return bytes;
}

} // namespace samaki
