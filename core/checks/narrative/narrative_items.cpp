#include "core/checks/narrative/narrative_cells.h"
#include "core/checks/narrative/narrative_checks.h"
#include "core/checks/narrative/told_item.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace budget::checks {

namespace {

// The list of items against the table whose items it tells.
struct ItemList
{
    const Table* table = nullptr;
    std::vector<ToldItem> told;      // those whose row is known; once each
    std::vector<int> rows;           // of `told`
    std::vector<ToldItem> strangers; // those in no table
    std::vector<int> untold;         // rows of items that have a figure
};

constexpr std::array SpendingTables{TableKind::GeneralPublicExpenditure,
                                    TableKind::GovernmentFundExpenditure,
                                    TableKind::StateCapitalExpenditure,
                                    TableKind::ExpenditureSummary};

bool isInTables(const CheckedDocument& document, const QStringList& path)
{
    return std::any_of(SpendingTables.begin(), SpendingTables.end(), [&](TableKind kind) {
        const Table* table = document.only(kind);
        return table && rowByPath(*table, path);
    });
}

std::set<int> itemRows(const Table& table)
{
    std::set<int> rows;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = table.rows[static_cast<std::size_t>(r)];
        const std::optional<Money> total = amountAt(table, row, u"total");
        if (row.code.size() == 7 && total && !total->isZero())
            rows.insert(r);
    }
    return rows;
}

ItemList itemListOf(const CheckedDocument& document)
{
    ItemList list;
    list.table = document.only(TableKind::GeneralPublicExpenditure);
    if (!list.table)
        return list;
    std::set<int> rows = itemRows(*list.table);
    for (const ToldItem& item : toldItems(document)) {
        const std::optional<int> row = rowByPath(*list.table, item.path);
        if (!row && !isInTables(document, item.path))
            list.strangers.push_back(item);
        if (!row || std::find(list.rows.begin(), list.rows.end(), *row) != list.rows.end())
            continue;
        list.told.push_back(item);
        list.rows.push_back(*row);
        rows.erase(*row);
    }
    list.untold.assign(rows.begin(), rows.end());
    return list;
}

Figure figureAt(const CheckedDocument& document, const Table& table, int row)
{
    return figureOf(document, table, row, columnIndex(table, u"total").value_or(0));
}

// Of the same amount, one letter apart: the item of the list that a row is meant by.
bool isNearName(const QString& left, const QString& right)
{
    if (left.size() != right.size() || left.size() < 4)
        return left == right;
    int off = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        off += left[i] != right[i] ? 1 : 0;
    return off <= 1;
}

std::optional<int>
misspelt(const CheckedDocument& document, const ItemList& list, const ToldItem& item)
{
    const Figure told = figureOf(document, document.amounts()[item.amount]);
    for (const int row : list.untold) {
        const QString& name = list.table->rows[static_cast<std::size_t>(row)].name;
        if (isNearName(comparedName(name), comparedName(item.path.back()))
            && compare({told}, {figureAt(document, *list.table, row)}) != Agreement::Differs)
            return row;
    }
    return std::nullopt;
}

// The rows below the row add up to it: none was lost in reading.
bool isComplete(const CheckedDocument& document, const Table& table, int row)
{
    std::vector<Figure> parts;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (table.rows[static_cast<std::size_t>(r)].parent == row)
            parts.push_back(figureAt(document, table, r));
    }
    return !parts.empty() && compare({figureAt(document, table, row)}, parts) != Agreement::Differs;
}

// Lists that tell nearly all there is; shorter ones tell what their writers thought important.
bool isNearlyWhole(const ItemList& list)
{
    constexpr std::size_t Fewest = 5;
    constexpr std::size_t MostUntold = 2;
    return list.told.size() >= Fewest && list.untold.size() <= MostUntold;
}

// What is left out as unimportant is less than what is told.
bool isImportant(const CheckedDocument& document, const ItemList& list, int row)
{
    const Figure untold = figureAt(document, *list.table, row);
    const auto smaller = std::count_if(list.rows.begin(), list.rows.end(), [&](int told) {
        return figureAt(document, *list.table, told).amount < untold.amount;
    });
    return 3 * smaller >= static_cast<std::ptrdiff_t>(list.rows.size());
}

// How many items are told with another figure than the total of their row.
std::ptrdiff_t countOfOthers(const CheckedDocument& document, const ItemList& list)
{
    std::ptrdiff_t others = 0;
    for (std::size_t i = 0; i < list.told.size(); ++i) {
        const Figure told = figureOf(document, document.amounts()[list.told[i].amount]);
        const Figure total = figureAt(document, *list.table, list.rows[i]);
        others += compare({told}, {total}) == Agreement::Differs ? 1 : 0;
    }
    return others;
}

} // namespace

CheckOutcome checkItemTotal(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const ItemList& list = document.cached(itemListOf);
    if (list.told.size() < 2 || !list.untold.empty() || !list.strangers.empty()
        || countOfOthers(document, list) > 1)
        return outcome;
    for (int r = 0; r < static_cast<int>(list.table->rows.size()); ++r) {
        if (list.table->rows[static_cast<std::size_t>(r)].kind != RowKind::Total)
            continue;
        std::vector<Figure> parts;
        for (const ToldItem& item : list.told)
            parts.push_back(figureOf(document, document.amounts()[item.amount]));
        const Figure total = figureAt(document, *list.table, r);
        compareInto(outcome,
                    parts,
                    {total},
                    {amountWords(sumOf(parts), parts.front().unit),
                     amountWords(total.amount, parts.front().unit)});
    }
    return outcome;
}

CheckOutcome checkItemsUntold(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const ItemList& list = document.cached(itemListOf);
    if (!list.table || !list.strangers.empty() || !isNearlyWhole(list))
        return outcome;
    ++outcome.compared;
    for (const int row : list.untold) {
        if (!isImportant(document, list, row))
            continue;
        Finding finding;
        finding.left = document.placeOf(document.amounts()[list.told.front().amount]);
        finding.left.amount.reset();
        finding.left.quote.clear();
        finding.right = document.placeOf(*list.table, row);
        finding.words = {list.table->rows[static_cast<std::size_t>(row)].name};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome checkItemsUnknown(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const ItemList& list = document.cached(itemListOf);
    if (!list.table || !isNearlyWhole(list))
        return outcome;
    for (const ToldItem& item : list.strangers) {
        const narrative::NarrativeAmount& amount = document.amounts()[item.amount];
        const std::optional<int> section = rowByPath(*list.table, item.path.first(2));
        if (amount.amount->isZero() || misspelt(document, list, item) || !section
            || !isComplete(document, *list.table, *section))
            continue;
        Finding finding;
        finding.left = document.placeOf(amount);
        finding.words = {item.path.back()};
        outcome.findings.push_back(finding);
    }
    outcome.compared = static_cast<int>(list.told.size());
    return outcome;
}

CheckOutcome checkItemNames(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const ItemList& list = document.cached(itemListOf);
    const auto note = [&](const ToldItem& item, int row) {
        const QString& printed = list.table->rows[static_cast<std::size_t>(row)].name;
        Finding finding;
        finding.left = document.placeOf(document.amounts()[item.amount]);
        finding.left.quote = item.path.back();
        finding.left.amount.reset();
        finding.right = document.placeOf(*list.table, row);
        finding.words = {item.path.back(), printed};
        finding.mend = Mend{item.path.back(), printed};
        outcome.findings.push_back(finding);
    };
    for (std::size_t i = 0; i < list.told.size(); ++i) {
        ++outcome.compared;
        const QString& printed = list.table->rows[static_cast<std::size_t>(list.rows[i])].name;
        const bool isOther = printed.contains(QStringLiteral("其他"));
        if (isOther && list.told[i].path.back().contains(QStringLiteral("其它")))
            note(list.told[i], list.rows[i]);
    }
    for (const ToldItem& item : list.strangers) {
        if (const auto row = misspelt(document, list, item))
            note(item, *row);
    }
    return outcome;
}

// …主要用于人员经费等基本支出, where the table has projects under the item as well.
CheckOutcome checkItemKinds(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const ItemList& list = document.cached(itemListOf);
    for (std::size_t i = 0; i < list.told.size(); ++i) {
        const QString& rest = list.told[i].purpose;
        if (!rest.contains(QStringLiteral("基本支出")) || rest.contains(QStringLiteral("项目")))
            continue;
        ++outcome.compared;
        const Row& row = list.table->rows[static_cast<std::size_t>(list.rows[i])];
        const std::optional<int> column = columnIndex(*list.table, u"project");
        const std::optional<Money> project = amountAt(*list.table, row, u"project");
        if (!column || !project || project->isZero())
            continue;
        Finding finding;
        finding.left = document.placeOf(document.amounts()[list.told[i].amount]);
        finding.left.quote = rest;
        finding.left.amount.reset();
        finding.right = document.placeOf(*list.table, list.rows[i], *column);
        finding.words = {list.told[i].path.back(), amountWords(*project, list.table->unit)};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

namespace {

// 2023年执行数为…，2024年预算安排…，比…: the whole of the item is compared, not a part that is
// spent on something.
bool isToldAgain(const narrative::Narrative& narrative, std::size_t index)
{
    static const QRegularExpression comparison(QStringLiteral("^\\s*[，,]?\\s*(?:比|较|与|同比)"));
    const narrative::NarrativeAmount& amount = narrative.amounts[index];
    const QString& text = narrative.runs[static_cast<std::size_t>(amount.run)].text;
    return narrative.statements[index].isRestated && amount.year == narrative::NarrativeYear::This
           && narrative.amounts[index - 1].year == narrative::NarrativeYear::Last
           && comparison.match(text.sliced(amount.end)).hasMatch();
}

// One figure of one item, told twice.
void compareRetold(const CheckedDocument& document,
                   const ToldItem& item,
                   std::size_t again,
                   CheckOutcome& outcome)
{
    const narrative::Narrative& narrative = document.narrative();
    const Figure first = figureOf(document, narrative.amounts[item.amount]);
    const Figure second = figureOf(document, narrative.amounts[again]);
    const ClaimedFigures claimed = figuresOf(document, narrative.statements[item.amount]);
    const bool isFirstRight =
        claimed.empty() || compare({first}, claimed.front()) != Agreement::Differs;
    const std::size_t before = outcome.findings.size();
    compareInto(
        outcome,
        {isFirstRight ? second : first},
        {isFirstRight ? first : second},
        {item.path.back(), narrative.amounts[item.amount].text, narrative.amounts[again].text});
    if (outcome.findings.size() > before && isFirstRight)
        outcome.findings.back().mend = mendOf(narrative.amounts[again], first.amount);
}

} // namespace

CheckOutcome checkRestatedItems(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const narrative::Narrative& narrative = document.narrative();
    for (const ToldItem& item : toldItems(document)) {
        if (item.rest.contains(QStringLiteral("结转")))
            continue;
        const std::size_t last = narrative.amountsOf(narrative.amounts[item.amount].run).second;
        for (std::size_t i = item.amount + 1; i < last; ++i) {
            if (narrative.statements[i].subject == narrative::NarrativeSubject::SubjectItem)
                break;
            if (isToldAgain(narrative, i))
                compareRetold(document, item, i, outcome);
        }
    }
    return outcome;
}

} // namespace budget::checks
