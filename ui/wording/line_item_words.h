#pragma once

#include "core/budget/budget.h"
#include "core/budget/line_item_entry.h"
#include "core/budget/subject_book.h"

#include <QString>

namespace budget {
class SearchQuery;
} // namespace budget

namespace budget::ui {

// The words and figures of line items, in the unit that is shown.
class LineItemWords
{
public:
    // Takes up the budget's names and the decimals that its amounts need; the budget outlives this.
    // Null: none.
    void setBudget(const Budget* budget);
    void readNames(); // of subjects, after they have changed
    void setUnit(MoneyUnit unit);

    MoneyUnit unit() const { return m_unit; }
    const SubjectBook& book() const { return m_book; }
    // Every amount of the column has as many decimals as the one that needs most. True when the
    // item needs more than were shown.
    bool widenFor(const LineItem& item);

    QString shown(const LineItem& item, LineItemField field) const;
    QString edited(const LineItem& item, LineItemField field) const; // as it is typed again
    QString plain(const LineItem& item, LineItemField field) const;  // without separators
    QString exact(const LineItem& item, LineItemField field) const;  // read alike in every unit
    // 30201 办公费, or whatever names the item best.
    QString titleOf(const LineItem& item) const;
    bool matches(const LineItem& item, const SearchQuery& query) const;

private:
    void readDecimals();
    QString words(const LineItem& item, LineItemField field) const;

    const Budget* m_budget = nullptr;
    SubjectBook m_book;
    MoneyUnit m_unit = MoneyUnit::Yuan;
    int m_decimals = 2;
};

// The column's title.
QString lineItemFieldTitle(LineItemField field);
// 推算, as the product marks it.
QString inferredWord();

} // namespace budget::ui
