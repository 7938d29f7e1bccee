#include "views/shell/who_are_you.h"

#include "model/core/khmer_text.h"
#include "model/records/agency.h"
#include "model/records/contact.h"
#include "views/common/breakable_delegate.h"
#include "views/common/theme.h"
#include "views/common/wrap_label.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kRole = Qt::UserRole;
constexpr int kName = Qt::UserRole + 1;
constexpr int kWidth = 60 * Theme::unit;
constexpr int kList = 28 * Theme::unit;

QString joined(const QString& first, const QString& second, const QString& between) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
}

} // namespace

std::vector<Person> peopleOf(Reader& reader, Language language) {
    QHash<Id, QString> agencies;
    for (const Agency& agency : reader.active<Agency>()) {
        const bool khmer = language == Language::Khmer && !agency.nameKm.isEmpty();
        agencies.insert(agency.id, khmer ? agency.nameKm : agency.nameEn);
    }
    std::vector<Person> people;
    for (const Contact& contact : reader.active<Contact>({{}, {}, u"ORDER BY name"_qs}))
        people.push_back({contact.position, contact.name, agencies.value(contact.agency)});
    std::stable_sort(people.begin(), people.end(),
                     [](const Person& a, const Person& b) { return a.agency < b.agency; });
    return people;
}

WhoAreYou::WhoAreYou(const std::vector<Person>& people, const QString& now, QWidget* parent)
    : QDialog(parent)
    , heading_(new WrapLabel(this))
    , reason_(new WrapLabel(this))
    , search_(new QLineEdit(this))
    , list_(new QListWidget(this))
    , roleLabel_(new QLabel(this))
    , nameLabel_(new QLabel(this))
    , role_(new QLineEdit(now.section(u',', 0, 0), this))
    , name_(new QLineEdit(now.section(u',', 1).trimmed(), this))
    , later_(new QPushButton(this))
    , go_(new QPushButton(this)) {
    arrange();
    fill(people);
    connect(search_, &QLineEdit::textChanged, this, &WhoAreYou::search);
    connect(list_, &QListWidget::currentRowChanged, this, &WhoAreYou::take);
    connect(list_, &QListWidget::itemActivated, go_, &QPushButton::click);
    const auto ready = [this] { go_->setEnabled(!author().isEmpty()); };
    connect(role_, &QLineEdit::textChanged, this, ready);
    connect(name_, &QLineEdit::textChanged, this, ready);
    connect(later_, &QPushButton::clicked, this, &QDialog::reject);
    connect(go_, &QPushButton::clicked, this, [this] {
        emit answered(author());
        accept();
    });
    ready();
    retranslate();
    resize(kWidth, layout()->totalHeightForWidth(kWidth));
}

void WhoAreYou::arrange() {
    heading_->setProperty("type", u"heading"_qs);
    reason_->setProperty("tone", u"quiet"_qs);
    go_->setProperty("role", u"main"_qs);
    go_->setDefault(true);
    later_->setAutoDefault(false);
    list_->setItemDelegate(new BreakableDelegate(list_));
    list_->setWordWrap(true);
    list_->setFixedHeight(kList);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    roleLabel_->setBuddy(role_);
    nameLabel_->setBuddy(name_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addWidget(heading_);
    column->addWidget(reason_);
    column->addSpacing(Theme::unit);
    column->addWidget(search_);
    column->addWidget(list_);
    auto* form = new QFormLayout;
    form->setSpacing(Theme::unit);
    form->addRow(roleLabel_, role_);
    form->addRow(nameLabel_, name_);
    column->addLayout(form);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 2 * Theme::unit, 0, 0);
    buttons->addStretch();
    buttons->addWidget(later_);
    buttons->addWidget(go_);
    column->addLayout(buttons);
}

void WhoAreYou::fill(const std::vector<Person>& people) {
    for (const Person& person : people) {
        const QString who = joined(person.role, person.name, u", "_qs);
        const QString agency = who.contains(person.agency) ? QString() : person.agency;
        auto* item = new QListWidgetItem(joined(who, agency, u"\n"_qs), list_);
        item->setData(kRole, person.role);
        item->setData(kName, person.name);
    }
    search_->setVisible(!people.empty());
    list_->setVisible(!people.empty());
}

void WhoAreYou::search(const QString& text) {
    const QString wanted = foldForSearch(text);
    for (int row = 0; row < list_->count(); ++row)
        list_->item(row)->setHidden(!foldForSearch(list_->item(row)->text()).contains(wanted));
}

void WhoAreYou::take(int row) {
    const QListWidgetItem* item = list_->item(row);
    if (item == nullptr)
        return;
    role_->setText(item->data(kRole).toString());
    name_->setText(item->data(kName).toString());
    role_->setCursorPosition(0);
    name_->setCursorPosition(0);
}

QString WhoAreYou::author() const {
    return joined(role_->text().trimmed(), name_->text().trimmed(), u", "_qs);
}

void WhoAreYou::retranslate() {
    setWindowTitle(tr("Who are you?"));
    heading_->setText(tr("Who are you?"));
    reason_->setText(
        tr("Every change is kept with the name of who made it. "
           "This is asked once on this computer; you can change it below the pages on the left."));
    search_->setPlaceholderText(tr("Search the committee's contacts"));
    search_->setAccessibleName(search_->placeholderText());
    list_->setAccessibleName(tr("The committee's contacts"));
    roleLabel_->setText(tr("&Role"));
    nameLabel_->setText(tr("&Name"));
    role_->setPlaceholderText(tr("For example: Secretary of the committee"));
    later_->setText(tr("Not now"));
    go_->setText(tr("Continue"));
}

// The arrow keys walk the list while the search is being typed.
bool WhoAreYou::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void WhoAreYou::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace samaki
