// DecisionsPage: to be built.
#pragma once

#include "views/common/page.h"

namespace samaki {

class DecisionsPage : public Page {
    Q_OBJECT

public:
    explicit DecisionsPage(Desk& desk, QWidget* parent = nullptr);

    QString name() const override { return u"decisions"_qs; }
    QString title() const override { return tr("Decisions"); }
    QString iconName() const override { return u"decisions"_qs; }
    void refresh(const ChangedRecords& records) override;
};

} // namespace samaki
