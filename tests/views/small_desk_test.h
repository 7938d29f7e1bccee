// SmallDesk: a desk over a scratch committee file, with one or two workstations; and keys as a person types
// them.
#pragma once

#include "tests/support/await.h"
#include "tests/support/small_committee.h"
#include "views/common/desk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QWidget>

namespace samaki {

class SmallDesk : public ::testing::Test {
protected:
    SmallDesk() {
        QCoreApplication::setOrganizationName(u"samaki-tests"_qs);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, committee.path(u"settings"_qs));
        QSettings().clear();
    }
    ~SmallDesk() override { desk.setLanguage(Language::English); }

    /// What a record looks like in this workstation's replica.
    template <class T>
    T inStore(const Id& id) {
        const auto found = await(store->query([id](Reader& reader) { return reader.one<T>(id); }));
        EXPECT_TRUE(found.ok() && found->has_value());
        return found.ok() ? found->value_or(T()) : T();
    }

    SmallCommittee committee;
    std::unique_ptr<Store> store = committee.openWorkstation(u"Deputy secretary"_qs);
    Desk desk{*store, Language::English, Theme::Mode::Light};
};

/// Keys as an input method sends them: QTest::keyClicks cannot send Khmer.
inline void typeText(QWidget* widget, const QString& text) {
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(widget, &press);
    }
}

/// The texts of labels and buttons that have less room than they need.
inline QStringList clipped(const QWidget& window) {
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool tooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->height() < needed || tooNarrow)
            texts << label->text();
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            texts << button->text();
    }
    return texts;
}

} // namespace samaki
