// AttendanceModel: who is expected at a meeting and who came, as a table: member agencies first, guests last.
//
// Always holds: what SheetModel holds; what a person sets is shown at once and said by edited(); a guest is
// begun with the guest's name.
#pragma once

#include "model/records/contact.h"
#include "views/meetings/sheet_model.h"

namespace samaki {

class AttendanceModel : public SheetModel {
    Q_OBJECT

public:
    enum Column { Who, Status, Name, Position, Rank, Women, Men, Note, ColumnCount };
    /// PromptRole: what is to be written in a cell in which nothing stands.
    enum Role { StatusRole = OwnRole, BelowRankRole, PromptRole };

    explicit AttendanceModel(const Phrasebook& phrases, QObject* parent = nullptr);

    /// The sheet is kept by reference and outlives the model.
    void setSheet(const MeetingSheet& sheet);
    /// The agencies' contacts: who is meant when an agency is represented by somebody else.
    void setContacts(const std::vector<Contact>& contacts) { contacts_ = contacts; }
    const std::vector<Contact>& contacts() const { return contacts_; }

    const std::vector<Attendance>& records() const { return records_; }
    /// Null for a head and for a guest that is being begun.
    const Attendance* recordAt(int row) const;
    /// The next row from there on whose agency or guest has every word of the text in its names; -1: none.
    int find(const QString& text, int from) const;

    void setStatus(int row, AttendanceStatus status);
    /// One woman or man more, or fewer; never below none.
    void addPersons(int row, int women, int men);

    int beginGuest();
    /// What was begun is this guest from now on: it can be written in at once, while it is on its way.
    void take(const Attendance& guest);

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited(const samaki::Attendance& before, const samaki::Attendance& after);
    void guestAdded(const samaki::Attendance& guest);

protected:
    Id idOf(int record) const override { return records_[static_cast<size_t>(record)].id; }
    const char* fieldIn(int record, int column) const override;
    bool isNumber(int column) const override { return column == Women || column == Men; }
    QString heading(int column) const override;
    QVariant headData(int first, int column, int role) const override;
    QString text(int record, int column) const override;
    QString explanation(int record, int column) const override;
    QVariant ownData(int record, int column, int role) const override;

private:
    void layOut();
    void replace(int row, const Attendance& after);
    QString whoIs(const Attendance& record) const;

    std::vector<Contact> contacts_;
    std::vector<Attendance> records_;
};

} // namespace samaki
