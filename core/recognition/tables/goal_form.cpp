#include "core/recognition/tables/goal_form.h"

#include "core/document/column_keys.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace budget::recognition {

namespace {

constexpr std::size_t MostFormRows = 30;

bool isIndicatorHeader(const GridRow& row)
{
    int indicators = 0;
    for (const QString& cell : row.cells) {
        const QString words = withoutSpaces(cell);
        if (words.size() <= 12
            && (words.endsWith(QStringLiteral("级指标")) || words.contains(QStringLiteral("指标值"))
                || words == QStringLiteral("指标名称")))
            ++indicators;
    }
    return indicators >= 2;
}

bool isGoalsLabel(const QString& words)
{
    static const QRegularExpression label(QStringLiteral(
        "^(?:项目|部门|整体|支出)*(?:年度|总体|长期|中期|实施期|预期|当年)*(?:绩效)?(?:总体)?目标"
        "(?:[（(].*[）)])?$"));
    return label.match(words).hasMatch();
}

bool isProjectLabel(const QString& words)
{
    static const QRegularExpression label(QStringLiteral("^(?:项目|政策|专项)(?:支出)?名称$"));
    return label.match(words).hasMatch();
}

QStringList filledCells(const GridRow& row)
{
    QStringList filled;
    for (const QString& cell : row.cells) {
        if (!withoutSpaces(cell).isEmpty() && !filled.endsWith(cell))
            filled.append(cell);
    }
    return filled;
}

void readFormRow(GoalForm& form, const GridRow& row)
{
    const QStringList cells = filledCells(row);
    if (cells.isEmpty())
        return;
    if (isGoalsLabel(withoutSpaces(cells.front()))) {
        for (const QString& cell : cells) {
            if (!isGoalsLabel(withoutSpaces(cell)))
                form.goals += cell;
        }
        return;
    }
    for (qsizetype c = 0; c + 1 < cells.size(); ++c) {
        if (form.project.isEmpty() && isProjectLabel(withoutSpaces(cells[c])))
            form.project = withoutHanBlanks(cells[c + 1]);
    }
    form.others.append(cells.join(u' '));
}

// A merged cell of the project names it in its first row alone.
void fillDown(Table& table, int column)
{
    QString last;
    for (Row& row : table.rows) {
        Cell& cell = row.cells[static_cast<std::size_t>(column)];
        if (cell.text.isEmpty()) {
            cell.text = last;
            cell.covered = !last.isEmpty();
        }
        last = cell.text;
    }
}

} // namespace

GoalForm goalForm(const std::vector<GridRow>& rows)
{
    GoalForm form;
    std::size_t header = 0;
    while (header < rows.size() && header < MostFormRows && !isIndicatorHeader(rows[header]))
        ++header;
    if (header >= rows.size() || header >= MostFormRows)
        return form;
    form.rows = static_cast<int>(header);
    for (std::size_t r = 0; r < header; ++r)
        readFormRow(form, rows[r]);
    return form;
}

std::vector<Table> tableAProject(Table table)
{
    const std::optional<int> project = columnIndex(table, keys::Project);
    if (table.kind != TableKind::PerformanceGoal || !project || table.rows.empty())
        return {std::move(table)};
    fillDown(table, *project);
    const auto at = static_cast<std::size_t>(*project);
    const std::optional<int> goal = columnIndex(table, u"goal");
    std::vector<Table> tables;
    QString last;
    for (Row& row : table.rows) {
        const QString name = withoutSpaces(row.cells[at].text);
        if (tables.empty() || name != last) {
            Table one = table;
            one.rows.clear();
            if (!name.isEmpty())
                one.title = name;
            tables.push_back(std::move(one));
        }
        last = name;
        Table& one = tables.back();
        if (goal && !row.cells[static_cast<std::size_t>(*goal)].text.isEmpty()
            && !one.goals.contains(row.cells[static_cast<std::size_t>(*goal)].text))
            one.goals.append(row.cells[static_cast<std::size_t>(*goal)].text);
        row.line = static_cast<int>(one.rows.size()) + 1;
        one.rows.push_back(std::move(row));
    }
    return tables;
}

} // namespace budget::recognition
