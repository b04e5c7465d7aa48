#include "core/checks/tables/assets.h"

#include "core/checks/rule_source.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"
#include "core/document/indicator_value.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QtGlobal>

#include <algorithm>

namespace budget::checks {

namespace {

std::optional<Money> amountIn(const Table& table, int row, int column)
{
    return rowAt(table, row).cells[static_cast<std::size_t>(column)].amount;
}

// Indices into Table::columns.
struct CountedColumns
{
    int quantity = -1;
    int value = -1;
};

std::optional<IndicatorValue> countIn(const Table& table, int row, int column)
{
    return parseIndicatorValue(rowAt(table, row).cells[static_cast<std::size_t>(column)].text);
}

// The categories, if they are numbered 一、 二、 三、 without a gap and nothing else is on the top
// level: only then is it known which rows the bottom line sums up.
std::vector<int> categories(const Table& table)
{
    std::vector<int> rows;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = rowAt(table, r);
        if (row.kind == RowKind::Total || row.level > 0)
            continue;
        const std::optional<Ordinal> ordinal = ordinalOf(row.name);
        const bool follows = ordinal && ordinal->style == OrdinalStyle::Chinese
                             && ordinal->number == static_cast<int>(rows.size()) + 1;
        if (row.kind != RowKind::Item || !follows)
            return {};
        rows.push_back(r);
    }
    return rows.size() >= 2 ? rows : std::vector<int>();
}

QString plainName(const Row& row)
{
    static const QRegularExpression among(QStringLiteral("^其中[:：]?"));
    return withoutOrdinal(withoutSpaces(row.name)).remove(among);
}

// The parts that a name is put together from: 文物和陈列品.
QSet<QString> namedParts(const QString& name)
{
    static const QRegularExpression between(QStringLiteral("[和与及、]"));
    const QStringList parts = name.split(between, Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

bool areAllParts(const Table& table, int row, const std::vector<int>& parts)
{
    QSet<QString> printed;
    for (const int part : parts)
        printed.insert(plainName(rowAt(table, part)));
    return parts.size() >= 2 && printed == namedParts(plainName(rowAt(table, row)));
}

bool arePrinted(const Table& table, const std::vector<int>& rows, int column)
{
    return std::all_of(rows.begin(), rows.end(), [&](int row) {
        return amountIn(table, row, column).has_value();
    });
}

CheckOutcome assetTotals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Assets)) {
        const std::optional<int> total = totalRow(*table);
        const std::vector<int> rows = categories(*table);
        if (!total || rows.empty())
            continue;
        for (const int column : amountColumns(*table, Side::None)) {
            if (!amountIn(*table, *total, column))
                continue;
            const std::vector<Figure> parts = figuresOf(document, *table, rows, column);
            compareInto(outcome,
                        {figureOf(document, *table, *total, column)},
                        parts,
                        {columnWords(*table, column)});
        }
    }
    return outcome;
}

CheckOutcome assetParts(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Assets)) {
        for (int r = 0; r < static_cast<int>(table->rows.size()); ++r) {
            const Row& row = rowAt(*table, r);
            if (row.parent < 0 || !row.name.startsWith(QStringLiteral("其中")))
                continue;
            for (const int column : amountColumns(*table, Side::None)) {
                const std::optional<Money> part = amountIn(*table, r, column);
                const std::optional<Money> whole = amountIn(*table, row.parent, column);
                if (!part || !whole)
                    continue;
                ++outcome.compared;
                if (*part <= *whole)
                    continue;
                Finding finding;
                finding.words = {plainName(row),
                                 amountWords(*part, table->unit),
                                 plainName(rowAt(*table, row.parent)),
                                 amountWords(*whole, table->unit)};
                finding.left = document.placeOf(*table, r, column);
                finding.right = document.placeOf(*table, row.parent, column);
                finding.difference = *part - *whole;
                outcome.findings.push_back(finding);
            }
        }
    }
    return outcome;
}

CheckOutcome wholeAssetParts(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Assets)) {
        for (int r = 0; r < static_cast<int>(table->rows.size()); ++r) {
            const std::vector<int> rows = childrenOf(*table, r);
            if (!areAllParts(*table, r, rows))
                continue;
            for (const int column : amountColumns(*table, Side::None)) {
                if (!arePrinted(*table, rows, column) || !amountIn(*table, r, column))
                    continue;
                const std::vector<Figure> parts = figuresOf(document, *table, rows, column);
                compareInto(outcome,
                            {figureOf(document, *table, r, column)},
                            parts,
                            {plainName(rowAt(*table, r)), columnWords(*table, column)});
            }
        }
    }
    return outcome;
}

// The rows of tables that print both how many there are of an asset and what it is worth.
template<typename Inspect>
CheckOutcome eachCounted(const CheckedDocument& document, Inspect inspect)
{
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Assets)) {
        const std::optional<int> quantity = columnIndex(*table, keys::Quantity);
        const std::optional<int> value = columnIndex(*table, keys::OriginalValue);
        for (int r = 0; quantity && value && r < static_cast<int>(table->rows.size()); ++r)
            inspect(*table, r, CountedColumns{*quantity, *value}, outcome);
    }
    return outcome;
}

// Land and buildings are counted by their area, which a well or a wall does not have.
CheckOutcome wholeCounts(const CheckedDocument& document)
{
    static const QRegularExpression byArea(QStringLiteral("土地|房屋|构筑"));
    return eachCounted(
        document, [&](const Table& table, int r, CountedColumns in, CheckOutcome& outcome) {
            const int whole = rowAt(table, r).parent;
            if (whole < 0 || byArea.match(rowAt(table, whole).name).hasMatch()
                || !amountIn(table, r, in.value) || !amountIn(table, whole, in.value))
                return;
            const auto count = countIn(table, r, in.quantity);
            if (!count || count->number == 0 || count != countIn(table, whole, in.quantity))
                return;
            const Figure part = figureOf(document, table, r, in.value);
            const Figure all = figureOf(document, table, whole, in.value);
            ++outcome.compared;
            if (part.amount >= all.amount)
                return;
            Finding finding;
            finding.words = {plainName(rowAt(table, r)),
                             QString::number(count->number / 1'000'000),
                             plainName(rowAt(table, whole)),
                             amountWords(part.amount, table.unit),
                             amountWords(all.amount, table.unit)};
            finding.left = part.place;
            finding.right = all.place;
            finding.difference = part.amount - all.amount;
            outcome.findings.push_back(finding);
        });
}

// Of what is counted by the piece; land, buildings and rights may have none.
CheckOutcome assetCounts(const CheckedDocument& document)
{
    static const QRegularExpression pieces(QStringLiteral("设备|车|家具|图书|文物"));
    return eachCounted(
        document, [&](const Table& table, int r, CountedColumns in, CheckOutcome& outcome) {
            const auto count = countIn(table, r, in.quantity);
            const std::optional<Money> amount = amountIn(table, r, in.value);
            if (!count || !amount || !pieces.match(rowAt(table, r).name).hasMatch())
                return;
            ++outcome.compared;
            if (count->number != 0 || amount->isZero())
                return;
            Finding finding;
            finding.words = {plainName(rowAt(table, r)), amountWords(*amount, table.unit)};
            finding.left = document.placeOf(table, r, in.quantity);
            finding.right = document.placeOf(table, r, in.value);
            outcome.findings.push_back(finding);
        });
}

} // namespace

std::vector<Check> assetChecks()
{
    constexpr CheckScope Assets{TableKind::Assets};
    return {
        {"asset-total",
         QT_TRANSLATE_NOOP("Check", "Asset categories add up to the total"),
         QT_TRANSLATE_NOOP("Check", "The total of %1 is not the sum of the categories."),
         Severity::Error,
         CheckGroup::Assets,
         Assets,
         assetTotals,
         Tolerance::Rounding,
         "In every amount column: 合计 = Σ categories 一、 二、 …",
         source::Form},
        {"asset-part",
         QT_TRANSLATE_NOOP("Check", "A part of an asset category does not exceed the category"),
         QT_TRANSLATE_NOOP("Check", "%1 (%2) exceeds %3 (%4), of which it is a part."),
         Severity::Error,
         CheckGroup::Assets,
         Assets,
         assetParts,
         Tolerance::Exact,
         "In every amount column: 其中 ≤ its category",
         source::Form},
        {"asset-all-parts",
         QT_TRANSLATE_NOOP("Check", "The parts of an asset category add up to the category"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 is not the sum of its parts."),
         Severity::Warning,
         CheckGroup::Assets,
         Assets,
         wholeAssetParts,
         Tolerance::Rounding,
         "In every amount column: category = Σ its parts, where its name is made of theirs "
         "(文物和陈列品)",
         source::Form},
        {"asset-all-pieces",
         QT_TRANSLATE_NOOP("Check",
                           "A part with every piece of an asset category has its whole value"),
         QT_TRANSLATE_NOOP("Check", "%1 has all %2 pieces of %3, but only %4 of its value of %5."),
         Severity::Note,
         CheckGroup::Assets,
         Assets,
         wholeCounts,
         Tolerance::Exact,
         "Count of a part = count of its category ⇒ value of the part ≥ value of the category; not "
         "of land and buildings, which are counted by area",
         source::Form},
        {"asset-count",
         QT_TRANSLATE_NOOP("Check", "Assets with a value have a count"),
         QT_TRANSLATE_NOOP("Check", "%1 has a count of zero, but a value of %2."),
         Severity::Warning,
         CheckGroup::Assets,
         Assets,
         assetCounts,
         Tolerance::Exact,
         "Value ≠ 0 ⇒ count ≠ 0, of what is counted by the piece",
         source::Form},
    };
}

} // namespace budget::checks
