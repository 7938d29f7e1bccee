#include "model/documents/signature_block.h"

namespace samaki {

namespace {

constexpr qreal kAbove = mm(5);
constexpr qreal kWidest = mm(88);
constexpr qreal kAlone = mm(104); // the longest lunar dates on one line
constexpr qreal kBetween = mm(4);

// Level with the last line of what is signed; under it where the list is the longer one.
void placeCopies(Board& board, const CopiesList& copies, Typesetter& typesetter, qreal width) {
    std::vector<ParagraphPtr> lines{typesetter.set({copies.heading, TextRole::CellStrong}, width)};
    for (const QString& copy : copies.copies)
        lines.push_back(typesetter.set({u"– "_qs + copy, TextRole::CellQuiet}, width));
    qreal height = 0;
    for (const ParagraphPtr& line : lines)
        height += line->height();
    qreal y = qMax(kAbove, board.height() - height);
    for (const ParagraphPtr& line : lines)
        y = board.place(line, {0, y});
}

} // namespace

qreal signatoryWidth(size_t signatories, qreal width) {
    if (signatories == 1)
        return kAlone;
    const qreal gaps = kBetween * qreal(signatories - 1);
    return qMin(kWidest, (width - gaps) / qreal(qMax<size_t>(signatories, 1)));
}

TextRole dateLineRole(size_t signatories) { return signatories > 1 ? TextRole::Cell : TextRole::Body; }

StripPtr makeSignatureBlock(const std::vector<Signatory>& signatories, const CopiesList& copies,
                            Typesetter& typesetter, qreal width) {
    auto board = std::make_shared<Board>();
    const qreal column = signatoryWidth(signatories.size(), width);
    const qreal step = signatories.size() > 1 ? (width - column) / qreal(signatories.size() - 1) : 0;
    const qreal firstLeft = signatories.size() > 1 ? 0 : width - column;
    qreal x = firstLeft;
    qreal bottom = 0;
    const auto place = [&](const QString& text, TextRole role, qreal top) {
        if (text.isEmpty())
            return top;
        return board->place(typesetter.set({text, role, Qt::AlignHCenter}, column), {x, top});
    };
    for (const Signatory& signatory : signatories) {
        qreal y = place(signatory.lead, TextRole::Body, kAbove);
        y = place(signatory.dateLine, dateLineRole(signatories.size()), y);
        bottom = qMax(bottom, place(signatory.office, TextRole::Office, y));
        x += step;
    }
    x = firstLeft;
    for (const Signatory& signatory : signatories) {
        place(signatory.nameLine, TextRole::Body, bottom + kRoomToSign);
        x += step;
    }
    if (!copies.copies.isEmpty())
        placeCopies(*board, copies, typesetter, firstLeft > 0 ? firstLeft - kBetween : width);
    return board;
}

} // namespace samaki
