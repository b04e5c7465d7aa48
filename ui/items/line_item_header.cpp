#include "ui/items/line_item_header.h"

#include <QStyleOptionHeader>

namespace budget::ui {

LineItemHeader::LineItemHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(40);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTextElideMode(Qt::ElideRight);
}

// The style has no margin to set for this; a blank is as wide as the padding of a cell.
void LineItemHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text = QChar(QChar::Nbsp) + option->text + QChar(QChar::Nbsp);
}

} // namespace budget::ui
