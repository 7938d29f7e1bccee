// SearchIndex: the words of the records a person may look for, kept in the replica for finding any part of a
// word in either script.
//
// Always holds: whoever writes a searched record, by whatever way, a trigger marks it in the same
// transaction; refresh() takes the marked ones up, so that the index has the words a record has now, and none
// of a record that is inactive, gone, or hangs on one that is. No sealed field and nothing that is not
// declared as searched is ever in it.
//
// Khmer has no spaces between words, and SQLite's word tokenizer cuts it at vowel signs; so the index holds
// each three characters that follow one another (trigrams) of the folded text.
#pragma once

#include "model/store/connection.h"
#include "model/store/searched_types.h"

namespace samaki {

class SearchIndex {
public:
    explicit SearchIndex(Connection& replica) : replica_(replica) {}

    /// The statements that make the index; another list than the one it was made with means it must be made
    /// anew.
    static QStringList statements();
    /// Makes it, empty, in place of an older one. Inside the caller's transaction.
    Outcome create();

    /// Marks every record once, so that the whole replica gets into the index. Inside the caller's
    /// transaction.
    Outcome seed();
    /// Takes up to so many of the marked records, the latest marked first. Whether more are left. Inside the
    /// caller's transaction.
    Result<bool> refresh(int atMost);
    /// What was just written is found at once; a few records, the rest with the next refresh(). A search that
    /// is late must not keep anything from being written: what fails here stays marked.
    void refreshLatest() { static_cast<void>(refresh(kLatest)); }

private:
    struct Mark {
        qint64 place = 0;
        QString table;
        QString record;
    };
    struct Words {
        qint64 firstPlace = 0;
        QString lines;
    };

    Result<std::vector<Mark>> marks(int atMost);
    Outcome take(const Mark& mark);
    Result<std::optional<Words>> wordsNow(const SearchedType& type, const QString& record);
    Outcome remove(qint64 place, const QString& lines);
    Outcome add(const QString& record, const Words& words);

    static constexpr int kLatest = 50;

    Connection& replica_;
};

} // namespace samaki
