#include "ui/import/import_problem_model.h"

#include "ui/controls/shades.h"
#include "ui/wording/import_text.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace budget::ui {

void ImportProblemModel::setProblems(std::vector<importing::ImportProblem> problems,
                                     const importing::SheetHeader& header)
{
    std::stable_sort(
        problems.begin(),
        problems.end(),
        [](const importing::ImportProblem& left, const importing::ImportProblem& right) {
            return severityOf(left.fault) < severityOf(right.fault);
        });
    beginResetModel();
    m_problems = std::move(problems);
    m_header = header;
    endResetModel();
}

int ImportProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportProblemModel::placeOf(const importing::ImportProblem& problem) const
{
    if (problem.column < 0)
        return {};
    const auto column = static_cast<std::size_t>(problem.column);
    const QString words =
        column < m_header.columns.size() ? m_header.columns[column].words : QString();
    return (columnLetters(problem.column) + u' ' + words).trimmed();
}

QString ImportProblemModel::textOf(const importing::ImportProblem& problem, Column column) const
{
    switch (column) {
    case SeverityColumn:
        return importSeverityText(severityOf(problem.fault));
    case RowColumn:
        return QString::number(problem.row + 1);
    case PlaceColumn:
        return placeOf(problem);
    case TextColumn:
        return problem.text;
    case ProblemColumn:
        return importProblemText(problem);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const importing::ImportProblem& problem = problemAt(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isSeverity = column == SeverityColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(problem, column);
    case Qt::ToolTipRole:
        return column >= PlaceColumn ? textOf(problem, column) : QString();
    case Qt::ForegroundRole: {
        const QPalette palette = QGuiApplication::palette();
        if (!isSeverity || severityOf(problem.fault) == importing::ImportSeverity::Note)
            return {};
        return severityOf(problem.fault) == importing::ImportSeverity::Error ? problemInk(palette)
                                                                             : doubtInk(palette);
    }
    default:
        return {};
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case SeverityColumn:
        return tr("Severity");
    case RowColumn:
        return tr("Row");
    case PlaceColumn:
        return tr("Column");
    case TextColumn:
        return tr("Cell");
    case ProblemColumn:
        return tr("What is wrong, and what mends it");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace budget::ui
