// TenYears: the demo committee of ten years (about 10,000 activities), made once a program and copied for
// each user.
#pragma once

#include "model/store/store.h"
#include "tests/support/scratch.h"

#include <memory>

namespace samaki {

class TenYears {
public:
    TenYears();

    QString file() const { return scratch_.path(u"committee.samaki"_qs); }
    QString path(const QString& name) const { return scratch_.path(name); }
    /// A workstation on it, opened; it asks the drive only when told to.
    /// Its search index fills only when it is asked to, so that what is measured has the machine for itself.
    enum class Search { Waits, Fills };
    std::unique_ptr<Store> open(Search search = Search::Waits) const;

private:
    Scratch scratch_;
};

} // namespace samaki
