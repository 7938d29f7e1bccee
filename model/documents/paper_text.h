// Text set into lines for paper. A paragraph is shaped and broken once; drawing only places its lines.
//
// Always holds: a paragraph never changes after it was set; its lines stand below each other without gaps,
// and a Khmer text breaks at word boundaries. Lengths are paper units (paper_page.h).
#pragma once

#include "model/core/language.h"
#include "model/documents/paper_font.h"

#include <QHash>
#include <QPainter>
#include <QTextLayout>

#include <map>
#include <memory>
#include <vector>

namespace samaki {

/// A small drawn sign before a text, so that a state reads in grey and without colour.
enum class PaperSign { None, Empty, Half, Full, Paused, Crossed, Carried, Late, Below };

/// A text as it is asked for; line ends in it are kept.
struct PaperText {
    QString text;
    TextRole role = TextRole::Body;
    Qt::Alignment align = Qt::AlignLeft;
    PaperSign sign = PaperSign::None;
    QString lead = {};   ///< stands before the text, in the face that carries weight
    qreal firstLine = 0; ///< how far the first line begins to the right of the others

    friend bool operator==(const PaperText&, const PaperText&) = default;
};

class Paragraph {
public:
    Paragraph(const PaperText& text, const PaperFace& face, const PaperFace& leadFace, qreal width);

    int lineCount() const { return int(baselines_.size()); }
    /// Top of a line below the paragraph's top; lineTop(lineCount()) is the height.
    qreal lineTop(int line) const { return tops_[size_t(line)]; }
    qreal height() const { return tops_.back(); }
    /// Of the longest line, without the room that the paragraph was given beyond it.
    qreal textWidth() const;

    /// Draws lines first to end - 1, the first of them with its top at topLeft.
    void draw(QPainter& painter, QPointF topLeft, int first, int end) const;
    void draw(QPainter& painter, QPointF topLeft) const { draw(painter, topLeft, 0, lineCount()); }

private:
    QTextLayout layout_;
    QColor ink_;
    PaperSign sign_;
    qreal signSize_ = 0;
    std::vector<qreal> tops_;
    std::vector<qreal> baselines_;
};

using ParagraphPtr = std::shared_ptr<const Paragraph>;

/// Sets texts, and the same text in the same width only once: in a plan of thousands of rows agencies, places
/// and states repeat. One thread at a time.
class Typesetter {
public:
    explicit Typesetter(Language language, PaperSetting setting = PaperSetting::Dense)
        : language_(language), setting_(setting) {}

    Language language() const { return language_; }
    ParagraphPtr set(const PaperText& text, qreal width);

private:
    struct Key {
        PaperText text;
        qreal width;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0) {
            return qHashMulti(seed, key.text.text, key.text.lead, int(key.text.role), int(key.text.sign),
                              key.width);
        }
    };

    const PaperFace& face(TextRole role);

    Language language_;
    PaperSetting setting_;
    std::map<TextRole, PaperFace> faces_;
    QHash<Key, ParagraphPtr> set_;
};

} // namespace samaki
