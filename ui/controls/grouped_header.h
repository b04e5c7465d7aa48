#pragma once

#include "core/document/table.h"

#include <QHeaderView>

#include <vector>

namespace budget::ui {

// The printed header of a table: merged cells over the columns they span, words wrapped. A click on
// a leaf sorts (once up, once down, then the printed order again); a click on a merged cell does
// nothing. The height follows the font and the widths.
//
// A widget may be pinned under it, which the view then keeps in sight as it does the header.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int leastSection = 24; // pixels

    explicit GroupedHeader(QWidget* parent = nullptr);

    // Columns that no node names have their title from the model.
    void setTree(const std::vector<HeaderNode>& nodes);
    // Takes the place under the header, as high as its sizeHint; not shown while it is hidden.
    void setPinned(QWidget* widget);

    // To be called when the pinned widget appears, vanishes or changes its height.
    void updateHeights();

    QSize sizeHint() const override;

    // The title of the printed cell at a place, for tests and tool tips; empty outside.
    QString titleAt(const QPoint& position) const;

signals:
    void resizedByHand(); // somebody dragged or double-clicked the edge of a column

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct HeaderCell
    {
        QString title;
        ColumnSpan columns;
        int level = 0;
        int levels = 1; // rows of the header it spans

        bool isLeaf() const { return columns.first == columns.last; }
    };

    void append(const std::vector<HeaderNode>& nodes, int level, int depth);
    bool isShown(const HeaderCell& cell) const;
    QRect rectOf(const HeaderCell& cell) const;
    const HeaderCell* cellAt(const QPoint& position) const;
    bool isOnHandle(const QPoint& position) const;
    void paintCell(QPainter& painter, const HeaderCell& cell) const;
    void paintSortMark(QPainter& painter, const QRect& rect) const;
    int wordsHeight(const HeaderCell& cell) const;
    std::vector<int> levelHeights() const;
    void placePinned();
    int pinnedHeight() const;
    std::vector<int> sizes() const;

    std::vector<HeaderCell> m_cells;
    std::vector<int> m_heights; // of the header's rows, top down
    int m_shownHeight = 0;      // of which the view knows
    QWidget* m_pinned = nullptr;
    std::vector<int> m_sizesAtPress;
};

} // namespace budget::ui
