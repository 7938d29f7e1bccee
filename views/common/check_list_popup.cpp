#include "views/common/check_list_popup.h"

#include "model/core/khmer_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace samaki {

namespace {
constexpr int kIdRole = Qt::UserRole;
constexpr int kSearchRole = Qt::UserRole + 1;
constexpr int kShownRows = 10;
} // namespace

CheckListPopup::CheckListPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), search_(new QLineEdit(this)), list_(new QListWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    search_->setObjectName(u"search"_qs);
    search_->setPlaceholderText(tr("Type to search"));
    search_->setAccessibleName(tr("Search in the list"));
    search_->setClearButtonEnabled(true);
    list_->setWordWrap(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setAccessibleName(tr("Choices"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(search_);
    layout->addWidget(list_);
    search_->installEventFilter(this);
    setFocusProxy(search_);
    connect(search_, &QLineEdit::textChanged, this, &CheckListPopup::narrow);
    connect(list_, &QListWidget::itemChanged, this, &CheckListPopup::chosenChanged);
}

void CheckListPopup::setEntries(const std::vector<ReferenceName>& names, const QList<Id>& chosen,
                                Language language) {
    for (const ReferenceName& name : names) {
        if (!name.active && !chosen.contains(name.id))
            continue;
        auto* item = new QListWidgetItem(breakable(name.text(language)), list_);
        item->setData(kIdRole, name.id.toString());
        item->setData(kSearchRole, name.searchText());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(name.id) ? Qt::Checked : Qt::Unchecked);
    }
    list_->setCurrentRow(0);
}

QList<Id> CheckListPopup::chosen() const {
    QList<Id> ids;
    for (int row = 0; row < list_->count(); ++row) {
        const QListWidgetItem* item = list_->item(row);
        const auto id = Id::fromString(item->data(kIdRole).toString());
        if (item->checkState() == Qt::Checked && id)
            ids.append(*id);
    }
    return ids;
}

void CheckListPopup::openBelow(const QWidget* widget) {
    const int width = qMax(widget->width(), 400);
    const int row = qMax(list_->sizeHintForRow(0), fontMetrics().height() + 8);
    const int rows = qMin(kShownRows, qMax(2, list_->count()));
    resize(width, row * rows + search_->sizeHint().height() + 32);
    const QRect screen = widget->screen()->availableGeometry();
    QPoint place = widget->mapToGlobal(QPoint(0, widget->height() + 2));
    if (place.y() + height() > screen.bottom())
        place.setY(qMax(screen.top(), widget->mapToGlobal(QPoint(0, 0)).y() - height() - 2));
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - width)));
    move(place);
    show();
    search_->setFocus();
}

bool CheckListPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveCursor(1);
            return true;
        case Qt::Key_Up:
            moveCursor(-1);
            return true;
        case Qt::Key_Space:
            toggle(list_->currentItem());
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CheckListPopup::narrow(const QString& text) {
    const QString wanted = foldForSearch(text.trimmed());
    int firstShown = -1;
    for (int row = 0; row < list_->count(); ++row) {
        const bool fits = wanted.isEmpty() || list_->item(row)->data(kSearchRole).toString().contains(wanted);
        list_->item(row)->setHidden(!fits);
        if (fits && firstShown < 0)
            firstShown = row;
    }
    list_->setCurrentRow(firstShown);
}

void CheckListPopup::moveCursor(int rows) {
    int row = list_->currentRow() + rows;
    while (row >= 0 && row < list_->count() && list_->item(row)->isHidden())
        row += rows;
    if (row >= 0 && row < list_->count())
        list_->setCurrentRow(row);
}

void CheckListPopup::toggle(QListWidgetItem* item) {
    if (item != nullptr)
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

} // namespace samaki
