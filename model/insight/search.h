// Search: what a person finds who types a few words: agendas and discussions, decisions, activities,
// agencies, contacts.
//
// Always holds: every word typed is in the record, in one of its searched fields (model/records: searched()),
// in any part of a word; words in quotes stand together. Equal forms of Khmer are one (core/khmer_text). A
// record that equals what was typed comes first, then the newest day.
#pragma once

#include "model/core/month.h"
#include "model/records/meeting.h"
#include "model/store/reader.h"

#include <QSet>

namespace samaki {

struct SearchQuery {
    QString text;
    Language language = Language::English; ///< of titles and names
    int limit = 50;
    int limitOfType = 50; ///< no kind of record crowds out another
};

/// Text with the parts that were looked for, in order and apart.
struct MarkedText {
    struct Mark {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    QString text; ///< on one line
    std::vector<Mark> marks;
};

struct SearchHit {
    const RecordType* type = nullptr;
    Id id;
    QDate day;
    bool exact = false; ///< one of its fields is what was typed
    MarkedText title;   ///< the whole title
    MarkedText excerpt; ///< where the words stand; empty when the beginning of the title shows them all
    const Field* in = nullptr; ///< the excerpt's field

    // Where it is found: of these, what its type has.
    std::optional<Meeting> meeting;
    Id item;    ///< the agenda item it is, or hangs on
    Month plan; ///< the month of its action plan
    Id agency;  ///< who answers for it
    QString agencyName;
};

struct SearchHits {
    std::vector<SearchHit> hits;
    bool preparing = false; ///< some records are not in the search yet
};

/// What is looked for: words and quoted phrases, folded, without repetitions.
QStringList searchNeedles(const QString& text);

/// The parts of a text that the needles name; whole Khmer syllables.
std::vector<MarkedText::Mark> marksIn(const QString& text, const QStringList& needles);

/// For Store::query.
SearchHits search(Reader& reader, const SearchQuery& query);

} // namespace samaki
