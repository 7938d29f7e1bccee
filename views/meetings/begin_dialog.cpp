#include "views/meetings/begin_dialog.h"

#include "model/rules/meeting_status.h"
#include "views/common/wrap_label.h"
#include "views/meetings/meeting_acts.h"
#include "views/meetings/meeting_day.h"
#include "views/meetings/meeting_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kWidth = 64 * Theme::unit;

void writeBeginning(Desk& desk, const Meeting& meeting, const QDate& heldOn, QWidget* parent,
                    const std::function<void()>& begun) {
    const QDateTime now = desk.store().options().clock().toLocalTime();
    Meeting after = meeting;
    after.heldOn = heldOn;
    commitDay(desk, begunOn(meeting, heldOn, now, desk.phrases()), meeting, after, parent,
              [begun](const CommitResult& result) {
                  if (result.acknowledged())
                      begun();
              });
}

} // namespace

BeginDialog::BeginDialog(Desk& desk, const Meeting& meeting, QWidget* parent)
    : QDialog(parent)
    , anyway_(new QPushButton(tr("Begin anyway"), this))
    , move_(new QPushButton(tr("Move the meeting to today"), this)) {
    setObjectName(u"beginMeetingAsk"_qs);
    setWindowTitle(tr("Begin the meeting"));
    auto* heading = new WrapLabel(tr("%1 is not today").arg(meetingName(meeting, desk.phrases())), this);
    heading->setProperty("type", u"heading"_qs);
    const QString day = longDate(meeting.heldOn, desk.phrases());
    const QString today = longDate(desk.today(), desk.phrases());
    auto* sentence =
        new WrapLabel(tr("Its day is %1; today is %2. If it is held today, move it; its papers and minutes "
                         "then say the right day.")
                          .arg(day, today),
                      this);
    sentence->setObjectName(u"sentence"_qs);
    auto* notYet = new QPushButton(tr("Not yet"), this);
    notYet->setDefault(true);
    move_->setProperty("role", u"main"_qs);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addStretch(1);
    for (QPushButton* button : {notYet, anyway_, move_})
        buttons->addWidget(button);
    setTabOrder(notYet, anyway_);
    setTabOrder(anyway_, move_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(heading);
    column->addWidget(sentence);
    column->addLayout(buttons);
    setMinimumWidth(kWidth);
    const auto choose = [this](const QDate& heldOn) {
        accept();
        emit chosen(heldOn);
    };
    connect(notYet, &QPushButton::clicked, this, &QDialog::reject);
    connect(anyway_, &QPushButton::clicked, this, [choose, day = meeting.heldOn] { choose(day); });
    connect(move_, &QPushButton::clicked, this, [choose, day = desk.today()] { choose(day); });
    notYet->setFocus();
}

void beginMeeting(Desk& desk, const Meeting& meeting, QWidget* parent, const std::function<void()>& begun) {
    if (isOnItsDay(meeting, desk.today())) {
        writeBeginning(desk, meeting, meeting.heldOn, parent, begun);
        return;
    }
    auto* dialog = new BeginDialog(desk, meeting, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &BeginDialog::chosen, parent, [&desk, meeting, parent, begun](const QDate& day) {
        writeBeginning(desk, meeting, day, parent, begun);
    });
    dialog->open();
}

} // namespace samaki
