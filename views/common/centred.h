// centred: a widget of its own width in the middle of a wider place. An alignment would do the same for a
// single line; for text that wraps, Qt then reckons its height as if it had the whole width, and cuts it.
#pragma once

#include <QHBoxLayout>

namespace samaki {

inline QHBoxLayout* centred(QWidget* widget) {
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace samaki
