#include "views/common/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>

namespace samaki {

namespace {

constexpr double kDisabledOpacity = 0.4;

class TintedDrawing : public QIconEngine {
public:
    explicit TintedDrawing(QByteArray svg) : svg_(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QSvgRenderer renderer(svg_);
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? kDisabledOpacity : 1.0);
        renderer.render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedDrawing(svg_); }

private:
    QByteArray svg_;
};

} // namespace

QIcon icon(const QString& name, const QColor& color) {
    QFile file(u":/icons/%1.svg"_qs.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedDrawing(file.readAll().replace("currentColor", color.name().toLatin1())));
}

void keepPicture(Desk& desk, QLabel* label, const QString& name, int side, QColor Theme::*color) {
    const auto give = [&desk, label, name, side, color] {
        const QIcon drawing = icon(name, desk.theme().*color);
        label->setPixmap(drawing.pixmap(QSize(side, side), label->devicePixelRatioF()));
    };
    give();
    QObject::connect(&desk, &Desk::themeChanged, label, give);
}

} // namespace samaki
