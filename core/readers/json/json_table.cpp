#include "core/readers/json/json_table.h"

#include "core/document/column_keys.h"
#include "core/document/printed_text.h"
#include "core/document/row_words.h"
#include "core/document/table_words.h"
#include "core/money/money_text.h"

#include <algorithm>
#include <limits>

namespace budget::readers {

namespace {

QStringList rowKeys(TableKind kind)
{
    QStringList subject{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("amounts")};
    switch (kind) {
    case TableKind::RevenueExpenditureSummary:
    case TableKind::FiscalAppropriationSummary:
        return subject + QStringList{QStringLiteral("side")};
    case TableKind::Procurement:
        return subject
               + QStringList{keys::Project.toString(),
                             keys::Item.toString(),
                             keys::CatalogueCode.toString(),
                             keys::Measure.toString(),
                             keys::Quantity.toString(),
                             keys::UnitPrice.toString(),
                             keys::Budget.toString()};
    case TableKind::Assets:
        return subject + QStringList{keys::Quantity.toString()};
    case TableKind::PerformanceGoal:
        return {keys::FirstLevel.toString(),
                keys::SecondLevel.toString(),
                keys::ThirdLevel.toString(),
                keys::Description.toString(),
                keys::Target.toString(),
                keys::Basis.toString()};
    case TableKind::Other:
        return subject + QStringList{QStringLiteral("side")};
    default:
        return subject;
    }
}

// Keys of amounts that stand beside "amounts".
bool isAmountBeside(const QString& key)
{
    return key == keys::UnitPrice || key == keys::Budget;
}

QString titleFromAny(const QString& key, const std::vector<DisclosureTemplate>& templates)
{
    for (const DisclosureTemplate& set : templates) {
        for (const TableTemplate& table : set.tables) {
            for (const Column& column : leafColumns(table.columns)) {
                if (column.key == key)
                    return column.title;
            }
        }
    }
    return key;
}

void nameYear(std::vector<HeaderNode>& nodes, const QString& year)
{
    for (HeaderNode& node : nodes) {
        node.title.replace(QStringLiteral("{year}"), year);
        nameYear(node.children, year);
    }
}

class TableReading
{
public:
    TableReading(const JsonNode& node, const std::vector<DisclosureTemplate>& templates)
        : m_node(node)
        , m_templates(templates)
    {}

    Table read(const TableTemplate* layout, int fiscalYear)
    {
        readHead();
        if (m_table.kind == TableKind::Other || layout == nullptr) {
            readOther();
            return std::move(m_table);
        }
        layColumns(*layout, fiscalYear);
        const std::vector<JsonNode> rows = m_node.member(QStringLiteral("rows")).items();
        for (const JsonNode& row : rows)
            addSurplusColumns(row);
        for (const JsonNode& row : rows)
            readRow(row);
        if (m_table.kind == TableKind::PerformanceGoal)
            coverRepeated();
        else
            arrangeRows(m_table);
        return std::move(m_table);
    }

private:
    void readHead()
    {
        m_table.kind = kindOf(m_node);
        QStringList keys{QStringLiteral("kind"),
                         QStringLiteral("title"),
                         QStringLiteral("unit"),
                         QStringLiteral("pages"),
                         QStringLiteral("note")};
        if (m_table.kind == TableKind::Other)
            keys += {QStringLiteral("columns"),
                     QStringLiteral("types"),
                     QStringLiteral("keys"),
                     QStringLiteral("cells"),
                     QStringLiteral("rows")};
        else
            keys += {QStringLiteral("rows")};
        if (m_table.kind == TableKind::PerformanceGoal)
            keys += {QStringLiteral("goals")};
        m_node.allowOnly(keys);
        m_table.title = m_node.member(QStringLiteral("title")).textOrNull();
        const JsonNode unit = m_node.member(QStringLiteral("unit"));
        const std::optional<MoneyUnit> known = moneyUnitFromName(unit.text());
        if (!known)
            unit.refuse(QStringLiteral("no unit of money"));
        m_table.unit = known.value_or(MoneyUnit::Yuan);
        const JsonNode pages = m_node.member(QStringLiteral("pages"));
        if (!pages.isNull()) {
            for (const JsonNode& page : pages.items())
                m_table.pages.push_back(
                    static_cast<int>(page.wholeNumber(1, std::numeric_limits<int>::max())));
        }
        const QString note = m_node.member(QStringLiteral("note")).textOrNull();
        for (const QString& line : note.split(u'\n', Qt::SkipEmptyParts))
            m_table.notes.push_back(line);
        if (m_table.kind == TableKind::PerformanceGoal) {
            for (const JsonNode& goal : m_node.member(QStringLiteral("goals")).items())
                m_table.goals.append(goal.text());
        }
    }

    void readOther()
    {
        for (const JsonNode& title : m_node.member(QStringLiteral("columns")).items()) {
            const int index = static_cast<int>(m_table.columns.size());
            m_table.columns.push_back({{}, title.text(), ColumnType::Text, Side::None});
            m_table.header.push_back({m_table.columns.back().title, index, {}});
        }
        readColumnTypes();
        for (const JsonNode& node : m_node.member(QStringLiteral("cells")).items()) {
            Row row;
            row.line = static_cast<int>(m_table.rows.size()) + 1;
            for (const JsonNode& cell : node.items())
                row.cells.push_back({cell.text(), std::nullopt, false});
            if (row.cells.size() != m_table.columns.size())
                node.refuse(QStringLiteral("not as many cells as columns"));
            row.cells.resize(m_table.columns.size());
            if (!row.cells.empty())
                row.name = row.cells.front().text;
            readTypedCells(row);
            m_table.rows.push_back(std::move(row));
        }
        if (columnIndex(m_table, ColumnType::Amount))
            arrangeRows(m_table);
    }

    // What the columns hold, where the table has amounts.
    void readColumnTypes()
    {
        const std::optional<JsonNode> types = m_node.optionalMember(QStringLiteral("types"));
        const std::optional<JsonNode> keys = m_node.optionalMember(QStringLiteral("keys"));
        if (!types || !keys)
            return;
        const std::vector<JsonNode> typeNodes = types->items();
        const std::vector<JsonNode> keyNodes = keys->items();
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (i >= typeNodes.size() || i >= keyNodes.size()) {
                types->refuse(QStringLiteral("not as many as columns"));
                return;
            }
            const std::optional<ColumnType> type = columnTypeFromId(typeNodes[i].text());
            if (!type)
                typeNodes[i].refuse(QStringLiteral("unknown word"));
            m_table.columns[i].type = type.value_or(ColumnType::Text);
            m_table.columns[i].key = keyNodes[i].text();
        }
    }

    void readTypedCells(Row& row) const
    {
        if (!columnIndex(m_table, ColumnType::Amount))
            return;
        row.name.clear();
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            Cell& cell = row.cells[i];
            if (m_table.columns[i].type == ColumnType::Code)
                row.code = cell.text;
            if (m_table.columns[i].type == ColumnType::Name)
                row.name = cell.text;
            if (m_table.columns[i].type == ColumnType::Amount)
                cell.amount = parseMoney(cell.text, m_table.unit).value_or(std::nullopt);
        }
        row.kind = rowKindOf(row.name);
    }

    void layColumns(const TableTemplate& layout, int fiscalYear)
    {
        const QString year = fiscalYear > 0 ? QString::number(fiscalYear) : QString();
        m_table.columns = leafColumns(layout.columns);
        for (Column& column : m_table.columns)
            column.title.replace(QStringLiteral("{year}"), year);
        m_table.header = headerTree(layout.columns);
        nameYear(m_table.header, year);
        m_table.columnNumbers = layout.columnNumbers;
        m_table.firstNumber = layout.firstNumber;
    }

    Side sideOf(const JsonNode& row) const
    {
        if (!isTwoSided(m_table))
            return Side::None;
        const JsonNode side = row.member(QStringLiteral("side"));
        const Side known = sideFromId(side.text()).value_or(Side::None);
        if (known == Side::None)
            side.refuse(QStringLiteral("neither revenue nor expenditure"));
        return known == Side::Revenue ? Side::Revenue : Side::Expenditure;
    }

    // The column of a key for rows of one side; -1 where the layout has none.
    int columnFor(QStringView key, Side side) const
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const Column& column = m_table.columns[i];
            if (column.key == key && (column.side == Side::None || column.side == side))
                return static_cast<int>(i);
        }
        return -1;
    }

    void addSurplusColumns(const JsonNode& row)
    {
        if (m_table.kind == TableKind::PerformanceGoal)
            return;
        const Side side = sideOf(row);
        QStringList keys = row.member(QStringLiteral("amounts")).keys();
        if (const std::optional<JsonNode> others = row.optionalMember(QStringLiteral("others")))
            keys += others->keys();
        for (const QString& key : row.keys()) {
            if (isAmountBeside(key))
                keys.append(key);
        }
        for (const QString& key : keys) {
            if (columnFor(key, side) >= 0)
                continue;
            const int index = static_cast<int>(m_table.columns.size());
            m_table.columns.push_back(
                {key, titleFromAny(key, m_templates), ColumnType::Amount, side});
            m_table.header.push_back({m_table.columns.back().title, index, {}});
        }
    }

    void readRow(const JsonNode& node)
    {
        node.allowOnly(rowKeys(m_table.kind) + QStringList(QStringLiteral("others")));
        Row row;
        row.cells.resize(m_table.columns.size());
        if (m_table.kind == TableKind::PerformanceGoal) {
            row.line = static_cast<int>(m_table.rows.size()) + 1;
            for (const QString& key : rowKeys(m_table.kind))
                putText(row, key, node.member(key).textOrNull());
            row.name = withoutSpaces(node.member(keys::ThirdLevel.toString()).textOrNull());
        } else {
            row.side = sideOf(node);
            row.line = ++(row.side == Side::Expenditure ? m_expenditureLines : m_lines);
            row.code = node.member(QStringLiteral("code")).textOrNull();
            row.name = node.member(QStringLiteral("name")).textOrNull();
            row.kind = rowKindOf(row.name);
            putCodeAndName(row);
            const JsonNode amounts = node.member(QStringLiteral("amounts"));
            for (const QString& key : amounts.keys())
                putAmount(row, key, amounts.member(key));
            if (const auto others = node.optionalMember(QStringLiteral("others"))) {
                for (const QString& key : others->keys())
                    putAmount(row, key, others->member(key));
            }
            for (const QString& key : rowKeys(m_table.kind).mid(3))
                readBeside(row, key, node);
        }
        m_table.rows.push_back(std::move(row));
    }

    void readBeside(Row& row, const QString& key, const JsonNode& node)
    {
        if (key == u"side")
            return;
        if (!isAmountBeside(key))
            putText(row, key, node.member(key).textOrNull());
        else if (const std::optional<JsonNode> amount = node.optionalMember(key))
            putAmount(row, key, *amount);
    }

    void putCodeAndName(Row& row) const
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const Column& column = m_table.columns[i];
            if (column.side != Side::None && column.side != row.side)
                continue;
            if (column.type == ColumnType::Code)
                row.cells[i].text = row.code;
            if (column.type == ColumnType::Name)
                row.cells[i].text = row.name;
        }
    }

    void putText(Row& row, const QString& key, const QString& text) const
    {
        const int column = columnFor(key, row.side);
        if (column >= 0 && !text.isEmpty())
            row.cells[static_cast<std::size_t>(column)].text = text;
    }

    void putAmount(Row& row, const QString& key, const JsonNode& node) const
    {
        const Money amount =
            Money::fromFen(node.wholeNumber(-Money::LargestFen, Money::LargestFen));
        const int column = columnFor(key, row.side);
        if (column >= 0)
            row.cells[static_cast<std::size_t>(column)] = {
                formatMoneyExactly(amount, m_table.unit), amount, false};
    }

    // The first two levels of goals are merged where they repeat.
    void coverRepeated()
    {
        for (std::size_t r = m_table.rows.size(); r-- > 1;) {
            bool covered = true;
            for (const QStringView key : {keys::FirstLevel, keys::SecondLevel}) {
                const int column = columnFor(key, Side::None);
                if (column < 0)
                    continue;
                Cell& cell = m_table.rows[r].cells[static_cast<std::size_t>(column)];
                const Cell& above = m_table.rows[r - 1].cells[static_cast<std::size_t>(column)];
                covered = covered && !cell.text.isEmpty() && cell.text == above.text;
                cell.covered = covered;
            }
        }
    }

    const JsonNode& m_node;
    const std::vector<DisclosureTemplate>& m_templates;
    Table m_table;
    int m_lines = 0;
    int m_expenditureLines = 0;
};

} // namespace

TableKind kindOf(const JsonNode& node)
{
    const JsonNode kind = node.member(QStringLiteral("kind"));
    const std::optional<TableKind> known = tableKindFromId(kind.text());
    if (!known)
        kind.refuse(QStringLiteral("no kind of table"));
    return known.value_or(TableKind::Other);
}

Table tableOf(const JsonNode& node,
              const TableTemplate* table,
              const std::vector<DisclosureTemplate>& templates,
              int fiscalYear)
{
    return TableReading(node, templates).read(table, fiscalYear);
}

} // namespace budget::readers
