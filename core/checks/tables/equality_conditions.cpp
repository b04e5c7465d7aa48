#include "core/checks/tables/equality_conditions.h"

#include "core/document/column_keys.h"

#include <algorithm>

namespace budget::checks {

namespace {

std::optional<Figure>
totalOf(const CheckedDocument& document, TableKind kind, QStringView key, Side side = Side::None)
{
    const Table* table = document.only(kind);
    const std::optional<int> row = table == nullptr ? std::nullopt : totalRow(*table, side);
    return row ? figureAt(document, *table, *row, key) : std::nullopt;
}

bool isCarriedOverLine(const Row& row)
{
    return row.side == Side::Revenue
           && (row.name.contains(QStringLiteral("结转"))
               || row.name.contains(QStringLiteral("结余")));
}

// The key of a fund's column in 财政拨款收支总表.
QStringView columnOf(TableKind fund)
{
    if (fund == TableKind::GeneralPublicExpenditure)
        return keys::GeneralPublic;
    return fund == TableKind::GovernmentFundExpenditure ? keys::GovernmentFund : keys::StateCapital;
}

// Whether the document prints a table of every fund that 财政拨款收支总表 spends money of.
bool isEveryFundPrinted(const CheckedDocument& document)
{
    const Table* fiscal = document.only(TableKind::FiscalAppropriationSummary);
    return fiscal != nullptr
           && std::all_of(FundTableKinds.begin(), FundTableKinds.end(), [&](TableKind fund) {
                  const Table* table = document.only(fund);
                  return table != nullptr ? !isReadInPart(document.disclosure(), *table)
                                          : !hasFigures(*fiscal, columnOf(fund));
              });
}

} // namespace

bool hasFigures(const CheckedDocument& document, TableKind kind)
{
    const Table* table = document.only(kind);
    return table != nullptr && hasFigures(*table);
}

bool partsYears(const CheckedDocument& document, TableKind kind, Side side)
{
    const Table* table = document.only(kind);
    return table != nullptr && !mixesYears(*table, side);
}

bool listsSubjects(const CheckedDocument& document, TableKind kind)
{
    const Table* table = document.only(kind);
    return table != nullptr && listsSubjects(*table);
}

bool isFundPrinted(const CheckedDocument& document, TableKind fund)
{
    const Table* table = document.only(fund);
    return table != nullptr && hasFigures(*table) && !isReadInPart(document.disclosure(), *table);
}

bool haveRevenueTotals(const CheckedDocument& document)
{
    return totalOf(document, TableKind::RevenueSummary, keys::Total)
           && totalOf(document, TableKind::RevenueExpenditureSummary, keys::Amount, Side::Revenue);
}

bool hasColumnOfCarriedOver(const CheckedDocument& document)
{
    const Table* revenue = document.only(TableKind::RevenueSummary);
    return revenue != nullptr && columnIndex(*revenue, keys::CarriedOver);
}

bool isAllSpent(const CheckedDocument& document)
{
    const std::optional<Figure> received =
        totalOf(document, TableKind::RevenueSummary, keys::Total);
    const std::optional<Figure> spent =
        totalOf(document, TableKind::ExpenditureSummary, keys::Total);
    return received && spent && received->amount == spent->amount;
}

bool isAllFiscal(const CheckedDocument& document)
{
    const std::optional<Figure> all = totalOf(document, TableKind::RevenueSummary, keys::Total);
    const std::optional<Figure> fiscal = totalOf(document, TableKind::RevenueSummary, keys::Fiscal);
    return all && fiscal && !all->amount.isZero() && all->amount == fiscal->amount;
}

bool isCarriedOverSpent(const CheckedDocument& document)
{
    const Table* fiscal = document.only(TableKind::FiscalAppropriationSummary);
    return fiscal != nullptr
           && std::any_of(fiscal->rows.begin(), fiscal->rows.end(), [fiscal](const Row& row) {
                  const std::optional<Money> amount =
                      isCarriedOverLine(row) ? amountAt(*fiscal, row, keys::Amount) : std::nullopt;
                  return amount && !amount->isZero();
              });
}

bool areFundsAll(const CheckedDocument& document)
{
    return isAllFiscal(document) && !isCarriedOverSpent(document) && isEveryFundPrinted(document);
}

bool isListedOnce(const CheckedDocument& document)
{
    const auto isOnce = [&document](TableKind kind) {
        const Table* table = document.only(kind);
        return table == nullptr || !repeatsCodes(*table);
    };
    return isOnce(TableKind::ExpenditureSummary)
           && std::all_of(FundTableKinds.begin(), FundTableKinds.end(), isOnce);
}

bool mayBasicBeOfAllMoney(const CheckedDocument& document)
{
    const Table* basic = document.only(TableKind::BasicExpenditure);
    return basic != nullptr && !basic->title.contains(QStringLiteral("一般公共预算"));
}

bool lacksGeneralBasic(const CheckedDocument& document)
{
    return !totalOf(document, TableKind::GeneralPublicExpenditure, keys::Basic);
}

} // namespace budget::checks
