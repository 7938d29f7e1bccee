// FailurePage: the committee file could not be opened: why, and the two ways on.
#pragma once

#include "model/core/result.h"
#include "views/common/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace samaki {

class WrapLabel;

class FailurePage : public QWidget {
    Q_OBJECT

public:
    explicit FailurePage(Desk& desk, QWidget* parent = nullptr);

    void show(const Problem& problem);
    using QWidget::show;

signals:
    void tryAgainAsked();
    void otherFileAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    WrapLabel* heading_;
    WrapLabel* sentence_;
    WrapLabel* path_;
    QPushButton* again_;
    QPushButton* other_;
};

} // namespace samaki
