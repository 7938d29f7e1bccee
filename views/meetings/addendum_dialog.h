// AddendumDialog: a dated correction of approved minutes is written here; the original stays.
#pragma once

#include "model/insight/meeting_sheet.h"
#include "views/common/desk.h"

#include <QDialog>

namespace samaki {

class RecordForm;

class AddendumDialog : public QDialog {
    Q_OBJECT

public:
    AddendumDialog(Desk& desk, const MeetingSheet& sheet, QWidget* parent = nullptr);

    /// Text that was written already, about an item; what was begun before stands above it.
    void begin(const Id& item, const QString& text);
    RecordForm& form() const { return *form_; }

private:
    void save(const Row& before, const Row& after);

    Desk& desk_;
    RecordForm* form_;
};

/// "9 Nov 2026, Secretary, on item 2: The number of villages is 14, not 41."
QString addendumWords(const Addendum& addendum, const MeetingSheet& sheet, Language language);

} // namespace samaki
