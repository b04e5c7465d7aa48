#include "core/document/table_template.h"

#include "core/document/table_words.h"
#include "core/money/error.h"
#include "core/money/money_text.h"

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

template<typename Value>
struct Word
{
    const char16_t* text;
    Value value;
};

constexpr std::array ZeroStyles{
    Word<bool>{u"", false},
    Word<bool>{u"blank", false},
    Word<bool>{u"printed", true},
};

constexpr std::array TotalPlaces{
    Word<bool>{u"", false},
    Word<bool>{u"first", false},
    Word<bool>{u"last", true},
};

// Reads one file; the first thing wrong is kept and everything read after it is thrown away.
class TemplateParser
{
public:
    DisclosureTemplate disclosureTemplate(const QJsonObject& object)
    {
        expectKeys(object, {u"id", u"region", u"codeStyle", u"tables"});
        DisclosureTemplate result;
        result.id = text(object, u"id");
        result.region = text(object, u"region");
        result.codeStyle = word(codeStyleFromId, object, u"codeStyle");
        eachObject(object, u"tables", [&](const QJsonObject& table) {
            result.tables.push_back(tableTemplate(table));
        });
        if (result.tables.empty())
            fail(u"tables", QStringLiteral("missing"));
        return result;
    }

    const QString& firstFault() const { return m_fault; }
    const QString& faultyTable() const { return m_faultyTable; }

private:
    TableTemplate tableTemplate(const QJsonObject& object)
    {
        TableTemplate table;
        m_table = object.value(u"title").toString();
        expectKeys(object,
                   {u"kind",
                    u"title",
                    u"aliases",
                    u"unit",
                    u"columnNumbers",
                    u"columnNumberAliases",
                    u"firstNumber",
                    u"decimals",
                    u"zero",
                    u"total",
                    u"columns",
                    u"lines",
                    u"notes",
                    u"emptyNote",
                    u"goalsLabel"});
        table.kind = known(tableKindFromId(text(object, u"kind")), object, u"kind");
        table.title = text(object, u"title");
        table.aliases = texts(object, u"aliases");
        table.unit = known(moneyUnitFromName(text(object, u"unit")), object, u"unit");
        table.columnNumbers = optionalText(object, u"columnNumbers");
        table.columnNumberAliases = texts(object, u"columnNumberAliases");
        table.firstNumber = number(object, u"firstNumber", 1);
        table.decimals = decimals(object);
        table.printsZero = word(ZeroStyles, object, u"zero");
        table.totalIsLast = word(TotalPlaces, object, u"total");
        table.columns = columns(object, u"columns");
        if (table.columns.empty())
            fail(u"columns", QStringLiteral("missing"));
        eachObject(object, u"lines", [&](const QJsonObject& line) {
            table.lines.push_back(lineTemplate(line));
        });
        table.notes = texts(object, u"notes");
        table.emptyNote = optionalText(object, u"emptyNote");
        table.goalsLabel = optionalText(object, u"goalsLabel");
        m_table.clear();
        return table;
    }

    std::vector<ColumnTemplate> columns(const QJsonObject& parent, QStringView key)
    {
        std::vector<ColumnTemplate> result;
        eachObject(parent, key, [&](const QJsonObject& object) {
            expectKeys(object, {u"title", u"aliases", u"key", u"type", u"side", u"children"});
            ColumnTemplate column;
            column.title = text(object, u"title");
            column.aliases = texts(object, u"aliases");
            column.key = optionalText(object, u"key");
            column.side = optionalWord(sideFromId, object, u"side");
            column.children = columns(object, u"children");
            if (column.children.empty())
                column.type = word(columnTypeFromId, object, u"type");
            if (column.children.empty() && column.type != ColumnType::LineNumber)
                text(object, u"key");
            result.push_back(std::move(column));
        });
        return result;
    }

    LineTemplate lineTemplate(const QJsonObject& object)
    {
        expectKeys(object, {u"line", u"side", u"kind", u"code", u"name"});
        return {number(object, u"line", 0),
                optionalWord(sideFromId, object, u"side"),
                optionalWord(rowKindFromId, object, u"kind"),
                optionalText(object, u"code"),
                text(object, u"name")};
    }

    // Calls `read` for every object of the list under the key, with the way to it in m_path.
    template<typename Read>
    void eachObject(const QJsonObject& parent, QStringView key, Read read)
    {
        const QString pathBefore = m_path;
        const QJsonArray array = list(parent, key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString step = QStringLiteral("%1[%2]").arg(key).arg(i);
            if (!array[i].isObject())
                fail(step, QStringLiteral("no object"));
            m_path = pathBefore + step + u'.';
            read(array[i].toObject());
            m_path = pathBefore;
        }
    }

    QJsonArray list(const QJsonObject& object, QStringView key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isArray())
            fail(key, QStringLiteral("no list"));
        return value.toArray();
    }

    QString optionalText(const QJsonObject& object, QStringView key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isString())
            fail(key, QStringLiteral("no text"));
        return value.toString();
    }

    QString text(const QJsonObject& object, QStringView key)
    {
        QString value = optionalText(object, key);
        if (value.isEmpty())
            fail(key, QStringLiteral("missing"));
        return value;
    }

    QStringList texts(const QJsonObject& object, QStringView key)
    {
        QStringList result;
        for (const auto& value : list(object, key)) {
            if (!value.isString())
                fail(key, QStringLiteral("no text in the list"));
            result.append(value.toString());
        }
        return result;
    }

    // A whole number from 1 on; `absent` where the key is not there, 0 for a key that must be.
    int number(const QJsonObject& object, QStringView key, int absent)
    {
        const QJsonValue value = object.value(key);
        const int result = value.isUndefined() ? absent : value.toInt(0);
        if (result < 1)
            fail(key, QStringLiteral("no number from 1 on"));
        return result;
    }

    // From none to the six that give 万元 to the fen; two where the key is not there.
    int decimals(const QJsonObject& object)
    {
        const QJsonValue value = object.value(u"decimals");
        const int result = value.isUndefined() ? 2 : value.toInt(-1);
        if (result < 0 || result > 6)
            fail(u"decimals", QStringLiteral("no number from 0 to 6"));
        return result;
    }

    template<typename Value, std::size_t Count>
    Value
    word(const std::array<Word<Value>, Count>& words, const QJsonObject& object, QStringView key)
    {
        const QString text = optionalText(object, key);
        std::optional<Value> value;
        for (const Word<Value>& candidate : words) {
            if (text == QStringView(candidate.text))
                value = candidate.value;
        }
        return known(value, object, key);
    }

    template<typename Value>
    Value
    word(std::optional<Value> (*fromId)(QStringView), const QJsonObject& object, QStringView key)
    {
        return known(fromId(object.value(key).toString()), object, key);
    }

    // The first enumerator where the word is left out.
    template<typename Value>
    Value optionalWord(std::optional<Value> (*fromId)(QStringView),
                       const QJsonObject& object,
                       QStringView key)
    {
        return object.value(key).toString().isEmpty() ? Value{} : word(fromId, object, key);
    }

    template<typename Value>
    Value known(const std::optional<Value>& value, const QJsonObject& object, QStringView key)
    {
        if (!value)
            fail(key, QStringLiteral("unknown word: %1").arg(object.value(key).toString()));
        return value.value_or(Value{});
    }

    // A misspelt key would otherwise be a silent default.
    void expectKeys(const QJsonObject& object, std::initializer_list<QStringView> keys)
    {
        for (const QString& key : object.keys()) {
            if (std::find(keys.begin(), keys.end(), key) == keys.end())
                fail(key, QStringLiteral("unknown key"));
        }
    }

    void fail(QStringView key, const QString& fault)
    {
        if (!m_fault.isEmpty())
            return;
        m_fault = QStringLiteral("%1%2: %3").arg(m_path, key, fault);
        m_faultyTable = m_table;
    }

    QString m_path;  // of the object that is read, with a point behind it
    QString m_table; // title of the table that is read
    QString m_fault;
    QString m_faultyTable;
};

} // namespace

Money printedStep(const TableTemplate& table)
{
    std::int64_t step = fenPerUnit(table.unit);
    for (int i = 0; i < table.decimals && step > 1; ++i)
        step /= 10;
    return Money::fromFen(step);
}

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

const TableTemplate* findTemplate(const DisclosureTemplate& disclosure, TableKind kind)
{
    const auto found =
        std::find_if(disclosure.tables.begin(),
                     disclosure.tables.end(),
                     [kind](const TableTemplate& table) { return table.kind == kind; });
    return found == disclosure.tables.end() ? nullptr : &*found;
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
    if (!parser.firstFault().isEmpty()) {
        place.table = parser.faultyTable();
        return failure(ErrorCode::ResourceMalformed, place, parser.firstFault());
    }
    return result;
}

Result<std::vector<DisclosureTemplate>> shippedTemplates()
{
    const QDir folder(QStringLiteral(":/templates"));
    std::vector<DisclosureTemplate> templates;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(
                ErrorCode::FileUnreadable, {file.fileName(), {}, 0, 0, {}}, file.errorString());
        Result<DisclosureTemplate> read = parseTemplate(file.readAll(), file.fileName());
        if (!read)
            return tl::unexpected(read.error());
        templates.push_back(std::move(*read));
    }
    return templates;
}

} // namespace budget
