// MeetingsPage: to be built.
#pragma once

#include "views/common/page.h"

namespace samaki {

class MeetingsPage : public Page {
    Q_OBJECT

public:
    explicit MeetingsPage(Desk& desk, QWidget* parent = nullptr);

    QString name() const override { return u"meetings"_qs; }
    QString title() const override { return tr("Meetings"); }
    QString iconName() const override { return u"meetings"_qs; }
    void refresh(const ChangedRecords& records) override;
};

} // namespace samaki
