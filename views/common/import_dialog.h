// ImportDialog: a list from a spreadsheet, first looked through, then taken in one commit.
//
// Always holds: choosing a file writes nothing: it shows what would be added and changed, or every problem by
// row and column; while there is one problem nothing can be imported.
#pragma once

#include "model/exchange/import.h"
#include "views/common/answer.h"
#include "views/common/desk.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace samaki {

class EmptyState;
class WrapLabel;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Desk& desk, const RecordType& type, QWidget* parent = nullptr);

    /// Looks the file through; what it found is shown when it is done.
    void load(const QString& path);
    /// What was found; nothing before a file was looked through, and after one that could not be read.
    const std::optional<ImportPlan>& plan() const { return plan_; }

public slots:
    /// Writes the plan, if there is one without problems; closes when it is written.
    void import();

signals:
    /// The file was looked through.
    void looked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildList();
    void chooseFile();
    void saveTemplate();
    void show(const Result<ImportPlan>& plan);
    void showProblems();
    void showRows();
    void say(const QString& sentence, const char* tone);
    void setLine(int line, const QStringList& cells);

    Desk& desk_;
    const RecordType& type_;
    Latest latest_;
    std::optional<ImportPlan> plan_;
    QString fileName_;
    EmptyState* start_;
    WrapLabel* sentence_;
    QTableWidget* list_;
    QPushButton* another_;
    QPushButton* import_;
};

} // namespace samaki
