#include "ui/controls/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace budget::ui {

namespace {

QColor inkOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

// Renders an SVG whose colour is the word currentColor. QtSvg 6.4 knows no such colour from
// outside, so the word is replaced before parsing.
class InkIconEngine : public QIconEngine
{
public:
    explicit InkIconEngine(QString name, IconInk ink = {})
        : m_name(std::move(name))
        , m_ownInk(std::move(ink))
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        if (m_svg.isEmpty())
            return;
        QByteArray svg = m_svg;
        svg.replace("currentColor", ink(mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("yusuan:%1:%2x%3:%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ink(mode).name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new InkIconEngine(m_name, m_ownInk); }
    QString key() const override { return QStringLiteral("yusuan"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    // What is selected has the ink of the selection, whatever its own.
    QColor ink(QIcon::Mode mode) const
    {
        const bool hasOwn = m_ownInk && (mode == QIcon::Normal || mode == QIcon::Active);
        return hasOwn ? m_ownInk(QGuiApplication::palette()) : inkOf(mode);
    }

    QString m_name;
    IconInk m_ownInk;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new InkIconEngine(name));
}

QIcon icon(const QString& name, IconInk ink)
{
    return QIcon(new InkIconEngine(name, std::move(ink)));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/yusuan.svg"));
}

} // namespace budget::ui
