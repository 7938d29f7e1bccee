// PrintPlanDialog: the printed plan as it will look, in the language chosen; from here it goes to a printer
// or into a PDF file.
//
// Always holds: what is shown is what is printed: one Paper, drawn on the preview, the printer and the file.
#pragma once

#include "model/documents/action_plan_paper.h"
#include "views/common/desk.h"

#include <QDialog>
#include <QPrinter>

#include <memory>

class QComboBox;
class QLabel;
class QPrintPreviewWidget;

namespace samaki {

class PrintPlanDialog : public QDialog {
    Q_OBJECT

public:
    PrintPlanDialog(Desk& desk, const ActionPlanPaper& data, QWidget* parent = nullptr);
    ~PrintPlanDialog() override;

    void setPaperLanguage(Language language);
    /// Writes the file and says so on the desk; false when it could not.
    bool savePdf(const QString& path);

private:
    QWidget* makeTools();
    QWidget* makeButtons();
    void compose();
    void askForFile();
    void askForPrinter();

    Desk& desk_;
    ActionPlanPaper data_;
    std::unique_ptr<Paper> paper_;
    QPrinter printer_;
    QComboBox* language_;
    QLabel* pages_;
    QPrintPreviewWidget* preview_;
};

} // namespace samaki
