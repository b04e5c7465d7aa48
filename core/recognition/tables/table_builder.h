#pragma once

#include "core/document/disclosure.h"
#include "core/document/table_template.h"
#include "core/exchange/page.h"
#include "core/recognition/tables/general_table.h"
#include "core/recognition/tables/header_alignment.h"
#include "core/recognition/tables/shifted_row.h"
#include "core/recognition/tables/table_rows.h"

#include <optional>
#include <vector>

namespace budget::recognition {

// Gathers one table from the grids it is printed in, page after page.
class TableBuilder
{
public:
    // `place` is that of the title, its file named.
    TableBuilder(TableTemplate tableTemplate, QString title, Place place);
    // A table that no template fits.
    TableBuilder(GeneralTable general, QString title, Place place);

    const TableTemplate& tableTemplate() const { return m_template; }
    const Place& place() const { return m_place; }
    // Of a region's template, not made for this table alone.
    bool isRegional() const { return !m_general; }
    bool isWeak() const { return m_general && m_general->isWeak; }
    bool hasGrid() const { return m_alignment.has_value(); }
    bool hasRows() const { return !m_rows.empty(); }

    // The unit printed for the table; nothing where none was.
    std::optional<MoneyUnit> unit() const { return m_unit; }
    void setUnit(MoneyUnit unit) { m_unit = unit; }
    // Its amounts are printed in thousands of yuan; they are kept in yuan.
    void setThousands()
    {
        m_isInThousands = true;
        m_unit = MoneyUnit::Yuan;
    }
    void setKind(TableKind kind) { m_template.kind = kind; }
    // The rows above the indicators that describe the project, a line each.
    const QStringList& formLines() const { return m_formLines; }
    void setFiscalYear(int year) { m_fiscalYear = year; }
    void addNote(const QString& note) { m_notes.push_back(note); }

    // Whether the grid belongs to this table: its header is the template's, or, once there was one,
    // it has none and its rows are as wide as those before.
    bool accepts(const std::vector<GridRow>& rows) const;

    // Adds an accepted grid. A row with a cell too many or lost is kept, and listed in finish().
    void add(const std::vector<GridRow>& rows, int page);

    // The table, its amounts read in `unit`. What could not be made out is added to `unrecognized`.
    Table finish(MoneyUnit unit, std::vector<Unrecognized>& unrecognized) const;

private:
    std::vector<GridRow> takeForm(const std::vector<GridRow>& rows);
    std::optional<HeaderAlignment> align(const std::vector<GridRow>& rows) const;
    int surplusColumn(const QString& words, int page);
    void placeSurplusColumns(HeaderAlignment& alignment, int page);
    LeafRow leafRow(const GridRow& row, int page);
    CellTypes cellTypes() const;
    Place placeOf(const GridRow& row, int page) const;
    std::vector<bool> healRows(std::vector<GridRow>& rows, bool pads) const;
    void listRow(const GridRow& row, int page);
    Table shell(MoneyUnit unit) const;
    std::vector<LeafRow> rowsInYuan() const;

    TableTemplate m_template;
    std::optional<GeneralTable> m_general;
    QString m_title;
    Place m_place;
    std::optional<MoneyUnit> m_unit;
    bool m_isInThousands = false;
    int m_fiscalYear = 0;
    std::vector<Column> m_leaves;
    std::optional<HeaderAlignment> m_alignment; // of the grid added last
    std::vector<LeafRow> m_rows;
    QString m_goals;
    QStringList m_formLines;
    std::vector<QString> m_notes;
    std::vector<int> m_pages;
    std::vector<Unrecognized> m_unrecognized;
};

// 1.… 2.… 3.… in one cell are that many goals; a text without such numbers is one.
QStringList splitGoals(const QString& text);

} // namespace budget::recognition
