// Palette: one line on top of the window (Ctrl+K) from which everything can be done and found: commands at
// once, records as the answers come.
//
// Always holds: it opens no page and runs nothing while it is in view: it closes, gives the focus back to
// where it was, and only then does what was chosen; a record is chosen only among those found for the text
// that stands in the line.
#pragma once

#include "views/common/answer.h"
#include "views/common/desk.h"
#include "views/shell/palette_row.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace samaki {

class PaletteModel;

/// Something that can be done: its text now and in the other language, under the heading of its group.
struct PaletteCommand {
    QString group;
    QString text;
    QString otherText;
    QString icon;
    QString shortcut;
    bool enabled = true;
    QString key; ///< names it among recent ones, whatever the language
    std::function<void()> run;
    QString words = {}; ///< what else one may call it, in both languages
};

class Palette : public QWidget {
    Q_OBJECT

public:
    /// It covers this widget; the commands are asked for when it opens.
    Palette(Desk& desk, std::function<std::vector<PaletteCommand>()> commands, QWidget* over);

    void open();
    /// There is more to do than when it was opened.
    void renew();
    void close();
    bool isOpen() const { return isVisible(); }

    QLineEdit* line() const { return line_; }
    QListView* list() const { return list_; }
    PaletteModel* model() const { return model_; }
    /// The sentence below the list; empty when there is nothing to say.
    QString note() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void place();
    bool takeKey(const QKeyEvent& event);
    void type();
    void ask();
    void takeCommands();
    void askNextMeeting();
    void show(std::vector<PaletteRow> records);
    std::vector<PaletteRow> fittingCommands(const QString& typed) const;
    std::vector<PaletteRow> firstRows() const;
    PaletteRow rowOf(const PaletteCommand& command, const std::vector<MarkedText::Mark>& marks) const;
    void choose(int row);
    void current(int row);
    void remember(const PaletteRow& row);
    void focusMoved(const QWidget* now);

    Desk& desk_;
    std::function<std::vector<PaletteCommand>()> ask_;
    std::vector<PaletteCommand> commands_;
    std::optional<PaletteCommand> next_; ///< the way to the next meeting, once it is known
    std::vector<PaletteRow> records_; ///< found for the text in the line, or for the one before while asking
    std::vector<PaletteRow> recent_;  ///< the latest first
    bool asking_ = false;
    bool runWhenFound_ = false; ///< Enter was pressed before the answer came
    bool preparing_ = false;
    Latest asked_;
    Latest askedNext_;
    QPointer<QWidget> before_; ///< where the focus was
    QFrame* panel_;
    QLineEdit* line_;
    QListView* list_;
    PaletteModel* model_;
    QLabel* note_;
    QLabel* keys_;
};

} // namespace samaki
