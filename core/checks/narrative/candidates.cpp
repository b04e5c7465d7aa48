#include "core/checks/narrative/candidates.h"

#include "core/checks/narrative/candidate_collector.h"
#include "core/checks/narrative/places.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"
#include "core/document/folded_text.h"
#include "core/document/three_public_item.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace budget::checks {

namespace {

using narrative::Topic;
using narrative::TopicGroup;

struct FundPlaces
{
    Topic topic = Topic::Fiscal;
    QStringView column;                 // of 收入总表; empty where it has none
    QStringView fundColumn;             // of 财政拨款收支总表
    TableKind table = TableKind::Other; // of its expenditure; Other where it has none
};

// clang-format off
constexpr std::array Funds{
    FundPlaces{Topic::Fiscal, keys::Fiscal, keys::Total, TableKind::Other},
    FundPlaces{Topic::GeneralPublic, {}, keys::GeneralPublic, TableKind::GeneralPublicExpenditure},
    FundPlaces{Topic::GovernmentFund, {}, keys::GovernmentFund, TableKind::GovernmentFundExpenditure},
    FundPlaces{Topic::StateCapital, {}, keys::StateCapital, TableKind::StateCapitalExpenditure},
    FundPlaces{Topic::SpecialAccount, keys::SpecialAccount, {}, TableKind::Other},
    FundPlaces{Topic::Undertaking, keys::Undertaking, {}, TableKind::Other},
    FundPlaces{Topic::Business, keys::Business, {}, TableKind::Other},
    FundPlaces{Topic::SuperiorSubsidy, keys::SuperiorSubsidy, {}, TableKind::Other},
    FundPlaces{Topic::OtherRevenue, keys::Other, {}, TableKind::Other},
};

struct ItemTopic
{
    Topic topic = Topic::Fiscal;
    ThreePublicItem item = ThreePublicItem::All;
};

constexpr std::array ItemTopics{
    ItemTopic{Topic::ThreePublic, ThreePublicItem::All},
    ItemTopic{Topic::Overseas, ThreePublicItem::Overseas},
    ItemTopic{Topic::Vehicles, ThreePublicItem::Vehicles},
    ItemTopic{Topic::VehiclePurchase, ThreePublicItem::VehiclePurchase},
    ItemTopic{Topic::VehicleOperation, ThreePublicItem::VehicleOperation},
    ItemTopic{Topic::Reception, ThreePublicItem::Reception},
    ItemTopic{Topic::AgencyOperation, ThreePublicItem::AgencyOperation},
};
// clang-format on

void addRevenue(CandidateCollector& collector)
{
    collector.addTotals(TableKind::RevenueExpenditureSummary, keys::Amount, Side::Revenue);
    collector.addTotals(TableKind::RevenueSummary, keys::Total);
    collector.addTotals(TableKind::RevenueSummary, keys::Subtotal);
}

void addExpenditure(CandidateCollector& collector)
{
    collector.addTotals(TableKind::ExpenditureSummary, keys::Total);
    collector.addTotals(TableKind::RevenueExpenditureSummary, keys::Amount, Side::Expenditure);
}

// 财政拨款 may be stated of money that came and of money that is spent, with or without the years
// before, and be short for general public money.
void addFiscal(CandidateCollector& collector)
{
    collector.addTotals(TableKind::FiscalAppropriationSummary, keys::Total, Side::Expenditure);
    collector.addTotals(TableKind::FiscalAppropriationSummary, keys::Amount, Side::Revenue);
    collector.addTotals(TableKind::GeneralPublicExpenditure, keys::Total);
}

// How the row of a topic begins in 收支总表 and 财政拨款收支总表, and what a line of it is called.
const QString& rowName(Topic topic)
{
    const QString name =
        QStringLiteral("row.") + QString::fromLatin1(narrative::traitsOf(topic).name);
    return narrative::wordOf(name);
}

void addFund(CandidateCollector& collector, const FundPlaces& fund)
{
    if (fund.topic == Topic::Fiscal)
        addFiscal(collector);
    if (fund.table != TableKind::Other)
        collector.addTotals(fund.table, keys::Total);
    if (!fund.fundColumn.isEmpty())
        collector.addTotals(
            TableKind::FiscalAppropriationSummary, fund.fundColumn, Side::Expenditure);
    for (const TableKind kind :
         {TableKind::FiscalAppropriationSummary, TableKind::RevenueExpenditureSummary})
        collector.addNamed(kind, rowName(fund.topic), keys::Amount);
    if (!fund.column.isEmpty())
        collector.addTotals(TableKind::RevenueSummary, fund.column);
}

// 上年结转, alone or with what else is left of years before (使用非财政拨款结余).
void addCarriedOver(CandidateCollector& collector)
{
    for (const TableKind kind :
         {TableKind::RevenueExpenditureSummary, TableKind::FiscalAppropriationSummary})
        collector.addCarriedOver(kind);
    collector.addTotals(TableKind::RevenueSummary, keys::CarriedOver);
}

// Where documents list expenditure by kind, it has lines of its own: 一、基本支出, 二、项目支出.
void addKind(CandidateCollector& collector, Topic topic, QStringView key)
{
    const QString& line = rowName(topic);
    collector.addLine(TableKind::ExpenditureSummary, line, keys::Total, Side::None);
    collector.addLine(TableKind::RevenueExpenditureSummary, line, keys::Amount, Side::Expenditure);
    for (const TableKind kind : {TableKind::ExpenditureSummary,
                                 TableKind::GeneralPublicExpenditure,
                                 TableKind::GovernmentFundExpenditure,
                                 TableKind::StateCapitalExpenditure})
        collector.addTotals(kind, key);
}

void addBasicPart(CandidateCollector& collector, QStringView key)
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
        addKind(collector, topic, keys::Basic);
        collector.addTotals(TableKind::BasicExpenditure, keys::Total);
        break;
    case Topic::Project:
        addKind(collector, topic, keys::Project);
        break;
    case Topic::Personnel:
        addBasicPart(collector, keys::Personnel);
        break;
    case Topic::PublicFunds:
        addBasicPart(collector, keys::PublicFunds);
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

// 其它 for 其他.
const QString& misspeltOther()
{
    static const QString& word = narrative::wordOf(u"name.other_misspelt");
    return word;
}

// Nothing in it that is left out when it is compared: quotes, brackets, ordinals, blanks, 其它.
bool isPlainName(const QString& name)
{
    const bool isHan = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
    });
    return isHan && !name.contains(misspeltOther());
}

QStringView withoutEnding(QStringView name)
{
    static const QString& ending = narrative::wordOf(u"subject.ending");
    return name.endsWith(ending) ? name.chopped(ending.size()) : name;
}

bool isSameName(const QString& printed, const QString& stated, bool isCategory)
{
    constexpr qsizetype Widest = 6; // ordinal, quotes, 支出
    if (std::abs(printed.size() - stated.size()) > Widest)
        return false;
    if (printed == stated)
        return true;
    const bool arePlain = isPlainName(printed) && isPlainName(stated);
    if (arePlain && !isCategory)
        return false;
    const QString left = arePlain ? printed : comparedName(printed);
    const QString right = arePlain ? stated : comparedName(stated);
    return isCategory ? withoutEnding(left) == withoutEnding(right) : left == right;
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
    const auto addRowsOf = [&](TableKind kind) {
        for (const Table* table : collector.tables(kind)) {
            if (const std::optional<int> row = rowOfSubject(*table, path, code))
                collector.addRow(table, *row);
        }
    };
    for (const TableKind kind : {TableKind::GeneralPublicExpenditure,
                                 TableKind::GovernmentFundExpenditure,
                                 TableKind::StateCapitalExpenditure,
                                 TableKind::ExpenditureSummary})
        addRowsOf(kind);
    // Revenue by use is stated only where no table of expenditure has the item.
    if (collector.candidates().empty())
        addRowsOf(TableKind::RevenueSummary);
    if (path.size() > 1 || !code.isEmpty())
        return;
    // 类 stand in the two summaries, too, the second with the money of years before.
    for (const TableKind kind :
         {TableKind::FiscalAppropriationSummary, TableKind::RevenueExpenditureSummary}) {
        for (const Table* table : collector.tables(kind)) {
            std::optional<int> row = rowOfClass(*table, path.front());
            if (!row) // 国防（类）支出
                row = rowOfClass(*table, path.front() + narrative::wordOf(u"subject.ending"));
            if (row)
                collector.addRow(table, *row);
        }
    }
}

// The items of 三公, and agency operation, which their table may print as well.
void addThreePublic(CandidateCollector& collector, Topic topic)
{
    const auto* found =
        std::find_if(ItemTopics.begin(), ItemTopics.end(), [topic](const ItemTopic& each) {
            return each.topic == topic;
        });
    if (found == ItemTopics.end())
        return;
    for (const Table* table : collector.tables(TableKind::ThreePublic)) {
        if (const std::optional<int> row = threePublicRow(*table, found->item))
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
        collector.addTotals(TableKind::Procurement, keys::Total);
        return;
    }
    const std::vector<const Table*> tables = collector.tables(TableKind::Procurement);
    const Table* table = tables.size() == 1 ? tables.front() : nullptr;
    const std::optional<int> code = table ? columnIndex(*table, keys::CatalogueCode) : std::nullopt;
    const std::optional<int> total = table ? columnIndex(*table, keys::Total) : std::nullopt;
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
    static const QString& other = narrative::wordOf(u"name.other");
    return foldedText(name, Fold::WordsBehindOrdinal).replace(misspeltOther(), other);
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
        collector.addTotals(TableKind::Assets, keys::OriginalValue);
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
