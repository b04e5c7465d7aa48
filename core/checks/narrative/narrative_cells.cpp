#include "core/checks/narrative/narrative_cells.h"

#include "core/checks/narrative/claim.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/printed_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace budget::checks {

namespace {

struct FundWords
{
    narrative::NarrativeSubject subject;
    const char16_t* row;    // how its row in 收支总表 and 财政拨款收支总表 begins
    const char* column;     // of 收入总表
    const char* fundColumn; // of 财政拨款收支总表
    TableKind table;        // of its expenditure; Other where it has none
};

constexpr std::array Funds{
    FundWords{
        narrative::NarrativeSubject::Fiscal, u"财政拨款", "fiscal", "total", TableKind::Other},
    FundWords{narrative::NarrativeSubject::GeneralPublic,
              u"一般公共预算",
              "",
              "general_public",
              TableKind::GeneralPublicExpenditure},
    FundWords{narrative::NarrativeSubject::GovernmentFund,
              u"政府性基金",
              "",
              "government_fund",
              TableKind::GovernmentFundExpenditure},
    FundWords{narrative::NarrativeSubject::StateCapital,
              u"国有资本经营",
              "",
              "state_capital",
              TableKind::StateCapitalExpenditure},
    FundWords{narrative::NarrativeSubject::SpecialAccount,
              u"财政专户",
              "special_account",
              "",
              TableKind::Other},
    FundWords{
        narrative::NarrativeSubject::Undertaking, u"事业收入", "undertaking", "", TableKind::Other},
    FundWords{narrative::NarrativeSubject::Business,
              u"事业单位经营收入",
              "business",
              "",
              TableKind::Other},
    FundWords{narrative::NarrativeSubject::SuperiorSubsidy,
              u"上级补助",
              "superior_subsidy",
              "",
              TableKind::Other},
    FundWords{
        narrative::NarrativeSubject::OtherRevenue, u"其他收入", "other", "", TableKind::Other},
};

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

void claimRevenue(Claim& claim)
{
    claim.takeTotals(TableKind::RevenueExpenditureSummary, amountKey(), Side::Revenue);
    claim.takeTotals(TableKind::RevenueSummary, totalKey());
    claim.takeTotals(TableKind::RevenueSummary, QStringLiteral("subtotal"));
}

void claimExpenditure(Claim& claim)
{
    claim.takeTotals(TableKind::ExpenditureSummary, totalKey());
    claim.takeTotals(TableKind::RevenueExpenditureSummary, amountKey(), Side::Expenditure);
}

// 财政拨款 may be told of money that came and of money that is spent, with or without the years
// before, and be short for general public money.
void claimFiscal(Claim& claim)
{
    claim.takeTotals(TableKind::FiscalAppropriationSummary, totalKey(), Side::Expenditure);
    claim.takeTotals(TableKind::FiscalAppropriationSummary, amountKey(), Side::Revenue);
    claim.takeTotals(TableKind::GeneralPublicExpenditure, totalKey());
}

void claimFund(Claim& claim, const FundWords& fund)
{
    if (fund.subject == narrative::NarrativeSubject::Fiscal)
        claimFiscal(claim);
    if (fund.table != TableKind::Other)
        claim.takeTotals(fund.table, totalKey());
    const QString column = QString::fromLatin1(fund.fundColumn);
    if (!column.isEmpty())
        claim.takeTotals(TableKind::FiscalAppropriationSummary, column, Side::Expenditure);
    for (const TableKind kind :
         {TableKind::FiscalAppropriationSummary, TableKind::RevenueExpenditureSummary})
        claim.takeNamed(kind, QString::fromUtf16(fund.row), amountKey());
    if (*fund.column != '\0')
        claim.takeTotals(TableKind::RevenueSummary, QString::fromLatin1(fund.column));
}

// 上年结转, alone or with what else is left of years before (使用非财政拨款结余).
void claimCarriedOver(Claim& claim)
{
    for (const TableKind kind :
         {TableKind::RevenueExpenditureSummary, TableKind::FiscalAppropriationSummary})
        claim.takeRests(kind);
    claim.takeTotals(TableKind::RevenueSummary, QStringLiteral("carried_over"));
}

// Where documents list expenditure by kind, it has lines of its own: 一、基本支出, 二、项目支出.
void claimKind(Claim& claim, const QString& key, QStringView line)
{
    claim.takeLine(TableKind::ExpenditureSummary, line, totalKey(), Side::None);
    claim.takeLine(TableKind::RevenueExpenditureSummary, line, amountKey(), Side::Expenditure);
    for (const TableKind kind : {TableKind::ExpenditureSummary,
                                 TableKind::GeneralPublicExpenditure,
                                 TableKind::GovernmentFundExpenditure,
                                 TableKind::StateCapitalExpenditure})
        claim.takeTotals(kind, key);
}

void claimBasicPart(Claim& claim, const QString& key)
{
    claim.takeTotals(TableKind::BasicExpenditure, key);
    claim.takeTotals(TableKind::RevenueExpenditureSummary, key, Side::Expenditure);
    claim.takeTotals(TableKind::ExpenditureSummary, key);
    claim.takeTotals(TableKind::GeneralPublicExpenditure, key);
}

void claimSummary(Claim& claim, narrative::NarrativeSubject subject)
{
    if (subject == narrative::NarrativeSubject::Budget
        || subject == narrative::NarrativeSubject::Expenditure)
        claimExpenditure(claim);
    if (subject == narrative::NarrativeSubject::Budget
        || subject == narrative::NarrativeSubject::Revenue)
        claimRevenue(claim);
    if (subject == narrative::NarrativeSubject::Basic) {
        claimKind(claim, QStringLiteral("basic"), u"基本支出");
        claim.takeTotals(TableKind::BasicExpenditure, totalKey());
    }
    if (subject == narrative::NarrativeSubject::Project)
        claimKind(claim, QStringLiteral("project"), u"项目支出");
    if (subject == narrative::NarrativeSubject::Personnel)
        claimBasicPart(claim, QStringLiteral("personnel"));
    if (subject == narrative::NarrativeSubject::PublicFunds)
        claimBasicPart(claim, QStringLiteral("public"));
    if (subject == narrative::NarrativeSubject::CarriedOver)
        claimCarriedOver(claim);
    for (const FundWords& fund : Funds) {
        if (fund.subject == subject)
            claimFund(claim, fund);
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

bool isSameName(const QString& printed, const QString& said, bool isClass)
{
    constexpr qsizetype Widest = 6; // ordinal, quotes, 支出
    if (std::abs(printed.size() - said.size()) > Widest)
        return false;
    if (printed == said)
        return true;
    const bool arePlain = isPlainName(printed) && isPlainName(said);
    if (arePlain && !isClass)
        return false;
    const QString left = arePlain ? printed : comparedName(printed);
    const QString right = arePlain ? said : comparedName(said);
    return isClass ? withoutEnding(left) == withoutEnding(right) : left == right;
}

// The names from the row upwards, the path from its end.
bool isPathOf(const Table& table, int row, const QStringList& path)
{
    for (qsizetype i = path.size() - 1; i >= 0; --i) {
        if (row < 0)
            return false;
        const Row& printed = table.rows[static_cast<std::size_t>(row)];
        if (!isSameName(printed.name, path[i], printed.code.size() == 3))
            return false;
        row = printed.parent;
    }
    return true;
}

// By its code, where one is told, or by its path.
std::optional<int> rowOfItem(const Table& table, const QStringList& path, const QString& code)
{
    if (code.isEmpty())
        return rowByPath(table, path);
    const std::optional<int> row = onlyRowByCode(table, code);
    return row && isPathOf(table, *row, path) ? row : std::nullopt;
}

void claimItem(Claim& claim, const QStringList& path, const QString& code)
{
    const auto take = [&](TableKind kind) {
        for (const Table* table : claim.tables(kind)) {
            if (const std::optional<int> row = rowOfItem(*table, path, code))
                claim.takeRow(table, *row);
        }
    };
    for (const TableKind kind : {TableKind::GeneralPublicExpenditure,
                                 TableKind::GovernmentFundExpenditure,
                                 TableKind::StateCapitalExpenditure,
                                 TableKind::ExpenditureSummary})
        take(kind);
    // Revenue by use is told only where no table of expenditure has the item.
    if (claim.claimed().empty())
        take(TableKind::RevenueSummary);
    if (path.size() > 1 || !code.isEmpty())
        return;
    // 类 stand in the two summaries, too, the second with the money of years before.
    for (const TableKind kind :
         {TableKind::FiscalAppropriationSummary, TableKind::RevenueExpenditureSummary}) {
        for (const Table* table : claim.tables(kind)) {
            std::optional<int> row = rowOfClass(*table, path.front());
            if (!row) // 国防（类）支出
                row = rowOfClass(*table, path.front() + QStringLiteral("支出"));
            if (row)
                claim.takeRow(table, *row);
        }
    }
}

void claimThreePublic(Claim& claim, const QString& item)
{
    for (const Table* table : claim.tables(TableKind::ThreePublic)) {
        if (const std::optional<int> row = rowByCode(*table, item))
            claim.takeRow(table, *row);
    }
}

// By the first letter of the catalogue's codes: A goods, B works, C services.
void claimProcurement(const CheckedDocument& document, Claim& claim, QChar letter)
{
    const std::vector<const Table*> tables = claim.tables(TableKind::Procurement);
    const Table* table = tables.size() == 1 ? tables.front() : nullptr;
    const std::optional<int> code = table ? columnIndex(*table, u"catalogueCode") : std::nullopt;
    const std::optional<int> total = table ? columnIndex(*table, u"total") : std::nullopt;
    if (!code || !total)
        return;
    std::vector<Figure> parts;
    for (int r = 0; r < static_cast<int>(table->rows.size()); ++r) {
        const Row& row = table->rows[static_cast<std::size_t>(r)];
        if (row.kind != RowKind::Item)
            continue;
        const QString& printed = row.cells[static_cast<std::size_t>(*code)].text;
        if (printed.isEmpty() || !QStringView(u"ABC").contains(printed.front()))
            return; // which kind it is is not printed
        if (printed.front() == letter)
            parts.push_back(figureOf(document, *table, r, *total));
    }
    if (!parts.empty())
        claim.claimed().push_back(parts);
}

} // namespace

QString comparedName(const QString& name)
{
    return comparable(withoutOrdinal(name)).replace(QStringLiteral("其它"), QStringLiteral("其他"));
}

std::optional<int> rowByPath(const Table& table, const QStringList& path)
{
    std::optional<int> found;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = table.rows[static_cast<std::size_t>(r)];
        if (row.kind != RowKind::Item || row.code.isEmpty() || !isPathOf(table, r, path))
            continue;
        // A section and its only item often have one name, and one figure.
        if (found && row.parent != *found)
            return std::nullopt;
        found = r;
    }
    return found;
}

namespace {

ClaimedFigures claimedFrom(const CheckedDocument& document,
                           const narrative::NarrativeStatement& statement,
                           Claim::Tables tables)
{
    Claim claim(document, tables);
    switch (statement.subject) {
    case narrative::NarrativeSubject::SubjectItem:
        claimItem(claim, statement.path, statement.code);
        break;
    case narrative::NarrativeSubject::ThreePublic:
        claimThreePublic(claim, statement.item);
        break;
    case narrative::NarrativeSubject::AgencyOperation:
        claimThreePublic(claim, QStringLiteral("agency_operation"));
        break;
    case narrative::NarrativeSubject::Procurement:
        claim.takeTotals(TableKind::Procurement, totalKey());
        break;
    case narrative::NarrativeSubject::ProcurementGoods:
        claimProcurement(document, claim, u'A');
        break;
    case narrative::NarrativeSubject::ProcurementWorks:
        claimProcurement(document, claim, u'B');
        break;
    case narrative::NarrativeSubject::ProcurementServices:
        claimProcurement(document, claim, u'C');
        break;
    case narrative::NarrativeSubject::Assets:
        claim.takeTotals(TableKind::Assets, QStringLiteral("original_value"));
        break;
    default:
        claimSummary(claim, statement.subject);
        break;
    }
    const bool mayBeBlank =
        statement.item != u"three_public"
        && (statement.subject == narrative::NarrativeSubject::ThreePublic
            || (statement.subject > narrative::NarrativeSubject::GeneralPublic
                && statement.subject < narrative::NarrativeSubject::CarriedOver));
    if (mayBeBlank)
        claim.takeBlanks();
    return claim.claimed();
}

} // namespace

ClaimedFigures figuresOf(const CheckedDocument& document,
                         const narrative::NarrativeStatement& statement)
{
    return claimedFrom(document, statement, Claim::Tables::Sure);
}

ClaimedFigures doubtfulFiguresOf(const CheckedDocument& document,
                                 const narrative::NarrativeStatement& statement)
{
    return claimedFrom(document, statement, Claim::Tables::Doubtful);
}

} // namespace budget::checks
