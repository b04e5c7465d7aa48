#include "core/checks/procurement/procurement_sums.h"

#include "core/budget/subject_book.h"
#include "core/checks/procurement/procurement_rows.h"
#include "core/checks/rule_source.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"
#include "core/document/indicator_value.h"
#include "core/document/printed_text.h"

#include <QHash>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace budget::checks {

namespace {

// Whether every row is an item, or a line that is called a sum.
bool isFlat(const Table& table)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
        return row.kind != RowKind::Item
               || (isProcuredItem(table, row) && !row.name.contains(QStringLiteral("其中")));
    });
}

// The columns that add up along the rows: all amounts but prices.
Columns summedColumns(const Table& table)
{
    Columns columns = amountColumns(table, Side::None);
    columns.erase(std::remove_if(columns.begin(),
                                 columns.end(),
                                 [&](int c) {
                                     const QString& key =
                                         table.columns[static_cast<std::size_t>(c)].key;
                                     return key == keys::UnitPrice || key == keys::Budget;
                                 }),
                  columns.end());
    return columns;
}

// The items of each 小计: those after it where it heads them, those before it where it closes them.
std::vector<std::pair<int, std::vector<int>>> subtotalGroups(const Table& table)
{
    std::vector<int> lines;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (rowAt(table, r).kind != RowKind::Total)
            lines.push_back(r);
    }
    if (lines.empty())
        return {};
    const bool heads = rowAt(table, lines.front()).kind == RowKind::Subtotal;
    const bool closes = rowAt(table, lines.back()).kind == RowKind::Subtotal;
    if (heads == closes)
        return {};
    if (closes)
        std::reverse(lines.begin(), lines.end());
    std::vector<std::pair<int, std::vector<int>>> groups;
    for (const int line : lines) {
        if (rowAt(table, line).kind == RowKind::Subtotal)
            groups.push_back({line, {}});
        else
            groups.back().second.push_back(line);
    }
    return groups;
}

constexpr std::array SourceKeys{
    keys::GeneralPublic,
    keys::GovernmentFund,
    keys::StateCapital,
    keys::SpecialAccount,
    keys::UnitFunds,
    keys::FiscalCarryover,
    keys::OtherCarryover,
    keys::Undertaking,
    keys::Business,
    keys::CarriedOver,
    keys::Other,
};

bool isSource(const QString& key)
{
    return std::any_of(
        SourceKeys.begin(), SourceKeys.end(), [&](QStringView source) { return key == source; });
}

// An amount in a column with an unknown title may be a part of the sum.
bool hasUnknownAmount(const Table& table, int row)
{
    constexpr std::array Others{keys::Total, keys::Budget, keys::UnitPrice, keys::SmeReserve};
    const Columns columns = amountColumns(table, Side::None);
    return std::any_of(columns.begin(), columns.end(), [&](int column) {
        const QString& key = table.columns[static_cast<std::size_t>(column)].key;
        return !isSource(key) && std::find(Others.begin(), Others.end(), key) == Others.end()
               && isPrinted(table, row, column);
    });
}

std::vector<Figure> sourcesOf(const CheckedDocument& document, const Table& table, int row)
{
    std::vector<Figure> sources;
    for (const int column : amountColumns(table, Side::None)) {
        if (isSource(table.columns[static_cast<std::size_t>(column)].key)
            && isPrinted(table, row, column))
            sources.push_back(figureOf(document, table, row, column));
    }
    return sources;
}

constexpr std::int64_t Millionth = 1'000'000;

struct Price
{
    Figure one;
    Figure all;
    std::int64_t quantity = 0; // millionths
};

std::optional<Price> priceOf(const CheckedDocument& document, const Table& table, int row)
{
    const std::optional<int> quantity = columnIndex(table, keys::Quantity);
    const std::optional<int> price = columnIndex(table, keys::UnitPrice);
    const std::optional<int> total = columnIndex(table, keys::Total);
    if (!quantity || !price || !total)
        return std::nullopt;
    if (!isPrinted(table, row, *price) || !isPrinted(table, row, *total))
        return std::nullopt;
    const auto count =
        parseIndicatorValue(rowAt(table, row).cells[static_cast<std::size_t>(*quantity)].text);
    if (!count || !count->sign.isEmpty())
        return std::nullopt;
    const Price found{figureOf(document, table, row, *price),
                      figureOf(document, table, row, *total),
                      count->number};
    constexpr std::int64_t Largest = std::int64_t{1} << 61;
    const bool isInRange =
        found.quantity > 0
        && std::abs(found.one.amount.fen()) <= Largest / std::max(found.quantity, Millionth)
        && std::abs(found.all.amount.fen()) <= Largest / Millionth;
    return isInRange ? std::optional(found) : std::nullopt;
}

// The total where one is bought; else as far as the price may have been rounded.
bool fits(const Price& price)
{
    const std::int64_t off =
        std::abs(price.one.amount.fen() * price.quantity - price.all.amount.fen() * Millionth);
    if (price.quantity == Millionth && price.one.lastPlace() == price.all.lastPlace())
        return off == 0;
    return 2 * off <= price.one.lastPlace() * price.quantity + price.all.lastPlace() * Millionth;
}

CheckOutcome procurementTotals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Procurement)) {
        const std::optional<int> total = totalRow(*table);
        const std::vector<int> items = itemRows(*table);
        if (!total || items.empty() || !isFlat(*table))
            continue;
        for (const int column : summedColumns(*table)) {
            if (isPrinted(*table, *total, column))
                compareInto(outcome,
                            {figureOf(document, *table, *total, column)},
                            figuresOf(document, *table, items, column),
                            {columnWords(*table, column)});
        }
    }
    return outcome;
}

CheckOutcome procurementSubtotals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Procurement)) {
        if (!isFlat(*table))
            continue;
        for (const auto& [subtotal, items] : subtotalGroups(*table)) {
            if (items.empty())
                continue;
            for (const int column : summedColumns(*table)) {
                if (isPrinted(*table, subtotal, column))
                    compareInto(outcome,
                                {figureOf(document, *table, subtotal, column)},
                                figuresOf(document, *table, items, column),
                                {rowAt(*table, subtotal).name, columnWords(*table, column)});
            }
        }
    }
    return outcome;
}

CheckOutcome procurementSources(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Procurement)) {
        const std::optional<int> total = columnIndex(*table, keys::Total);
        CheckOutcome found;
        for (int r = 0; total && r < static_cast<int>(table->rows.size()); ++r) {
            const std::vector<Figure> sources = sourcesOf(document, *table, r);
            if (isPrinted(*table, r, *total) && !sources.empty() && !hasUnknownAmount(*table, r))
                compareInto(found,
                            {figureOf(document, *table, r, *total)},
                            sources,
                            {rowAt(*table, r).name});
        }
        addIfProved(outcome, found);
    }
    return outcome;
}

CheckOutcome procurementPrices(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Procurement)) {
        CheckOutcome found;
        for (const int row : itemRows(*table)) {
            const std::optional<Price> price = priceOf(document, *table, row);
            if (!price)
                continue;
            ++found.compared;
            if (fits(*price))
                continue;
            Finding finding;
            finding.words = {rowAt(*table, row).name,
                             amountWords(price->one.amount, table->unit),
                             amountWords(price->all.amount, table->unit)};
            finding.left = price->all.place;
            finding.right = price->one.place;
            found.findings.push_back(finding);
        }
        addIfProved(outcome, found);
    }
    return outcome;
}

} // namespace

std::vector<Check> procurementSumChecks()
{
    return {
        {"procurement-total",
         QT_TRANSLATE_NOOP("Check", "Procurement items add up to the total"),
         QT_TRANSLATE_NOOP("Check", "The total of %1 is not the sum of the items."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         procurementTotals,
         Tolerance::Rounding,
         "In every amount column but prices: 合计 = Σ items",
         source::Form},
        {"procurement-subtotal",
         QT_TRANSLATE_NOOP("Check", "Procurement items add up to their subtotal"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 is not the sum of its items."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         procurementSubtotals,
         Tolerance::Rounding,
         "In every amount column but prices: 小计 = Σ its items",
         source::Form},
        {"procurement-sources",
         QT_TRANSLATE_NOOP("Check", "Funding sources add up to the procured amount"),
         QT_TRANSLATE_NOOP("Check", "%1: the funding sources do not add up to the amount."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         procurementSources,
         Tolerance::Rounding,
         "In every row: amount = Σ its sources; judged where at least two rows keep it, and two "
         "for each that breaks it",
         source::Form},
        {"procurement-price",
         QT_TRANSLATE_NOOP("Check", "Quantity times unit price equals the amount"),
         QT_TRANSLATE_NOOP("Check", "%1: the quantity times the unit price of %2 is not %3."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         procurementPrices,
         Tolerance::Price,
         "In every row: quantity × unit price = amount",
         source::Form},
    };
}

} // namespace budget::checks
