#include "views/meetings/meeting_details.h"

#include "model/rules/attendance_count.h"
#include "views/common/history_panel.h"
#include "views/common/icon.h"
#include "views/common/wrap_label.h"
#include "views/meetings/addendum_dialog.h"
#include "views/meetings/agenda_view.h"
#include "views/meetings/attendance_acts.h"
#include "views/meetings/meeting_words.h"
#include "views/meetings/print_papers.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kHistoryWidth = 44 * Theme::unit;
constexpr int kNameWidth = 18 * Theme::unit;

void addFact(QGridLayout* grid, const QString& name, const QString& text) {
    if (text.isEmpty())
        return;
    const int row = grid->rowCount();
    auto* label = new WrapLabel(name);
    label->setProperty("tone", u"quiet"_qs);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(new WrapLabel(text), row, 1);
}

QGridLayout* factGrid(QVBoxLayout* column) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Theme::unit);
    grid->setVerticalSpacing(Theme::unit / 2);
    grid->setColumnMinimumWidth(0, kNameWidth);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    return grid;
}

} // namespace

MeetingDetails::MeetingDetails(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), history_(new HistoryPanel(desk, this)), historyHead_(new QWidget(this)) {
    auto* content = new QWidget;
    content->setProperty("role", u"scrolled"_qs);
    place_ = new QVBoxLayout(content);
    place_->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QFrame(this);
    side->setProperty("role", u"panel"_qs);
    side->setFixedWidth(kHistoryWidth);
    auto* inSide = new QVBoxLayout(side);
    inSide->setContentsMargins(0, 0, 0, 0);
    inSide->setSpacing(0);
    auto* head = new QVBoxLayout(historyHead_);
    head->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 0);
    inSide->addWidget(historyHead_);
    inSide->addWidget(history_, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scroll, 1);
    row->addWidget(side);
}

QVBoxLayout* MeetingDetails::beginCard(QWidget*& card, const QString& heading) {
    auto* frame = new QFrame;
    frame->setProperty("role", u"card"_qs);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(2 * Theme::unit, Theme::unit + Theme::unit / 2, 2 * Theme::unit,
                               Theme::unit + Theme::unit / 2);
    column->setSpacing(Theme::unit);
    auto* head = new WrapLabel(heading);
    head->setProperty("type", u"strong"_qs);
    column->addWidget(head);
    card = frame;
    return column;
}

QWidget* MeetingDetails::factsCard(const MeetingSheet& sheet) {
    const Meeting& meeting = sheet.meeting;
    QWidget* card = nullptr;
    QGridLayout* grid = factGrid(beginCard(card, tr("When and where")));
    addFact(grid, tr("Day"), longDate(meeting.heldOn, desk_.phrases()));
    addFact(grid, tr("Time"), timeSpan(meeting, desk_.language()));
    addFact(grid, tr("Venue"), meeting.venue);
    addFact(grid, tr("Chaired by"), meeting.chair);
    addFact(grid, tr("Note taker"), meeting.noteTaker);
    addFact(grid, tr("Purpose"), meeting.purpose);
    const auto named = [&](const Meeting& other) {
        return meetingName(other, desk_.phrases()) + u", "_qs + formatDate(other.heldOn, desk_.language());
    };
    if (sheet.last)
        addFact(grid, tr("The one before"), named(*sheet.last));
    if (sheet.next)
        addFact(grid, tr("The next one"), named(*sheet.next));
    return card;
}

QWidget* MeetingDetails::figuresCard(const MeetingSheet& sheet) {
    const Language language = desk_.language();
    QWidget* card = nullptr;
    QGridLayout* grid = factGrid(beginCard(card, tr("How it stands")));
    const int items = static_cast<int>(sheet.items.size());
    QString agenda = items == 0   ? tr("Nothing on it yet")
                     : items == 1 ? tr("1 item")
                                  : digits(tr("%n items", "", items), language);
    const MinutesStanding minutes = minutesStanding(sheet, language);
    if (!minutes.sentence.isEmpty())
        agenda += u", "_qs + minutes.sentence;
    addFact(grid, tr("Agenda"), agenda);
    const AttendanceCount count = countOf(sheet.attendance);
    if (count.there() > 0) {
        const QString quorum = quorumWords(quorumOf(count, sheet.committee.quorumPercent), language);
        addFact(grid, tr("Attendance"), quorum + u'\n' + personsWords(count, language));
    }
    int open = 0;
    for (const Decision& decision : sheet.decisions) {
        const DecisionStanding standing = sheet.standing(decision, desk_.today());
        open += standing == DecisionStanding::Open || standing == DecisionStanding::Overdue ? 1 : 0;
    }
    const int taken = static_cast<int>(sheet.decisions.size());
    if (taken > 0)
        addFact(
            grid, tr("Decisions"),
            tr("%1 taken, %2 still open").arg(formatNumber(taken, language), formatNumber(open, language)));
    return card;
}

QWidget* MeetingDetails::papersCard() {
    QWidget* card = nullptr;
    QVBoxLayout* column = beginCard(card, tr("Papers"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Theme::unit);
    grid->setVerticalSpacing(0);
    column->addLayout(grid);
    int at = 0;
    const auto add = [&](const QString& name, const QString& iconName) {
        auto* button = new QPushButton(name);
        button->setProperty("role", u"link"_qs);
        keepIcon(desk_, button, iconName, &Theme::accent);
        grid->addWidget(button, at / 2, at % 2, Qt::AlignLeft);
        ++at;
        return button;
    };
    for (const MeetingPaper paper : meetingPapers()) {
        QPushButton* button = add(meetingPaperName(paper, desk_.phrases()), u"print"_qs);
        button->setObjectName(u"paper%1"_qs.arg(static_cast<int>(paper)));
        button->setToolTip(tr("See it as it prints, print it, save it as PDF or as a text document"));
        connect(button, &QPushButton::clicked, this, [this, paper] { emit paperAsked(paper); });
    }
    QPushButton* calendar = add(tr("Calendar file…"), u"calendar"_qs);
    calendar->setToolTip(tr("For the calendars on telephones and computers (.ics)"));
    connect(calendar, &QPushButton::clicked, this, &MeetingDetails::calendarFileAsked);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return card;
}

QWidget* MeetingDetails::correctionsCard(const MeetingSheet& sheet) {
    QWidget* card = nullptr;
    QVBoxLayout* column = beginCard(card, tr("Corrections to the minutes"));
    for (const Addendum& addendum : sheet.addenda)
        column->addWidget(new WrapLabel(addendumWords(addendum, sheet, desk_.language())));
    return card;
}

void MeetingDetails::showSheet(const MeetingSheet& sheet) {
    delete column_;
    column_ = new QWidget;
    auto* column = new QVBoxLayout(column_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(factsCard(sheet));
    column->addWidget(figuresCard(sheet));
    if (!sheet.addenda.empty())
        column->addWidget(correctionsCard(sheet));
    column->addWidget(papersCard());
    column->addStretch(1);
    place_->addWidget(column_);
    qDeleteAll(historyHead_->findChildren<QWidget*>());
    auto* head = new WrapLabel(tr("History"));
    head->setProperty("type", u"strong"_qs);
    historyHead_->layout()->addWidget(head);
    history_->setLocked(sheet.meeting.status == MeetingStatus::Approved);
    if (isVisible())
        history_->showRecord(typeOf<Meeting>(), sheet.meeting.id);
}

void MeetingDetails::takeFocus() {
    if (auto* first = findChild<QPushButton*>(u"paper0"_qs))
        first->setFocus();
}

} // namespace samaki
