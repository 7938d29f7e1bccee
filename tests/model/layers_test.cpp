// The arrows between the layers, read from the includes: none runs back, and model/ knows no widget.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <gtest/gtest.h>

namespace {

// What each layer may include, besides itself. The linker states the same in the CMake files.
const QHash<QString, QStringList>& mayInclude() {
    static const QStringList base{u"model/core"_qs, u"model/calendar"_qs};
    static const QStringList middle =
        base + QStringList{u"model/records"_qs, u"model/rules"_qs, u"model/store"_qs};
    static const QStringList model = middle + QStringList{u"model/insight"_qs, u"model/exchange"_qs,
                                                          u"model/documents"_qs, u"model/tables"_qs};
    static const QStringList page = model + QStringList{u"views/common"_qs};
    static const QHash<QString, QStringList> arrows = {
        {u"model/core"_qs, {}},
        {u"model/calendar"_qs, {u"model/core"_qs}},
        {u"model/records"_qs, base},
        {u"model/rules"_qs, base + QStringList{u"model/records"_qs}},
        {u"model/store"_qs, base + QStringList{u"model/records"_qs}},
        {u"model/insight"_qs, middle},
        {u"model/exchange"_qs, middle},
        {u"model/documents"_qs, middle + QStringList{u"model/insight"_qs}},
        {u"model/tables"_qs, middle},
        {u"views/common"_qs, model},
        {u"views/dashboard"_qs, page},
        {u"views/plans"_qs, page},
        {u"views/meetings"_qs, page},
        {u"views/decisions"_qs, page},
        {u"views/agencies"_qs, page},
        {u"views/administration"_qs, page},
        {u"views/shell"_qs, page},
    };
    return arrows;
}

struct Include {
    QString file;
    QString target;
};

std::vector<Include> includesBelow(const QString& folder, const QRegularExpression& pattern) {
    std::vector<Include> includes;
    const QString root = QStringLiteral(SAMAKI_SOURCE_DIR) + u'/';
    QDirIterator files(root + folder, {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QRegularExpressionMatchIterator found = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            includes.push_back({file.fileName().mid(root.size()), found.next().captured(1)});
    }
    return includes;
}

QString folderOf(const QString& path) { return path.section(u'/', 0, 1); }

} // namespace

TEST(Layers, NoIncludeRunsAgainstTheArrows) {
    static const QRegularExpression ours(u"#include \"([^\"]+)\""_qs);
    size_t read = 0;
    for (const QString& top : {u"model"_qs, u"views"_qs}) {
        for (const Include& include : includesBelow(top, ours)) {
            const QString from = folderOf(include.file);
            const QString to = folderOf(include.target);
            ++read;
            EXPECT_TRUE(from == to || mayInclude().value(from).contains(to))
                << include.file.toStdString() << " includes " << include.target.toStdString();
        }
    }
    EXPECT_GT(read, 300U) << "the sources were found";
}

TEST(Layers, TheModelKnowsNoWidget) {
    static const QRegularExpression widget(u"#include "
                                           u"<(QWidget|QApplication|QDialog|QMessageBox|QMainWindow|QLabel|"
                                           u"QPushButton|QTableView|QStyle|QPrint\\w*|"
                                           "QChart\\w*|QtWidgets\\w*|QtCharts\\w*)>"_qs);
    for (const Include& include : includesBelow(u"model"_qs, widget))
        ADD_FAILURE() << include.file.toStdString() << " includes " << include.target.toStdString();
}

TEST(Layers, ClassesAreIncludedOneByOne) {
    static const QRegularExpression module(u"#include <(Qt[A-Z]\\w+)>"_qs);
    static const QSet<QString> headersOfFunctions{u"QtEndian"_qs, u"QtMath"_qs, u"QtGlobal"_qs,
                                                  u"QtPlugin"_qs};
    for (const QString& top : {u"model"_qs, u"views"_qs, u"app"_qs}) {
        for (const Include& include : includesBelow(top, module)) {
            EXPECT_TRUE(headersOfFunctions.contains(include.target))
                << include.file.toStdString() << " includes the whole of " << include.target.toStdString();
        }
    }
}
