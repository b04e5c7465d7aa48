#include "ui/items/pick_list_delegate.h"

#include "ui/controls/shades.h"

#include <QApplication>
#include <QPainter>

namespace budget::ui {

namespace {

constexpr int padding = 6;
constexpr int gap = 12;

QFont smaller(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

bool hasSecondLine(const QModelIndex& index)
{
    return !index.data(PickListDelegate::PathRole).toString().isEmpty()
           || !index.data(PickListDelegate::RemarkRole).toString().isEmpty();
}

} // namespace

void PickListDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const QColor ground = palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = mixed(ground, ink, 65);
    painter->save();
    painter->fillRect(option.rect, ground);

    QRect line = option.rect.adjusted(padding, padding / 2, -padding, -padding / 2);
    if (hasSecondLine(index))
        line.setHeight(option.fontMetrics.height());
    painter->setFont(option.font);
    painter->setPen(ink);
    const QString words = index.data(Qt::DisplayRole).toString();
    painter->drawText(line,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, line.width()));

    const QFont small = smaller(option.font);
    const QFontMetrics metrics(small);
    line.moveTop(line.bottom() + 1);
    line.setHeight(metrics.height());
    painter->setFont(small);
    painter->setPen(faint);
    const QString remark = index.data(RemarkRole).toString();
    // Two pixels more than it measures, or rounding elides it.
    const int remarkWidth = qMin(metrics.horizontalAdvance(remark) + 2, line.width() * 3 / 5);
    painter->drawText(line,
                      Qt::AlignRight | Qt::AlignVCenter,
                      metrics.elidedText(remark, Qt::ElideRight, remarkWidth));
    line.setRight(line.right() - remarkWidth - gap);
    painter->drawText(
        line,
        Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(PathRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize PickListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int height = option.fontMetrics.height() + padding;
    if (hasSecondLine(index))
        height += QFontMetrics(smaller(option.font)).height() + 1;
    return {option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString())
                + 2 * padding,
            height};
}

} // namespace budget::ui
