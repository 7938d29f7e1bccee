#include "views/shell/palette.h"

#include "model/core/khmer_text.h"
#include "views/common/icon.h"
#include "views/shell/palette_delegate.h"
#include "views/shell/palette_match.h"
#include "views/shell/palette_model.h"
#include "views/shell/palette_records.h"
#include "views/shell/palette_words.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace samaki {

namespace {

constexpr int kWidth = 90 * Theme::unit;
constexpr int kLimitOfType = 6;
constexpr int kCommandsBesideRecords = 5;
constexpr size_t kRecent = 6;
constexpr QChar kCommandsOnly = u'>';
constexpr int kPicture = 20;
constexpr int kScrim = 120; // of 255

} // namespace

Palette::Palette(Desk& desk, std::function<std::vector<PaletteCommand>()> commands, QWidget* over)
    : QWidget(over)
    , desk_(desk)
    , ask_(std::move(commands))
    , panel_(new QFrame(this))
    , line_(new QLineEdit(panel_))
    , list_(new QListView(panel_))
    , model_(new PaletteModel(this))
    , note_(new QLabel(panel_))
    , keys_(new QLabel(panel_)) {
    setObjectName(u"palette"_qs);
    hide();
    build();
    retranslate();
    over->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &Palette::type);
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
    connect(&desk_.store(), &Store::searchPrepared, this, [this] {
        if (isOpen() && preparing_)
            ask();
    });
}

void Palette::build() {
    panel_->setProperty("role", u"card"_qs);
    line_->setObjectName(u"paletteLine"_qs);
    line_->installEventFilter(this);
    setFocusProxy(line_);
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(desk_, list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setProperty("role", u"palette"_qs);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setMouseTracking(true);
    connect(list_, &QListView::entered, this, [this](const QModelIndex& index) {
        if (model_->at(index)->canBeChosen())
            current(index.row());
    });
    for (QLabel* label : {note_, keys_}) {
        label->setProperty("type", u"caption"_qs);
        label->setProperty("tone", u"quiet"_qs);
    }
    auto* glass = new QLabel(panel_);
    keepPicture(desk_, glass, u"search"_qs, kPicture, &Theme::textQuiet);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    head->addWidget(glass);
    head->addWidget(line_, 1);
    auto* hairline = new QFrame(panel_);
    hairline->setProperty("role", u"line"_qs);
    auto* column = new QVBoxLayout(panel_);
    column->setContentsMargins(1, 1, 1, Theme::unit);
    column->setSpacing(Theme::unit / 2);
    column->addLayout(head);
    column->addWidget(hairline);
    column->addWidget(list_, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(2 * Theme::unit, 0, 2 * Theme::unit, 0);
    foot->addWidget(keys_);
    foot->addStretch();
    foot->addWidget(note_);
    column->addLayout(foot);
}

void Palette::retranslate() {
    line_->setPlaceholderText(tr("Find records, or do something"));
    line_->setAccessibleName(tr("Find records, or do something"));
    list_->setAccessibleName(tr("What was found"));
    keys_->setText(tr("↑ ↓ choose   Tab next group   Enter open   Esc close   > commands only"));
}

void Palette::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString Palette::note() const { return note_->text(); }

void Palette::open() {
    if (isOpen()) {
        line_->selectAll();
        return;
    }
    before_ = window()->focusWidget();
    next_.reset();
    takeCommands();
    askNextMeeting();
    records_.clear();
    preparing_ = false;
    const bool wasEmpty = line_->text().isEmpty();
    line_->clear();
    if (wasEmpty)
        type();
    place();
    raise();
    QWidget::show();
    line_->setFocus(Qt::ShortcutFocusReason);
}

void Palette::renew() {
    takeCommands();
    show(records_);
}

void Palette::takeCommands() {
    commands_ = ask_();
    if (next_)
        commands_.insert(commands_.begin(), *next_);
}

// What one mostly wants stands on top.
void Palette::askNextMeeting() {
    const auto question = [today = desk_.today()](Reader& reader) { return nextMeeting(reader, today); };
    askedNext_.ask(desk_.store().query(question), this, [this](const Result<std::optional<Meeting>>& found) {
        if (!found.ok() || !found->has_value() || !isOpen())
            return;
        const Meeting& meeting = **found;
        PaletteCommand next;
        next.group = tr("Coming up");
        next.text = nextMeetingText(meeting, desk_.phrases());
        next.otherText = u"Next meeting"_qs; // who types English into the Khmer window
        next.icon = u"calendar"_qs;
        next.words = paletteWords(u"nextMeeting"_qs);
        next.key = u"command next meeting"_qs;
        next.run = [this, id = meeting.id.toString()] {
            desk_.open({u"meetings"_qs, {{u"meeting"_qs, id}}});
        };
        next_ = std::move(next);
        renew();
    });
}

void Palette::close() {
    if (!isOpen())
        return;
    asked_.forget();
    askedNext_.forget();
    asking_ = false;
    runWhenFound_ = false;
    const QPointer<QWidget> before = std::exchange(before_, nullptr);
    hide();
    if (before != nullptr && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

// Whoever takes the focus elsewhere is done with it.
void Palette::focusMoved(const QWidget* now) {
    if (!isOpen() || now == nullptr || now->window() != window() || isAncestorOf(now))
        return;
    before_ = nullptr;
    close();
}

void Palette::place() {
    const QSize room = parentWidget()->size();
    setGeometry(QRect(QPoint(0, 0), room));
    const int width = std::min(kWidth, room.width() - 4 * Theme::unit);
    const int top = room.height() / 12;
    int rows = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        rows += list_->sizeHintForIndex(model_->index(row, 0)).height();
    const int around = panel_->sizeHint().height() - list_->sizeHint().height();
    const int height = std::min(around + rows + Theme::unit / 2, room.height() - 2 * top);
    panel_->setGeometry((room.width() - width) / 2, top, width, height);
}

void Palette::paintEvent(QPaintEvent*) {
    QColor scrim = desk_.theme().rail;
    scrim.setAlpha(kScrim);
    QPainter(this).fillRect(rect(), scrim);
}

void Palette::mousePressEvent(QMouseEvent*) { close(); }

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen())
        place();
    if (watched == line_ && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool Palette::takeKey(const QKeyEvent& event) {
    const int row = list_->currentIndex().row();
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        current(model_->next(row, 1));
        return true;
    case Qt::Key_Up:
        current(model_->next(row, -1));
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
        current(model_->nextGroup(row, 1));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Backtab:
        current(model_->nextGroup(row, -1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    default:
        return false;
    }
}

void Palette::current(int row) {
    const QModelIndex index = model_->index(row, 0);
    list_->setCurrentIndex(index);
    list_->scrollTo(row == model_->next(-1, 1) ? model_->index(0, 0) : index);
    const PaletteRow* chosen = model_->at(index);
    line_->setAccessibleDescription(chosen != nullptr ? chosen->spoken()
                                                      : note_->text()); // read while one types
}

void Palette::type() {
    runWhenFound_ = false;
    ask();
    show(records_);
}

// Asks the store at each key; the answer to an older text is dropped.
void Palette::ask() {
    const QString typed = line_->text();
    if (searchNeedles(typed).isEmpty() || typed.startsWith(kCommandsOnly)) {
        asked_.forget();
        asking_ = false;
        records_.clear();
        return;
    }
    asking_ = true;
    const SearchQuery query{typed, desk_.language(), 200, kLimitOfType + 1};
    const auto question = [query](Reader& reader) { return search(reader, query); };
    asked_.ask(desk_.store().query(question), this, [this, typed](const Result<SearchHits>& found) {
        asking_ = false;
        preparing_ = found.ok() && found->preparing;
        const auto open = [this](const Link& link) { desk_.open(link); };
        show(recordRows(found.ok() ? *found : SearchHits(), searchNeedles(typed), desk_.phrases(),
                        kLimitOfType, open));
        if (std::exchange(runWhenFound_, false))
            choose(list_->currentIndex().row());
    });
}

void Palette::show(std::vector<PaletteRow> records) {
    const PaletteRow* before = model_->at(list_->currentIndex());
    const QString key = before != nullptr ? before->key : QString();
    const bool moved = before != nullptr && list_->currentIndex().row() != model_->next(-1, 1);
    records_ = std::move(records);
    const QString typed = line_->text();
    std::vector<PaletteRow> rows = typed.trimmed().isEmpty() ? firstRows() : fittingCommands(typed);
    rows.insert(rows.end(), records_.begin(), records_.end());
    if (rows.empty() && !asking_)
        rows.push_back(
            paletteNote(tr("Nothing was found for “%1”. Looked for in agendas, discussions, decisions, "
                           "activities, member agencies, contacts and commands.")
                            .arg(typed.trimmed())));
    model_->setRows(std::move(rows));
    note_->setText(preparing_ ? tr("The search is still being prepared; more may be found in a moment.")
                              : QString());
    keys_->setVisible(!preparing_);
    int row = model_->next(-1, 1);
    for (int at = 0; moved && at < model_->rowCount(); ++at) {
        if (model_->at(model_->index(at, 0))->key == key && !key.isEmpty())
            row = at;
    }
    current(row);
    if (isOpen())
        place();
}

PaletteRow Palette::rowOf(const PaletteCommand& command, const std::vector<MarkedText::Mark>& marks) const {
    PaletteRow row;
    row.icon = command.icon;
    row.title = {command.text, marks};
    row.shortcut = command.shortcut;
    row.enabled = command.enabled;
    row.isCommand = true;
    row.key = command.key;
    row.run = command.run;
    return row;
}

// What was chosen last, then everything there is to do, under its headings.
std::vector<PaletteRow> Palette::firstRows() const {
    std::vector<PaletteRow> rows;
    for (const PaletteRow& recent : recent_) {
        PaletteRow row = recent;
        if (row.isCommand) { // as it stands now
            const auto now =
                std::find_if(commands_.begin(), commands_.end(),
                             [&](const PaletteCommand& command) { return command.key == row.key; });
            if (now == commands_.end())
                continue;
            row = rowOf(*now, {});
        }
        row.second.marks.clear();
        row.title.marks.clear();
        if (rows.empty())
            rows.push_back(paletteHeading(tr("Chosen lately")));
        rows.push_back(std::move(row));
    }
    QString group;
    for (const PaletteCommand& command : commands_) {
        if (command.group != group)
            rows.push_back(paletteHeading(group = command.group));
        rows.push_back(rowOf(command, {}));
    }
    return rows;
}

std::vector<PaletteRow> Palette::fittingCommands(const QString& typed) const {
    const bool only = typed.startsWith(kCommandsOnly);
    const QString wanted = only ? typed.mid(1) : typed;
    std::vector<std::pair<int, PaletteRow>> fitting;
    for (const PaletteCommand& command : commands_) {
        if (const std::optional<PaletteFit> fit =
                paletteFit(command.text, command.otherText, wanted, command.words)) {
            const int disabled = command.enabled ? 0 : 100;
            fitting.emplace_back(fit->rank + disabled, rowOf(command, fit->marks));
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    if (!only && fitting.size() > kCommandsBesideRecords)
        fitting.resize(kCommandsBesideRecords);
    std::vector<PaletteRow> rows;
    if (!fitting.empty())
        rows.push_back(paletteHeading(tr("Commands")));
    for (auto& [rank, row] : fitting)
        rows.push_back(std::move(row));
    return rows;
}

void Palette::choose(int row) {
    const PaletteRow* chosen = model_->at(model_->index(row, 0));
    const bool outdated = asking_ && (chosen == nullptr || !chosen->isCommand);
    if (outdated) {
        runWhenFound_ = true;
        return;
    }
    if (chosen == nullptr || !chosen->canBeChosen())
        return;
    const PaletteRow copy = *chosen;
    remember(copy);
    close();
    copy.run();
}

void Palette::remember(const PaletteRow& row) {
    std::erase_if(recent_, [&](const PaletteRow& known) { return known.key == row.key; });
    recent_.insert(recent_.begin(), row);
    if (recent_.size() > kRecent)
        recent_.resize(kRecent);
}

} // namespace samaki
