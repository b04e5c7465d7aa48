#include "core/checks/report/mending.h"

#include "core/derivation/origins.h"
#include "core/document/column_keys.h"

#include <optional>
#include <variant>

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
    Mender(const Budget& budget,
           const derivation::DerivedDisclosure& derived,
           const Finding& finding)
        : m_budget(budget)
        , m_tables(derived.disclosure.tables)
        , m_origins(derived.origins)
        , m_place(finding.left)
        , m_mend(*finding.mend)
    {}

    Mending run()
    {
        if (m_place.table >= 0 && m_place.table < static_cast<int>(m_tables.size()))
            mendTable();
        else if (m_place.section >= 0
                 && m_place.section < static_cast<int>(m_origins.sections.size()))
            mendText(m_origins.sections[static_cast<std::size_t>(m_place.section)]);
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

    void mendText(const derivation::SectionOrigin& origin)
    {
        const NarrativeSection* fact = m_budget.narrative.find(origin.section);
        if (fact == nullptr)
            return;
        NarrativeSection after = *fact;
        if (m_place.passage < 0) {
            put(*fact, after, after.heading, fact->heading);
            return;
        }
        const auto passage = static_cast<std::size_t>(m_place.passage);
        if (passage >= origin.passages.size())
            return;
        const auto index = static_cast<std::size_t>(origin.passages[passage]);
        if (index < after.passages.size())
            put(*fact, after, after.passages[index].text, fact->heading);
    }

    void mendTable()
    {
        const derivation::TableOrigin& origin =
            m_origins.tables[static_cast<std::size_t>(m_place.table)];
        if (m_place.goal >= 0) {
            if (origin.whole && origin.whole->kind == FactKind::Project)
                mendGoal(origin.whole->id);
            return;
        }
        if (m_place.row < 0 || m_place.row >= static_cast<int>(origin.rows.size())
            || m_place.column < 0)
            return;
        const auto* fact = std::get_if<derivation::FactOrigin>(
            &origin.rows[static_cast<std::size_t>(m_place.row)]);
        if (fact == nullptr)
            return;
        if (fact->kind == FactKind::Project)
            mendIndicator(*fact);
        else if (fact->kind == FactKind::ProcurementItem)
            mendItem(m_budget.procurement.find(fact->id));
        else if (fact->kind == FactKind::Asset)
            mendItem(m_budget.assets.find(fact->id));
    }

    void mendGoal(FactId id)
    {
        const Project* project = m_budget.projects.find(id);
        if (project == nullptr || m_place.goal >= project->goals.size())
            return;
        Project after = *project;
        put(*project, after, after.goals[m_place.goal], project->name);
    }

    void mendIndicator(const derivation::FactOrigin& origin)
    {
        const Project* project = m_budget.projects.find(origin.id);
        const auto part = static_cast<std::size_t>(origin.part);
        if (project == nullptr || part >= project->indicators.size())
            return;
        Project after = *project;
        if (QString* member = memberOf(after.indicators[part], key()))
            put(*project, after, *member, after.indicators[part].third);
    }

    template<typename T>
    void mendItem(const T* item)
    {
        if (item == nullptr)
            return;
        T after = *item;
        if (QString* member = memberOf(after, key()))
            put(*item, after, *member, nameOf(*item));
    }

    const QString& key() const
    {
        return m_tables[static_cast<std::size_t>(m_place.table)]
            .columns[static_cast<std::size_t>(m_place.column)]
            .key;
    }

    static QString* memberOf(Indicator& indicator, const QString& key)
    {
        if (key == keys::FirstLevel)
            return &indicator.first;
        if (key == keys::SecondLevel)
            return &indicator.second;
        if (key == keys::ThirdLevel)
            return &indicator.third;
        if (key == keys::Description)
            return &indicator.description;
        if (key == keys::Target)
            return &indicator.target;
        return key == keys::Basis ? &indicator.basis : nullptr;
    }
    static QString* memberOf(ProcurementItem& item, const QString& key)
    {
        if (key == keys::Project)
            return &item.project;
        if (key == keys::Item)
            return &item.item;
        if (key == keys::CatalogueCode)
            return &item.catalogueCode;
        if (key == keys::Measure)
            return &item.measure;
        return key == keys::Quantity ? &item.quantity : nullptr;
    }
    static QString* memberOf(Asset& asset, const QString& key)
    {
        if (key == keys::Name)
            return &asset.name;
        return key == keys::Quantity ? &asset.quantity : nullptr;
    }
    static QString nameOf(const ProcurementItem& item) { return item.item; }
    static QString nameOf(const Asset& asset) { return asset.name; }

    const Budget& m_budget;
    const std::vector<Table>& m_tables;
    const derivation::Origins& m_origins;
    const FindingPlace& m_place;
    const Mend& m_mend;
    Mending m_mending{MendObstacle::Computed, {}};
};

} // namespace

Mending mendingOf(const Budget& budget,
                  const derivation::DerivedDisclosure& derived,
                  const Finding& finding)
{
    if (!finding.mend)
        return {MendObstacle::NoProposal, {}};
    return Mender(budget, derived, finding).run();
}

} // namespace budget::checks
