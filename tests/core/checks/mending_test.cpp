#include "core/checks/report/mending.h"

#include "core/checks/waiver.h"
#include "core/derivation/derive.h"
#include "core/reconstruction/reconstruct.h"
#include "tests/core/checks/check_sample.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace budget::checks {

namespace {

const Budget& soundBudget()
{
    static const Budget budget = reconstruction::reconstruct(soundDocument()).budget;
    return budget;
}

// The first place of the kind, at the words.
FindingPlace cellPlace(const Disclosure& disclosure, TableKind kind, const QString& column)
{
    FindingPlace place;
    for (std::size_t i = 0; i < disclosure.tables.size() && place.table < 0; ++i) {
        const Table& table = disclosure.tables[i];
        if (table.kind != kind)
            continue;
        place.table = static_cast<int>(i);
        place.column = columnIndex(table, column).value_or(-1);
        const auto item = std::find_if(table.rows.begin(), table.rows.end(), [](const Row& row) {
            return row.kind == RowKind::Item;
        });
        place.row = static_cast<int>(item - table.rows.begin());
        place.quote = item->cells[static_cast<std::size_t>(place.column)].text;
    }
    return place;
}

FindingPlace textPlace(const Disclosure& disclosure, const QString& quote)
{
    FindingPlace place;
    for (std::size_t i = 0; i < disclosure.sections.size(); ++i) {
        const std::vector<Passage>& passages = disclosure.sections[i].passages;
        for (std::size_t j = 0; j < passages.size(); ++j) {
            if (place.section < 0 && passages[j].text.contains(quote)) {
                place.section = static_cast<int>(i);
                place.passage = static_cast<int>(j);
                place.quote = quote;
            }
        }
    }
    return place;
}

Finding findingAt(const FindingPlace& place, const QString& from, const QString& to)
{
    Finding finding;
    finding.check = u"a-check"_qs;
    finding.left = place;
    finding.mend = Mend{from, to};
    return finding;
}

// The document after the mend; fails the test where there is none.
Disclosure mended(const Finding& finding)
{
    Budget budget = soundBudget();
    const Mending mending =
        mendingOf(budget, derivation::deriveWithOrigins(budget, RollUps(budget)), finding);
    EXPECT_EQ(mending.obstacle, MendObstacle::None);
    EXPECT_EQ(mending.change.label.action, ChangeLabel::Action::Mend);
    EXPECT_TRUE(apply(budget, mending.change).has_value());
    return derivation::derive(budget);
}

MendObstacle obstacleOf(const Finding& finding)
{
    const Budget budget = soundBudget();
    const Mending mending =
        mendingOf(budget, derivation::deriveWithOrigins(budget, RollUps(budget)), finding);
    EXPECT_EQ(mending.change.isEmpty(), mending.obstacle != MendObstacle::None);
    return mending.obstacle;
}

QString cellText(const Disclosure& disclosure, const FindingPlace& place)
{
    return disclosure.tables[static_cast<std::size_t>(place.table)]
        .rows[static_cast<std::size_t>(place.row)]
        .cells[static_cast<std::size_t>(place.column)]
        .text;
}

} // namespace

TEST(Mending, a_word_of_the_text_is_replaced_and_nothing_else)
{
    const Disclosure before = derivation::derive(soundBudget());
    const FindingPlace place = textPlace(before, u"预算收入8900.03万元"_qs);
    ASSERT_GE(place.section, 0);
    const Disclosure after = mended(findingAt(place, u"8900.03"_qs, u"8901.03"_qs));
    EXPECT_EQ(after.tables, before.tables);
    EXPECT_EQ(textPlace(after, u"预算收入8901.03万元"_qs).passage, place.passage);
    Disclosure expected = before;
    expected.sections[static_cast<std::size_t>(place.section)]
        .passages[static_cast<std::size_t>(place.passage)]
        .text.replace(u"8900.03"_qs, u"8901.03"_qs);
    EXPECT_EQ(after.sections, expected.sections);
}

TEST(Mending, words_of_indicators_procurement_and_assets_are_facts)
{
    const Disclosure before = derivation::derive(soundBudget());
    for (const auto& [kind, column] : {std::pair(TableKind::PerformanceGoal, u"target"_qs),
                                       std::pair(TableKind::Procurement, u"catalogueCode"_qs),
                                       std::pair(TableKind::Assets, u"quantity"_qs)}) {
        const FindingPlace place = cellPlace(before, kind, column);
        ASSERT_GE(place.table, 0) << tableKindId(kind).toStdString();
        ASSERT_FALSE(place.quote.isEmpty()) << tableKindId(kind).toStdString();
        const Disclosure after = mended(findingAt(place, place.quote, u"改过"_qs));
        EXPECT_EQ(cellText(after, place), u"改过"_qs) << tableKindId(kind).toStdString();
    }
}

// A second line under the same words is not the one that is meant.
TEST(Mending, rows_are_known_by_their_fact_wherever_they_stand)
{
    Budget budget = soundBudget();
    const derivation::DerivedDisclosure derived =
        derivation::deriveWithOrigins(budget, RollUps(budget));
    const FindingPlace place = cellPlace(derived.disclosure, TableKind::Assets, u"quantity"_qs);
    ASSERT_GE(place.table, 0);
    Asset first = budget.assets[0];
    first.id = budget.assets.largestId() + 1;
    first.name = u"another"_qs;
    budget.assets.insert(0, {first}); // after the document was derived
    const Mending mending =
        mendingOf(budget, derived, findingAt(place, place.quote, u"changed"_qs));
    ASSERT_EQ(mending.change.facts.size(), 1U);
    EXPECT_NE(idOf(*mending.change.facts.front().after), first.id);
}

TEST(Mending, computed_missing_or_unproposed_words_are_not_replaced)
{
    const Disclosure derived = derivation::derive(soundBudget());
    const FindingPlace total = cellPlace(derived, TableKind::ExpenditureSummary, u"total"_qs);
    EXPECT_EQ(obstacleOf(findingAt(total, total.quote, u"1"_qs)), MendObstacle::Computed);
    const FindingPlace text = textPlace(derived, u"预算收入8900.03万元"_qs);
    EXPECT_EQ(obstacleOf(findingAt(text, u"7"_qs, u"1"_qs)), MendObstacle::WordsGone);
    EXPECT_EQ(obstacleOf(findingAt(text, QString(), u"1"_qs)), MendObstacle::WordsGone);
    Finding without = findingAt(text, u"8900.03"_qs, u"1"_qs);
    without.mend = std::nullopt;
    EXPECT_EQ(obstacleOf(without), MendObstacle::NoProposal);
    FindingPlace nowhere;
    EXPECT_EQ(obstacleOf(findingAt(nowhere, u"1"_qs, u"2"_qs)), MendObstacle::Computed);
}

TEST(Waiver, a_place_is_known_by_its_words_and_outlives_the_figures)
{
    Disclosure disclosure = derivation::derive(soundBudget());
    Finding finding =
        findingAt(textPlace(disclosure, u"预算收入8900.03万元"_qs), QString(), QString());
    finding.right = cellPlace(disclosure, TableKind::ExpenditureSummary, u"total"_qs);
    const QString before = waiverPlace(disclosure, finding);
    EXPECT_TRUE(before.contains(u"预算收入8900.03万元")) << before.toStdString();
    EXPECT_TRUE(before.endsWith(u"|total")) << before.toStdString();
    EXPECT_TRUE(before.contains(u"expenditure_summary|")) << before.toStdString();

    // A section and a table come before, a figure changes.
    disclosure.sections.insert(disclosure.sections.begin(), Section());
    disclosure.tables.insert(disclosure.tables.begin(), Table());
    ++finding.left.section;
    ++finding.right->table;
    finding.right->quote = u"1.00"_qs;
    EXPECT_EQ(waiverPlace(disclosure, finding), before);

    const std::vector<Waiver> waivers{{1, u"a-check"_qs, before, u"r"_qs}};
    EXPECT_EQ(findWaiver(waivers, finding, before), waivers.data());
    EXPECT_EQ(findWaiver(waivers, finding, u"elsewhere"_qs), nullptr);
    finding.check = u"another"_qs;
    EXPECT_EQ(findWaiver(waivers, finding, before), nullptr);
}

TEST(Waiver, indicators_of_one_project_have_different_places)
{
    const Disclosure disclosure = derivation::derive(soundBudget());
    Finding finding = findingAt(
        cellPlace(disclosure, TableKind::PerformanceGoal, u"target"_qs), QString(), QString());
    const QString first = waiverPlace(disclosure, finding);
    ++finding.left.row;
    EXPECT_NE(waiverPlace(disclosure, finding), first);
}

} // namespace budget::checks
