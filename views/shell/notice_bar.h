// NoticeBar: problems a person must read, above the page, without stopping the work. Each stays until it is
// dismissed; that the drive is away goes by itself when it is back.
#pragma once

#include "model/core/result.h"
#include "views/common/desk.h"

#include <QFrame>

#include <vector>

class QToolButton;
class QLabel;

namespace samaki {

class WrapLabel;

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(Desk& desk, QWidget* parent = nullptr);

    /// The newest is shown; the same sentence twice is one notice.
    void show(const Problem& problem);
    using QFrame::show;
    int count() const { return static_cast<int>(problems_.size()); }

    /// The drive is reached: what was said of its absence is no longer true.
    void forgetDriveAway();

public slots:
    void dismiss();

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();

    Desk& desk_;
    std::vector<Problem> problems_; ///< newest last
    WrapLabel* sentence_;
    QLabel* more_;
    QToolButton* close_;
};

} // namespace samaki
