// MinutesLeftOver: says plainly what was typed while somebody else approved these minutes, and gives it back:
// as a correction, or on the clipboard. It is hidden while there is nothing of the kind.
//
// Always holds: a text leaves only when the person said what becomes of it. What is confidential never gets
// into a correction, which is printed, nor into a file: it is kept while the minutes are open.
#pragma once

#include "views/meetings/minutes_drafts.h"
#include "views/meetings/minutes_sheet.h"

#include <QFrame>

class QPushButton;

namespace samaki {

class WrapLabel;

class MinutesLeftOver : public QFrame {
    Q_OBJECT

public:
    struct Text {
        Id item;
        QString text; ///< the paragraphs that are not in the minutes
        bool confidential = false;
        Id waiting; ///< the commit of the outbox that was refused; null: it was never acknowledged
    };

    /// The drafts outlive it.
    MinutesLeftOver(Desk& desk, MinutesDrafts& drafts, QWidget* parent = nullptr);

    /// Another meeting.
    void clear();
    void show(const MinutesSheet& sheet);
    using QFrame::show;
    /// A box gave back what can no longer be saved.
    void add(const Id& item, const AutosavedText::Unsaved& typed, bool confidential);
    /// What waited for the drive was refused there: the minutes had been approved meanwhile.
    void conflictFound(const Conflict& conflict);
    /// What the strip speaks of now; nothing: it is hidden.
    std::optional<Text> current() const;

public slots:
    void writeCorrection();
    void copy();
    /// It is on the clipboard, should one think better of it.
    void leaveOut();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void settle(const Text& text);

    Desk& desk_;
    MinutesDrafts& drafts_;
    std::optional<MinutesSheet> sheet_;
    std::vector<Text> kept_; ///< besides what the drafts hold
    WrapLabel* sentence_;
    WrapLabel* text_;
    QPushButton* correct_;
    QPushButton* copy_;
    QPushButton* leaveOut_;
};

} // namespace samaki
