// note_taker FILE REPLICA_DIR MEETING ITEM: a program of its own that types minutes into the real screen, a
// letter every 20 ms without a pause, and says after each how many it has typed and when, until it is killed.
#include "views/meetings/minutes_screen.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTimer>

#include <cstdio>

namespace samaki {

namespace {

constexpr int kLetterMs = 20;

class NoteTaker {
public:
    NoteTaker(MinutesScreen& screen) : text_(screen.findChild<QPlainTextEdit*>(u"discussion"_qs)) {
        QObject::connect(&letters_, &QTimer::timeout, &letters_, [this] { type(); });
    }
    void start() { letters_.start(kLetterMs); }

private:
    void type() {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, typed_ % 9 == 8 ? u" "_qs : u"a"_qs);
        QApplication::sendEvent(text_, &press);
        ++typed_;
        std::printf("%d %lld\n", typed_, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    }

    QPlainTextEdit* text_;
    QTimer letters_;
    int typed_ = 0;
};

int run(const QStringList& words) {
    StoreOptions options;
    options.file = words.value(1);
    options.replicaDir = words.value(2);
    options.author = u"Note taker"_qs;
    Store store(options);
    Desk desk(store, Language::English, Theme::Mode::Light);
    MinutesScreen screen(desk);
    NoteTaker person(screen);
    QObject::connect(&store, &Store::changed, &screen, &MinutesScreen::refresh);
    QObject::connect(&store, &Store::ready, &screen, [&] {
        screen.open(Id::fromString(words.value(3)).value_or(Id()),
                    Id::fromString(words.value(4)).value_or(Id()));
    });
    bool typing = false;
    QObject::connect(&screen, &MinutesScreen::shown, &screen, [&] {
        if (!std::exchange(typing, true))
            person.start();
    });
    screen.show();
    static_cast<void>(store.open());
    return QApplication::exec();
}

} // namespace

} // namespace samaki

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("samaki-tests"));
    return samaki::run(QApplication::arguments());
}
