// The words and numbers of a paper in its language, and the pieces that every official paper of the committee
// has: its head, its number line, the line of place and date, who signs.
#pragma once

#include "model/core/phrasebook.h"
#include "model/documents/manuscript.h"
#include "model/records/committee.h"
#include "model/records/validate.h"

namespace samaki {

class PaperWords {
public:
    explicit PaperWords(const Phrasebook& phrases) : phrases_(phrases) {}

    Language language() const { return phrases_.language(); }
    /// A text marked with QT_TRANSLATE_NOOP("documents", ...).
    QString say(const char* text) const { return phrases_.say("documents", text); }
    QString number(qint64 number) const { return formatNumber(number, language()); }
    /// "11/26" with the language's digits.
    QString figures(const QString& text) const { return digits(text, language()); }
    QString date(const QDate& date) const { return formatDate(date, language()); }
    /// The same in a narrow column: it is not parted.
    QString wholeDate(const QDate& date) const { return this->date(date).replace(u' ', QChar(0x00A0)); }
    /// "1 day", "12 days".
    QString days(int count) const;
    /// "08:30"; empty for an invalid time.
    QString time(const QTime& time) const;
    /// The text in the language; the other one where there is none.
    QString either(const QString& english, const QString& khmer) const;

    template <class E>
    QString choice(E value) const {
        return labelOf(choicesOf<E>()[static_cast<size_t>(value)], phrases_);
    }

private:
    const Phrasebook& phrases_;
};

/// Dots to be written over by hand.
QString dots(int count);

/// The committee's head, without a title. An empty number leaves dots: the secretariat's register gives it.
OfficialHeader officialHeader(const Committee& committee, const QString& number, const PaperWords& words);

QString committeeName(const Committee& committee, const PaperWords& words);
/// The chair's office as it signs.
QString chairOffice(const Committee& committee, const PaperWords& words);
/// Place and date of signing, in Khmer with the lunar day above; dots for an invalid date.
QString dateLine(const Committee& committee, const QDate& signedOn, const PaperWords& words);
/// "Name: ....."
QString nameLine(const PaperWords& words);

/// A paragraph of a letter or of minutes, its first line indented.
Passage bodyPassage(const QString& text, qreal above);
/// "Subject: Invitation to the monthly meeting": what it is about, and the text behind it.
Passage leadPassage(const QString& lead, const QString& text, qreal above = 0);
/// On the same page as what it heads.
Passage headingPassage(const QString& text, qreal above = 0);

/// The chair's signature alone, as under a letter.
SignaturePart chairSigns(const Committee& committee, const QDate& signedOn, const PaperWords& words);
/// Who made the paper, and the chair who has seen it and agrees. In Khmer the superior stands left
/// (shared/domain, "Official papers").
SignaturePart makerAndChairSign(Signatory maker, const QString& chair, const PaperWords& words);

/// Language, page numbers and footer; the parts are the caller's.
Manuscript officialManuscript(const Committee& committee, const QString& title, const PaperWords& words);

} // namespace samaki
