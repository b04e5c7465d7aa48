#pragma once

#include "core/budget/funding_source.h"
#include "core/budget/rare_text.h"
#include "core/document/table.h"
#include "core/money/money.h"
#include "core/subjects/subject_code.h"
#include "core/subjects/subject_tree.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace budget {

// Names a fact within its budget and its kind. Made by the program, from 1 on, never used again;
// 0 names none.
using FactId = std::int64_t;

// What a budget as a whole is about. There is one a budget.
struct BudgetProperties
{
    QString departmentName; // 秦皇岛经济技术开发区机关事务服务中心
    QString departmentCode; // 430; empty where it has none
    int fiscalYear = 0;
    Stage stage = Stage::SecondReturn;

    bool operator==(const BudgetProperties&) const = default;
};

// A unit (单位) of the department; the units are a tree.
struct Unit
{
    FactId id = 0;
    FactId parent = 0; // 0 at the top
    QString code;
    QString name;
    // 行政单位 and units 参照公务员法管理: their 公用经费 is 机关运行经费.
    bool isAdministrative = false;

    bool operator==(const Unit&) const = default;
};

// Revenue (收入) of one unit for one functional subject from one source.
struct RevenueItem
{
    FactId id = 0;
    FactId unit = 0;
    SubjectCode functional; // empty where revenue is not split by subject
    FundingSource source = FundingSource::GeneralPublic;
    bool isCarriedOver = false; // 上年结转结余; always with FundingSource::CarriedOver
    Money amount;               // fen
    QString note;
    bool isInferred = false; // 推算

    bool operator==(const RevenueItem&) const = default;
};

// Expenditure (支出): the one fact that the expenditure tables are made of.
struct LineItem
{
    FactId id = 0;
    FactId unit = 0;
    SubjectCode functional; // 2080505
    SubjectCode economic;   // of the department catalogue, 30108; empty where it is not known
    FactId project = 0;     // 0 for none
    Money amount;           // fen
    RareText note;
    RareText calculation; // how the amount came about: "=1500*20"; empty for a typed figure
    ExpenditureKind kind = ExpenditureKind::PublicFunds;
    FundingSource source = FundingSource::GeneralPublic;
    bool isInferred = false; // 推算: found by reconstruct, confirmed by nobody
    // Last printed places moved onto the printed figure of this item, so that the rounded total is
    // the total (尾差). No part of the amount; without effect where nothing is rounded.
    std::int8_t tail = 0;

    bool operator==(const LineItem&) const = default;
};

// 绩效指标: a row of a project's goal table, every part as printed.
struct Indicator
{
    QString first;       // 一级指标: 产出指标
    QString second;      // 二级指标: 数量指标
    QString third;       // 三级指标
    QString description; // 绩效指标描述
    QString target;      // 指标值: ≥90%
    QString basis;       // 指标值确定依据

    bool operator==(const Indicator&) const = default;
};

// A project with its performance goals (绩效目标).
struct Project
{
    FactId id = 0;
    QString code;
    QString name;
    QString title; // of its goal table as printed; empty: as the template says
    QStringList goals;
    std::vector<Indicator> indicators;

    bool operator==(const Project&) const = default;
};

// An item of the procurement budget (政府采购).
struct ProcurementItem
{
    FactId id = 0;
    FactId unit = 0;
    QString project;
    std::optional<Money> budget;    // 预算资金 of the project, fen
    QString item;                   // 采购物品名称
    QString catalogueCode;          // C99000000
    QString measure;                // 计量单位
    QString quantity;               // as written
    std::optional<Money> unitPrice; // fen
    // Fen by the column's key of docs/command_line.md: general_public … other_carryover,
    // sme_reserve; "" for a part of the total that no column names. The total is the sum without
    // sme_reserve.
    std::map<QString, Money> amounts;

    bool operator==(const ProcurementItem&) const = default;
};

// A category of assets (国有资产). A category below another has a figure of its own; the table's
// total is the sum of those at the top.
struct Asset
{
    FactId id = 0;
    QString name;                       // as printed, ordinal included
    int level = 0;                      // 其中 is 1
    QString quantity;                   // as written, "---" included
    std::optional<Money> originalValue; // fen

    bool operator==(const Asset&) const = default;
};

// A figure of the 三公 table that no line item gives.
struct ThreePublicFigure
{
    FactId id = 0;
    QString item;             // of docs/command_line.md: "overseas_teaching"
    bool isPriorYear = false; // 上年预算数
    Money amount;             // fen

    bool operator==(const ThreePublicFigure&) const = default;
};

// The name that the department's document gives a subject, where the catalogue has another or none.
struct SubjectName
{
    FactId id = 0;
    Catalogue catalogue = Catalogue::Functional;
    SubjectCode code;
    QString name;

    bool operator==(const SubjectName&) const = default;
};

// A paragraph, or the place of a table: the nth (from 0) of its kind.
struct NarrativePassage
{
    QString text;
    std::optional<TableKind> table;
    int nth = 0;

    bool operator==(const NarrativePassage&) const = default;
};

// A section of the text that only a person can write.
struct NarrativeSection
{
    FactId id = 0;
    QString heading;
    int level = 0; // as Section::level
    std::vector<NarrativePassage> passages;

    bool operator==(const NarrativeSection&) const = default;
};

// A table that no fact gives (机构设置情况), kept as it was published.
struct KeptTable
{
    FactId id = 0;
    Table table;

    bool operator==(const KeptTable&) const = default;
};

// What a check found and a person has declared to be no mistake.
struct Waiver
{
    FactId id = 0;
    QString check; // Check::id
    QString place; // where it was found, in words that outlive an edit (core/checks/waiver.h)
    QString reason;

    bool operator==(const Waiver&) const = default;
};

} // namespace budget
