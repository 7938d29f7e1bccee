// AttendanceModel: who is expected at a meeting and who came, as a table: member agencies first, guests last.
//
// Always holds: what a person sets is shown at once and said by edited(); it writes nothing itself. A guest
// that is being begun stands in the table without being in the store until it has a name.
#pragma once

#include "model/insight/meeting_sheet.h"
#include "model/records/contact.h"

#include <QAbstractTableModel>

namespace samaki {

class AttendanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Who, Status, Name, Position, Rank, Women, Men, Note, ColumnCount };
    enum Role { HeadRole = Qt::UserRole, CountRole, FieldRole, StatusRole, BelowRankRole };

    explicit AttendanceModel(const Phrasebook& phrases, QObject* parent = nullptr);

    void setPhrases(const Phrasebook& phrases);
    /// The sheet is kept by reference and outlives the model.
    void setSheet(const MeetingSheet& sheet);
    /// The agencies' contacts: who is meant when an agency is represented by somebody else.
    void setContacts(const std::vector<Contact>& contacts) { contacts_ = contacts; }
    const std::vector<Contact>& contacts() const { return contacts_; }
    bool isLocked() const;

    const std::vector<Attendance>& records() const { return records_; }
    /// Null for a head and for a guest that is being begun.
    const Attendance* recordAt(int row) const;
    int rowOf(const Id& record) const;
    bool isHead(int row) const;
    /// The next row from there on whose agency or guest has every word of the text in its names; -1: none.
    int find(const QString& text, int from) const;

    void setStatus(int row, AttendanceStatus status);
    /// One woman or man more, or fewer; never below none.
    void addPersons(int row, int women, int men);

    int beginGuest();
    void dropGuest();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void edited(const samaki::Attendance& before, const samaki::Attendance& after);
    void guestAdded(const samaki::Attendance& guest);

private:
    struct Line {
        int record = -1;
        int headed = -1; ///< of a head: how many stand below it
        bool guests = false;
    };

    void layOut();
    void replace(int row, const Attendance& after);
    const char* fieldOf(const Line& line, int column) const;
    QString text(const Attendance& record, int column) const;
    QString whoIs(const Attendance& record) const;
    QString explanation(const Attendance& record, int column) const;

    Phrasebook phrases_;
    const MeetingSheet* sheet_ = nullptr;
    std::vector<Contact> contacts_;
    std::vector<Attendance> records_;
    std::vector<Line> lines_;
    int guestAt_ = -1; ///< row of a guest that is being begun
};

} // namespace samaki
