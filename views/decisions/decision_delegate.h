// DecisionDelegate: draws the register's cells: the standing with its sign, texts on two lines, the progress
// of the activity a decision became.
#pragma once

#include "model/insight/decisions_register.h"
#include "views/common/sheet_delegate.h"

#include <functional>

namespace samaki {

class DecisionDelegate : public SheetDelegate {
    Q_OBJECT

public:
    using Find = std::function<const RegisteredDecision*(const QModelIndex&)>;

    /// keys: the column's key by its place.
    DecisionDelegate(Desk& desk, Find find, std::function<QString(int)> key, QObject* parent);

    /// What the longest word for a standing needs, with its sign.
    int standingWidth() const;

protected:
    void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;
    bool isQuiet(const QModelIndex& index) const override;

private:
    void paintStanding(QPainter& painter, const QRect& rect, const RegisteredDecision& each) const;
    void paintActivity(QPainter& painter, const QRect& rect, const RegisteredDecision& each,
                       const QString& text) const;

    Find find_;
    std::function<QString(int)> key_;
};

} // namespace samaki
