#pragma once

#include "core/result.h"
#include "core/subject.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace budget {

enum class Catalogue
{
    Functional,
    DepartmentEconomic,
    GovernmentEconomic
};

// A catalogue of subjects as a tree: the parent of a code is its longest listed prefix.
// Nodes are named by their index, in the catalogue's order; -1 is the invisible root.
class SubjectTree
{
public:
    // Reads a TSV with the columns code, name, level, parent, evidence, note
    // (resources/subjects/README.md). Fails with ResourceMalformed: the line, and what is wrong (a
    // code twice, a missing column, a code that is no number, a level that does not fit the code's
    // length, a parent that is no prefix).
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
    const std::vector<int>& childrenOf(int node) const; // of the root for -1
    int rowOf(int node) const;                          // its place among its siblings
    std::vector<int> pathTo(int node) const;            // from the top down, node included

    // Adds a code that the catalogue lacks under its longest listed prefix, flagged, with the name
    // its document gives; returns its node, or the node that already has the code.
    int addUnlisted(const QString& code, const QString& name);

    // The nodes whose code begins with the query, whose name contains it, or whose name's pinyin
    // initials contain it (core/subject_search.h), in the catalogue's order. An empty query finds
    // none.
    std::vector<int> search(QStringView query) const;

private:
    struct Node
    {
        Subject subject;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    int append(Subject subject, int parent);
    int longestListedPrefix(QStringView code) const;

    Catalogue m_catalogue = Catalogue::Functional;
    int m_edition = 0;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    QHash<QString, int> m_byCode;
};

} // namespace budget
