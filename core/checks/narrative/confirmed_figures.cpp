#include "core/checks/narrative/confirmed_figures.h"

#include "core/checks/tables/table_figures.h"

#include <algorithm>

namespace budget::checks {

namespace {

// 收入总计 and 支出总计 of one table.
bool isBalanced(const CheckedDocument& document, const Table& table, const Figure& figure)
{
    int agreeing = 0;
    for (const Side side : {Side::Revenue, Side::Expenditure}) {
        const std::optional<int> row = totalRow(table, side);
        const Columns columns = amountColumns(table, side);
        const bool agrees = row && std::any_of(columns.begin(), columns.end(), [&](int column) {
                                return compare({figureOf(document, table, *row, column)}, {figure})
                                       == Agreement::Equal;
                            });
        agreeing += agrees ? 1 : 0;
    }
    return agreeing == 2;
}

bool isConfirmed(const CheckedDocument& document,
                 const ClaimedFigures& claimed,
                 const Figure& figure)
{
    for (const std::vector<Figure>& other : claimed) {
        if (other.front().place.table != figure.place.table
            && compare({figure}, {other.front()}) == Agreement::Equal)
            return true;
    }
    const Table& table = document.disclosure().tables[static_cast<std::size_t>(figure.place.table)];
    if (isBalanced(document, table, figure))
        return true;
    const std::optional<int> total = columnIndex(table, u"total");
    if (!total || figure.place.row < 0)
        return false;
    std::vector<Figure> parts;
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        if (table.columns[static_cast<std::size_t>(c)].type == ColumnType::Amount && c != *total)
            parts.push_back(figureOf(document, table, figure.place.row, c));
    }
    return parts.size() > 1
           && compare({figureOf(document, table, figure.place.row, *total)}, parts)
                  == Agreement::Equal;
}

bool isClaimedFrom(const CheckedDocument& document, const ClaimedFigures& claimed, TableKind kind)
{
    return std::any_of(claimed.begin(), claimed.end(), [&](const std::vector<Figure>& figures) {
        const int table = figures.front().place.table;
        return document.disclosure().tables[static_cast<std::size_t>(table)].kind == kind;
    });
}

std::optional<Figure> totalOf(const CheckedDocument& document, TableKind kind)
{
    const Table* table = document.only(kind);
    const std::optional<int> row = table ? totalRow(*table) : std::nullopt;
    return row ? figureAt(document, *table, *row, u"total") : std::nullopt;
}

// All that is spent is this year's general public money.
bool isGeneralOnly(const CheckedDocument& document)
{
    const std::optional<Figure> all = totalOf(document, TableKind::ExpenditureSummary);
    const std::optional<Figure> general = totalOf(document, TableKind::GeneralPublicExpenditure);
    return all && general && compare({*all}, {*general}) == Agreement::Equal;
}

// The heading or the paragraph up to the statement speaks of fiscal money.
bool isToldOfFiscal(const CheckedDocument& document, std::size_t index)
{
    const narrative::Narrative& narrative = document.narrative();
    const narrative::NarrativeAmount& amount = narrative.amounts[index];
    const QString words =
        document.disclosure().sections[static_cast<std::size_t>(amount.section)].heading
        + narrative.runs[static_cast<std::size_t>(amount.run)].text.first(amount.begin);
    return words.contains(QStringLiteral("一般公共预算"))
           || words.contains(QStringLiteral("财政拨款"));
}

// One of the figures is the whole of a table of general public money.
bool isOfGeneral(const CheckedDocument& document, const ClaimedFigures& claimed)
{
    return std::any_of(claimed.begin(), claimed.end(), [&](const std::vector<Figure>& figures) {
        const FindingPlace& place = figures.front().place;
        const Table& table = document.disclosure().tables[static_cast<std::size_t>(place.table)];
        return table.kind == TableKind::GeneralPublicExpenditure
               || (table.kind == TableKind::BasicExpenditure
                   && table.rows[static_cast<std::size_t>(place.row)].kind == RowKind::Total);
    });
}

} // namespace

bool knowsEveryFooting(const CheckedDocument& document,
                       std::size_t index,
                       const ClaimedFigures& claimed)
{
    const narrative::NarrativeStatement& statement = document.narrative().statements[index];
    const auto isFrom = [&](TableKind kind) { return isClaimedFrom(document, claimed, kind); };
    const bool isOfAll =
        isFrom(TableKind::ExpenditureSummary) || isFrom(TableKind::RevenueExpenditureSummary);
    const bool isOfFiscal = isFrom(TableKind::FiscalAppropriationSummary);
    switch (statement.subject) {
    case narrative::NarrativeSubject::Basic:
    case narrative::NarrativeSubject::Project:
        return isGeneralOnly(document)
               || (isOfAll && (isOfGeneral(document, claimed) || !isToldOfFiscal(document, index)));
    case narrative::NarrativeSubject::Fiscal:
        return isOfFiscal || isGeneralOnly(document);
    case narrative::NarrativeSubject::GeneralPublic:
        return isGeneralOnly(document)
               || (isOfFiscal && isFrom(TableKind::GeneralPublicExpenditure));
    case narrative::NarrativeSubject::SubjectItem:
        return statement.path.size() > 1 || !statement.code.isEmpty() || isGeneralOnly(document)
               || (isOfAll && isOfFiscal);
    default:
        return true;
    }
}

ClaimedFigures confirmedFirst(const CheckedDocument& document, ClaimedFigures claimed)
{
    // Nothing beside nothing proves little where there is something as well.
    const bool isNothing =
        std::all_of(claimed.begin(), claimed.end(), [](const std::vector<Figure>& figures) {
            return sumOf(figures).isZero();
        });
    const auto found =
        std::find_if(claimed.begin(), claimed.end(), [&](const std::vector<Figure>& figures) {
            return figures.size() == 1 && (isNothing || !figures.front().amount.isZero())
                   && isConfirmed(document, claimed, figures.front());
        });
    if (found == claimed.end())
        return {};
    std::rotate(claimed.begin(), found, found + 1);
    return claimed;
}

} // namespace budget::checks
