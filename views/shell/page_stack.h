// PageStack: the pages, one of them in view. A page is made when it is first shown, or when somebody asks
// what all of them can do.
//
// Always holds: the page in view hears of changed records at once; the others hear of all they missed when
// they are shown again. No page is asked to refresh before the store is ready.
#pragma once

#include "views/shell/page_place.h"

#include <QStackedWidget>

#include <vector>

namespace samaki {

class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    PageStack(Desk& desk, std::vector<PagePlace> places, QWidget* parent = nullptr);

    const std::vector<PagePlace>& places() const { return places_; }
    /// Makes it if need be; false when there is no such page.
    bool showPage(const QString& name);
    void showNothing();
    Page* current() const;
    QString currentName() const;
    /// The pages that are there already, in their order.
    std::vector<Page*> made() const;
    /// Makes one that is not there yet; false when all are.
    bool makeOneMore();

    /// These records changed; with everything set, the store became ready.
    void refresh(const ChangedRecords& records);

signals:
    void shown(samaki::Page* page);

private:
    struct Missed {
        Page* page = nullptr;
        ChangedRecords records;
    };
    Page* pageAt(size_t index);
    void catchUp(size_t index);

    Desk& desk_;
    std::vector<PagePlace> places_;
    std::vector<Missed> missed_; ///< beside places_
    QWidget* nothing_;
    bool ready_ = false;
};

} // namespace samaki
