// Expenditure between the tables.

#include "core/checks/tables/equalities.h"
#include "core/checks/tables/table_pair.h"
#include "core/document/printed_text.h"

#include <algorithm>
#include <array>

namespace budget::checks {

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

// Whether appropriations of the year before are spent, too: some tables of the funds then list this
// year's appropriation alone (一般公共预算当年拨款).
bool spendsCarriedOver(const Table& fiscal)
{
    return std::any_of(fiscal.rows.begin(), fiscal.rows.end(), [&fiscal](const Row& row) {
        const bool isRest =
            row.name.contains(QStringLiteral("结转")) || row.name.contains(QStringLiteral("结余"));
        const std::optional<Money> amount = amountAt(fiscal, row, u"amount");
        return row.side == Side::Revenue && isRest && amount && !amount->isZero();
    });
}

// Whether the document prints a table of every fund that 财政拨款收支总表 spends money of.
bool printsEveryFund(const CheckedDocument& document)
{
    const Table* fiscal = document.only(TableKind::FiscalAppropriationSummary);
    return fiscal != nullptr && !spendsCarriedOver(*fiscal)
           && std::all_of(Funds.begin(), Funds.end(), [&](const Fund& fund) {
                  const Table* table = document.only(fund.kind);
                  return table != nullptr ? !isReadInPart(document.disclosure(), *table)
                                          : !hasFigures(*fiscal, QStringView(fund.key));
              });
}

// Whether one of the tables lists its subjects once for every unit.
bool isByUnit(const CheckedDocument& document, const Table& expenditure)
{
    return repeatsCodes(expenditure)
           || std::any_of(Funds.begin(), Funds.end(), [&document](const Fund& fund) {
                  const Table* table = document.only(fund.kind);
                  return table != nullptr && repeatsCodes(*table);
              });
}

// Every part that a medical contribution may be booked in: 行政, 事业单位医疗 alone, with all of
// 21011; against 职工基本医疗保险 alone, with 公务员医疗补助 and 其他社会保障缴费.
struct Reading
{
    std::vector<QString> functional;
    std::vector<QString> economic;
};

struct Statutory
{
    std::vector<Reading> readings; // one that agrees is enough; the first is told
};

const std::vector<Statutory>& statutoryList()
{
    const auto codes = [](std::initializer_list<const char*> list) {
        std::vector<QString> all;
        for (const char* code : list)
            all.push_back(QString::fromLatin1(code));
        return all;
    };
    static const std::vector<Statutory> list{
        {{{codes({"2080505"}), codes({"30108"})}}},
        {{{codes({"2080506"}), codes({"30109"})}}},
        {{{codes({"2101101", "2101102"}), codes({"30110"})},
          {codes({"2101101", "2101102"}), codes({"30110", "30112"})},
          {codes({"2101101", "2101102"}), codes({"30110", "30111"})},
          {codes({"21011"}), codes({"30110", "30111"})},
          {codes({"21011"}), codes({"30110", "30111", "30112"})}}},
        {{{codes({"2101103"}), codes({"30111"})},
          {codes({"21011"}), codes({"30110", "30111"})},
          {codes({"21011"}), codes({"30110", "30111", "30112"})}}},
        {{{codes({"2210201"}), codes({"30113"})}}},
    };
    return list;
}

// The figures of those codes that are printed and not zero.
std::vector<Figure> figuresOf(const TablePair& pair,
                              const Table& table,
                              const std::vector<QString>& codes,
                              QStringView key)
{
    std::vector<Figure> figures;
    for (const QString& code : codes) {
        const std::optional<Figure> figure = pair.at(table, onlyRowByCode(table, code), key);
        if (figure && !figure->amount.isZero())
            figures.push_back(*figure);
    }
    return figures;
}

// What the tables of the funds print of a row of 支出总表.
std::vector<Figure>
fundParts(const CheckedDocument& document, const TablePair& pair, const Row& row, QStringView key)
{
    std::vector<Figure> parts;
    for (const Fund& fund : Funds) {
        const Table* table = document.only(fund.kind);
        if (table == nullptr)
            continue;
        const std::optional<int> at =
            row.kind == RowKind::Total ? totalRow(*table) : onlyRowByCode(*table, row.code);
        const std::optional<Figure> part = pair.at(*table, at, key);
        if (part && part->place.amount)
            parts.push_back(*part);
    }
    return parts;
}

} // namespace

CheckOutcome expenditureTotals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* summary = pair.table(TableKind::RevenueExpenditureSummary);
    const Table* expenditure = pair.table(TableKind::ExpenditureSummary);
    if (summary == nullptr || expenditure == nullptr || !hasFigures(*expenditure)
        || mixesYears(*summary, Side::Expenditure))
        return outcome;
    const std::vector<std::vector<Figure>> readings =
        pair.yearOrAll(*summary, Side::Expenditure, u"amount");
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
    const bool isEqual = !spendsCarriedOver(*fiscal);
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
            const std::optional<Figure> part = classes.at(*table, classRow(*table, name), u"total");
            if (!isWholeName(*fiscal, r) || !part)
                continue;
            if (isEqual)
                classes.equal(classes.at(*fiscal, r, key), part);
            else
                classes.atLeast(classes.at(*fiscal, r, key), {*part});
        }
        const std::vector<std::vector<Figure>> readings =
            classes.yearOrAll(*fiscal, Side::Expenditure, key);
        if (isEqual)
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
        || !hasFigures(*general) || isByUnit(document, *expenditure))
        return outcome;
    const Table* revenue = document.only(TableKind::RevenueSummary);
    const bool isAll =
        revenue != nullptr && hasFiscalOnly(pair, *revenue) && printsEveryFund(document);
    CheckOutcome rule;
    TablePair subject(document, rule);
    for (const QStringView key : {u"total", u"basic", u"project"}) {
        for (int r = 0; r < static_cast<int>(expenditure->rows.size()); ++r) {
            const Row& row = expenditure->rows[static_cast<std::size_t>(r)];
            const bool isSubject = row.kind == RowKind::Item && !row.code.isEmpty();
            if (!isSubject && row.kind != RowKind::Total)
                continue;
            const std::vector<Figure> parts = fundParts(document, subject, row, key);
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
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* economic = pair.table(TableKind::BasicExpenditure);
    const Table* general = pair.table(TableKind::GeneralPublicExpenditure);
    if (economic == nullptr || general == nullptr)
        return outcome;
    CheckOutcome rule;
    TablePair statutory(document, rule);
    for (const Statutory& of : statutoryList()) {
        std::optional<std::pair<std::vector<Figure>, std::vector<Figure>>> told;
        bool agrees = false;
        for (const Reading& reading : of.readings) {
            const std::vector<Figure> paid =
                figuresOf(statutory, *economic, reading.economic, u"total");
            const std::vector<Figure> booked =
                figuresOf(statutory, *general, reading.functional, u"basic");
            agrees = agrees || compare(paid, booked) == Agreement::Equal;
            if (!told)
                told = {paid, booked};
        }
        if (!told->first.empty() && !told->second.empty() && !agrees)
            statutory.equalAny(told->first.front(), {told->second});
        else if (!told->first.empty() && !told->second.empty())
            ++rule.compared;
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
        const std::optional<int> row = onlyRowByCode(*economic, QStringView(of.code));
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

} // namespace budget::checks
