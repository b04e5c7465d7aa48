#include "ui/workspace/part_delegate.h"

#include "ui/findings/finding_count.h"
#include "ui/findings/finding_icon.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int BadgeGap = 6; // between badges and beside the name
constexpr int MarkGap = 2;  // between a mark and its number
constexpr int MostLines = 3;
constexpr int RowRoom = 6; // above and below the words
constexpr int Margin = 3;  // that the style keeps beside icon and words

QFont badgeFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    return font;
}

int badgeWidth(const QFontMetrics& metrics, int number)
{
    return number == 0 ? 0
                       : metrics.ascent() + MarkGap
                             + metrics.horizontalAdvance(QString::number(number)) + BadgeGap;
}

// The mark tells the severity by its form, too. At the right end of `room`; returns what is left.
QRect paintBadge(QPainter& painter,
                 const QRect& room,
                 int number,
                 checks::Severity severity,
                 const QStyleOptionViewItem& option)
{
    if (number == 0)
        return room;
    const QFontMetrics metrics(painter.font());
    const int mark = metrics.ascent();
    const QRect badge(room.right() + 1 - badgeWidth(metrics, number),
                      room.top(),
                      badgeWidth(metrics, number) - BadgeGap,
                      room.height());
    const QRect markRect(badge.left(), badge.center().y() - mark / 2, mark, mark);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    severityIcon(severity).paint(&painter, markRect);
    painter.setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                              : severityInk(severity, option.palette));
    painter.drawText(badge, Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    return room.adjusted(0, 0, -badgeWidth(metrics, number), 0);
}

} // namespace

PartDelegate::PartDelegate(int countRole, QTreeView* tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree)
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
    QRect room = option.rect;
    room = paintBadge(*painter, room, count.warnings, checks::Severity::Warning, option);
    room = paintBadge(*painter, room, count.errors, checks::Severity::Error, option);
    painter->restore();
    QStyleOptionViewItem text = option;
    text.rect = room;
    QStyledItemDelegate::paint(painter, text, index);
}

// The words' part of the row, by the depth of the part in the tree.
QRect PartDelegate::textRoom(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int depth = m_tree->rootIsDecorated() ? 1 : 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    const QFontMetrics metrics(badgeFont(option.font));
    const auto count = index.data(m_countRole).value<FindingCount>();
    const int width = m_tree->viewport()->width() - depth * m_tree->indentation()
                      - m_tree->iconSize().width() - 4 * Margin - badgeWidth(metrics, count.errors)
                      - badgeWidth(metrics, count.warnings);
    return {0, 0, std::max(4 * metrics.height(), width), MostLines * option.fontMetrics.height()};
}

QSize PartDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QRect room = textRoom(option, index);
    const int words = option.fontMetrics
                          .boundingRect(QRect(0, 0, room.width(), 10'000),
                                        Qt::TextWordWrap,
                                        index.data().toString())
                          .height();
    const int line = std::max(option.fontMetrics.height(), m_tree->iconSize().height());
    return {size.width(), std::clamp(words, line, std::max(line, room.height())) + RowRoom};
}

} // namespace budget::ui
