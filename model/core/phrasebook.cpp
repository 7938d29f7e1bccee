#include "model/core/phrasebook.h"

namespace samaki {

Phrasebook::Phrasebook(Language language) : language_(language) {
    if (language == Language::English)
        return;
    translator_ = std::make_shared<QTranslator>();
    if (!translator_->load(u":/translations/samaki_%1.qm"_qs.arg(languageCode(language))))
        translator_.reset();
}

QString Phrasebook::say(const char* context, const char* text) const {
    if (translator_) {
        const QString said = translator_->translate(context, text);
        if (!said.isEmpty())
            return said;
    }
    return QString::fromUtf8(text);
}

} // namespace samaki
