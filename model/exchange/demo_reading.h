// DemoReading: what reads the demo committee's sheets, one after the other, into records.
//
// Always holds: after a problem no further sheet is read.
#pragma once

#include "model/exchange/demo_sheet.h"

#include <algorithm>

namespace samaki {

class DemoReading {
protected:
    DemoReading(RecordNames names, Language language) : names_(std::move(names)), language_(language) {}

    template <class F>
    void each(const QString& sheet, F use) {
        if (problem_)
            return;
        const Result<std::vector<DemoRow>> rows = readDemoSheet(sheet);
        if (!rows.ok())
            problem_ = rows.problem();
        else
            std::for_each(rows->begin(), rows->end(), use);
    }

    /// The record of a row; an empty one after a problem.
    template <class T>
    T read(const DemoRow& row) {
        const Result<Row> read = row.over(typeOf<T>(), toRow(T()), names_, language_);
        if (read.ok())
            return fromRow<T>(*read);
        problem_ = read.problem();
        return T();
    }

    RecordNames names_;
    Language language_;
    std::optional<Problem> problem_;
};

} // namespace samaki
