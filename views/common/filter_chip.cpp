#include "views/common/filter_chip.h"

#include <QAction>
#include <QMenu>

namespace samaki {

FilterChip::FilterChip(QWidget* parent) : QPushButton(parent), menu_(new QMenu(this)) {
    setCheckable(true);
    setProperty("role", u"chip"_qs);
    connect(this, &QPushButton::clicked, this, [this] { menu_->popup(mapToGlobal(QPoint(0, height()))); });
}

void FilterChip::setOptions(const QString& title, const QList<Option>& options) {
    title_ = title;
    options_ = options;
    menu_->clear();
    for (const Option& option : options) {
        QAction* action = menu_->addAction(option.label);
        action->setCheckable(true);
        action->setData(option.value);
        connect(action, &QAction::triggered, this, [this, value = option.value] {
            setValue(value);
            emit chosen(value_);
        });
    }
    setValue(value_);
}

void FilterChip::setValue(const QString& value) {
    const bool offered = std::any_of(options_.begin(), options_.end(),
                                     [&](const Option& option) { return option.value == value; });
    value_ = offered ? value : QString();
    showValue();
}

void FilterChip::nextCheckState() {}

void FilterChip::showValue() {
    QString label;
    for (QAction* action : menu_->actions()) {
        action->setChecked(action->data().toString() == value_);
        if (action->isChecked())
            label = action->text();
    }
    const QString words = tr("%1: %2").arg(title_, label);
    setText(words + u" ▾"_qs);
    setAccessibleName(words);
    setChecked(value_ != resting_);
}

} // namespace samaki
