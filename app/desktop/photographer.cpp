#include "app/desktop/photographer.h"

#include "app/desktop/process_figures.h"
#include "views/shell/page_stack.h"
#include "views/shell/work_face.h"

#include <QApplication>
#include <QTextStream>

namespace samaki {

namespace {

// A page asks, and with the answer may ask once or twice more.
constexpr int kRounds = 4;

} // namespace

Photographer::Photographer(MainWindow& window, const Arguments& arguments)
    : QObject(&window), window_(window), arguments_(arguments) {
    Workplace* workplace = window.workplace();
    if (workplace->work() == nullptr) { // the start page needs no store
        QMetaObject::invokeMethod(this, &Photographer::nextPicture, Qt::QueuedConnection);
        return;
    }
    connect(workplace, &Workplace::ready, this, [this] {
        whenSettled([this] { arguments_.quitAfterPaint ? measure() : nextPicture(); }, kRounds);
    });
    connect(workplace, &Workplace::failed, this, &Photographer::end);
}

void Photographer::whenSettled(const std::function<void()>& then, int rounds) {
    const auto nothing = [](Reader&) { return true; };
    whenDone(window_.workplace()->store().query(nothing), this, [this, then, rounds](const Result<bool>&) {
        rounds > 0 ? whenSettled(then, rounds - 1) : then();
    });
}

void Photographer::nextPicture() {
    if (next_ == arguments_.pictures.size()) {
        QApplication::exit(0);
        return;
    }
    const Picture picture = arguments_.pictures[next_++];
    const auto take = [this, picture] {
        if (QWidget* focus = window_.focusWidget())
            focus->clearFocus(); // nobody types here
        if (!window_.grab().save(picture.file))
            end({Trouble::ReadOnly, tr("%1 could not be written.").arg(picture.file), {}});
        else
            nextPicture();
    };
    WorkFace* work = window_.workplace()->work();
    if (work == nullptr) {
        take();
        return;
    }
    if (!work->pages()->showPage(picture.page)) {
        end({Trouble::WrongUsage, tr("There is no page named \"%1\".").arg(picture.page), {}});
        return;
    }
    if (!arguments_.month.isNull())
        work->pages()->current()->show({picture.page, {{u"month"_qs, arguments_.month.toString()}}});
    whenSettled(take, kRounds);
}

void Photographer::measure() {
    window_.repaint();
    QTextStream(stdout) << processAgeMs() << ' ' << processPeakMb() << Qt::endl;
    QApplication::exit(0);
}

void Photographer::end(const Problem& problem) {
    QTextStream(stderr) << problem.sentence << Qt::endl;
    QApplication::exit(problem.trouble == Trouble::WrongUsage ? 2 : 1);
}

} // namespace samaki
