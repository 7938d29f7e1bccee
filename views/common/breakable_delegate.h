// BreakableDelegate: item views show Khmer with breaks at word boundaries. Every table and list uses it or a
// child of it.
#pragma once

#include "model/core/khmer_text.h"

#include <QStyledItemDelegate>

namespace samaki {

class BreakableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant& value, const QLocale& locale) const override {
        return breakable(QStyledItemDelegate::displayText(value, locale));
    }
};

} // namespace samaki
