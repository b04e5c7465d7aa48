// Expenditure between the tables.

#include "core/checks/equalities.h"
#include "core/checks/table_pair.h"
#include "core/disclosure/printed_text.h"

#include <algorithm>
#include <array>

namespace budget {

namespace {

struct Fund
{
    TableKind kind;
    const char16_t* key; // of its column in 财政拨款收支总表
};
constexpr std::array Funds{
    Fund{TableKind::GeneralPublicExpenditure, u"general_public"},
    Fund{TableKind::GovernmentFundExpenditure, u"government_fund"},
    Fund{TableKind::StateCapitalExpenditure, u"state_capital"},
};

// The amount of a summary's expenditure line, under either of its names.
std::optional<Figure>
expenditureAt(const TablePair& pair, const Table& table, std::optional<int> row)
{
    const std::optional<Figure> amount = pair.at(table, row, u"amount");
    return amount ? amount : pair.at(table, row, u"total");
}

bool isWholeName(const Table& table, int row)
{
    const Row& printed = table.rows[static_cast<std::size_t>(row)];
    return printed.kind == RowKind::Item && printed.side == Side::Expenditure;
}

std::optional<int> classRow(const Table& table, const QString& name)
{
    const std::optional<int> row = rowOfClass(table, name);
    const bool isClass = row && table.rows[static_cast<std::size_t>(*row)].code.size() == 3;
    return isClass ? row : std::nullopt;
}

// All revenue is 财政拨款 of this year, as 收入总表 prints it.
bool hasFiscalOnly(const TablePair& pair, const Table& revenue)
{
    const std::optional<Figure> all = pair.at(revenue, totalRow(revenue), u"total");
    const std::optional<Figure> fiscal = pair.at(revenue, totalRow(revenue), u"fiscal");
    return all && fiscal && !all->amount.isZero() && all->amount == fiscal->amount;
}

} // namespace

CheckOutcome expenditureTotals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* summary = pair.table(TableKind::RevenueExpenditureSummary);
    const Table* expenditure = pair.table(TableKind::ExpenditureSummary);
    if (summary == nullptr || expenditure == nullptr || !hasFigures(*expenditure))
        return outcome;
    std::vector<std::vector<Figure>> readings;
    for (const std::optional<int> row :
         {yearRow(*summary, Side::Expenditure), totalRow(*summary, Side::Expenditure)}) {
        if (const std::optional<Figure> figure = pair.at(*summary, row, u"amount"))
            readings.push_back({*figure});
    }
    const std::optional<int> total = totalRow(*expenditure);
    pair.equalAny(pair.at(*expenditure, total, u"total"), readings);
    return outcome;
}

CheckOutcome expenditureClasses(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* summary = pair.table(TableKind::RevenueExpenditureSummary);
    const Table* expenditure = pair.table(TableKind::ExpenditureSummary);
    if (summary == nullptr || expenditure == nullptr)
        return outcome;
    CheckOutcome rule;
    TablePair classes(document, rule);
    for (int r = 0; r < static_cast<int>(summary->rows.size()); ++r) {
        const QString& name = summary->rows[static_cast<std::size_t>(r)].name;
        if (isWholeName(*summary, r))
            classes.equal(classes.at(*summary, r, u"amount"),
                          classes.at(*expenditure, classRow(*expenditure, name), u"total"));
    }
    takeRule(outcome, rule);
    return outcome;
}

CheckOutcome fundClasses(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* fiscal = pair.table(TableKind::FiscalAppropriationSummary);
    if (fiscal == nullptr || !hasFigures(*fiscal))
        return outcome;
    for (const Fund& fund : Funds) {
        const Table* table = document.only(fund.kind);
        const QStringView key(fund.key);
        const bool isPrinted = columnIndex(*fiscal, key, Side::Expenditure).has_value();
        if (table == nullptr || !isPrinted || !hasFigures(*table)
            || isReadInPart(document.disclosure(), *table))
            continue;
        CheckOutcome rule;
        TablePair classes(document, rule);
        for (int r = 0; r < static_cast<int>(fiscal->rows.size()); ++r) {
            const QString& name = fiscal->rows[static_cast<std::size_t>(r)].name;
            if (isWholeName(*fiscal, r))
                classes.equal(classes.at(*fiscal, r, key),
                              classes.at(*table, classRow(*table, name), u"total"));
        }
        std::vector<std::vector<Figure>> readings;
        for (const std::optional<int> row :
             {yearRow(*fiscal, Side::Expenditure), totalRow(*fiscal, Side::Expenditure)}) {
            if (const std::optional<Figure> figure = classes.at(*fiscal, row, key))
                readings.push_back({*figure});
        }
        classes.equalAny(classes.at(*table, totalRow(*table), u"total"), readings);
        takeRule(outcome, rule);
    }
    return outcome;
}

CheckOutcome fundsInAll(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* expenditure = pair.table(TableKind::ExpenditureSummary);
    const Table* general = pair.table(TableKind::GeneralPublicExpenditure);
    if (expenditure == nullptr || general == nullptr || !hasFigures(*expenditure)
        || !hasFigures(*general))
        return outcome;
    const Table* revenue = document.only(TableKind::RevenueSummary);
    const bool isAll = revenue != nullptr && hasFiscalOnly(pair, *revenue);
    CheckOutcome rule;
    TablePair subject(document, rule);
    for (const QStringView key : {u"total", u"basic", u"project"}) {
        for (int r = 0; r < static_cast<int>(expenditure->rows.size()); ++r) {
            const Row& row = expenditure->rows[static_cast<std::size_t>(r)];
            const bool isBottom = row.kind == RowKind::Total;
            if (row.kind != RowKind::Item && !isBottom)
                continue;
            std::vector<Figure> parts;
            for (const Fund& fund : Funds) {
                const Table* table = document.only(fund.kind);
                if (table == nullptr)
                    continue;
                const std::optional<Figure> part = subject.at(
                    *table, isBottom ? totalRow(*table) : rowByCode(*table, row.code), key);
                if (part && part->place.amount)
                    parts.push_back(*part);
            }
            if (isAll)
                subject.equalAny(subject.at(*expenditure, r, key), {parts});
            else
                subject.atLeast(subject.at(*expenditure, r, key), parts);
        }
    }
    takeRule(outcome, rule);
    return outcome;
}

CheckOutcome basicTotals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* economic = pair.table(TableKind::BasicExpenditure);
    const Table* general = pair.table(TableKind::GeneralPublicExpenditure);
    if (economic == nullptr || general == nullptr || !hasFigures(*economic)
        || !hasFigures(*general))
        return outcome;
    std::vector<std::vector<Figure>> readings;
    if (const std::optional<Figure> basic = pair.at(*general, totalRow(*general), u"basic"))
        readings.push_back({*basic});
    // A title that does not say of which money the basic expenditure is may mean all of it.
    const Table* all = document.only(TableKind::ExpenditureSummary);
    const bool isGeneral = economic->title.contains(QStringLiteral("一般公共预算"));
    if (all != nullptr && !isGeneral) {
        if (const std::optional<Figure> basic = pair.at(*all, totalRow(*all), u"basic"))
            readings.push_back({*basic});
    }
    pair.equalAny(pair.at(*economic, totalRow(*economic), u"total"), readings);
    for (const QStringView key : {u"personnel", u"public"})
        pair.equal(pair.at(*economic, totalRow(*economic), key),
                   pair.at(*general, totalRow(*general), key));
    return outcome;
}

CheckOutcome summaryTotals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* summary = pair.table(TableKind::RevenueExpenditureSummary);
    const Table* fiscal = pair.table(TableKind::FiscalAppropriationSummary);
    if (summary == nullptr || fiscal == nullptr || !hasFigures(*fiscal))
        return outcome;
    const Table* revenue = document.only(TableKind::RevenueSummary);
    const bool isAll = revenue != nullptr && hasFiscalOnly(pair, *revenue);
    const std::optional<Figure> left =
        pair.at(*summary, totalRow(*summary, Side::Expenditure), u"amount");
    const std::optional<Figure> right =
        expenditureAt(pair, *fiscal, totalRow(*fiscal, Side::Expenditure));
    if (isAll)
        pair.equal(left, right);
    else if (right)
        pair.atLeast(left, {*right});
    return outcome;
}

CheckOutcome statutoryPairs(const CheckedDocument& document)
{
    struct Statutory
    {
        std::vector<QString> functional;
        QString economic;
    };
    static const std::vector<Statutory> pairs{
        {{QStringLiteral("2080505")}, QStringLiteral("30108")},
        {{QStringLiteral("2080506")}, QStringLiteral("30109")},
        {{QStringLiteral("2101101"), QStringLiteral("2101102")}, QStringLiteral("30110")},
        {{QStringLiteral("2101103")}, QStringLiteral("30111")},
        {{QStringLiteral("2210201")}, QStringLiteral("30113")},
    };
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* economic = pair.table(TableKind::BasicExpenditure);
    const Table* general = pair.table(TableKind::GeneralPublicExpenditure);
    if (economic == nullptr || general == nullptr)
        return outcome;
    CheckOutcome rule;
    TablePair statutory(document, rule);
    for (const Statutory& of : pairs) {
        std::vector<Figure> functional;
        for (const QString& code : of.functional) {
            const std::optional<Figure> basic =
                statutory.at(*general, rowByCode(*general, code), u"basic");
            if (basic && !basic->amount.isZero())
                functional.push_back(*basic);
        }
        const std::optional<Figure> paid =
            statutory.at(*economic, rowByCode(*economic, of.economic), u"total");
        if (paid && !paid->amount.isZero() && !functional.empty())
            statutory.equalAny(paid, {functional});
    }
    // Where most pairs differ, the region books them otherwise.
    if (rule.findings.size() * 2 > static_cast<std::size_t>(rule.compared))
        outcome.skipped = SkipReason::DoesNotHold;
    else
        outcome = rule;
    return outcome;
}

CheckOutcome threePublicAtLeast(const CheckedDocument& document)
{
    struct Behind
    {
        const char16_t* item;
        const char16_t* code;
        const char16_t* words; // of the subject's name, before its code is trusted
    };
    static constexpr std::array behind{
        Behind{u"overseas", u"30212", u"因公出国"},
        Behind{u"reception", u"30217", u"公务接待"},
        Behind{u"vehicle_operation", u"30231", u"公务用车运行"},
        Behind{u"vehicle_purchase", u"31013", u"公务用车购置"},
    };
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* economic = pair.table(TableKind::BasicExpenditure);
    const Table* table = pair.table(TableKind::ThreePublic);
    if (economic == nullptr || table == nullptr || !hasFigures(*table))
        return outcome;
    for (const Behind& of : behind) {
        const std::optional<int> row = rowByCode(*economic, QStringView(of.code));
        const bool isNamed = row
                             && comparable(economic->rows[static_cast<std::size_t>(*row)].name)
                                    .contains(QStringView(of.words));
        const std::optional<Figure> basic =
            isNamed ? pair.at(*economic, row, u"total") : std::nullopt;
        if (basic && !basic->amount.isZero())
            pair.atLeast(pair.at(*table, rowByCode(*table, QStringView(of.item)), u"total"),
                         {*basic});
    }
    return outcome;
}

CheckOutcome agencyOperation(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* economic = pair.table(TableKind::BasicExpenditure);
    const Table* table = pair.table(TableKind::ThreePublic);
    if (economic == nullptr || table == nullptr)
        return outcome;
    const std::optional<Figure> agency =
        pair.at(*table, rowByCode(*table, u"agency_operation"), u"total");
    const std::optional<Figure> publicFunds = pair.at(*economic, totalRow(*economic), u"public");
    if (agency && publicFunds && agency->amount > publicFunds->amount)
        pair.equal(agency, publicFunds);
    else if (agency && publicFunds)
        ++outcome.compared;
    return outcome;
}

} // namespace budget
