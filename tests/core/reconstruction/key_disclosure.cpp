#include "tests/core/reconstruction/key_disclosure.h"

#include "core/money/money_text.h"

#include <algorithm>

namespace budget::reconstruction {

namespace {

Side sideOf(const QString& word)
{
    if (word == u"revenue")
        return Side::Revenue;
    return word == u"expenditure" ? Side::Expenditure : Side::None;
}

bool isOfKey(const Column& column, const QStringList& figure)
{
    return column.key == figure[4] && column.side == sideOf(figure[1]);
}

Table shellOf(const QString& kind, const std::vector<QStringList>& figures)
{
    Table table;
    table.kind = tableKindFromId(kind).value();
    table.title = kind;
    table.unit =
        table.kind == TableKind::ThreePublic ? MoneyUnit::TenThousandYuan : MoneyUnit::Yuan;
    if (figures.front()[1].isEmpty()) {
        table.columns = {{QStringLiteral("code"), QStringLiteral("编码"), ColumnType::Code, {}},
                         {QStringLiteral("name"), QStringLiteral("名称"), ColumnType::Name, {}}};
    } else {
        for (const Side side : {Side::Revenue, Side::Expenditure})
            table.columns.push_back(
                {QStringLiteral("name"), QStringLiteral("项目"), ColumnType::Name, side});
    }
    for (const QStringList& figure : figures) {
        if (std::none_of(table.columns.begin(), table.columns.end(), [&](const Column& column) {
                return isOfKey(column, figure);
            }))
            table.columns.push_back({figure[4], figure[4], ColumnType::Amount, sideOf(figure[1])});
    }
    return table;
}

Row rowOf(const QStringList& figure, std::size_t columns)
{
    Row row;
    row.side = sideOf(figure[1]);
    row.code = figure[2];
    row.name = figure[3];
    if (row.name.endsWith(u"总计") || row.name == u"合计")
        row.kind = RowKind::Total;
    else if (row.name.endsWith(u"合计"))
        row.kind = RowKind::Subtotal;
    row.cells.resize(columns);
    return row;
}

Table tableOf(const QString& kind, const std::vector<QStringList>& figures)
{
    Table table = shellOf(kind, figures);
    for (const QStringList& figure : figures) {
        const auto column = static_cast<std::size_t>(
            std::find_if(table.columns.begin(),
                         table.columns.end(),
                         [&](const Column& candidate) { return isOfKey(candidate, figure); })
            - table.columns.begin());
        const bool isNewRow = table.rows.empty() || table.rows.back().code != figure[2]
                              || table.rows.back().name != figure[3]
                              || table.rows.back().side != sideOf(figure[1])
                              || table.rows.back().cells[column].amount;
        if (isNewRow && !table.rows.empty() && figure[2] == u"vehicle_operation"
            && table.rows.back().code == figure[2])
            table.rows.back().code = QStringLiteral("vehicle_purchase");
        if (isNewRow)
            table.rows.push_back(rowOf(figure, table.columns.size()));
        Cell& cell = table.rows.back().cells[column];
        cell.amount = Money::fromFen(figure[5].toLongLong());
        cell.text = formatMoney(*cell.amount, table.unit, 2);
    }
    arrangeRows(table);
    return table;
}

} // namespace

Disclosure keyDisclosure(const std::vector<QStringList>& key)
{
    Disclosure disclosure;
    disclosure.unitName = QStringLiteral("某某部门");
    disclosure.fiscalYear = 2024;
    for (auto first = key.begin(); first != key.end();) {
        const auto last = std::find_if(
            first, key.end(), [&](const QStringList& figure) { return figure[0] != (*first)[0]; });
        disclosure.tables.push_back(tableOf((*first)[0], {first, last}));
        first = last;
    }
    return disclosure;
}

} // namespace budget::reconstruction
