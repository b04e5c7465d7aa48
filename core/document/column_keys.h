#pragma once

#include <QStringView>

// The keys of the columns of published tables (Column::key), as our JSON and budget files have
// them.
namespace budget::keys {

// What a row is about.
inline constexpr QStringView Code = u"code";
inline constexpr QStringView Name = u"name";

// What an amount is of all: of a table, of a line, of assets.
inline constexpr QStringView Total = u"total";
inline constexpr QStringView Amount = u"amount";
inline constexpr QStringView Subtotal = u"subtotal"; // of this year's revenue
inline constexpr QStringView OriginalValue = u"original_value";

// Expenditure by what it is for; the kinds are those of expenditureKindId().
inline constexpr QStringView Basic = u"basic";
inline constexpr QStringView Personnel = u"personnel";
inline constexpr QStringView PublicFunds = u"public";
inline constexpr QStringView Project = u"project"; // of procurement and goals: the project's name
inline constexpr QStringView Business = u"business";
inline constexpr QStringView RemittedToSuperior = u"remitted_to_superior";
inline constexpr QStringView SubsidyToSubordinates = u"subsidy_to_subordinates";

// Money by where it comes from; the sources are those of fundingSourceId().
inline constexpr QStringView Fiscal = u"fiscal"; // 财政拨款
inline constexpr QStringView GeneralPublic = u"general_public";
inline constexpr QStringView GovernmentFund = u"government_fund";
inline constexpr QStringView StateCapital = u"state_capital";
inline constexpr QStringView SpecialAccount = u"special_account";
inline constexpr QStringView Undertaking = u"undertaking";
inline constexpr QStringView SuperiorSubsidy = u"superior_subsidy";
inline constexpr QStringView SubordinateRemittance = u"subordinate_remittance";
inline constexpr QStringView Other = u"other";
inline constexpr QStringView CarriedOver = u"carried_over";

// Amounts of other years and what they differ by.
inline constexpr QStringView LastYear = u"last_year";
inline constexpr QStringView Change = u"change";

// Procurement and assets.
inline constexpr QStringView Budget = u"budget"; // 预算资金 of the project
inline constexpr QStringView Item = u"item";
inline constexpr QStringView CatalogueCode = u"catalogueCode";
inline constexpr QStringView Measure = u"measure";
inline constexpr QStringView Quantity = u"quantity";
inline constexpr QStringView UnitPrice = u"unitPrice";
inline constexpr QStringView UnitFunds = u"unit_funds";
inline constexpr QStringView FiscalCarryover = u"fiscal_carryover";
inline constexpr QStringView OtherCarryover = u"other_carryover";
inline constexpr QStringView SmeReserve = u"sme_reserve"; // 面向中小企业预留: a part of the total

// Performance goals.
inline constexpr QStringView FirstLevel = u"first";
inline constexpr QStringView SecondLevel = u"second";
inline constexpr QStringView ThirdLevel = u"third";
inline constexpr QStringView Description = u"description";
inline constexpr QStringView Target = u"target";
inline constexpr QStringView Basis = u"basis";

} // namespace budget::keys
