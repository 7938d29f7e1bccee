#include "views/common/history_panel.h"

#include "model/records/catalogue.h"
#include "views/common/wrap_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace samaki {

namespace {

QFrame* line(QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setProperty("role", u"line"_qs);
    return frame;
}

WrapLabel* quiet(const QString& text, QWidget* parent) {
    auto* label = new WrapLabel(text, parent);
    label->setProperty("type", u"caption"_qs);
    label->setProperty("tone", u"quiet"_qs);
    return label;
}

// The names of what the log speaks of: every record type's references, and the records themselves.
ReferenceNames everyName(Reader& reader) {
    return ReferenceNames::read(reader, QList<const RecordType*>(recordTypes().begin(), recordTypes().end()));
}

} // namespace

HistoryPanel::HistoryPanel(Desk& desk, QWidget* parent) : QScrollArea(parent), desk_(desk) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&desk, &Desk::languageChanged, this, &HistoryPanel::fill);
    fill();
}

void HistoryPanel::showRecord(const RecordType& type, const Id& id) {
    ask(desk_.store().query([&type, id](Reader& reader) {
        Read read{reader.history(type, id), ReferenceNames::readFor(reader, type)};
        std::reverse(read.entries.begin(), read.entries.end());
        return read;
    }),
        Naming::Silent);
}

void HistoryPanel::showLatest(int limit) {
    ask(desk_.store().query([limit](Reader& reader) {
        return Read{reader.latest(limit), everyName(reader)};
    }),
        Naming::Named);
}

void HistoryPanel::ask(const QFuture<Result<Read>>& answer, Naming naming) {
    latest_.ask(answer, this, [this, naming](const Result<Read>& read) {
        if (!read.ok()) {
            emit desk_.problem(read.problem());
            return;
        }
        naming_ = naming;
        read_ = *read;
        const int scroll = verticalScrollBar()->value();
        fill();
        verticalScrollBar()->setValue(scroll);
    });
}

void HistoryPanel::fill() {
    auto* content = new QWidget;
    content->setProperty("role", u"scrolled"_qs);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    if (read_.entries.empty())
        column->addWidget(quiet(tr("No changes yet."), content));
    for (size_t i = 0; i < read_.entries.size(); ++i) {
        if (i > 0)
            column->addWidget(line(content));
        const bool isFirstOfRecord = read_.entries[i].kind == RecordChange::kindCode(RecordChange::Kind::Add);
        column->addWidget(entryWidget(read_.entries[i], !isFirstOfRecord && !locked_));
    }
    column->addStretch();
    setWidget(content);
    content->setAccessibleName(tr("History"));
}

QWidget* HistoryPanel::entryWidget(const LogEntry& entry, bool canTakeBack) {
    const ToldChange told = tell(entry, read_.names, desk_.phrases(), naming_);
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit / 2);
    auto* sentence = new WrapLabel(told.sentence, widget);
    sentence->setObjectName(u"sentence"_qs);
    column->addWidget(sentence);
    if (!told.details.isEmpty())
        column->addWidget(quiet(told.details.join(u'\n'), widget));
    auto* foot = new QHBoxLayout;
    foot->addWidget(quiet(told.when, widget), 1);
    column->addLayout(foot);
    if (!canTakeBack || entry.type() == nullptr)
        return widget;
    auto* back = new QPushButton(tr("Take back"), widget);
    back->setObjectName(u"take_back"_qs);
    back->setProperty("role", u"link"_qs);
    back->setAccessibleName(tr("Take back: %1").arg(told.sentence));
    back->setToolTip(tr("Put these fields back as they were before this change"));
    foot->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this, entry, what = told.sentence] {
        desk_.commit(takeBack(entry, tr("Take back: %1").arg(what)));
    });
    return widget;
}

} // namespace samaki
