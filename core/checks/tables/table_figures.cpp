#include "core/checks/tables/table_figures.h"

#include "core/document/folded_text.h"
#include "core/money/money_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace budget::checks {

const Row& rowAt(const Table& table, int row)
{
    return table.rows[static_cast<std::size_t>(row)];
}

namespace {

bool isSameFigures(const Table& table, int left, int right)
{
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (rowAt(table, left).cells[c].amount != rowAt(table, right).cells[c].amount)
            return false;
    }
    return true;
}

// A code that lost its last digit to the next page, or to the next line, is the beginning of
// others: 208050 above 2080505.
bool hasCutCodes(const Table& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&table](const Row& row) {
        return row.code.size() == 6
               && std::any_of(table.rows.begin(), table.rows.end(), [&row](const Row& other) {
                      return other.code.size() == 7 && other.code.startsWith(row.code);
                  });
    });
}

bool isEconomic(TableKind kind)
{
    return kind == TableKind::BasicExpenditure;
}

// Shares and growth rates add up to nothing.
bool isRate(const Column& column)
{
    static const QRegularExpression words(QStringLiteral("[%％率幅]|比例|比重|占比"));
    return words.match(column.title).hasMatch();
}

} // namespace

std::optional<int> totalRow(const Table& table, Side side)
{
    std::optional<int> found;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (rowAt(table, r).kind != RowKind::Total || rowAt(table, r).side != side)
            continue;
        if (found && !isSameFigures(table, *found, r))
            return std::nullopt;
        if (!found)
            found = r;
    }
    return found;
}

std::optional<int> yearRow(const Table& table, Side side)
{
    std::optional<int> found;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (rowAt(table, r).kind != RowKind::Subtotal || rowAt(table, r).side != side)
            continue;
        if (found)
            return std::nullopt;
        found = r;
    }
    return found;
}

bool mixesYears(const Table& table, Side side)
{
    return !yearRow(table, side)
           && std::any_of(table.rows.begin(), table.rows.end(), [side](const Row& row) {
                  const bool isCarriedOver = row.name.contains(QStringLiteral("结转"))
                                             || row.name.contains(QStringLiteral("结余"));
                  return row.side == side && isCarriedOver
                         && std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
                                return cell.amount && !cell.amount->isZero();
                            });
              });
}

std::vector<int> childrenOf(const Table& table, int row)
{
    std::vector<int> children;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (rowAt(table, r).parent == row && rowAt(table, r).kind == RowKind::Item)
            children.push_back(r);
    }
    return children;
}

bool repeatsTotal(const Table& table, int row)
{
    const std::optional<int> total = totalRow(table);
    if (!total || rowAt(table, row).kind != RowKind::Item || !rowAt(table, row).code.isEmpty())
        return false;
    int same = 0;
    int other = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const auto& left = rowAt(table, *total).cells[c].amount;
        const auto& right = rowAt(table, row).cells[c].amount;
        other += left != right ? 1 : 0;
        same += left && left == right && !left->isZero() ? 1 : 0;
    }
    return same > 1 && other < 2;
}

std::vector<int> topRows(const Table& table)
{
    std::vector<int> rows = childrenOf(table, -1);
    rows.erase(std::remove_if(rows.begin(),
                              rows.end(),
                              [&table](int row) { return repeatsTotal(table, row); }),
               rows.end());
    return rows;
}

std::optional<Figure>
figureAt(const CheckedDocument& document, const Table& table, int row, QStringView key)
{
    const std::optional<int> column = columnIndex(table, key, rowAt(table, row).side);
    if (!column)
        return std::nullopt;
    const Cell& cell = rowAt(table, row).cells[static_cast<std::size_t>(*column)];
    if (!cell.amount && !parseMoney(cell.text, table.unit).has_value())
        return std::nullopt;
    return figureOf(document, table, row, *column);
}

Columns amountColumns(const Table& table, Side side)
{
    Columns columns;
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        const Column& column = table.columns[static_cast<std::size_t>(c)];
        if (column.type == ColumnType::Amount && column.side == side && !isRate(column))
            columns.push_back(c);
    }
    return columns;
}

bool hasFigures(const Table& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
            return cell.amount && !cell.amount->isZero();
        });
    });
}

bool hasFigures(const Table& table, QStringView key)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
        const std::optional<Money> amount = amountAt(table, row, key);
        return amount && !amount->isZero();
    });
}

namespace {

// A table of no kind or the same kind and without a title, right after another one, may continue
// it.
bool isContinuationOf(const Table& second, const Table& table)
{
    return (second.kind == TableKind::Other || second.kind == table.kind)
           && table.kind != TableKind::PerformanceGoal && !second.title.contains(u'表');
}

bool isTorn(const Disclosure& disclosure, const Table& table)
{
    const std::vector<Table>& tables = disclosure.tables;
    const auto at = static_cast<std::size_t>(&table - tables.data());
    if (at + 1 < tables.size() && isContinuationOf(tables[at + 1], table))
        return true;
    return at > 0 && table.kind != TableKind::Other && table.kind == tables[at - 1].kind
           && isContinuationOf(table, tables[at - 1]);
}

} // namespace

bool isUnitGuessed(const Disclosure& disclosure, const Table& table)
{
    const auto& all = disclosure.unrecognized;
    return std::any_of(all.begin(), all.end(), [&table](const Unrecognized& entry) {
        return entry.kind == UnrecognizedKind::Unit
               && (entry.place.table.isEmpty() || entry.place.table == table.title);
    });
}

bool isMisread(const Table& table)
{
    static const QRegularExpression amount(QStringLiteral("\\d\\.\\d{2}(?!\\d)"));
    if (table.kind > TableKind::ThreePublic)
        return false;
    const bool holdsSubjects = isSubjectTable(table.kind);
    const auto isOfWords = [&](const Column& column) {
        if (column.type == ColumnType::Text)
            return holdsSubjects && column.key.isEmpty();
        return column.type == ColumnType::Code || column.type == ColumnType::Name;
    };
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (isOfWords(table.columns[c]) && amount.match(row.cells[c].text).hasMatch())
                return true;
        }
        return false;
    });
}

bool isReadInPart(const Disclosure& disclosure, const Table& table)
{
    const bool hasLost = std::any_of(disclosure.unrecognized.begin(),
                                     disclosure.unrecognized.end(),
                                     [&table](const Unrecognized& lost) {
                                         const bool isFigure =
                                             lost.kind == UnrecognizedKind::Row
                                             || lost.kind == UnrecognizedKind::Column
                                             || lost.kind == UnrecognizedKind::Cell;
                                         return isFigure && lost.place.table == table.title;
                                     });
    return hasLost || isTorn(disclosure, table) || hasCutCodes(table) || isMisread(table);
}

std::vector<const Table*> wholeTables(const CheckedDocument& document, TableKind kind)
{
    std::vector<const Table*> tables = document.all(kind);
    std::erase_if(tables,
                  [&](const Table* table) { return isReadInPart(document.disclosure(), *table); });
    return tables;
}

std::vector<Figure> figuresOf(const CheckedDocument& document,
                              const Table& table,
                              const std::vector<int>& rows,
                              int column)
{
    std::vector<Figure> figures;
    figures.reserve(rows.size());
    for (const int row : rows)
        figures.push_back(figureOf(document, table, row, column));
    return figures;
}

std::optional<int> onlyRowByCode(const Table& table, QStringView code)
{
    const auto isOf = [code](const Row& row) { return row.code == code; };
    return !code.isEmpty() && std::count_if(table.rows.begin(), table.rows.end(), isOf) == 1
               ? rowByCode(table, code)
               : std::nullopt;
}

bool repeatsCodes(const Table& table)
{
    std::set<QString> codes;
    return std::any_of(table.rows.begin(), table.rows.end(), [&codes](const Row& row) {
        return !row.code.isEmpty() && !codes.insert(row.code).second;
    });
}

std::optional<int> rowOfClass(const Table& table, QStringView name)
{
    const QString wanted = foldedText(name, Fold::WordsBehindOrdinal);
    std::optional<int> found;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = rowAt(table, r);
        if (row.kind != RowKind::Item || row.level != 0
            || foldedText(row.name, Fold::WordsBehindOrdinal) != wanted)
            continue;
        const bool isAgain = found && !row.code.isEmpty() && rowAt(table, *found).code == row.code;
        if (isAgain)
            return std::nullopt;
        if (!found)
            found = r;
    }
    return found;
}

QString rowWords(const Table& table, int row)
{
    const Row& printed = rowAt(table, row);
    const bool hasCode = !printed.code.isEmpty() && table.kind != TableKind::ThreePublic;
    return hasCode ? printed.code + u' ' + printed.name : printed.name;
}

QString columnWords(const Table& table, int column)
{
    return table.columns[static_cast<std::size_t>(column)].title;
}

QString cellWords(const CheckedDocument& document, const FindingPlace& place)
{
    const Table& table = document.disclosure().tables[static_cast<std::size_t>(place.table)];
    return QStringLiteral("《%1》%2·%3")
        .arg(table.title, rowWords(table, place.row), columnWords(table, place.column));
}

bool isSubjectTable(TableKind kind)
{
    return std::find(SubjectTableKinds.begin(), SubjectTableKinds.end(), kind)
           != SubjectTableKinds.end();
}

bool listsSubjects(const Table& table)
{
    std::set<QString> codes;
    std::set<QChar> catalogues;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = rowAt(table, r);
        if (row.kind != RowKind::Item || repeatsTotal(table, r))
            continue;
        if (row.code.size() < 3 || !codes.insert(row.code).second)
            return false;
        catalogues.insert(row.code.front());
    }
    if (catalogues.size() != 1)
        return false;
    const QChar first = *catalogues.begin();
    if (table.kind == TableKind::Other)
        return first == u'2' || first == u'3';
    return isEconomic(table.kind) ? first == u'3' || first == u'5' : first == u'2';
}

} // namespace budget::checks
