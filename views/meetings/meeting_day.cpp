#include "views/meetings/meeting_day.h"

#include "model/insight/meeting_sheet.h"
#include "views/common/answer.h"

#include <QPointer>

namespace samaki {

void commitDay(Desk& desk, const Change& change, const Meeting& before, const Meeting& after,
               QObject* context, const std::function<void(const CommitResult&)>& done) {
    if (before.heldOn == after.heldOn) {
        whenDone(desk.commit(change), context, done);
        return;
    }
    const auto ask = [before, after, today = desk.today()](Reader& reader) {
        return readRetitlings(reader, before, after, today);
    };
    const auto write = [&desk, change, done,
                        told = QPointer(context)](const Result<std::vector<Retitling>>& found) {
        Change whole = change;
        for (const Retitling& each : found.ok() ? *found : std::vector<Retitling>())
            whole.edit(each.before, each.after);
        const auto written = desk.commit(whole);
        if (told)
            whenDone(written, told, done);
    };
    whenDone(desk.store().query(ask), &desk, write); // written even when who asked is closed meanwhile
}

} // namespace samaki
