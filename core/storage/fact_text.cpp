#include "core/storage/fact_text.h"

#include "core/storage/enum_words.h"
#include "core/storage/json_members.h"

#include <QJsonDocument>

#include <utility>

namespace budget {

// Found by the type of the value, so they stand in its namespace; a nameless one within is not looked
// into.
template<typename Members>
static void list(Members& in, Indicator& indicator)
{
    in(u"first", indicator.first);
    in(u"second", indicator.second);
    in(u"third", indicator.third);
    in(u"description", indicator.description);
    in(u"target", indicator.target);
    in(u"basis", indicator.basis);
}

template<typename Members>
static void list(Members& in, NarrativePassage& passage)
{
    in(u"text", passage.text);
    in(u"table", passage.table);
    in(u"nth", passage.nth);
}

template<typename Members>
static void list(Members& in, Place& place)
{
    in(u"file", place.file);
    in(u"table", place.table);
    in(u"page", place.page);
    in(u"line", place.line);
    in(u"column", place.column);
}

template<typename Members>
static void list(Members& in, Column& column)
{
    in(u"key", column.key);
    in(u"title", column.title);
    in(u"type", column.type);
    in(u"side", column.side);
}

template<typename Members>
static void list(Members& in, HeaderNode& node)
{
    in(u"title", node.title);
    in(u"column", node.column);
    in(u"children", node.children);
}

template<typename Members>
static void list(Members& in, Cell& cell)
{
    in(u"text", cell.text);
    in(u"amount", cell.amount);
    in(u"covered", cell.covered);
}

template<typename Members>
static void list(Members& in, Row& row)
{
    in(u"kind", row.kind);
    in(u"side", row.side);
    in(u"line", row.line);
    in(u"code", row.code);
    in(u"name", row.name);
    in(u"level", row.level);
    in(u"parent", row.parent);
    in(u"cells", row.cells);
    in(u"place", row.place);
}

template<typename Members>
static void list(Members& in, Table& table)
{
    in(u"kind", table.kind);
    in(u"title", table.title);
    in(u"unit", table.unit);
    in(u"header", table.header);
    in(u"columns", table.columns);
    in(u"rows", table.rows);
    in(u"notes", table.notes);
    in(u"goals", table.goals);
    in(u"pages", table.pages);
    in(u"place", table.place);
    in(u"columnNumbers", table.columnNumbers);
    in(u"firstNumber", table.firstNumber);
}

template<typename Members>
static void list(Members& in, ColumnTemplate& column)
{
    in(u"title", column.title);
    in(u"aliases", column.aliases);
    in(u"key", column.key);
    in(u"type", column.type);
    in(u"side", column.side);
    in(u"children", column.children);
}

template<typename Members>
static void list(Members& in, LineTemplate& line)
{
    in(u"line", line.line);
    in(u"side", line.side);
    in(u"kind", line.kind);
    in(u"code", line.code);
    in(u"name", line.name);
}

template<typename Members>
static void list(Members& in, TableTemplate& table)
{
    in(u"kind", table.kind);
    in(u"title", table.title);
    in(u"aliases", table.aliases);
    in(u"unit", table.unit);
    in(u"columnNumbers", table.columnNumbers);
    in(u"columnNumberAliases", table.columnNumberAliases);
    in(u"firstNumber", table.firstNumber);
    in(u"decimals", table.decimals);
    in(u"printsZero", table.printsZero);
    in(u"totalIsLast", table.totalIsLast);
    in(u"columns", table.columns);
    in(u"lines", table.lines);
    in(u"emptyNote", table.emptyNote);
    in(u"goalsLabel", table.goalsLabel);
}

} // namespace budget

namespace budget::storage {

namespace {

QString compact(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

template<typename T>
bool readText(const QString& text, T& value)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    T whole; // not half of it where the text is broken
    const bool fits = !document.isNull()
                      && JsonReader::read(document.isArray() ? QJsonValue(document.array())
                                                             : QJsonValue(document.object()),
                                          whole);
    if (fits)
        value = std::move(whole);
    return fits;
}

} // namespace

QString textOf(const QStringList& texts)
{
    return compact(JsonWriter::value(texts));
}

QString textOf(const std::vector<Indicator>& indicators)
{
    return compact(JsonWriter::value(indicators));
}

QString textOf(const std::map<QString, Money>& amounts)
{
    return compact(JsonWriter::value(amounts));
}

QString textOf(const std::vector<NarrativePassage>& passages)
{
    return compact(JsonWriter::value(passages));
}

QString textOf(const Table& table)
{
    return compact(JsonWriter::value(table));
}

QString textOf(const std::vector<TableTemplate>& tables)
{
    return compact(JsonWriter::value(tables));
}

bool read(const QString& text, QStringList& texts)
{
    return readText(text, texts);
}

bool read(const QString& text, std::vector<Indicator>& indicators)
{
    return readText(text, indicators);
}

bool read(const QString& text, std::map<QString, Money>& amounts)
{
    return readText(text, amounts);
}

bool read(const QString& text, std::vector<NarrativePassage>& passages)
{
    return readText(text, passages);
}

bool read(const QString& text, Table& table)
{
    return readText(text, table);
}

bool read(const QString& text, std::vector<TableTemplate>& tables)
{
    return readText(text, tables);
}

} // namespace budget::storage
