#include "views/meetings/meeting_list.h"

#include "views/common/choose_row.h"
#include "views/common/sheet_delegate.h"
#include "views/meetings/column_widths.h"
#include "views/meetings/meeting_words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace samaki {

namespace {

using Model = MeetingListModel;

constexpr ColumnWidth kWidths[] = {
    {Model::When, 24 * Theme::unit, 0},     {Model::What, 24 * Theme::unit, 3},
    {Model::Number, 8 * Theme::unit, 0},    {Model::Venue, 16 * Theme::unit, 2},
    {Model::Status, 18 * Theme::unit, 0},   {Model::Attendance, 17 * Theme::unit, 0},
    {Model::Decisions, 15 * Theme::unit, 0}};
/// What gives way first where there is little room.
constexpr int kGivesWay[] = {Model::Venue, Model::Attendance, Model::Number};

// Heads in one line; the status and the kind with their signs.
class ListDelegate : public SheetDelegate {
public:
    using SheetDelegate::SheetDelegate;

    bool isHead(const QModelIndex& index) const override { return index.data(Model::HeadRole).toBool(); }

protected:
    void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const override {
        const auto status = static_cast<MeetingStatus>(index.data(Model::StatusRole).toInt());
        if (index.column() == Model::Status) {
            const QColor color = statusColor(theme(), status);
            painter.setPen(color);
            drawSigned(painter, rect, statusSign(status), color, index.data().toString());
        } else if (index.column() == Model::What) {
            const auto kind = static_cast<MeetingKind>(index.data(Model::KindRole).toInt());
            paintTitled(painter, rect.adjusted(kSign + Theme::unit, 0, 0, 0), index.data().toString());
            drawSign(painter, QRect(rect.left(), rect.center().y() - kSign / 2, kSign, kSign), kindSign(kind),
                     theme().textQuiet);
        } else if (index.column() == Model::When) {
            paintTitled(painter, rect, index.data().toString());
        } else {
            SheetDelegate::paintCell(painter, rect, index);
        }
    }

    bool isQuiet(const QModelIndex& index) const override {
        return static_cast<MeetingStatus>(index.data(Model::StatusRole).toInt()) == MeetingStatus::Cancelled;
    }

    QString headCount(const QModelIndex& index) const override {
        const int count = index.data(Model::CountRole).toInt();
        return count == 1 ? MeetingList::tr("1 meeting") : MeetingList::tr("%n meetings", "", count);
    }
};

} // namespace

MeetingList::MeetingList(Desk& desk, QWidget* parent)
    : SheetTable(parent), desk_(desk), model_(new MeetingListModel(desk.phrases(), this)) {
    setObjectName(u"meetings"_qs);
    setUp(desk, *model_, *new ListDelegate(desk, this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::doubleClicked, this, &MeetingList::openCurrent);
}

void MeetingList::setMeetings(const MeetingBook& book, const std::vector<Meeting>& shown) {
    const Id kept = current();
    const int scroll = verticalScrollBar()->value();
    quiet_ = true;
    model_->setMeetings(book, shown, desk_.today());
    layoutRows();
    select(kept);
    quiet_ = false;
    verticalScrollBar()->setValue(scroll);
    if (current() != kept)
        emit currentMeetingChanged(current());
}

Id MeetingList::current() const {
    const Meeting* meeting = model_->meetingAt(currentIndex().row());
    return meeting == nullptr ? Id() : meeting->id;
}

void MeetingList::select(const Id& meeting) { chooseRow(*this, model_->index(model_->rowOf(meeting), 0)); }

void MeetingList::goToFirst() {
    if (current().isNull() && model_->rowCount() > 1)
        chooseRow(*this, model_->index(1, 0));
}

void MeetingList::openCurrent() {
    if (!current().isNull())
        emit opened(current());
}

void MeetingList::fitColumns() { shareColumns(*this, kWidths, kGivesWay); }

void MeetingList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openCurrent();
    else
        SheetTable::keyPressEvent(event);
}

void MeetingList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        model_->setPhrases(desk_.phrases());
    SheetTable::changeEvent(event);
}

void MeetingList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    SheetTable::currentChanged(current, previous);
    if (!quiet_)
        emit currentMeetingChanged(this->current());
}

} // namespace samaki
