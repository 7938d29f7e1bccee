// PaperDialog: the one dialog for every paper: the pages as they will be printed, in the language chosen,
// with the options the paper has; from here it goes to a printer, into a PDF or into a text document.
//
//     PaperTask minutes;
//     minutes.name = tr("Minutes");
//     minutes.fileName = u"minutes-2026-11-05"_qs;
//     minutes.options = {{u"attendance"_qs, tr("With the attendance list")}};
//     minutes.make = [id](Reader& reader, const PaperWish& wish) -> Result<MadePaper> {
//         ... read; a Problem where there is nothing ...
//         return MadePaper(writeMeetingPaper(data, MeetingPaper::Minutes, Phrasebook(wish.language), ...));
//     };
//     auto* dialog = new PaperDialog(desk(), tr("Print the minutes"), {minutes}, this);
//     dialog->setAttribute(Qt::WA_DeleteOnClose);
//     dialog->open();
//
// Always holds: what is shown is what is printed and saved: one manuscript; a paper is made and set off the
// window's thread, and an answer that comes after another wish is dropped; a problem stands in the dialog as
// a sentence, and what cannot be shown can be neither printed nor saved.
#pragma once

#include "model/documents/manuscript.h"
#include "model/store/job_thread.h"
#include "views/common/answer.h"
#include "views/common/desk.h"

#include <QDialog>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPrinter;
class QPushButton;
class QStackedWidget;

namespace samaki {

class EmptyState;
class PaperPreview;
class WrapLabel;

/// A check box beside the paper.
struct PaperOption {
    QString key;
    QString label;
    bool on = true;
};

/// What the person wants to see.
struct PaperWish {
    Language language = Language::English;
    QSet<QString> options; ///< the keys that are ticked

    bool has(const QString& key) const { return options.contains(key); }
};

/// What a task makes: a manuscript; the dialog sets it on pages.
struct MadePaper {
    explicit MadePaper(Manuscript written)
        : manuscript(std::make_shared<const Manuscript>(std::move(written))) {}

    std::shared_ptr<const Manuscript> manuscript;
    std::shared_ptr<const Paper> pages; ///< the dialog's
};

/// One paper the dialog can show.
struct PaperTask {
    QString name;        ///< in the list, where there are several
    QString fileName;    ///< suggested, without ending: "minutes-2026-11-05"; the language is put behind it
    QString optionsHead; ///< over the check boxes; empty: "What stands on it"
    std::vector<PaperOption> options;
    bool isForSome = false; ///< the options say for whom it is: they come before the paper
    /// Runs on the store's reading thread; a Problem is shown in the paper's place.
    std::function<Result<MadePaper>(Reader&, const PaperWish&)> make;
};

class PaperDialog : public QDialog {
    Q_OBJECT

public:
    /// One paper or more; of several the first is shown, and a list offers the others.
    PaperDialog(Desk& desk, const QString& title, std::vector<PaperTask> papers, QWidget* parent = nullptr);
    ~PaperDialog() override;

    void choosePaper(int paper);
    void setPaperLanguage(Language language);
    void setOption(const QString& key, bool on);

    /// The paper that was asked for last is shown.
    bool isReady() const { return ready_; }
    int pageCount() const;
    /// The manuscript shown; null where there is none.
    const Manuscript* manuscript() const { return shown_ ? shown_->manuscript.get() : nullptr; }
    /// Writes .pdf or .odt by the path's ending, off the window's thread; then emits saved() or says why not.
    void saveTo(const QString& path);
    /// "minutes-2026-11-05-km": what a file is called if nobody calls it otherwise; without ending.
    QString suggestedName() const;

signals:
    /// A paper is shown, or the sentence that says why there is none.
    void made();
    void saved(const QString& path);
    void failed(const samaki::Problem& problem);

private:
    void build();
    QWidget* makeTools();
    QWidget* makeSide();
    QWidget* makeButtons();
    void fillOptions();
    void tickAllOrNone();
    void tickOnlyCurrent();
    void tick(const std::function<bool(int row)>& wanted);
    PaperWish wish() const;
    const PaperTask& task() const { return papers_[static_cast<size_t>(current_)]; }
    void make();
    void setOnPages(const MadePaper& made);
    void take(const MadePaper& made);
    void refuse(const Problem& problem);
    void say(const QString& sentence, const char* tone);
    void showPage(int page);
    void setReady(bool ready);
    void askForFile(const QString& ending);
    void askForPrinter();
    void giveFocusBack(const QDialog& question);

    Desk& desk_;
    std::vector<PaperTask> papers_;
    int current_ = 0;
    bool ready_ = false;
    std::optional<MadePaper> shown_; ///< with its pages
    std::unique_ptr<QPrinter> printer_;
    JobThread work_; ///< sets pages and writes files
    Latest reading_;
    Latest setting_;
    QComboBox* language_;
    QListWidget* list_;
    QLabel* optionsHead_;
    QListWidget* options_;
    QPushButton* allOptions_;         ///< where there are many
    QPushButton* onlyThis_ = nullptr; ///< where they say for whom
    QLabel* pages_;
    QStackedWidget* place_;
    PaperPreview* preview_;
    EmptyState* nothing_;
    WrapLabel* line_;
    QPushButton* print_ = nullptr;
    QPushButton* pdf_ = nullptr;
    QPushButton* odt_ = nullptr;
};

} // namespace samaki
