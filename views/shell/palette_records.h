// Records that were found, as lines of the command palette: what each is called, where it stands, where it is
// opened.
#pragma once

#include "model/core/phrasebook.h"
#include "model/store/store.h"
#include "views/shell/palette_row.h"

namespace samaki {

/// The page that shows the record, and what it shows.
Link linkTo(const SearchHit& hit);

/// Groups by type, each under its heading; those of a type with an exact hit first. open(link) opens one.
std::vector<PaletteRow> recordRows(const SearchHits& hits, const QStringList& needles,
                                   const Phrasebook& phrases, int limitOfType,
                                   const std::function<void(const Link&)>& open);

/// The next one there will be, or the one under way.
std::optional<Meeting> nextMeeting(Reader& reader, const QDate& today);
/// "Next meeting: 12/26, 10 Dec 2026"
QString nextMeetingText(const Meeting& meeting, const Phrasebook& phrases);

} // namespace samaki
