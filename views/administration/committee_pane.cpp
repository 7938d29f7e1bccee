#include "views/administration/committee_pane.h"

#include "model/records/committee.h"
#include "views/common/record_form.h"
#include "views/common/wrap_label.h"

#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kWidth = 100 * Theme::unit;

std::vector<FormSection> sections() {
    return {{nullptr, {{"name_en"}, {"name_km"}, {"short_en", "short_km"}, {"level"}}},
            {QT_TRANSLATE_NOOP("records", "On its papers"),
             {{"unit_en", "unit_km"}, {"chair_en", "chair_km"}, {"place_en", "place_km"}}},
            {QT_TRANSLATE_NOOP("records", "At its meetings"), {{"quorum_percent", "least_rank"}}}};
}

} // namespace

CommitteePane::CommitteePane(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , head_(new QLabel(this))
    , explain_(new WrapLabel(this))
    , form_(new RecordForm(desk, typeOf<Committee>(), sections(), this)) {
    head_->setProperty("type", u"heading"_qs);
    explain_->setProperty("tone", u"quiet"_qs);
    form_->setProperty("role", u"card"_qs);
    form_->setClosable(false);
    form_->setMaximumWidth(kWidth);
    form_->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addWidget(head_);
    column->addWidget(explain_);
    column->addWidget(form_, 1);
    connect(form_, &RecordForm::submitted, this, &CommitteePane::save);
    connect(&desk, &Desk::languageChanged, this, &CommitteePane::retranslate);
    retranslate();
}

void CommitteePane::refresh(const ChangedRecords& records) {
    if (!records.touches<Committee>())
        return;
    latest_.ask(desk_.store().query([](Reader& reader) { return reader.first<Committee>({}); }), this,
                [this](const Result<std::optional<Committee>>& committee) {
                    if (!committee.ok())
                        emit desk_.problem(committee.problem());
                    else if (committee->has_value()) {
                        form_->setEnabled(true);
                        form_->edit(toRow(**committee));
                    }
                });
}

void CommitteePane::retranslate() {
    head_->setText(tr("The committee"));
    explain_->setText(
        tr("What stands here is printed on every paper: at the head, in the number line and in the "
           "signature."));
}

void CommitteePane::save(const Row& before, const Row& after) {
    Change change(tr("Edit the committee's details"));
    change.edit(typeOf<Committee>(), before, after);
    form_->setWriting(true);
    whenDone(desk_.commit(change), this, [this, after](const CommitResult& result) {
        form_->setWriting(false);
        if (!result.acknowledged())
            return;
        form_->settle(after);
        refresh({true, {}}); // what was written may have been put together with a colleague's words
    });
}

} // namespace samaki
