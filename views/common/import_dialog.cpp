#include "views/common/import_dialog.h"

#include "model/exchange/export.h"
#include "model/exchange/save_file.h"
#include "views/common/breakable_delegate.h"
#include "views/common/empty_state.h"
#include "views/common/wrap_label.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kWidth = 96 * Theme::unit;
constexpr int kHeight = 64 * Theme::unit;
constexpr int kMostRowsShown = 500;

Result<ImportPlan> lookThrough(const RecordType& type, const QString& path, Reader& reader) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{
            Trouble::NotFound,
            ImportDialog::tr("“%1” cannot be opened. Close it in the other program, or choose another file.")
                .arg(QFileInfo(path).fileName()),
            file.errorString()};
    return planImport(type, file.readAll(), reader);
}

} // namespace

ImportDialog::ImportDialog(Desk& desk, const RecordType& type, QWidget* parent)
    : QDialog(parent)
    , desk_(desk)
    , type_(type)
    , start_(new EmptyState(desk, u"import"_qs, this))
    , sentence_(new WrapLabel(this))
    , list_(new QTableWidget(this))
    , another_(new QPushButton(this))
    , import_(new QPushButton(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resize(kWidth, kHeight);
    build();
}

void ImportDialog::build() {
    setWindowTitle(tr("Import: %1").arg(labelOfMany(type_, desk_.phrases())));
    auto* heading = new WrapLabel(windowTitle(), this);
    heading->setProperty("type", u"heading"_qs);
    start_->setTexts(
        tr("Drop the list here"),
        tr("A CSV file, as spreadsheets save it (in Excel: CSV UTF-8). Its first line names the columns, "
           "as in the empty list you can save here. Nothing is written before you have seen what would "
           "change."),
        tr("Choose a file…"));
    auto* save = new QPushButton(tr("Save an empty list…"), this);
    save->setProperty("role", u"link"_qs);
    another_->setText(tr("Choose another file…"));
    another_->hide();
    auto* close = new QPushButton(tr("Close"), this);
    import_->setObjectName(u"import"_qs);
    import_->setProperty("role", u"main"_qs);
    import_->setText(tr("Import"));
    import_->setEnabled(false);
    sentence_->setObjectName(u"sentence"_qs);
    sentence_->hide();
    buildList();

    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::unit);
    foot->addWidget(save);
    foot->addStretch();
    for (QPushButton* button : {another_, close, import_})
        foot->addWidget(button);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    all->setSpacing(Theme::unit);
    all->addWidget(heading);
    all->addWidget(start_, 1);
    all->addWidget(sentence_);
    all->addWidget(list_, 1);
    all->addLayout(foot);
    connect(start_, &EmptyState::activated, this, &ImportDialog::chooseFile);
    connect(another_, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(save, &QPushButton::clicked, this, &ImportDialog::saveTemplate);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(import_, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::buildList() {
    list_->setObjectName(u"list"_qs);
    list_->setAccessibleName(tr("What the file would change, or what is wrong in it"));
    list_->setItemDelegate(new BreakableDelegate(list_));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setShowGrid(false);
    list_->setTabKeyNavigation(false);
    list_->verticalHeader()->hide();
    list_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list_->horizontalHeader()->setStretchLastSection(true);
    list_->horizontalHeader()->setHighlightSections(false);
    list_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list_->hide();
}

void ImportDialog::chooseFile() {
    auto* dialog =
        new QFileDialog(this, tr("Choose a list"), {}, tr("CSV files (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::load);
    dialog->open();
}

void ImportDialog::saveTemplate() {
    auto* dialog = new QFileDialog(this, tr("Save an empty list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_qs);
    dialog->selectFile(QLatin1String(type_.plural) + u".csv"_qs);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Outcome saved = saveFile(path, exportCsv(type_, {}, RecordNames()));
        if (!saved.ok())
            say(saved.problem().sentence, "danger");
    });
    dialog->open();
}

void ImportDialog::load(const QString& path) {
    fileName_ = QFileInfo(path).fileName();
    plan_.reset();
    import_->setEnabled(false);
    list_->hide();
    start_->hide();
    sentence_->show();
    another_->show();
    say(tr("Looking through “%1”…").arg(fileName_), "quiet");
    latest_.ask(desk_.store().query(
                    [&type = type_, path](Reader& reader) { return lookThrough(type, path, reader); }),
                this, [this](const Result<Result<ImportPlan>>& answer) {
                    show(answer.ok() ? *answer : Result<ImportPlan>(answer.problem()));
                    emit looked();
                });
}

void ImportDialog::show(const Result<ImportPlan>& plan) {
    if (!plan.ok()) {
        say(plan.problem().sentence, "danger");
        return;
    }
    plan_ = *plan;
    if (plan->ok())
        showRows();
    else
        showProblems();
    list_->show();
}

void ImportDialog::showProblems() {
    const int count = static_cast<int>(plan_->problems.size());
    say(count == 1 ? tr("“%1” has one problem. Nothing is imported until it is put right in the file.")
                         .arg(fileName_)
                   : tr("“%1” has %2 problems. Nothing is imported until they are put right in the file.")
                         .arg(fileName_, formatNumber(count, desk_.language())),
        "danger");
    list_->clear();
    list_->setColumnCount(3);
    list_->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("What is wrong")});
    list_->setRowCount(std::min(count, kMostRowsShown));
    for (int line = 0; line < list_->rowCount(); ++line) {
        const ImportProblem& problem = plan_->problems[static_cast<size_t>(line)];
        setLine(line, {formatNumber(problem.row, desk_.language()), problem.column, problem.sentence});
    }
    list_->setColumnWidth(0, 8 * Theme::unit);
    list_->setColumnWidth(1, 18 * Theme::unit);
}

void ImportDialog::showRows() {
    using Act = ImportedRow::Act;
    const Language language = desk_.language();
    const auto number = [&](Act act) { return formatNumber(plan_->count(act), language); };
    say(tr("“%1”: %2 new, %3 changed, %4 as they are.")
            .arg(fileName_, number(Act::Add), number(Act::Edit), number(Act::Nothing)),
        plan_->change.isEmpty() ? "quiet" : "good");
    import_->setEnabled(!plan_->change.isEmpty());
    list_->clear();
    list_->setColumnCount(3);
    list_->setHorizontalHeaderLabels({tr("Row"), tr("What happens"), labelOf(type_, desk_.phrases())});
    list_->setRowCount(static_cast<int>(std::min<size_t>(plan_->rows.size(), kMostRowsShown)));
    for (int line = 0; line < list_->rowCount(); ++line) {
        const ImportedRow& row = plan_->rows[static_cast<size_t>(line)];
        const QString act = row.act == Act::Add    ? tr("new")
                            : row.act == Act::Edit ? tr("changed")
                                                   : tr("as it is");
        setLine(line, {formatNumber(row.row, language), act, row.title});
    }
    list_->setColumnWidth(0, 8 * Theme::unit);
    list_->setColumnWidth(1, 18 * Theme::unit);
}

void ImportDialog::setLine(int line, const QStringList& cells) {
    for (int column = 0; column < cells.size(); ++column)
        list_->setItem(line, column, new QTableWidgetItem(cells.at(column)));
}

void ImportDialog::import() {
    if (!plan_ || !plan_->ok() || plan_->change.isEmpty())
        return;
    import_->setEnabled(false);
    const int count = plan_->count(ImportedRow::Act::Add) + plan_->count(ImportedRow::Act::Edit);
    whenDone(desk_.commit(plan_->change), this, [this, count](const CommitResult& result) {
        if (!result.acknowledged()) {
            say(result.problem
                    ? result.problem->sentence
                    : tr("Nothing was imported, because a colleague changed the same records. Look the file "
                         "through again."),
                "danger");
            return;
        }
        emit desk_.notice(digits(count == 1 ? tr("1 record imported") : tr("%n records imported", "", count),
                                 desk_.language()));
        accept();
    });
}

void ImportDialog::say(const QString& sentence, const char* tone) {
    const QString sign = qstrcmp(tone, "danger") == 0 ? u"⚠ "_qs
                         : qstrcmp(tone, "good") == 0 ? u"✓ "_qs
                                                      : QString();
    sentence_->setText(sign + sentence);
    sentence_->setProperty("tone", QLatin1String(tone));
    sentence_->style()->unpolish(sentence_);
    sentence_->style()->polish(sentence_);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        load(urls.first().toLocalFile());
}

} // namespace samaki
