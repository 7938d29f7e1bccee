// The part of PaperDialog that puts its controls in their places.
#include "views/common/breakable_delegate.h"
#include "views/common/empty_state.h"
#include "views/common/icon.h"
#include "views/common/paper_dialog.h"
#include "views/common/paper_preview.h"
#include "views/common/wrap_label.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr QSize kSize(126 * Theme::unit, 92 * Theme::unit);
constexpr int kSideWidth = 34 * Theme::unit;
constexpr qreal kStep = 1.25;

// A line of a list that wraps. Qt takes the style sheet's padding and the frame of the focused line off only
// when it draws; they are reckoned with here, or the last line of text would be missing.
class WrappingDelegate : public BreakableDelegate {
public:
    using BreakableDelegate::BreakableDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem padded(option);
        padded.rect.adjust(0, 0, -2 * (Theme::unit + 1), 0);
        return BreakableDelegate::sizeHint(padded, index) + QSize(0, 2);
    }
};

} // namespace

void PaperDialog::build() {
    preview_->setObjectName(u"preview"_qs);
    preview_->setAccessibleName(tr("The paper as it will be printed"));
    preview_->setTheme(desk_.theme());
    connect(&desk_, &Desk::themeChanged, preview_, [this] { preview_->setTheme(desk_.theme()); });
    place_->addWidget(preview_);
    place_->addWidget(nothing_);
    line_->setObjectName(u"line"_qs);
    line_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(2 * Theme::unit);
    QWidget* side = makeSide();
    const bool anyOptions = std::any_of(papers_.begin(), papers_.end(),
                                        [](const PaperTask& paper) { return !paper.options.empty(); });
    side->setVisible(papers_.size() > 1 || anyOptions);
    middle->addWidget(side);
    middle->addWidget(place_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addWidget(makeTools());
    column->addLayout(middle, 1);
    column->addWidget(line_);
    column->addWidget(makeButtons());
    resize(kSize.boundedTo(screen()->availableSize() - QSize(4 * Theme::unit, 8 * Theme::unit)));
    preview_->setFocus();
}

QWidget* PaperDialog::makeTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Language of the paper"), tools);
    label->setBuddy(language_);
    language_->setObjectName(u"paperLanguage"_qs);
    language_->setAccessibleName(tr("Language of the paper"));
    row->addWidget(label);
    row->addWidget(language_);
    row->addStretch(1);
    pages_->setProperty("tone", u"quiet"_qs);
    row->addWidget(pages_);
    const auto addTool = [&](const QString& iconName, const QString& name, const QString& keys, auto act) {
        auto* button = new QToolButton(tools);
        keepIcon(desk_, button, iconName);
        button->setAccessibleName(name);
        button->setToolTip(tr("%1 (%2)").arg(name, keys));
        connect(button, &QToolButton::clicked, preview_, act);
        row->addWidget(button);
    };
    addTool(u"previous"_qs, tr("The page before"), u"Page Up"_qs, [this] { preview_->goBack(); });
    addTool(u"next"_qs, tr("The page after"), u"Page Down"_qs, [this] { preview_->goForward(); });
    row->addSpacing(Theme::unit);
    addTool(u"zoom-out"_qs, tr("Smaller"), u"Ctrl+−"_qs, [this] { preview_->zoom(1 / kStep); });
    addTool(u"zoom-in"_qs, tr("Larger"), u"Ctrl++"_qs, [this] { preview_->zoom(kStep); });
    addTool(u"fit-width"_qs, tr("As wide as the window"), u"Ctrl+0"_qs,
            [this] { preview_->setFit(PaperPreview::Fit::Width); });
    addTool(u"fit-page"_qs, tr("The whole page"), u"Ctrl+9"_qs,
            [this] { preview_->setFit(PaperPreview::Fit::WholePage); });
    return tools;
}

QWidget* PaperDialog::makeSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    list_->setObjectName(u"papers"_qs);
    list_->setAccessibleName(tr("Papers"));
    for (const PaperTask& paper : papers_)
        list_->addItem(paper.name);
    list_->setCurrentRow(0);
    list_->setVisible(papers_.size() > 1);
    options_->setObjectName(u"options"_qs);
    for (QListWidget* list : {list_, options_}) {
        list->setItemDelegate(new WrappingDelegate(list));
        list->setWordWrap(true);
        list->setTextElideMode(Qt::ElideNone);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setResizeMode(QListView::Adjust);
    }
    optionsHead_->setProperty("type", u"caption"_qs);
    optionsHead_->setProperty("tone", u"quiet"_qs);
    column->addWidget(list_, 1);
    allOptions_->setObjectName(u"allOptions"_qs);
    allOptions_->setProperty("role", u"link"_qs);
    allOptions_->setText(tr("All or none"));
    onlyThis_ = new QPushButton(tr("Only this one"), this);
    onlyThis_->setObjectName(u"onlyThis"_qs);
    onlyThis_->setProperty("role", u"link"_qs);
    onlyThis_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space));
    onlyThis_->setToolTip(
        tr("Tick the chosen line alone (Ctrl+Space); the space bar ticks a line or takes its tick away"));
    auto* head = new QHBoxLayout;
    head->addWidget(optionsHead_, 1);
    head->addWidget(allOptions_);
    column->addLayout(head);
    column->addWidget(options_, 1);
    column->addWidget(onlyThis_, 0, Qt::AlignLeft);
    return side;
}

QWidget* PaperDialog::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    const auto addButton = [&](const QString& name, const QString& text, const QKeySequence& key) {
        auto* button = new QPushButton(text, buttons);
        button->setObjectName(name);
        button->setShortcut(key);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // the mouse leaves the keyboard where it is
        if (!key.isEmpty())
            button->setToolTip(key.toString(QKeySequence::NativeText));
        row->addWidget(button);
        return button;
    };
    row->addStretch(1);
    QPushButton* close = addButton(u"close"_qs, tr("Close"), {});
    odt_ = addButton(u"saveOdt"_qs, tr("Save as a text document…"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    odt_->setToolTip(tr("ODT: to go on writing in LibreOffice or Word (Ctrl+Shift+S)"));
    pdf_ = addButton(u"savePdf"_qs, tr("Save as PDF…"), QKeySequence(Qt::CTRL | Qt::Key_S));
    print_ = addButton(u"print"_qs, tr("Print…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    print_->setProperty("role", u"main"_qs);
    print_->setDefault(true);
    connect(print_, &QPushButton::clicked, this, &PaperDialog::askForPrinter);
    connect(pdf_, &QPushButton::clicked, this, [this] { askForFile(u"pdf"_qs); });
    connect(odt_, &QPushButton::clicked, this, [this] { askForFile(u"odt"_qs); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

} // namespace samaki
