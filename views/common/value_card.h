// ValueCard: one of several values to choose from, with its text in full: a radio button whose words wrap.
#pragma once

#include <QFrame>

class QButtonGroup;
class QRadioButton;

namespace samaki {

class ValueCard : public QFrame {
    Q_OBJECT

public:
    /// The group makes cards exclusive. The name is for those who listen instead of looking.
    ValueCard(const QString& value, const QString& accessibleName, QButtonGroup* group,
              QWidget* parent = nullptr);

    bool isChosen() const;
    void choose();

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRadioButton* radio_;
};

} // namespace samaki
