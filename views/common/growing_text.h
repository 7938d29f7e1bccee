// GrowingText: a text box that is as tall as its text, within bounds, so that nothing is hidden below an
// edge.
#pragma once

#include "views/common/word_wrap_edit.h"

namespace samaki {

class GrowingText : public WordWrapEdit {
    Q_OBJECT

public:
    GrowingText(int leastLines, int mostLines, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int leastLines_;
    int mostLines_;
};

} // namespace samaki
