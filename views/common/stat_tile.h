// StatTile: one figure a chair acts on: what it counts, the number, and a line that puts it in proportion. A
// button: it opens the records behind the number.
//
// Always holds: the number and the label are never shortened; a warning is a sign and a word, not a colour
// alone.
#pragma once

#include "views/common/link.h"
#include "views/common/theme.h"

#include <QAbstractButton>

namespace samaki {

struct StatTileData {
    enum class Mood { Calm, Good, Warning, Danger };

    QString label;   ///< "Overdue"
    QString number;  ///< "3"
    QString of;      ///< "of 18": what the number is part of; may be empty
    QString note;    ///< "2 with DoLVT": in small print below
    QString meaning; ///< what exactly is counted, in a sentence or two
    Mood mood = Mood::Calm;
    Link link; ///< without a page the tile only shows
};

class StatTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatTile(QWidget* parent = nullptr);

    void setData(const StatTileData& data, const Theme& theme);
    const StatTileData& data() const { return data_; }

    /// Whether everything is shown in full at the present width.
    bool fits() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const samaki::Link& link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont numberFont() const;
    QColor moodColor() const;
    int textWidth() const;

    StatTileData data_;
    Theme theme_;
};

} // namespace samaki
