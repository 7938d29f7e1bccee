// ChoiceButton: a large button with a drawing, what it does, and a sentence about it.
#pragma once

#include "views/common/desk.h"

#include <QPushButton>

namespace samaki {

class WrapLabel;

class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    ChoiceButton(Desk& desk, const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& heading, const QString& sentence);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

private:
    WrapLabel* heading_;
    WrapLabel* sentence_;
};

} // namespace samaki
