#include "model/rules/agenda_title.h"

#include "model/core/khmer_text.h"

#include <QRegularExpression>

namespace samaki {

namespace {

constexpr QChar kWordEnd(0x200B); // breakable() puts it between Khmer words

// Up to and without the full stop; a stop after a single letter or a digit ("No. 3", "A. B.") ends nothing.
QString firstSentence(const QString& line) {
    static const QRegularExpression end(u"(?:[^\\s.\\d][^\\s.]|\\))\\.\\s+(?=\\p{Lu}|\\p{Khmer})|។"_qs);
    static const QRegularExpression stop(u"[.\\s]+$"_qs);
    const QRegularExpressionMatch found = end.match(line);
    if (!found.hasMatch())
        return QString(line).remove(stop);
    if (found.captured().startsWith(u'។'))
        return line.left(found.capturedStart()).trimmed();
    return line.left(found.capturedEnd()).remove(stop);
}

} // namespace

QString compactText(const QString& text, int most) {
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    const QString sentence = firstSentence(line);
    if (sentence.size() <= most)
        return sentence;
    const QString words = breakable(sentence);
    QString kept;  // without the marks
    QString whole; // up to the last word's end
    for (const QChar c : words) {
        if (c == kWordEnd || c.isSpace())
            whole = kept;
        if (kept.size() == most)
            break;
        if (c != kWordEnd)
            kept += c;
    }
    return (whole.isEmpty() ? kept : whole) + u'…';
}

QString AgendaTitles::lastMinutes(const Meeting& last, const QDate& day) const {
    const QString held = date(last.heldOn);
    const QString number = digits(last.number, phrases_.language());
    if (last.status == MeetingStatus::Approved && last.approvedOn < day)
        return say(QT_TRANSLATE_NOOP("documents", "Minutes of meeting %1 of %2, approved on %3"))
            .arg(number, held, date(last.approvedOn));
    if (number.isEmpty())
        return say(QT_TRANSLATE_NOOP("documents", "Approval of the minutes of %1")).arg(held);
    return say(QT_TRANSLATE_NOOP("documents", "Approval of the minutes of meeting %1 of %2"))
        .arg(number, held);
}

QString AgendaTitles::decision(const OpenDecision& open, const QDate& day) const {
    const int days = ageInDays(open.decidedOn, day);
    QStringList remarks;
    if (!open.agencyName.isEmpty())
        remarks << open.agencyName;
    remarks << (days == 1 ? say(QT_TRANSLATE_NOOP("documents", "1 day"))
                          : say(QT_TRANSLATE_NOOP("documents", "%1 days")).arg(number(days)));
    return say(QT_TRANSLATE_NOOP("documents", "Decision %1 of %2: %3 (%4)"))
        .arg(number(open.decision.number), date(open.decidedOn), compactText(open.decision.text),
             remarks.join(u", "_qs));
}

QString AgendaTitles::overdue(const AgencyOverdue& overdue) const {
    const Activity& oldest = overdue.activities.front();
    const QString due = date(oldest.dueOn);
    const QString text = compactText(oldest.description, 100);
    if (overdue.activities.size() == 1)
        return say(QT_TRANSLATE_NOOP("documents", "%1: 1 overdue activity, due %2: %3"))
            .arg(overdue.agencyName, due, text);
    return say(QT_TRANSLATE_NOOP("documents", "%1: %2 overdue activities, the oldest due %3: %4"))
        .arg(overdue.agencyName, number(static_cast<qint64>(overdue.activities.size())), due, text);
}

QString AgendaTitles::urgentCase(const CaseReference& urgent) const {
    return say(QT_TRANSLATE_NOOP("documents", "Urgent case %1, reported %2"))
        .arg(urgent.reference, date(urgent.reportedOn));
}

QString AgendaTitles::missingReport(const QString& report) const {
    return say(QT_TRANSLATE_NOOP("documents", "Report that has not come: %1")).arg(report);
}

QString AgendaTitles::nextPlan(const Month& month) const {
    return say(QT_TRANSLATE_NOOP("documents", "Action plan of %1"))
        .arg(formatMonth(month, phrases_.language()));
}

QString AgendaTitles::otherMatters() const { return say(QT_TRANSLATE_NOOP("documents", "Other matters")); }

QString AgendaTitles::heldOn(const QDate& day) const {
    return say(QT_TRANSLATE_NOOP("documents", "From the meeting of %1:")).arg(date(day));
}

} // namespace samaki
