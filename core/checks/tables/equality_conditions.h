#pragma once

#include "core/checks/checked_document.h"
#include "core/checks/tables/table_figures.h"

#include <array>

namespace budget::checks {

// What must be so of a document before its tables can be compared.

inline constexpr std::array FundTableKinds{TableKind::GeneralPublicExpenditure,
                                           TableKind::GovernmentFundExpenditure,
                                           TableKind::StateCapitalExpenditure};

template<bool (*... Conditions)(const CheckedDocument&)>
bool allOf(const CheckedDocument& document)
{
    return (Conditions(document) && ...);
}

template<bool (*Condition)(const CheckedDocument&)>
bool isNot(const CheckedDocument& document)
{
    return !Condition(document);
}

// Of tables of which there is one alone.
bool hasFigures(const CheckedDocument& document, TableKind kind);
bool partsYears(const CheckedDocument& document, TableKind kind, Side side); // !mixesYears()
bool listsSubjects(const CheckedDocument& document, TableKind kind);

template<TableKind... Kinds>
bool haveFigures(const CheckedDocument& document)
{
    return (hasFigures(document, Kinds) && ...);
}

template<TableKind Kind, Side Of>
bool partsYears(const CheckedDocument& document)
{
    return partsYears(document, Kind, Of);
}

template<TableKind... Kinds>
bool listSubjects(const CheckedDocument& document)
{
    return (listsSubjects(document, Kinds) && ...);
}

// Whether the table of a fund was read whole and holds figures.
bool isFundPrinted(const CheckedDocument& document, TableKind fund);

template<TableKind Fund>
bool isFundPrinted(const CheckedDocument& document)
{
    return isFundPrinted(document, Fund);
}

// 收支总表 and 收入总表 both print a total of revenue.
bool haveRevenueTotals(const CheckedDocument& document);
// 收入总表 has a column of what was carried over.
bool hasColumnOfCarriedOver(const CheckedDocument& document);
// 收入总表 and 支出总表 have one total: nothing is carried on to the next year.
bool isAllSpent(const CheckedDocument& document);
// All revenue is this year's 财政拨款, as 收入总表 prints it.
bool isAllFiscal(const CheckedDocument& document);
// Appropriations of the year before are spent, too: some tables of the funds then list this year's
// appropriation alone (一般公共预算当年拨款).
bool isCarriedOverSpent(const CheckedDocument& document);
// All expenditure is in the tables of the three funds.
bool areFundsAll(const CheckedDocument& document);
// Neither 支出总表 nor a fund's table lists its subjects once for every unit.
bool isListedOnce(const CheckedDocument& document);
// The title of 基本支出表 does not say that it is 一般公共预算 alone.
bool mayBasicBeOfAllMoney(const CheckedDocument& document);
// 一般公共预算支出表 prints no total of basic expenditure.
bool lacksGeneralBasic(const CheckedDocument& document);

} // namespace budget::checks
