#include "ui/subjects/subject_pick_model.h"

#include "core/budget/budget_document.h"
#include "core/document/folded_text.h"
#include "ui/subjects/subject_amounts.h"
#include "ui/subjects/subject_tree_model.h"
#include "ui/wording/amount_text.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

constexpr std::size_t mostPicks = 200;

// The digits that the text begins with.
int codeLength(const QString& text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isDigit(); });
    return static_cast<int>(end - text.begin());
}

QString title(const Subject& subject)
{
    return subject.code + u' ' + subject.name;
}

} // namespace

SubjectPickModel::SubjectPickModel(Roles roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(roles)
    , m_subjects(new SubjectTreeModel(this))
{}

void SubjectPickModel::show(const SubjectTree& tree, const BudgetDocument& budget, MoneyUnit unit)
{
    beginResetModel();
    m_nodes.clear();
    m_unlisted.reset();
    m_subjects->setTree(std::make_shared<const SubjectTree>(tree));
    m_subjects->setUnit(unit);
    m_subjects->setAmounts(budgetedAmounts(budget, tree.catalogue()).byCode);
    endResetModel();
}

void SubjectPickModel::find(const QString& typed)
{
    beginResetModel();
    m_nodes.clear();
    m_unlisted.reset();
    if (m_subjects->tree() != nullptr && typed.isEmpty())
        addTree(-1);
    else if (m_subjects->tree() != nullptr)
        addMeant(typed);
    endResetModel();
}

void SubjectPickModel::addTree(int parent)
{
    for (const int node : m_subjects->tree()->childrenOf(parent)) {
        if (m_nodes.size() == mostPicks)
            return;
        m_nodes.push_back(node);
        addTree(node);
    }
}

// The subject of exactly this code or name first, then by code.
void SubjectPickModel::addMeant(const QString& typed)
{
    const SubjectTree& tree = *m_subjects->tree();
    const QString folded = foldedText(typed, Fold::Name);
    bool isListed = false;
    for (const int node : tree.search(typed)) {
        const Subject& subject = tree.at(node);
        const bool isMeant = subject.code == folded
                             || foldedText(subject.name, Fold::Name) == folded
                             || foldedText(title(subject), Fold::Name) == folded;
        isListed = isListed || subject.code == folded;
        if (isMeant)
            m_nodes.insert(m_nodes.begin(), node);
        else if (m_nodes.size() < mostPicks)
            m_nodes.push_back(node);
    }
    const int length = codeLength(folded);
    if (!isListed && (length == 3 || length == 5 || length == 7))
        m_unlisted = typed;
}

int SubjectPickModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_nodes.size()) + (m_unlisted ? 1 : 0);
}

QVariant SubjectPickModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_nodes.size())
        return unlistedAt(role);
    const int node = m_nodes[row];
    const Subject& subject = m_subjects->tree()->at(node);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return title(subject);
    if (role == m_roles.path)
        return pathOf(node);
    if (role == m_roles.remark || role == Qt::ToolTipRole)
        return remarkOf(node);
    if (role == m_roles.doubtful)
        return !subject.listed || subject.evidence.startsWith(u"recalled");
    return {};
}

QVariant SubjectPickModel::unlistedAt(int role) const
{
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return *m_unlisted;
    if (role == m_roles.remark || role == Qt::ToolTipRole)
        return tr("Not in the catalogue; kept as typed");
    return role == m_roles.doubtful ? QVariant(true) : QVariant();
}

QString SubjectPickModel::remarkOf(int node) const
{
    const auto at = [&](SubjectTreeModel::Column column) {
        return m_subjects->indexOfNode(node, column).data().toString();
    };
    QStringList remarks;
    if (const QString amount = at(SubjectTreeModel::AmountColumn); !amount.isEmpty())
        remarks.append(amount + u' ' + moneyUnitName(m_subjects->unit()));
    remarks.append(at(SubjectTreeModel::EvidenceColumn));
    return remarks.join(QStringLiteral(" · "));
}

QString SubjectPickModel::pathOf(int node) const
{
    const SubjectTree& tree = *m_subjects->tree();
    QStringList path;
    for (int above = tree.parentOf(node); above >= 0; above = tree.parentOf(above))
        path.prepend(title(tree.at(above)));
    return path.join(QStringLiteral(" › "));
}

} // namespace budget::ui
