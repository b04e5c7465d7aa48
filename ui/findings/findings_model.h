#pragma once

#include "core/money/money.h"
#include "ui/findings/shown_finding.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace budget::ui {

enum class FindingGrouping
{
    ByCheck, // groups of checks
    ByPart,  // tables and sections
    BySeverity,
};

// Which findings are listed. Empty texts let everything through.
struct FindingFilter
{
    std::array<bool, 4> severities{true, true, true, true}; // by Severity
    bool waived = false;
    QString part; // partWord()
    QString check;
    QString words; // any of its texts has them all

    bool accepts(const ShownFinding& finding) const;
    bool operator==(const FindingFilter&) const = default;
};

// Findings in groups: a tree of two levels. In a group the gravest come first, in the order of the
// checks.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        SeverityColumn, // of a group: its name
        MessageColumn,
        PlaceColumn,
        LeftColumn,
        RightColumn,
        DifferenceColumn,
        ColumnCount
    };
    enum Role
    {
        FindingRole = Qt::UserRole, // index into the findings; -1 for a group
        SeverityRole,               // int; of a group the gravest
    };

    explicit FindingsModel(QObject* parent = nullptr);

    void setFindings(std::vector<ShownFinding> findings);
    void setFilter(const FindingFilter& filter);
    void setGrouping(FindingGrouping grouping);
    void setUnit(MoneyUnit unit);
    void retranslate(); // the headings; the findings are set anew

    const std::vector<ShownFinding>& findings() const { return m_findings; }
    const FindingFilter& filter() const { return m_filter; }
    int shownCount() const;
    // Null for a group.
    const ShownFinding* findingAt(const QModelIndex& index) const;
    // The same finding, by check and place; the nth of those that are alike. Invalid when it is
    // not listed.
    QModelIndex indexOf(const QString& check, const QString& waiverPlace, int nth = 0) const;
    // The finding that many steps on in the list, groups skipped, round at the ends; from nowhere
    // the first or the last.
    QModelIndex next(const QModelIndex& from, int steps) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString key;
        std::vector<int> findings;
    };

    void regroup();
    QString keyOf(const ShownFinding& finding) const;
    QString titleOf(const Group& group) const;
    QString textOf(const ShownFinding& finding, int column) const;
    QString amountText(const std::optional<Money>& amount) const;
    QVariant groupData(const Group& group, int column, int role) const;
    QVariant findingData(const ShownFinding& finding, int column, int role) const;

    std::vector<ShownFinding> m_findings;
    std::vector<Group> m_groups;
    FindingFilter m_filter;
    FindingGrouping m_grouping = FindingGrouping::ByCheck;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
};

} // namespace budget::ui
