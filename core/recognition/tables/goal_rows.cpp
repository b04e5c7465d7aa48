#include "core/recognition/tables/goal_rows.h"

#include "core/document/column_keys.h"
#include "core/document/printed_text.h"

#include <QSet>

#include <algorithm>

namespace budget::recognition {

namespace {

// The columns a table of goals is read by; -1 for one that the table lacks.
struct GoalColumns
{
    explicit GoalColumns(const Table& shell)
        : first(columnIndex(shell, keys::FirstLevel).value_or(-1))
        , second(columnIndex(shell, keys::SecondLevel).value_or(-1))
        , target(columnIndex(shell, keys::Target).value_or(-1))
    {}

    int first;
    int second;
    int target;
};

QString textAt(const LeafRow& row, int column)
{
    return column < 0 ? QString() : row.texts[column].trimmed();
}

// The words that name levels, learnt from the rows that fill both cells or leave the first one
// merged.
struct LevelWords
{
    QSet<QString> first;
    QSet<QString> second;
};

LevelWords learnLevelWords(const std::vector<LeafRow>& rows, const GoalColumns& columns)
{
    LevelWords words;
    for (const LeafRow& row : rows) {
        const QString first = textAt(row, columns.first);
        const QString second = textAt(row, columns.second);
        if (first.isEmpty() && !second.isEmpty())
            words.second.insert(second);
    }
    for (const LeafRow& row : rows) {
        const QString first = textAt(row, columns.first);
        const QString second = textAt(row, columns.second);
        if (words.second.contains(second) && !first.isEmpty())
            words.first.insert(first);
    }
    return words;
}

// Extraction dropped the leading cell: a word of the second level stands in the first, and the last
// cell is empty.
void moveBack(LeafRow& row, const GoalColumns& columns, const LevelWords& words)
{
    const QString first = textAt(row, columns.first);
    const bool moved = words.second.contains(first) && !words.first.contains(first)
                       && textAt(row, static_cast<int>(row.texts.size()) - 1).isEmpty();
    if (!moved)
        return;
    row.texts.removeLast();
    row.texts.prepend(QString());
}

bool carriesOn(const LeafRow& row, const GoalColumns& columns)
{
    return textAt(row, columns.first).isEmpty() && textAt(row, columns.second).isEmpty()
           && textAt(row, columns.target).isEmpty();
}

std::vector<LeafRow> healedRows(const std::vector<LeafRow>& leafRows, const GoalColumns& columns)
{
    const LevelWords words = learnLevelWords(leafRows, columns);
    std::vector<LeafRow> healed;
    for (LeafRow row : leafRows) {
        moveBack(row, columns, words);
        if (healed.empty() || !carriesOn(row, columns)) {
            healed.push_back(std::move(row));
            continue;
        }
        for (qsizetype c = 0; c < row.texts.size(); ++c)
            healed.back().texts[c] = healed.back().texts[c].trimmed() + row.texts[c].trimmed();
    }
    return healed;
}

// A merged cell of the first or second level: its text stands in the row above.
void coverMergedCell(Row& row, const Row& above, int column)
{
    if (column < 0)
        return;
    Cell& cell = row.cells[static_cast<std::size_t>(column)];
    if (!cell.text.isEmpty())
        return;
    cell.text = above.cells[static_cast<std::size_t>(column)].text;
    cell.covered = !cell.text.isEmpty();
}

} // namespace

std::vector<Row>
goalRows(const Table& shell, const std::vector<LeafRow>& leafRows, const Place& place)
{
    const GoalColumns columns(shell);
    const std::optional<int> name = columnIndex(shell, keys::ThirdLevel);
    std::vector<Row> rows;
    for (const LeafRow& leafRow : healedRows(leafRows, columns)) {
        Row row;
        row.line = static_cast<int>(rows.size()) + 1;
        row.place = place;
        row.place.line = leafRow.line;
        row.place.page = leafRow.page;
        for (const QString& text : leafRow.texts)
            row.cells.push_back({text.trimmed(), std::nullopt, false});
        if (name)
            row.name = withoutSpaces(leafRow.texts[*name]);
        if (!rows.empty()) {
            coverMergedCell(row, rows.back(), columns.first);
            if (columns.first < 0 || row.cells[static_cast<std::size_t>(columns.first)].covered)
                coverMergedCell(row, rows.back(), columns.second);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace budget::recognition
