// WhoAreYou: asked once for each workstation and committee: who sits here. The answer is the change log's
// author.
//
// The committee's contacts are offered with a search; what is chosen fills the two fields, which can also be
// typed.
#pragma once

#include "model/store/reader.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace samaki {

class WrapLabel;

struct Person {
    QString role;
    QString name;
    QString agency;
};

/// The committee's contacts who can be asked for, by agency. On the reading thread.
std::vector<Person> peopleOf(Reader& reader, Language language);

class WhoAreYou : public QDialog {
    Q_OBJECT

public:
    /// now: the answer given before, if any.
    WhoAreYou(const std::vector<Person>& people, const QString& now, QWidget* parent = nullptr);

signals:
    /// "Role, name", or one of the two.
    void answered(const QString& author);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void fill(const std::vector<Person>& people);
    void search(const QString& text);
    void take(int row);
    QString author() const;
    void retranslate();

    WrapLabel* heading_;
    WrapLabel* reason_;
    QLineEdit* search_;
    QListWidget* list_;
    QLabel* roleLabel_;
    QLabel* nameLabel_;
    QLineEdit* role_;
    QLineEdit* name_;
    QPushButton* later_;
    QPushButton* go_;
};

} // namespace samaki
