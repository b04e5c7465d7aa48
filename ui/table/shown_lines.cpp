#include "ui/table/shown_lines.h"

#include <QItemSelectionModel>
#include <QSet>
#include <QTreeView>

#include <algorithm>

namespace budget::ui {

bool isOpen(const QAbstractItemView& view, QModelIndex parent)
{
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    while (tree && parent.isValid()) {
        if (!tree->isExpanded(parent.siblingAtColumn(0)))
            return false;
        parent = parent.parent();
    }
    return true;
}

QModelIndexList selectedLines(const QAbstractItemView& view)
{
    QModelIndexList lines;
    QSet<QModelIndex> seen;
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        if (!isOpen(view, range.parent()))
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex line = range.model()->index(row, 0, range.parent());
            if (seen.contains(line))
                continue;
            seen.insert(line);
            lines.append(line);
        }
    }
    std::sort(
        lines.begin(), lines.end(), [&view](const QModelIndex& one, const QModelIndex& other) {
            return view.visualRect(one).top() < view.visualRect(other).top();
        });
    return lines;
}

} // namespace budget::ui
