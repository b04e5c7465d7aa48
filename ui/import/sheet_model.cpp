#include "ui/import/sheet_model.h"

#include "ui/controls/shades.h"
#include "ui/wording/import_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace budget::ui {

void SheetModel::setSheet(const Sheet* sheet, const importing::SheetHeader& header)
{
    beginResetModel();
    m_sheet = sheet;
    m_header = header;
    m_remarks.clear();
    endResetModel();
}

void SheetModel::setHeader(const importing::SheetHeader& header)
{
    m_header = header;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SheetModel::setProblems(const std::vector<importing::ImportProblem>& problems)
{
    m_remarks.clear();
    for (const importing::ImportProblem& problem : problems) {
        Remark& remark = m_remarks[{problem.row, problem.column}];
        const importing::ImportSeverity severity = severityOf(problem.fault);
        remark.severity = remark.text.isEmpty() ? severity : std::min(remark.severity, severity);
        remark.text +=
            (remark.text.isEmpty() ? QString() : QStringLiteral("\n")) + importProblemText(problem);
    }
    setHeader(m_header);
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : static_cast<int>(m_sheet->rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.columns.size());
}

bool SheetModel::isHeader(int row) const
{
    return row >= m_header.first && row < m_header.end();
}

const SheetModel::Remark* SheetModel::remarkAt(int row, int column) const
{
    for (const int at : {column, -1}) {
        const auto found = m_remarks.find({row, at});
        if (found != m_remarks.end())
            return &found->second;
    }
    return nullptr;
}

bool SheetModel::isPassedOver(int row) const
{
    const auto found = m_remarks.find({row, -1});
    const bool isNoted =
        found != m_remarks.end() && found->second.severity == importing::ImportSeverity::Note;
    return row < m_header.first || isNoted;
}

QVariant SheetModel::groundOf(const QModelIndex& index) const
{
    const QPalette palette = QGuiApplication::palette();
    if (isHeader(index.row()))
        return headerShade(palette);
    const auto found = m_remarks.find({index.row(), index.column()});
    const Remark* remark = found != m_remarks.end() ? &found->second : remarkAt(index.row(), -1);
    if (remark == nullptr || remark->severity == importing::ImportSeverity::Note)
        return {};
    if (remark->severity == importing::ImportSeverity::Error)
        return problemGround(palette);
    static constexpr int faint = 14; // per cent
    return mixed(palette.color(QPalette::Base), doubtInk(palette), faint);
}

QString SheetModel::toolTipOf(const QModelIndex& index) const
{
    const Remark* remark = remarkAt(index.row(), index.column());
    return remark != nullptr ? remark->text : QString();
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_sheet->rows[static_cast<std::size_t>(index.row())]
            .value(index.column())
            .simplified();
    case Qt::BackgroundRole:
        return groundOf(index);
    case Qt::ForegroundRole:
        return isPassedOver(index.row())
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return isHeader(index.row()) ? QVariant(bold) : QVariant();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTipOf(index);
    default:
        return {};
    }
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString().trimmed();
    const bool isNew = role == Qt::EditRole && flags(index).testFlag(Qt::ItemIsEditable)
                       && text != index.data().toString();
    if (isNew)
        emit edited(index.row(), index.column(), text);
    return isNew;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = m_isEditable && index.isValid() && index.row() >= m_header.end();
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QString::number(section + 1) : columnLetters(section);
}

} // namespace budget::ui
