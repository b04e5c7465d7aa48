#include "ui/workspace/disclosure_model.h"

#include "ui/controls/icons.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace budget::ui {

DisclosureModel::DisclosureModel(QObject* parent)
    : QAbstractItemModel(parent)
{}

namespace {

Outline outlineFor(const Disclosure* disclosure, bool isBudget)
{
    if (disclosure == nullptr)
        return {};
    Outline outline = isBudget ? outlineWithLineItems(*disclosure) : outlineOf(*disclosure);
    outline.roots.push_back(static_cast<int>(outline.nodes.size()));
    outline.nodes.push_back({{PartKind::Subjects, 0}, QString(), QString(), false, -1, {}});
    return outline;
}

} // namespace

void DisclosureModel::setDisclosure(std::shared_ptr<const Disclosure> disclosure, bool isBudget)
{
    Outline outline = outlineFor(disclosure.get(), isBudget);
    beginResetModel();
    m_isBudget = isBudget;
    m_disclosure = std::move(disclosure);
    m_outline = std::move(outline);
    endResetModel();
}

bool DisclosureModel::updateDisclosure(std::shared_ptr<const Disclosure> disclosure)
{
    const Outline outline = outlineFor(disclosure.get(), m_isBudget);
    std::vector<int> emptied;
    Outline alike = outline;
    for (std::size_t i = 0; i < std::min(alike.nodes.size(), m_outline.nodes.size()); ++i) {
        if (std::exchange(alike.nodes[i].empty, m_outline.nodes[i].empty)
            != m_outline.nodes[i].empty)
            emptied.push_back(static_cast<int>(i));
    }
    if (!(alike == m_outline)) {
        setDisclosure(std::move(disclosure), m_isBudget);
        return false;
    }
    m_disclosure = std::move(disclosure);
    m_outline = outline;
    for (const int node : emptied) {
        const QModelIndex index = indexOf(m_outline.nodes[static_cast<std::size_t>(node)].part);
        emit dataChanged(index, index);
    }
    return true;
}

void DisclosureModel::setFindingCounts(const FindingCounts& counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    for (const OutlineNode& node : m_outline.nodes) {
        const QModelIndex index = indexOf(node.part);
        emit dataChanged(index, index, {CountRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
    }
}

FindingCount DisclosureModel::countOf(const OutlineNode& node) const
{
    FindingCount count = m_counts.value(partWord(node.part));
    for (const int child : node.part.kind == PartKind::Goals ? node.children : std::vector<int>())
        count += countOf(m_outline.nodes[static_cast<std::size_t>(child)]);
    return count;
}

QString DisclosureModel::toolTipOf(const OutlineNode& node) const
{
    const QString title =
        node.empty ? tr("%1: nothing is budgeted in this table").arg(titleOf(node)) : titleOf(node);
    const QString findings = findingsOf(node);
    return findings.isEmpty() ? title : QString(title + u'\n' + findings);
}

QString DisclosureModel::findingsOf(const OutlineNode& node) const
{
    const FindingCount count = countOf(node);
    return count.isEmpty() ? QString()
                           : tr("Errors: %1, warnings: %2, notes and rounding tails: %3")
                                 .arg(count.errors)
                                 .arg(count.warnings)
                                 .arg(count.others);
}

void DisclosureModel::retranslate()
{
    for (const OutlineNode& node : m_outline.nodes) {
        if (node.title.isEmpty()) {
            const QModelIndex index = indexOf(node.part);
            emit dataChanged(index, index, {Qt::DisplayRole, Qt::ToolTipRole, TitleRole});
        }
    }
}

DocumentPart DisclosureModel::partAt(const QModelIndex& index) const
{
    return index.isValid() ? at(index).part : DocumentPart();
}

QModelIndex DisclosureModel::indexOf(const DocumentPart& part) const
{
    for (std::size_t i = 0; i < m_outline.nodes.size(); ++i) {
        const DocumentPart& candidate = m_outline.nodes[i].part;
        const bool isOneOfKind =
            candidate.kind == PartKind::LineItems || candidate.kind == PartKind::Subjects;
        if (candidate != part && !(isOneOfKind && candidate.kind == part.kind))
            continue;
        const int node = static_cast<int>(i);
        const std::vector<int>& siblings = m_outline.childrenOf(m_outline.nodes[i].parent);
        const auto row = std::find(siblings.begin(), siblings.end(), node) - siblings.begin();
        return createIndex(static_cast<int>(row), PartColumn, static_cast<quintptr>(node));
    }
    return {};
}

std::vector<DocumentPart> DisclosureModel::parts() const
{
    std::vector<DocumentPart> parts;
    std::vector<int> open(m_outline.roots.rbegin(), m_outline.roots.rend());
    while (!open.empty()) {
        const OutlineNode& node = m_outline.nodes[static_cast<std::size_t>(open.back())];
        open.pop_back();
        parts.push_back(node.part);
        open.insert(open.end(), node.children.rbegin(), node.children.rend());
    }
    return parts;
}

std::vector<DocumentPart> DisclosureModel::tables() const
{
    std::vector<DocumentPart> tables = parts();
    std::erase_if(tables, [](const DocumentPart& part) { return part.kind != PartKind::Table; });
    return tables;
}

DocumentPart DisclosureModel::tableBeside(const DocumentPart& part, int steps) const
{
    const std::vector<DocumentPart> all = parts();
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const int way = steps < 0 ? -1 : 1;
    std::ptrdiff_t at = std::find(all.begin(), all.end(), part) - all.begin();
    for (int left = std::abs(steps); left > 0; --left) {
        do {
            at += way;
            if (at < 0 || at >= count)
                return {};
        } while (all[static_cast<std::size_t>(at)].kind != PartKind::Table);
    }
    return all[static_cast<std::size_t>(at)];
}

DocumentPart DisclosureModel::firstPart() const
{
    const std::vector<DocumentPart> all = tables();
    if (!all.empty())
        return all.front();
    return m_outline.roots.empty()
               ? DocumentPart()
               : m_outline.nodes[static_cast<std::size_t>(m_outline.roots.front())].part;
}

QModelIndex DisclosureModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int node = m_outline.childrenOf(nodeOf(parent))[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex DisclosureModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int parent = at(child).parent;
    return parent < 0 ? QModelIndex()
                      : indexOf(m_outline.nodes[static_cast<std::size_t>(parent)].part);
}

int DisclosureModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(m_outline.childrenOf(nodeOf(parent)).size());
}

int DisclosureModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant DisclosureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineNode& node = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(node);
    case Qt::ToolTipRole:
        return toolTipOf(node);
    case TitleRole:
    case Qt::AccessibleTextRole:
        return titleOf(node);
    case Qt::AccessibleDescriptionRole:
        return node.empty ? tr("Nothing is budgeted in this table") : findingsOf(node);
    case Qt::DecorationRole:
        return icon(iconNameOf(node));
    case Qt::ForegroundRole:
        return node.empty ? QGuiApplication::palette().brush(QPalette::PlaceholderText)
                          : QVariant();
    case PartRole:
        return QVariant::fromValue(node.part);
    case EmptyRole:
        return node.empty;
    case CountRole:
        return QVariant::fromValue(countOf(node));
    default:
        return {};
    }
}

int DisclosureModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

const OutlineNode& DisclosureModel::at(const QModelIndex& index) const
{
    return m_outline.nodes[static_cast<std::size_t>(index.internalId())];
}

QString DisclosureModel::titleOf(const OutlineNode& node) const
{
    switch (node.part.kind) {
    case PartKind::Goals:
        return tr("Performance goals (%n)", nullptr, static_cast<int>(node.children.size()));
    case PartKind::Section:
        return node.title.isEmpty() ? tr("Cover and contents") : node.title;
    case PartKind::Table:
        return node.title.isEmpty() ? tr("Table without a title") : node.title;
    case PartKind::LineItems:
        return tr("Line items");
    case PartKind::Unrecognized:
        return tr(
            "Not recognised (%n)", nullptr, static_cast<int>(m_disclosure->unrecognized.size()));
    case PartKind::Subjects:
        return tr("Subjects");
    case PartKind::None:
        break;
    }
    return node.title;
}

QString DisclosureModel::labelOf(const OutlineNode& node) const
{
    return node.label.isEmpty() ? titleOf(node) : node.label;
}

QString DisclosureModel::iconNameOf(const OutlineNode& node) const
{
    if (node.part.kind == PartKind::Goals)
        return QStringLiteral("goals");
    if (node.part.kind == PartKind::LineItems)
        return QStringLiteral("items");
    if (node.part.kind == PartKind::Subjects)
        return QStringLiteral("navigator");
    if (node.part.kind == PartKind::Unrecognized)
        return QStringLiteral("warning");
    if (node.part.kind == PartKind::Section) {
        if (node.title.isEmpty())
            return QStringLiteral("cover");
        return node.children.empty() ? QStringLiteral("section") : QStringLiteral("folder");
    }
    switch (m_disclosure->tables[static_cast<std::size_t>(node.part.index)].kind) {
    case TableKind::RevenueExpenditureSummary:
    case TableKind::FiscalAppropriationSummary:
        return QStringLiteral("balance");
    case TableKind::Procurement:
        return QStringLiteral("procurement");
    case TableKind::Assets:
        return QStringLiteral("assets");
    case TableKind::PerformanceGoal:
        return QStringLiteral("goal");
    case TableKind::RevenueSummary:
    case TableKind::ExpenditureSummary:
    case TableKind::GeneralPublicExpenditure:
    case TableKind::BasicExpenditure:
    case TableKind::GovernmentFundExpenditure:
    case TableKind::StateCapitalExpenditure:
    case TableKind::ThreePublic:
    case TableKind::Other:
        break;
    }
    return QStringLiteral("table");
}

} // namespace budget::ui
