#include "views/administration/check_pane.h"

#include "views/common/breakable_delegate.h"
#include "views/common/wrap_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace samaki {

namespace {

using namespace std::chrono_literals;

constexpr int kProgressMs = 100;
constexpr int kWidth = 100 * Theme::unit;

} // namespace

CheckPane::CheckPane(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , head_(new QLabel(this))
    , explain_(new WrapLabel(this))
    , check_(new QPushButton(this))
    , stop_(new QPushButton(this))
    , bar_(new QProgressBar(this))
    , sentence_(new WrapLabel(this))
    , findings_(new QListWidget(this)) {
    build();
    timer_.setInterval(kProgressMs);
    connect(&timer_, &QTimer::timeout, this, &CheckPane::showProgress);
    connect(check_, &QPushButton::clicked, this, &CheckPane::check);
    connect(stop_, &QPushButton::clicked, this, &CheckPane::stop);
    connect(&desk, &Desk::languageChanged, this, &CheckPane::retranslate);
    retranslate();
}

CheckPane::~CheckPane() {
    stop();
    thread_.stop(2s);
}

void CheckPane::build() {
    head_->setProperty("type", u"heading"_qs);
    explain_->setProperty("tone", u"quiet"_qs);
    check_->setObjectName(u"check"_qs);
    check_->setProperty("role", u"main"_qs);
    stop_->setObjectName(u"stop"_qs);
    stop_->hide();
    bar_->setTextVisible(false);
    bar_->setMaximumWidth(kWidth);
    bar_->hide();
    sentence_->setObjectName(u"result"_qs);
    sentence_->setMaximumWidth(kWidth);
    explain_->setMaximumWidth(kWidth);
    findings_->setObjectName(u"findings"_qs);
    findings_->setWordWrap(true);
    findings_->setItemDelegate(new BreakableDelegate(findings_));
    findings_->setMaximumWidth(kWidth);
    findings_->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(check_);
    buttons->addWidget(stop_);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addWidget(head_);
    column->addWidget(explain_);
    column->addSpacing(Theme::unit);
    column->addLayout(buttons);
    column->addWidget(bar_);
    column->addSpacing(Theme::unit);
    column->addWidget(sentence_);
    column->addWidget(findings_, 1);
    column->addStretch();
}

void CheckPane::check() {
    progress_ = std::make_shared<Progress>();
    check_->setEnabled(false);
    stop_->show();
    bar_->setRange(0, 0);
    bar_->show();
    findings_->hide();
    say(tr("Reading the file on the drive…"), "quiet");
    timer_.start();
    const StoreOptions& options = desk_.store().options();
    const auto job = [progress = progress_, file = options.file, vfs = options.vfs] {
        return verifyFile(file, vfs, [progress](qint64 done, qint64 all) {
            progress->done = done;
            progress->all = all;
            return !progress->stopped;
        });
    };
    whenDone(thread_.run(job), this, [this](const Result<VerifyReport>& report) { show(report); });
}

void CheckPane::stop() {
    if (progress_)
        progress_->stopped = true;
}

void CheckPane::showProgress() {
    if (!progress_ || progress_->all == 0)
        return;
    bar_->setRange(0, static_cast<int>(progress_->all));
    bar_->setValue(static_cast<int>(progress_->done));
    bar_->setAccessibleName(tr("%1 of %2 changes")
                                .arg(formatNumber(progress_->done, desk_.language()),
                                     formatNumber(progress_->all, desk_.language())));
}

void CheckPane::show(const Result<VerifyReport>& report) {
    timer_.stop();
    bar_->hide();
    stop_->hide();
    check_->setEnabled(true);
    report_ = report;
    checkedAt_ = desk_.store().options().clock();
    showResult();
    emit checked();
}

void CheckPane::showResult() {
    findings_->clear();
    if (!report_)
        return;
    if (!report_->ok()) {
        const bool stopped = report_->problem().trouble == Trouble::Cancelled;
        say(stopped ? tr("The check was stopped.") : u"⚠ "_qs + report_->problem().sentence,
            stopped ? "quiet" : "danger");
        return;
    }
    const VerifyReport& found = **report_;
    const Language language = desk_.language();
    const QString read = tr("%1: %2 changes and %3 records were read.")
                             .arg(formatMoment(checkedAt_, language), formatNumber(found.changes, language),
                                  formatNumber(found.records, language));
    if (found.sound()) {
        say(u"✓ "_qs +
                tr("The file is sound: every record is what the log says, and no change was edited, removed "
                   "or "
                   "added with another tool.") +
                u'\n' + read,
            "good");
        return;
    }
    const int count = static_cast<int>(found.findings.size());
    say(u"⚠ "_qs +
            digits(
                tr("%n things are not as the log says. Keep this file as it is, and compare it with the last "
                   "backup.",
                   "", count),
                language) +
            u'\n' + read,
        "danger");
    for (const VerifyFinding& finding : found.findings)
        findings_->addItem(finding.sentence);
    findings_->show();
}

void CheckPane::retranslate() {
    head_->setText(tr("Check the file"));
    explain_->setText(
        tr("Reads the whole file on the drive and compares every record with the change log. Anything "
           "that was edited, removed or added with another tool is named. Nothing is changed."));
    check_->setText(tr("Check now"));
    check_->setAccessibleName(tr("Check the file now"));
    stop_->setText(tr("Stop"));
    stop_->setAccessibleName(tr("Stop the check"));
    bar_->setAccessibleName(tr("How far the check is"));
    findings_->setAccessibleName(tr("What was found"));
    showResult();
}

void CheckPane::say(const QString& sentence, const char* tone) {
    sentence_->setText(sentence);
    sentence_->setProperty("tone", QLatin1String(tone));
    sentence_->style()->unpolish(sentence_);
    sentence_->style()->polish(sentence_);
}

} // namespace samaki
