#pragma once

#include "core/document/table.h"
#include "core/money/result.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace budget::recognition {

// The words by which the tables of department budgets are known in any region: which words make a
// title the title of which table, which words stand over which column. Data; its format is written
// down in resources/templates/README.md.
class Vocabulary
{
public:
    struct Title
    {
        TableKind kind = TableKind::Other;
        bool isWeak = false; // gives way to a table of the same kind with a surer title
    };

    struct Column
    {
        QString
            key; // of docs/command_line.md, or a word of ours: "last_year", "change"; may be empty
        ColumnType type = ColumnType::Text;
    };

    // Fails with ResourceMalformed: the file in place, what is wrong in detail.
    [[nodiscard]] static Result<Vocabulary> parse(const QByteArray& json, const QString& file);

    // The kind a table's title speaks of; nothing for words that are the title of no known table.
    std::optional<Title> titleKind(QStringView title) const;

    // The column that these words stand over in a table of that kind.
    std::optional<Column> column(QStringView words, TableKind kind) const;

private:
    struct TitleRule
    {
        Title title;
        QRegularExpression says;
        QRegularExpression saysNot; // empty pattern: none
    };

    struct ColumnRule
    {
        Column column;
        std::vector<TableKind> kinds; // empty: all
        QRegularExpression words;
    };

    std::vector<TitleRule> m_titles;
    std::vector<ColumnRule> m_columns;
};

// The words over a column without what varies: white space, quotes, years, 其中：, a unit of money.
QString columnWords(QStringView printed);

// The vocabulary that comes with the product.
const Vocabulary& shippedVocabulary();

} // namespace budget::recognition
