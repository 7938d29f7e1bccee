#include "views/plans/print_plan_dialog.h"

#include "model/documents/paper_output.h"
#include "views/common/icon.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kWidth = 120 * Theme::unit;
constexpr int kHeight = 88 * Theme::unit;

QString fileNameFor(const ActionPlan& plan) { return u"action-plan-%1.pdf"_qs.arg(plan.month.toString()); }

} // namespace

PrintPlanDialog::PrintPlanDialog(Desk& desk, const ActionPlanPaper& data, QWidget* parent)
    : QDialog(parent)
    , desk_(desk)
    , data_(data)
    , printer_(QPrinter::HighResolution)
    , language_(new QComboBox(this))
    , pages_(new QLabel(this))
    , preview_(nullptr) {
    setObjectName(u"printPlan"_qs);
    setWindowTitle(tr("Print the plan of %1").arg(formatMonth(data.plan.month, desk.language())));
    language_->addItem(languageName(Language::English), languageCode(Language::English));
    language_->addItem(languageName(Language::Khmer), languageCode(Language::Khmer));
    language_->setCurrentIndex(desk.language() == Language::Khmer ? 1 : 0);
    compose();
    printer_.setPageLayout(pageLayoutOf(*paper_));
    printer_.setDocName(paper_->title());
    preview_ = new QPrintPreviewWidget(&printer_, this);
    preview_->setAccessibleName(tr("The printed plan"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addWidget(makeTools());
    column->addWidget(preview_, 1);
    column->addWidget(makeButtons());
    resize(kWidth, kHeight);
    connect(preview_, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) {
        if (const Outcome drawn = printOn(*printer, *paper_); !drawn.ok())
            emit desk_.problem(drawn.problem());
    });
    connect(language_, &QComboBox::currentIndexChanged, this, [this] {
        compose();
        preview_->updatePreview();
    });
    preview_->fitInView();
}

PrintPlanDialog::~PrintPlanDialog() { delete preview_; /* before the printer it draws on */ }

QWidget* PrintPlanDialog::makeTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Language of the paper"), tools);
    label->setBuddy(language_);
    language_->setObjectName(u"paperLanguage"_qs);
    language_->setAccessibleName(label->text());
    row->addWidget(label);
    row->addWidget(language_);
    row->addSpacing(2 * Theme::unit);
    pages_->setProperty("tone", u"quiet"_qs);
    row->addWidget(pages_, 1);
    const auto addTool = [&](const QString& iconName, const QString& name, auto act) {
        auto* button = new QToolButton(tools);
        keepIcon(desk_, button, iconName);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    addTool(u"previous"_qs, tr("The page before"),
            [this] { preview_->setCurrentPage(std::max(1, preview_->currentPage() - 1)); });
    addTool(u"next"_qs, tr("The page after"),
            [this] { preview_->setCurrentPage(std::min(paper_->pageCount(), preview_->currentPage() + 1)); });
    addTool(u"search"_qs, tr("Larger"), [this] { preview_->zoomIn(1.25); });
    addTool(u"file"_qs, tr("The whole page"), [this] { preview_->fitInView(); });
    return tools;
}

QWidget* PrintPlanDialog::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* print = new QPushButton(tr("Print…"), buttons);
    auto* pdf = new QPushButton(tr("Save as PDF…"), buttons);
    auto* close = new QPushButton(tr("Close"), buttons);
    print->setObjectName(u"print"_qs);
    print->setProperty("role", u"main"_qs);
    print->setDefault(true);
    pdf->setObjectName(u"savePdf"_qs);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addStretch(1);
    for (QPushButton* button : {close, pdf, print})
        row->addWidget(button);
    connect(print, &QPushButton::clicked, this, &PrintPlanDialog::askForPrinter);
    connect(pdf, &QPushButton::clicked, this, &PrintPlanDialog::askForFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void PrintPlanDialog::setPaperLanguage(Language language) {
    language_->setCurrentIndex(language == Language::Khmer ? 1 : 0);
}

void PrintPlanDialog::compose() {
    const auto language = languageFromCode(language_->currentData().toString());
    paper_ =
        std::make_unique<Paper>(composeActionPlan(data_, Phrasebook(language.value_or(desk_.language()))));
    const int pages = paper_->pageCount();
    pages_->setText(digits(pages == 1 ? tr("1 page") : tr("%n pages", "", pages), desk_.language()));
}

bool PrintPlanDialog::savePdf(const QString& path) {
    const Outcome written = writePdf(*paper_, path);
    if (written.ok())
        emit desk_.notice(tr("Saved as %1").arg(path));
    else
        emit desk_.problem(written.problem());
    return written.ok();
}

void PrintPlanDialog::askForFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* files = new QFileDialog(this, tr("Save the plan as PDF"), folder, tr("PDF files (*.pdf)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"pdf"_qs);
    files->selectFile(fileNameFor(data_.plan));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (savePdf(path))
            accept();
    });
    files->open();
}

void PrintPlanDialog::askForPrinter() {
    auto* dialog = new QPrintDialog(&printer_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, paper_->pageCount());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, paper_->pageCount() > 1);
    connect(dialog, &QDialog::accepted, this, [this] {
        const Outcome printed = printOn(printer_, *paper_);
        if (!printed.ok()) {
            emit desk_.problem(printed.problem());
            return;
        }
        emit desk_.notice(tr("The plan was sent to the printer."));
        accept();
    });
    dialog->open();
}

} // namespace samaki
