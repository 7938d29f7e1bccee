#include "views/common/chart_card.h"

#include "views/common/breakable_delegate.h"
#include "views/common/chart_card_export.h"
#include "views/common/chart_card_view.h"
#include "views/common/icon.h"
#include "views/common/wrap_label.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolButton>

namespace samaki {

namespace {

constexpr int kSide = 2 * Theme::unit - 1; // the frame's line is the sixteenth pixel
constexpr int kTopAndFoot = 12;
constexpr int kNarrowestColumn = 9 * Theme::unit;

} // namespace

ChartCard::ChartCard(QWidget* parent)
    : QFrame(parent)
    , title_(new WrapLabel(this))
    , subtitle_(new WrapLabel(this))
    , empty_(new WrapLabel(this))
    , view_(new ChartView(this))
    , asTable_(new QToolButton(this))
    , more_(new QToolButton(this)) {
    setProperty("role", u"card"_qs);
    createActions();
    layOut();
    retranslate();
    connect(view_, &ChartView::opened, this, &ChartCard::opened);
}

void ChartCard::createActions() {
    asTable_->setCheckable(true);
    connect(asTable_, &QToolButton::toggled, this, &ChartCard::showTable);
    auto* menu = new QMenu(more_);
    copy_ = menu->addAction(QString(), this, &ChartCard::copy);
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copy_);
    menu->addSeparator();
    png_ = menu->addAction(QString(), this, [this] { chooseFile(u"png"_qs); });
    svg_ = menu->addAction(QString(), this, [this] { chooseFile(u"svg"_qs); });
    csv_ = menu->addAction(QString(), this, [this] { chooseFile(u"csv"_qs); });
    more_->setMenu(menu);
    more_->setPopupMode(QToolButton::InstantPopup);
}

void ChartCard::layOut() {
    title_->setProperty("type", u"strong"_qs);
    subtitle_->setProperty("type", u"caption"_qs);
    subtitle_->setProperty("tone", u"quiet"_qs);
    empty_->setProperty("tone", u"quiet"_qs);
    empty_->setAlignment(Qt::AlignCenter);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title_);
    words->addWidget(subtitle_);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::unit / 2);
    head->addLayout(words, 1);
    head->addWidget(asTable_, 0, Qt::AlignTop);
    head->addWidget(more_, 0, Qt::AlignTop);
    content_ = new QStackedLayout;
    content_->addWidget(view_);
    content_->addWidget(empty_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(kSide, kTopAndFoot, kSide, kTopAndFoot);
    all->setSpacing(Theme::unit);
    all->addLayout(head);
    all->addLayout(content_, 1);
}

void ChartCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartCard::retranslate() {
    const auto name = [](auto* control, const QString& text) {
        control->setToolTip(text);
        control->setAccessibleName(text);
    };
    name(asTable_, showsTable() ? tr("Show the chart") : tr("Show the figures as a table"));
    name(more_, tr("Copy and export"));
    copy_->setText(tr("Copy as picture"));
    png_->setText(tr("Export as PNG picture..."));
    svg_->setText(tr("Export as SVG drawing..."));
    csv_->setText(tr("Export the figures as CSV..."));
}

void ChartCard::setData(const ChartData& data, const Theme& theme) {
    data_ = data;
    theme_ = theme;
    fill();
}

void ChartCard::fill() {
    title_->setText(data_.title);
    subtitle_->setText(data_.subtitle);
    subtitle_->setVisible(!data_.subtitle.isEmpty());
    empty_->setText(data_.emptyText);
    setAccessibleName(data_.title);
    view_->setData(data_, theme_);
    for (QToolButton* button : {asTable_, more_})
        button->setEnabled(!data_.isEmpty());
    asTable_->setIcon(icon(showsTable() ? u"chart"_qs : u"table"_qs, theme_.textQuiet));
    more_->setIcon(icon(u"more"_qs, theme_.textQuiet));
    copy_->setIcon(icon(u"copy"_qs, theme_.text));
    if (table_ != nullptr)
        fillTable();
    if (data_.isEmpty())
        content_->setCurrentWidget(empty_);
    else
        content_->setCurrentWidget(showsTable() ? static_cast<QWidget*>(table_) : view_);
}

bool ChartCard::showsTable() const { return asTable_->isChecked(); }

void ChartCard::showTable(bool table) {
    asTable_->setChecked(table);
    if (table && table_ == nullptr) {
        table_ = new QTableWidget(this);
        table_->setItemDelegate(new BreakableDelegate(table_));
        table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table_->setSelectionBehavior(QAbstractItemView::SelectRows);
        table_->setSelectionMode(QAbstractItemView::SingleSelection);
        table_->setShowGrid(false);
        table_->setWordWrap(false);
        table_->setFrameShape(QFrame::NoFrame);
        table_->setTabKeyNavigation(false);
        table_->verticalHeader()->hide();
        table_->verticalHeader()->setDefaultSectionSize(Theme::rowHeight - Theme::unit / 2);
        table_->horizontalHeader()->setHighlightSections(false);
        content_->addWidget(table_);
        connect(table_, &QTableWidget::cellActivated, this, &ChartCard::openRow);
    }
    retranslate();
    fill();
}

void ChartCard::setBare(bool bare) {
    asTable_->setVisible(!bare);
    more_->setVisible(!bare);
}

void ChartCard::fillTable() {
    table_->setColumnCount(static_cast<int>(1 + data_.series.size()));
    table_->setRowCount(static_cast<int>(data_.categories.size()));
    table_->setHorizontalHeaderLabels(data_.tableHeader());
    table_->setAccessibleName(data_.title);
    table_->setToolTip(tr("Enter or a double click opens the records behind a line."));
    for (int row = 0; row < table_->rowCount(); ++row)
        fillRow(row);
    table_->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setMinimumSectionSize(kNarrowestColumn);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void ChartCard::fillRow(int row) {
    auto* name = new QTableWidgetItem(data_.categories.at(row).name());
    name->setToolTip(data_.categories.at(row).name());
    table_->setItem(row, 0, name);
    for (int s = 0; s < data_.series.size(); ++s) {
        auto* value = new QTableWidgetItem(data_.valueText(data_.series.at(s), row, theme_.language));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table_->setItem(row, s + 1, value);
        table_->horizontalHeaderItem(s + 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ChartCard::openRow(int row) {
    for (const ChartSeries& series : data_.series) {
        if (const ChartPoint& point = series.points.at(row); point.opens()) {
            emit opened(Link(point.link)); // a copy: opening may give this card other data
            return;
        }
    }
}

void ChartCard::copy() {
    if (data_.isEmpty())
        return;
    QApplication::clipboard()->setImage(chartPicture(data_, theme_.language));
    emit notice(tr("The chart is on the clipboard as a picture."));
}

void ChartCard::chooseFile(const QString& ending) {
    auto* dialog = new QFileDialog(this, tr("Export the chart"), data_.fileName + u'.' + ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(u"%1 (*.%2)"_qs.arg(ending.toUpper(), ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Outcome written = writeChart(data_, theme_.language, path);
        if (written.ok())
            emit notice(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        else
            emit problem(written.problem());
    });
    dialog->open();
}

} // namespace samaki
