// Phrasebook: the program's texts in one language, asked for by hand.
//
// The window's own texts go through tr() and the application's installed translator. A paper is written in
// the language it was asked for, whatever the window speaks: a document takes a Phrasebook.
#pragma once

#include "model/core/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

namespace samaki {

class Phrasebook {
public:
    explicit Phrasebook(Language language);

    Language language() const { return language_; }

    /// The translation of a text marked with QT_TRANSLATE_NOOP(context, text); the text itself where there is
    /// none.
    QString say(const char* context, const char* text) const;

    /// The translator itself, for QCoreApplication::installTranslator; null for English.
    QTranslator* translator() const { return translator_.get(); }

private:
    Language language_;
    std::shared_ptr<QTranslator> translator_;
};

} // namespace samaki
