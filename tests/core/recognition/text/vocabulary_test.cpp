#include "core/recognition/text/vocabulary.h"

#include "core/document/column_keys.h"
#include "core/document/table_kind.h"
#include "core/money/error.h"

#include <gtest/gtest.h>

namespace budget::recognition {

namespace {

std::string kindOf(QStringView title)
{
    const std::optional<Vocabulary::Title> found = shippedVocabulary().titleKind(title);
    return found ? tableKindId(found->kind).toStdString() : "-";
}

std::string keyOf(QStringView words, TableKind kind = TableKind::Other)
{
    const std::optional<Vocabulary::Column> found = shippedVocabulary().column(words, kind);
    return found ? found->key.toStdString() : "-";
}

} // namespace

TEST(Vocabulary, knows_tables_by_their_titles)
{
    const std::pair<const char16_t*, const char*> titles[] = {
        {u"部门预算收支总表", "revenue_expenditure_summary"},
        {u"2025年 收支预算总表", "revenue_expenditure_summary"},
        {u"部门收入总表", "revenue_summary"},
        {u"部门支出总表", "expenditure_summary"},
        {u"财政拨款收支总表", "fiscal_appropriation_summary"},
        {u"一般公共预算支出表", "general_public_expenditure"},
        {u"一般公共预算基本支出表", "basic_expenditure"},
        {u"政府性基金预算支出表", "government_fund_expenditure"},
        {u"国有资本经营预算支出表", "state_capital_expenditure"},
        {u"一般公共预算“三公”经费支出表", "three_public"},
        {u"政府采购预算表", "procurement"},
        {u"项目支出绩效目标表", "performance_goal"},
        {u"本单位概况", "-"},
        {u"", "-"},
    };
    for (const auto& [title, kind] : titles)
        EXPECT_EQ(kindOf(title), kind) << qPrintable(QString::fromUtf16(title));
}

TEST(Vocabulary, knows_columns_by_the_words_over_them)
{
    EXPECT_EQ(keyOf(u"基本支出"), keys::Basic.toString().toStdString());
    EXPECT_EQ(keyOf(u"其中：基本支出"), keyOf(u"基本支出"));
    EXPECT_EQ(keyOf(u"人员经费"), keys::Personnel.toString().toStdString());
    EXPECT_EQ(keyOf(u"项目 支出（万元）"), keys::Project.toString().toStdString());
    EXPECT_EQ(keyOf(u"备注及说明事项"), "-");
    EXPECT_EQ(keyOf(u""), "-");
}

TEST(Vocabulary, leaves_out_of_column_words_what_varies)
{
    const std::pair<const char16_t*, const char16_t*> words[] = {
        {u"其中：基本支出", u"基本支出"},
        {u"2025年预算数", u"预算数"},
        {u"金额（万元）", u"金额"},
        {u"金额(单位：元)", u"金额"},
        {u"“三公”\u3000经费*", u"三公经费"},
        {u"合 计", u"合计"},
        {u"", u""},
    };
    for (const auto& [printed, plain] : words)
        EXPECT_EQ(columnWords(printed), QString::fromUtf16(plain));
}

TEST(Vocabulary, refuses_what_is_no_vocabulary)
{
    for (const QByteArray& json :
         {QByteArray("{"),
          QByteArray(R"({"titles": [{"kind": "no_kind", "says": "x"}]})"),
          QByteArray(R"({"titles": [{"kind": "other", "says": ""}]})"),
          QByteArray(R"({"titles": [{"kind": "other", "says": "("}]})"),
          QByteArray(R"({"columns": [{"key": "total", "type": "money", "words": "合计"}]})"),
          QByteArray(R"({"columns": [{"key": "total", "type": "amount", "words": ""}]})"),
          QByteArray(R"({"columns": [{"key": "total", "type": "amount", "words": "["}]})")}) {
        const Result<Vocabulary> parsed = Vocabulary::parse(json, QStringLiteral("words.json"));
        ASSERT_FALSE(parsed.has_value()) << json.toStdString();
        EXPECT_EQ(parsed.error().code, ErrorCode::ResourceMalformed);
        EXPECT_EQ(parsed.error().place.file, u"words.json");
    }
}

TEST(Vocabulary, takes_the_first_rule_of_the_kind_that_matches)
{
    const Result<Vocabulary> parsed = Vocabulary::parse(
        R"({"titles": [{"kind": "procurement", "says": "采购", "saysNot": "决算"},
                       {"kind": "other", "says": "表$", "weak": true}],
            "columns": [{"key": "item", "type": "text", "kinds": ["procurement"], "words": "名称"},
                        {"key": "name", "type": "name", "words": "名称"}]})",
        QStringLiteral("words.json"));
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(parsed->titleKind(u"采购预算表")->kind, TableKind::Procurement);
    EXPECT_EQ(parsed->titleKind(u"采购决算表")->kind, TableKind::Other);
    EXPECT_TRUE(parsed->titleKind(u"采购决算表")->isWeak);
    EXPECT_FALSE(parsed->titleKind(u"采购决算").has_value());
    EXPECT_EQ(parsed->column(u"名称", TableKind::Procurement)->key, u"item");
    EXPECT_EQ(parsed->column(u"名称", TableKind::Assets)->key, u"name");
    EXPECT_FALSE(parsed->column(u"品名称", TableKind::Assets).has_value()) << "whole words alone";
}

} // namespace budget::recognition
