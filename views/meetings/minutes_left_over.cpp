#include "views/meetings/minutes_left_over.h"

#include "views/common/icon.h"
#include "views/common/wrap_label.h"
#include "views/meetings/addendum_dialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samaki {

namespace {

constexpr int kPicture = 20;
constexpr qsizetype kShown = 240; // letters; all of it goes to the correction and the clipboard

// What was taken away cannot be given back as paragraphs: then it is the whole text.
QString paragraphsBeyond(const QString& text, const QString& known) {
    const QStringList old = known.split(u'\n');
    QStringList added;
    for (const QString& paragraph : text.split(u'\n')) {
        if (!paragraph.trimmed().isEmpty() && !old.contains(paragraph))
            added << paragraph;
    }
    return added.isEmpty() ? text : added.join(u'\n');
}

} // namespace

MinutesLeftOver::MinutesLeftOver(Desk& desk, MinutesDrafts& drafts, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , drafts_(drafts)
    , sentence_(new WrapLabel(this))
    , text_(new WrapLabel(this))
    , correct_(new QPushButton(this))
    , copy_(new QPushButton(this))
    , leaveOut_(new QPushButton(this)) {
    setProperty("notice", u"problem"_qs);
    correct_->setObjectName(u"leftOverCorrection"_qs);
    copy_->setObjectName(u"leftOverCopy"_qs);
    leaveOut_->setObjectName(u"leftOverDrop"_qs);
    text_->setObjectName(u"leftOverText"_qs);
    text_->setProperty("type", u"strong"_qs);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* picture = new QLabel(this);
    keepPicture(desk_, picture, u"warning"_qs, kPicture, &Theme::danger);
    auto* words = new QVBoxLayout;
    words->addWidget(sentence_);
    words->addWidget(text_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    row->setSpacing(Theme::unit);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (QPushButton* button : {correct_, copy_, leaveOut_}) {
        button->setAutoDefault(true); // Enter presses it, too
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(correct_, &QPushButton::clicked, this, &MinutesLeftOver::writeCorrection);
    connect(copy_, &QPushButton::clicked, this, &MinutesLeftOver::copy);
    connect(leaveOut_, &QPushButton::clicked, this, &MinutesLeftOver::leaveOut);
    connect(&drafts_, &MinutesDrafts::loaded, this, &MinutesLeftOver::retranslate);
    retranslate();
}

void MinutesLeftOver::clear() {
    sheet_.reset();
    kept_.clear();
    retranslate();
}

void MinutesLeftOver::show(const MinutesSheet& sheet) {
    sheet_ = sheet;
    retranslate();
}

void MinutesLeftOver::add(const Id& item, const AutosavedText::Unsaved& typed, bool confidential) {
    if (confidential)
        kept_.push_back({item, paragraphsBeyond(typed.text, typed.base), true, {}});
    else
        drafts_.keepText(item, typed);
    retranslate();
}

void MinutesLeftOver::conflictFound(const Conflict& conflict) {
    if (!conflict.refused)
        return;
    for (const RecordChange& record : conflict.change.records()) {
        for (const char* column : {"discussion", "confidential_note"}) {
            const auto field = record.fields.constFind(QLatin1String(column));
            if (record.type != &typeOf<AgendaItem>() || field == record.fields.constEnd())
                continue;
            const bool confidential = field.key() == u"confidential_note"_qs;
            kept_.push_back({record.record,
                             paragraphsBeyond(field->after.toString(), field->before.toString()),
                             confidential, conflict.change.commit()});
        }
    }
    retranslate();
}

// Only once the minutes are closed: until then what is typed is on its way into them.
std::optional<MinutesLeftOver::Text> MinutesLeftOver::current() const {
    if (!sheet_ || !sheet_->isLocked())
        return std::nullopt;
    for (const AgendaItem& item : sheet_->sheet.items) {
        const auto typed = drafts_.texts().constFind(item.id);
        if (typed != drafts_.texts().constEnd() && typed->text != item.discussion)
            return Text{
                item.id, paragraphsBeyond(typed->text, typed->base + u'\n' + item.discussion), false, {}};
        for (const Text& kept : kept_) {
            if (kept.item == item.id)
                return kept;
        }
    }
    return std::nullopt;
}

void MinutesLeftOver::writeCorrection() {
    const std::optional<Text> text = current();
    if (!text || text->confidential)
        return;
    auto* dialog = new AddendumDialog(desk_, sheet_->sheet, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->begin(text->item, text->text);
    connect(dialog, &QDialog::accepted, this, [this, text] { settle(*text); });
    dialog->open();
}

void MinutesLeftOver::copy() {
    if (const std::optional<Text> text = current()) {
        QGuiApplication::clipboard()->setText(text->text);
        emit desk_.notice(tr("The text is on the clipboard."));
    }
}

void MinutesLeftOver::leaveOut() {
    if (const std::optional<Text> text = current()) {
        copy();
        settle(*text);
    }
}

void MinutesLeftOver::settle(const Text& text) {
    const auto same = [&](const Text& kept) {
        return kept.item == text.item && kept.text == text.text && kept.waiting == text.waiting;
    };
    if (std::erase_if(kept_, same) == 0)
        drafts_.keepText(text.item, std::nullopt);
    if (!text.waiting.isNull())
        desk_.store().discardWaiting(text.waiting);
    retranslate();
}

void MinutesLeftOver::retranslate() {
    const std::optional<Text> text = current();
    setVisible(text.has_value());
    correct_->setText(tr("Write it as a correction…"));
    correct_->setToolTip(tr("A dated addendum to the approved minutes, with this text in it"));
    copy_->setText(tr("Copy"));
    copy_->setToolTip(tr("Put the text on the clipboard"));
    leaveOut_->setText(tr("Leave it out"));
    leaveOut_->setToolTip(tr("It is not needed; it stays on the clipboard"));
    if (!text)
        return;
    const QString title = sheet_->item(text->item)->title;
    sentence_->setText(
        text->confidential
            ? tr("These minutes were approved while you wrote the confidential note of “%1”. This is not in "
                 "it, and is gone when you leave the minutes:")
                  .arg(title)
            : tr("These minutes were approved while you wrote about “%1”. This is not in them; it is kept "
                 "on this computer until you decide:")
                  .arg(title));
    text_->setText(text->text.size() > kShown ? text->text.left(kShown) + u'…' : text->text);
    correct_->setVisible(!text->confidential);
}

void MinutesLeftOver::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace samaki
