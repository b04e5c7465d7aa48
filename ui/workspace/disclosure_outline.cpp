#include "ui/workspace/disclosure_outline.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace budget::ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// Collects the nodes while the document is walked once.
class OutlineBuilder
{
public:
    explicit OutlineBuilder(const Disclosure& disclosure)
        : m_disclosure(disclosure)
        , m_placed(disclosure.tables.size(), false)
    {
        // The document is one unit's of one year; headings that repeat both are read for the rest.
        if (!disclosure.unitName.isEmpty())
            m_unitAndYear.setPattern(QRegularExpression::escape(disclosure.unitName)
                                     + QStringLiteral("(部门|单位)?([0-9]{4} ?年度?)?"));
    }

    Outline build()
    {
        for (std::size_t i = 0; i < m_disclosure.sections.size(); ++i)
            addSection(static_cast<int>(i));
        std::vector<int> rest;
        for (std::size_t i = 0; i < m_placed.size(); ++i) {
            if (!m_placed[i])
                rest.push_back(static_cast<int>(i));
        }
        addTables(rest, -1);
        return std::move(m_outline);
    }

private:
    void addSection(int index)
    {
        const Section& section = m_disclosure.sections[at(index)];
        if (section.heading.isEmpty() && section.passages.empty())
            return;
        while (!m_open.empty() && m_open.back().level >= section.level)
            m_open.pop_back();
        const int parent = m_open.empty() ? -1 : m_open.back().node;

        const std::vector<int> tables = tablesOf(section);
        int node = -1;
        if (isNamedAfterItsTable(section, tables)) {
            node = addTable(tables.front(), parent);
        } else {
            node = add({PartKind::Section, index}, section.heading, parent);
            m_outline.nodes[at(node)].label.remove(m_unitAndYear);
            addTables(tables, node);
        }
        m_open.push_back({section.level, node});
    }

    std::vector<int> tablesOf(const Section& section) const
    {
        std::vector<int> tables;
        for (const Passage& passage : section.passages) {
            const bool known = hasPart(m_disclosure, {PartKind::Table, passage.table});
            const bool isNew =
                std::find(tables.begin(), tables.end(), passage.table) == tables.end();
            if (known && isNew && !m_placed[at(passage.table)])
                tables.push_back(passage.table);
        }
        return tables;
    }

    bool isNamedAfterItsTable(const Section& section, const std::vector<int>& tables) const
    {
        if (tables.size() != 1 || section.passages.size() != 1)
            return false;
        const QString& title = m_disclosure.tables[at(tables.front())].title;
        return !title.isEmpty() && section.heading.contains(title);
    }

    void addTables(const std::vector<int>& tables, int parent)
    {
        int goals = -1;
        for (const int index : tables) {
            const bool isGoal = m_disclosure.tables[at(index)].kind == TableKind::PerformanceGoal;
            if (isGoal && goals < 0)
                goals = add({PartKind::Goals, index}, QString(), parent);
            addTable(index, isGoal ? goals : parent);
        }
    }

    int addTable(int index, int parent)
    {
        m_placed[at(index)] = true;
        const Table& table = m_disclosure.tables[at(index)];
        const int node = add({PartKind::Table, index}, table.title, parent);
        m_outline.nodes[at(node)].empty = isEmptyTable(table);
        return node;
    }

    int add(DocumentPart part, const QString& title, int parent)
    {
        const int node = static_cast<int>(m_outline.nodes.size());
        m_outline.nodes.push_back({part, title, title, false, parent, {}});
        (parent < 0 ? m_outline.roots : m_outline.nodes[at(parent)].children).push_back(node);
        return node;
    }

    struct OpenSection
    {
        int level;
        int node;
    };

    const Disclosure& m_disclosure;
    QRegularExpression m_unitAndYear{QStringLiteral("(?!)")}; // matches nothing
    Outline m_outline;
    std::vector<bool> m_placed;
    std::vector<OpenSection> m_open;
};

QString commonPrefix(const QStringList& texts)
{
    QString prefix = texts.value(0);
    for (const QString& text : texts) {
        const auto [end, unused] =
            std::mismatch(prefix.cbegin(), prefix.cend(), text.cbegin(), text.cend());
        prefix.truncate(end - prefix.cbegin());
    }
    return prefix;
}

// A prefix is cut where a word of these titles ends, never inside one: 2024年部门|收支总表.
qsizetype wordEnd(const QString& prefix)
{
    static constexpr std::array words{u"预算", u"年度", u"年", u"部门", u"单位"};
    qsizetype end = 0;
    for (const char16_t* word : words) {
        const QString text = QString::fromUtf16(word);
        const qsizetype found = prefix.lastIndexOf(text);
        if (found >= 0)
            end = std::max(end, found + text.size());
    }
    return end;
}

// 部门预算收支总表, 部门预算收入总表, …: what all neighbours begin with tells none of them apart,
// and costs the words that do in a narrow column.
void shortenLabels(Outline& outline, const std::vector<int>& siblings)
{
    std::vector<int> tables;
    QStringList titles;
    for (const int node : siblings) {
        if (outline.nodes[at(node)].part.kind == PartKind::Table) {
            tables.push_back(node);
            titles.append(outline.nodes[at(node)].title);
        }
    }
    static constexpr std::size_t fewestToCompare = 3;
    if (tables.size() < fewestToCompare)
        return;
    const qsizetype cut = wordEnd(commonPrefix(titles));
    const bool leavesWords =
        std::all_of(titles.cbegin(), titles.cend(), [cut](const QString& title) {
            return title.size() > cut + 1;
        });
    if (!leavesWords)
        return;
    for (const int node : tables)
        outline.nodes[at(node)].label.remove(0, cut);
}

} // namespace

const std::vector<int>& Outline::childrenOf(int node) const
{
    return node < 0 ? roots : nodes[at(node)].children;
}

Outline outlineOf(const Disclosure& disclosure)
{
    Outline outline = OutlineBuilder(disclosure).build();
    shortenLabels(outline, outline.roots);
    for (std::size_t i = 0; i < outline.nodes.size(); ++i) {
        if (outline.nodes[i].part.kind == PartKind::Section)
            shortenLabels(outline, outline.nodes[i].children);
    }
    if (!disclosure.unrecognized.empty()) {
        outline.roots.push_back(static_cast<int>(outline.nodes.size()));
        outline.nodes.push_back({{PartKind::Unrecognized, 0}, QString(), QString(), false, -1, {}});
    }
    return outline;
}

Outline outlineWithLineItems(const Disclosure& disclosure)
{
    Outline outline = outlineOf(disclosure);
    outline.roots.insert(outline.roots.begin(), static_cast<int>(outline.nodes.size()));
    outline.nodes.push_back({{PartKind::LineItems, 0}, QString(), QString(), false, -1, {}});
    return outline;
}

bool isEmptyTable(const Table& table)
{
    const auto says = [&table](const Row& row) {
        const std::size_t count = std::min(row.cells.size(), table.columns.size());
        for (std::size_t i = 0; i < count; ++i) {
            const ColumnType type = table.columns[i].type;
            const bool isWords = type == ColumnType::Text || type == ColumnType::Quantity;
            if (row.cells[i].amount || (isWords && !row.cells[i].isBlank()))
                return true;
        }
        return false;
    };
    return table.goals.isEmpty() && std::none_of(table.rows.begin(), table.rows.end(), says);
}

} // namespace budget::ui
