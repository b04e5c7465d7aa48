#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace budget {

// The tables of a published department budget. The order is that of docs/command_line.md, not of
// any document.
enum class TableKind
{
    RevenueExpenditureSummary,  // 收支总表
    RevenueSummary,             // 收入总表
    ExpenditureSummary,         // 支出总表
    FiscalAppropriationSummary, // 财政拨款收支总表
    GeneralPublicExpenditure,   // 一般公共预算支出表
    BasicExpenditure,           // 一般公共预算基本支出表
    GovernmentFundExpenditure,  // 政府性基金预算支出表
    StateCapitalExpenditure,    // 国有资本经营预算支出表
    ThreePublic,                // “三公”经费表
    Procurement,                // 政府采购预算表
    Assets,                     // 资产构成情况表
    PerformanceGoal,            // 项目绩效目标表
    Other,                      // a table that no template knows; its cells are kept as texts
};

inline constexpr std::array NineTables{
    TableKind::RevenueExpenditureSummary,
    TableKind::RevenueSummary,
    TableKind::ExpenditureSummary,
    TableKind::FiscalAppropriationSummary,
    TableKind::GeneralPublicExpenditure,
    TableKind::BasicExpenditure,
    TableKind::GovernmentFundExpenditure,
    TableKind::StateCapitalExpenditure,
    TableKind::ThreePublic,
};

// The word for a kind in files and on the command line: "expenditure_summary".
QString tableKindId(TableKind kind);
std::optional<TableKind> tableKindFromId(QStringView id);

} // namespace budget
