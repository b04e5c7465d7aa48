#include "ui/findings/findings_model.h"

#include "core/money/money_text.h"
#include "ui/findings/finding_icon.h"
#include "ui/wording/finding_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

constexpr quintptr GroupId = 0; // a finding has the number of its group, from 1

int alignmentOf(int column)
{
    const bool isAmount = column >= FindingsModel::LeftColumn;
    return isAmount ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

bool FindingFilter::accepts(const ShownFinding& finding) const
{
    const auto severity = static_cast<std::size_t>(finding.severity());
    if (finding.isWaived() ? !waived : !severities.at(severity))
        return false;
    if (!part.isEmpty() && partWord(finding.part) != part)
        return false;
    if (!check.isEmpty() && finding.finding().check != check)
        return false;
    const checks::ReportedFinding& reported = finding.reported;
    const QString all =
        QStringList{
            reported.message, reported.title, reported.left, reported.right, reported.reason}
            .join(u'\n');
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&all](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

FindingsModel::FindingsModel(QObject* parent)
    : QAbstractItemModel(parent)
{}

void FindingsModel::setFindings(std::vector<ShownFinding> findings)
{
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = std::move(findings);
    regroup();
    endResetModel();
}

void FindingsModel::setFilter(const FindingFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    regroup();
    endResetModel();
}

void FindingsModel::setGrouping(FindingGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    regroup();
    endResetModel();
}

void FindingsModel::setUnit(MoneyUnit unit)
{
    m_unit = unit;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex above = index(group, 0);
        emit dataChanged(index(0, LeftColumn, above),
                         index(rowCount(above) - 1, DifferenceColumn, above),
                         {Qt::DisplayRole});
    }
    emit headerDataChanged(Qt::Horizontal, LeftColumn, DifferenceColumn);
}

void FindingsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString FindingsModel::keyOf(const ShownFinding& finding) const
{
    switch (m_grouping) {
    case FindingGrouping::ByCheck:
        return QString::number(static_cast<int>(finding.group)).rightJustified(2, u'0');
    case FindingGrouping::BySeverity:
        return QString::number(static_cast<int>(finding.severity()));
    case FindingGrouping::ByPart:
        break;
    }
    // In the order of the document: what is about no part, texts, tables.
    const int kind = static_cast<int>(finding.part.kind);
    return QStringLiteral("%1:%2").arg(kind).arg(finding.part.index + 1, 6, 10, QChar(u'0'));
}

void FindingsModel::regroup()
{
    m_groups.clear();
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        if (!m_filter.accepts(m_findings[i]))
            continue;
        const QString key = keyOf(m_findings[i]);
        const auto known = std::find_if(
            m_groups.begin(), m_groups.end(), [&](const Group& group) { return group.key == key; });
        Group& group = known == m_groups.end() ? m_groups.emplace_back(Group{key, {}}) : *known;
        group.findings.push_back(static_cast<int>(i));
    }
    std::sort(m_groups.begin(), m_groups.end(), [](const Group& left, const Group& right) {
        return left.key < right.key;
    });
    const auto weight = [this](int finding) {
        const ShownFinding& shown = m_findings[static_cast<std::size_t>(finding)];
        return std::pair(shown.isWaived(), shown.severity());
    };
    const auto isGraver = [&weight](int left, int right) { return weight(left) < weight(right); };
    for (Group& group : m_groups)
        std::stable_sort(group.findings.begin(), group.findings.end(), isGraver);
}

int FindingsModel::shownCount() const
{
    std::size_t count = 0;
    for (const Group& group : m_groups)
        count += group.findings.size();
    return static_cast<int>(count);
}

const ShownFinding* FindingsModel::findingAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == GroupId)
        return nullptr;
    const Group& group = m_groups[static_cast<std::size_t>(index.internalId() - 1)];
    const int finding = group.findings[static_cast<std::size_t>(index.row())];
    return &m_findings[static_cast<std::size_t>(finding)];
}

QModelIndex FindingsModel::indexOf(const QString& check, const QString& waiverPlace, int nth) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex above = index(group, 0);
        for (int row = 0; row < rowCount(above); ++row) {
            const QModelIndex candidate = index(row, 0, above);
            const ShownFinding* finding = findingAt(candidate);
            if (finding->finding().check == check && finding->waiverPlace == waiverPlace
                && nth-- == 0)
                return candidate;
        }
    }
    return {};
}

QModelIndex FindingsModel::next(const QModelIndex& from, int steps) const
{
    std::vector<QModelIndex> all;
    std::ptrdiff_t here = -1;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex above = index(group, 0);
        if (above == from.siblingAtColumn(0)) // a group: the place before its first
            here = static_cast<std::ptrdiff_t>(all.size()) - (steps > 0 ? 1 : 0);
        for (int row = 0; row < rowCount(above); ++row) {
            all.push_back(index(row, 0, above));
            if (all.back() == from.siblingAtColumn(0))
                here = static_cast<std::ptrdiff_t>(all.size()) - 1;
        }
    }
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    if (count == 0)
        return {};
    if (here < 0 && steps < 0)
        here = 0;
    return all[static_cast<std::size_t>(((here + steps) % count + count) % count)];
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : GroupId);
}

QModelIndex FindingsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == GroupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, GroupId);
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() > 0 || parent.internalId() != GroupId)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].findings.size());
}

int FindingsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const ShownFinding* finding = findingAt(index)) {
        if (role != FindingRole)
            return findingData(*finding, index.column(), role);
        return static_cast<int>(finding - m_findings.data());
    }
    return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
}

QString FindingsModel::titleOf(const Group& group) const
{
    const ShownFinding& first = m_findings[static_cast<std::size_t>(group.findings.front())];
    switch (m_grouping) {
    case FindingGrouping::ByCheck:
        return checkGroupText(first.group);
    case FindingGrouping::BySeverity:
        return severityText(first.severity());
    case FindingGrouping::ByPart:
        break;
    }
    if (!first.partTitle.isEmpty())
        return first.partTitle;
    return first.part.kind == PartKind::None ? tr("The document as a whole")
                                             : tr("Before the first heading");
}

QVariant FindingsModel::groupData(const Group& group, int column, int role) const
{
    const auto worst = m_findings[static_cast<std::size_t>(group.findings.front())].severity();
    switch (role) {
    case Qt::DisplayRole:
        return column == SeverityColumn ? tr("%1 (%2)", "name of a group, how many findings it has")
                                              .arg(titleOf(group))
                                              .arg(group.findings.size())
                                        : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case FindingRole:
        return -1;
    case SeverityRole:
        return static_cast<int>(worst);
    default:
        return {};
    }
}

QString FindingsModel::amountText(const std::optional<Money>& amount) const
{
    return amount ? formatMoneyExactly(*amount, m_unit, Grouping::Thousands) : QString();
}

QString FindingsModel::textOf(const ShownFinding& finding, int column) const
{
    switch (static_cast<Column>(column)) {
    case SeverityColumn:
        return severityText(finding.severity());
    case MessageColumn:
        return finding.reported.message;
    case PlaceColumn:
        return finding.reported.left;
    case LeftColumn:
        return amountText(finding.finding().left.amount);
    case RightColumn:
        return finding.finding().right ? amountText(finding.finding().right->amount) : QString();
    case DifferenceColumn:
        return amountText(finding.finding().difference);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingsModel::findingData(const ShownFinding& finding, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(finding, column);
    case Qt::ToolTipRole:
        return column == PlaceColumn && !finding.reported.right.isEmpty()
                   ? QString(finding.reported.left + u'\n' + finding.reported.right)
                   : textOf(finding, column);
    case Qt::DecorationRole:
        return column == SeverityColumn ? severityIcon(finding.severity()) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(finding.isWaived());
        return finding.isWaived() ? font : QVariant();
    }
    case Qt::ForegroundRole:
        return finding.isWaived() ? QGuiApplication::palette().brush(QPalette::PlaceholderText)
                                  : QVariant();
    case Qt::AccessibleDescriptionRole:
        return finding.isWaived() ? tr("Not a mistake: %1").arg(finding.reported.reason)
                                  : QString();
    case SeverityRole:
        return static_cast<int>(finding.severity());
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    const QString unit = moneyUnitName(m_unit);
    switch (static_cast<Column>(section)) {
    case SeverityColumn:
        return tr("Severity");
    case MessageColumn:
        return tr("Finding");
    case PlaceColumn:
        return tr("Where");
    case LeftColumn:
        return tr("Is (%1)", "the figure that is printed, in the unit").arg(unit);
    case RightColumn:
        return tr("Against (%1)", "the figure that it contradicts, in the unit").arg(unit);
    case DifferenceColumn:
        return tr("Difference (%1)").arg(unit);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace budget::ui
