// What a list is a list of is proved by the amounts that agree.

#include "core/checks/narrative/row_lists.h"

#include "core/checks/narrative/amount_finding.h"
#include "core/checks/narrative/candidates.h"
#include "core/checks/narrative/confirmed_figures.h"
#include "core/checks/narrative/places.h"
#include "core/checks/tables/table_figures.h"
#include "core/narrative/grammar.h"
#include "core/narrative/vocabulary.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace budget::checks {

namespace {

constexpr std::array Listed{TableKind::GeneralPublicExpenditure,
                            TableKind::BasicExpenditure,
                            TableKind::ExpenditureSummary,
                            TableKind::GovernmentFundExpenditure};

using narrative::Saying;
using narrative::Topic;

struct ListedAmount
{
    const Saying* saying = nullptr;
    int row = -1;
};

// 工资福利支出预算 is 工资福利支出, and so is 工资福利.
QString nameIn(const QString& words)
{
    return comparedName(QString(words).remove(narrative::expressionOf(u"tail.whole")));
}

// The rows of a table by their names, each with and without what may stand after; those that have
// one name are left out.
QHash<QString, int> rowsByName(const Table& table)
{
    constexpr qsizetype ShortestName = 3;
    QHash<QString, int> rows;
    for (const int r : rowsWhere(table, [](const Row& row) {
             return row.kind == RowKind::Item && !row.code.isEmpty();
         })) {
        const QString name = nameIn(rowAt(table, r).name);
        if (name.size() >= ShortestName)
            rows.insert(name, rows.contains(name) ? -1 : r);
    }
    return rows;
}

// Whether nothing but a name says what the amount is of.
bool isBare(const Saying& saying)
{
    const narrative::Statement& statement = saying.statement;
    const bool isOneName = statement.topic == Topic::Subject && statement.path.size() == 1;
    const bool isBareName = isOneName || statement.topic == Topic::Unknown;
    return isBareName && saying.isOfThisYear() && saying.isFree(narrative::NotInRowList);
}

// The amounts of a paragraph that stand after the bare name of a row, each row once.
std::vector<ListedAmount> listedIn(const CheckedDocument& document,
                                   const narrative::Run& run,
                                   const QHash<QString, int>& rows)
{
    const QString unitName = narrative::plainClause(document.disclosure().unitName);
    std::vector<ListedAmount> listed;
    for (const Saying& saying : document.narrative().sayingsOf(run)) {
        if (!isBare(saying))
            continue;
        const QString name = narrative::withoutLead(saying.statement.name, unitName);
        const int row = rows.value(nameIn(name), -1);
        if (row >= 0)
            listed.push_back({&saying, row});
    }
    std::erase_if(listed, [all = listed](const ListedAmount& one) {
        return std::count_if(all.begin(),
                             all.end(),
                             [&one](const ListedAmount& other) { return other.row == one.row; })
               > 1;
    });
    return listed;
}

// 基本支出60万元，其中：工资福利支出…: an economic subject is one of basic expenditure only there.
bool isOfBasic(const CheckedDocument& document, const Saying& saying)
{
    const narrative::Sayings before = document.narrative().sayingsBefore(saying);
    const auto nearest = std::find_if(before.rbegin(), before.rend(), [](const Saying& each) {
        return each.statement.topic != Topic::Unknown && each.statement.topic != Topic::Subject;
    });
    if (nearest != before.rend())
        return narrative::traitsOf(nearest->statement.topic).isPartOfBasic;
    return narrative::hasWords(saying.run->heading, u"kind.basic");
}

// What the tables print of rows of that name, anywhere in the row.
Candidates figuresNamed(const CheckedDocument& document, const QString& name)
{
    Candidates candidates;
    for (const Table& table : document.disclosure().tables) {
        for (const int row : rowsWhere(table, [&name](const Row& each) {
                 return !each.name.isEmpty() && nameIn(each.name) == name;
             })) {
            for (const int column : amountColumns(table, rowAt(table, row).side)) {
                if (cellAt(table, row, column).amount)
                    candidates.push_back({figureOf(document, table, row, column)});
            }
        }
    }
    return candidates;
}

// The amounts that no figure of their name agrees with, where twice as many agree with one column.
std::vector<std::pair<ListedAmount, Figure>> contradictedIn(const CheckedDocument& document,
                                                            const Table& table,
                                                            const std::vector<ListedAmount>& listed,
                                                            int column)
{
    std::ptrdiff_t agreeing = 0;
    std::vector<std::pair<ListedAmount, Figure>> contradicted;
    for (const ListedAmount& one : listed) {
        const Figure figure = figureOf(document, table, one.row, column);
        if (!figure.place.amount || figure.amount.isZero())
            continue;
        const Figure stated = figureOf(document, *one.saying);
        if (compare({stated}, {figure}) == Agreement::Equal) {
            ++agreeing;
            continue;
        }
        const Candidates named = figuresNamed(document, nameIn(rowAt(table, one.row).name));
        if (!agreesWithAny(stated, named) && !confirmedFirst(document, named).empty())
            contradicted.emplace_back(one, figure);
    }
    if (agreeing < 2 || agreeing < 2 * std::ssize(contradicted))
        contradicted.clear();
    return contradicted;
}

void checkLists(const CheckedDocument& document, const Table& table, CheckOutcome& outcome)
{
    constexpr std::ptrdiff_t ShortestList = 3;
    const QHash<QString, int> rows = rowsByName(table);
    for (const narrative::Run& run : document.narrative().runs()) {
        const std::vector<ListedAmount> listed = listedIn(document, run, rows);
        if (std::ssize(listed) < ShortestList)
            continue;
        const bool needsBasic = table.kind == TableKind::BasicExpenditure;
        if (needsBasic && !isOfBasic(document, *listed.front().saying))
            continue;
        ++outcome.compared;
        for (const int column : amountColumns(table, Side::None)) {
            for (const auto& [one, figure] : contradictedIn(document, table, listed, column))
                outcome.findings.push_back(
                    differenceFinding(document, *one.saying, {figure}, rowAt(table, one.row).name));
        }
    }
}

} // namespace

CheckOutcome checkRowLists(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const TableKind kind : Listed) {
        const Table* table = document.only(kind);
        // The first table that contradicts is reported; the others print the same.
        if (table != nullptr && !isReadInPart(document.disclosure(), *table)
            && outcome.findings.empty())
            checkLists(document, *table, outcome);
    }
    return outcome;
}

} // namespace budget::checks
