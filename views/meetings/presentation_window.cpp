#include "views/meetings/presentation_window.h"

#include "model/core/khmer_text.h"
#include "views/common/chart_card_view.h"
#include "views/common/standing_sign.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QTimer>

namespace samaki {

namespace {

bool concerns(const ChangedRecords& records) {
    return records.touches<Meeting>() || records.touches<AgendaItem>() || records.touches<Decision>() ||
           records.touches<Attendance>() || records.touches<Activity>() || records.touches<Agency>();
}

QStringList textsOf(const SlidePlan& plan) {
    QStringList texts;
    for (const WallText& text : plan.texts)
        texts << QString(text.text).remove(QChar(0x200B));
    return texts;
}

void draw(QPainter& painter, const SlidePlan& plan, const Theme& theme) {
    for (const WallMark& mark : plan.marks)
        painter.fillRect(mark.place, theme.*mark.color);
    for (const WallText& text : plan.texts) {
        painter.setFont(text.font);
        painter.setPen(theme.*text.color);
        painter.drawText(text.place, int(text.align) | Qt::TextWordWrap | Qt::TextDontClip, text.text);
    }
    for (const WallSign& sign : plan.signs)
        drawStandingSign(painter, sign.place, sign.standing, standingColor(theme, sign.standing));
}

} // namespace

PresentationWindow::PresentationWindow(Desk& desk, const Id& meeting, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , desk_(desk)
    , meeting_(meeting)
    , theme_(desk.theme())
    , chart_(new ChartView(this))
    , second_(new QTimer(this)) {
    setObjectName(u"presentation"_qs);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    resize(1280, 720);
    chart_->setFocusPolicy(Qt::NoFocus);
    chart_->setAttribute(Qt::WA_TransparentForMouseEvents);
    chart_->hide();
    connect(second_, &QTimer::timeout, this, [this] {
        layFoot();
        update(SlideLayout(theme_, size()).foot().toAlignedRect());
    });
    second_->start(1000);
    connect(this, &PresentationWindow::itemShown, this, [this](const Id& item) {
        if (!item.isNull())
            last_ = item;
    });
    connect(&desk.store(), &Store::changed, this, [this](const ChangedRecords& records) {
        if (concerns(records))
            read();
    });
    connect(&desk, &Desk::themeChanged, this, [this] { chooseTheme(desk_.theme().mode); });
    read();
}

void PresentationWindow::present() {
    const QList<QScreen*> screens = QGuiApplication::screens();
    QScreen* mine = parentWidget() != nullptr ? parentWidget()->screen() : QGuiApplication::primaryScreen();
    for (QScreen* screen : screens) {
        if (screen != mine) {
            setScreen(screen);
            setGeometry(screen->geometry());
            break;
        }
    }
    showFullScreen();
    activateWindow();
    setFocus();
}

void PresentationWindow::read() {
    const QDate today = desk_.today();
    latest_.ask(
        desk_.store().query([id = meeting_, today](Reader& reader) { return readWall(reader, id, today); }),
        this, [this](const Result<std::optional<WallMeeting>>& wall) {
            if (wall.ok())
                take(*wall);
            else
                emit desk_.problem(wall.problem());
        });
}

void PresentationWindow::take(const std::optional<WallMeeting>& wall) {
    wall_ = wall;
    if (!wall_) { // somebody took the meeting away
        close();
        return;
    }
    rebuild();
}

// The slide on the wall stays on it, whatever comes before it.
void PresentationWindow::rebuild() {
    if (!wall_)
        return;
    const Id item = this->item();
    const PresentationSlides maker(*wall_, desk_.phrases(), desk_.today());
    slides_ = maker.make();
    meetingName_ = maker.meetingName();
    setWindowTitle(meetingName_);
    current_ = std::min(current_, slideCount() - 1);
    const Id wanted = wanted_.isNull() ? item : std::exchange(wanted_, Id());
    for (int i = 0; i < slideCount() && !wanted.isNull(); ++i) {
        if (slides_[static_cast<size_t>(i)].item == wanted)
            current_ = i;
    }
    if (this->item() != item) {
        since_ = desk_.store().options().clock();
        emit itemShown(this->item());
    }
    lay();
}

const Slide* PresentationWindow::slide() const {
    return slides_.empty() ? nullptr : &slides_[static_cast<size_t>(current_)];
}

Id PresentationWindow::item() const { return slide() == nullptr ? Id() : slide()->item; }

void PresentationWindow::goTo(const Id& item) {
    wanted_ = item;
    for (int i = 0; i < slideCount(); ++i) {
        if (slides_[static_cast<size_t>(i)].item == item) {
            wanted_ = Id();
            showSlide(i);
            return;
        }
    }
}

void PresentationWindow::showSlide(int slide) {
    const int next = std::clamp(slide, 0, std::max(0, slideCount() - 1));
    if (next == current_ || slides_.empty())
        return;
    countTime();
    current_ = next;
    discussion_ = false; // each item is asked for anew
    lay();
    emit itemShown(item());
}

void PresentationWindow::countTime() {
    const QDateTime now = desk_.store().options().clock();
    if (!item().isNull() && since_.isValid())
        spent_[item()] += since_.msecsTo(now);
    since_ = now;
}

qint64 PresentationWindow::secondsOn(const Id& item) const {
    const qint64 now = since_.isValid() ? since_.msecsTo(desk_.store().options().clock()) : 0;
    return (spent_.value(item) + now) / 1000;
}

void PresentationWindow::lay() {
    if (slides_.empty())
        return;
    const SlideLayout layout(theme_, size());
    plan_ = layout.plan(*slide(), discussion_, desk_.language());
    showChart(*slide());
    layFoot();
    setAccessibleName(slide()->title);
    setAccessibleDescription(textsOf(plan_).join(u'\n'));
    update();
}

void PresentationWindow::showChart(const Slide& slide) {
    chart_->setVisible(!plan_.chart.isEmpty() && !black_);
    if (plan_.chart.isEmpty())
        return;
    chart_->setScale(SlideLayout(theme_, size()).chartScale(slide.chart->categories.size()));
    chart_->setGeometry(plan_.chart.toAlignedRect());
    chart_->setData(*slide.chart, theme_);
}

// The item's clock at the right; where in the meeting one is as a row of strokes; the number that is typed.
void PresentationWindow::layFoot() {
    foot_ = {};
    if (slides_.empty())
        return;
    const SlideLayout layout(theme_, size());
    const QRectF foot = layout.foot();
    const QFont font = layout.font(WallType::Small, 0.85);
    const qreal stroke = layout.part(0.6);
    const qreal gap = layout.part(0.5);
    const qreal width = (foot.width() + gap) / static_cast<qreal>(slides_.size());
    for (int i = 0; i < slideCount(); ++i) {
        const WallColor color = i == current_  ? &Theme::accent
                                : i < current_ ? &Theme::neutral
                                               : &Theme::line;
        foot_.marks.push_back(
            {{foot.left() + width * i, foot.top(), std::max(1.0, width - gap), stroke}, color});
    }
    const QRectF line = foot.adjusted(0, stroke, 0, 0);
    const Qt::Alignment middle = Qt::AlignVCenter;
    foot_.texts.push_back({line, breakable(meetingName_), font, &Theme::textQuiet, Qt::AlignLeft | middle});
    const QString keys = tr("→ on   ← back   number and Enter: that item   B: black   Esc: end");
    const QString clock = current_ == 0 ? keys : clockText();
    const Slide& now = *slide();
    const bool over = now.minutesPlanned.value_or(0) > 0 && secondsOn(now.item) > *now.minutesPlanned * 60;
    if (!typed_.isEmpty())
        foot_.texts.push_back({line, u"→ "_qs + digits(typed_, desk_.language()), layout.font(WallType::Body),
                               &Theme::accent, Qt::AlignHCenter | middle});
    if (!clock.isEmpty())
        foot_.texts.push_back({line, clock, layout.font(WallType::Small),
                               over ? &Theme::warning : &Theme::textQuiet, Qt::AlignRight | middle});
}

// "4:12 / 30 min"; past the planned time with a sign, so that colour does not say it alone.
QString PresentationWindow::clockText() const {
    const Slide& now = *slide();
    if (now.item.isNull())
        return {};
    const qint64 seconds = secondsOn(now.item);
    QString text =
        digits(u"%1:%2"_qs.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')), desk_.language());
    if (!now.minutesPlanned || *now.minutesPlanned <= 0)
        return text;
    text = tr("%1 of %2 min").arg(text, formatNumber(*now.minutesPlanned, desk_.language()));
    return seconds > *now.minutesPlanned * 60 ? u"⚠ "_qs + text : text;
}

QStringList PresentationWindow::shownTexts() const {
    if (black_)
        return {windowTitle()};
    QStringList texts = textsOf(plan_) + textsOf(foot_);
    texts << windowTitle() << accessibleName() << accessibleDescription();
    if (!plan_.chart.isEmpty()) {
        texts << chart_->accessibleName() << chart_->accessibleDescription();
        for (const ChartCategory& category : chart_->data().categories)
            texts << category.name();
    }
    return texts;
}

void PresentationWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), black_ ? QColor(Qt::black) : theme_.surface);
    if (black_)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, plan_, theme_);
    draw(painter, foot_, theme_);
}

void PresentationWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    lay();
}

void PresentationWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit ended(last_);
}

void PresentationWindow::chooseTheme(Theme::Mode mode) {
    theme_ = Theme::load(mode, desk_.language());
    lay();
}

void PresentationWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    theme_ = Theme::load(theme_.mode, desk_.language());
    rebuild();
}

void PresentationWindow::typeDigit(int digit) {
    typed_ += QString::number(digit);
    layFoot();
    update();
}

// By the number that stands before the item; where no item has it, by its place.
void PresentationWindow::jump() {
    const QString number = std::exchange(typed_, QString());
    Id found;
    int place = 0;
    for (const WallItem& each : wall_ ? wall_->items : std::vector<WallItem>()) {
        ++place;
        const bool opens = each.number.text == number || each.number.text == number + u".1"_qs;
        if (opens || (found.isNull() && QString::number(place) == number))
            found = each.id;
        if (opens)
            break;
    }
    if (!found.isNull())
        goTo(found);
    layFoot();
    update();
}

void PresentationWindow::toggleScreen() {
    if (!isFullScreen())
        return showFullScreen();
    showNormal();
    const QRect all = screen()->availableGeometry();
    QRect window(QPoint(), all.size() * 3 / 4);
    window.moveCenter(all.center());
    setGeometry(window);
}

void PresentationWindow::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    if (text.size() == 1 && text.front().isDigit())
        return typeDigit(text.front().digitValue());
    if (text == u"." && !typed_.isEmpty()) {
        typed_ += u'.';
        return layFoot();
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return showSlide(current_ + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return showSlide(current_ - 1);
    case Qt::Key_Home:
        return showSlide(0);
    case Qt::Key_End:
        return showSlide(slideCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return typed_.isEmpty() ? showSlide(current_ + 1) : jump();
    case Qt::Key_B:
        black_ = !black_;
        return lay();
    case Qt::Key_D:
        discussion_ = !discussion_;
        return lay();
    case Qt::Key_T:
        return chooseTheme(theme_.mode == Theme::Mode::Dark ? Theme::Mode::Light : Theme::Mode::Dark);
    case Qt::Key_F:
    case Qt::Key_F11:
        return toggleScreen();
    case Qt::Key_Escape:
        if (!typed_.isEmpty()) {
            typed_.clear();
            return lay();
        }
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PresentationWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        showSlide(current_ + 1);
    else if (event->button() == Qt::RightButton)
        showSlide(current_ - 1);
}

} // namespace samaki
