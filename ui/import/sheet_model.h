#pragma once

#include "core/import/import_rows.h"

#include <QAbstractTableModel>

#include <map>
#include <utility>

namespace budget::ui {

// The cells of a sheet as they stand there, its header marked, and where something is said of a
// row or cell, that. The sheet outlives the model or is replaced first.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const Sheet* sheet, const importing::SheetHeader& header); // null: no cells
    void setHeader(const importing::SheetHeader& header);                    // of the same sheet
    void setProblems(const std::vector<importing::ImportProblem>& problems);
    // Whether the cells below the header can be typed over; `edited` tells what was typed, and
    // whoever hears it changes the sheet.
    void setEditable(bool editable) { m_isEditable = editable; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void edited(int row, int column, const QString& text);

private:
    struct Remark
    {
        importing::ImportSeverity severity = importing::ImportSeverity::Note;
        QString text;
    };

    const Remark* remarkAt(int row, int column) const; // the cell's, or its row's
    bool isHeader(int row) const;
    bool isPassedOver(int row) const; // above the header, or noted as not imported
    QVariant groundOf(const QModelIndex& index) const;
    QString toolTipOf(const QModelIndex& index) const;

    const Sheet* m_sheet = nullptr;
    bool m_isEditable = false;
    importing::SheetHeader m_header;
    std::map<std::pair<int, int>, Remark> m_remarks; // by row and column; column -1: the row
};

} // namespace budget::ui
