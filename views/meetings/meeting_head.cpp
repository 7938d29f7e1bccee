#include "views/meetings/meeting_head.h"

#include "views/common/action_button.h"
#include "views/common/icon.h"
#include "views/common/wrap_label.h"
#include "views/meetings/addendum_dialog.h"
#include "views/meetings/meeting_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kSignSide = 18;
constexpr int kLinesAtMost = 4; ///< of the banner over approved minutes

void setTone(QLabel* label, const QString& tone) {
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

MeetingHead::MeetingHead(Desk& desk, QAction* back, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , back_(new QToolButton(this))
    , name_(new QLabel(this))
    , sign_(new QLabel(this))
    , status_(new QLabel(this))
    , facts_(new QLabel(this))
    , main_(new ActionButton(this))
    , second_(new ActionButton(this))
    , third_(new ActionButton(this))
    , tabs_(new QTabBar(this))
    , banner_(new QFrame(this))
    , bannerText_(new WrapLabel(banner_)) {
    back_->setDefaultAction(back);
    name_->setObjectName(u"meetingName"_qs);
    name_->setProperty("type", u"heading"_qs);
    status_->setObjectName(u"meetingStatus"_qs);
    status_->setProperty("type", u"strong"_qs);
    facts_->setProperty("tone", u"quiet"_qs);
    facts_->setMinimumWidth(1); // gives way first when the window is narrow
    main_->setObjectName(u"nextStep"_qs);
    main_->setProperty("role", u"main"_qs);
    tabs_->setObjectName(u"tabs"_qs);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::unit);
    row->addWidget(back_);
    row->addWidget(name_);
    row->addSpacing(Theme::unit);
    row->addWidget(sign_);
    row->addWidget(status_);
    row->addStretch(1);
    for (ActionButton* button : {third_, second_, main_})
        row->addWidget(button);
    auto* banner = new QHBoxLayout(banner_);
    banner->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    auto* lock = new QLabel(banner_);
    keepPicture(desk, lock, u"lock"_qs, kSignSide, &Theme::good);
    banner->addWidget(lock, 0, Qt::AlignTop);
    banner->addWidget(bannerText_, 1);
    banner_->setProperty("role", u"card"_qs);
    banner_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, Theme::unit + Theme::unit / 2, 3 * Theme::unit, 0);
    column->setSpacing(Theme::unit / 2);
    column->addLayout(row);
    column->addWidget(facts_);
    column->addWidget(banner_);
    column->addWidget(tabs_, 0, Qt::AlignLeft);
    retranslate();
}

void MeetingHead::setSteps(QAction* main, QAction* second, QAction* third) {
    main_->setAction(main);
    second_->setAction(second);
    third_->setAction(third);
}

void MeetingHead::setCompact(bool compact) {
    compact_ = compact;
    facts_->setVisible(!compact);
    if (sheet_ != nullptr)
        showBanner(*sheet_);
}

QAction* MeetingHead::mainStep() const { return main_->action(); }

void MeetingHead::showMeeting(const MeetingSheet& sheet) {
    sheet_ = &sheet;
    const Meeting& meeting = sheet.meeting;
    const Language language = desk_.language();
    name_->setText(meetingName(meeting, desk_.phrases()));
    status_->setText(statusWord(meeting.status, desk_.phrases()));
    setTone(status_, statusTone(meeting.status));
    const QColor color = statusColor(desk_.theme(), meeting.status);
    sign_->setPixmap(
        icon(statusSign(meeting.status), color).pixmap(QSize(kSignSide, kSignSide), devicePixelRatioF()));
    QStringList facts{longDate(meeting.heldOn, desk_.phrases()), timeSpan(meeting, language)};
    if (sheet.workingGroup)
        facts << (language == Language::Khmer && !sheet.workingGroup->nameKm.isEmpty()
                      ? sheet.workingGroup->nameKm
                      : sheet.workingGroup->nameEn);
    facts << meeting.venue;
    if (!meeting.chair.isEmpty())
        facts << tr("Chaired by %1").arg(meeting.chair);
    facts.removeAll(QString());
    facts_->setText(facts.join(u" · "_qs));
    facts_->setToolTip(facts_->text());
    showBanner(sheet);
}

void MeetingHead::showBanner(const MeetingSheet& sheet) {
    const Meeting& meeting = sheet.meeting;
    banner_->setVisible(meeting.status == MeetingStatus::Approved && (!compact_ || !sheet.addenda.empty()));
    const QString on = formatDate(meeting.approvedOn, desk_.language());
    const QString by = meeting.approvedBy;
    const QString head = by.isEmpty() ? tr("These minutes were approved on %1.").arg(on)
                                      : tr("These minutes were approved on %1 by %2.").arg(on, by);
    QStringList lines{sheet.addenda.empty()
                          ? head + u' ' + tr("They stay as they are; a correction is an addendum.")
                          : head + u' ' + tr("Corrected since:")};
    for (const Addendum& addendum : sheet.addenda)
        lines << addendumWords(addendum, sheet, desk_.language());
    if (lines.size() > kLinesAtMost) {
        const int more = static_cast<int>(lines.size()) - kLinesAtMost + 1;
        lines = lines.mid(0, kLinesAtMost - 1)
                << digits(tr("and %n more corrections", "", more), desk_.language());
    }
    bannerText_->setText(lines.join(u'\n'));
}

void MeetingHead::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MeetingHead::retranslate() {
    tabs_->setAccessibleName(tr("Parts of the meeting"));
    if (sheet_ != nullptr)
        showMeeting(*sheet_);
}

} // namespace samaki
