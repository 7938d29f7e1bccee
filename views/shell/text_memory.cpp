#include "views/shell/text_memory.h"

#include <QThread>

namespace samaki {

TextMemory::TextMemory(QObject* parent) : QTranslator(parent) { QCoreApplication::installTranslator(this); }

TextMemory::~TextMemory() { QCoreApplication::removeTranslator(this); }

QString TextMemory::translate(const char* context, const char* source, const char*, int) const {
    if (QThread::currentThread() != thread() || context == nullptr || source == nullptr)
        return {};
    // Asked for often, and mostly for what is known: compared without a copy.
    const Source asked(QByteArray::fromRawData(context, qstrlen(context)),
                       QByteArray::fromRawData(source, qstrlen(source)));
    if (!heard_.contains(asked)) {
        const Source copy{QByteArray(context), QByteArray(source)};
        heard_.insert(copy);
        unlearned_.push_back(copy);
    }
    return {};
}

void TextMemory::learn() const {
    if (!khmer_)
        khmer_.emplace(Language::Khmer);
    for (const auto& [context, source] : std::exchange(unlearned_, {})) {
        const QString english = QString::fromUtf8(source);
        const QString khmer = khmer_->say(context.constData(), source.constData());
        if (khmer != english) {
            others_.insert(khmer, english);
            others_.insert(english, khmer);
        }
    }
}

QString TextMemory::other(const QString& text) const {
    learn();
    return others_.value(text);
}

} // namespace samaki
