// PagePlace: a page that the rail offers before it is made; it is made when it is first shown.
#pragma once

#include "views/common/page.h"

#include <functional>

namespace samaki {

struct PagePlace {
    QString name; ///< as in links: "plans"
    QString iconName;
    const char* context; ///< the page class, where its title is translated
    const char* title;
    std::function<Page*(Desk& desk, QWidget* parent)> make;

    QString shownTitle() const { return QCoreApplication::translate(context, title); }
};

} // namespace samaki
