// NewCommittee: what a new committee's file needs to begin: the committee's name, its level and place, and
// who makes it.
#pragma once

#include "model/records/committee.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace samaki {

class NewCommittee : public QDialog {
    Q_OBJECT

public:
    explicit NewCommittee(QWidget* parent = nullptr);

signals:
    /// The author as the change log names it: "Role, name".
    void answered(const samaki::Committee& committee, const QString& author);

private:
    void arrange();
    void check();
    Committee committee() const;
    QString author() const;

    QComboBox* level_;
    QLineEdit* nameEn_;
    QLineEdit* nameKm_;
    QLineEdit* placeEn_;
    QLineEdit* placeKm_;
    QLineEdit* role_;
    QLineEdit* name_;
    QPushButton* go_;
};

} // namespace samaki
