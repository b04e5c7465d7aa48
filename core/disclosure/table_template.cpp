#include "core/disclosure/table_template.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace budget {

namespace {

template<typename Value>
struct Word
{
    const char16_t* text;
    Value value;
};

template<typename Value, std::size_t Count>
std::optional<Value> valueOf(const std::array<Word<Value>, Count>& words, const QString& text)
{
    for (const Word<Value>& word : words) {
        if (text == QStringView(word.text))
            return word.value;
    }
    return std::nullopt;
}

constexpr std::array ColumnTypes{
    Word<ColumnType>{u"line", ColumnType::LineNumber},
    Word<ColumnType>{u"code", ColumnType::Code},
    Word<ColumnType>{u"name", ColumnType::Name},
    Word<ColumnType>{u"text", ColumnType::Text},
    Word<ColumnType>{u"quantity", ColumnType::Quantity},
    Word<ColumnType>{u"amount", ColumnType::Amount},
};

constexpr std::array Sides{
    Word<Side>{u"", Side::None},
    Word<Side>{u"revenue", Side::Revenue},
    Word<Side>{u"expenditure", Side::Expenditure},
};

constexpr std::array RowKinds{
    Word<RowKind>{u"", RowKind::Item},
    Word<RowKind>{u"subtotal", RowKind::Subtotal},
    Word<RowKind>{u"total", RowKind::Total},
};

constexpr std::array CodeStyles{
    Word<CodeStyle>{u"joined", CodeStyle::Joined},
    Word<CodeStyle>{u"split", CodeStyle::Split},
};

// Reads one file; the first thing wrong is kept and everything read after it is thrown away.
class TemplateParser
{
public:
    DisclosureTemplate disclosureTemplate(const QJsonObject& object)
    {
        DisclosureTemplate result;
        result.id = text(object, QStringLiteral("id"));
        result.region = text(object, QStringLiteral("region"));
        result.codeStyle = word(CodeStyles, object, QStringLiteral("codeStyle"));
        for (const QJsonValue& table : object.value(QStringLiteral("tables")).toArray())
            result.tables.push_back(tableTemplate(table.toObject()));
        if (result.tables.empty())
            fail(QStringLiteral("tables"));
        return result;
    }

    const QString& firstFault() const { return m_fault; }

private:
    TableTemplate tableTemplate(const QJsonObject& object)
    {
        TableTemplate table;
        const std::optional<TableKind> kind = tableKindFromId(text(object, QStringLiteral("kind")));
        if (!kind)
            fail(QStringLiteral("kind"));
        table.kind = kind.value_or(TableKind::Other);
        table.title = text(object, QStringLiteral("title"));
        table.aliases = texts(object, QStringLiteral("aliases"));
        const std::optional<MoneyUnit> unit =
            moneyUnitFromName(text(object, QStringLiteral("unit")));
        if (!unit)
            fail(QStringLiteral("unit"));
        table.unit = unit.value_or(MoneyUnit::TenThousandYuan);
        table.columnNumbers = object.value(QStringLiteral("columnNumbers")).toString();
        table.columnNumberAliases = texts(object, QStringLiteral("columnNumberAliases"));
        table.firstNumber = object.value(QStringLiteral("firstNumber")).toInt(1);
        table.columns = columns(object.value(QStringLiteral("columns")).toArray());
        if (table.columns.empty())
            fail(QStringLiteral("columns"));
        for (const QJsonValue& line : object.value(QStringLiteral("lines")).toArray())
            table.lines.push_back(lineTemplate(line.toObject()));
        table.emptyNote = object.value(QStringLiteral("emptyNote")).toString();
        table.goalsLabel = object.value(QStringLiteral("goalsLabel")).toString();
        return table;
    }

    std::vector<ColumnTemplate> columns(const QJsonArray& array)
    {
        std::vector<ColumnTemplate> result;
        for (const QJsonValue& value : array) {
            const QJsonObject object = value.toObject();
            ColumnTemplate column;
            column.title = text(object, QStringLiteral("title"));
            column.aliases = texts(object, QStringLiteral("aliases"));
            column.key = object.value(QStringLiteral("key")).toString();
            column.side = word(Sides, object, QStringLiteral("side"));
            column.children = columns(object.value(QStringLiteral("children")).toArray());
            if (column.children.empty())
                column.type = word(ColumnTypes, object, QStringLiteral("type"));
            result.push_back(std::move(column));
        }
        return result;
    }

    LineTemplate lineTemplate(const QJsonObject& object)
    {
        return {object.value(QStringLiteral("line")).toInt(),
                word(Sides, object, QStringLiteral("side")),
                word(RowKinds, object, QStringLiteral("kind")),
                object.value(QStringLiteral("code")).toString(),
                text(object, QStringLiteral("name"))};
    }

    QString text(const QJsonObject& object, const QString& key)
    {
        const QString value = object.value(key).toString();
        if (value.isEmpty())
            fail(key);
        return value;
    }

    static QStringList texts(const QJsonObject& object, const QString& key)
    {
        QStringList result;
        for (const QJsonValue& value : object.value(key).toArray())
            result.append(value.toString());
        return result;
    }

    template<typename Value, std::size_t Count>
    Value
    word(const std::array<Word<Value>, Count>& words, const QJsonObject& object, const QString& key)
    {
        const std::optional<Value> value = valueOf(words, object.value(key).toString());
        if (!value)
            fail(key);
        return value.value_or(words.front().value);
    }

    void fail(const QString& key)
    {
        if (m_fault.isEmpty())
            m_fault = key;
    }

    QString m_fault;
};

void appendLeaves(const std::vector<ColumnTemplate>& columns, std::vector<Column>& leaves)
{
    for (const ColumnTemplate& column : columns) {
        if (column.children.empty())
            leaves.push_back({column.key, column.title, column.type, column.side});
        else
            appendLeaves(column.children, leaves);
    }
}

std::vector<HeaderNode> headerNodes(const std::vector<ColumnTemplate>& columns, int& nextColumn)
{
    std::vector<HeaderNode> nodes;
    for (const ColumnTemplate& column : columns) {
        HeaderNode node{column.title, -1, {}};
        if (column.children.empty())
            node.column = nextColumn++;
        else
            node.children = headerNodes(column.children, nextColumn);
        nodes.push_back(std::move(node));
    }
    return nodes;
}

} // namespace

std::vector<Column> leafColumns(const std::vector<ColumnTemplate>& columns)
{
    std::vector<Column> leaves;
    appendLeaves(columns, leaves);
    return leaves;
}

std::vector<HeaderNode> headerTree(const std::vector<ColumnTemplate>& columns)
{
    int nextColumn = 0;
    return headerNodes(columns, nextColumn);
}

Result<DisclosureTemplate> parseTemplate(const QByteArray& json, const QString& file)
{
    Place place;
    place.file = file;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        place.line = static_cast<int>(json.first(parseError.offset).count('\n')) + 1;
        return failure(ErrorCode::ResourceMalformed, place, parseError.errorString());
    }
    TemplateParser parser;
    DisclosureTemplate result = parser.disclosureTemplate(document.object());
    if (!parser.firstFault().isEmpty())
        return failure(ErrorCode::ResourceMalformed, place, parser.firstFault());
    return result;
}

Result<std::vector<DisclosureTemplate>> shippedTemplates()
{
    const QDir folder(QStringLiteral(":/templates"));
    std::vector<DisclosureTemplate> templates;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {file.fileName(), {}, 0, 0, {}}, file.errorString());
        Result<DisclosureTemplate> read = parseTemplate(file.readAll(), file.fileName());
        if (!read)
            return tl::unexpected(read.error());
        templates.push_back(std::move(*read));
    }
    return templates;
}

const TableTemplate* findTemplate(const DisclosureTemplate& disclosure, TableKind kind)
{
    const auto found =
        std::find_if(disclosure.tables.begin(),
                     disclosure.tables.end(),
                     [kind](const TableTemplate& table) { return table.kind == kind; });
    return found == disclosure.tables.end() ? nullptr : &*found;
}

} // namespace budget
