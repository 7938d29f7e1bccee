// OpeningPanel: what stands in the pages' place until the file is open. It says nothing for a moment, so that
// an ordinary opening does not flicker.
#pragma once

#include "views/common/empty_state.h"

#include <QTimer>

namespace samaki {

class OpeningPanel : public QWidget {
    Q_OBJECT

public:
    explicit OpeningPanel(Desk& desk, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    EmptyState* words_;
    QTimer moment_;
};

} // namespace samaki
