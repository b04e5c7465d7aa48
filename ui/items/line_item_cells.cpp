#include "ui/items/line_item_cells.h"

#include "ui/items/line_item_roles.h"
#include "ui/wording/error_text.h"

#include <QCoreApplication>
#include <QFont>

namespace budget::ui {

namespace {

class CellWords
{
    Q_DECLARE_TR_FUNCTIONS(LineItemCells)

public:
    static QString toolTip(const LineItem& item, LineItemField field, const LineItemWords& words)
    {
        if (field == LineItemField::Amount && !item.calculation.isEmpty())
            return item.calculation.text();
        if (field == LineItemField::Functional && item.functional.isEmpty())
            return tr("The tables by function cannot show this item until it has a subject.");
        if (field == LineItemField::Inferred && item.isInferred)
            return tr("Worked out from the published tables; nobody has confirmed it yet.");
        return field == LineItemField::Amount ? QString() : words.shown(item, field);
    }

    static QString accessibleText(const LineItem& item, const QString& text)
    {
        return item.isInferred ? tr("%1 (inferred)", "a cell of an inferred item").arg(text) : text;
    }

    static QString missing() { return tr("Functional subject is missing"); }
    static QString newItem() { return tr("New item"); }
    static QString newItemHint() { return tr("New item …"); }
};

bool isUnlisted(const LineItem& item, LineItemField field, const LineItemWords& words)
{
    if (field == LineItemField::Functional)
        return !item.functional.isEmpty()
               && !words.book().isListed(Catalogue::Functional, item.functional);
    return field == LineItemField::Economic && !item.economic.isEmpty()
           && !words.book().isListed(Catalogue::DepartmentEconomic, item.economic);
}

QVariant fontOf(const LineItem& item)
{
    if (!item.isInferred)
        return {};
    QFont italic;
    italic.setItalic(true);
    return italic;
}

QVariant sortValue(const LineItem& item, LineItemField field, const LineItemWords& words)
{
    if (field == LineItemField::Amount)
        return QVariant::fromValue<qlonglong>(item.amount.fen());
    const QString text = words.shown(item, field);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QVariant cellData(const LineItem& item, LineItemField field, int role, const LineItemWords& words)
{
    const bool missing = field == LineItemField::Functional && item.functional.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return words.shown(item, field);
    case Qt::EditRole:
        return words.edited(item, field);
    case TextRole:
        return words.plain(item, field);
    case ExactRole:
        return words.exact(item, field);
    case SortRole:
        return sortValue(item, field, words);
    case MoneyRole:
        return field == LineItemField::Amount ? QVariant::fromValue(item.amount) : QVariant();
    case MissingRole:
        return missing;
    case HintRole:
        return missing ? CellWords::missing() : QString();
    case InferredRole:
        return item.isInferred;
    case UnlistedRole:
        return isUnlisted(item, field, words);
    case Qt::FontRole:
        return fontOf(item);
    case Qt::AccessibleTextRole:
        return field == LineItemField::Inferred
                   ? words.shown(item, field)
                   : CellWords::accessibleText(item, words.shown(item, field));
    case Qt::ToolTipRole:
        return CellWords::toolTip(item, field, words);
    default:
        return {};
    }
}

QVariant newRowData(LineItemField field, int role)
{
    if (role == Qt::AccessibleTextRole)
        return CellWords::newItem();
    if (role == HintRole && field == LineItemField::Functional)
        return CellWords::newItemHint();
    return {};
}

QVariant problemData(const LineItemProblem& problem, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case TextRole:
    case ExactRole:
        return problem.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case ProblemRole:
        return errorText(problem.error);
    default:
        return {};
    }
}

} // namespace budget::ui
