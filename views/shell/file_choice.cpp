#include "views/shell/file_choice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace samaki {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(samaki::FileChoice)
};

QFileDialog* makeDialog(QWidget* window, const QString& last, const QString& title,
                        const std::function<void(const QString& path)>& chosen) {
    auto* dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                        : QFileInfo(last).path());
    dialog->setNameFilter(Words::tr("Committee files (*.samaki)"));
    dialog->setDefaultSuffix(u"samaki"_qs);
    dialog->setLabelText(QFileDialog::LookIn, Words::tr("Folder"));
    dialog->setLabelText(QFileDialog::FileName, Words::tr("File name"));
    dialog->setLabelText(QFileDialog::FileType, Words::tr("Kind of file"));
    dialog->setLabelText(QFileDialog::Reject, Words::tr("Cancel"));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    return dialog;
}

} // namespace

void askForFile(QWidget* window, const QString& last,
                const std::function<void(const QString& path)>& chosen) {
    QFileDialog* dialog = makeDialog(window, last, Words::tr("Open the committee's file"), chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, Words::tr("Open"));
    dialog->open();
}

void askForNewFile(QWidget* window, const QString& last, const QString& name,
                   const std::function<void(const QString& path)>& chosen) {
    QFileDialog* dialog = makeDialog(window, last, Words::tr("Where the committee's file shall lie"), chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, Words::tr("Save"));
    dialog->selectFile(name);
    dialog->open();
}

} // namespace samaki
