// NoticeBar: problems a person must read, above the page, without stopping the work. Each stays until it is
// dismissed.
#pragma once

#include "model/core/result.h"
#include "views/common/desk.h"

#include <QFrame>
#include <QStringList>

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
    int count() const { return static_cast<int>(sentences_.size()); }

public slots:
    void dismiss();

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();

    Desk& desk_;
    QStringList sentences_; ///< newest last
    WrapLabel* sentence_;
    QLabel* more_;
    QToolButton* close_;
};

} // namespace samaki
