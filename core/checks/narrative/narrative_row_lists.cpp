// 行政运行30万元，档案馆10万元，小学教育25万元: a list of a table's rows by their names alone. What
// it is a list of is proved by those that agree.

#include "core/checks/narrative/confirmed_figures.h"
#include "core/checks/narrative/narrative_cells.h"
#include "core/checks/narrative/narrative_checks.h"
#include "core/checks/tables/table_figures.h"
#include "core/narrative/narrative_grammar.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace budget::checks {

namespace {

constexpr std::array Listed{TableKind::GeneralPublicExpenditure,
                            TableKind::BasicExpenditure,
                            TableKind::ExpenditureSummary,
                            TableKind::GovernmentFundExpenditure};

struct ListedAmount
{
    std::size_t index = 0; // of the amount
    int row = -1;
};

// 工资福利支出预算 is 工资福利支出, and so is 工资福利.
QString nameIn(const QString& words)
{
    static const QRegularExpression behind(narrative::subjectTail() + u'$');
    return comparedName(QString(words).remove(behind));
}

// The rows of a table by their names, each with and without what may stand behind; those that have
// one name are left out.
QHash<QString, int> rowsByName(const Table& table)
{
    constexpr qsizetype ShortestName = 3;
    QHash<QString, int> rows;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = rowAt(table, r);
        const QString name = nameIn(row.name);
        if (row.kind == RowKind::Item && !row.code.isEmpty() && name.size() >= ShortestName)
            rows.insert(name, rows.contains(name) ? -1 : r);
    }
    return rows;
}

// The amounts of a paragraph that stand behind the bare name of a row, each row told once.
std::vector<ListedAmount>
listedIn(const CheckedDocument& document, int run, const QHash<QString, int>& rows)
{
    const narrative::Narrative& narrative = document.narrative();
    const QString unitName = narrative::plainClause(document.disclosure().unitName);
    std::vector<ListedAmount> listed;
    const auto [first, last] = narrative.amountsOf(run);
    for (std::size_t i = first; i < last; ++i) {
        const narrative::NarrativeAmount& amount = narrative.amounts[i];
        const narrative::NarrativeStatement& statement = narrative.statements[i];
        const bool isBare = statement.subject == narrative::NarrativeSubject::Unknown
                            || (statement.subject == narrative::NarrativeSubject::SubjectItem
                                && statement.path.size() == 1);
        if (!isBare || !amount.amount || amount.year != narrative::NarrativeYear::This
            || amount.isApproximate || amount.isRate || statement.isOfOtherYear)
            continue;
        const int row = rows.value(nameIn(narrative::withoutLead(statement.name, unitName)), -1);
        if (row >= 0)
            listed.push_back({i, row});
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
bool isOfBasic(const CheckedDocument& document, std::size_t index)
{
    const narrative::Narrative& narrative = document.narrative();
    const narrative::NarrativeAmount& amount = narrative.amounts[index];
    for (std::size_t i = index; i > narrative.amountsOf(amount.run).first; --i) {
        const narrative::NarrativeSubject subject = narrative.statements[i - 1].subject;
        if (subject != narrative::NarrativeSubject::Unknown
            && subject != narrative::NarrativeSubject::SubjectItem)
            return subject >= narrative::NarrativeSubject::Basic
                   && subject <= narrative::NarrativeSubject::PublicFunds;
    }
    return document.disclosure()
        .sections[static_cast<std::size_t>(amount.section)]
        .heading.contains(QStringLiteral("基本支出"));
}

Agreement agreementOf(const CheckedDocument& document,
                      const ListedAmount& listed,
                      const std::vector<Figure>& claimed)
{
    return compare({figureOf(document, document.amounts()[listed.index])}, claimed);
}

// What the tables print of rows of that name, anywhere in the row.
ClaimedFigures figuresNamed(const CheckedDocument& document, const QString& name)
{
    ClaimedFigures claimed;
    for (const Table& table : document.disclosure().tables) {
        for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
            if (rowAt(table, r).name.isEmpty() || nameIn(rowAt(table, r).name) != name)
                continue;
            for (const int column : amountColumns(table, rowAt(table, r).side)) {
                if (rowAt(table, r).cells[static_cast<std::size_t>(column)].amount)
                    claimed.push_back({figureOf(document, table, r, column)});
            }
        }
    }
    return claimed;
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
        if (agreementOf(document, one, {figure}) == Agreement::Equal) {
            ++agreeing;
            continue;
        }
        const ClaimedFigures named = figuresNamed(document, nameIn(rowAt(table, one.row).name));
        const bool agreesElsewhere =
            std::any_of(named.begin(), named.end(), [&](const std::vector<Figure>& claimed) {
                return agreementOf(document, one, claimed) != Agreement::Differs;
            });
        if (!agreesElsewhere && !confirmedFirst(document, named).empty())
            contradicted.emplace_back(one, figure);
    }
    if (agreeing < 2 || agreeing < 2 * static_cast<std::ptrdiff_t>(contradicted.size()))
        contradicted.clear();
    return contradicted;
}

Finding findingOf(const CheckedDocument& document, std::size_t index, const Figure& figure)
{
    const narrative::NarrativeAmount& amount = document.amounts()[index];
    const Table& table = document.disclosure().tables[static_cast<std::size_t>(figure.place.table)];
    Finding finding;
    finding.left = document.placeOf(amount);
    finding.right = figure.place;
    finding.difference = *amount.amount - figure.amount;
    finding.words = {
        rowAt(table, figure.place.row).name, amount.text, amountWords(figure.amount, amount.unit)};
    finding.mend = mendOf(amount, figure.amount);
    return finding;
}

void checkLists(const CheckedDocument& document, const Table& table, CheckOutcome& outcome)
{
    constexpr std::size_t ShortestList = 3;
    const QHash<QString, int> rows = rowsByName(table);
    for (int run = 0; run < static_cast<int>(document.narrative().runs.size()); ++run) {
        const std::vector<ListedAmount> listed = listedIn(document, run, rows);
        if (listed.size() < ShortestList
            || (table.kind == TableKind::BasicExpenditure
                && !isOfBasic(document, listed.front().index)))
            continue;
        ++outcome.compared;
        for (const int column : amountColumns(table, Side::None)) {
            for (const auto& [one, figure] : contradictedIn(document, table, listed, column))
                outcome.findings.push_back(findingOf(document, one.index, figure));
        }
    }
}

} // namespace

CheckOutcome checkRowLists(const CheckedDocument& document)
{
    CheckOutcome outcome;
    if (isFinalAccount(document.disclosure()))
        return outcome;
    for (const TableKind kind : Listed) {
        const Table* table = document.only(kind);
        // The first table that contradicts is told; the others print the same.
        if (table != nullptr && !isReadInPart(document.disclosure(), *table)
            && outcome.findings.empty())
            checkLists(document, *table, outcome);
    }
    return outcome;
}

} // namespace budget::checks
