// The main of every test program: a QApplication for those that draw, and no window left over at the end.
#include <gtest/gtest.h>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    ::testing::InitGoogleTest(&argc, argv);
    Application application(argc, argv);
    Application::setApplicationName(QStringLiteral("samaki-tests"));
    const int failed = RUN_ALL_TESTS();
#ifdef QT_WIDGETS_LIB
    if (!QApplication::topLevelWidgets().isEmpty()) {
        fprintf(stderr, "a test left %d top-level widgets behind\n", int(QApplication::topLevelWidgets().size()));
        return 1;
    }
#endif
    return failed;
}
