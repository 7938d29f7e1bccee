// SmallDesk: a desk over a scratch committee file, with one or two workstations.
#pragma once

#include "tests/support/small_committee.h"
#include "tests/views/on_screen_test.h"
#include "tests/views/own_settings_test.h"
#include "views/common/desk.h"

namespace samaki {

class SmallDesk : public ::testing::Test {
protected:
    SmallDesk() { keepSettingsIn(committee.path(u"settings"_qs)); }
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

} // namespace samaki
