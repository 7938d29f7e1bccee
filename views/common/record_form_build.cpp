// What stands where in a record's form.
#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/common/wrap_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace samaki {

void RecordForm::build(const std::vector<FormSection>& sections) {
    auto* content = new QWidget;
    content->setProperty("role", u"scrolled"_qs);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    for (const FormSection& section : sections) {
        if (section.heading != nullptr) {
            auto* heading = new QLabel(content);
            heading->setProperty("type", u"strong"_qs);
            headings_.emplace_back(heading, section.heading);
            column->addSpacing(Theme::unit);
            column->addWidget(heading);
        }
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(2 * Theme::unit);
        grid->setVerticalSpacing(Theme::unit / 2);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        column->addLayout(grid);
        int line = 0;
        for (const QList<const char*>& columns : section.lines) {
            for (int i = 0; i < columns.size(); ++i)
                addCell(grid, line, i, columns.size() == 1 ? 2 : 1,
                        *type_.fieldNamed(QLatin1String(columns.at(i))));
            line += 4;
        }
    }
    column->addStretch();
    scroll_->setWidget(content);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    buildFrame();
}

// The notice above the fields, the buttons below them.
void RecordForm::buildFrame() {
    notice_->setProperty("role", u"card"_qs);
    noticeText_->setObjectName(u"notice"_qs);
    noticeButton_->setProperty("role", u"link"_qs);
    auto* noticeLine = new QVBoxLayout(notice_);
    noticeLine->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit / 2);
    noticeLine->addWidget(noticeText_);
    noticeLine->addWidget(noticeButton_, 0, Qt::AlignLeft);
    notice_->hide();
    auto* noticePlace = new QHBoxLayout;
    noticePlace->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, 0);
    noticePlace->addWidget(notice_);

    foot_ = new QHBoxLayout;
    foot_->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    foot_->setSpacing(Theme::unit);
    foot_->addWidget(save_);
    foot_->addWidget(revert_);
    foot_->addStretch();
    auto* line = new QFrame(this);
    line->setProperty("role", u"line"_qs);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(noticePlace);
    all->addWidget(scroll_, 1);
    all->addWidget(line);
    all->addLayout(foot_);
}

// Label, editor, message and a little air: four lines of the grid, so that neighbours stay level.
void RecordForm::addCell(QGridLayout* grid, int line, int column, int span, const Field& field) {
    QWidget* content = grid->parentWidget();
    Cell cell{&field, makeFieldEditor(field, {}, desk_.language(), content), new WrapLabel(content),
              new WrapLabel(content)};
    cell.label->setProperty("type", u"caption"_qs);
    cell.label->setProperty("tone", u"quiet"_qs);
    cell.label->setBuddy(cell.editor);
    cell.message->setProperty("type", u"caption"_qs);
    cell.message->setProperty("tone", u"danger"_qs);
    cell.message->setObjectName(QLatin1String(field.column) + u"_message"_qs);
    cell.message->hide();
    grid->addWidget(cell.label, line, column, 1, span, Qt::AlignBottom);
    grid->addWidget(cell.editor, line + 1, column, 1, span, Qt::AlignTop);
    grid->addWidget(cell.message, line + 2, column, 1, span, Qt::AlignTop);
    grid->setRowMinimumHeight(line + 3, Theme::unit / 2);
    const QString name = QLatin1String(field.column);
    connect(cell.editor, &FieldEditor::changed, this, [this, name] { personChanged(name); });
    cells_.push_back(cell);
}

} // namespace samaki
