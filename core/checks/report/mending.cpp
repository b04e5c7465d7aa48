#include "core/checks/report/mending.h"

#include "core/derivation/derive.h"

#include <algorithm>

namespace budget::checks {

namespace {

// The text with `from` replaced, where it is plain which words are meant: those of the quote, or
// the only ones.
std::optional<QString> replaced(const QString& text, const Mend& mend, const QString& quote)
{
    if (mend.from.isEmpty())
        return std::nullopt;
    QString changed = text;
    const qsizetype within = quote.indexOf(mend.from);
    const bool isQuoted = text.count(quote) == 1 && quote.count(mend.from) == 1;
    if (isQuoted)
        return changed.replace(text.indexOf(quote) + within, mend.from.size(), mend.to);
    if (text.count(mend.from) == 1)
        return changed.replace(mend.from, mend.to);
    return std::nullopt;
}

// The fact behind a place, and the member of it that is printed there.
class Mender
{
public:
    Mender(const Budget& budget, const Disclosure& derived, const Finding& finding)
        : m_budget(budget)
        , m_derived(derived)
        , m_place(finding.left)
        , m_mend(*finding.mend)
    {}

    Mending run()
    {
        if (m_place.table >= 0 && m_place.table < static_cast<int>(m_derived.tables.size()))
            mendTable(m_derived.tables[static_cast<std::size_t>(m_place.table)]);
        else if (m_place.section >= 0
                 && m_place.section < static_cast<int>(m_derived.sections.size()))
            mendText(m_derived.sections[static_cast<std::size_t>(m_place.section)]);
        return std::move(m_mending);
    }

private:
    // `member` is one of `after`.
    template<typename T>
    void put(const T& before, T& after, QString& member, const QString& subject)
    {
        const std::optional<QString> changed = replaced(member, m_mend, m_place.quote);
        if (!changed) {
            m_mending.obstacle = MendObstacle::WordsGone;
            return;
        }
        member = *changed;
        m_mending.obstacle = MendObstacle::None;
        m_mending.change = {{ChangeLabel::Action::Mend, subject, 1}, {updateFact(before, after)}};
    }

    // Sections of the text are derived one to one; of passages only those without a table.
    void mendText(const Section& section)
    {
        if (m_place.section >= m_budget.narrative.size())
            return;
        const NarrativeSection& fact = m_budget.narrative[m_place.section];
        if (fact.heading != section.heading)
            return;
        NarrativeSection after = fact;
        if (m_place.passage < 0) {
            put(fact, after, after.heading, section.heading);
            return;
        }
        if (m_place.passage >= static_cast<int>(section.passages.size()))
            return;
        const auto wanted = section.passages.begin() + m_place.passage;
        const auto isAlike = [&wanted](const auto& passage) {
            return passage.text == wanted->text;
        };
        auto nth = std::count_if(section.passages.begin(), wanted, isAlike);
        for (NarrativePassage& passage : after.passages) {
            if (isAlike(passage) && nth-- == 0) {
                put(fact, after, passage.text, section.heading);
                return;
            }
        }
    }

    void mendTable(const Table& table)
    {
        if (table.kind == TableKind::PerformanceGoal)
            mendProject(table);
        else if (table.kind == TableKind::Procurement)
            mendItem(table, m_budget.procurement);
        else if (table.kind == TableKind::Assets)
            mendItem(table, m_budget.assets);
    }

    // Tables of goals are derived from the projects that have some, in their order.
    void mendProject(const Table& table)
    {
        auto nth = std::count_if(
            m_derived.tables.begin(),
            m_derived.tables.begin() + m_place.table,
            [](const Table& other) { return other.kind == TableKind::PerformanceGoal; });
        for (const Project& project : m_budget.projects) {
            if (project.goals.isEmpty() && project.indicators.empty())
                continue;
            if (nth-- == 0) {
                mendProject(table, project);
                return;
            }
        }
    }

    void mendProject(const Table& table, const Project& project)
    {
        Project after = project;
        const auto row = static_cast<std::size_t>(m_place.row);
        if (m_place.goal >= 0 && m_place.goal < after.goals.size()) {
            put(project, after, after.goals[m_place.goal], project.name);
        } else if (m_place.row >= 0 && row < after.indicators.size() && m_place.column >= 0) {
            const QString& key = table.columns[static_cast<std::size_t>(m_place.column)].key;
            if (QString* member = memberOf(after.indicators[row], key))
                put(project, after, *member, after.indicators[row].third);
        }
    }

    template<typename T>
    void mendItem(const Table& table, const FactList<T>& items)
    {
        if (m_place.row < 0 || m_place.row >= static_cast<int>(table.rows.size())
            || m_place.column < 0)
            return;
        const auto isItem = [](const Row& row) { return row.kind == RowKind::Item; };
        const auto nth = static_cast<int>(
            std::count_if(table.rows.begin(), table.rows.begin() + m_place.row, isItem));
        if (!isItem(table.rows[static_cast<std::size_t>(m_place.row)]) || nth >= items.size())
            return;
        T after = items[nth];
        const QString& key = table.columns[static_cast<std::size_t>(m_place.column)].key;
        if (QString* member = memberOf(after, key))
            put(items[nth], after, *member, nameOf(items[nth]));
    }

    static QString* memberOf(Indicator& indicator, const QString& key)
    {
        if (key == u"first")
            return &indicator.first;
        if (key == u"second")
            return &indicator.second;
        if (key == u"third")
            return &indicator.third;
        if (key == u"description")
            return &indicator.description;
        if (key == u"target")
            return &indicator.target;
        return key == u"basis" ? &indicator.basis : nullptr;
    }
    static QString* memberOf(ProcurementItem& item, const QString& key)
    {
        if (key == u"project")
            return &item.project;
        if (key == u"item")
            return &item.item;
        if (key == u"catalogueCode")
            return &item.catalogueCode;
        if (key == u"measure")
            return &item.measure;
        return key == u"quantity" ? &item.quantity : nullptr;
    }
    static QString* memberOf(Asset& asset, const QString& key)
    {
        if (key == u"name")
            return &asset.name;
        return key == u"quantity" ? &asset.quantity : nullptr;
    }
    static QString nameOf(const ProcurementItem& item) { return item.item; }
    static QString nameOf(const Asset& asset) { return asset.name; }

    const Budget& m_budget;
    const Disclosure& m_derived;
    const FindingPlace& m_place;
    const Mend& m_mend;
    Mending m_mending{MendObstacle::Computed, {}};
};

} // namespace

Mending mendingOf(const Budget& budget, const Disclosure& derived, const Finding& finding)
{
    if (!finding.mend)
        return {MendObstacle::NoProposal, {}};
    return Mender(budget, derived, finding).run();
}

} // namespace budget::checks
