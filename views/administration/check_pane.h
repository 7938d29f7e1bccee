// CheckPane: is the committee's file what its change log says it is; asked by a person, answered in words.
//
// Always holds: the check runs on a thread of its own, only reads, shows how far it is and can be stopped.
#pragma once

#include "model/store/job_thread.h"
#include "model/store/verify.h"
#include "views/common/answer.h"
#include "views/common/desk.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace samaki {

class WrapLabel;

class CheckPane : public QWidget {
    Q_OBJECT

public:
    explicit CheckPane(Desk& desk, QWidget* parent = nullptr);
    ~CheckPane() override;

public slots:
    void check();
    void stop();

signals:
    /// The check has ended and its result is shown.
    void checked();

private:
    struct Progress {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> all = 0;
        std::atomic<bool> stopped = false;
    };

    void build();
    void retranslate();
    void showProgress();
    void show(const Result<VerifyReport>& report);
    void showResult();
    void say(const QString& sentence, const char* tone);

    Desk& desk_;
    QLabel* head_;
    WrapLabel* explain_;
    QPushButton* check_;
    QPushButton* stop_;
    QProgressBar* bar_;
    WrapLabel* sentence_;
    QListWidget* findings_;
    QTimer timer_;
    std::optional<Result<VerifyReport>> report_;
    QDateTime checkedAt_;
    std::shared_ptr<Progress> progress_; ///< shared with the job, which may outlive the pane
    JobThread thread_;
};

} // namespace samaki
