#include "tests/screenshots/contact_sheet.h"

#include <QPainter>

namespace budget::ui {

namespace {

constexpr int Columns = 4;
constexpr QSize Tile(640, 400);
constexpr int NameHeight = 24;
constexpr int Gap = 8;

} // namespace

QPixmap contactSheet(const std::vector<Picture>& pictures)
{
    const int rows = (static_cast<int>(pictures.size()) + Columns - 1) / Columns;
    QPixmap sheet(Columns * (Tile.width() + Gap) + Gap,
                  rows * (Tile.height() + NameHeight + Gap) + Gap);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const int column = static_cast<int>(i) % Columns;
        const int row = static_cast<int>(i) / Columns;
        const QPoint corner(Gap + column * (Tile.width() + Gap),
                            Gap + row * (Tile.height() + NameHeight + Gap));
        const QPixmap small =
            pictures[i].pixmap.scaled(Tile, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawPixmap(corner, small);
        painter.drawText(QRect(corner + QPoint(0, Tile.height()), QSize(Tile.width(), NameHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         pictures[i].name);
    }
    return sheet;
}

} // namespace budget::ui
