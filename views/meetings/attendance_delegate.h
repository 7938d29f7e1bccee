// AttendanceDelegate: how a row of the attendance table is drawn: four keys to press for the status, and the
// mark of a rank below the one the committee expects.
#pragma once

#include "model/records/attendance.h"
#include "views/common/sheet_delegate.h"

#include <array>

namespace samaki {

/// The statuses a person sets, in the order of their keys, and each one's key.
struct AttendanceKey {
    AttendanceStatus status;
    char16_t latin;
    char16_t khmer; ///< what the same key of a Khmer keyboard (NiDA) writes
};
inline constexpr std::array<AttendanceKey, 4> kAttendanceKeys = {{{AttendanceStatus::Present, u'P', u'ផ'},
                                                                  {AttendanceStatus::Represented, u'R', u'រ'},
                                                                  {AttendanceStatus::Excused, u'E', u'េ'},
                                                                  {AttendanceStatus::Absent, u'A', u'ា'}}};

class AttendanceDelegate : public SheetDelegate {
    Q_OBJECT

public:
    using SheetDelegate::SheetDelegate;

    bool isHead(const QModelIndex& index) const override;
    /// A key's place in a status cell, by its index in kAttendanceKeys.
    static QRect keyRect(const QRect& cell, int key);
    /// The least width of a status cell.
    static int keysWidth();

protected:
    void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;
    bool isQuiet(const QModelIndex& index) const override;
    QString headCount(const QModelIndex& index) const override;

private:
    void paintKeys(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
};

QColor attendanceColor(const Theme& theme, AttendanceStatus status);

} // namespace samaki
