// Toast: good news for a few seconds, above the foot of the page. It takes no focus, and no click but on the
// way to what it speaks of, where it has one; then it stays a little longer.
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace samaki {

class WrapLabel;

class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* over);

    void say(const QString& sentence);
    void say(const QString& sentence, const QString& linkText, const std::function<void()>& follow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void appear(const QString& sentence, int forMs);

    WrapLabel* sentence_;
    QPushButton* link_;
    std::function<void()> follow_;
    QTimer end_;
};

} // namespace samaki
