#include "views/shell/drive_sentence.h"

#include <QCoreApplication>

namespace samaki {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(samaki::DriveLine)

public:
    static QString sentence(const DriveStatus& status, qint64 seconds) {
        switch (status.state) {
        case DriveStatus::State::Connecting:
            return seconds < 2
                       ? tr("Connecting to the drive …")
                       : tr("Connecting to the drive for %n seconds …", "", static_cast<int>(seconds));
        case DriveStatus::State::Online:
            return tr("Connected to the drive");
        case DriveStatus::State::Busy:
            return seconds < 2 ? tr("Waiting for the drive …")
                               : tr("Waiting for the drive since %n seconds. You can go on working.", "",
                                    static_cast<int>(seconds));
        case DriveStatus::State::Away:
            return tr("The drive cannot be reached. You can go on working.");
        case DriveStatus::State::Refused:
            return status.problem ? status.problem->sentence : tr("The file on the drive cannot be used.");
        case DriveStatus::State::Offline:
            return tr("Working without the drive, as asked at the start");
        }
        return {};
    }

    static QString waiting(int count) {
        if (count == 0)
            return {};
        return count == 1 ? tr("One change waits here and goes out by itself.")
                          : tr("%n changes wait here and go out by themselves.", "", count);
    }

    static QString decide(int count) {
        if (count == 0)
            return {};
        return count == 1 ? tr("One change needs your decision")
                          : tr("%n changes need your decision", "", count);
    }
};

QString iconOf(const DriveStatus& status) {
    switch (status.state) {
    case DriveStatus::State::Online:
        return u"drive-online"_qs;
    case DriveStatus::State::Connecting:
    case DriveStatus::State::Busy:
        return u"drive-waiting"_qs;
    case DriveStatus::State::Refused:
        return u"danger"_qs;
    case DriveStatus::State::Away:
    case DriveStatus::State::Offline:
        break;
    }
    return u"drive-away"_qs;
}

} // namespace

DriveWords driveWords(const DriveStatus& status, qint64 secondsInState, Language language) {
    const int goingOut = status.waiting - status.conflicts;
    return {iconOf(status), digits(Words::sentence(status, secondsInState), language),
            digits(Words::waiting(goingOut), language), digits(Words::decide(status.conflicts), language)};
}

} // namespace samaki
