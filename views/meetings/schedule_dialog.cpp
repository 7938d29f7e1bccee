#include "views/meetings/schedule_dialog.h"

#include "views/common/breakable_delegate.h"
#include "views/common/icon.h"
#include "views/common/record_form.h"
#include "views/common/wrap_label.h"
#include "views/meetings/meeting_words.h"
#include "views/meetings/series_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kWidth = 108 * Theme::unit;
constexpr int kHeight = 76 * Theme::unit;
constexpr int kMonthsOffered = 24;
constexpr int kMonthsAtFirst = 12;
constexpr int kMonthsAtMost = 36;
enum Column { Day, Number, Remark, ColumnCount };

// A number of months, in the person's digits.
class MonthsBox : public QSpinBox {
public:
    MonthsBox(Desk& desk, QWidget* parent) : QSpinBox(parent), desk_(desk) {}

protected:
    QString textFromValue(int value) const override { return formatNumber(value, desk_.language()); }
    int valueFromText(const QString& text) const override {
        return static_cast<int>(parseNumber(text).value_or(minimum()));
    }
    QValidator::State validate(QString& text, int&) const override {
        const auto number = parseNumber(text);
        return text.isEmpty()                                           ? QValidator::Intermediate
               : number && *number >= minimum() && *number <= maximum() ? QValidator::Acceptable
                                                                        : QValidator::Invalid;
    }

private:
    Desk& desk_;
};

} // namespace

ScheduleDialog::ScheduleDialog(Desk& desk, const MeetingBook& book, QWidget* parent)
    : QDialog(parent)
    , desk_(desk)
    , book_(book)
    , stack_(new QStackedWidget(this))
    , series_(new QComboBox(this))
    , sentence_(new WrapLabel(this))
    , from_(new QComboBox(this))
    , count_(new MonthsBox(desk, this))
    , preview_(new QTreeWidget(this))
    , schedule_(new QPushButton(this))
    , form_(new SeriesForm(desk, this)) {
    setObjectName(u"schedule"_qs);
    setWindowTitle(tr("Schedule meetings"));
    stack_->addWidget(makePlanPage());
    stack_->addWidget(form_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    resize(kWidth, kHeight);
    form_->setNames(ReferenceNames(book_.names));
    fillMonths();
    fillSeries(book_.series.empty() ? Id() : book_.series.front().id);
    chooseStart();
    connectParts();
    showPlan();
    if (book_.series.empty()) {
        form_->begin();
        showForm(true);
    } else {
        preview_->setFocus();
    }
}

QWidget* ScheduleDialog::makePlanPage() {
    auto* page = new QWidget(this);
    sentence_->setObjectName(u"sentence"_qs);
    preview_->setObjectName(u"preview"_qs);
    preview_->setAccessibleName(tr("The meetings that would be made"));
    preview_->setItemDelegate(new BreakableDelegate(preview_));
    preview_->setHeaderLabels({tr("Day"), tr("No."), tr("Remark")});
    preview_->setRootIsDecorated(false);
    preview_->setUniformRowHeights(true);
    preview_->header()->setStretchLastSection(true);
    schedule_->setObjectName(u"makeMeetings"_qs);
    schedule_->setProperty("role", u"main"_qs);
    schedule_->setDefault(true);
    auto* notNow = new QPushButton(tr("Not now"), page);
    connect(notNow, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addStretch(1);
    buttons->addWidget(notNow);
    buttons->addWidget(schedule_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit + Theme::unit / 2);
    column->addWidget(makeChoices());
    column->addWidget(sentence_);
    column->addWidget(preview_, 1);
    column->addLayout(buttons);
    orderTabs(notNow);
    return page;
}

// As they are read: the choices, the table, the buttons.
void ScheduleDialog::orderTabs(QWidget* notNow) {
    const QWidgetList order{series_,
                            findChild<QWidget*>(u"editSeries"_qs),
                            findChild<QWidget*>(u"addSeries"_qs),
                            from_,
                            count_,
                            preview_,
                            notNow,
                            schedule_};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget* ScheduleDialog::makeChoices() {
    auto* choices = new QWidget(this);
    auto* grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::unit);
    grid->setVerticalSpacing(Theme::unit);
    auto* which = new QHBoxLayout;
    auto* when = new QHBoxLayout;
    const auto named = [&](const QString& name, QWidget* field) {
        auto* label = new QLabel(name, choices);
        label->setBuddy(field);
        field->setAccessibleName(name);
        return label;
    };
    const auto addButton = [&](const char* name, const QString& text, auto act) {
        auto* button = new QPushButton(text, choices);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        which->addWidget(button);
    };
    series_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    series_->setMinimumContentsLength(20);
    count_->setRange(1, kMonthsAtMost);
    count_->setValue(kMonthsAtFirst);
    grid->addWidget(named(tr("Regular meeting"), series_), 0, 0);
    which->addWidget(series_, 1);
    addButton("editSeries", tr("Edit…"), [this] {
        if (const MeetingSeries* chosen = series()) {
            form_->edit(*chosen);
            showForm(true);
        }
    });
    addButton("addSeries", tr("Add…"), [this] {
        form_->begin();
        showForm(true);
    });
    grid->addLayout(which, 0, 1);
    grid->addWidget(named(tr("From"), from_), 1, 0);
    when->addWidget(from_);
    when->addSpacing(2 * Theme::unit);
    when->addWidget(named(tr("Months"), count_));
    when->addWidget(count_);
    when->addStretch(1);
    grid->addLayout(when, 1, 1);
    for (QHBoxLayout* row : {which, when})
        row->setSpacing(Theme::unit);
    grid->setColumnStretch(1, 1);
    return choices;
}

void ScheduleDialog::connectParts() {
    connect(series_, &QComboBox::currentIndexChanged, this, [this] {
        chooseStart();
        showPlan();
    });
    connect(from_, &QComboBox::currentIndexChanged, this, &ScheduleDialog::showPlan);
    connect(count_, &QSpinBox::valueChanged, this, &ScheduleDialog::showPlan);
    connect(preview_, &QTreeWidget::itemChanged, this, &ScheduleDialog::follow);
    connect(schedule_, &QPushButton::clicked, this, &ScheduleDialog::schedule);
    connect(form_, &SeriesForm::saved, this, &ScheduleDialog::readAgain);
    connect(form_, &SeriesForm::closed, this, [this] { book_.series.empty() ? reject() : showForm(false); });
}

void ScheduleDialog::fillMonths() {
    Month month = Month::of(desk_.today());
    for (int i = 0; i < kMonthsOffered; ++i, month = month.next())
        from_->addItem(formatMonth(month, desk_.language()), month.toString());
}

// Where the plan made so far ends: the month after the last meeting of the series, this month at the least.
void ScheduleDialog::chooseStart() {
    const MeetingSeries* chosen = series();
    Month start = Month::of(desk_.today());
    for (const Meeting& meeting : book_.meetings) {
        if (chosen != nullptr && meeting.series == chosen->id && Month::of(meeting.heldOn) >= start)
            start = Month::of(meeting.heldOn).next();
    }
    const int index = from_->findData(start.toString());
    const QSignalBlocker quiet(from_);
    from_->setCurrentIndex(index < 0 ? from_->count() - 1 : index);
}

// As wide as what may come to stand there; the fonts are known when the dialog is shown.
void ScheduleDialog::fitWidths() {
    int widest = 0;
    for (int i = 0; i < from_->count(); ++i)
        widest = std::max(widest, from_->fontMetrics().horizontalAdvance(from_->itemText(i)));
    from_->setMinimumWidth(widest + 8 * Theme::unit); // beside the arrow and the margins
    const QString number = digits(u"00/00"_qs, desk_.language());
    const int least = preview_->fontMetrics().horizontalAdvance(number) + 4 * Theme::unit;
    for (const int column : {Day, Number}) {
        preview_->resizeColumnToContents(column);
        preview_->setColumnWidth(column, std::max(preview_->columnWidth(column) + 2 * Theme::unit, least));
    }
}

void ScheduleDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    fitWidths();
}

void ScheduleDialog::fillSeries(const Id& choose) {
    const QSignalBlocker quiet(series_);
    series_->clear();
    for (const MeetingSeries& each : book_.series) {
        const bool khmer = desk_.language() == Language::Khmer && !each.nameKm.isEmpty();
        series_->addItem(khmer ? each.nameKm : each.nameEn, each.id.toString());
    }
    series_->setCurrentIndex(std::max(0, series_->findData(choose.toString())));
}

const MeetingSeries* ScheduleDialog::series() const {
    const int index = series_->currentIndex();
    return index < 0 || book_.series.empty() ? nullptr : &book_.series[static_cast<size_t>(index)];
}

void ScheduleDialog::showForm(bool show) { stack_->setCurrentIndex(show ? 1 : 0); }

bool ScheduleDialog::isWriting() const { return stack_->currentIndex() == 1; }

// A regular meeting was written: the plan follows its new rule.
void ScheduleDialog::readAgain(const Id& choose) {
    const auto ask = [today = desk_.today()](Reader& reader) { return readMeetingBook(reader, today); };
    latest_.ask(desk_.store().query(ask), this, [this, choose](const Result<MeetingBook>& book) {
        if (!book.ok()) {
            emit desk_.problem(book.problem());
            return;
        }
        book_ = *book;
        fillSeries(choose);
        chooseStart();
        showForm(false);
        showPlan();
        preview_->setFocus();
    });
}

void ScheduleDialog::showPlan() {
    const MeetingSeries* chosen = series();
    const QSignalBlocker quiet(preview_);
    preview_->clear();
    months_.clear();
    if (chosen != nullptr) {
        const Month first = Month::fromString(from_->currentData().toString()).value_or(Month());
        sentence_->setText(seriesSentence(*chosen, desk_.phrases()));
        months_ = plannedMonths(*chosen, book_, first, count_->value(), desk_.today());
    }
    for (const PlannedMonth& month : months_)
        addMonth(month);
    if (preview_->topLevelItemCount() > 0)
        preview_->setCurrentItem(preview_->topLevelItem(0));
    follow();
    fitWidths();
}

void ScheduleDialog::addMonth(const PlannedMonth& month) {
    const bool planned = month.standing == PlannedMonth::Standing::Planned;
    auto* item = new QTreeWidgetItem(preview_);
    item->setText(Day, planned ? longDate(month.meeting.heldOn, desk_.phrases())
                               : formatMonth(month.month, desk_.language()));
    item->setText(Remark, remarkOn(month));
    item->setToolTip(Remark, item->text(Remark));
    if (planned)
        item->setCheckState(Day, Qt::Checked);
    else
        item->setForeground(Day, desk_.theme().textQuiet);
    item->setForeground(Remark, month.isShifted() ? desk_.theme().warning : desk_.theme().textQuiet);
    item->setFlags(planned ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

QString ScheduleDialog::remarkOn(const PlannedMonth& month) const {
    const QString day = formatDate(month.named, desk_.language());
    const QString holiday = book_.holidayName(month.named, desk_.language());
    switch (month.standing) {
    case PlannedMonth::Standing::Taken:
        return tr("Has its meeting already");
    case PlannedMonth::Standing::Past:
        return tr("The day is past");
    case PlannedMonth::Standing::NoDay:
        return holiday.isEmpty() ? tr("No meeting: offices are closed on %1").arg(day)
                                 : tr("No meeting: %1 is %2").arg(day, holiday);
    case PlannedMonth::Standing::Planned:
        break;
    }
    if (!month.isShifted())
        return {};
    return holiday.isEmpty() ? tr("⚠ Moved from %1: offices are closed").arg(day)
                             : tr("⚠ Moved from %1: %2").arg(day, holiday);
}

std::vector<Meeting> ScheduleDialog::chosen() const {
    std::vector<Meeting> meetings;
    for (size_t i = 0; i < months_.size(); ++i) {
        if (preview_->topLevelItem(static_cast<int>(i))->checkState(Day) == Qt::Checked &&
            months_[i].standing == PlannedMonth::Standing::Planned)
            meetings.push_back(months_[i].meeting);
    }
    return renumberedMeetings(meetings, book_);
}

// The numbers follow what is left out, and the button says how many it makes.
void ScheduleDialog::follow() {
    const QSignalBlocker quiet(preview_);
    const std::vector<Meeting> meetings = chosen();
    for (size_t i = 0; i < months_.size(); ++i) {
        QString number;
        for (const Meeting& meeting : meetings) {
            if (months_[i].month.contains(meeting.heldOn))
                number = digits(meeting.number, desk_.language());
        }
        preview_->topLevelItem(static_cast<int>(i))->setText(Number, number);
    }
    const int count = static_cast<int>(meetings.size());
    schedule_->setEnabled(count > 0);
    const QString text = count == 1 ? tr("Schedule 1 meeting") : tr("Schedule %n meetings", "", count);
    schedule_->setText(digits(text, desk_.language()));
}

void ScheduleDialog::schedule() {
    std::vector<Meeting> meetings = chosen();
    if (meetings.empty())
        return;
    for (Meeting& meeting : meetings)
        meeting.id = Id::create();
    schedule_->setEnabled(false);
    whenDone(desk_.commit(scheduling(meetings)), this, [this, meetings](const CommitResult& result) {
        if (!result.acknowledged()) {
            follow();
            return;
        }
        made_ = meetings;
        accept();
    });
}

} // namespace samaki
