// The slides of a meeting: what each says, in the window's language, before it is laid out.
//
// Always holds: they are made of a WallMeeting and nothing else; an agenda item has exactly one slide.
#pragma once

#include "views/common/chart_card_data.h"
#include "views/meetings/presentation_reading.h"

#include <QCoreApplication>

namespace samaki {

/// One word or figure that is read at a glance: "Due" "30 Oct 2026".
struct SlideFact {
    QString name;
    QString value;
    QString more = {};                             ///< smaller, below the value
    std::optional<DecisionStanding> standing = {}; ///< its sign and colour stand before the value
    std::optional<bool> reached = {};              ///< of a quorum: a tick, or a warning
};

struct SlideLine {
    QString mark; ///< "2.1"
    QString text;
    QString right; ///< "30 min"
    bool past = false;
};

struct SlideDecision {
    QString number;
    QString text;
    QString terms; ///< "Department of Labour  ·  until 3 Dec 2026"
};

struct Slide {
    enum class Kind { Title, Attendance, Agenda, Item, Decisions };

    Kind kind = Kind::Item;
    Id item;      ///< of an item's slide
    QString mark; ///< its number
    QString over; ///< small, over the title
    QString title;
    QString under;             ///< below it: who presents
    std::vector<QString> more; ///< further lines of the title slide
    std::vector<SlideFact> facts;
    std::vector<SlideLine> lines;
    std::vector<SlideDecision> decisions;
    QString noDecisions; ///< what stands there while there is none
    std::optional<ChartData> chart;
    QString discussion;
    std::optional<qint64> minutesPlanned;
    AgendaStatus status = AgendaStatus::Waiting;
};

class PresentationSlides {
    Q_DECLARE_TR_FUNCTIONS(PresentationSlides)

public:
    PresentationSlides(const WallMeeting& wall, const Phrasebook& phrases, const QDate& today);

    /// Title, attendance, agenda (as many as it needs), one an item, the decisions taken.
    std::vector<Slide> make() const;
    /// "Monthly meeting 11/26".
    QString meetingName() const;
    /// Over the decisions of an item; before: how many earlier ones there is no room for.
    static QString decided(int before, Language language);

private:
    Slide title() const;
    Slide attendance() const;
    std::vector<Slide> agenda() const;
    Slide item(const WallItem& item) const;
    std::vector<Slide> decisions() const;
    std::vector<SlideFact> followedFacts(const RegisteredDecision& each) const;
    SlideDecision decision(const Decision& each) const;
    QString presentedBy(const WallItem& each) const;
    QString kindName(AgendaKind kind) const;
    Language language() const { return phrases_.language(); }

    const WallMeeting& wall_;
    const Phrasebook& phrases_;
    QDate today_;
};

} // namespace samaki
