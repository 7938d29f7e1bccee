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

DecisionDraft draftIn(const QJsonObject& one) {
    return {one.value(u"text"_qs).toString(), idIn(one, u"agency"_qs), one.value(u"due"_qs).toString(),
            idIn(one, u"decision"_qs)};
}

// Empty when there is nothing to keep.
QByteArray jsonOf(const QHash<Id, DecisionDraft>& drafts, const QHash<Id, MinutesDrafts::Unsaved>& texts) {
    QJsonObject decisions;
    for (auto it = drafts.begin(); it != drafts.end(); ++it) {
        if (!it->isEmpty())
            decisions.insert(it.key().toString(), toObject(*it));
    }
    QJsonObject discussions;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        discussions.insert(it.key().toString(), QJsonObject{{u"base"_qs, it->base}, {u"text"_qs, it->text}});
    if (decisions.isEmpty() && discussions.isEmpty())
        return {};
    return QJsonDocument(QJsonObject{{u"decisions"_qs, decisions}, {u"discussions"_qs, discussions}})
        .toJson(QJsonDocument::Compact);
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
    texts_.clear();
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    whenDone(promise->future(), this, [this, meeting](const QByteArray& json) {
        if (meeting == meeting_)
            take(json);
    });
    writer_.start([promise, path = path()] {
        QFile file(path);
        promise->addResult(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        promise->finish();
    });
}

// What is being typed already is newer than what was read.
void MinutesDrafts::take(const QByteArray& json) {
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const QJsonObject decisions = all.value(u"decisions"_qs).toObject();
    for (auto it = decisions.begin(); it != decisions.end(); ++it) {
        const Id item = Id::fromString(it.key()).value_or(Id());
        if (!drafts_.contains(item))
            drafts_.insert(item, draftIn(it->toObject()));
    }
    const QJsonObject discussions = all.value(u"discussions"_qs).toObject();
    for (auto it = discussions.begin(); it != discussions.end(); ++it) {
        const Id item = Id::fromString(it.key()).value_or(Id());
        const QJsonObject one = it->toObject();
        if (!texts_.contains(item))
            texts_.insert(item, {one.value(u"base"_qs).toString(), one.value(u"text"_qs).toString()});
    }
    emit loaded();
}

void MinutesDrafts::keep(const Id& item, const DecisionDraft& draft) {
    if (drafts_.value(item) == draft)
        return;
    drafts_.insert(item, draft);
    if (!pause_.isActive())
        pause_.start();
}

void MinutesDrafts::keepText(const Id& item, const std::optional<Unsaved>& text) {
    if (!text && !texts_.contains(item))
        return;
    if (text)
        texts_.insert(item, *text);
    else
        texts_.remove(item);
    if (!pause_.isActive())
        pause_.start();
}

void MinutesDrafts::write() {
    writer_.start([path = path(), json = jsonOf(drafts_, texts_)] { store(path, json); });
}

} // namespace samaki
