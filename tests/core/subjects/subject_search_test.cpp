#include "core/subjects/subject_search.h"

#include "core/subjects/subject_tree.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace budget {

namespace {

struct Query
{
    QString text;
    QString name;
    QString code;
};

std::string shown(const Query& query)
{
    return QStringLiteral("“%1” in %2 %3").arg(query.text, query.code, query.name).toStdString();
}

const QString pension = QStringLiteral("机关事业单位基本养老保险缴费支出");
const QString repairs = QStringLiteral("维修（护）费");

// The names that a query finds in a shipped catalogue, one a line.
std::string foundNames(Catalogue catalogue, QStringView query)
{
    const SubjectTree tree = SubjectTree::shipped(catalogue).value();
    QStringList names;
    for (const int node : tree.search(query))
        names.append(tree.at(node).code + u' ' + tree.at(node).name);
    return names.join(u'\n').toStdString();
}

std::size_t foundCount(QStringView query)
{
    return SubjectTree::shipped(Catalogue::Functional)->search(query).size();
}

} // namespace

TEST(SubjectSearch, a_row_is_found)
{
    const std::vector<Query> queries{
        // by nothing at all
        {QString(), pension, {}},
        {QStringLiteral("  "), pension, {}},
        {QStringLiteral("（）"), pension, {}},
        // by the beginning of its code
        {QStringLiteral("2"), pension, QStringLiteral("2080505")},
        {QStringLiteral("2080505"), pension, QStringLiteral("2080505")},
        {QStringLiteral("２０８"), pension, QStringLiteral("2080505")},
        {QStringLiteral("a02"), QStringLiteral("设备"), QStringLiteral("A02000000")},
        // by a part of its name, whatever its width, case and brackets
        {QStringLiteral("养老"), pension, {}},
        {pension, pension, {}},
        {QStringLiteral("维修(护)费"), repairs, {}},
        {QStringLiteral("维修（护）费"), QStringLiteral("维修(护)费"), {}},
        {QStringLiteral("维修护"), repairs, {}},
        {QStringLiteral("护）"), repairs, {}},
        {QStringLiteral("“三公”"), QStringLiteral("三公经费"), {}},
        {QStringLiteral("三公"), QStringLiteral("“三公”经费"), {}},
        {QStringLiteral("Ppp"), QStringLiteral("ＰＰＰ项目"), {}},
        {QStringLiteral("ｐｐｐ"), QStringLiteral("PPP项目"), {}},
        {QStringLiteral("2023"), QStringLiteral("２０２３年项目"), {}},
        // by initials that stand together, anywhere
        {QStringLiteral("jg"), pension, {}},
        {QStringLiteral("ylbx"), pension, {}},
        {QStringLiteral("YLBX"), pension, {}},
        {QStringLiteral("ｙｌｂｘ"), pension, {}},
        {QStringLiteral("jgsydwjbylbxjfzc"), pension, {}},
        {QStringLiteral("wxhf"), repairs, {}},
        {QStringLiteral("c"), pension, {}},
        // by initials in runs
        {QStringLiteral("jgyl"), pension, {}},
        {QStringLiteral("jgylzc"), pension, {}},
        {QStringLiteral("jgy"), pension, {}},
        {QStringLiteral("dwjfz"), pension, {}},
        // by any reading
        {QStringLiteral("xzyx"), QStringLiteral("行政运行"), {}},
        {QStringLiteral("xzyh"), QStringLiteral("行政运行"), {}},
        {QStringLiteral("hzyh"), QStringLiteral("行政运行"), {}},
        {QStringLiteral("hy"), QStringLiteral("会议费"), {}},
        {QStringLiteral("kj"), QStringLiteral("会计事务"), {}},
        {QStringLiteral("hj"), QStringLiteral("会计事务"), {}},
        {QStringLiteral("clf"), QStringLiteral("差旅费"), {}},
        {QStringLiteral("hbzc"), QStringLiteral("债务还本支出"), {}},
        {QStringLiteral("lh"), QStringLiteral("绿化"), {}},
        {QStringLiteral("aq"), QStringLiteral("安全"), {}},
        // by characters and initials together
        {QStringLiteral("基本yl"), pension, {}},
        {QStringLiteral("jb养老"), pension, {}},
        // by several words, each in its own way, in any order
        {QStringLiteral("养老 机关"), pension, {}},
        {QStringLiteral("208 jf"), pension, QStringLiteral("2080505")},
        {QStringLiteral("\u3000jf\t208 "), pension, QStringLiteral("2080505")},
    };
    for (const Query& query : queries)
        EXPECT_TRUE(matchesSearch(query.code, query.name, query.text)) << shown(query);
}

TEST(SubjectSearch, a_row_is_not_found)
{
    const std::vector<Query> queries{
        {QStringLiteral("080505"), pension, QStringLiteral("2080505")},
        {QStringLiteral("20805051"), pension, QStringLiteral("2080505")},
        {QStringLiteral("208 05 05"), pension, QStringLiteral("2080505")},
        {QStringLiteral("老养"), pension, {}},
        {QStringLiteral("机关养老"), pension, {}}, // gaps are for initials only
        {QStringLiteral("机关yl"), pension, {}},
        {QStringLiteral("养老 失业"), pension, {}},
        {QStringLiteral("209 养老"), pension, QStringLiteral("2080505")},
        {QStringLiteral("i"), pension, {}},
        {QStringLiteral("yljg"), pension, {}},   // the wrong order
        {QStringLiteral("jsyl"), pension, {}},   // j, s, yl: a run of one letter
        {QStringLiteral("jgdyl"), pension, {}},  // jg, d, yl
        {QStringLiteral("jgjgyl"), pension, {}}, // one 机关 is not two
        {QStringLiteral("jgsydwjbylbxjfzcc"), pension, {}},
        {QStringLiteral("xz"), QStringLiteral("财政事务"), {}},
        {QStringLiteral("jg"), QString(), {}},
        {QString(500, u'j'), pension, {}},
    };
    for (const Query& query : queries)
        EXPECT_FALSE(matchesSearch(query.code, query.name, query.text)) << shown(query);
}

TEST(SubjectSearch, jgyl_finds_the_pensions_of_offices_and_nothing_else)
{
    EXPECT_EQ(foundNames(Catalogue::Functional, u"jgyl"),
              "2080505 机关事业单位基本养老保险缴费支出\n"
              "2080507 对机关事业单位基本养老保险基金的补助\n"
              "20911 机关事业单位基本养老保险基金支出\n"
              "2091199 其他机关事业单位基本养老保险基金支出");
    EXPECT_EQ(foundNames(Catalogue::DepartmentEconomic, u"jgyl"),
              "30108 机关事业单位基本养老保险缴费");
}

TEST(SubjectSearch, initials_that_many_would_type_find_few_rows)
{
    EXPECT_EQ(foundNames(Catalogue::Functional, u"zfgjj"),
              "2210201 住房公积金\n"
              "2210302 住房公积金管理\n"
              "2301103 地方政府向国际组织借款转贷支出\n"
              "2310303 地方政府向国际组织借款还本支出\n"
              "2320303 地方政府向国际组织借款付息支出");
    EXPECT_EQ(foundNames(Catalogue::Functional, u"gwyylbz"), "2101103 公务员医疗补助");
    EXPECT_EQ(foundNames(Catalogue::DepartmentEconomic, u"gwjd"), "30217 公务接待费");
    EXPECT_EQ(foundNames(Catalogue::DepartmentEconomic, u"wxhf"), "30213 维修（护）费");
    for (const QStringView query : {u"jgyl", u"zflc", u"sybx", u"nlsg", u"xngj"})
        EXPECT_LT(foundCount(query), 10U) << query.toString().toStdString();
    EXPECT_LT(foundCount(u"jgy"), 50U);
}

TEST(SubjectSearch, typing_on_only_narrows)
{
    const SubjectTree tree = SubjectTree::shipped(Catalogue::Functional).value();
    for (const QString& typed : {QStringLiteral("jgylbxjf"),
                                 QStringLiteral("qtzczczc"),
                                 QStringLiteral("zfgjj"),
                                 QStringLiteral("2080505"),
                                 QStringLiteral("208 jgyl 支出"),
                                 QStringLiteral("维修(护)费")}) {
        std::vector<int> wider = tree.search(typed.first(1));
        for (qsizetype length = 2; length <= typed.size(); ++length) {
            const std::vector<int> narrower = tree.search(typed.first(length));
            EXPECT_TRUE(std::includes(wider.begin(), wider.end(), narrower.begin(), narrower.end()))
                << typed.first(length).toStdString();
            wider = narrower;
        }
    }
}

TEST(SubjectSearch, a_name_longer_than_any_subjects_is_searched_to_its_end)
{
    const QString longName = QString(300, u'甲') + pension;
    EXPECT_TRUE(matchesSearch({}, longName, u"jgyl"));
    EXPECT_TRUE(matchesSearch({}, longName, u"缴费支出"));
    EXPECT_FALSE(matchesSearch({}, longName, u"jgylw"));
    EXPECT_TRUE(matchesSearch({}, longName, QString(300, u'j')));
}

TEST(SubjectSearch, an_empty_query_says_so)
{
    EXPECT_TRUE(SearchQuery(u"").isEmpty());
    EXPECT_TRUE(SearchQuery(u" \u3000（-）").isEmpty());
    EXPECT_FALSE(SearchQuery(u"（a）").isEmpty());
}

} // namespace budget
