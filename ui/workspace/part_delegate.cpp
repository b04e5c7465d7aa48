#include "ui/workspace/part_delegate.h"

#include "ui/findings/finding_count.h"
#include "ui/findings/finding_icon.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int BadgePadding = 5; // beside the number
constexpr int BadgeGap = 4;

QFont badgeFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    return font;
}

// At the right end of `room`; returns what is left of it.
QRect paintBadge(QPainter& painter,
                 const QRect& room,
                 int number,
                 checks::Severity severity,
                 const QPalette& palette)
{
    if (number == 0)
        return room;
    const QString text = QString::number(number);
    const QFontMetrics metrics(painter.font());
    const int height = metrics.height();
    const int width = std::max(metrics.horizontalAdvance(text) + 2 * BadgePadding, height);
    const QRect badge(room.right() - width, room.center().y() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityInk(severity, palette));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(palette.color(QPalette::Base));
    painter.drawText(badge, Qt::AlignCenter, text);
    return room.adjusted(0, 0, -width - BadgeGap, 0);
}

} // namespace

PartDelegate::PartDelegate(int countRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_countRole(countRole)
{}

void PartDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto count = index.data(m_countRole).value<FindingCount>();
    if (count.errors + count.warnings == 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem whole = option;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(badgeFont(option.font));
    QRect room = option.rect.adjusted(0, 0, -BadgeGap, 0);
    room = paintBadge(*painter, room, count.warnings, checks::Severity::Warning, option.palette);
    room = paintBadge(*painter, room, count.errors, checks::Severity::Error, option.palette);
    painter->restore();
    QStyleOptionViewItem text = option;
    text.rect = room;
    QStyledItemDelegate::paint(painter, text, index);
}

} // namespace budget::ui
