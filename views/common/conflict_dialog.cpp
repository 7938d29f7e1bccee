#include "views/common/conflict_dialog.h"

#include "model/records/catalogue.h"
#include "model/records/validate.h"
#include "views/common/value_card.h"
#include "views/common/wrap_label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kWidth = 112 * Theme::unit;
constexpr int kHeight = 76 * Theme::unit;
constexpr int kBreathMs = 800;

WrapLabel* quiet(const QString& text, QWidget* parent) {
    auto* label = new WrapLabel(text, parent);
    label->setProperty("type", u"caption"_qs);
    label->setProperty("tone", u"quiet"_qs);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(Desk& desk, const Conflict& conflict, QWidget* parent)
    : QDialog(parent), desk_(desk), conflict_(conflict), place_(new QVBoxLayout) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed by you and by a colleague"));
    resize(kWidth, kHeight);

    const bool refused = conflict_.refused.has_value();
    if (refused)
        setWindowTitle(tr("A change that was refused"));
    auto* heading = new WrapLabel(refused ? tr("This could not be written") : tr("Which shall stand?"), this);
    heading->setProperty("type", u"heading"_qs);
    auto* sentence =
        new WrapLabel(refused ? conflict_.refused->sentence
                              : tr("While you were writing, a colleague saved something else in the same "
                                   "place. Everything else of your change is kept."),
                      this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    all->setSpacing(Theme::unit);
    all->addWidget(heading);
    all->addWidget(sentence);
    all->addLayout(place_, 1);
    all->addLayout(refused ? makeFarewell() : makeChoices());
    connect(this, &QDialog::rejected, this, [this] { tell(false); });
    build();
    latest_.ask(desk.store().query([](Reader& reader) {
        return ReferenceNames::read(reader,
                                    QList<const RecordType*>(recordTypes().begin(), recordTypes().end()));
    }),
                this, [this](const Result<ReferenceNames>& names) {
                    if (names.ok()) {
                        names_ = *names;
                        build();
                    }
                });
}

QHBoxLayout* ConflictDialog::makeChoices() {
    auto* mine = new QPushButton(tr("Keep &mine for all"), this);
    auto* theirs = new QPushButton(tr("Take &theirs for all"), this);
    auto* save = new QPushButton(tr("Save the decision"), this);
    auto* leave = new QPushButton(tr("Leave it as it is now"), this);
    mine->setObjectName(u"mine_for_all"_qs);
    theirs->setObjectName(u"theirs_for_all"_qs);
    save->setObjectName(u"save"_qs);
    leave->setObjectName(u"leave"_qs);
    save->setProperty("role", u"main"_qs);
    // It may open while somebody types: an Enter that was meant for the text is no answer.
    for (QPushButton* button : {mine, theirs, save, leave})
        button->setAutoDefault(false);
    QTimer::singleShot(kBreathMs, save, [save] { save->setDefault(true); });
    save->setShortcut(QKeySequence::Save);
    leave->setToolTip(tr("What your colleague wrote stands; your change is not written (Esc)"));
    connect(mine, &QPushButton::clicked, this, &ConflictDialog::keepMineForAll);
    connect(theirs, &QPushButton::clicked, this, &ConflictDialog::takeTheirsForAll);
    connect(save, &QPushButton::clicked, this, [this] { tell(true); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::unit);
    for (QPushButton* button : {mine, theirs})
        foot->addWidget(button);
    foot->addStretch();
    foot->addWidget(leave);
    foot->addWidget(save);
    return foot;
}

// Nothing to choose: it is copied, and left out when it is no longer needed.
QHBoxLayout* ConflictDialog::makeFarewell() {
    auto* leaveOut = new QPushButton(tr("Leave it out"), this);
    auto* later = new QPushButton(tr("Decide later"), this);
    leaveOut->setObjectName(u"leave_out"_qs);
    later->setObjectName(u"later"_qs);
    leaveOut->setToolTip(tr("What you wrote is taken off this computer; copy it first if you need it"));
    later->setToolTip(tr("It stays on this computer; the line at the foot of the window asks again (Esc)"));
    for (QPushButton* button : {leaveOut, later})
        button->setAutoDefault(false);
    connect(leaveOut, &QPushButton::clicked, this, [this] { tell(true); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::unit);
    foot->addStretch();
    foot->addWidget(leaveOut);
    foot->addWidget(later);
    return foot;
}

bool ConflictDialog::keepsMine(size_t record, const QString& column) const {
    for (const Row& row : rows_) {
        if (row.record == record && row.conflict.column == column)
            return static_cast<ValueCard*>(row.mine)->isChosen();
    }
    return true;
}

void ConflictDialog::choose(size_t record, const QString& column, bool mine) {
    for (const Row& row : rows_) {
        if (row.record == record && row.conflict.column == column)
            static_cast<ValueCard*>(mine ? row.mine : row.theirs)->choose();
    }
}

// Once with what is known at once, and again when the names of what references point to have arrived.
void ConflictDialog::build() {
    std::vector<bool> mine;
    for (const Row& row : rows_)
        mine.push_back(static_cast<ValueCard*>(row.mine)->isChosen());
    rows_.clear();
    delete content_;
    auto* scroll = new QScrollArea(this);
    content_ = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inner = new QWidget;
    inner->setProperty("role", u"scrolled"_qs);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    scroll->setWidget(inner);
    place_->addWidget(scroll);
    for (size_t i = 0; i < conflict_.records.size(); ++i)
        addRecord(column, i);
    if (conflict_.refused)
        addRefused(column);
    column->addStretch();
    for (size_t i = 0; i < mine.size() && i < rows_.size(); ++i)
        choose(rows_[i].record, rows_[i].conflict.column, mine[i]);
    scroll->show();
    if (!rows_.empty())
        rows_.front().mine->setFocus();
}

void ConflictDialog::addRecord(QVBoxLayout* column, size_t index) {
    const RecordConflict& record = conflict_.records[index];
    QWidget* parent = column->parentWidget();
    auto* title = new WrapLabel(tr("%1: %2").arg(labelOf(*record.type, desk_.phrases()),
                                                 record.type->title(record.theirs, desk_.language())),
                                parent);
    title->setProperty("type", u"strong"_qs);
    column->addSpacing(Theme::unit);
    column->addWidget(title);
    if (!record.author.isEmpty())
        column->addWidget(quiet(
            tr("Changed by %1, %2").arg(record.author, formatMoment(record.at, desk_.language())), parent));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::unit);
    grid->setVerticalSpacing(Theme::unit);
    const QStringList heads = {tr("Field"), tr("As it was"), tr("What you wrote"),
                               tr("What your colleague wrote")};
    for (int i = 0; i < heads.size(); ++i) {
        grid->addWidget(quiet(heads.at(i), parent), 0, i);
        grid->setColumnStretch(i, i == 0 ? 2 : 3);
    }
    column->addLayout(grid);
    for (const FieldConflict& conflict : record.fields)
        addField(grid, index, conflict);
}

QString ConflictDialog::shown(const Field* field, const QVariant& stored) const {
    const QString text =
        field == nullptr ? stored.toString()
                         : displayValue(*field, stored, desk_.phrases(),
                                        [this](const Id& id) { return names_.nameOf(id, desk_.language()); });
    return text.isEmpty() ? tr("(empty)") : text;
}

void ConflictDialog::addRefused(QVBoxLayout* column) {
    QWidget* parent = column->parentWidget();
    for (const RecordChange& record : conflict_.change.records()) {
        for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
            const Field* known = record.type->fieldNamed(field.key());
            const QString name = known == nullptr ? tr("Active") : labelOf(*known, desk_.phrases());
            column->addSpacing(Theme::unit);
            column->addWidget(quiet(tr("%1: %2").arg(labelOf(*record.type, desk_.phrases()), name), parent));
            auto* text = new WrapLabel(shown(known, field->after), parent);
            text->setObjectName(u"refused_"_qs + field.key());
            text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            column->addWidget(text);
        }
    }
}

void ConflictDialog::addField(QGridLayout* grid, size_t record, const FieldConflict& conflict) {
    const Field* field = conflict_.records[record].type->fieldNamed(conflict.column);
    QWidget* parent = grid->parentWidget();
    auto* group = new QButtonGroup(parent);
    const QString name = field == nullptr ? tr("Active") : labelOf(*field, desk_.phrases());
    const QString mineText = shown(field, conflict.mine);
    const QString theirsText = shown(field, conflict.theirs);
    auto* mine = new ValueCard(mineText, tr("%1, what you wrote: %2").arg(name, mineText), group, parent);
    auto* theirs = new ValueCard(theirsText, tr("%1, what your colleague wrote: %2").arg(name, theirsText),
                                 group, parent);
    mine->setObjectName(u"mine_"_qs + conflict.column);
    theirs->setObjectName(u"theirs_"_qs + conflict.column);
    mine->choose();
    const int line = grid->rowCount();
    grid->addWidget(new WrapLabel(name, parent), line, 0, Qt::AlignTop);
    grid->addWidget(quiet(shown(field, conflict.base), parent), line, 1, Qt::AlignTop);
    grid->addWidget(mine, line, 2);
    grid->addWidget(theirs, line, 3);
    rows_.push_back({record, conflict, mine, theirs});
}

void ConflictDialog::chooseForAll(bool mine) {
    for (const Row& row : rows_)
        choose(row.record, row.conflict.column, mine);
}

void ConflictDialog::tell(bool save) {
    if (told_)
        return;
    told_ = true;
    if (save && conflict_.refused)
        emit decided(Change());
    else if (save)
        emit decided(conflict_.resolved(
            [this](size_t record, const QString& column) { return keepsMine(record, column); }));
    else
        emit decided(std::nullopt);
    if (save)
        accept();
}

} // namespace samaki
