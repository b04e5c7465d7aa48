// Revenue between the tables: 收支总表, 收入总表, 财政拨款收支总表.

#include "core/checks/tables/equalities.h"
#include "core/checks/tables/table_pair.h"
#include "core/derivation/revenue_line.h"

namespace budget::checks {

namespace {

// The lines of revenue of a summary, by what they are about.
struct RevenueRow
{
    int row = 0;
    derivation::RevenueSlice slice;
};

std::vector<RevenueRow> revenueRows(const Table& table)
{
    std::vector<RevenueRow> rows;
    derivation::RevenueLineReader reader;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = table.rows[static_cast<std::size_t>(r)];
        if (row.side != Side::Revenue)
            continue;
        if (const std::optional<derivation::RevenueSlice> slice = reader.read(row.name, row.kind))
            rows.push_back({r, *slice});
    }
    return rows;
}

// The rows that are about that together: one of all its sources, or one of each. Two of one meaning
// (a fund above, and as a part below) are none.
std::vector<int> rowsOf(const std::vector<RevenueRow>& rows, const derivation::RevenueSlice& slice)
{
    std::vector<int> whole;
    std::vector<int> parts;
    for (const RevenueRow& row : rows) {
        const derivation::RevenueSlice& of = row.slice;
        if (of == slice)
            whole.push_back(row.row);
        else if (of.current == slice.current && of.carriedOver == slice.carriedOver
                 && of.sources.size() == 1 && slice.has(of.sources.front(), of.carriedOver))
            parts.push_back(row.row);
    }
    if (whole.size() == 1)
        return whole;
    return whole.empty() && parts.size() == slice.sources.size() ? parts : std::vector<int>();
}

// Their figures; none where one is not printed.
std::vector<Figure>
amountsOf(const TablePair& pair, const Table& table, const derivation::RevenueSlice& slice)
{
    std::vector<Figure> figures;
    for (const int row : rowsOf(revenueRows(table), slice)) {
        const std::optional<Figure> figure = pair.at(table, row, u"amount");
        if (!figure)
            return {};
        figures.push_back(*figure);
    }
    return figures;
}

// Whether 收入总表 tells this year's money from what was carried over.
bool partsCarriedOver(const Table& table)
{
    return columnIndex(table, u"carried_over").has_value();
}

} // namespace

CheckOutcome revenueTotals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* summary = pair.table(TableKind::RevenueExpenditureSummary);
    const Table* revenue = pair.table(TableKind::RevenueSummary);
    if (summary == nullptr || revenue == nullptr || !hasFigures(*revenue)
        || mixesYears(*summary, Side::Revenue))
        return outcome;
    const std::optional<Figure> total = pair.at(*revenue, totalRow(*revenue), u"total");
    const std::optional<Figure> all =
        pair.at(*summary, totalRow(*summary, Side::Revenue), u"amount");
    const std::optional<Figure> year =
        pair.at(*summary, yearRow(*summary, Side::Revenue), u"amount");
    if (!total || !all)
        return outcome;
    // Without a column of it, some list what was carried over and some do not.
    std::vector<std::vector<Figure>> readings{{*all}};
    if (year && !partsCarriedOver(*revenue))
        readings.push_back({*year});
    pair.equalAny(total, readings);
    if (year)
        pair.equal(pair.at(*revenue, totalRow(*revenue), u"subtotal"), year);
    return outcome;
}

CheckOutcome revenueSources(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* summary = pair.table(TableKind::RevenueExpenditureSummary);
    const Table* revenue = pair.table(TableKind::RevenueSummary);
    if (summary == nullptr || revenue == nullptr || !hasFigures(*revenue))
        return outcome;
    CheckOutcome rule;
    TablePair source(document, rule);
    for (const Column& column : revenue->columns) {
        const std::optional<derivation::RevenueSlice> slice = derivation::revenueSlice(column.key);
        if (!slice || slice->sources.empty())
            continue;
        const std::vector<Figure> lines = amountsOf(source, *summary, *slice);
        if (!lines.empty())
            source.equalAny(source.at(*revenue, totalRow(*revenue), column.key), {lines});
    }
    takeRule(outcome, rule);
    return outcome;
}

CheckOutcome fiscalRevenue(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* summary = pair.table(TableKind::RevenueExpenditureSummary);
    const Table* fiscal = pair.table(TableKind::FiscalAppropriationSummary);
    if (summary == nullptr || fiscal == nullptr || !hasFigures(*fiscal))
        return outcome;
    for (const FundingSource source : {FundingSource::GeneralPublic,
                                       FundingSource::GovernmentFund,
                                       FundingSource::StateCapital}) {
        const derivation::RevenueSlice slice{{source}, true, false};
        const std::vector<Figure> left = amountsOf(pair, *summary, slice);
        const std::vector<Figure> right = amountsOf(pair, *fiscal, slice);
        if (left.size() == 1 && right.size() == 1)
            pair.equal(left.front(), right.front());
    }
    return outcome;
}

CheckOutcome fiscalTotal(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* revenue = pair.table(TableKind::RevenueSummary);
    const Table* fiscal = pair.table(TableKind::FiscalAppropriationSummary);
    if (revenue == nullptr || fiscal == nullptr || !hasFigures(*fiscal)
        || mixesYears(*fiscal, Side::Revenue))
        return outcome;
    const std::optional<Figure> column = pair.at(*revenue, totalRow(*revenue), u"fiscal");
    const std::vector<std::vector<Figure>> readings =
        pair.yearOrAll(*fiscal, Side::Revenue, u"amount");
    pair.equalAny(column, readings);
    return outcome;
}

CheckOutcome revenueByUse(const CheckedDocument& document)
{
    CheckOutcome outcome;
    TablePair pair(document, outcome);
    const Table* revenue = pair.table(TableKind::RevenueSummary);
    const Table* expenditure = pair.table(TableKind::ExpenditureSummary);
    if (revenue == nullptr || expenditure == nullptr || !listsSubjects(*revenue)
        || !listsSubjects(*expenditure))
        return outcome;
    // What is carried on to the next year is received and not spent.
    const std::optional<Figure> received = pair.at(*revenue, totalRow(*revenue), u"total");
    const std::optional<Figure> spent = pair.at(*expenditure, totalRow(*expenditure), u"total");
    if (!received || !spent || received->amount != spent->amount) {
        outcome.skipped = SkipReason::DoesNotHold;
        return outcome;
    }
    CheckOutcome rule;
    TablePair subject(document, rule);
    for (int r = 0; r < static_cast<int>(revenue->rows.size()); ++r) {
        const QString& code = revenue->rows[static_cast<std::size_t>(r)].code;
        subject.equal(subject.at(*revenue, r, u"total"),
                      subject.at(*expenditure, rowByCode(*expenditure, code), u"total"));
    }
    // Revenue booked by its use is the habit of many places, not of all.
    const bool isHabit =
        rule.compared >= 4 && rule.findings.size() * 4 <= static_cast<std::size_t>(rule.compared);
    if (!isHabit) {
        outcome.skipped = SkipReason::DoesNotHold;
        return outcome;
    }
    return rule;
}

} // namespace budget::checks
