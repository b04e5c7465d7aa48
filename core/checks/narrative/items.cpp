#include "core/checks/narrative/items.h"

#include "core/checks/narrative/amount_finding.h"
#include "core/checks/narrative/candidates.h"
#include "core/checks/narrative/listed_item.h"
#include "core/checks/narrative/places.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>
#include <array>
#include <set>

namespace budget::checks {

namespace {

using narrative::Saying;

// The list of items against the table whose items it states.
struct ItemList
{
    const Table* table = nullptr;
    std::vector<ListedItem> known;   // those whose row is known; once each
    std::vector<int> rows;           // of `known`
    std::vector<ListedItem> unknown; // those in no table
    std::vector<int> omitted;        // rows of items that have a figure, which the text leaves out
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
    const std::vector<int> rows = rowsWhere(table, [&table](const Row& row) {
        const std::optional<Money> total = amountAt(table, row, keys::Total);
        return row.code.size() == 7 && total && !total->isZero();
    });
    return {rows.begin(), rows.end()};
}

ItemList itemListOf(const CheckedDocument& document)
{
    ItemList list;
    list.table = document.only(TableKind::GeneralPublicExpenditure);
    if (!list.table)
        return list;
    std::set<int> rows = itemRows(*list.table);
    for (const ListedItem& item : listedItems(document)) {
        const std::optional<int> row = rowByPath(*list.table, item.path);
        if (!row && !isInTables(document, item.path))
            list.unknown.push_back(item);
        if (!row || std::find(list.rows.begin(), list.rows.end(), *row) != list.rows.end())
            continue;
        list.known.push_back(item);
        list.rows.push_back(*row);
        rows.erase(*row);
    }
    list.omitted.assign(rows.begin(), rows.end());
    return list;
}

Figure totalOf(const CheckedDocument& document, const Table& table, int row)
{
    return figureOf(document, table, row, columnIndex(table, keys::Total).value_or(0));
}

const QString& nameAt(const ItemList& list, int row)
{
    return rowAt(*list.table, row).name;
}

// Whether they differ in one character at most; short names may not differ.
bool isNearName(const QString& left, const QString& right)
{
    if (left.size() != right.size() || left.size() < 4)
        return left == right;
    int off = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        off += left[i] != right[i] ? 1 : 0;
    return off <= 1;
}

// The row left out that the item means: of the same amount, its name one character off.
std::optional<int>
misspelt(const CheckedDocument& document, const ItemList& list, const ListedItem& item)
{
    const Figure stated = figureOf(document, *item.saying);
    for (const int row : list.omitted) {
        const QString& name = nameAt(list, row);
        if (isNearName(comparedName(name), comparedName(item.path.back()))
            && compare({stated}, {totalOf(document, *list.table, row)}) != Agreement::Differs)
            return row;
    }
    return std::nullopt;
}

// The rows below the row add up to it: none was lost in reading.
bool isComplete(const CheckedDocument& document, const Table& table, int row)
{
    std::vector<Figure> parts;
    for (const int child : childrenOf(table, row))
        parts.push_back(totalOf(document, table, child));
    return !parts.empty() && compare({totalOf(document, table, row)}, parts) != Agreement::Differs;
}

// Lists of nearly all there is; shorter ones name what their writers thought important.
bool isNearlyWhole(const ItemList& list)
{
    constexpr std::size_t Fewest = 5;
    constexpr std::size_t MostOmitted = 2;
    return list.known.size() >= Fewest && list.omitted.size() <= MostOmitted;
}

// What is left out as unimportant is less than what is stated.
bool isImportant(const CheckedDocument& document, const ItemList& list, int row)
{
    const Figure omitted = totalOf(document, *list.table, row);
    const auto smaller = std::count_if(list.rows.begin(), list.rows.end(), [&](int other) {
        return totalOf(document, *list.table, other).amount < omitted.amount;
    });
    return 3 * smaller >= std::ssize(list.rows);
}

// Whether the list states every item of the table, and with figures that may be compared.
bool isComparable(const ItemList& list)
{
    const bool isWhole = list.omitted.empty() && list.unknown.empty();
    return list.known.size() > 1 && isWhole
           && std::all_of(list.known.begin(), list.known.end(), [](const ListedItem& item) {
                  return item.saying->isFree(narrative::NotOfTables);
              });
}

// How many items are stated with another figure than the total of their row.
std::ptrdiff_t countOfOthers(const CheckedDocument& document, const ItemList& list)
{
    auto row = list.rows.begin();
    return std::count_if(list.known.begin(), list.known.end(), [&](const ListedItem& item) {
        const Figure total = totalOf(document, *list.table, *row++);
        return compare({figureOf(document, *item.saying)}, {total}) == Agreement::Differs;
    });
}

} // namespace

CheckOutcome checkItemTotal(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const ItemList& list = document.cached(itemListOf);
    if (!isComparable(list) || countOfOthers(document, list) > 1)
        return outcome;
    std::vector<Figure> parts;
    for (const ListedItem& item : list.known)
        parts.push_back(figureOf(document, *item.saying));
    for (const int row :
         rowsWhere(*list.table, [](const Row& each) { return each.kind == RowKind::Total; })) {
        const Figure total = totalOf(document, *list.table, row);
        compareInto(outcome,
                    parts,
                    {total},
                    {amountWords(sumOf(parts), parts.front().unit),
                     amountWords(total.amount, parts.front().unit)});
    }
    return outcome;
}

CheckOutcome checkOmittedItems(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const ItemList& list = document.cached(itemListOf);
    if (!list.table || !list.unknown.empty() || !isNearlyWhole(list))
        return outcome;
    ++outcome.compared;
    for (const int row : list.omitted) {
        if (!isImportant(document, list, row))
            continue;
        Finding finding;
        finding.left = placeBeside(document, *list.known.front().saying, {});
        finding.right = document.placeOf(*list.table, row);
        finding.words = {nameAt(list, row)};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome checkUnknownItems(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const ItemList& list = document.cached(itemListOf);
    if (!list.table || !isNearlyWhole(list))
        return outcome;
    for (const ListedItem& item : list.unknown) {
        const std::optional<int> section = rowByPath(*list.table, item.path.first(2));
        const bool isMisspelt = misspelt(document, list, item).has_value();
        if (item.saying->amount.amount->isZero() || isMisspelt)
            continue;
        if (!section || !isComplete(document, *list.table, *section))
            continue;
        Finding finding;
        finding.left = document.placeOf(*item.saying);
        finding.words = {item.path.back()};
        outcome.findings.push_back(finding);
    }
    outcome.compared = static_cast<int>(list.known.size());
    return outcome;
}

CheckOutcome checkItemNames(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const ItemList& list = document.cached(itemListOf);
    const auto note = [&](const ListedItem& item, int row) {
        const QString& written = item.path.back();
        const QString& printed = nameAt(list, row);
        Finding finding;
        finding.left = placeBeside(document, *item.saying, written);
        finding.right = document.placeOf(*list.table, row);
        finding.words = {written, printed};
        finding.mend = Mend{written, printed};
        outcome.findings.push_back(finding);
    };
    auto row = list.rows.begin();
    for (const ListedItem& item : list.known) {
        ++outcome.compared;
        const bool isOther = nameAt(list, *row).contains(narrative::wordOf(u"name.other"));
        if (isOther && item.path.back().contains(narrative::wordOf(u"name.other_misspelt")))
            note(item, *row);
        ++row;
    }
    for (const ListedItem& item : list.unknown) {
        if (const std::optional<int> meant = misspelt(document, list, item))
            note(item, *meant);
    }
    return outcome;
}

// …主要用于人员经费等基本支出, where the table has projects under the item as well.
CheckOutcome checkItemKinds(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const ItemList& list = document.cached(itemListOf);
    auto row = list.rows.begin();
    for (const ListedItem& item : list.known) {
        const int itemRow = *row++;
        const QString& purpose = item.purpose;
        const bool isBasicOnly = narrative::hasWords(purpose, u"kind.basic")
                                 && !narrative::hasWords(purpose, u"item.project");
        if (!isBasicOnly)
            continue;
        ++outcome.compared;
        const std::optional<int> column = columnIndex(*list.table, keys::Project);
        const std::optional<Money> project =
            amountAt(*list.table, rowAt(*list.table, itemRow), keys::Project);
        if (!column || !project || project->isZero())
            continue;
        Finding finding;
        finding.left = placeBeside(document, *item.saying, purpose);
        finding.right = document.placeOf(*list.table, itemRow, *column);
        finding.words = {item.path.back(), amountWords(*project, list.table->unit)};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

namespace {

// 2023年执行数为…，2024年预算安排…，比…: the whole of the item is compared, not a part that is
// spent on something.
bool isStatedAgain(const Saying& before, const Saying& saying)
{
    const bool isPair = before.amount.year == narrative::Year::Last && saying.isOfThisYear();
    return isPair && saying.statement.isRestated
           && narrative::hasWords(saying.after(), u"item.comparison");
}

// One figure of one item, stated twice.
void compareAgain(const CheckedDocument& document,
                  const ListedItem& item,
                  const Saying& again,
                  CheckOutcome& outcome)
{
    const Figure first = figureOf(document, *item.saying);
    const Figure second = figureOf(document, again);
    const Candidates candidates = candidatesFor(document, item.saying->statement);
    const bool isFirstRight =
        candidates.empty() || compare({first}, candidates.front()) != Agreement::Differs;
    const std::size_t before = outcome.findings.size();
    compareInto(outcome,
                {isFirstRight ? second : first},
                {isFirstRight ? first : second},
                {item.path.back(), item.saying->amount.text, again.amount.text});
    if (outcome.findings.size() > before && isFirstRight)
        outcome.findings.back().mend = mendOf(again.amount, first.amount);
}

} // namespace

CheckOutcome checkRestatedItems(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const ListedItem& item : listedItems(document)) {
        if (narrative::hasWords(item.rest, u"carried_over"))
            continue;
        const Saying* before = item.saying;
        for (const Saying& saying : document.narrative().sayingsAfter(*item.saying)) {
            if (saying.statement.topic == narrative::Topic::Subject)
                break;
            const bool areFigures = item.saying->isFigure() && saying.isFigure();
            if (areFigures && isStatedAgain(*before, saying))
                compareAgain(document, item, saying, outcome);
            before = &saying;
        }
    }
    return outcome;
}

} // namespace budget::checks
