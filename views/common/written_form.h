// WrittenForm: what a person writes in and hands over by an act of their own. Before the window closes it
// asks each.
//
// Always holds: it writes nothing itself; complete means that save() would hand over what is in it.
#pragma once

#include <QFrame>

namespace samaki {

class WrittenForm : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

    /// Something was written and is not handed over.
    virtual bool isDirty() const = 0;
    /// Nothing in it is missing or wrong.
    virtual bool isComplete() const = 0;
    /// Shows every message; hands over what is written when there is none.
    virtual void save() = 0;
    /// It is left as it is: what can be kept for the next time is kept.
    virtual void putAside() = 0;

signals:
    void dirtyChanged(bool dirty);
};

} // namespace samaki
