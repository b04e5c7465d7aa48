#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace budget::typeset {

enum class Spending
{
    Personnel,   // 基本支出, 人员经费
    PublicFunds, // 基本支出, 公用经费
    Project,     // 项目支出
};

enum class Source
{
    GeneralPublic,  // 一般公共预算
    GovernmentFund, // 政府性基金
    Undertaking,    // 事业收入
    Other,          // 其他收入
};

// One amount of an invented budget; every figure of its tables is a sum of these.
struct BudgetLine
{
    QString functional; // seven digits
    QString economic;   // five digits; empty for a project
    Spending spending = Spending::Personnel;
    Source source = Source::GeneralPublic;
    std::int64_t fen = 0;
};

using LineFilter = std::function<bool(const BudgetLine&)>;

// What a publisher would have in its books, as plain data: it knows nothing of the product.
struct PlainBudget
{
    QString unitName;
    QString unitCode;
    int year = 0;
    std::vector<BudgetLine> lines;

    std::int64_t sum(const LineFilter& takes) const;
    // The codes that the lines have, with the codes above them, ascending.
    std::vector<QString> functionalCodes(const LineFilter& takes) const;
    std::vector<QString> economicCodes(const LineFilter& takes) const;
};

// The official name of a functional (3, 5, 7 digits) or economic subject (3, 5 digits).
QString functionalName(const QString& code);
QString economicName(const QString& code);

LineFilter everything();
LineFilter isBasic();
LineFilter isSpentAs(Spending spending);
LineFilter isFrom(Source source);
LineFilter isUnder(const QString& functional);
LineFilter isUnderEconomic(const QString& economic);
LineFilter both(const LineFilter& left, const LineFilter& right);

// An office of a town, all of it from the general public budget.
PlainBudget townOffice();
// A bureau with a government fund.
PlainBudget waterBureau();
// A university with revenue of its own.
PlainBudget university();

} // namespace budget::typeset
