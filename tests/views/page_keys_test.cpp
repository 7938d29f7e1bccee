// No key of the window and its pages means two things at one place: Qt would do neither.
#include "tests/views/program_window_test.h"

#include <QAbstractButton>
#include <QMenu>
#include <QShortcut>

namespace samaki {

namespace {

// A key and where it works.
struct Key {
    QKeySequence keys;
    const QWidget* at = nullptr;
    Qt::ShortcutContext context = Qt::WindowShortcut;
    QString what;
};

bool reaches(const Key& key, const QWidget* place) {
    if (key.context == Qt::WidgetShortcut)
        return key.at == place;
    return key.context != Qt::WidgetWithChildrenShortcut || key.at == place || key.at->isAncestorOf(place);
}

bool meet(const Key& a, const Key& b) {
    return a.keys == b.keys && a.what != b.what && (reaches(a, b.at) || reaches(b, a.at));
}

std::vector<Key> keysNow(const QWidget& window) {
    std::vector<Key> keys;
    const auto add = [&](const QKeySequence& each, const QWidget* at, Qt::ShortcutContext context,
                         const QString& what) {
        if (!each.isEmpty() && at->isVisible() && at->window() == &window)
            keys.push_back({each, at, context, what});
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (qobject_cast<const QMenu*>(widget) != nullptr)
            continue;
        for (const QAction* action : widget->actions()) {
            for (const QKeySequence& each : action->shortcuts()) {
                if (action->isEnabled() && action->isVisible())
                    add(each, widget, action->shortcutContext(),
                        u"%1 (%2)"_qs.arg(action->text()).arg(reinterpret_cast<quintptr>(action)));
            }
        }
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        const auto* at = qobject_cast<const QWidget*>(shortcut->parent());
        if (at != nullptr && shortcut->isEnabled())
            add(shortcut->key(), at, shortcut->context(),
                u"a shortcut of %1"_qs.arg(QLatin1String(at->metaObject()->className())));
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isEnabled())
            add(button->shortcut(), button, Qt::WindowShortcut, u"the button %1"_qs.arg(button->text()));
    }
    return keys;
}

QStringList doubled(const QWidget& window) {
    const std::vector<Key> keys = keysNow(window);
    QStringList all;
    for (size_t i = 0; i < keys.size(); ++i) {
        for (size_t j = i + 1; j < keys.size(); ++j) {
            if (meet(keys[i], keys[j]))
                all << u"%1: %2, %3"_qs.arg(keys[i].keys.toString(), keys[i].what, keys[j].what);
        }
    }
    return all;
}

} // namespace

class PageKeysTest : public ProgramWindow {};

TEST_F(PageKeysTest, NoKeyMeansTwoThingsAtOnePlace) {
    for (const Link& place : everyPlace()) {
        open(place);
        EXPECT_EQ(doubled(window), QStringList())
            << place.page.toStdString() << ": " << doubled(window).join(u'\n').toStdString();
    }
}

} // namespace samaki
