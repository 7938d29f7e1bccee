#include "views/shell/page_stack.h"

namespace samaki {

namespace {

bool isEmpty(const ChangedRecords& records) { return !records.everything && records.tables.isEmpty(); }

void add(ChangedRecords& to, const ChangedRecords& more) {
    to.everything = to.everything || more.everything;
    for (auto it = more.tables.begin(); it != more.tables.end(); ++it)
        to.tables[it.key()].unite(it.value());
}

} // namespace

PageStack::PageStack(Desk& desk, std::vector<PagePlace> places, QWidget* parent)
    : QStackedWidget(parent)
    , desk_(desk)
    , places_(std::move(places))
    , missed_(places_.size())
    , nothing_(new QWidget(this)) {
    addWidget(nothing_);
}

Page* PageStack::pageAt(size_t index) {
    Missed& missed = missed_[index];
    if (missed.page == nullptr) {
        missed.page = places_[index].make(desk_, this);
        missed.records = {true, {}};
        addWidget(missed.page);
    }
    return missed.page;
}

void PageStack::catchUp(size_t index) {
    Missed& missed = missed_[index];
    if (!ready_ || isEmpty(missed.records))
        return;
    const ChangedRecords records = std::exchange(missed.records, {});
    missed.page->refresh(records);
}

bool PageStack::showPage(const QString& name) {
    for (size_t i = 0; i < places_.size(); ++i) {
        if (places_[i].name != name)
            continue;
        Page* page = pageAt(i);
        const bool isFirstVisit = page->focusWidget() == nullptr;
        setCurrentWidget(page);
        // Qt gives the focus to the first button there is; a page may have said where work begins.
        if (isFirstVisit && page->focusProxy() != nullptr && page->isAncestorOf(window()->focusWidget()))
            page->setFocus();
        catchUp(i);
        emit shown(page);
        return true;
    }
    return false;
}

void PageStack::showNothing() { setCurrentWidget(nothing_); }

Page* PageStack::current() const { return qobject_cast<Page*>(currentWidget()); }

QString PageStack::currentName() const { return current() == nullptr ? QString() : current()->name(); }

std::vector<Page*> PageStack::made() const {
    std::vector<Page*> pages;
    for (const Missed& missed : missed_) {
        if (missed.page != nullptr)
            pages.push_back(missed.page);
    }
    return pages;
}

bool PageStack::makeOneMore() {
    for (size_t i = 0; i < missed_.size(); ++i) {
        if (missed_[i].page == nullptr)
            return pageAt(i) != nullptr;
    }
    return false;
}

void PageStack::refresh(const ChangedRecords& records) {
    ready_ = true;
    for (size_t i = 0; i < missed_.size(); ++i) {
        if (missed_[i].page == nullptr)
            continue;
        add(missed_[i].records, records);
        if (missed_[i].page == currentWidget())
            catchUp(i);
    }
}

} // namespace samaki
