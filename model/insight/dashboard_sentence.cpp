#include "model/insight/dashboard_sentence.h"

#include <algorithm>

namespace samaki {

namespace {

constexpr const char* kContext = "insight";

// Each plural is a text of its own: a paper's language is not the window's, and Phrasebook knows no plural
// forms.
QString doneInWords(const DashboardFigures& figures, const Phrasebook& phrases) {
    const auto number = [&](int value) { return formatNumber(value, phrases.language()); };
    const QString month = formatMonth(figures.month, phrases.language());
    const int done = figures.done();
    const int all = figures.activities();
    if (!figures.planned && figures.month.lastDay() < figures.today)
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1: no plan was made.")).arg(month);
    if (!figures.planned)
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1 has no action plan yet.")).arg(month);
    if (all == 0)
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1: the plan has no activities yet."))
            .arg(month);
    if (all == 1 && done == 1)
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1: the one activity planned is done."))
            .arg(month);
    if (all == 1)
        return phrases
            .say(kContext, QT_TRANSLATE_NOOP("insight", "%1: the one activity planned is not done yet."))
            .arg(month);
    if (done == 0)
        return phrases
            .say(kContext, QT_TRANSLATE_NOOP("insight", "%1: none of the %2 activities is done yet."))
            .arg(month, number(all));
    if (done == all)
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1: all %2 activities are done."))
            .arg(month, number(all));
    if (done == 1)
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1: 1 of %2 activities is done."))
            .arg(month, number(all));
    return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1: %2 of %3 activities are done."))
        .arg(month, number(done), number(all));
}

QString overdueInWords(const DashboardFigures& figures, const Phrasebook& phrases) {
    const auto number = [&](int value) { return formatNumber(value, phrases.language()); };
    const std::vector<AgencyFigure>& by = figures.overdueBy;
    if (figures.overdue == 0 || by.empty())
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "Nothing is overdue."));
    const QString first = inSentence(by.front().agency, phrases.language());
    if (figures.overdue == 1)
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "1 is overdue, led by %1.")).arg(first);
    if (by.size() == 1)
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1 are overdue, all of them led by %2."))
            .arg(number(figures.overdue), first);
    if (by[0].activities > by[1].activities)
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1 are overdue, %2 of them led by %3."))
            .arg(number(figures.overdue), number(by[0].activities), first);
    return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1 are overdue, spread over %2 agencies."))
        .arg(number(figures.overdue), number(static_cast<int>(by.size())));
}

QString dueSoonInWords(const DashboardFigures& figures, const Phrasebook& phrases) {
    const auto number = [&](int value) { return formatNumber(value, phrases.language()); };
    if (figures.dueSoon == 1)
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "1 is due within the next %1 days."))
            .arg(number(kDaysAhead));
    return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "%1 are due within the next %2 days."))
        .arg(number(figures.dueSoon), number(kDaysAhead));
}

} // namespace

QString dashboardSentence(const DashboardFigures& figures, const Phrasebook& phrases) {
    if (figures.latestPlan.isNull())
        return phrases.say(kContext, QT_TRANSLATE_NOOP("insight", "There is no action plan yet."));
    QStringList sentences{doneInWords(figures, phrases), overdueInWords(figures, phrases)};
    if (figures.dueSoon > 0)
        sentences.append(dueSoonInWords(figures, phrases));
    return sentences.join(u' ');
}

// An English name that says what kind of office it is takes an article; a proper name does not. Khmer has
// none.
QString inSentence(const Named& agency, Language language) {
    const QString name = agency.in(language);
    if (language != Language::English)
        return name;
    static const QStringList kinds{
        u"Department"_qs, u"Office"_qs,       u"Court"_qs,        u"Administration"_qs, u"Secretariat"_qs,
        u"Committee"_qs,  u"Committees"_qs,   u"Council"_qs,      u"Councils"_qs,       u"Commissariat"_qs,
        u"Command"_qs,    u"Inspectorate"_qs, u"Association"_qs,  u"Embassy"_qs,        u"Network"_qs,
        u"Centre"_qs,     u"Center"_qs,       u"Cooperatives"_qs, u"Volunteers"_qs,     u"Cross"_qs,
        u"Police"_qs,     u"Coalition"_qs,    u"Unit"_qs};
    const QStringList words = name.split(u' ');
    const bool office =
        std::any_of(words.begin(), words.end(), [](const QString& word) { return kinds.contains(word); });
    return office && words.constFirst() != u"The" ? u"the "_qs + name : name;
}

} // namespace samaki
