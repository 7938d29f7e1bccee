// WrapLabel: a label whose text wraps, in Khmer at word boundaries. The breaks are only shown: sentence() is
// what was set, and what is copied or read aloud carries none.
#pragma once

#include <QLabel>

namespace samaki {

class WrapLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrapLabel(QWidget* parent = nullptr);
    explicit WrapLabel(const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& sentence() const { return sentence_; }

private:
    QString sentence_;
};

/// A label in a type and a tone of the style sheet ("" is the usual one), whose text can be copied.
WrapLabel* newLabel(const QString& text, const char* type, const char* tone, QWidget* parent);

} // namespace samaki
