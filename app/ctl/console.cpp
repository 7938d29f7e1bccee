#include "app/ctl/console.h"

#include <cstdio>
#include <unistd.h>

namespace samaki::ctl {

namespace {

void write(FILE* stream, const QByteArray& bytes) {
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()),
           stream); // flushed() finds what failed here
}

} // namespace

void say(const QString& line) { write(stdout, (line + u'\n').toUtf8()); }

void say(const QJsonDocument& json) { write(stdout, json.toJson()); }

void note(const QString& line) { write(stderr, (line + u'\n').toUtf8()); }

Progress::Progress(const QString& what) : what_(what), shown_(isatty(STDERR_FILENO) != 0) {
    if (shown_)
        write(stderr, (what_ + u" …"_qs).toUtf8());
}

Progress::~Progress() {
    if (shown_)
        write(stderr, "\r\x1b[K");
}

void Progress::reached(qint64 done, qint64 all) {
    const int percent = all > 0 ? int(done * 100 / all) : 0;
    if (!shown_ || percent == percent_)
        return;
    percent_ = percent;
    write(stderr, u"\r\x1b[K%1 … %2 %"_qs.arg(what_).arg(percent).toUtf8());
}

bool flushed() { return fflush(stdout) == 0 && ferror(stdout) == 0; }

} // namespace samaki::ctl
