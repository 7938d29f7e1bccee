#include "model/documents/action_plan_cells.h"

namespace samaki {

namespace {

constexpr QChar kNoBreakSpace(0x00A0);
const QString kNoBreakDash = u"\u2060–\u2060"_qs; // en dash between word joiners

PaperText quiet(const QString& text) { return {text, TextRole::Quiet}; }

PaperCell activityCell(const PlanLine& line, const PlanWords& words) {
    const Activity& activity = line.activity;
    PaperCell cell{{{activity.description, TextRole::Body}}};
    const auto add = [&](const QString& pattern, const QString& text) {
        if (!text.trimmed().isEmpty())
            cell.texts.push_back(quiet(pattern.arg(text.trimmed())));
    };
    add(u"%1"_qs, activity.expectedOutput); // the column's title says what it is
    add(words.say(QT_TRANSLATE_NOOP("documents", "Result: %1")), activity.result);
    add(words.say(QT_TRANSLATE_NOOP("documents", "Reason for delay: %1")), activity.delayReason);
    add(words.say(QT_TRANSLATE_NOOP("documents", "Recommendation: %1")), activity.recommendation);
    if (!line.carriedSince.isNull()) {
        const QString since = words.say(QT_TRANSLATE_NOOP("documents", "Carried over, planned since %1"))
                                  .arg(formatMonth(line.carriedSince, words.language()));
        cell.texts.push_back({since, TextRole::Quiet, Qt::AlignLeft, PaperSign::Carried});
    }
    return cell;
}

PaperCell indicatorCell(const Activity& activity, const PlanWords& words) {
    PaperCell cell{{{activity.indicator, TextRole::Body}}};
    QStringList counts;
    const auto add = [&](const char* pattern, const std::optional<qint64>& count) {
        if (count)
            counts << words.say(pattern).arg(words.number(*count)).replace(u' ', kNoBreakSpace);
    };
    add(QT_TRANSLATE_NOOP("documents", "Target: %1"), activity.target);
    add(QT_TRANSLATE_NOOP("documents", "Actual: %1"), activity.actual);
    cell.texts.push_back(quiet(counts.join(u"   "_qs)));
    return cell;
}

PaperCell agencyCell(const PlanLine& line, const PlanWords& words) {
    PaperCell cell{{{line.lead.in(words.language()), TextRole::Body}}};
    QStringList names;
    for (const PaperName& agency : line.supporting) {
        // A short name is Latin letters: it saves room in English and would be a foreign word in Khmer.
        const bool brief = words.language() == Language::English && !agency.brief.isEmpty();
        names << (brief ? agency.brief : agency.in(words.language()));
    }
    if (!names.isEmpty())
        cell.texts.push_back(
            quiet(words.say(QT_TRANSLATE_NOOP("documents", "With: %1")).arg(names.join(u", "_qs))));
    return cell;
}

PaperCell budgetCell(const Activity& activity, const PlanWords& words) {
    PaperCell cell;
    if (activity.budget)
        cell.texts.push_back(
            {words.money(*activity.budget, activity.currency), TextRole::Body, Qt::AlignRight});
    cell.texts.push_back({activity.budgetSource, TextRole::Quiet, Qt::AlignRight});
    return cell;
}

PaperSign signOf(ActivityStatus status) {
    switch (status) {
    case ActivityStatus::Planned:
        return PaperSign::Empty;
    case ActivityStatus::UnderWay:
        return PaperSign::Half;
    case ActivityStatus::Done:
        return PaperSign::Full;
    case ActivityStatus::Postponed:
        return PaperSign::Paused;
    case ActivityStatus::Cancelled:
        return PaperSign::Crossed;
    }
    return PaperSign::None;
}

PaperCell statusCell(const Activity& activity, const PlanWords& words) {
    PaperCell cell{{{words.choice(activity.status), TextRole::Body, Qt::AlignLeft, signOf(activity.status)}}};
    if (activity.status == ActivityStatus::Done && activity.doneOn.isValid())
        cell.texts.push_back(quiet(words.day(activity.doneOn)));
    else if (activity.progress > 0)
        cell.texts.push_back(quiet(formatPercent(activity.progress, words.language())));
    return cell;
}

} // namespace

QString PlanWords::money(qint64 hundredths, Currency currency) const {
    const char* pattern = currency == Currency::Riel ? QT_TRANSLATE_NOOP("documents", "%1 riel")
                                                     : QT_TRANSLATE_NOOP("documents", "$%1");
    return say(pattern).arg(formatHundredths(hundredths, language())).replace(u' ', kNoBreakSpace);
}

QString PlanWords::day(const QDate& date) const {
    const QString year =
        date.year() == month_.year() ? QString() : kNoBreakSpace + QString::number(date.year());
    return digits(QString::number(date.day()) + kNoBreakSpace + shortMonthName(date.month(), language()) +
                      year,
                  language());
}

QString PlanWords::period(const QDate& start, const QDate& due) const {
    if (!due.isValid())
        return start.isValid() ? say(QT_TRANSLATE_NOOP("documents", "from %1")).arg(day(start)) : QString();
    if (!start.isValid())
        return say(QT_TRANSLATE_NOOP("documents", "until %1")).arg(day(due));
    if (start == due)
        return day(due);
    if (Month::of(start) == Month::of(due))
        return digits(QString::number(start.day()), language()) + kNoBreakDash + day(due);
    return day(start) + u" – "_qs + day(due);
}

std::vector<PaperCell> planCells(const PlanLine& line, const PlanWords& words) {
    const Activity& activity = line.activity;
    return {
        {{{words.number(activity.number), TextRole::Body, Qt::AlignRight}}},
        activityCell(line, words),
        indicatorCell(activity, words),
        agencyCell(line, words),
        {{{activity.place, TextRole::Body}}},
        {{{words.period(activity.startOn, activity.dueOn), TextRole::Body}}},
        budgetCell(activity, words),
        statusCell(activity, words),
    };
}

} // namespace samaki
