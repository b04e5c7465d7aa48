#pragma once

#include <QModelIndexList>

class QAbstractItemView;

namespace budget::ui {

// Whether a tree shows the children of `parent`: it and all above it are open. A view that is no
// tree shows everything.
bool isOpen(const QAbstractItemView& view, QModelIndex parent);

// The first cell of every line that has a selected cell and is shown, from top to bottom.
QModelIndexList selectedLines(const QAbstractItemView& view);

} // namespace budget::ui
