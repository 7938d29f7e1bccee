// ApproveDialog: before minutes are approved: what they lack, what is carried over, on which day and by whom.
//
// Always holds: it says that approval is for good; it writes nothing, the sheet does when it is accepted.
#pragma once

#include "model/insight/meeting_sheet.h"
#include "views/common/desk.h"

#include <QDialog>

class QPushButton;

namespace samaki {

class FieldEditor;
class WrapLabel;

class ApproveDialog : public QDialog {
    Q_OBJECT

public:
    ApproveDialog(Desk& desk, const MeetingSheet& sheet, QWidget* parent = nullptr);

    QDate day() const;
    QString by() const;
    QPushButton* approve() const { return approve_; }

private:
    QWidget* makeCard(const QString& iconName, QColor Theme::*color, const QString& heading,
                      const QStringList& lines);
    QWidget* makeFields(const MeetingSheet& sheet);
    void follow();

    Desk& desk_;
    Meeting meeting_;
    WrapLabel* tooEarly_ = nullptr; ///< why it cannot be approved on the day written
    FieldEditor* day_ = nullptr;
    FieldEditor* by_ = nullptr;
    QPushButton* approve_ = nullptr;
};

} // namespace samaki
