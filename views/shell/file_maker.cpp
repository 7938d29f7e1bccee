#include "views/shell/file_maker.h"

#include "model/exchange/new_committee.h"
#include "views/common/answer.h"
#include "views/shell/file_choice.h"
#include "views/shell/new_committee.h"

namespace samaki {

FileMaker::FileMaker(QWidget* window, ShellSettings& settings, MakeDemo makeDemo)
    : QObject(window), window_(window), settings_(settings), makeDemo_(std::move(makeDemo)) {}

void FileMaker::makeCommittee() {
    auto* dialog = new NewCommittee(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewCommittee::answered, this, [this](const Committee& committee, const QString& author) {
        askForNewFile(window_, settings_.recentFiles().value(0), committee.nameEn,
                      [this, committee, author](const QString& path) { write(path, committee, author); });
    });
    dialog->open();
}

void FileMaker::makeDemo(Language language) {
    askForNewFile(window_, settings_.recentFiles().value(0), tr("demo committee"),
                  [this, language](const QString& path) {
                      run(path, [make = makeDemo_, path, language] { return make(path, language); });
                  });
}

void FileMaker::write(const QString& path, const Committee& committee, const QString& author) {
    settings_.setAuthor(committee.id.toString(), author);
    run(path, [path, committee, author] { return makeCommitteeFile(path, committee, author); });
}

void FileMaker::run(const QString& path, std::function<Outcome()> job) {
    emit began();
    whenDone(thread_.run(std::move(job)), this, [this, path](const Outcome& outcome) {
        if (outcome)
            emit made(path);
        else
            emit failed(outcome.problem());
    });
}

} // namespace samaki
