#pragma once

#include "core/disclosure/table.h"
#include "core/disclosure/table_template.h"
#include "core/recognition/header_alignment.h"
#include "core/recognition/page.h"
#include "core/recognition/shifted_row.h"
#include "core/recognition/table_rows.h"

#include <optional>
#include <vector>

namespace budget {

// Gathers one table from the grids it is printed in, page after page.
class TableBuilder
{
public:
    // `place` is that of the title, its file named. The template outlives the builder.
    TableBuilder(const TableTemplate& tableTemplate, QString title, Place place);

    const TableTemplate& tableTemplate() const { return m_template; }
    bool hasGrid() const { return m_alignment.has_value(); }
    bool hasRows() const { return !m_rows.empty(); }

    void setUnit(MoneyUnit unit) { m_unit = unit; }
    void setFiscalYear(int year) { m_fiscalYear = year; }
    void addNote(const QString& note) { m_notes.push_back(note); }

    // Whether the grid belongs to this table: its header is the template's, or, once there was one,
    // it has none and its rows are as wide as those before.
    bool accepts(const std::vector<GridRow>& rows) const;

    // Adds an accepted grid. Fails with RowTooLong: the line in place, the widths in detail.
    [[nodiscard]] Result<void> add(const std::vector<GridRow>& rows, int page);

    // Fails as tableRows() does.
    [[nodiscard]] Result<Table> finish() const;

private:
    std::vector<GridRow> takeGoals(const std::vector<GridRow>& rows);
    void placeSurplusColumns(HeaderAlignment& alignment);
    [[nodiscard]] Result<LeafRow> leafRow(const GridRow& row, int page) const;
    CellTypes cellTypes() const;
    Place placeOf(const GridRow& row, int page) const;
    [[nodiscard]] Result<void> healRows(std::vector<GridRow>& rows, bool pads, int page) const;
    Table shell() const;

    const TableTemplate& m_template;
    QString m_title;
    Place m_place;
    MoneyUnit m_unit;
    int m_fiscalYear = 0;
    std::vector<Column> m_leaves;
    std::optional<HeaderAlignment> m_alignment; // of the grid added last
    std::vector<LeafRow> m_rows;
    QString m_goals;
    std::vector<QString> m_notes;
    std::vector<int> m_pages;
};

// 1.… 2.… 3.… in one cell are that many goals; a text without such numbers is one.
QStringList splitGoals(const QString& text);

} // namespace budget
