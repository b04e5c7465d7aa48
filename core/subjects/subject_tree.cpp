#include "core/subjects/subject_tree.h"

#include "core/money/error.h"
#include "core/subjects/catalogue_file.h"
#include "core/subjects/subject_search.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace budget {

namespace {

// The edition under resources/subjects/ that the product reads.
constexpr int ShippedEdition = 2023;

QString fileName(Catalogue catalogue)
{
    switch (catalogue) {
    case Catalogue::Functional:
        return QStringLiteral("functional.tsv");
    case Catalogue::DepartmentEconomic:
        return QStringLiteral("economic_department.tsv");
    case Catalogue::GovernmentEconomic:
        return QStringLiteral("economic_government.tsv");
    }
    return {};
}

// 类 of three digits, 款 of five, 项 of what is longer: documents know codes of odd lengths too.
int levelOfUnlisted(const QString& code)
{
    constexpr int categoryLength = 3;
    constexpr int sectionLength = 5;
    if (code.size() <= categoryLength)
        return 0;
    return code.size() <= sectionLength ? 1 : 2;
}

} // namespace

Result<SubjectTree>
SubjectTree::parse(const QByteArray& tsv, Catalogue catalogue, int edition, const QString& file)
{
    Result<std::vector<CatalogueRow>> rows = readCatalogue(tsv, catalogue, file);
    if (!rows)
        return tl::unexpected(rows.error());

    SubjectTree tree;
    tree.m_catalogue = catalogue;
    tree.m_edition = edition;
    tree.m_nodes.reserve(rows->size());
    for (CatalogueRow& row : *rows) {
        const QString code = row.subject.code;
        const auto refuse = [&](const QString& column, const QString& detail) {
            return failure(ErrorCode::ResourceMalformed, {file, {}, 0, row.line, column}, detail);
        };
        if (tree.m_byCode.contains(code))
            return refuse(QStringLiteral("code"), QStringLiteral("twice: %1").arg(code));
        const int parent = tree.longestPrefixOf(code);
        const QString expected = parent < 0 ? QString() : tree.at(parent).code;
        if (row.parent != expected || (parent < 0 && row.subject.level > 0))
            return refuse(QStringLiteral("parent"),
                          QStringLiteral("%1 is not the longest prefix of %2 above: %3")
                              .arg(row.parent, code, expected));
        tree.insert(std::move(row.subject), parent);
    }
    return tree;
}

Result<SubjectTree> SubjectTree::shipped(Catalogue catalogue)
{
    const QString path =
        QStringLiteral(":/subjects/%1/%2").arg(ShippedEdition).arg(fileName(catalogue));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, {}, 0, 0, {}}, file.errorString());
    return parse(file.readAll(), catalogue, ShippedEdition, path);
}

const Subject& SubjectTree::at(int node) const
{
    return m_nodes[static_cast<std::size_t>(node)].subject;
}

int SubjectTree::find(QStringView code) const
{
    return m_byCode.value(code.toString(), -1);
}

int SubjectTree::parentOf(int node) const
{
    return m_nodes[static_cast<std::size_t>(node)].parent;
}

const std::vector<int>& SubjectTree::childrenOf(int node) const
{
    return node < 0 ? m_roots : m_nodes[static_cast<std::size_t>(node)].children;
}

int SubjectTree::rowOf(int node) const
{
    return m_nodes[static_cast<std::size_t>(node)].row;
}

std::vector<int> SubjectTree::pathTo(int node) const
{
    std::vector<int> path;
    for (int step = node; step >= 0; step = parentOf(step))
        path.push_back(step);
    std::reverse(path.begin(), path.end());
    return path;
}

int SubjectTree::addUnlisted(const QString& code, const QString& name)
{
    if (code.isEmpty())
        return -1;
    if (const int known = find(code); known >= 0)
        return known;
    const int node =
        insert({code, name, levelOfUnlisted(code), {}, {}, false}, longestPrefixOf(code));
    adoptChildren(node);
    return node;
}

std::vector<int> SubjectTree::search(QStringView query) const
{
    std::vector<int> found;
    const SearchQuery prepared(query);
    if (!prepared.isEmpty())
        collectMatches(-1, prepared, found);
    return found;
}

void SubjectTree::collectMatches(int parent,
                                 const SearchQuery& query,
                                 std::vector<int>& found) const
{
    for (const int node : childrenOf(parent)) {
        const Subject& subject = at(node);
        if (query.matches(subject.code, subject.name))
            found.push_back(node);
        collectMatches(node, query, found);
    }
}

int SubjectTree::insert(Subject subject, int parent)
{
    const int node = size();
    const QString code = subject.code;
    m_byCode.insert(code, node);
    m_nodes.push_back({std::move(subject), parent, 0, {}});

    std::vector<int>& siblings = childList(parent);
    const auto place = std::upper_bound(
        siblings.begin(), siblings.end(), code, [this](const QString& left, int right) {
            return left < at(right).code;
        });
    const bool last = place == siblings.end();
    siblings.insert(place, node);
    if (last)
        m_nodes.back().row = static_cast<int>(siblings.size()) - 1;
    else
        renumber(parent);
    return node;
}

int SubjectTree::longestPrefixOf(QStringView code) const
{
    for (qsizetype length = code.size() - 1; length > 0; --length) {
        if (const int node = find(code.first(length)); node >= 0)
            return node;
    }
    return -1;
}

// The node's siblings whose codes it begins become its children.
void SubjectTree::adoptChildren(int node)
{
    const QString code = at(node).code;
    const int parent = parentOf(node);
    std::vector<int>& siblings = childList(parent);
    const auto isChild = [&](int sibling) {
        return sibling != node && at(sibling).code.startsWith(code);
    };
    std::vector<int> children;
    std::copy_if(siblings.begin(), siblings.end(), std::back_inserter(children), isChild);
    siblings.erase(std::remove_if(siblings.begin(), siblings.end(), isChild), siblings.end());
    for (const int child : children)
        m_nodes[static_cast<std::size_t>(child)].parent = node;
    childList(node) = std::move(children);
    renumber(parent);
    renumber(node);
}

void SubjectTree::renumber(int parent)
{
    int row = 0;
    for (const int child : childrenOf(parent))
        m_nodes[static_cast<std::size_t>(child)].row = row++;
}

std::vector<int>& SubjectTree::childList(int parent)
{
    return parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
}

} // namespace budget
