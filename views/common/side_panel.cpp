#include "views/common/side_panel.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace samaki {

void putBeside(QWidget& owner, QWidget* list, QWidget* panel, int width, int leastWidth) {
    auto* splitter = new QSplitter(Qt::Horizontal, &owner);
    splitter->addWidget(list);
    splitter->addWidget(panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({2 * width, width});
    panel->setMinimumWidth(leastWidth);
    panel->hide();
    auto* all = new QHBoxLayout(&owner);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
}

} // namespace samaki
