#pragma once

#include "core/budget/line_item_entry.h"
#include "core/subjects/subject_search.h"
#include "ui/items/line_item_filter.h"

#include <QSet>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace budget::ui {

class LineItemWords;

// What one column lets pass.
struct ColumnFilter
{
    QString words; // as in the search box; for amounts a figure, >100, <=5, 100..200
    std::optional<QSet<QString>> values; // the texts that pass; nothing: all

    bool isEmpty() const { return words.trimmed().isEmpty() && !values; }
    bool operator==(const ColumnFilter&) const = default;
};

// Which line items are shown, and in which order.
class LineItemOrder
{
public:
    void setFilter(const LineItemFilter& filter); // drill-through
    void setSearch(const QString& text);          // the search box
    void setColumnFilter(LineItemField field, const ColumnFilter& filter);
    void clearFilters(); // all of them
    void setSort(std::optional<LineItemField> field, Qt::SortOrder order);

    const ColumnFilter& columnFilter(LineItemField field) const;
    std::optional<LineItemField> sortField() const { return m_sortField; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    const LineItemFilter& filter() const { return m_filter; }
    bool isFiltered() const;
    bool isPlain() const { return !isFiltered() && !m_sortField; } // all, in the budget's order

    bool accepts(const LineItem& item, const Budget& budget, const LineItemWords& words) const;
    std::vector<FactId> arranged(const Budget& budget, const LineItemWords& words) const;

private:
    bool fitsUnit(const LineItem& item, const Budget& budget) const;
    bool fitsColumn(const LineItem& item, LineItemField field, const LineItemWords& words) const;

    LineItemFilter m_filter;
    bool m_hasFilter = false;
    SearchQuery m_filterText{u""};
    SearchQuery m_search{u""};
    std::array<ColumnFilter, LineItemFieldCount> m_columns;
    std::optional<LineItemField> m_sortField;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// Whether the amount (fen) fits what was typed to filter by; an empty text is fitted by all, a text
// that says nothing of amounts by none.
bool amountFits(Money amount, const QString& condition, MoneyUnit unit);

} // namespace budget::ui
