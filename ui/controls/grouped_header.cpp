#include "ui/controls/grouped_header.h"

#include "ui/controls/shades.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace budget::ui {

namespace {

constexpr int sidePadding = 4;
constexpr int verticalPadding = 5;
constexpr int sortMarkHeight = 6;
constexpr int wordFlags = Qt::AlignCenter | Qt::TextWordWrap;

int heightIn(const QFontMetrics& metrics, int width, const QString& words)
{
    return metrics.boundingRect(QRect(0, 0, qMax(1, width), 10000), wordFlags, words).height();
}

// The least width on which the words take no more lines than on `width`: lines of like length, no
// single character on the last.
int balancedWidth(const QFontMetrics& metrics, int width, const QString& words)
{
    const int height = heightIn(metrics, width, words);
    const int step = metrics.averageCharWidth();
    int balanced = metrics.horizontalAdvance(words) * metrics.height() / qMax(1, height);
    while (balanced < width && heightIn(metrics, balanced, words) > height)
        balanced += step;
    return qMin(balanced + 2, width);
}

} // namespace

GroupedHeader::GroupedHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(false); // a column must not leave its group
    setSortIndicatorClearable(true);
    setHighlightSections(false);
    setMinimumSectionSize(leastSection);
    setStretchLastSection(false);
    connect(this, &QHeaderView::sectionResized, this, &GroupedHeader::updateHeights);
    connect(this, &QHeaderView::sectionCountChanged, this, &GroupedHeader::updateHeights);
    // After the view has fitted the column.
    connect(this,
            &QHeaderView::sectionHandleDoubleClicked,
            this,
            &GroupedHeader::resizedByHand,
            Qt::QueuedConnection);
    connect(this, &QHeaderView::sortIndicatorChanged, viewport(), [this] { viewport()->update(); });
}

void GroupedHeader::setTree(const std::vector<HeaderNode>& nodes)
{
    m_cells.clear();
    append(nodes, 0, std::max(1, headerDepth(nodes)));
    updateHeights();
}

void GroupedHeader::append(const std::vector<HeaderNode>& nodes, int level, int depth)
{
    for (const HeaderNode& node : nodes) {
        const bool leaf = node.children.empty();
        m_cells.push_back({node.title, columnsUnder(node), level, leaf ? depth - level : 1});
        append(node.children, level + 1, depth);
    }
}

void GroupedHeader::setPinned(QWidget* widget)
{
    m_pinned = widget;
    widget->setParent(this);
    updateHeights();
}

QSize GroupedHeader::sizeHint() const
{
    const int printed = std::accumulate(m_heights.begin(), m_heights.end(), 0);
    return {QHeaderView::sizeHint().width(), printed + pinnedHeight()};
}

int GroupedHeader::pinnedHeight() const
{
    return m_pinned && !m_pinned->isHidden() ? m_pinned->sizeHint().height() : 0;
}

QString GroupedHeader::titleAt(const QPoint& position) const
{
    const HeaderCell* cell = cellAt(position);
    return cell ? cell->title : QString();
}

bool GroupedHeader::isShown(const HeaderCell& cell) const
{
    return cell.columns.first >= 0 && cell.columns.last < count();
}

QRect GroupedHeader::rectOf(const HeaderCell& cell) const
{
    const auto level = m_heights.begin() + cell.level;
    const int left = sectionViewportPosition(cell.columns.first);
    const int right = sectionViewportPosition(cell.columns.last) + sectionSize(cell.columns.last);
    return {left,
            std::accumulate(m_heights.begin(), level, 0),
            right - left,
            std::accumulate(level, level + cell.levels, 0)};
}

const GroupedHeader::HeaderCell* GroupedHeader::cellAt(const QPoint& position) const
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(), [&](const HeaderCell& cell) {
        return isShown(cell) && rectOf(cell).contains(position);
    });
    return found == m_cells.end() ? nullptr : &*found;
}

bool GroupedHeader::isOnHandle(const QPoint& position) const
{
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    const int section = logicalIndexAt(position);
    if (section < 0)
        return true; // right of the last column: its own handle, and nothing to sort by
    const int left = sectionViewportPosition(section);
    return position.x() < left + grip || position.x() >= left + sectionSize(section) - grip;
}

void GroupedHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), headerShade(palette()));
    for (const HeaderCell& cell : m_cells) {
        if (isShown(cell) && rectOf(cell).intersects(event->rect()))
            paintCell(painter, cell);
    }
}

void GroupedHeader::paintCell(QPainter& painter, const HeaderCell& cell) const
{
    const QRect rect = rectOf(cell);
    painter.setPen(gridShade(palette()));
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool sorted =
        isSortIndicatorShown() && cell.isLeaf() && sortIndicatorSection() == cell.columns.first;
    painter.setPen(palette().color(QPalette::Text));
    QFont words = font();
    words.setWeight(sorted ? QFont::Bold : QFont::Normal);
    painter.setFont(words);
    QRect room = rect.adjusted(sidePadding, 0, -sidePadding, sorted ? -sortMarkHeight : 0);
    const int spare = room.width() - balancedWidth(painter.fontMetrics(), room.width(), cell.title);
    room.adjust(spare / 2, 0, -(spare - spare / 2), 0);
    painter.drawText(room, wordFlags, cell.title);
    if (sorted)
        paintSortMark(painter, rect);
}

void GroupedHeader::paintSortMark(QPainter& painter, const QRect& rect) const
{
    const int half = sortMarkHeight;
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    const int base = up ? rect.bottom() - 2 : rect.bottom() - 2 - sortMarkHeight;
    const int tip = up ? base - sortMarkHeight : base + sortMarkHeight;
    const int middle = rect.center().x();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    painter.drawPolygon(QPolygon({{middle - half, base}, {middle + half, base}, {middle, tip}}));
    painter.restore();
}

int GroupedHeader::wordsHeight(const HeaderCell& cell) const
{
    int width = -2 * sidePadding;
    for (int section = cell.columns.first; section <= cell.columns.last; ++section)
        width += sectionSize(section);
    return heightIn(fontMetrics(), width, cell.title) + 2 * verticalPadding;
}

std::vector<int> GroupedHeader::levelHeights() const
{
    std::size_t depth = 1;
    for (const HeaderCell& cell : m_cells)
        depth = std::max(depth, static_cast<std::size_t>(cell.level + cell.levels));
    std::vector<int> heights(depth, fontMetrics().height() + 2 * verticalPadding);
    // Cells of one row first; what a taller cell still lacks is added to its last row.
    for (const bool merged : {false, true}) {
        for (const HeaderCell& cell : m_cells) {
            if (!isShown(cell) || (cell.levels > 1) != merged)
                continue;
            const auto first = heights.begin() + cell.level;
            const int lacking = wordsHeight(cell) - std::accumulate(first, first + cell.levels, 0);
            if (lacking > 0)
                *(first + cell.levels - 1) += lacking;
        }
    }
    return heights;
}

void GroupedHeader::updateHeights()
{
    m_heights = levelHeights();
    const int shown = sizeHint().height();
    if (shown != m_shownHeight) {
        m_shownHeight = shown;
        emit geometriesChanged();
    }
    placePinned();
    viewport()->update();
}

void GroupedHeader::placePinned()
{
    if (m_pinned)
        m_pinned->setGeometry(0, height() - pinnedHeight(), width(), pinnedHeight());
}

void GroupedHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    placePinned();
}

void GroupedHeader::changeEvent(QEvent* event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeights();
}

void GroupedHeader::mousePressEvent(QMouseEvent* event)
{
    m_sizesAtPress = sizes();
    const QPoint position = event->position().toPoint();
    const HeaderCell* cell = cellAt(position);
    if ((cell && cell->isLeaf()) || isOnHandle(position))
        QHeaderView::mousePressEvent(event);
}

void GroupedHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    viewport()->update();
    if (!m_sizesAtPress.empty() && m_sizesAtPress != sizes())
        emit resizedByHand();
    m_sizesAtPress.clear();
}

std::vector<int> GroupedHeader::sizes() const
{
    std::vector<int> sizes;
    sizes.reserve(static_cast<std::size_t>(count()));
    for (int section = 0; section < count(); ++section)
        sizes.push_back(sectionSize(section));
    return sizes;
}

bool GroupedHeader::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int section = logicalIndexAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       model()
                           ? model()->headerData(section, orientation(), Qt::ToolTipRole).toString()
                           : QString(),
                       viewport());
    return true;
}

} // namespace budget::ui
