#include "core/document/figure_difference.h"

#include <QStringList>

#include <map>
#include <tuple>

namespace budget {

namespace {

// Where a figure is printed; figures of one name in two rows are parted by their order.
struct FigurePlace
{
    const Table* table = nullptr;
    int tableIndex = -1;
    int row = -1;
    std::size_t column = 0;
    Money amount; // fen, zero for a blank
    bool isPrinted = false;
};

struct FigureKey
{
    TableKind kind;
    QString title; // of tables that are known by nothing else
    Side side;
    QString code;
    QString name;
    QString column;
    int nth;

    bool operator<(const FigureKey& other) const
    {
        return std::tie(kind, title, side, code, name, column, nth) < std::tie(other.kind,
                                                                               other.title,
                                                                               other.side,
                                                                               other.code,
                                                                               other.name,
                                                                               other.column,
                                                                               other.nth);
    }
};

bool isKnownByTitle(TableKind kind)
{
    return kind == TableKind::Other || kind == TableKind::PerformanceGoal;
}

// The words that identify a row without code and name (procurement): its texts.
QString rowIdentity(const Table& table, const Row& row)
{
    QString name = row.name;
    name.replace(u'(', QChar(u'（')).replace(u')', QChar(u'）'));
    if (table.kind != TableKind::Procurement)
        return name;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].type == ColumnType::Text)
            name += u'|' + row.cells[i].text;
    }
    return name;
}

class Figures
{
public:
    explicit Figures(const Disclosure& disclosure)
    {
        for (std::size_t t = 0; t < disclosure.tables.size(); ++t) {
            const Table& table = disclosure.tables[t];
            for (std::size_t r = 0; r < table.rows.size(); ++r)
                addRow(table, static_cast<int>(t), static_cast<int>(r));
        }
    }

    const std::map<FigureKey, FigurePlace>& byKey() const { return m_byKey; }
    const std::vector<FigureKey>& inOrder() const { return m_inOrder; }

private:
    void addRow(const Table& table, int tableIndex, int rowIndex)
    {
        const Row& row = table.rows[static_cast<std::size_t>(rowIndex)];
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const Column& column = table.columns[c];
            if (column.type != ColumnType::Amount || column.key.isEmpty()
                || (column.side != Side::None && column.side != row.side))
                continue;
            FigureKey key{table.kind,
                          isKnownByTitle(table.kind) ? table.title : QString(),
                          row.side,
                          row.code,
                          table.kind == TableKind::ThreePublic && !row.code.isEmpty()
                              ? QString()
                              : rowIdentity(table, row),
                          column.key,
                          0};
            while (m_byKey.contains(key))
                ++key.nth;
            const std::optional<Money>& amount = row.cells[c].amount;
            m_byKey[key] = {
                &table, tableIndex, rowIndex, c, amount.value_or(Money()), amount.has_value()};
            m_inOrder.push_back(key);
        }
    }

    std::map<FigureKey, FigurePlace> m_byKey;
    std::vector<FigureKey> m_inOrder;
};

FigureDifference differenceAt(const FigurePlace* left, const FigurePlace* right)
{
    const FigurePlace& known = left != nullptr ? *left : *right;
    const Row& row = known.table->rows[static_cast<std::size_t>(known.row)];
    FigureDifference difference;
    difference.kind = known.table->kind;
    difference.table = known.table->title;
    difference.side = row.side;
    difference.code = row.code;
    difference.name = row.name;
    difference.column = known.table->columns[known.column].key;
    difference.columnTitle = known.table->columns[known.column].title;
    if (left != nullptr) {
        if (left->isPrinted)
            difference.left = left->amount;
        difference.leftTable = left->tableIndex;
        difference.leftRow = left->row;
    }
    if (right != nullptr && right->isPrinted)
        difference.right = right->amount;
    return difference;
}

} // namespace

std::vector<FigureDifference> differencesOf(const Disclosure& left, const Disclosure& right)
{
    const Figures leftFigures(left);
    const Figures rightFigures(right);
    std::vector<FigureDifference> differences;
    for (const FigureKey& key : leftFigures.inOrder()) {
        const FigurePlace& figure = leftFigures.byKey().at(key);
        const auto other = rightFigures.byKey().find(key);
        const bool isThere = other != rightFigures.byKey().end();
        if (figure.amount != (isThere ? other->second.amount : Money()))
            differences.push_back(differenceAt(&figure, isThere ? &other->second : nullptr));
    }
    for (const FigureKey& key : rightFigures.inOrder()) {
        const FigurePlace& figure = rightFigures.byKey().at(key);
        if (!leftFigures.byKey().contains(key) && !figure.amount.isZero())
            differences.push_back(differenceAt(nullptr, &figure));
    }
    return differences;
}

std::optional<FigureCell> findFigure(const Disclosure& disclosure, const FigureDifference& figure)
{
    for (std::size_t i = 0; i < disclosure.tables.size(); ++i) {
        const Table& table = disclosure.tables[i];
        const bool isKnownByTitle =
            table.kind == TableKind::Other || table.kind == TableKind::PerformanceGoal;
        if (table.kind != figure.kind || (isKnownByTitle && table.title != figure.table))
            continue;
        const auto row =
            std::find_if(table.rows.begin(), table.rows.end(), [&figure](const Row& candidate) {
                return candidate.side == figure.side && candidate.code == figure.code
                       && (!figure.code.isEmpty() || candidate.name == figure.name);
            });
        if (row == table.rows.end())
            continue;
        return FigureCell{static_cast<int>(i),
                          static_cast<int>(row - table.rows.begin()),
                          columnIndex(table, figure.column, figure.side)
                              .value_or(columnIndex(table, figure.column).value_or(-1))};
    }
    return std::nullopt;
}

int figureCount(const Disclosure& disclosure)
{
    int count = 0;
    const Figures figures(disclosure);
    for (const auto& [key, figure] : figures.byKey())
        count += figure.isPrinted ? 1 : 0;
    return count;
}

} // namespace budget
