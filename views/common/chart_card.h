// ChartCard: the one card every chart stands in: title, chart, the same figures as a table, copy and export.
//
// Always holds: chart, table, file and what is read aloud come from one ChartData; without figures the card
// says so in its place; every bar and every table row opens the records behind it.
#pragma once

#include "model/core/result.h"
#include "views/common/chart_card_data.h"
#include "views/common/theme.h"

#include <QFrame>

class QAction;
class QLabel;
class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace samaki {

class ChartView;
class WrapLabel;

class ChartCard : public QFrame {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void setData(const ChartData& data, const Theme& theme);
    const ChartData& data() const { return data_; }

    bool showsTable() const;
    void showTable(bool table);
    /// Without the buttons, for a picture of the page around it.
    void setBare(bool bare);

    ChartView* view() const { return view_; }
    /// Cards in a row and in a column are equally high, however their words wrap.
    bool hasHeightForWidth() const override { return false; }
    /// Null until the table was asked for.
    QTableWidget* table() const { return table_; }

signals:
    void opened(const samaki::Link& link);
    void problem(const samaki::Problem& problem);
    void notice(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void createActions();
    void layOut();
    void retranslate();
    void fill();
    void fillTable();
    void fillRow(int row);
    void openRow(int row);
    void copy();
    void chooseFile(const QString& ending);

    ChartData data_;
    Theme theme_;
    WrapLabel* title_;
    WrapLabel* subtitle_;
    WrapLabel* empty_;
    ChartView* view_;
    QTableWidget* table_ = nullptr;
    QStackedLayout* content_ = nullptr;
    QToolButton* asTable_;
    QToolButton* more_;
    QAction* copy_ = nullptr;
    QAction* png_ = nullptr;
    QAction* svg_ = nullptr;
    QAction* csv_ = nullptr;
};

} // namespace samaki
