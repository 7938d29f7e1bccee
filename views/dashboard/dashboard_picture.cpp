#include "views/dashboard/dashboard_picture.h"

#include "model/exchange/save_file.h"
#include "views/common/wrap_label.h"
#include "views/dashboard/dashboard_view.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kDotsPerInch = 96;
constexpr int kPixelsPerPoint = 2;

// A window that is never shown: title line, then the dashboard.
class Sheet : public QWidget {
public:
    Sheet(const DashboardFigures& figures, const Phrasebook& phrases, const Theme& theme, const QSize& size) {
        setAttribute(Qt::WA_DontShowOnScreen);
        auto* view = new DashboardView(this);
        view->setBare();
        view->setFigures(figures, phrases, theme);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 2 * Theme::unit, 0, Theme::unit);
        all->setSpacing(0);
        all->addLayout(head(figures, phrases));
        all->addWidget(view, 1);
        dress(theme);
        resize(size);
    }

private:
    // Each widget by itself: under a style sheet children take font and colours from the application, which
    // may speak another language and be dark, or be samakictl and have no look at all.
    void dress(const Theme& theme) {
        setStyleSheet(theme.styleSheet());
        QPalette colors = palette();
        colors.setColor(QPalette::Window, theme.window);
        colors.setColor(QPalette::WindowText, theme.text);
        setPalette(colors);
        for (QWidget* each : findChildren<QWidget*>()) {
            each->setFont(theme.font(Theme::Type::Body));
            each->setPalette(colors);
        }
    }

    QLayout* head(const DashboardFigures& figures, const Phrasebook& phrases) {
        const bool khmer = phrases.language() == Language::Khmer;
        auto* committee = new WrapLabel(khmer ? figures.committeeKm : figures.committeeEn, this);
        committee->setProperty("type", u"title"_qs);
        auto* day = new WrapLabel(phrases.say("insight", QT_TRANSLATE_NOOP("insight", "Dashboard as of %1"))
                                      .arg(formatDate(figures.today, phrases.language())),
                                  this);
        day->setProperty("tone", u"quiet"_qs);
        day->setWordWrap(false);
        day->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(3 * Theme::unit, 0, 3 * Theme::unit, 0);
        row->addWidget(committee, 1);
        row->addWidget(day);
        return row;
    }
};

QByteArray asPng(QWidget& sheet) {
    QImage picture(sheet.size() * kPixelsPerPoint, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kPixelsPerPoint);
    QPainter painter(&picture);
    sheet.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray asSvg(QWidget& sheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(sheet.size());
    generator.setViewBox(sheet.rect());
    QPainter painter(&generator);
    sheet.render(&painter);
    return painter.end() ? bytes : QByteArray();
}

QByteArray asPdf(QWidget& sheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(sheet.size()) / kDotsPerInch, QPageSize::Inch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    sheet.render(&painter);
    return painter.end() ? bytes : QByteArray();
}

} // namespace

Outcome writeDashboardPicture(const DashboardFigures& figures, Language language, Theme::Mode mode,
                              const QString& path, const QSize& size) {
    const Phrasebook phrases(language);
    Sheet sheet(figures, phrases, Theme::load(mode, language), size);
    QByteArray bytes;
    if (path.endsWith(u".png"_qs, Qt::CaseInsensitive))
        bytes = asPng(sheet);
    else if (path.endsWith(u".svg"_qs, Qt::CaseInsensitive))
        bytes = asSvg(sheet);
    else if (path.endsWith(u".pdf"_qs, Qt::CaseInsensitive))
        bytes = asPdf(sheet);
    else
        return Problem{Trouble::WrongUsage,
                       QCoreApplication::translate("DashboardPicture",
                                                   "The dashboard is saved as .png, .svg or "
                                                   ".pdf. Give the file one of these endings."),
                       path};
    if (bytes.isEmpty())
        return Problem{Trouble::Other,
                       QCoreApplication::translate("DashboardPicture",
                                                   "The picture could not be made. Try another format."),
                       path};
    return saveFile(path, bytes);
}

} // namespace samaki
