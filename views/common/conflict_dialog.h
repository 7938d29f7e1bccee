// ConflictDialog: a colleague changed the same fields while the person wrote. For each field it shows what
// stood there, what the person wrote and what the colleague wrote, and asks which shall stand.
//
// Always holds: nothing is chosen for the person beforehand but "mine", which is what the person meant to
// write; the decision is told once, by decided(): a change, or nothing when the person leaves it as the
// colleague wrote it. A change that waited and is refused for good is shown to be copied, and decided() then
// says an empty change when the person leaves it out.
#pragma once

#include "model/tables/reference_names.h"
#include "views/common/answer.h"
#include "views/common/desk.h"

#include <QDialog>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace samaki {

class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(Desk& desk, const Conflict& conflict, QWidget* parent = nullptr);

    /// Whether the person keeps their own value of a field; record counts in the conflict's order.
    bool keepsMine(size_t record, const QString& column) const;
    void choose(size_t record, const QString& column, bool mine);

public slots:
    void keepMineForAll() { chooseForAll(true); }
    void takeTheirsForAll() { chooseForAll(false); }

signals:
    void decided(const std::optional<samaki::Change>& change);

private:
    struct Row {
        size_t record;
        FieldConflict conflict;
        QWidget* mine;
        QWidget* theirs;
    };

    QHBoxLayout* makeChoices();
    QHBoxLayout* makeFarewell();
    void build();
    void addRefused(QVBoxLayout* column);
    QString shown(const Field* field, const QVariant& stored) const;
    void addRecord(QVBoxLayout* column, size_t record);
    void addField(QGridLayout* grid, size_t record, const FieldConflict& conflict);
    void chooseForAll(bool mine);
    void tell(bool save);

    Desk& desk_;
    Conflict conflict_;
    ReferenceNames names_;
    Latest latest_;
    std::vector<Row> rows_;
    QWidget* content_ = nullptr;
    QVBoxLayout* place_;
    bool told_ = false;
};

} // namespace samaki
