// Workplace: one committee file at this desk: its store, its desk, and the face that is shown: the start page
// without a file, the work, or why the file could not be opened.
//
// Always holds: nothing of the file is touched before begin(), which the window calls after its first paint;
// every face can be shown without a drive; problems are told without stopping the work.
#pragma once

#include "model/records/committee.h"
#include "views/common/answer.h"
#include "views/shell/file_maker.h"
#include "views/shell/page_place.h"
#include "views/shell/shell_settings.h"

#include <QPointer>
#include <QStackedWidget>

namespace samaki {

class ConflictAsker;
class WhoAreYou;
class WorkFace;
struct Person;

struct ShellOptions {
    StoreOptions store; ///< an empty file: the start page
    std::vector<PagePlace> pages;
    Language language = Language::English;
    ThemeChoice look = ThemeChoice::System;
    Theme::Mode systemMode = Theme::Mode::Light;
    QString page;        ///< the first to show; empty: the one shown last
    bool asksWho = true; ///< false where nobody sits, as when pictures are made
    MakeDemo makeDemo;   ///< empty: no demo is offered
};

class Workplace : public QStackedWidget {
    Q_OBJECT

public:
    /// The settings outlive the workplace.
    Workplace(const ShellOptions& options, ShellSettings& settings, QWidget* parent = nullptr);
    ~Workplace() override;

    Desk& desk() { return desk_; }
    Store& store() { return store_; }
    const QString& file() const { return store_.options().file; }
    /// Null on the start page.
    WorkFace* work() const { return work_; }

    /// Opens the file, or does nothing without one.
    void begin();
    /// The drive is being asked something; to destroy the store now would wait for it.
    bool waitsForDrive() const;
    /// "Committee - Samaki"
    QString title() const;

    void setLanguage(Language language);
    void setLook(ThemeChoice choice);

signals:
    /// The file is open and the first page was told to show it.
    void ready();
    void failed(const samaki::Problem& problem);
    void titleChanged();
    void openAsked();
    void createAsked();
    void demoAsked();
    void fileChosen(const QString& path);

private:
    void makeStart(const ShellOptions& options);
    void makeWork(const ShellOptions& options);
    void connectStore();
    void becomeReady();
    void fail(const Problem& problem);
    void readCommittee();
    void nameCommittee();
    QString committeeName() const;
    void knowAuthor();
    void askWho();
    void showWho(const std::vector<Person>& people);
    void setAuthor(const QString& author);

    ShellSettings& settings_;
    Theme::Mode systemMode_;
    QString firstPage_;
    bool asksWho_;
    Store store_;
    Desk desk_;
    std::optional<Committee> committee_;
    Latest committeeAsked_;
    WorkFace* work_ = nullptr;
    ConflictAsker* conflicts_ = nullptr;
    QPointer<WhoAreYou> who_;
};

/// The mode a choice means on this system.
Theme::Mode modeOf(ThemeChoice choice, Theme::Mode systemMode);

} // namespace samaki
