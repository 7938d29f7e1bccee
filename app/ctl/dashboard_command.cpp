// dashboard: what the chair sees in the window, as a picture.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "model/core/clock.h"
#include "model/insight/dashboard.h"
#include "views/dashboard/dashboard_picture.h"

namespace samaki::ctl {

namespace {

Result<QString> picturePath(const Call& call) {
    const QString path = call.value("out");
    for (const QString& ending : {u".png"_qs, u".svg"_qs, u".pdf"_qs}) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return path;
    }
    return wrongUsage(u"“%1” ends in none of .png, .svg and .pdf."_qs.arg(path));
}

Result<Theme::Mode> themeOf(const Call& call) {
    const QString theme = call.value("theme", u"light"_qs);
    if (theme != u"light" && theme != u"dark")
        return wrongUsage(u"“%1” is not a theme. Write light or dark."_qs.arg(theme));
    return theme == u"dark" ? Theme::Mode::Dark : Theme::Mode::Light;
}

Outcome runDashboard(const Call& call) {
    const Result<std::optional<Month>> month = monthIfNamed(call);
    if (!month)
        return month.problem();
    const Result<Language> language = languageOf(call);
    if (!language)
        return language.problem();
    const Result<Theme::Mode> theme = themeOf(call);
    if (!theme)
        return theme.problem();
    const Result<QString> path = picturePath(call);
    if (!path)
        return path.problem();
    const Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    const auto figures = (*session)->ask([month = *month](Reader& reader) {
        const QDate day = today(systemClock());
        return countDashboard(reader, month ? *month : dashboardMonth(reader, day), day);
    });
    if (!figures)
        return figures.problem();
    if (const Outcome written = writeDashboardPicture(*figures, *language, *theme, *path); !written.ok())
        return written.problem();
    say(*path);
    return Done{};
}

} // namespace

Command dashboardCommand() {
    return {.name = "dashboard",
            .summary = "the dashboard as a picture",
            .options = {{"month", "YYYY-MM",
                         "the month it shows; this month unless given, or the latest with a plan"},
                        {"lang", "en|km", "its language; English unless given"},
                        {"theme", "light|dark", "its colours; light unless given"},
                        {"out", "F.png|.svg|.pdf", "the file to write", true}},
            .run = &runDashboard,
            .draws = true};
}

} // namespace samaki::ctl
