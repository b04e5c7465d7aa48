#include "core/disclosure/table_template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace budget {

namespace {

// Keys whose value is what a missing key means are left out.
void put(QJsonObject& object, const char16_t* key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(QStringView(key), text);
}

void put(QJsonObject& object, const char16_t* key, const QStringList& texts)
{
    if (!texts.isEmpty())
        object.insert(QStringView(key), QJsonArray::fromStringList(texts));
}

QString sideWord(Side side)
{
    switch (side) {
    case Side::None:
        return {};
    case Side::Revenue:
        return QStringLiteral("revenue");
    case Side::Expenditure:
        return QStringLiteral("expenditure");
    }
    return {};
}

QString typeWord(ColumnType type)
{
    switch (type) {
    case ColumnType::LineNumber:
        return QStringLiteral("line");
    case ColumnType::Code:
        return QStringLiteral("code");
    case ColumnType::Name:
        return QStringLiteral("name");
    case ColumnType::Text:
        return QStringLiteral("text");
    case ColumnType::Quantity:
        return QStringLiteral("quantity");
    case ColumnType::Amount:
        return QStringLiteral("amount");
    }
    return {};
}

QString kindWord(RowKind kind)
{
    switch (kind) {
    case RowKind::Item:
        return {};
    case RowKind::Subtotal:
        return QStringLiteral("subtotal");
    case RowKind::Total:
        return QStringLiteral("total");
    }
    return {};
}

QJsonArray toArray(const std::vector<ColumnTemplate>& columns)
{
    QJsonArray array;
    for (const ColumnTemplate& column : columns) {
        QJsonObject object;
        object.insert(u"title", column.title);
        put(object, u"aliases", column.aliases);
        if (column.children.empty() && column.type != ColumnType::LineNumber)
            object.insert(u"key", column.key);
        put(object, u"side", sideWord(column.side));
        if (column.children.empty())
            put(object, u"type", typeWord(column.type));
        else
            object.insert(u"children", toArray(column.children));
        array.append(object);
    }
    return array;
}

QJsonArray toArray(const std::vector<LineTemplate>& lines)
{
    QJsonArray array;
    for (const LineTemplate& line : lines) {
        QJsonObject object{{QStringLiteral("line"), line.line}};
        put(object, u"side", sideWord(line.side));
        put(object, u"kind", kindWord(line.kind));
        put(object, u"code", line.code);
        put(object, u"name", line.name);
        array.append(object);
    }
    return array;
}

QJsonObject toObject(const TableTemplate& table)
{
    QJsonObject object;
    put(object, u"kind", tableKindId(table.kind));
    object.insert(u"title", table.title);
    put(object, u"aliases", table.aliases);
    put(object, u"unit", moneyUnitName(table.unit));
    put(object, u"columnNumbers", table.columnNumbers);
    put(object, u"columnNumberAliases", table.columnNumberAliases);
    object.insert(u"firstNumber", table.firstNumber);
    object.insert(u"decimals", table.decimals);
    put(object, u"zero", table.printsZero ? QStringLiteral("printed") : QString());
    put(object, u"total", table.totalIsLast ? QStringLiteral("last") : QString());
    object.insert(u"columns", toArray(table.columns));
    if (!table.lines.empty())
        object.insert(u"lines", toArray(table.lines));
    put(object, u"notes", table.notes);
    put(object, u"emptyNote", table.emptyNote);
    put(object, u"goalsLabel", table.goalsLabel);
    return object;
}

} // namespace

QByteArray toTemplateFile(const DisclosureTemplate& disclosure)
{
    QJsonObject object;
    put(object, u"id", disclosure.id);
    object.insert(u"region", disclosure.region);
    object.insert(u"codeStyle",
                  disclosure.codeStyle == CodeStyle::Split ? QStringLiteral("split")
                                                           : QStringLiteral("joined"));
    QJsonArray tables;
    for (const TableTemplate& table : disclosure.tables)
        tables.append(toObject(table));
    object.insert(u"tables", tables);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace budget
