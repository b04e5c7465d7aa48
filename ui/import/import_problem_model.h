#pragma once

#include "core/import/import_rows.h"

#include <QAbstractTableModel>

namespace budget::ui {

// What is to be said of the rows of a sheet, a row each: errors first, then warnings and notes,
// each in the order of the sheet.
class ImportProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SeverityColumn,
        RowColumn,
        PlaceColumn, // the column of the sheet
        TextColumn,
        ProblemColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<importing::ImportProblem> problems,
                     const importing::SheetHeader& header);
    const importing::ImportProblem& problemAt(int row) const
    {
        return m_problems[static_cast<std::size_t>(row)];
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const importing::ImportProblem& problem, Column column) const;
    QString placeOf(const importing::ImportProblem& problem) const;

    std::vector<importing::ImportProblem> m_problems;
    importing::SheetHeader m_header;
};

} // namespace budget::ui
