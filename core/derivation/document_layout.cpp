#include "core/derivation/document_layout.h"

#include "core/document/folded_text.h"
#include "core/document/printed_text.h"
#include "core/money/money_text.h"
#include "core/subjects/subject_tree.h"

#include <algorithm>

namespace budget::derivation {

namespace {

ColumnTemplate templateOf(const Table& table, const HeaderNode& node)
{
    ColumnTemplate column;
    column.title = node.title;
    for (const HeaderNode& child : node.children)
        column.children.push_back(templateOf(table, child));
    if (node.children.empty() && node.column >= 0) {
        const Column& leaf = table.columns[static_cast<std::size_t>(node.column)];
        column.key = leaf.key;
        column.type = leaf.type;
        column.side = leaf.side;
    }
    return column;
}

std::vector<ColumnTemplate> columnsOf(const Table& table)
{
    std::vector<ColumnTemplate> columns;
    for (const HeaderNode& node : table.header)
        columns.push_back(templateOf(table, node));
    if (!columns.empty())
        return columns;
    for (const Column& leaf : table.columns)
        columns.push_back({leaf.title, {}, leaf.key, leaf.type, leaf.side, {}});
    return columns;
}

bool countsForDecimals(const Table& table, const Column& column)
{
    return column.type == ColumnType::Amount && table.kind != TableKind::Assets
           && table.kind != TableKind::Procurement;
}

// The most decimals that an amount of the table is printed with; `fallback` where it has none.
int decimalsOf(const Table& table, int fallback)
{
    int most = -1;
    for (const Row& row : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (!countsForDecimals(table, table.columns[i]) || !row.cells[i].amount)
                continue;
            const qsizetype point = row.cells[i].text.lastIndexOf(u'.');
            const qsizetype printed = point < 0 ? 0 : row.cells[i].text.size() - point - 1;
            most = std::max({most,
                             std::min(static_cast<int>(printed), 6),
                             exactDecimals(*row.cells[i].amount, table.unit)});
        }
    }
    return most < 0 ? fallback : most;
}

// Whether zeros are printed rather than left blank: as most of them are, in the columns that hold
// an amount at all.
bool printsZero(const Table& table)
{
    int zeros = 0;
    int blanks = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        const auto holdsAmount = [&](const Row& row) { return row.cells[i].amount.has_value(); };
        if (column.type != ColumnType::Amount
            || std::none_of(table.rows.begin(), table.rows.end(), holdsAmount))
            continue;
        for (const Row& row : table.rows) {
            if (column.side != Side::None && column.side != row.side)
                continue;
            if (!holdsAmount(row))
                ++blanks;
            else if (row.cells[i].amount->isZero())
                ++zeros;
        }
    }
    return zeros > blanks;
}

bool totalIsLast(const Table& table)
{
    const auto isTotal = [](const Row& row) { return row.kind == RowKind::Total; };
    const auto total = std::find_if(table.rows.begin(), table.rows.end(), isTotal);
    return total != table.rows.end() && total != table.rows.begin();
}

// Finds the class (类) that a line of expenditure names.
class CategoryNames
{
public:
    explicit CategoryNames(const TableTemplate* shipped)
    {
        if (const Result<SubjectTree> tree = SubjectTree::shipped(Catalogue::Functional)) {
            for (const int node : tree->childrenOf(-1))
                m_names.emplace_back(foldedText(tree->at(node).name, Fold::Words),
                                     tree->at(node).code);
        }
        for (const LineTemplate& line :
             shipped == nullptr ? std::vector<LineTemplate>() : shipped->lines) {
            if (!line.code.isEmpty())
                m_names.emplace_back(foldedText(line.name, Fold::WordsBehindOrdinal), line.code);
        }
    }

    // Empty where none is named. A name that was changed since (资源勘探信息等支出) is found by
    // likeness.
    QString codeOf(const QString& name) const
    {
        const QString words = foldedText(name, Fold::WordsBehindOrdinal);
        QString best;
        int bestLikeness = LeastLikeness;
        for (const auto& [known, code] : m_names) {
            if (known == words)
                return code;
            if (const int alike = likeness(known, words); alike > bestLikeness) {
                best = code;
                bestLikeness = alike;
            }
        }
        return best;
    }

private:
    static constexpr int LeastLikeness = 750; // permille

    std::vector<std::pair<QString, QString>> m_names;
};

std::vector<LineTemplate> summaryLines(const Table& table, const TableTemplate* shipped)
{
    const CategoryNames categories(shipped);
    std::vector<LineTemplate> lines;
    int revenue = 0;
    int expenditure = 0;
    for (const Row& row : table.rows) {
        int& last = row.side == Side::Expenditure ? expenditure : revenue;
        last = row.line > last ? row.line : last + 1;
        const bool isCategory = row.side == Side::Expenditure && row.kind == RowKind::Item;
        lines.push_back({last,
                         row.side,
                         row.kind,
                         isCategory ? categories.codeOf(row.name) : QString(),
                         row.name});
    }
    return lines;
}

std::vector<LineTemplate> itemLines(const Table& table)
{
    std::vector<LineTemplate> lines;
    for (const Row& row : table.rows)
        lines.push_back(
            {static_cast<int>(lines.size()) + 1, row.side, row.kind, row.code, row.name});
    return lines;
}

// 合计 and the units' 小计 of a procurement table, where it prints them.
std::vector<LineTemplate> sumLines(const Table& table)
{
    std::vector<LineTemplate> lines;
    const auto add = [&](RowKind kind, const QString& name) {
        if (std::none_of(lines.begin(), lines.end(), [kind](const LineTemplate& line) {
                return line.kind == kind;
            }))
            lines.push_back({static_cast<int>(lines.size()) + 1, Side::None, kind, {}, name});
    };
    for (const Row& row : table.rows) {
        if (row.kind == RowKind::Total)
            add(row.kind, row.name);
        else if (row.kind == RowKind::Subtotal)
            add(row.kind, QStringLiteral("{unit}小计"));
    }
    return lines;
}

std::vector<LineTemplate> linesOf(const Table& table, const TableTemplate* shipped)
{
    switch (table.kind) {
    case TableKind::RevenueExpenditureSummary:
    case TableKind::FiscalAppropriationSummary:
        return summaryLines(table, shipped);
    case TableKind::ThreePublic:
        return itemLines(table);
    case TableKind::Procurement:
        return sumLines(table);
    default:
        return {};
    }
}

TableTemplate templateOf(const Table& table, const TableTemplate* shipped)
{
    TableTemplate layout;
    layout.kind = table.kind;
    layout.title = table.title;
    layout.unit = table.unit;
    layout.columnNumbers = table.columnNumbers;
    layout.firstNumber = table.firstNumber;
    layout.decimals = decimalsOf(table, shipped == nullptr ? 2 : shipped->decimals);
    layout.printsZero = printsZero(table);
    layout.totalIsLast = totalIsLast(table);
    layout.columns = columnsOf(table);
    layout.lines = linesOf(table, shipped);
    if (layout.lines.empty() && table.rows.empty() && shipped != nullptr)
        layout.lines = shipped->lines;
    if (shipped != nullptr) {
        layout.emptyNote = shipped->emptyNote;
        layout.goalsLabel = shipped->goalsLabel;
    }
    const QStringList notes(table.notes.begin(), table.notes.end());
    if (table.rows.empty() && notes.size() == 1)
        layout.emptyNote = notes.front();
    else
        layout.notes = notes;
    return layout;
}

} // namespace

bool isDerivable(const Disclosure& disclosure, std::size_t table)
{
    const TableKind kind = disclosure.tables[table].kind;
    if (kind == TableKind::Other)
        return false;
    return kind == TableKind::PerformanceGoal
           || findTable(disclosure, kind) == &disclosure.tables[table];
}

DisclosureTemplate layoutOf(const Disclosure& disclosure)
{
    DisclosureTemplate layout;
    const Result<std::vector<DisclosureTemplate>> templates = shippedTemplates();
    const DisclosureTemplate* shipped = nullptr;
    for (std::size_t i = 0; templates && i < templates->size(); ++i) {
        if ((*templates)[i].id == disclosure.templateId)
            shipped = &(*templates)[i];
    }
    layout.id =
        disclosure.templateId.isEmpty() ? QStringLiteral("document") : disclosure.templateId;
    layout.region = shipped == nullptr ? disclosure.unitName : shipped->region;
    layout.codeStyle = shipped == nullptr ? CodeStyle::Joined : shipped->codeStyle;
    bool hasGoals = false;
    for (std::size_t i = 0; i < disclosure.tables.size(); ++i) {
        const Table& table = disclosure.tables[i];
        TableTemplate tableLayout =
            templateOf(table, shipped == nullptr ? nullptr : findTemplate(*shipped, table.kind));
        if (!isDerivable(disclosure, i))
            tableLayout.kind = TableKind::Other;
        if (table.kind == TableKind::PerformanceGoal) {
            if (hasGoals)
                continue;
            hasGoals = true;
            tableLayout.title = QStringLiteral("{project}绩效目标表");
        }
        layout.tables.push_back(std::move(tableLayout));
    }
    return layout;
}

} // namespace budget::derivation
