// A manuscript set on pages: each part becomes strips.
#include "model/documents/manuscript.h"

namespace samaki {

namespace {

constexpr qreal kAboveTable = mm(1.5);

// One line of a passage; the label stands beside the first.
class LineStrip : public Strip {
public:
    LineStrip(ParagraphPtr label, ParagraphPtr text, qreal labelLeft, qreal textLeft, int line)
        : label_(std::move(label))
        , text_(std::move(text))
        , labelLeft_(labelLeft)
        , textLeft_(textLeft)
        , line_(line) {}

    qreal height() const override { return text_->lineTop(line_ + 1) - text_->lineTop(line_); }
    void draw(QPainter& painter, QPointF topLeft) const override {
        if (label_ && line_ == 0)
            label_->draw(painter, topLeft + QPointF(labelLeft_, 0));
        text_->draw(painter, topLeft + QPointF(textLeft_, 0), line_, line_ + 1);
    }

private:
    ParagraphPtr label_;
    ParagraphPtr text_;
    qreal labelLeft_;
    qreal textLeft_;
    int line_;
};

class Layout {
public:
    explicit Layout(const Manuscript& manuscript)
        : typesetter_(manuscript.language, manuscript.setting), width_(manuscript.page.textArea().width()) {}

    void operator()(const OfficialHeader& header) {
        add({makeOfficialHeader(header, typesetter_, width_), true});
        afterHeader_ = true;
    }

    // A strip a line, so that a passage runs on to the next page; never one line alone on either.
    void operator()(const Passage& passage) {
        const qreal hang = passage.hang();
        const qreal left = passage.indent + hang;
        const ParagraphPtr text = typesetter_.set(passage.text, width_ - left);
        const ParagraphPtr label =
            passage.label.isEmpty() ? nullptr : typesetter_.set({passage.label, passage.text.role}, hang);
        const int count = text->lineCount();
        for (int line = 0; line < count; ++line) {
            FlowStrip strip{std::make_shared<const LineStrip>(label, text, passage.indent, left, line)};
            const bool last = line == count - 1;
            strip.withNext = last ? passage.withNext : (line == 0 || line == count - 2);
            strip.above = line == 0 ? passage.above : 0;
            add(std::move(strip));
        }
    }

    void operator()(const TablePart& part) {
        PaperTable table(typesetter_, part.columns, width_);
        for (const TableRow& row : part.rows) {
            if (row.kind == TableRow::Kind::Group)
                table.addGroup(row.cells);
            else if (row.kind == TableRow::Kind::Total)
                table.addTotal(row.cells);
            else
                table.addRow(row.cells, row.leastHeight);
        }
        std::vector<FlowStrip> strips = table.strips(part.withNext);
        if (!strips.empty() && !afterHeader_)
            strips.front().above = kAboveTable;
        for (FlowStrip& strip : strips)
            add(std::move(strip));
    }

    void operator()(const SignaturePart& part) {
        add({makeSignatureBlock(part.signatories, part.copies, typesetter_, width_)});
    }

    void operator()(const PageBreakPart&) { breakPage_ = true; }

    std::vector<FlowStrip> take() { return std::move(flow_); }

private:
    void add(FlowStrip strip) {
        strip.startsPage = std::exchange(breakPage_, false);
        afterHeader_ = false;
        flow_.push_back(std::move(strip));
    }

    Typesetter typesetter_;
    qreal width_;
    bool breakPage_ = false;
    bool afterHeader_ = false; ///< which leaves room below itself
    std::vector<FlowStrip> flow_;
};

} // namespace

qreal Passage::hang() const {
    constexpr qreal kLeast = mm(7);
    constexpr qreal kLetter = mm(2.4); // a longer label, such as "2.10", needs more
    return label.isEmpty() ? 0 : qMax(kLeast, kLetter * qreal(label.size() + 1));
}

Paper layOut(const Manuscript& manuscript) {
    Layout layout(manuscript);
    for (const ManuscriptPart& part : manuscript.parts)
        std::visit(layout, part);
    PaperDraft draft;
    draft.page = manuscript.page;
    draft.language = manuscript.language;
    draft.title = manuscript.title;
    draft.footer = manuscript.footer;
    draft.pagePattern = manuscript.pagePattern;
    draft.flow = layout.take();
    return Paper(std::move(draft));
}

} // namespace samaki
