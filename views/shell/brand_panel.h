// BrandPanel: the start page's left side: the drawing, the name, and what it stands for.
#pragma once

#include "views/common/desk.h"

#include <QFrame>

namespace samaki {

class WrapLabel;

class BrandPanel : public QFrame {
    Q_OBJECT

public:
    explicit BrandPanel(Desk& desk, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    WrapLabel* meaning_;
    WrapLabel* purpose_;
};

} // namespace samaki
