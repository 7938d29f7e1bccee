#include "views/common/paper_dialog.h"

#include "model/core/khmer_text.h"
#include "model/documents/paper_output.h"
#include "views/common/empty_state.h"
#include "views/common/icon.h"
#include "views/common/paper_preview.h"
#include "views/common/wrap_label.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLoggingCategory>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>

namespace samaki {

namespace {

Q_LOGGING_CATEGORY(problems, "samaki.problem")

constexpr auto kPatience = std::chrono::seconds(5); ///< for a file that is being written when the dialog goes

constexpr size_t kManyOptions = 6;

QString folderKey() { return u"papers/folder"_qs; }

QString rememberedFolder() {
    const QString folder = QSettings().value(folderKey()).toString();
    return !folder.isEmpty() && QFileInfo(folder).isDir()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

PaperDialog::PaperDialog(Desk& desk, const QString& title, std::vector<PaperTask> papers, QWidget* parent)
    : QDialog(parent)
    , desk_(desk)
    , papers_(std::move(papers))
    , language_(new QComboBox(this))
    , list_(new QListWidget(this))
    , optionsHead_(new QLabel(this))
    , options_(new QListWidget(this))
    , allOptions_(new QPushButton(this))
    , pages_(new QLabel(this))
    , place_(new QStackedWidget(this))
    , preview_(new PaperPreview(this))
    , nothing_(new EmptyState(desk, u"empty-file"_qs, this))
    , line_(new WrapLabel(this)) {
    setObjectName(u"paperDialog"_qs);
    setWindowTitle(title);
    language_->addItem(languageName(Language::English), languageCode(Language::English));
    language_->addItem(languageName(Language::Khmer), languageCode(Language::Khmer));
    setPaperLanguage(desk.language());
    build();
    fillOptions();
    connect(preview_, &PaperPreview::pageChanged, this, &PaperDialog::showPage);
    connect(language_, &QComboBox::currentIndexChanged, this, &PaperDialog::make);
    connect(list_, &QListWidget::currentRowChanged, this, &PaperDialog::choosePaper);
    connect(options_, &QListWidget::itemChanged, this, &PaperDialog::make);
    connect(allOptions_, &QPushButton::clicked, this, &PaperDialog::tickAllOrNone);
    connect(onlyThis_, &QPushButton::clicked, this, &PaperDialog::tickOnlyCurrent);
    make();
}

PaperDialog::~PaperDialog() { work_.stop(kPatience); }

void PaperDialog::choosePaper(int paper) {
    if (paper == current_ || paper < 0 || paper >= static_cast<int>(papers_.size()))
        return;
    current_ = paper;
    list_->setCurrentRow(paper);
    fillOptions();
    preview_->setPaper(nullptr);
    make();
}

void PaperDialog::setPaperLanguage(Language language) {
    language_->setCurrentIndex(language == Language::Khmer ? 1 : 0);
}

void PaperDialog::setOption(const QString& key, bool on) {
    for (int row = 0; row < options_->count(); ++row) {
        if (options_->item(row)->data(Qt::UserRole).toString() == key)
            options_->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

int PaperDialog::pageCount() const { return preview_->pageCount(); }

void PaperDialog::fillOptions() {
    const QSignalBlocker quiet(options_);
    options_->clear();
    for (const PaperOption& option : task().options) {
        auto* item = new QListWidgetItem(breakable(option.label), options_);
        item->setData(Qt::UserRole, option.key);
        item->setData(Qt::AccessibleTextRole, option.label);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(option.on ? Qt::Checked : Qt::Unchecked);
    }
    const bool any = !task().options.empty();
    optionsHead_->setText(task().optionsHead.isEmpty() ? tr("What stands on it") : task().optionsHead);
    options_->setAccessibleName(optionsHead_->text());
    optionsHead_->setVisible(any);
    options_->setVisible(any);
    allOptions_->setVisible(task().options.size() >= kManyOptions);
    onlyThis_->setVisible(task().isForSome && task().options.size() > 1);
    if (!task().isForSome)
        return;
    const auto first = std::find_if(task().options.begin(), task().options.end(),
                                    [](const PaperOption& option) { return option.on; });
    const auto row = first == task().options.end() ? 0 : first - task().options.begin();
    options_->setCurrentRow(static_cast<int>(row));
    if (!list_->hasFocus()) // from paper to paper by arrow keys
        options_->setFocus();
}

void PaperDialog::tickAllOrNone() {
    const bool all = wish().options.size() == options_->count();
    tick([all](int) { return !all; });
}

void PaperDialog::tickOnlyCurrent() {
    tick([current = options_->currentRow()](int row) { return row == current; });
    options_->setFocus();
}

void PaperDialog::tick(const std::function<bool(int row)>& wanted) {
    {
        const QSignalBlocker quiet(options_); // one paper, not one a box
        for (int row = 0; row < options_->count(); ++row)
            options_->item(row)->setCheckState(wanted(row) ? Qt::Checked : Qt::Unchecked);
    }
    options_->viewport()->update();
    make();
}

PaperWish PaperDialog::wish() const {
    PaperWish wish;
    wish.language = languageFromCode(language_->currentData().toString()).value_or(desk_.language());
    for (int row = 0; row < options_->count(); ++row) {
        if (options_->item(row)->checkState() == Qt::Checked)
            wish.options.insert(options_->item(row)->data(Qt::UserRole).toString());
    }
    return wish;
}

void PaperDialog::make() {
    setReady(false);
    setting_.forget();
    say({}, "");
    const auto read = [make = task().make, wish = wish()](Reader& reader) { return make(reader, wish); };
    reading_.ask(desk_.store().query(read), this, [this](const Result<Result<MadePaper>>& answer) {
        if (!answer.ok())
            refuse(answer.problem());
        else if (!answer->ok())
            refuse(answer->problem());
        else
            setOnPages(answer->value());
    });
}

void PaperDialog::setOnPages(const MadePaper& made) {
    const auto set = [made] {
        MadePaper withPages = made;
        withPages.pages = std::make_shared<const Paper>(layOut(*made.manuscript));
        return withPages;
    };
    setting_.ask(work_.run(set), this, [this](const MadePaper& ready) { take(ready); });
}

void PaperDialog::take(const MadePaper& made) {
    shown_ = made;
    preview_->setPaper(made.pages);
    place_->setCurrentWidget(preview_);
    setReady(true);
    showPage(preview_->page());
    emit this->made();
}

void PaperDialog::refuse(const Problem& problem) {
    qCWarning(problems).noquote() << problem.sentence << "|" << problem.cause;
    shown_.reset();
    preview_->setPaper(nullptr);
    nothing_->setTexts(tr("There is no paper to show"), problem.sentence);
    place_->setCurrentWidget(nothing_);
    pages_->clear();
    emit made();
}

void PaperDialog::setReady(bool ready) {
    ready_ = ready;
    for (QPushButton* button : {print_, pdf_, odt_})
        button->setEnabled(ready);
}

void PaperDialog::say(const QString& sentence, const char* tone) {
    line_->setText(sentence);
    line_->setProperty("tone", QLatin1String(tone));
    line_->style()->unpolish(line_);
    line_->style()->polish(line_);
    line_->setVisible(!sentence.isEmpty());
}

void PaperDialog::showPage(int page) {
    const Language language = desk_.language();
    pages_->setText(
        tr("Page %1 of %2").arg(formatNumber(page + 1, language), formatNumber(pageCount(), language)));
    preview_->setAccessibleDescription(pages_->text());
}

QString PaperDialog::suggestedName() const {
    return u"%1-%2"_qs.arg(task().fileName, language_->currentData().toString());
}

void PaperDialog::saveTo(const QString& path) {
    if (!ready_)
        return;
    QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
    const auto write = [manuscript = shown_->manuscript, path] { return writePaper(*manuscript, path); };
    whenDone(work_.run(write), this, [this, path](const Outcome& written) {
        if (written.ok()) {
            say(tr("✓ Saved as %1").arg(QDir::toNativeSeparators(path)), "good");
            emit saved(path);
            return;
        }
        qCWarning(problems).noquote() << written.problem().sentence << "|" << written.problem().cause;
        say(written.problem().sentence, "danger");
        emit failed(written.problem());
    });
}

// Whoever saves one paper after the other goes on where they were: in the list, with the next paper.
void PaperDialog::giveFocusBack(const QDialog& question) {
    connect(&question, &QDialog::finished, this, [before = QPointer<QWidget>(focusWidget())] {
        if (before != nullptr)
            before->setFocus();
    });
}

void PaperDialog::askForFile(const QString& ending) {
    const bool pdf = ending == u"pdf";
    auto* files =
        new QFileDialog(this, pdf ? tr("Save as PDF") : tr("Save as a text document"), rememberedFolder(),
                        pdf ? tr("PDF files (*.pdf)") : tr("OpenDocument texts (*.odt)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(ending);
    files->selectFile(suggestedName() + u'.' + ending);
    connect(files, &QFileDialog::fileSelected, this, &PaperDialog::saveTo);
    giveFocusBack(*files);
    files->open();
}

void PaperDialog::askForPrinter() {
    const std::shared_ptr<const Paper> paper = shown_->pages;
    printer_ = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer_->setPageLayout(pageLayoutOf(*paper));
    printer_->setDocName(paper->title());
    auto* dialog = new QPrintDialog(printer_.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, paper->pageCount());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, paper->pageCount() > 1);
    connect(dialog, &QDialog::accepted, this, [this, paper] {
        const Outcome printed = printOn(*printer_, *paper);
        if (printed.ok())
            say(tr("✓ Sent to the printer"), "good");
        else
            say(printed.problem().sentence, "danger");
    });
    giveFocusBack(*dialog);
    dialog->open();
}

} // namespace samaki
