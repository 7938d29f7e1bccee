// Toast: good news for a few seconds, above the foot of the page. It takes no focus and no click.
#pragma once

#include <QFrame>
#include <QTimer>

namespace samaki {

class WrapLabel;

class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* over);

    void say(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    WrapLabel* sentence_;
    QTimer end_;
};

} // namespace samaki
