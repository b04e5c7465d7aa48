#include "ui/wording/cell_text.h"

#include "core/money/money_text.h"
#include "ui/wording/amount_text.h"

namespace budget::ui {

namespace {

const Cell& cellOf(const Row& row, int column)
{
    return row.cells[static_cast<std::size_t>(column)];
}

int decimalsOf(const Table& table, const Cell& cell, AmountStyle style)
{
    return style.unit == table.unit ? printedDecimals(cell, style.unit) : style.decimals;
}

} // namespace

QString displayText(const Table& table, const Row& row, int column, AmountStyle style)
{
    const Cell& cell = cellOf(row, column);
    return cell.amount ? amountText(*cell.amount, style.unit, decimalsOf(table, cell, style))
                       : plainText(table, row, column, style);
}

QString plainText(const Table& table, const Row& row, int column, AmountStyle style)
{
    const Cell& cell = cellOf(row, column);
    switch (table.columns[static_cast<std::size_t>(column)].type) {
    case ColumnType::LineNumber:
        return cell.text.isEmpty() && row.line > 0 ? QString::number(row.line) : cell.text;
    case ColumnType::Code:
        return row.code.isEmpty() ? cell.text : row.code;
    case ColumnType::Name:
        return row.name.isEmpty() ? cell.text : row.name;
    case ColumnType::Amount:
        if (cell.amount)
            return formatMoney(*cell.amount, style.unit, decimalsOf(table, cell, style));
        break;
    case ColumnType::Text:
    case ColumnType::Quantity:
        break;
    }
    return cell.text;
}

QVariant sortValue(const Table& table, const Row& row, int column, AmountStyle style)
{
    const Cell& cell = cellOf(row, column);
    switch (table.columns[static_cast<std::size_t>(column)].type) {
    case ColumnType::Amount:
        return cell.amount ? QVariant(static_cast<qlonglong>(cell.amount->fen())) : QVariant();
    case ColumnType::LineNumber:
        if (row.line > 0)
            return static_cast<qlonglong>(row.line);
        [[fallthrough]];
    case ColumnType::Quantity: {
        // A count is read as an amount is: with separators and full-width digits.
        const Result<std::optional<Money>> count = parseMoney(cell.text, MoneyUnit::Yuan);
        return count && *count ? QVariant(static_cast<qlonglong>((*count)->fen())) : QVariant();
    }
    case ColumnType::Code:
    case ColumnType::Name:
    case ColumnType::Text:
        break;
    }
    const QString text = plainText(table, row, column, style);
    return text.isEmpty() ? QVariant() : text;
}

} // namespace budget::ui
