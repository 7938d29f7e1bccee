#include "views/shell/drive_line.h"

#include "views/common/icon.h"
#include "views/common/wrap_label.h"
#include "views/shell/drive_sentence.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace samaki {

namespace {

constexpr int kHeight = 4 * Theme::unit;
constexpr int kPicture = 2 * Theme::unit;

bool isWaitedFor(DriveStatus::State state) {
    return state == DriveStatus::State::Connecting || state == DriveStatus::State::Busy;
}

QColor Theme::*colorOf(DriveStatus::State state) {
    if (state == DriveStatus::State::Online)
        return &Theme::good;
    return state == DriveStatus::State::Refused ? &Theme::danger : &Theme::warning;
}

} // namespace

DriveLine::DriveLine(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , picture_(new QLabel(this))
    , sentence_(new WrapLabel(this))
    , waiting_(new QLabel(this))
    , decide_(new QPushButton(this))
    , file_(new QLabel(this)) {
    setObjectName(u"driveLine"_qs);
    setMinimumHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::unit, 0, 3 * Theme::unit, 0);
    row->addWidget(picture_);
    row->addWidget(sentence_, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{waiting_, decide_, file_})
        row->addWidget(part);
    row->setSpacing(2 * Theme::unit);
    for (QLabel* label : {static_cast<QLabel*>(sentence_), waiting_, file_})
        label->setProperty("type", u"caption"_qs);
    file_->setProperty("tone", u"quiet"_qs);
    decide_->setProperty("role", u"link"_qs);
    file_->setToolTip(QDir::toNativeSeparators(desk.store().options().file));
    file_->setText(QFileInfo(desk.store().options().file).fileName());
    connect(decide_, &QPushButton::clicked, this, &DriveLine::decideAsked);
    connect(&tick_, &QTimer::timeout, this, &DriveLine::say);
    connect(&desk, &Desk::themeChanged, this, &DriveLine::say);
    tick_.setInterval(1000);
    inState_.start();
    show(desk.store().status());
}

void DriveLine::show(const DriveStatus& status) {
    if (status.state != status_.state)
        inState_.restart();
    status_ = status;
    isWaitedFor(status.state) ? tick_.start() : tick_.stop();
    say();
}

void DriveLine::say() {
    const DriveWords words = driveWords(status_, inState_.elapsed() / 1000, desk_.language());
    const QColor color = desk_.theme().*colorOf(status_.state);
    picture_->setPixmap(icon(words.icon, color).pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    sentence_->setText(words.sentence);
    waiting_->setText(words.waiting);
    waiting_->setVisible(!words.waiting.isEmpty());
    decide_->setText(words.decide);
    decide_->setVisible(!words.decide.isEmpty());
    setToolTip(
        status_.lastAnswer.isValid()
            ? tr("The drive last answered on %1").arg(formatMoment(status_.lastAnswer, desk_.language()))
            : tr("The drive has not answered yet"));
    setAccessibleName(words.sentence);
}

void DriveLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        say();
    QFrame::changeEvent(event);
}

} // namespace samaki
