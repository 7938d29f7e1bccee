// The part of DecisionTable that knows its columns: what stands in each, what it is sorted by, how wide it
// is.
#include "model/insight/reading.h"
#include "views/common/standing_sign.h"
#include "views/decisions/decision_delegate.h"
#include "views/decisions/decision_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace samaki {

namespace {

struct Width {
    const char* key;
    int least;
    int share;
};

// In the order they stand in; where not all fit, the last ones wait for a wider window.
constexpr std::array<Width, 7> kWidths = {{
    {"standing", 15 * Theme::unit, 0},
    {"text", 34 * Theme::unit, 4},
    {"answers", 13 * Theme::unit, 1},
    {"due_on", 15 * Theme::unit, 0},
    {"age", 11 * Theme::unit, 0},
    {"held", 18 * Theme::unit, 0},
    {"became", 18 * Theme::unit, 1},
}};

// Overdue ones first, the longest overdue on top; then open ones by their due date; then done, then dropped.
QString urgency(const RegisteredDecision& each) {
    const int rank = each.standing == DecisionStanding::Overdue ? 0
                     : each.standing == DecisionStanding::Open  ? 1
                     : each.standing == DecisionStanding::Done  ? 2
                                                                : 3;
    const QDate& due = each.decision.dueOn;
    return u"%1%2"_qs.arg(rank).arg(due.isValid() ? due.toString(Qt::ISODate) : u"9999"_qs);
}

QString heldText(const RegisteredDecision& each, Language language) {
    const QString date = formatDate(each.meeting.heldOn, language).replace(u' ', QChar::Nbsp); // one line
    return each.meeting.number.isEmpty() ? date : digits(each.meeting.number, language) + u", "_qs + date;
}

} // namespace

void DecisionTable::addColumns() {
    using Say = std::function<QString(const RegisteredDecision&, Language)>;
    using Order = std::function<QVariant(const RegisteredDecision&)>;
    const auto add = [this](const QString& key, const char* label, const Say& say, const Order& order,
                            bool number = false) {
        model().addColumn({key, [label](const Phrasebook&) { return tr(label); },
                           [this, say](const Row& row, const Phrasebook& phrases, const ReferenceNames&) {
                               const RegisteredDecision* each = find(row.id);
                               return each == nullptr ? QString() : say(*each, phrases.language());
                           },
                           [this, order](const Row& row, const Phrasebook&, const ReferenceNames&) {
                               const RegisteredDecision* each = find(row.id);
                               return each == nullptr ? QVariant() : order(*each);
                           },
                           number});
    };
    add(
        u"standing"_qs, QT_TR_NOOP("Standing"),
        [this](const RegisteredDecision& each, Language language) {
            const QString late =
                StandingWords::lateness(each.decision, each.standing, desk().today(), language);
            return StandingWords::word(each.standing) + (late.isEmpty() ? late : u", "_qs + late);
        },
        [](const RegisteredDecision& each) { return QVariant(urgency(each)); });
    add(
        u"answers"_qs, QT_TR_NOOP("Answers for it"),
        [this](const RegisteredDecision& each, Language language) {
            const auto agency = reading_.decisions.agencies.constFind(each.decision.agency);
            return agency == reading_.decisions.agencies.cend() ? tr("Not said")
                                                                : briefName(*agency, language);
        },
        [this](const RegisteredDecision& each) {
            return QVariant(
                reading_.decisions.agencyName(each.decision.agency, desk().language()).toCaseFolded());
        });
    add(
        u"age"_qs, QT_TR_NOOP("Age"),
        [](const RegisteredDecision& each, Language language) {
            return StandingWords::days(each.ageDays, language);
        },
        [](const RegisteredDecision& each) { return QVariant(qint64(each.ageDays)); }, true);
    add(u"held"_qs, QT_TR_NOOP("Meeting"), &heldText, [](const RegisteredDecision& each) {
        return QVariant(u"%1 %2"_qs.arg(each.meeting.heldOn.toString(Qt::ISODate))
                            .arg(each.decision.number, 4, 10, QLatin1Char('0')));
    });
    add(
        u"became"_qs, QT_TR_NOOP("Activity"),
        [this](const RegisteredDecision& each, Language language) {
            if (!each.activity)
                return QString();
            const Month month = reading_.planMonths.value(each.activity->plan);
            return tr("%1, no. %2")
                       .arg(shortMonthName(month.month(), language),
                            formatNumber(each.activity->number, language)) +
                   u"  ·  "_qs + formatPercent(each.activity->progress, language);
        },
        [](const RegisteredDecision& each) {
            return each.activity ? QVariant(qint64(each.activity->progress)) : QVariant();
        });
    model().setHiddenText([this](const Row& row) {
        const RegisteredDecision* each = find(row.id);
        return each == nullptr
                   ? QString()
                   : reading_.decisions.agencyName(each->decision.agency, Language::English) + u'\n' +
                         reading_.decisions.agencyName(each->decision.agency, Language::Khmer) + u'\n' +
                         reading_.itemTitles.value(each->decision.item);
    });
}

void DecisionTable::fitColumns() {
    QHeaderView* header = view()->horizontalHeader();
    int left = view()->width() - view()->verticalScrollBar()->sizeHint().width() - Theme::unit / 2;
    for (int column = 0; column < model().columnCount(); ++column)
        view()->setColumnHidden(column, true);
    int shares = 0;
    int place = 0;
    bool fits = true;
    QList<std::pair<int, Width>> wanted;
    for (const Width& width : kWidths) {
        const int column = model().columnOf(QLatin1String(width.key));
        int least = qMax(width.least, header->sectionSizeHint(column));
        if (width.key == QLatin1String("standing"))
            least = qMax(least, delegate_->standingWidth()); // a word is never cut
        fits = wanted.size() < 2 || (fits && least <= left);
        view()->setColumnHidden(column, !fits);
        header->moveSection(header->visualIndex(column), place++);
        if (!fits)
            continue;
        wanted.append({column, {width.key, least, width.share}});
        left -= least;
        shares += width.share;
    }
    for (const auto& [column, width] : wanted) {
        const int more = left > 0 && shares > 0 ? left * width.share / shares : 0;
        view()->setColumnWidth(column, width.least + more);
    }
}

} // namespace samaki
