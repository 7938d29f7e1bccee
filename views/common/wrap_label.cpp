#include "views/common/wrap_label.h"

#include "model/core/khmer_text.h"

namespace samaki {

WrapLabel::WrapLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

WrapLabel::WrapLabel(const QString& text, QWidget* parent) : WrapLabel(parent) { setText(text); }

void WrapLabel::setText(const QString& text) {
    sentence_ = text;
    QLabel::setText(breakable(text));
    // A Khmer vowel below a subscript reaches lower than the font says, and the last line has nothing below
    // it.
    setContentsMargins(0, 0, 0, hasKhmer(text) ? fontMetrics().height() / 4 : 0);
    setAccessibleName(text);
}

WrapLabel* newLabel(const QString& text, const char* type, const char* tone, QWidget* parent) {
    auto* label = new WrapLabel(text, parent);
    label->setProperty("type", QLatin1String(type));
    label->setProperty("tone", QLatin1String(tone));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace samaki
