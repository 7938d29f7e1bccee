#include "model/documents/paper_words.h"

#include "model/calendar/official_date.h"

namespace samaki {

namespace {

// "No. 011/26 PCCT"; the unit's letters follow the number (shared/domain, "Official papers").
QString numberLine(const Committee& committee, const QString& number, const PaperWords& words) {
    const QString letters = words.either(committee.shortEn, committee.shortKm);
    QString line = number.isEmpty() ? dots(16) : words.figures(number);
    if (!letters.isEmpty() && !line.contains(letters))
        line += u' ' + letters;
    return words.say(QT_TRANSLATE_NOOP("documents", "No. %1")).arg(line);
}

} // namespace

QString PaperWords::time(const QTime& time) const { return figures(time.toString(u"HH:mm"_qs)); }

QString PaperWords::days(int count) const {
    return count == 1 ? say(QT_TRANSLATE_NOOP("documents", "1 day"))
                      : say(QT_TRANSLATE_NOOP("documents", "%1 days")).arg(number(count));
}

QString PaperWords::either(const QString& english, const QString& khmer) const {
    const bool wantsKhmer = language() == Language::Khmer;
    const QString& wanted = wantsKhmer ? khmer : english;
    return wanted.isEmpty() ? (wantsKhmer ? english : khmer) : wanted;
}

QString dots(int count) { return QString(count, u'.'); }

OfficialHeader officialHeader(const Committee& committee, const QString& number, const PaperWords& words) {
    OfficialHeader header;
    header.unit = words.either(committee.unitEn, committee.unitKm);
    header.committee = committeeName(committee, words);
    header.numberLine = numberLine(committee, number, words);
    return header;
}

QString committeeName(const Committee& committee, const PaperWords& words) {
    return words.either(committee.nameEn, committee.nameKm);
}

QString chairOffice(const Committee& committee, const PaperWords& words) {
    const QString chair = words.either(committee.chairEn, committee.chairKm);
    return chair.isEmpty() ? words.say(QT_TRANSLATE_NOOP("documents", "Chair of the committee")) : chair;
}

QString dateLine(const Committee& committee, const QDate& signedOn, const PaperWords& words) {
    const QString place = words.either(committee.placeEn, committee.placeKm);
    const OfficialDate date = officialDate(signedOn, words.language());
    const QString solar = place.isEmpty()
                              ? date.solar
                              : words.say(QT_TRANSLATE_NOOP("documents", "%1, %2")).arg(place, date.solar);
    return date.lunar.isEmpty() ? solar : date.lunar + u'\n' + solar;
}

QString nameLine(const PaperWords& words) {
    return words.say(QT_TRANSLATE_NOOP("documents", "Name: %1")).arg(dots(40));
}

Passage bodyPassage(const QString& text, qreal above) {
    return {.text = {.text = text, .firstLine = mm(12)}, .above = above};
}

Passage leadPassage(const QString& lead, const QString& text, qreal above) {
    return {.text = {.text = text, .lead = lead + u' '}, .above = above};
}

Passage headingPassage(const QString& text, qreal above) {
    return {.text = {text, TextRole::Heading}, .above = above, .withNext = true};
}

SignaturePart chairSigns(const Committee& committee, const QDate& signedOn, const PaperWords& words) {
    return {{{{}, dateLine(committee, signedOn, words), chairOffice(committee, words), nameLine(words)}}};
}

SignaturePart makerAndChairSign(Signatory maker, const QString& chair, const PaperWords& words) {
    maker.nameLine = nameLine(words);
    Signatory agrees{words.say(QT_TRANSLATE_NOOP("documents", "Seen and agreed")), maker.dateLine, chair,
                     maker.nameLine};
    if (words.language() == Language::Khmer)
        return {{std::move(agrees), std::move(maker)}};
    return {{std::move(maker), std::move(agrees)}};
}

Manuscript officialManuscript(const Committee& committee, const QString& title, const PaperWords& words) {
    Manuscript manuscript;
    manuscript.language = words.language();
    manuscript.title = title;
    QString name = words.either(committee.shortEn, committee.shortKm);
    if (name.isEmpty())
        name = committeeName(committee, words);
    manuscript.footer = name.isEmpty() ? title : name + u"   ·   "_qs + title;
    manuscript.pagePattern = words.say(QT_TRANSLATE_NOOP("documents", "Page %1 of %2"));
    return manuscript;
}

} // namespace samaki
