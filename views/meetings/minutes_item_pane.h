// MinutesItemPane: the middle of the minutes: one item, what is said about it, and below, folded away, what
// is not for the minutes.
//
// Always holds: each item has documents of its own, so that undoing in one never touches another; the
// confidential note has a box of its own that says what it is, and never shares a document with the
// discussion.
#pragma once

#include "views/meetings/minutes_drafts.h"
#include "views/meetings/minutes_sheet.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace samaki {

class ActionButton;
class WordWrapEdit;
class WrapLabel;

class MinutesItemPane : public QFrame {
    Q_OBJECT

public:
    /// The drafts outlive it.
    MinutesItemPane(Desk& desk, MinutesDrafts& drafts, QWidget* parent = nullptr);

    void setPace(const Pace& pace) { pace_ = pace; }
    /// Shows an item of the sheet; what was typed about another one is saved.
    void show(const MinutesSheet& sheet, const Id& item);
    using QFrame::show;
    /// What colleagues wrote arrives in the documents of all items that were opened.
    void arrived(const MinutesSheet& sheet);
    void conflictFound(const Conflict& conflict);
    /// Forgets the documents, having saved them: another meeting is opened.
    void clear();
    void save();
    bool isSettled() const;
    /// Something typed is not saved, or on its way.
    bool hasUnsaved() const;
    /// Puts the discussions into a sheet as they stand in the boxes: what was typed last may not be in the
    /// replica yet.
    void putTyped(MinutesSheet& sheet) const;

    /// The act beside the title.
    void setDealtWith(QAction* action);
    void focusDiscussion();
    void toggleNote();
    WordWrapEdit* discussion() const { return discussion_; }
    WordWrapEdit* note() const { return note_; }

signals:
    void readAgainAsked();
    /// The minutes are approved, and this was typed about an item and not saved before they were.
    void leftOver(const samaki::Id& item, const samaki::AutosavedText::Unsaved& typed, bool confidential);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Texts {
        AutosavedText* discussion = nullptr;
        AutosavedText* note = nullptr;
        int cursor = -1; ///< -1: at the end, where one goes on writing
    };

    void arrange();
    void setReadOnly(bool readOnly);
    void showInvitation();
    QWidget* makeNotePlace();
    QWidget* makeConflictStrip();
    Texts& textsOf(const AgendaItem& item);
    AutosavedText* makeText(const AgendaItem& item, const char* column, const QString& summary,
                            const Pace& pace);
    void give(Texts& texts, const AgendaItem& item, bool waits);
    void restoreUnsaved();
    void takeFonts();
    void retranslate();
    void showHead();
    void showState();
    QString sentenceOf(const AutosavedText& text) const;

    Desk& desk_;
    MinutesDrafts& drafts_;
    Pace pace_;
    QHash<Id, Texts> texts_;
    Id item_;
    MinutesSheet sheet_;
    bool noteOpen_ = false;
    bool toldLocked_ = false; ///< somebody typed into approved minutes and was told
    WrapLabel* title_;
    WrapLabel* caption_;
    WordWrapEdit* discussion_;
    QPushButton* noteButton_;
    QFrame* notePlace_;
    WrapLabel* noteCaption_;
    WordWrapEdit* note_;
    QFrame* conflict_;
    WrapLabel* conflictText_;
    QPushButton* decide_;
    QLabel* state_;
    ActionButton* dealtWith_;
};

} // namespace samaki
