#include "model/documents/signature_block.h"

#include "model/documents/paper_page.h"

namespace samaki {

namespace {

constexpr qreal kAbove = mm(5);
constexpr qreal kRoomToSign = mm(20);
constexpr qreal kColumn = mm(88);

} // namespace

StripPtr makeSignatureBlock(const std::vector<Signatory>& signatories, Typesetter& typesetter, qreal width) {
    auto board = std::make_shared<Board>();
    const qreal step = signatories.size() > 1 ? (width - kColumn) / qreal(signatories.size() - 1) : 0;
    qreal x = signatories.size() > 1 ? 0 : width - kColumn;
    qreal bottom = 0;
    const auto place = [&](const QString& text, TextRole role, qreal top) {
        if (text.isEmpty())
            return top;
        return board->place(typesetter.set({text, role, Qt::AlignHCenter}, kColumn), {x, top});
    };
    for (const Signatory& signatory : signatories) {
        qreal y = place(signatory.lead, TextRole::Body, kAbove);
        y = place(signatory.dateLine, TextRole::Body, y);
        bottom = qMax(bottom, place(signatory.office, TextRole::Office, y));
        x += step;
    }
    x = signatories.size() > 1 ? 0 : width - kColumn;
    for (const Signatory& signatory : signatories) {
        place(signatory.nameLine, TextRole::Body, bottom + kRoomToSign);
        x += step;
    }
    return board;
}

} // namespace samaki
