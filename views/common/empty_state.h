// EmptyState: what stands where a list has nothing to show: a drawing, a heading, a sentence that says what
// to do first, and one button that does it.
#pragma once

#include "views/common/desk.h"

#include <QWidget>

class QPushButton;

namespace samaki {

class WrapLabel;

class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(Desk& desk, const QString& iconName, QWidget* parent = nullptr);

    /// Asked again after a language change by whoever owns it. Without a button text there is no button.
    void setTexts(const QString& heading, const QString& sentence, const QString& button = {});
    QPushButton* button() const { return button_; }

signals:
    void activated();

private:
    WrapLabel* heading_;
    WrapLabel* sentence_;
    QPushButton* button_;
};

} // namespace samaki
