#pragma once

#include "core/money/result.h"
#include "core/subjects/subject.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace budget {

class SearchQuery;

enum class Catalogue
{
    Functional,         // 支出功能分类: 2…, 类/款/项 of 3, 5 and 7 digits
    DepartmentEconomic, // 部门预算支出经济分类: 3…, 类/款 of 3 and 5 digits
    GovernmentEconomic  // 政府预算支出经济分类: 5…, 类/款 of 3 and 5 digits
};

// A catalogue of subjects as a tree: the parent of a code is its longest prefix in the tree.
// Nodes are named by their index, which never changes: the catalogue's rows in its order, then the
// codes added to it. -1 is the invisible root.
class SubjectTree
{
public:
    // Reads a TSV with the columns code, name, level, parent, evidence, note, in any order; others
    // are passed over (resources/subjects/README.md). Fails with ResourceMalformed: file, line and
    // column in place, and what is wrong in detail (text that is no UTF-8, a missing column, a row
    // with too few or too many cells, a code that is no number, of another catalogue or there
    // twice, a level that does not fit the code's length, a parent that is not the longest prefix
    // among the codes above, an empty name or evidence, no row at all).
    [[nodiscard]] static Result<SubjectTree>
    parse(const QByteArray& tsv, Catalogue catalogue, int edition, const QString& file);
    // The edition shipped with the product.
    [[nodiscard]] static Result<SubjectTree> shipped(Catalogue catalogue);

    Catalogue catalogue() const { return m_catalogue; }
    int edition() const { return m_edition; } // the year the catalogue is of
    int size() const { return static_cast<int>(m_nodes.size()); }

    const Subject& at(int node) const;
    int find(QStringView code) const;                   // -1 when there is none
    int parentOf(int node) const;                       // -1 at the top
    const std::vector<int>& childrenOf(int node) const; // by code; of the root for -1
    int rowOf(int node) const;                          // its place among its siblings
    std::vector<int> pathTo(int node) const;            // from the top down, node included

    // Adds a code that the catalogue lacks, flagged, with the name its document gives, at its place
    // by code; returns its node, or the node that already has the code. The tree is the same in
    // whatever order codes are added: one that is a prefix of others takes them as its children.
    // An empty code is not added (-1).
    int addUnlisted(const QString& code, const QString& name);

    // The nodes that somebody looks for who types `query` (core/subjects/subject_search.h), by
    // code. An empty query finds none.
    std::vector<int> search(QStringView query) const;

private:
    struct Node
    {
        Subject subject;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    int insert(Subject subject, int parent);
    int longestPrefixOf(QStringView code) const;
    void adoptChildren(int node);
    void renumber(int parent);
    std::vector<int>& childList(int parent);
    void collectMatches(int parent, const SearchQuery& query, std::vector<int>& found) const;

    Catalogue m_catalogue = Catalogue::Functional;
    int m_edition = 0;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    QHash<QString, int> m_byCode;
};

} // namespace budget
