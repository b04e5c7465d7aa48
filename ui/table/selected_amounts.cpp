#include "ui/table/selected_amounts.h"

#include "ui/table/shown_lines.h"
#include "ui/table/table_tree_model.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace budget::ui {

namespace {

void addRange(const QItemSelectionRange& range, SelectionSummary& summary)
{
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column) {
            const QModelIndex index = range.model()->index(row, column, range.parent());
            const QVariant amount = index.data(TableTreeModel::MoneyRole);
            if (!amount.isValid())
                continue;
            ++summary.count;
            summary.sum += amount.value<Money>();
        }
    }
}

} // namespace

SelectionSummary summaryOf(const QAbstractItemView& view)
{
    SelectionSummary summary;
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        if (isOpen(view, range.parent()))
            addRange(range, summary);
    }
    return summary;
}

} // namespace budget::ui
