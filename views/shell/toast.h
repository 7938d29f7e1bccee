// Toast: good news for a few seconds, in the page's header. It takes no focus, and no click but on the way to
// what it speaks of, where it has one; then it stays a little longer.
//
// Always holds: it covers nothing that can be pressed, as long as its sentence has two lines at most.
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
    /// room: where over has nothing to be pressed; asked each time.
    Toast(QWidget* over, std::function<QRect()> room);

    void say(const QString& sentence);
    void say(const QString& sentence, const QString& linkText, const std::function<void()>& follow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void appear(const QString& sentence, int forMs);

    std::function<QRect()> room_;
    WrapLabel* sentence_;
    QPushButton* link_;
    std::function<void()> follow_;
    QTimer end_;
};

} // namespace samaki
