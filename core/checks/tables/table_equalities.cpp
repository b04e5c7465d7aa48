#include "core/checks/tables/table_equalities.h"

#include "core/checks/rule_source.h"
#include "core/checks/tables/equality.h"
#include "core/checks/tables/equality_conditions.h"
#include "core/document/column_keys.h"

#include <QtGlobal>

#include <array>
#include <utility>

namespace budget::checks {

namespace {

using enum TableKind;
using enum Relation;

constexpr const char* Differs = QT_TRANSLATE_NOOP("Check", "%1 is %2, but %3 is %4.");
constexpr const char* IsLess = QT_TRANSLATE_NOOP("Check", "%1 is %2, less than the %4 of %3.");
constexpr const char* IsMore = QT_TRANSLATE_NOOP("Check", "%1 is %2, more than the %4 of %3.");

constexpr Where totalOf(TableKind table, QStringView column, Side side = Side::None)
{
    return {table, At::Total, column, side};
}

// Revenue.

constexpr Where RevenueTotal = totalOf(RevenueSummary, keys::Total);

constexpr std::array RevenueTotals{
    Equality{RevenueTotal, totalOf(RevenueExpenditureSummary, keys::Amount, Side::Revenue)},
    // Without a column of it, some list what was carried over and some do not.
    Equality{RevenueTotal,
             {RevenueExpenditureSummary, At::Year, keys::Amount, Side::Revenue},
             OrEqual,
             isNot<hasColumnOfCarriedOver>},
    Equality{totalOf(RevenueSummary, keys::Subtotal),
             {RevenueExpenditureSummary, At::Year, keys::Amount, Side::Revenue},
             Equal,
             haveRevenueTotals},
};

constexpr std::array RevenueSources{
    Equality{{RevenueSummary, At::EachSource},
             {RevenueExpenditureSummary, At::SameRevenue, keys::Amount}},
};

constexpr std::array FiscalRevenue{
    Equality{{RevenueExpenditureSummary, At::EachFund, keys::Amount},
             {FiscalAppropriationSummary, At::SameRevenue, keys::Amount}},
};

constexpr std::array FiscalTotal{
    Equality{totalOf(RevenueSummary, keys::Fiscal),
             {FiscalAppropriationSummary, At::YearOrTotal, keys::Amount, Side::Revenue}},
};

constexpr std::array RevenueByUse{
    Equality{{RevenueSummary, At::EachRow, keys::Total},
             {ExpenditureSummary, At::SameSubject, keys::Total}},
};

// Expenditure.

constexpr std::array ExpenditureTotals{
    Equality{totalOf(ExpenditureSummary, keys::Total),
             {RevenueExpenditureSummary, At::YearOrTotal, keys::Amount, Side::Expenditure}},
};

constexpr std::array ExpenditureClasses{
    Equality{{RevenueExpenditureSummary, At::EachClass, keys::Amount},
             {ExpenditureSummary, At::SameClass, keys::Total}},
};

// A fund's column of 财政拨款收支总表 against its own table, by 类 and in all.
template<TableKind Fund>
constexpr Equality fundClasses(QStringView column, int rule)
{
    return {{FiscalAppropriationSummary, At::EachClass, column},
            {Fund, At::SameClass, keys::Total},
            AtLeast,
            isFundPrinted<Fund>,
            isNot<isCarriedOverSpent>,
            rule};
}

template<TableKind Fund>
constexpr Equality fundTotal(QStringView column, int rule)
{
    return {totalOf(Fund, keys::Total),
            {FiscalAppropriationSummary, At::YearOrTotal, column, Side::Expenditure},
            Equal,
            allOf<isFundPrinted<Fund>, isNot<isCarriedOverSpent>>,
            nullptr,
            rule};
}

constexpr std::array FundClasses{
    fundClasses<GeneralPublicExpenditure>(keys::GeneralPublic, 1),
    fundTotal<GeneralPublicExpenditure>(keys::GeneralPublic, 1),
    fundClasses<GovernmentFundExpenditure>(keys::GovernmentFund, 2),
    fundTotal<GovernmentFundExpenditure>(keys::GovernmentFund, 2),
    fundClasses<StateCapitalExpenditure>(keys::StateCapital, 3),
    fundTotal<StateCapitalExpenditure>(keys::StateCapital, 3),
};

constexpr Equality fundsIn(QStringView column)
{
    return {{ExpenditureSummary, At::EachSubjectAndTotal, column},
            {GeneralPublicExpenditure, At::SameSubjectInFunds, column},
            AtLeast,
            nullptr,
            areFundsAll};
}

constexpr std::array FundsInAll{fundsIn(keys::Total), fundsIn(keys::Basic), fundsIn(keys::Project)};

constexpr Where BasicTotal = totalOf(BasicExpenditure, keys::Total);

constexpr std::array BasicTotals{
    Equality{BasicTotal, totalOf(GeneralPublicExpenditure, keys::Basic)},
    Equality{BasicTotal, totalOf(ExpenditureSummary, keys::Basic), OrEqual, mayBasicBeOfAllMoney},
    Equality{BasicTotal,
             totalOf(ExpenditureSummary, keys::Basic),
             Equal,
             allOf<mayBasicBeOfAllMoney, lacksGeneralBasic>},
    Equality{totalOf(BasicExpenditure, keys::Personnel),
             totalOf(GeneralPublicExpenditure, keys::Personnel)},
    Equality{totalOf(BasicExpenditure, keys::PublicFunds),
             totalOf(GeneralPublicExpenditure, keys::PublicFunds)},
};

constexpr std::array SummaryTotals{
    Equality{totalOf(RevenueExpenditureSummary, keys::Amount, Side::Expenditure),
             {.table = FiscalAppropriationSummary,
              .at = At::Total,
              .column = keys::Amount,
              .side = Side::Expenditure,
              .otherColumn = keys::Total},
             AtLeast,
             nullptr,
             isAllFiscal},
};

// By economic subject, and by function.

constexpr Where economic(QStringView codes)
{
    return {.table = BasicExpenditure, .at = At::Subjects, .column = keys::Total, .codes = codes};
}

constexpr Where functional(QStringView codes)
{
    return {.table = GeneralPublicExpenditure,
            .at = At::Subjects,
            .column = keys::Basic,
            .codes = codes};
}

// A medical contribution may be booked in 行政, 事业单位医疗 alone, with all of 21011; against
// 职工基本医疗保险 alone, with 公务员医疗补助 and 其他社会保障缴费.
constexpr std::array StatutoryPairs{
    Equality{economic(u"30108"), functional(u"2080505")},
    Equality{economic(u"30109"), functional(u"2080506")},
    Equality{economic(u"30110"), functional(u"2101101 2101102")},
    Equality{economic(u"30110 30112"), functional(u"2101101 2101102"), OrEqual},
    Equality{economic(u"30110 30111"), functional(u"2101101 2101102"), OrEqual},
    Equality{economic(u"30110 30111"), functional(u"21011"), OrEqual},
    Equality{economic(u"30110 30111 30112"), functional(u"21011"), OrEqual},
    Equality{economic(u"30111"), functional(u"2101103")},
    Equality{economic(u"30110 30111"), functional(u"21011"), OrEqual},
    Equality{economic(u"30110 30111 30112"), functional(u"21011"), OrEqual},
    Equality{economic(u"30113"), functional(u"2210201")},
};

constexpr Equality atLeastBasic(ThreePublicItem item, QStringView code, QStringView name)
{
    return {{.table = ThreePublic, .at = At::Item, .column = keys::Total, .item = item},
            {.table = BasicExpenditure,
             .at = At::Subjects,
             .column = keys::Total,
             .codes = code,
             .name = name},
            AtLeast};
}

constexpr std::array ThreePublicAtLeast{
    atLeastBasic(ThreePublicItem::Overseas, u"30212", u"因公出国"),
    atLeastBasic(ThreePublicItem::Reception, u"30217", u"公务接待"),
    atLeastBasic(ThreePublicItem::VehicleOperation, u"30231", u"公务用车运行"),
    atLeastBasic(ThreePublicItem::VehiclePurchase, u"31013", u"公务用车购置"),
};

constexpr std::array AgencyOperation{
    Equality{{.table = ThreePublic,
              .at = At::Item,
              .column = keys::Total,
              .item = ThreePublicItem::AgencyOperation},
             totalOf(BasicExpenditure, keys::PublicFunds),
             AtMost},
};

constexpr std::array Equalities{
    EqualityCheck{
        .id = "revenue-total",
        .title = QT_TRANSLATE_NOOP("Check", "Total revenue is the same in all tables"),
        .sentence = Differs,
        .reads = {RevenueExpenditureSummary, RevenueSummary},
        .needs = {RevenueExpenditureSummary, RevenueSummary},
        .rows = RevenueTotals,
        .when = allOf<haveFigures<RevenueSummary>,
                      partsYears<RevenueExpenditureSummary, Side::Revenue>>,
        .formula = "收入总表.合计 = 收支总表.收入总计, or 本年收入合计 where no column has what "
                   "was carried over; 收入总表.本年收入小计 = 收支总表.本年收入合计",
        .source = source::OneBudget,
    },
    EqualityCheck{
        .id = "revenue-source",
        .title = QT_TRANSLATE_NOOP("Check", "Revenue by source is the same in all tables"),
        .sentence = Differs,
        .reads = {RevenueExpenditureSummary, RevenueSummary},
        .needs = {RevenueExpenditureSummary, RevenueSummary},
        .rows = RevenueSources,
        .acceptance = Acceptance::UnlessMostBreak,
        .when = haveFigures<RevenueSummary>,
        .formula = "For each source: its column in 收入总表.合计 = Σ its lines in 收支总表",
        .source = source::OneBudget,
    },
    EqualityCheck{
        .id = "fiscal-revenue",
        .title = QT_TRANSLATE_NOOP("Check", "Appropriations by fund are the same in all tables"),
        .sentence = Differs,
        .reads = {RevenueExpenditureSummary, FiscalAppropriationSummary},
        .needs = {RevenueExpenditureSummary, FiscalAppropriationSummary},
        .rows = FiscalRevenue,
        .when = haveFigures<FiscalAppropriationSummary>,
        .formula = "For each fund: its revenue in 收支总表 = its revenue in 财政拨款收支总表",
        .source = source::OneBudget,
    },
    EqualityCheck{
        .id = "fiscal-total",
        .title = QT_TRANSLATE_NOOP("Check", "Total appropriations are the same in all tables"),
        .sentence = Differs,
        .reads = {RevenueSummary, FiscalAppropriationSummary},
        .needs = {RevenueSummary, FiscalAppropriationSummary},
        .rows = FiscalTotal,
        .when = allOf<haveFigures<FiscalAppropriationSummary>,
                      partsYears<FiscalAppropriationSummary, Side::Revenue>>,
        .formula = "收入总表.合计.财政拨款 = 财政拨款收支总表.本年收入合计 or 收入总计",
        .source = source::OneBudget,
    },
    EqualityCheck{
        .id = "revenue-by-use",
        .title = QT_TRANSLATE_NOOP("Check", "The revenue of a subject equals its expenditure"),
        .sentence = Differs,
        .severity = Severity::Warning,
        .reads = {RevenueSummary, ExpenditureSummary},
        .needs = {RevenueSummary, ExpenditureSummary},
        .rows = RevenueByUse,
        // Many places book revenue by its use, not all.
        .acceptance = Acceptance::WhereHabit,
        .when = listSubjects<RevenueSummary, ExpenditureSummary>,
        .holds = isAllSpent,
        .formula = "For each code: 收入总表.合计 = 支出总表.合计; judged where total revenue = "
                   "total expenditure, and three of four of at least four codes keep it",
        .source = "Practice: departments that book revenue by its use print both tables by the "
                  "same subjects",
    },
    EqualityCheck{
        .id = "expenditure-total",
        .title = QT_TRANSLATE_NOOP("Check", "Total expenditure is the same in all tables"),
        .sentence = Differs,
        .reads = {RevenueExpenditureSummary, ExpenditureSummary},
        .needs = {RevenueExpenditureSummary, ExpenditureSummary},
        .rows = ExpenditureTotals,
        .when = allOf<haveFigures<ExpenditureSummary>,
                      partsYears<RevenueExpenditureSummary, Side::Expenditure>>,
        .formula = "支出总表.合计 = 收支总表.本年支出合计 or 支出总计",
        .source = source::OneBudget,
    },
    EqualityCheck{
        .id = "expenditure-class",
        .title = QT_TRANSLATE_NOOP("Check", "Expenditure by class is the same in all tables"),
        .sentence = Differs,
        .reads = {RevenueExpenditureSummary, ExpenditureSummary},
        .needs = {RevenueExpenditureSummary, ExpenditureSummary},
        .rows = ExpenditureClasses,
        .acceptance = Acceptance::UnlessMostBreak,
        .formula = "For each 类: its line in 收支总表 = its row in 支出总表.合计",
        .source = source::OneBudget,
    },
    EqualityCheck{
        .id = "fund-class",
        .title = QT_TRANSLATE_NOOP("Check", "Expenditure by fund is the same in all tables"),
        .sentence = Differs,
        .reads = {FiscalAppropriationSummary,
                  GeneralPublicExpenditure,
                  GovernmentFundExpenditure,
                  StateCapitalExpenditure},
        .needs = {FiscalAppropriationSummary, FiscalAppropriationSummary},
        .rows = FundClasses,
        .acceptance = Acceptance::UnlessMostBreak,
        .when = haveFigures<FiscalAppropriationSummary>,
        .formula =
            "For each fund and 类: 财政拨款收支总表 ≥ table of the fund, and = where nothing "
            "carried over is spent; then 合计 of that table = 本年支出合计 or 支出总计 of the fund",
        .source = source::OneBudget,
    },
    EqualityCheck{
        .id = "fund-in-all",
        .title = QT_TRANSLATE_NOOP("Check", "Expenditure of the funds is part of all expenditure"),
        .sentence = Differs,
        .reads = {RevenueSummary,
                  ExpenditureSummary,
                  GeneralPublicExpenditure,
                  GovernmentFundExpenditure,
                  StateCapitalExpenditure},
        .needs = {ExpenditureSummary, GeneralPublicExpenditure},
        .rows = FundsInAll,
        .acceptance = Acceptance::UnlessMostBreak,
        .when = allOf<haveFigures<ExpenditureSummary, GeneralPublicExpenditure>, isListedOnce>,
        .formula = "For each code, in 合计, 基本支出 and 项目支出: 支出总表 ≥ Σ tables of the "
                   "funds, and = where all revenue is appropriations, nothing carried over is "
                   "spent and every fund has its table",
        .source = source::OneBudget,
    },
    EqualityCheck{
        .id = "basic-total",
        .title = QT_TRANSLATE_NOOP(
            "Check", "Basic expenditure is the same by function and by economic subject"),
        .sentence = Differs,
        .reads = {ExpenditureSummary, GeneralPublicExpenditure, BasicExpenditure},
        .needs = {BasicExpenditure, GeneralPublicExpenditure},
        .rows = BasicTotals,
        .when = haveFigures<BasicExpenditure, GeneralPublicExpenditure>,
        .formula = "基本支出表.合计 = 一般公共预算支出表.合计.基本支出 (or that of 支出总表, "
                   "unless the title names 一般公共预算); 人员经费 and 公用经费 likewise",
        .source = source::OneBudget,
    },
    EqualityCheck{
        .id = "summary-total",
        .title = QT_TRANSLATE_NOOP("Check", "Appropriations are part of the whole budget"),
        .sentence = Differs,
        .reads = {RevenueExpenditureSummary, RevenueSummary, FiscalAppropriationSummary},
        .needs = {RevenueExpenditureSummary, FiscalAppropriationSummary},
        .rows = SummaryTotals,
        .when = haveFigures<FiscalAppropriationSummary>,
        .formula = "收支总表.支出总计 ≥ 财政拨款收支总表.支出总计, and = where all revenue is "
                   "appropriations",
        .source = source::OneBudget,
    },
    EqualityCheck{
        .id = "statutory-pair",
        .title = QT_TRANSLATE_NOOP(
            "Check", "Statutory contributions are the same by function and by economic subject"),
        .sentence = Differs,
        .severity = Severity::Warning,
        .reads = {GeneralPublicExpenditure, BasicExpenditure},
        .needs = {BasicExpenditure, GeneralPublicExpenditure},
        .rows = StatutoryPairs,
        // Where most pairs differ, the region books them otherwise.
        .acceptance = Acceptance::WhereMostKeep,
        .formula = "Basic expenditure: 30108 = 2080505; 30109 = 2080506; 30110 (+ 30111) (+ 30112) "
                   "= 2101101 + 2101102 or 21011; 30111 = 2101103; 30113 = 2210201; judged where "
                   "at least half of the pairs keep it",
        .source = "The bookings of national accounting: each contribution has one functional and "
                  "one economic subject",
    },
    EqualityCheck{
        .id = "three-public-behind",
        .title = QT_TRANSLATE_NOOP(
            "Check", "The three public expenses include the basic expenditure on them"),
        .sentence = IsLess,
        .reads = {BasicExpenditure, ThreePublic},
        .needs = {BasicExpenditure, ThreePublic},
        .rows = ThreePublicAtLeast,
        .when = haveFigures<ThreePublic>,
        .formula = "“三公”经费表 ≥ 基本支出表: 因公出国（境）费 ≥ 30212; 公务接待费 ≥ 30217; "
                   "公务用车运行费 ≥ 30231; 公务用车购置费 ≥ 31013",
        .source = "政府收支分类科目: 30212, 30217, 30231 and 31013 are the economic subjects of "
                  "the three public expenses",
    },
    EqualityCheck{
        .id = "agency-operation",
        .title = QT_TRANSLATE_NOOP("Check", "Agency operating funds are part of the public funds"),
        .sentence = IsMore,
        .severity = Severity::Note,
        .reads = {BasicExpenditure, ThreePublic},
        .needs = {BasicExpenditure, ThreePublic},
        .rows = AgencyOperation,
        .formula = "“三公”经费表.机关运行经费 ≤ 基本支出表.合计.公用经费",
        .source = "地方预决算公开操作规程 (财预〔2016〕143号): 机关运行经费 are public funds of "
                  "administrative units",
    },
};

template<std::size_t I>
Check checkOf()
{
    constexpr const EqualityCheck& Row = Equalities[I];
    const auto run = [](const CheckedDocument& document) { return evaluate(document, Row); };
    return {Row.id,
            Row.title,
            Row.sentence,
            Row.severity,
            CheckGroup::BetweenTables,
            Row.reads,
            run,
            Tolerance::Rounding,
            Row.formula,
            Row.source};
}

template<std::size_t... I>
std::vector<Check> checksOf(std::index_sequence<I...>)
{
    return {checkOf<I>()...};
}

} // namespace

std::vector<Check> tableEqualityChecks()
{
    return checksOf(std::make_index_sequence<Equalities.size()>());
}

} // namespace budget::checks
