// Scratch: a folder of a test's own, gone when the test ends.
#pragma once

#include <QTemporaryDir>

namespace samaki {

class Scratch {
public:
    QString path(const QString& name = {}) const {
        return name.isEmpty() ? dir_.path() : dir_.filePath(name);
    }

private:
    QTemporaryDir dir_;
};

} // namespace samaki
