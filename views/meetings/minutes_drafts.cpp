#include "views/meetings/minutes_drafts.h"

#include "views/common/answer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSaveFile>

namespace samaki {

namespace {

constexpr int kSoonMs = 700;

QJsonObject toObject(const DecisionDraft& draft) {
    return {{u"text"_qs, draft.text},
            {u"agency"_qs, draft.agency.toString()},
            {u"due"_qs, draft.due},
            {u"decision"_qs, draft.decision.toString()}};
}

Id idIn(const QJsonObject& object, const QString& key) {
    return Id::fromString(object.value(key).toString()).value_or(Id());
}

QHash<Id, DecisionDraft> draftsIn(const QByteArray& json) {
    QHash<Id, DecisionDraft> drafts;
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject one = it->toObject();
        drafts.insert(Id::fromString(it.key()).value_or(Id()),
                      {one.value(u"text"_qs).toString(), idIn(one, u"agency"_qs),
                       one.value(u"due"_qs).toString(), idIn(one, u"decision"_qs)});
    }
    return drafts;
}

QByteArray jsonOf(const QHash<Id, DecisionDraft>& drafts) {
    QJsonObject all;
    for (auto it = drafts.begin(); it != drafts.end(); ++it) {
        if (!it->isEmpty())
            all.insert(it.key().toString(), toObject(*it));
    }
    return all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact);
}

// A draft that cannot be kept is no reason to disturb who is writing: the decision itself is what counts.
void store(const QString& path, const QByteArray& json) {
    if (json.isEmpty()) {
        QFile::remove(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        qWarning("a draft could not be kept: %s", qPrintable(file.errorString()));
}

} // namespace

MinutesDrafts::MinutesDrafts(Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {
    writer_.setMaxThreadCount(1);
    pause_.setSingleShot(true);
    pause_.setInterval(kSoonMs);
    connect(&pause_, &QTimer::timeout, this, &MinutesDrafts::write);
}

MinutesDrafts::~MinutesDrafts() {
    if (pause_.isActive())
        write();
    writer_.waitForDone();
}

QString MinutesDrafts::path() const {
    return u"%1.drafts/%2.json"_qs.arg(Store::replicaPath(desk_.store().options()), meeting_.toString());
}

void MinutesDrafts::load(const Id& meeting) {
    if (pause_.isActive())
        write();
    pause_.stop();
    meeting_ = meeting;
    drafts_.clear();
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    whenDone(promise->future(), this, [this, meeting](const QByteArray& json) {
        if (!(meeting == meeting_))
            return;
        const QHash<Id, DecisionDraft> read = draftsIn(json);
        for (auto it = read.begin(); it != read.end(); ++it) {
            if (!drafts_.contains(it.key())) // what is being typed already is newer
                drafts_.insert(it.key(), *it);
        }
        emit loaded();
    });
    writer_.start([promise, path = path()] {
        QFile file(path);
        promise->addResult(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        promise->finish();
    });
}

void MinutesDrafts::keep(const Id& item, const DecisionDraft& draft) {
    if (drafts_.value(item) == draft)
        return;
    drafts_.insert(item, draft);
    if (!pause_.isActive())
        pause_.start();
}

void MinutesDrafts::write() {
    writer_.start([path = path(), json = jsonOf(drafts_)] { store(path, json); });
}

} // namespace samaki
