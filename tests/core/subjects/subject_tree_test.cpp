#include "core/subjects/subject_tree.h"

#include "core/money/error.h"

#include <QStringList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <vector>

namespace budget {

namespace {

const char* const header = "code\tname\tlevel\tparent\tevidence\tnote\n";

Result<SubjectTree> parsed(const QByteArray& rows, Catalogue catalogue = Catalogue::Functional)
{
    return SubjectTree::parse(header + rows, catalogue, 2023, QStringLiteral("f.tsv"));
}

SubjectTree shipped(Catalogue catalogue)
{
    Result<SubjectTree> tree = SubjectTree::shipped(catalogue);
    EXPECT_TRUE(tree.has_value()) << tree.error().detail.toStdString();
    return std::move(tree).value_or(SubjectTree());
}

// Two 类, three 款 and two 项.
SubjectTree sample()
{
    return parsed("201\t一般公共服务支出\t类\t\tseed\t\n"
                  "20103\t政府办公厅（室）及相关机构事务\t款\t201\tseed\t\n"
                  "2010301\t行政运行\t项\t20103\tseed\t\n"
                  "2010350\t事业运行\t项\t20103\tseed\t\n"
                  "20106\t财政事务\t款\t201\tolder-list\t\n"
                  "208\t社会保障和就业支出\t类\t\tseed\t\n"
                  "20805\t行政事业单位养老支出\t款\t208\tseed\t\n")
        .value();
}

// "208 社会保障和就业支出 0 #1" a line, children indented; ? marks a code that is not listed.
void print(const SubjectTree& tree, int parent, int depth, QStringList& lines)
{
    for (const int node : tree.childrenOf(parent)) {
        const Subject& subject = tree.at(node);
        EXPECT_EQ(tree.parentOf(node), parent);
        EXPECT_EQ(tree.childrenOf(parent).at(static_cast<std::size_t>(tree.rowOf(node))), node);
        lines.append(QStringLiteral("%1%2%3 %4 %5")
                         .arg(QStringLiteral("  ").repeated(depth),
                              subject.listed ? QString() : QStringLiteral("?"),
                              subject.code,
                              subject.name)
                         .arg(subject.level));
        print(tree, node, depth + 1, lines);
    }
}

std::string text(const SubjectTree& tree, int parent = -1)
{
    QStringList lines;
    print(tree, parent, 0, lines);
    return lines.join(u'\n').toStdString();
}

std::string codes(const SubjectTree& tree, const std::vector<int>& nodes)
{
    QStringList result;
    for (const int node : nodes)
        result.append(tree.at(node).code);
    return result.join(u' ').toStdString();
}

} // namespace

TEST(SubjectTree, rows_become_a_tree_by_their_codes)
{
    EXPECT_EQ(text(sample()),
              "201 一般公共服务支出 0\n"
              "  20103 政府办公厅（室）及相关机构事务 1\n"
              "    2010301 行政运行 2\n"
              "    2010350 事业运行 2\n"
              "  20106 财政事务 1\n"
              "208 社会保障和就业支出 0\n"
              "  20805 行政事业单位养老支出 1");
}

TEST(SubjectTree, a_row_keeps_evidence_and_note)
{
    const SubjectTree tree = parsed("229\t其他支出\t类\t\tpublished:2024\t一条说明\n").value();
    const Subject expected{QStringLiteral("229"),
                           QStringLiteral("其他支出"),
                           0,
                           QStringLiteral("published:2024"),
                           QStringLiteral("一条说明"),
                           true};
    EXPECT_EQ(tree.at(tree.find(u"229")), expected);
    EXPECT_EQ(tree.edition(), 2023);
    EXPECT_EQ(tree.catalogue(), Catalogue::Functional);
}

TEST(SubjectTree, navigation_goes_down_and_up_by_prefix)
{
    const SubjectTree tree = sample();
    const int item = tree.find(u"2010350");
    EXPECT_EQ(codes(tree, tree.pathTo(item)), "201 20103 2010350");
    EXPECT_EQ(tree.rowOf(item), 1);
    EXPECT_EQ(codes(tree, tree.childrenOf(-1)), "201 208");
    EXPECT_EQ(codes(tree, tree.childrenOf(tree.find(u"201"))), "20103 20106");
    EXPECT_EQ(tree.parentOf(tree.find(u"201")), -1);
    EXPECT_EQ(tree.find(u"20199"), -1);
    EXPECT_EQ(tree.find(u""), -1);
    EXPECT_TRUE(tree.pathTo(-1).empty());
}

TEST(SubjectTree, text_in_other_shapes_is_accepted)
{
    const std::array<QByteArray, 4> files{
        "\xEF\xBB\xBF"
        "code\tname\tlevel\tparent\tevidence\tnote\n229\t其他支出\t类\t\tseed\t\n",
        "code\tname\tlevel\tparent\tevidence\tnote\r\n229\t其他支出\t类\t\tseed\t\r\n",
        "\ncode\tname\tlevel\tparent\tevidence\tnote\n\n229\t其他支出\t类\t\tseed\t",
        "name\tcode\textra\tevidence\tnote\tparent\tlevel\n其他支出 \t 229\tx\tseed\t\t\t类\n",
    };
    for (const QByteArray& file : files) {
        const Result<SubjectTree> tree =
            SubjectTree::parse(file, Catalogue::Functional, 2023, QStringLiteral("f.tsv"));
        ASSERT_TRUE(tree.has_value()) << file.toStdString() << tree.error().detail.toStdString();
        EXPECT_EQ(text(*tree), "229 其他支出 0") << file.toStdString();
    }
}

TEST(SubjectTree, a_malformed_row_is_refused_with_its_line_and_column)
{
    struct Refusal
    {
        QByteArray rows; // after the header, which is line 1
        int line;
        const char* column;
        const char* detail;
    };
    const std::vector<Refusal> refusals{
        {"229\t其他支出\t类\t\tseed\n", 2, "", "5 cells instead of 6"},
        {"229\t其他支出\t类\t\tseed\t\t\n", 2, "", "7 cells instead of 6"},
        {"22a\t其他支出\t类\t\tseed\t\n", 2, "code", "no number: 22a"},
        {"\t其他支出\t类\t\tseed\t\n", 2, "code", "no number: "},
        {"２２９\t其他支出\t类\t\tseed\t\n", 2, "code", "no number: ２２９"},
        {"301\t工资福利支出\t类\t\tseed\t\n", 2, "code", "a code of another catalogue: 301"},
        {"229\t\t类\t\tseed\t\n", 2, "name", "empty"},
        {"229\t其他支出\t类\t\t\t\n", 2, "evidence", "empty"},
        {"229\t其他支出\t款\t\tseed\t\n", 2, "level", "款 does not fit the code 229"},
        {"229\t其他支出\t目\t\tseed\t\n", 2, "level", "目 does not fit the code 229"},
        {"22\t其他支出\t类\t\tseed\t\n", 2, "level", "类 does not fit the code 22"},
        {"229\t其他支出\t类\t\tseed\t\n\n229\t其他支出\t类\t\tseed\t\n", 4, "code", "twice: 229"},
        {"229\t其他支出\t类\t\tseed\t\n22904\t甲\t款\t228\tseed\t\n",
         3,
         "parent",
         "228 is not the longest prefix of 22904 above: 229"},
        {"22904\t甲\t款\t\tseed\t\n", 2, "parent", " is not the longest prefix of 22904 above: "},
        {"22904\t甲\t款\t229\tseed\t\n229\t其他支出\t类\t\tseed\t\n",
         2,
         "parent",
         "229 is not the longest prefix of 22904 above: "},
        {"229\t其他支出\t类\t\tseed\t\n22904\t甲\t款\t229\tseed\t\n2290401\t乙\t项\t229\tseed\t\n",
         4,
         "parent",
         "229 is not the longest prefix of 2290401 above: 22904"},
        {"229\t其他支出\t类\t229\tseed\t\n",
         2,
         "parent",
         "229 is not the longest prefix of 229 above: "},
        {"", 0, "", "no row"},
        {"\xFF\xFE\n", 0, "", "the text is not UTF-8"},
    };
    for (const Refusal& refusal : refusals) {
        const Result<SubjectTree> tree = parsed(refusal.rows);
        ASSERT_FALSE(tree.has_value()) << refusal.rows.toStdString();
        const Error expected{
            ErrorCode::ResourceMalformed,
            {QStringLiteral("f.tsv"), {}, 0, refusal.line, QString::fromUtf8(refusal.column)},
            QString::fromUtf8(refusal.detail)};
        EXPECT_EQ(tree.error(), expected)
            << refusal.rows.toStdString() << tree.error().detail.toStdString() << " in line "
            << tree.error().place.line;
    }
}

TEST(SubjectTree, a_missing_column_is_named)
{
    const QStringList columns{QStringLiteral("code"),
                              QStringLiteral("name"),
                              QStringLiteral("level"),
                              QStringLiteral("parent"),
                              QStringLiteral("evidence"),
                              QStringLiteral("note")};
    for (const QString& missing : columns) {
        QStringList rest = columns;
        rest.removeOne(missing);
        const Result<SubjectTree> tree = SubjectTree::parse(
            rest.join(u'\t').toUtf8(), Catalogue::Functional, 2023, QStringLiteral("f.tsv"));
        ASSERT_FALSE(tree.has_value()) << missing.toStdString();
        EXPECT_EQ(tree.error().place.column, missing);
        EXPECT_EQ(tree.error().place.line, 1);
        EXPECT_EQ(tree.error().detail, QStringLiteral("the column is missing"));
    }
}

TEST(SubjectTree, an_economic_catalogue_has_no_items)
{
    const QByteArray rows = "301\t工资福利支出\t类\t\tseed\t\n30101\t基本工资\t款\t301\tseed\t\n";
    EXPECT_EQ(parsed(rows, Catalogue::DepartmentEconomic)->size(), 2);
    const Result<SubjectTree> tree =
        parsed(rows + "3010101\t甲\t项\t30101\tseed\t\n", Catalogue::DepartmentEconomic);
    ASSERT_FALSE(tree.has_value());
    EXPECT_EQ(tree.error().detail, QStringLiteral("项 does not fit the code 3010101"));
    EXPECT_EQ(tree.error().place.line, 4);
}

TEST(SubjectTree, the_shipped_catalogues_are_whole)
{
    struct Shipped
    {
        Catalogue catalogue;
        int size;
        std::size_t categories;
    };
    for (const Shipped& expected : {Shipped{Catalogue::Functional, 1751, 30},
                                    Shipped{Catalogue::DepartmentEconomic, 110, 10},
                                    Shipped{Catalogue::GovernmentEconomic, 82, 15}}) {
        const SubjectTree tree = shipped(expected.catalogue);
        EXPECT_EQ(tree.size(), expected.size);
        EXPECT_EQ(tree.childrenOf(-1).size(), expected.categories);
        EXPECT_EQ(tree.edition(), 2023);
        for (int node = 0; node < tree.size(); ++node) {
            EXPECT_TRUE(tree.at(node).listed);
            EXPECT_EQ(static_cast<int>(tree.pathTo(node).size()), tree.at(node).level + 1);
        }
    }
}

TEST(SubjectTree, every_shipped_row_says_how_far_it_can_be_trusted)
{
    for (const Catalogue catalogue :
         {Catalogue::Functional, Catalogue::DepartmentEconomic, Catalogue::GovernmentEconomic}) {
        const SubjectTree tree = shipped(catalogue);
        for (int node = 0; node < tree.size(); ++node) {
            EXPECT_THAT(
                tree.at(node).evidence.toStdString(),
                testing::MatchesRegex("seed|published:20[0-9][0-9]|older-list|recalled(-unsure)?"));
        }
    }
}

TEST(SubjectTree, the_shipped_subjects_are_found_by_code)
{
    const SubjectTree functional = shipped(Catalogue::Functional);
    EXPECT_EQ(functional.at(functional.find(u"2080505")).name,
              QStringLiteral("机关事业单位基本养老保险缴费支出"));
    EXPECT_EQ(codes(functional, functional.pathTo(functional.find(u"2080505"))),
              "208 20805 2080505");
    const SubjectTree economic = shipped(Catalogue::DepartmentEconomic);
    EXPECT_EQ(economic.at(economic.find(u"30213")).name, QStringLiteral("维修（护）费"));
    const SubjectTree government = shipped(Catalogue::GovernmentEconomic);
    EXPECT_EQ(government.at(government.find(u"50103")).name, QStringLiteral("住房公积金"));
}

TEST(SubjectTree, a_code_the_catalogue_lacks_lives_on_at_its_place_and_flagged)
{
    SubjectTree tree = sample();
    const int node = tree.addUnlisted(QStringLiteral("2010302"), QStringLiteral("某项"));
    EXPECT_EQ(node, 7);
    EXPECT_EQ(tree.addUnlisted(QStringLiteral("2010302"), QStringLiteral("别名")), node);
    EXPECT_EQ(tree.addUnlisted(QStringLiteral("208"), QStringLiteral("别名")), tree.find(u"208"));
    EXPECT_EQ(tree.addUnlisted(QString(), QStringLiteral("无码")), -1);
    tree.addUnlisted(QStringLiteral("199"), QStringLiteral("某类"));
    tree.addUnlisted(QStringLiteral("2080"), QStringLiteral("四位"));
    EXPECT_EQ(text(tree),
              "?199 某类 0\n"
              "201 一般公共服务支出 0\n"
              "  20103 政府办公厅（室）及相关机构事务 1\n"
              "    2010301 行政运行 2\n"
              "    ?2010302 某项 2\n"
              "    2010350 事业运行 2\n"
              "  20106 财政事务 1\n"
              "208 社会保障和就业支出 0\n"
              "  ?2080 四位 1\n"
              "    20805 行政事业单位养老支出 1");
    EXPECT_EQ(tree.rowOf(tree.find(u"2010350")), 2);
    EXPECT_TRUE(tree.at(node).evidence.isEmpty());
}

TEST(SubjectTree, unlisted_codes_make_the_same_tree_in_whatever_order_they_come)
{
    std::vector<QString> added{QStringLiteral("20139"),
                               QStringLiteral("2013901"),
                               QStringLiteral("2013999"),
                               QStringLiteral("20140"),
                               QStringLiteral("25001")};
    do {
        SubjectTree tree = sample();
        for (const QString& code : added)
            tree.addUnlisted(code, QStringLiteral("甲"));
        ASSERT_EQ(text(tree),
                  "201 一般公共服务支出 0\n"
                  "  20103 政府办公厅（室）及相关机构事务 1\n"
                  "    2010301 行政运行 2\n"
                  "    2010350 事业运行 2\n"
                  "  20106 财政事务 1\n"
                  "  ?20139 甲 1\n"
                  "    ?2013901 甲 2\n"
                  "    ?2013999 甲 2\n"
                  "  ?20140 甲 1\n"
                  "208 社会保障和就业支出 0\n"
                  "  20805 行政事业单位养老支出 1\n"
                  "?25001 甲 1");
    } while (std::next_permutation(added.begin(), added.end()));
}

TEST(SubjectTree, a_search_answers_in_the_order_of_codes_and_an_empty_one_with_nothing)
{
    SubjectTree tree = sample();
    tree.addUnlisted(QStringLiteral("2010302"), QStringLiteral("一般行政管理事务"));
    EXPECT_EQ(codes(tree, tree.search(u"行政")), "2010301 2010302 20805");
    EXPECT_EQ(codes(tree, tree.search(u"20103")), "20103 2010301 2010302 2010350");
    EXPECT_EQ(codes(tree, tree.search(u"xzyx")), "2010301");
    EXPECT_EQ(codes(tree, tree.search(u"没有")), "");
    EXPECT_EQ(codes(tree, tree.search(u"")), "");
    EXPECT_EQ(codes(tree, tree.search(u" （）")), "");
}

} // namespace budget
