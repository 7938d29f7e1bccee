#include "views/meetings/ics_file.h"

#include "model/exchange/icalendar.h"
#include "model/exchange/save_file.h"
#include "views/common/answer.h"

#include <QFileDialog>
#include <QFileInfo>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(samaki::CalendarFile)
};

} // namespace

void askForCalendarFile(Desk& desk, const QString& name, const Where& meetings, QWidget* parent) {
    auto* dialog = new QFileDialog(parent, Say::tr("Save as calendar file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(Say::tr("Calendar files (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_qs);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &desk,
                     [&desk, meetings](const QString& path) { saveCalendarFile(desk, path, meetings); });
    dialog->open();
}

void saveCalendarFile(Desk& desk, const QString& path, const Where& meetings) {
    const auto make = [meetings, language = desk.language(),
                       now = desk.store().options().clock()](Reader& reader) {
        const Committee committee = reader.first<Committee>({}).value_or(Committee());
        return exportICalendar(readCalendarMeetings(reader, meetings, language), committee,
                               Phrasebook(language), now.toUTC());
    };
    whenDone(desk.store().query(make), &desk, [&desk, path](const Result<QByteArray>& file) {
        const Outcome saved = file.ok() ? saveFile(path, *file) : Outcome(file.problem());
        if (saved.ok())
            emit desk.notice(Say::tr("Saved as “%1”").arg(QFileInfo(path).fileName()));
        else
            emit desk.problem(saved.problem());
    });
}

} // namespace samaki
