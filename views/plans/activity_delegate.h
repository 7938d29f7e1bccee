// ActivityDelegate: how the action plan's table draws its rows.
//
// Always holds: a status is a sign and a word, lateness is words.
#pragma once

#include "views/common/sheet_delegate.h"

namespace samaki {

class ActivityDelegate : public SheetDelegate {
    Q_OBJECT

public:
    ActivityDelegate(Desk& desk, QObject* parent);

    bool isHead(const QModelIndex& index) const override;

protected:
    int leastWidth(const Field& field) const override;
    void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;
    QRect paintHead(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;
    bool isQuiet(const QModelIndex& index) const override;
    QString headCount(const QModelIndex& index) const override;
    QString explanation(const QModelIndex& index) const override;

private:
    void paintNumber(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintDue(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintStatus(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintProgress(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
};

} // namespace samaki
