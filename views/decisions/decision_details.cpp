#include "views/decisions/decision_details.h"

#include "model/records/validate.h"
#include "views/common/action_button.h"
#include "views/common/flow_layout.h"
#include "views/common/standing_sign.h"
#include "views/common/wrap_label.h"
#include "views/decisions/decision_acts.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QPainter>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kLabelWidth = 14 * Theme::unit;
constexpr int kSign = 2 * Theme::unit;

QPushButton* linkButton(const QString& name, const QString& text, QWidget* parent) {
    auto* made = new QPushButton(text + u"  →"_qs, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setProperty("role", u"link"_qs);
    return made;
}

const char* toneOf(DecisionStanding standing) {
    switch (standing) {
    case DecisionStanding::Overdue:
        return "danger";
    case DecisionStanding::Done:
        return "good";
    case DecisionStanding::Dropped:
        return "quiet";
    case DecisionStanding::Open:
        break;
    }
    return "";
}

QVBoxLayout* columnIn(QWidget* content) {
    content->setProperty("role", u"scrolled"_qs);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    return column;
}

} // namespace

DecisionDetails::DecisionDetails(Desk& desk, const QList<QAction*>& actions, QWidget* parent)
    : QScrollArea(parent), desk_(desk), actions_(actions) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DecisionDetails::show(const std::vector<RegisteredDecision>& decisions, const RegisterReading& reading) {
    const Id now = decisions.size() == 1 ? decisions.front().decision.id : Id();
    const int scroll = now == shown_ ? verticalScrollBar()->value() : 0;
    const QWidget* focus = QApplication::focusWidget();
    const QString focusName = focus != nullptr && isAncestorOf(focus) ? focus->objectName() : QString();
    shown_ = now;
    setWidget(decisions.size() == 1 ? fillOne(decisions.front(), reading) : fillSeveral(decisions));
    verticalScrollBar()->setValue(scroll);
    if (QWidget* again = focusName.isEmpty() ? nullptr : widget()->findChild<QWidget*>(focusName))
        again->setFocus();
}

QWidget* DecisionDetails::fillOne(const RegisteredDecision& each, const RegisterReading& reading) {
    auto* content = new QWidget;
    QVBoxLayout* column = columnIn(content);
    addStanding(column, each, content);
    column->addWidget(newLabel(each.decision.text, "strong", "", content));
    addMeeting(column, each, reading.itemTitles.value(each.decision.item), content);
    addButtons(column, {u"showMeeting"_qs, u"letters"_qs}, content);
    addFacts(column, each, reading, content);
    if (each.activity)
        addActivity(column, each, reading.planMonths.value(each.activity->plan), content);
    column->addStretch();
    return content;
}

QWidget* DecisionDetails::fillSeveral(const std::vector<RegisteredDecision>& decisions) {
    auto* content = new QWidget;
    QVBoxLayout* column = columnIn(content);
    const int count = static_cast<int>(decisions.size());
    column->addWidget(
        newLabel(digits(tr("%n decisions selected", "", count), desk_.language()), "heading", "", content));
    addButtons(column, {}, content);
    for (const RegisteredDecision& each : decisions) {
        const QString number = formatNumber(each.decision.number, desk_.language());
        column->addWidget(newLabel(u"%1  ·  %2"_qs.arg(number, each.decision.text), "", "", content));
    }
    column->addStretch();
    return content;
}

void DecisionDetails::addStanding(QVBoxLayout* column, const RegisteredDecision& each, QWidget* parent) {
    QPixmap sign(QSize(kSign, kSign) * devicePixelRatioF());
    sign.setDevicePixelRatio(devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    drawStandingSign(painter, QRectF(0, 0, kSign, kSign), each.standing,
                     standingColor(desk_.theme(), each.standing));
    painter.end();
    auto* picture = new QLabel(parent);
    picture->setPixmap(sign);
    QStringList words = {StandingWords::word(each.standing)};
    const Language language = desk_.language();
    words << StandingWords::lateness(each.decision, each.standing, desk_.today(), language);
    if (each.standing == DecisionStanding::Done)
        words << formatDate(doneDay(each), language);
    words.removeAll(QString());
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::unit);
    line->addWidget(picture, 0, Qt::AlignVCenter);
    auto* text = newLabel(words.join(u"  ·  "_qs), "strong", toneOf(each.standing), parent);
    text->setObjectName(u"standing"_qs);
    line->addWidget(text, 1);
    column->addLayout(line);
    if (each.standing == DecisionStanding::Done && each.decision.status == DecisionStatus::Open)
        column->addWidget(
            newLabel(tr("Its activity in the action plan is done."), "caption", "quiet", parent));
}

void DecisionDetails::addMeeting(QVBoxLayout* column, const RegisteredDecision& each, const QString& item,
                                 QWidget* parent) {
    const Language language = desk_.language();
    const QString number = digits(each.meeting.number, language);
    auto* link = linkButton(u"meetingLink"_qs,
                            number.isEmpty()
                                ? tr("Meeting of %1").arg(formatDate(each.meeting.heldOn, language))
                                : tr("Meeting %1, %2").arg(number, formatDate(each.meeting.heldOn, language)),
                            parent);
    link->setToolTip(tr("Show it in the minutes (Ctrl+M)"));
    connect(link, &QPushButton::clicked, this, [this] {
        for (QAction* action : std::as_const(actions_)) {
            if (action->objectName() == u"showMeeting")
                action->trigger();
        }
    });
    column->addWidget(link, 0, Qt::AlignLeft);
    if (!item.isEmpty())
        column->addWidget(newLabel(item, "caption", "quiet", parent));
}

void DecisionDetails::addButtons(QVBoxLayout* column, const QStringList& left, QWidget* parent) {
    auto* line = new FlowLayout(Theme::unit);
    for (QAction* action : std::as_const(actions_)) {
        if (!action->isEnabled() || left.contains(action->objectName()))
            continue;
        auto* button = new ActionButton(parent);
        button->setAction(action);
        button->setObjectName(action->objectName() + u"Button"_qs);
        line->addWidget(button);
    }
    column->addSpacing(Theme::unit / 2);
    column->addLayout(line);
    column->addSpacing(Theme::unit / 2);
}

// What was never filled in is not shown, but for the two that should be: who answers, and until when.
void DecisionDetails::addFacts(QVBoxLayout* column, const RegisteredDecision& each,
                               const RegisterReading& reading, QWidget* parent) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::unit);
    grid->setVerticalSpacing(Theme::unit);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString& head, const QString& text, const char* tone = "") {
        if (text.isEmpty())
            return;
        auto* headLabel = newLabel(head, "caption", "quiet", parent);
        headLabel->setFixedWidth(kLabelWidth);
        grid->addWidget(headLabel, line, 0, Qt::AlignTop);
        grid->addWidget(newLabel(text, "", tone, parent), line++, 1, Qt::AlignTop);
    };
    const Language language = desk_.language();
    const RecordType& type = typeOf<Decision>();
    const auto head = [&](const char* name) {
        return labelOf(*type.fieldNamed(QLatin1String(name)), desk_.phrases());
    };
    const QString agency = reading.decisions.agencyName(each.decision.agency, language);
    add(head("agency"), agency.isEmpty() ? tr("Not said") : agency, agency.isEmpty() ? "warning" : "");
    QStringList supporting;
    for (const Id& id : each.decision.supportingAgencies)
        supporting << reading.decisions.agencyName(id, language);
    add(head("supporting_agencies"), supporting.join(u'\n'));
    const QString due = formatDate(each.decision.dueOn, language);
    add(head("due_on"), due.isEmpty() ? tr("No date") : due, due.isEmpty() ? "quiet" : "");
    add(tr("Age"), StandingWords::days(each.ageDays, language));
    add(head("evidence"), each.decision.evidence);
    add(head("drop_reason"), each.decision.dropReason);
    column->addLayout(grid);
}

void DecisionDetails::addActivity(QVBoxLayout* column, const RegisteredDecision& each, const Month& month,
                                  QWidget* parent) {
    const Language language = desk_.language();
    const Activity& activity = *each.activity;
    auto* link = linkButton(
        u"activityLink"_qs,
        tr("Activity %1 of %2").arg(formatNumber(activity.number, language), formatMonth(month, language)),
        parent);
    link->setToolTip(tr("Show it in the action plan"));
    connect(link, &QPushButton::clicked, this, [this, month, id = activity.id] {
        desk_.open({u"plans"_qs, {{u"month"_qs, month.toString()}, {u"record"_qs, id.toString()}}});
    });
    auto* bar = new QProgressBar(parent);
    bar->setTextVisible(false);
    bar->setValue(activity.progress);
    bar->setAccessibleName(tr("Progress of the activity"));
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::unit);
    line->addWidget(bar, 1);
    const Field& status = *typeOf<Activity>().fieldNamed(u"status"_qs);
    line->addWidget(
        new QLabel(u"%1  ·  %2"_qs.arg(formatPercent(activity.progress, language),
                                       displayValue(status, toStored(activity.status), desk_.phrases())),
                   parent));
    column->addSpacing(Theme::unit / 2);
    column->addWidget(link, 0, Qt::AlignLeft);
    column->addLayout(line);
}

} // namespace samaki
