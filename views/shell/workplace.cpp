#include "views/shell/workplace.h"

#include "views/shell/conflict_asker.h"
#include "views/shell/drive_line.h"
#include "views/shell/failure_page.h"
#include "views/shell/notice_bar.h"
#include "views/shell/page_stack.h"
#include "views/shell/rail.h"
#include "views/shell/shell_actions.h"
#include "views/shell/start_page.h"
#include "views/shell/who_are_you.h"
#include "views/shell/work_face.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QShortcut>
#include <QSysInfo>

namespace samaki {

namespace {

Q_LOGGING_CATEGORY(problems, "samaki.problem")

void log(const Problem& problem) {
    qCWarning(problems).noquote() << problem.sentence << "|" << problem.cause;
}

} // namespace

Theme::Mode modeOf(ThemeChoice choice, Theme::Mode systemMode) {
    if (choice == ThemeChoice::System)
        return systemMode;
    return choice == ThemeChoice::Light ? Theme::Mode::Light : Theme::Mode::Dark;
}

Workplace::Workplace(const ShellOptions& options, ShellSettings& settings, QWidget* parent)
    : QStackedWidget(parent)
    , settings_(settings)
    , systemMode_(options.systemMode)
    , firstPage_(options.page.isEmpty() ? settings.page() : options.page)
    , asksWho_(options.asksWho)
    , store_(options.store)
    , desk_(store_, options.language, modeOf(options.look, options.systemMode)) {
    connect(&desk_, &Desk::problem, this, &log);
    connect(&desk_, &Desk::languageChanged, this, &Workplace::nameCommittee);
    if (options.store.file.isEmpty())
        makeStart(options);
    else
        makeWork(options);
}

// What is shown refers to the desk, and the desk to the store: taken down in that order.
Workplace::~Workplace() {
    while (count() > 0)
        delete widget(0);
}

void Workplace::makeStart(const ShellOptions& options) {
    auto* start =
        new StartPage(desk_, settings_.recentFiles(), options.look, options.makeDemo != nullptr, this);
    addWidget(start);
    connect(start, &StartPage::openAsked, this, &Workplace::openAsked);
    connect(start, &StartPage::createAsked, this, &Workplace::createAsked);
    connect(start, &StartPage::demoAsked, this, &Workplace::demoAsked);
    connect(start, &StartPage::fileChosen, this, &Workplace::fileChosen);
    connect(start, &StartPage::languageChosen, this, &Workplace::setLanguage);
    connect(start, &StartPage::lookChosen, this, &Workplace::setLook);
}

void Workplace::makeWork(const ShellOptions& options) {
    work_ = new WorkFace(desk_, options.pages, options.look, this);
    addWidget(work_);
    connect(work_->rail(), &Rail::languageChosen, this, &Workplace::setLanguage);
    connect(work_->rail(), &Rail::lookChosen, this, &Workplace::setLook);
    connect(work_->rail(), &Rail::whoAsked, this, &Workplace::askWho);
    connect(work_->actions()->openFile(), &QAction::triggered, this, &Workplace::openAsked);
    connect(work_->pages(), &PageStack::shown, this,
            [this](const Page* page) { settings_.setPage(page->name()); });
    conflicts_ = new ConflictAsker(desk_, work_);
    connect(work_->drive(), &DriveLine::decideAsked, conflicts_, &ConflictAsker::askWaiting);
    connect(work_, &WorkFace::refreshAsked, this, [this] {
        whenDone(store_.sync(), this, [this](const Outcome& outcome) {
            if (!outcome)
                emit desk_.problem(outcome.problem());
        });
    });
    work_->rail()->setAuthor(options.store.author);
    nameCommittee();
    connectStore();
}

void Workplace::connectStore() {
    connect(&store_, &Store::statusChanged, work_->drive(),
            [this](const DriveStatus& status) { work_->drive()->show(status); });
    // A dialog that opens by itself would take the keys from what is being written: the line at the foot
    // asks.
    connect(&store_, &Store::conflictFound, this, [this](const Conflict& conflict) {
        if (conflict.refused) {
            emit desk_.problem(*conflict.refused); // the line below shows what was written
            return;
        }
        emit desk_.notice(
            tr("A change that waited meets a colleague's. The line below asks for your decision."));
    });
}

void Workplace::begin() {
    if (work_ == nullptr)
        return;
    whenDone(store_.open(), this,
             [this](const Outcome& opened) { opened ? becomeReady() : fail(opened.problem()); });
    // While the file is being opened the first page is built.
    work_->showPage(firstPage_);
}

void Workplace::becomeReady() {
    settings_.rememberFile(file());
    // What changed until now is in what the pages are about to read.
    connect(&store_, &Store::changed, this, [this](const ChangedRecords& records) {
        work_->pages()->refresh(records);
        if (records.touches<Committee>())
            readCommittee();
    });
    work_->becomeReady();
    work_->pages()->refresh({true, {}});
    readCommittee();
    emit ready();
}

void Workplace::fail(const Problem& problem) {
    log(problem);
    auto* failure = new FailurePage(desk_, this);
    failure->show(problem);
    connect(failure, &FailurePage::tryAgainAsked, this, [this] { emit fileChosen(file()); });
    connect(failure, &FailurePage::otherFileAsked, this, &Workplace::openAsked);
    addWidget(failure);
    setCurrentWidget(failure);
    emit failed(problem);
}

void Workplace::readCommittee() {
    const auto question = [](Reader& reader) { return reader.first<Committee>({}); };
    committeeAsked_.ask(store_.query(question), this, [this](const Result<std::optional<Committee>>& found) {
        const bool first = !committee_;
        if (found)
            committee_ = *found;
        nameCommittee();
        if (first)
            knowAuthor();
    });
}

void Workplace::nameCommittee() {
    if (work_ != nullptr && committee_)
        work_->rail()->setCommittee(committeeName());
    emit titleChanged();
}

QString Workplace::title() const {
    if (!committee_)
        return file().isEmpty() ? u"Samaki"_qs : u"%1 - Samaki"_qs.arg(QFileInfo(file()).completeBaseName());
    return u"%1 - Samaki"_qs.arg(committeeName());
}

QString Workplace::committeeName() const {
    return typeOf<Committee>().title(toRow(*committee_), desk_.language());
}

bool Workplace::waitsForDrive() const {
    const DriveStatus::State state = store_.status().state;
    return state == DriveStatus::State::Busy || state == DriveStatus::State::Connecting;
}

void Workplace::setLanguage(Language language) {
    settings_.setLanguage(language);
    desk_.setLanguage(language);
}

void Workplace::setLook(ThemeChoice choice) {
    settings_.setTheme(choice);
    desk_.setThemeMode(modeOf(choice, systemMode_));
}

// Who sits here was said at the start, or once before, or is asked now.
void Workplace::knowAuthor() {
    if (!committee_ || !store_.options().author.isEmpty())
        return;
    const QString known = settings_.author(committee_->id.toString());
    if (!known.isEmpty())
        setAuthor(known);
    else if (asksWho_)
        askWho();
}

void Workplace::askWho() {
    const auto question = [language = desk_.language()](Reader& reader) {
        return peopleOf(reader, language);
    };
    whenDone(store_.query(question), this, [this](const Result<std::vector<Person>>& people) {
        showWho(people ? *people : std::vector<Person>());
    });
}

void Workplace::showWho(const std::vector<Person>& people) {
    if (who_ != nullptr)
        return;
    who_ = new WhoAreYou(people, settings_.author(committee_ ? committee_->id.toString() : QString()), this);
    who_->setAttribute(Qt::WA_DeleteOnClose);
    connect(who_, &WhoAreYou::answered, this, [this](const QString& author) {
        if (committee_)
            settings_.setAuthor(committee_->id.toString(), author);
        setAuthor(author);
    });
    // Whoever does not say is known by the computer until asked again at the next start.
    connect(who_, &QDialog::rejected, this, [this] {
        if (store_.options().author.isEmpty())
            store_.setAuthor(tr("Not named, computer %1").arg(QSysInfo::machineHostName()));
    });
    auto* keys = new QShortcut(work_->actions()->keys()->shortcut(), who_);
    connect(keys, &QShortcut::activated, work_, [this] { work_->showKeys(who_); });
    who_->open();
}

void Workplace::setAuthor(const QString& author) {
    store_.setAuthor(author);
    work_->rail()->setAuthor(author);
}

} // namespace samaki
