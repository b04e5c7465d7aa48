#include "core/writers/text/json_writer.h"

#include "core/document/column_keys.h"
#include "core/document/table_words.h"
#include "core/money/money_text.h"
#include "core/writers/pages/printed_table.h"
#include "core/writers/text/json_text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace budget::writers {

namespace {

bool printsCodes(const Table& table)
{
    return table.kind == TableKind::ThreePublic || columnIndex(table, ColumnType::Code).has_value();
}

// Columns with an amount that docs/command_line.md puts beside "amounts", not into it.
bool standsBeside(const Table& table, const Column& column)
{
    return table.kind == TableKind::Procurement
           && (column.key == keys::UnitPrice || column.key == keys::Budget);
}

// The words of docs/command_line.md for what an amount is; all others are the document's own, of
// other years, or parts of these.
bool isAmountWord(const QString& key)
{
    static constexpr std::array words{
        keys::Amount,         keys::Total,
        keys::Subtotal,       keys::Basic,
        keys::Project,        keys::Personnel,
        keys::PublicFunds,    keys::Fiscal,
        keys::SpecialAccount, keys::Undertaking,
        keys::Business,       keys::SuperiorSubsidy,
        keys::Other,          keys::SubordinateRemittance,
        keys::CarriedOver,    keys::RemittedToSuperior,
        keys::GeneralPublic,  keys::SubsidyToSubordinates,
        keys::GovernmentFund, keys::StateCapital,
        keys::UnitFunds,      keys::FiscalCarryover,
        keys::OtherCarryover, keys::SmeReserve,
        keys::OriginalValue,
    };
    return std::find(words.begin(), words.end(), key) != words.end();
}

// With `known` the amounts of this year under the words of docs/command_line.md, else all others of
// the table.
QString amounts(const Table& table, const Row& row, bool known)
{
    ObjectLine object;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        const bool ownSide = column.side == Side::None || column.side == row.side;
        if (column.type == ColumnType::Amount && ownSide && !column.key.isEmpty()
            && !standsBeside(table, column)
            && known == (table.kind == TableKind::Other || isAmountWord(column.key)))
            object.addFen(column.key, row.cells[i].amount);
    }
    return object.json();
}

QString textUnder(const Table& table, const Row& row, QStringView key)
{
    const std::optional<int> column = columnIndex(table, key);
    if (!column)
        return {};
    const auto index = static_cast<std::size_t>(*column);
    if (table.columns[index].type == ColumnType::Name && !row.name.isEmpty())
        return row.name;
    return row.cells[index].text;
}

void addTexts(ObjectLine& object,
              const Table& table,
              const Row& row,
              std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys)
        object.addText(key, textUnder(table, row, key));
}

QString goalRow(const Table& table, const Row& row)
{
    ObjectLine object;
    addTexts(object,
             table,
             row,
             {keys::FirstLevel,
              keys::SecondLevel,
              keys::ThirdLevel,
              keys::Description,
              keys::Target,
              keys::Basis});
    return object.json();
}

QString otherRow(const Table&, const Row& row)
{
    QStringList texts;
    for (const Cell& cell : row.cells)
        texts.append(cell.text);
    return textArray(texts);
}

QString subjectRow(const Table& table, const Row& row)
{
    ObjectLine object;
    if (row.side != Side::None)
        object.addText(u"side",
                       sideId(row.side == Side::Revenue ? Side::Revenue : Side::Expenditure));
    object.addText(u"code", printsCodes(table) ? QStringView(row.code) : QStringView());
    object.addText(u"name", row.name);
    if (table.kind == TableKind::Procurement) {
        addTexts(object,
                 table,
                 row,
                 {keys::Project, keys::Item, keys::CatalogueCode, keys::Measure, keys::Quantity});
        object.addFen(keys::UnitPrice, amountAt(table, row, keys::UnitPrice));
        object.addFen(keys::Budget, amountAt(table, row, keys::Budget));
    }
    if (table.kind == TableKind::Assets)
        addTexts(object, table, row, {keys::Quantity});
    object.add(u"amounts", amounts(table, row, true));
    const QString others = amounts(table, row, false);
    if (others != u"{}")
        object.add(u"others", others);
    return object.json();
}

// The rows that stand in the file: of a two-sided table first the whole revenue list, then the
// whole expenditure list.
std::vector<const Row*> rowsInOrder(const Table& table)
{
    std::vector<const Row*> rows;
    for (const Row& row : table.rows) {
        if (table.kind != TableKind::ThreePublic || !row.code.isEmpty())
            rows.push_back(&row);
    }
    std::stable_partition(
        rows.begin(), rows.end(), [](const Row* row) { return row->side != Side::Expenditure; });
    return rows;
}

QString rowsJson(const Table& table)
{
    QStringList lines;
    for (const Row* row : rowsInOrder(table)) {
        switch (table.kind) {
        case TableKind::PerformanceGoal:
            lines.append(goalRow(table, *row));
            break;
        case TableKind::Other:
            lines.append(otherRow(table, *row));
            break;
        default:
            lines.append(subjectRow(table, *row));
        }
    }
    return u'[' + lines.join(QStringLiteral(",\n            ")) + u']';
}

// What the columns of a table of no known kind hold, and their keys.
QString columnsJson(const Table& table)
{
    QStringList types;
    QStringList keys;
    for (const Column& column : table.columns) {
        types.append(columnTypeId(column.type));
        keys.append(column.key);
    }
    return QStringLiteral("\"types\": %1,\n   \"keys\": %2,\n   ")
        .arg(textArray(types), textArray(keys));
}

QString tableJson(const Table& table)
{
    ObjectLine object;
    object.addText(u"kind", tableKindId(table.kind));
    object.addText(u"title", table.title);
    object.addText(u"unit", moneyUnitName(table.unit));
    QStringList pages;
    for (const int page : table.pages)
        pages.append(QString::number(page));
    object.add(u"pages", pages.isEmpty() ? QStringLiteral("null") : array(pages));
    const QStringList notes(table.notes.begin(), table.notes.end());
    object.addText(u"note", notes.join(u'\n'));

    QString extra;
    if (table.kind == TableKind::PerformanceGoal)
        extra = QStringLiteral("\"goals\": ") + textArray(table.goals) + QStringLiteral(",\n   ");
    if (table.kind == TableKind::Other) {
        QStringList titles;
        for (const Column& column : table.columns)
            titles.append(column.title);
        extra = QStringLiteral("\"columns\": ") + textArray(titles) + QStringLiteral(",\n   ");
        if (columnIndex(table, ColumnType::Amount))
            extra += columnsJson(table);
    }
    const QString rowsKey = table.kind == TableKind::Other ? QStringLiteral("\"cells\": ")
                                                           : QStringLiteral("\"rows\": ");
    QString rows = rowsKey + rowsJson(table);
    if (table.kind == TableKind::Other && columnIndex(table, ColumnType::Amount)) {
        QStringList lines;
        for (const Row* row : rowsInOrder(table))
            lines.append(subjectRow(table, *row));
        rows += QStringLiteral(",\n   \"rows\": [%1]")
                    .arg(lines.join(QStringLiteral(",\n            ")));
    }
    return object.json().chopped(1) + QStringLiteral(",\n   ") + extra + rows + u'}';
}

} // namespace

QByteArray toJson(const Disclosure& disclosure, const std::vector<int>& tables)
{
    QStringList written;
    for (const Table* table : chosenTables(disclosure, tables))
        written.append(tableJson(*table));
    ObjectLine head;
    head.addText(u"unitName", disclosure.unitName);
    head.addText(u"unitCode", disclosure.unitCode);
    head.add(u"fiscalYear",
             disclosure.fiscalYear == 0 ? QStringLiteral("null")
                                        : QString::number(disclosure.fiscalYear));
    const QString json = head.json().chopped(1) + QStringLiteral(",\n \"tables\": [\n  ")
                         + written.join(QStringLiteral(",\n  ")) + QStringLiteral("]}\n");
    return json.toUtf8();
}

} // namespace budget::writers
