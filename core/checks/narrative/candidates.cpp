#include "core/checks/narrative/candidates.h"

#include "core/checks/narrative/candidate_collector.h"
#include "core/checks/narrative/places.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/printed_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace budget::checks {

namespace {

using narrative::Topic;
using narrative::TopicGroup;

struct FundPlaces
{
    Topic topic;
    const char16_t* row;    // how its row in 收支总表 and 财政拨款收支总表 begins
    const char* column;     // of 收入总表; empty where it has none
    const char* fundColumn; // of 财政拨款收支总表
    TableKind table;        // of its expenditure; Other where it has none
};

// clang-format off
constexpr std::array Funds{
    FundPlaces{Topic::Fiscal, u"财政拨款", "fiscal", "total", TableKind::Other},
    FundPlaces{Topic::GeneralPublic, u"一般公共预算", "", "general_public", TableKind::GeneralPublicExpenditure},
    FundPlaces{Topic::GovernmentFund, u"政府性基金", "", "government_fund", TableKind::GovernmentFundExpenditure},
    FundPlaces{Topic::StateCapital, u"国有资本经营", "", "state_capital", TableKind::StateCapitalExpenditure},
    FundPlaces{Topic::SpecialAccount, u"财政专户", "special_account", "", TableKind::Other},
    FundPlaces{Topic::Undertaking, u"事业收入", "undertaking", "", TableKind::Other},
    FundPlaces{Topic::Business, u"事业单位经营收入", "business", "", TableKind::Other},
    FundPlaces{Topic::SuperiorSubsidy, u"上级补助", "superior_subsidy", "", TableKind::Other},
    FundPlaces{Topic::OtherRevenue, u"其他收入", "other", "", TableKind::Other},
};
// clang-format on

const QString& totalKey()
{
    static const QString key = QStringLiteral("total");
    return key;
}

const QString& amountKey()
{
    static const QString key = QStringLiteral("amount");
    return key;
}

void addRevenue(CandidateCollector& collector)
{
    collector.addTotals(TableKind::RevenueExpenditureSummary, amountKey(), Side::Revenue);
    collector.addTotals(TableKind::RevenueSummary, totalKey());
    collector.addTotals(TableKind::RevenueSummary, QStringLiteral("subtotal"));
}

void addExpenditure(CandidateCollector& collector)
{
    collector.addTotals(TableKind::ExpenditureSummary, totalKey());
    collector.addTotals(TableKind::RevenueExpenditureSummary, amountKey(), Side::Expenditure);
}

// 财政拨款 may be stated of money that came and of money that is spent, with or without the years
// before, and be short for general public money.
void addFiscal(CandidateCollector& collector)
{
    collector.addTotals(TableKind::FiscalAppropriationSummary, totalKey(), Side::Expenditure);
    collector.addTotals(TableKind::FiscalAppropriationSummary, amountKey(), Side::Revenue);
    collector.addTotals(TableKind::GeneralPublicExpenditure, totalKey());
}

void addFund(CandidateCollector& collector, const FundPlaces& fund)
{
    if (fund.topic == Topic::Fiscal)
        addFiscal(collector);
    if (fund.table != TableKind::Other)
        collector.addTotals(fund.table, totalKey());
    const QString column = QString::fromLatin1(fund.fundColumn);
    if (!column.isEmpty())
        collector.addTotals(TableKind::FiscalAppropriationSummary, column, Side::Expenditure);
    for (const TableKind kind :
         {TableKind::FiscalAppropriationSummary, TableKind::RevenueExpenditureSummary})
        collector.addNamed(kind, QString::fromUtf16(fund.row), amountKey());
    if (*fund.column != '\0')
        collector.addTotals(TableKind::RevenueSummary, QString::fromLatin1(fund.column));
}

// 上年结转, alone or with what else is left of years before (使用非财政拨款结余).
void addCarriedOver(CandidateCollector& collector)
{
    for (const TableKind kind :
         {TableKind::RevenueExpenditureSummary, TableKind::FiscalAppropriationSummary})
        collector.addCarriedOver(kind);
    collector.addTotals(TableKind::RevenueSummary, QStringLiteral("carried_over"));
}

// Where documents list expenditure by kind, it has lines of its own: 一、基本支出, 二、项目支出.
void addKind(CandidateCollector& collector, const QString& key, QStringView line)
{
    collector.addLine(TableKind::ExpenditureSummary, line, totalKey(), Side::None);
    collector.addLine(TableKind::RevenueExpenditureSummary, line, amountKey(), Side::Expenditure);
    for (const TableKind kind : {TableKind::ExpenditureSummary,
                                 TableKind::GeneralPublicExpenditure,
                                 TableKind::GovernmentFundExpenditure,
                                 TableKind::StateCapitalExpenditure})
        collector.addTotals(kind, key);
}

void addBasicPart(CandidateCollector& collector, const QString& key)
{
    collector.addTotals(TableKind::BasicExpenditure, key);
    collector.addTotals(TableKind::RevenueExpenditureSummary, key, Side::Expenditure);
    collector.addTotals(TableKind::ExpenditureSummary, key);
    collector.addTotals(TableKind::GeneralPublicExpenditure, key);
}

void addSummary(CandidateCollector& collector, Topic topic)
{
    switch (topic) {
    case Topic::Budget:
        addExpenditure(collector);
        addRevenue(collector);
        break;
    case Topic::Expenditure:
        addExpenditure(collector);
        break;
    case Topic::Revenue:
        addRevenue(collector);
        break;
    case Topic::Basic:
        addKind(collector, QStringLiteral("basic"), u"基本支出");
        collector.addTotals(TableKind::BasicExpenditure, totalKey());
        break;
    case Topic::Project:
        addKind(collector, QStringLiteral("project"), u"项目支出");
        break;
    case Topic::Personnel:
    case Topic::PublicFunds:
        addBasicPart(collector, QString::fromLatin1(narrative::traitsOf(topic).name));
        break;
    case Topic::CarriedOver:
        addCarriedOver(collector);
        break;
    default:
        break;
    }
    for (const FundPlaces& fund : Funds) {
        if (fund.topic == topic)
            addFund(collector, fund);
    }
}

// Nothing in it that comparing has to level: quotes, brackets, ordinals, blanks, 其它.
bool isPlainName(const QString& name)
{
    const bool isHan = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
    });
    return isHan && !name.contains(u'它');
}

QStringView withoutEnding(QStringView name)
{
    const QStringView ending = u"支出";
    return name.endsWith(ending) ? name.chopped(ending.size()) : name;
}

bool isSameName(const QString& printed, const QString& stated, bool isClass)
{
    constexpr qsizetype Widest = 6; // ordinal, quotes, 支出
    if (std::abs(printed.size() - stated.size()) > Widest)
        return false;
    if (printed == stated)
        return true;
    const bool arePlain = isPlainName(printed) && isPlainName(stated);
    if (arePlain && !isClass)
        return false;
    const QString left = arePlain ? printed : comparedName(printed);
    const QString right = arePlain ? stated : comparedName(stated);
    return isClass ? withoutEnding(left) == withoutEnding(right) : left == right;
}

// The names from the row upwards, the path from its end.
bool isPathOf(const Table& table, int row, const QStringList& path)
{
    for (qsizetype i = path.size() - 1; i >= 0; --i) {
        if (row < 0)
            return false;
        const Row& printed = rowAt(table, row);
        if (!isSameName(printed.name, path[i], printed.code.size() == 3))
            return false;
        row = printed.parent;
    }
    return true;
}

// By its code, where one is stated, or by its path.
std::optional<int> rowOfSubject(const Table& table, const QStringList& path, const QString& code)
{
    if (code.isEmpty())
        return rowByPath(table, path);
    const std::optional<int> row = onlyRowByCode(table, code);
    return row && isPathOf(table, *row, path) ? row : std::nullopt;
}

void addSubject(CandidateCollector& collector, const QStringList& path, const QString& code)
{
    const auto take = [&](TableKind kind) {
        for (const Table* table : collector.tables(kind)) {
            if (const std::optional<int> row = rowOfSubject(*table, path, code))
                collector.addRow(table, *row);
        }
    };
    for (const TableKind kind : {TableKind::GeneralPublicExpenditure,
                                 TableKind::GovernmentFundExpenditure,
                                 TableKind::StateCapitalExpenditure,
                                 TableKind::ExpenditureSummary})
        take(kind);
    // Revenue by use is stated only where no table of expenditure has the item.
    if (collector.candidates().empty())
        take(TableKind::RevenueSummary);
    if (path.size() > 1 || !code.isEmpty())
        return;
    // 类 stand in the two summaries, too, the second with the money of years before.
    for (const TableKind kind :
         {TableKind::FiscalAppropriationSummary, TableKind::RevenueExpenditureSummary}) {
        for (const Table* table : collector.tables(kind)) {
            std::optional<int> row = rowOfClass(*table, path.front());
            if (!row) // 国防（类）支出
                row = rowOfClass(*table, path.front() + QStringLiteral("支出"));
            if (row)
                collector.addRow(table, *row);
        }
    }
}

// The items of 三公, and agency operation, which their table may print as well.
void addThreePublic(CandidateCollector& collector, Topic topic)
{
    const QString code = QString::fromLatin1(narrative::traitsOf(topic).name);
    for (const Table* table : collector.tables(TableKind::ThreePublic)) {
        if (const std::optional<int> row = rowByCode(*table, code))
            collector.addRow(table, *row);
    }
}

// The first letter of the codes of the procurement catalogue.
QChar letterOf(Topic topic)
{
    if (topic == Topic::ProcurementGoods)
        return u'A';
    return topic == Topic::ProcurementWorks ? u'B' : u'C';
}

void addProcurement(const CheckedDocument& document, CandidateCollector& collector, Topic topic)
{
    if (topic == Topic::Procurement) {
        collector.addTotals(TableKind::Procurement, totalKey());
        return;
    }
    const std::vector<const Table*> tables = collector.tables(TableKind::Procurement);
    const Table* table = tables.size() == 1 ? tables.front() : nullptr;
    const std::optional<int> code = table ? columnIndex(*table, u"catalogueCode") : std::nullopt;
    const std::optional<int> total = table ? columnIndex(*table, u"total") : std::nullopt;
    if (!code || !total)
        return;
    Candidate parts;
    for (const int row :
         rowsWhere(*table, [](const Row& each) { return each.kind == RowKind::Item; })) {
        const QString& printed = cellAt(*table, row, *code).text;
        if (printed.isEmpty() || !QStringView(u"ABC").contains(printed.front()))
            return; // which kind it is is not printed
        if (printed.front() == letterOf(topic))
            parts.push_back(figureOf(document, *table, row, *total));
    }
    if (!parts.empty())
        collector.candidates().push_back(parts);
}

} // namespace

QString comparedName(const QString& name)
{
    return comparable(withoutOrdinal(name)).replace(QStringLiteral("其它"), QStringLiteral("其他"));
}

std::optional<int> rowByPath(const Table& table, const QStringList& path)
{
    std::optional<int> found;
    for (const int row : rowsWhere(table, [](const Row& each) {
             return each.kind == RowKind::Item && !each.code.isEmpty();
         })) {
        if (!isPathOf(table, row, path))
            continue;
        // A section and its only item often have one name, and one figure.
        if (found && rowAt(table, row).parent != *found)
            return std::nullopt;
        found = row;
    }
    return found;
}

namespace {

Candidates collect(const CheckedDocument& document,
                   const narrative::Statement& statement,
                   CandidateCollector::Tables tables)
{
    CandidateCollector collector(document, tables);
    switch (narrative::groupOf(statement.topic)) {
    case TopicGroup::Subjects:
        addSubject(collector, statement.path, statement.code);
        break;
    case TopicGroup::ThreePublic:
    case TopicGroup::AgencyOperation:
        addThreePublic(collector, statement.topic);
        break;
    case TopicGroup::Procurement:
        addProcurement(document, collector, statement.topic);
        break;
    case TopicGroup::Assets:
        collector.addTotals(TableKind::Assets, QStringLiteral("original_value"));
        break;
    case TopicGroup::None:
    case TopicGroup::Totals:
    case TopicGroup::Kinds:
    case TopicGroup::Funds:
    case TopicGroup::CarriedOver:
        addSummary(collector, statement.topic);
        break;
    }
    if (narrative::traitsOf(statement.topic).isBlankZero)
        collector.addBlanks();
    return collector.candidates();
}

} // namespace

Candidates candidatesFor(const CheckedDocument& document, const narrative::Statement& statement)
{
    return collect(document, statement, CandidateCollector::Tables::Sure);
}

Candidates doubtfulCandidatesFor(const CheckedDocument& document,
                                 const narrative::Statement& statement)
{
    return collect(document, statement, CandidateCollector::Tables::Doubtful);
}

bool agreesWithAny(const Figure& figure, const Candidates& candidates)
{
    return std::any_of(candidates.begin(), candidates.end(), [&figure](const Candidate& candidate) {
        return compare({figure}, candidate) != Agreement::Differs;
    });
}

} // namespace budget::checks
