#include "core/recognition/text/cover.h"

#include <gtest/gtest.h>

namespace budget::recognition {

namespace {

std::vector<PlacedBlock> paragraphs(const QStringList& lines)
{
    std::vector<PlacedBlock> blocks;
    for (const QString& line : lines) {
        Block block;
        block.paragraph = line;
        blocks.push_back({block, 1});
    }
    return blocks;
}

// What the lines say, as one text.
std::string readFrom(const QStringList& lines)
{
    const Cover cover = readCover(paragraphs(lines));
    const QString publisher = cover.publisher == PublisherKind::Unit ? QStringLiteral("unit")
                              : cover.publisher == PublisherKind::Department
                                  ? QStringLiteral("department")
                                  : QStringLiteral("?");
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(cover.fiscalYear), cover.unitName, publisher)
        .toStdString();
}

} // namespace

TEST(Cover, says_who_publishes_the_budget_of_which_year)
{
    EXPECT_EQ(readFrom({QStringLiteral("某某市财政局2024年度部门预算信息公开")}),
              "2024 某某市财政局 department");
    EXPECT_EQ(readFrom({QStringLiteral("2024年某某市 财政局部门预算")}),
              "2024 某某市财政局 department");
    EXPECT_EQ(readFrom({QStringLiteral("某某区档案馆2025年单位预算公开说明")}),
              "2025 某某区档案馆 unit");
    EXPECT_EQ(readFrom({QStringLiteral("部门名称：某某县林业局2023年部门预算")}),
              "2023 某某县林业局 department");
}

TEST(Cover, may_run_over_several_lines)
{
    EXPECT_EQ(readFrom({QStringLiteral("某某市财政局"), QStringLiteral("2024年部门预算")}),
              "2024 某某市财政局 department");
    EXPECT_EQ(readFrom({QStringLiteral("2024年度"),
                        QStringLiteral("某某市财政局"),
                        QStringLiteral("部门预算公开说明")}),
              "2024 某某市财政局 department");
}

TEST(Cover, is_not_made_up_of_other_lines)
{
    EXPECT_EQ(readFrom({}), "0  ?");
    EXPECT_EQ(readFrom({QStringLiteral("某某市财政局"), QStringLiteral("目录")}), "0  ?");
    // A sentence, though it ends in 预算.
    EXPECT_EQ(readFrom({QStringLiteral("根据文件。某某局2024年部门预算")}), "0  ?");
    // Behind the contents comes the body.
    EXPECT_EQ(readFrom({QStringLiteral("一、概况.....1"), QStringLiteral("某某局2024年部门预算")}),
              "0  ?");
    // Nobody is called 部门.
    EXPECT_EQ(readFrom({QStringLiteral("2024年部门预算公开")}), "2024  department");
}

TEST(Cover, gives_what_the_lines_over_the_tables_did_not_say)
{
    Disclosure disclosure;
    disclosure.unitName = QStringLiteral("某某中心");
    takeCover(disclosure, {QStringLiteral("某某局"), 2024, PublisherKind::Unit});
    EXPECT_EQ(disclosure.unitName, u"某某中心");
    EXPECT_EQ(disclosure.fiscalYear, 2024);
    EXPECT_EQ(disclosure.publisher, PublisherKind::Unit);
}

} // namespace budget::recognition
