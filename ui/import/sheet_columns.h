#pragma once

class QTableView;

namespace budget::ui {

// Makes the columns as wide as their titles and the texts of the rows from `first` on need, within
// reason; a title line above them does not count. Only so many rows are looked at.
void fitColumns(QTableView& view, int first);

} // namespace budget::ui
