// TextMemory: the texts of the window in the language it does not speak just now, so that a command is found
// by its name in either.
//
// Always holds: it translates nothing: it hears what is asked of the translators and remembers the English
// text of each Khmer one, and the other way round. Used on the window's thread; what other threads ask is let
// pass.
#pragma once

#include "model/core/phrasebook.h"

#include <QByteArray>
#include <QHash>
#include <QPair>
#include <QSet>
#include <QTranslator>

#include <optional>
#include <vector>

namespace samaki {

class TextMemory : public QTranslator {
    Q_OBJECT

public:
    explicit TextMemory(QObject* parent = nullptr);
    ~TextMemory() override;

    /// The same text in the other language; empty where it is not known.
    QString other(const QString& text) const;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

private:
    void learn() const;

    mutable std::optional<Phrasebook> khmer_;     ///< read when it is first needed
    using Source = QPair<QByteArray, QByteArray>; ///< context, English text
    mutable QSet<Source> heard_;
    mutable std::vector<Source> unlearned_;
    mutable QHash<QString, QString> others_;
};

} // namespace samaki
