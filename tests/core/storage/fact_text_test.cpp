#include "core/storage/fact_text.h"

#include "core/storage/change_text.h"
#include "core/storage/enum_words.h"
#include "tests/core/storage/full_budget.h"

#include <gtest/gtest.h>

namespace budget::storage {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

template<typename T>
void expectRefused(std::initializer_list<const char*> texts)
{
    for (const char* refused : texts) {
        T value;
        EXPECT_FALSE(read(text(refused), value)) << refused;
        EXPECT_EQ(value, T()) << refused;
    }
}

template<typename Enum>
void expectWords(const char* words)
{
    EXPECT_EQ(wordsOf<Enum>().join(u' ').toStdString(), words);
    for (const QString& word : wordsOf<Enum>())
        EXPECT_EQ(wordOf(fromWord<Enum>(word).value()), word);
    EXPECT_FALSE(fromWord<Enum>(u"nonsense").has_value());
    EXPECT_FALSE(fromWord<Enum>(u"").has_value());
}

} // namespace

TEST(FactText, every_member_of_a_table_comes_back)
{
    const Table table = fullBudget().keptTables[0].table;
    Table again;
    ASSERT_TRUE(read(textOf(table), again)) << textOf(table).toStdString();
    EXPECT_EQ(again, table);
}

TEST(FactText, a_blank_a_zero_and_a_dash_are_three_things)
{
    Row row;
    row.cells = {{}, {{}, Money(), false}, {text("0.00"), Money(), false}, {text("-"), {}, false}};
    Table table;
    table.rows = {row};
    EXPECT_TRUE(textOf(table).contains(
        text(R"("cells":[{},{"amount":0},{"amount":0,"text":"0.00"},{"text":"-"}])")))
        << textOf(table).toStdString();
}

TEST(FactText, layouts_come_back_whatever_they_lack)
{
    const std::vector<TableTemplate> tables = fullBudget().layout.tables;
    std::vector<TableTemplate> again;
    ASSERT_TRUE(read(textOf(tables), again));
    EXPECT_EQ(again, tables);
    const std::vector<DisclosureTemplate> all = shippedTemplates().value();
    for (const DisclosureTemplate& shipped : all) {
        ASSERT_TRUE(read(textOf(shipped.tables), again));
        EXPECT_EQ(again, shipped.tables);
    }
}

TEST(FactText, texts_that_are_refused)
{
    expectRefused<Table>({"",
                          "[]",
                          "{",
                          "1",
                          "null",
                          R"({"unit": "mile"})",
                          R"({"rows": {}})",
                          R"({"rows": [{"cells": [{"amount": 1.5}]}]})",
                          R"({"rows": [{"cells": [{"amount": 10000000000000001}]}]})",
                          R"({"rows": [{"line": 3000000000}]})",
                          R"({"title": 1})"});
    expectRefused<QStringList>({"", "{}", "[1]", "[null]", "[[]]"});
    expectRefused<std::vector<Indicator>>({"", "{}", "[1]", R"([{"first": []}])"});
    expectRefused<std::map<QString, Money>>({"", "[]", R"({"a": "1"})", R"({"a": 0.5})"});
    expectRefused<std::vector<NarrativePassage>>({"{}", R"([{"table": "taxes"}])"});
}

TEST(FactText, words_of_files_never_change)
{
    expectWords<Catalogue>("functional economic_department economic_government");
    expectWords<ChangeNature>("edit undo redo");
    expectWords<ChangeLabel::Action>("edit insert remove duplicate paste fill_down clear replace "
                                     "scale confirm place_tails import restore create waive "
                                     "withdraw mend");
    expectWords<CodeStyle>("joined split");
    expectWords<ColumnType>("line code name text quantity amount");
    expectWords<MoneyUnit>("yuan ten_thousand_yuan hundred_million_yuan");
    expectWords<RowKind>("item subtotal total");
    expectWords<Side>("none revenue expenditure");
    expectWords<ExpenditureKind>("personnel public project business remitted_to_superior "
                                 "subsidy_to_subordinates");
    expectWords<Stage>("first_submission first_return second_submission second_return adjustment "
                       "final_account");
    EXPECT_EQ(wordsOf<FundingSource>().size(), FundingSourceCount);
    EXPECT_EQ(wordsOf<FactKind>().size(), FactKindCount);
    EXPECT_EQ(wordsOf<TableKind>().back(), text("other"));
}

TEST(ChangeText, a_change_reads_as_what_was_done)
{
    Unit before;
    before.id = 3;
    before.name = text("本级");
    Unit after = before;
    after.parent = 1;
    EXPECT_EQ(textOf({updateFact(before, after)}).toStdString(),
              R"([{"after":{"code":"","id":3,"is_administrative":0,"name":"本级","parent":1},)"
              R"("before":{"code":"","id":3,"is_administrative":0,"name":"本级"},)"
              R"("kind":"unit","row":-1}])");
}

TEST(ChangeText, texts_that_are_refused)
{
    for (const char* refused : {"",
                                "{}",
                                "[1]",
                                R"([{"kind": "tax"}])",
                                R"([{"kind": "unit", "after": {"id": 1}}])",
                                R"([{"kind": "three_public_figure", "after": {"id": 1, "item": "a",
                                    "is_prior_year": 2, "amount": 1}}])"}) {
        std::vector<FactChange> facts;
        EXPECT_FALSE(read(text(refused), facts)) << refused;
    }
}

} // namespace budget::storage
