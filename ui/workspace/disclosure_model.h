#pragma once

#include "ui/findings/finding_count.h"
#include "ui/workspace/disclosure_outline.h"

#include <QAbstractItemModel>

#include <memory>

namespace budget::ui {

// The parts of a document as a tree of one column; behind them the catalogues of subjects.
class DisclosureModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        PartColumn,
        ColumnCount
    };
    enum Role
    {
        PartRole = Qt::UserRole, // DocumentPart
        TitleRole,               // the whole printed title, what a search looks at
        EmptyRole,               // bool: a table in which nothing is budgeted
        CountRole                // FindingCount
    };

    explicit DisclosureModel(QObject* parent = nullptr);

    // Null empties the model. `isBudget`: its line items are a part as well.
    void setDisclosure(std::shared_ptr<const Disclosure> disclosure, bool isBudget = false);
    // The same document derived again: announces what is empty now and what no longer is; false
    // when its parts are others, and all is new.
    bool updateDisclosure(std::shared_ptr<const Disclosure> disclosure);
    // Of each part; a list of goal tables has those of its tables.
    void setFindingCounts(const FindingCounts& counts);
    // Says the names again that are ours (cover, performance goals) in the language of the moment.
    void retranslate();

    DocumentPart partAt(const QModelIndex& index) const;
    // Invalid when there is none; whatever line items or subjects are shown, they are one part.
    QModelIndex indexOf(const DocumentPart& part) const;
    std::vector<DocumentPart> parts() const;  // from top to bottom
    std::vector<DocumentPart> tables() const; // those of them that are tables
    // So many tables on from the part, or back; none where there are not so many.
    DocumentPart tableBeside(const DocumentPart& part, int steps) const;
    DocumentPart firstPart() const; // the first table, else the first node

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    int nodeOf(const QModelIndex& index) const;
    const OutlineNode& at(const QModelIndex& index) const;
    QString titleOf(const OutlineNode& node) const;
    FindingCount countOf(const OutlineNode& node) const;
    QString toolTipOf(const OutlineNode& node) const;
    QString findingsOf(const OutlineNode& node) const;
    QString labelOf(const OutlineNode& node) const;
    QString iconNameOf(const OutlineNode& node) const;

    std::shared_ptr<const Disclosure> m_disclosure;
    Outline m_outline;
    FindingCounts m_counts;
    bool m_isBudget = false;
};

} // namespace budget::ui
