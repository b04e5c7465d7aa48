#include "core/storage/fact_text.h"

#include "core/storage/enum_words.h"
#include "core/storage/json_members.h"

#include <QJsonDocument>

#include <utility>

namespace budget {

// The members of each type by name. Found by the type of the value, so they stand in its namespace;
// a nameless one within is not looked into. A type that gets a further member no longer compiles
// here.
template<typename Members>
static void list(Members& in, Indicator& indicator)
{
    auto& [first, second, third, description, target, basis] = indicator;
    in(u"first", first);
    in(u"second", second);
    in(u"third", third);
    in(u"description", description);
    in(u"target", target);
    in(u"basis", basis);
}

template<typename Members>
static void list(Members& in, NarrativePassage& passage)
{
    auto& [text, table, nth] = passage;
    in(u"text", text);
    in(u"table", table);
    in(u"nth", nth);
}

template<typename Members>
static void list(Members& in, Place& place)
{
    auto& [file, table, page, line, column] = place;
    in(u"file", file);
    in(u"table", table);
    in(u"page", page);
    in(u"line", line);
    in(u"column", column);
}

template<typename Members>
static void list(Members& in, Column& column)
{
    auto& [key, title, type, side] = column;
    in(u"key", key);
    in(u"title", title);
    in(u"type", type);
    in(u"side", side);
}

template<typename Members>
static void list(Members& in, HeaderNode& node)
{
    auto& [title, column, children] = node;
    in(u"title", title);
    in(u"column", column);
    in(u"children", children);
}

template<typename Members>
static void list(Members& in, Cell& cell)
{
    auto& [text, amount, covered] = cell;
    in(u"text", text);
    in(u"amount", amount);
    in(u"covered", covered);
}

template<typename Members>
static void list(Members& in, Row& row)
{
    auto& [kind, side, line, code, name, level, parent, cells, place] = row;
    in(u"kind", kind);
    in(u"side", side);
    in(u"line", line);
    in(u"code", code);
    in(u"name", name);
    in(u"level", level);
    in(u"parent", parent);
    in(u"cells", cells);
    in(u"place", place);
}

template<typename Members>
static void list(Members& in, Table& table)
{
    auto& [kind,
           title,
           unit,
           header,
           columns,
           rows,
           notes,
           goals,
           pages,
           place,
           columnNumbers,
           firstNumber] = table;
    in(u"kind", kind);
    in(u"title", title);
    in(u"unit", unit);
    in(u"header", header);
    in(u"columns", columns);
    in(u"rows", rows);
    in(u"notes", notes);
    in(u"goals", goals);
    in(u"pages", pages);
    in(u"place", place);
    in(u"columnNumbers", columnNumbers);
    in(u"firstNumber", firstNumber);
}

template<typename Members>
static void list(Members& in, ColumnTemplate& column)
{
    auto& [title, aliases, key, type, side, children] = column;
    in(u"title", title);
    in(u"aliases", aliases);
    in(u"key", key);
    in(u"type", type);
    in(u"side", side);
    in(u"children", children);
}

template<typename Members>
static void list(Members& in, LineTemplate& printed)
{
    auto& [line, side, kind, code, name] = printed;
    in(u"line", line);
    in(u"side", side);
    in(u"kind", kind);
    in(u"code", code);
    in(u"name", name);
}

template<typename Members>
static void list(Members& in, TableTemplate& table)
{
    auto& [kind,
           title,
           aliases,
           unit,
           columnNumbers,
           columnNumberAliases,
           firstNumber,
           decimals,
           printsZero,
           totalIsLast,
           columns,
           lines,
           notes,
           emptyNote,
           goalsLabel] = table;
    in(u"kind", kind);
    in(u"title", title);
    in(u"aliases", aliases);
    in(u"unit", unit);
    in(u"columnNumbers", columnNumbers);
    in(u"columnNumberAliases", columnNumberAliases);
    in(u"firstNumber", firstNumber);
    in(u"decimals", decimals);
    in(u"printsZero", printsZero);
    in(u"totalIsLast", totalIsLast);
    in(u"columns", columns);
    in(u"lines", lines);
    in(u"notes", notes);
    in(u"emptyNote", emptyNote);
    in(u"goalsLabel", goalsLabel);
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
