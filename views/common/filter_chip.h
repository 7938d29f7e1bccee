// FilterChip: a small button above a table that narrows it by one thing: "Kind: all", "Kind: NGO". Its menu
// offers what can be chosen; a chip in use is marked by its colour, its words and a check sign.
#pragma once

#include <QPushButton>

class QMenu;

namespace samaki {

class FilterChip : public QPushButton {
    Q_OBJECT

public:
    struct Option {
        QString value; ///< empty: everything
        QString label;
    };

    explicit FilterChip(QWidget* parent = nullptr);

    /// The chosen value is kept where it is still offered.
    void setOptions(const QString& title, const QList<Option>& options);
    /// The value that needs no mark, because the table begins with it.
    void setRestingValue(const QString& value) { resting_ = value; }
    QString value() const { return value_; }
    /// Does not emit chosen(); a value that is not offered chooses everything.
    void setValue(const QString& value);

signals:
    void chosen(const QString& value);

protected:
    void nextCheckState() override; // only a choice changes the mark, a click does not

private:
    void showValue();

    QString title_;
    QList<Option> options_;
    QString value_;
    QString resting_;
    QMenu* menu_;
};

} // namespace samaki
