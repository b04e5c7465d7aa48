// What is found in typeset documents: nothing where their figures agree, and what was made to
// contradict, by check and place.

#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/narrative/narrative_sample.h"
#include "tests/core/readers/typeset_sample.h"

#include <gmock/gmock.h>

namespace budget::checks {

namespace {

using Places = std::vector<std::string>;
using typeset::PrintedDocument;

// Its form prints 0.00 in one table and nothing in the others.
const char* const ZerosNote = "document-zeros note: p3 revenue_expenditure_summary";

// Check, severity and place of what is found in the document as a PDF; of a cell without the
// figure.
Places foundIn(const PrintedDocument& document)
{
    Places places;
    for (const QString& line : findingsOf(readTypeset(document))) {
        const QString place =
            line.section(QStringLiteral(" | "), 0, 0).section(QStringLiteral(" ("), 0, 0);
        const bool isOfText = place.section(u' ', 3).startsWith(u'“');
        places.push_back(
            (isOfText ? place.section(u' ', 0, 3) : place.section(QStringLiteral(" “"), 0, 0))
                .toStdString());
    }
    return places;
}

struct CellChange
{
    QString title;
    QString row;
    int column = 0;
    QString text;
};

struct Contradiction
{
    CellChange change;
    Places places;
};

void expectFound(PrintedDocument document, const Contradiction& made)
{
    const CellChange& change = made.change;
    ASSERT_TRUE(document.changeCell(change.title, change.row, change.column, change.text))
        << change.row.toStdString();
    EXPECT_THAT(foundIn(document), testing::UnorderedElementsAreArray(made.places))
        << change.title.toStdString() << ' ' << change.row.toStdString();
}

void expectFound(PrintedDocument document,
                 const QString& words,
                 const QString& others,
                 const Places& places)
{
    ASSERT_TRUE(document.changeWords(words, others)) << words.toStdString();
    EXPECT_THAT(foundIn(document), testing::UnorderedElementsAreArray(places))
        << others.toStdString();
}

} // namespace

TEST(TypesetSamples, nothing_is_found_where_the_figures_agree)
{
    for (const PrintedDocument& document : typeset::documentsOfAllForms()) {
        const Places wanted = document.name == u"split_codes" ? Places{ZerosNote} : Places{};
        EXPECT_EQ(foundIn(document), wanted) << document.name.toStdString();
    }
}

// Each change makes the document contradict itself; it is undone before the next.
TEST(TypesetSamples, numbered_tables)
{
    const PrintedDocument sound = typeset::numberedTables(typeset::townOffice());
    expectFound(sound,
                {{u"支出总表"_qs, u"2010302"_qs, 5, u"152.00"_qs},
                 {"row-sum error: p6 expenditure_summary 2010302 total",
                  "subject-sum error: p6 expenditure_summary 20103 project",
                  "fund-in-all error: p6 expenditure_summary 2010302 project"}});
    expectFound(sound,
                {{u"基本支出表"_qs, u"30211"_qs, 3, u"95.00"_qs},
                 {"row-sum error: p10 basic_expenditure 30211 total",
                  "subject-sum error: p10 basic_expenditure 302 total"}});
    expectFound(sound,
                {{u"三公"_qs, u"三、公务接待费"_qs, 2, u"1.65"_qs},
                 {"row-sum error: p14 three_public reception total",
                  "three-public-sum error: p14 three_public three_public total"}});
    expectFound(sound,
                {{u"部门预算收支总表"_qs, u"八、社会保障和就业支出"_qs, 4, u"262.72"_qs},
                 {"summary-sum error: p4 revenue_expenditure_summary 本年支出合计 amount",
                  "expenditure-class error: p3 revenue_expenditure_summary 八、社会保障和就业支出 "
                  "amount"}});
    expectFound(sound,
                {{u"办公楼设备维护费绩效"_qs, u"使用人员满意度"_qs, 4, u"≥190%"_qs},
                 {"goal-rate-over-hundred error: p16 performance_goal 使用人员满意度 target"}});
    expectFound(sound,
                {{u"政府采购"_qs, u"20.00"_qs, 6, u"40.00"_qs},
                 {"procurement-price error: p19 procurement 办公楼设备维护费 total"}});
    expectFound(sound,
                {{u"政府采购"_qs, u"装修工程"_qs, 3, u"B0700000"_qs},
                 {"procurement-code error: p19 procurement 新城公共服务专项 catalogueCode"}});
    expectFound(sound,
                {{u"资产构成"_qs, u"三、专用设备"_qs, 3, u"99.01199"_qs},
                 {"asset-total error: p21 assets 合计 original_value"}});
}

TEST(TypesetSamples, split_codes)
{
    const PrintedDocument sound = typeset::splitCodes(typeset::waterBureau());
    expectFound(sound,
                {{u"政府性基金预算支出"_qs, u"农村基础设施建设支出"_qs, 6, u"6,500,000.00"_qs},
                 {"row-sum error: p8 government_fund_expenditure 2120804 total",
                  "subject-sum error: p8 government_fund_expenditure 21208 project",
                  "fund-in-all error: p5 expenditure_summary 2120804 project",
                  ZerosNote}});
    expectFound(sound,
                {{u"三公"_qs, u"2.19"_qs, 0, u"20.93"_qs},
                 {"three-public-sum error: p11 three_public three_public total", ZerosNote}});
    expectFound(sound,
                {{u"收入预算总表"_qs, u"水利"_qs, 4, u"1,718,560.00"_qs},
                 {"row-sum error: p4 revenue_summary 21303 total",
                  "subject-sum error: p4 revenue_summary 213 total",
                  "subject-sum error: p4 revenue_summary 21303 total",
                  "revenue-by-use warning: p4 revenue_summary 21303 total",
                  ZerosNote}});
}

TEST(TypesetSamples, three_lists_and_revenue_of_its_own)
{
    const PrintedDocument lists = typeset::threeLists(typeset::waterBureau());
    expectFound(lists,
                {{u"一般公共预算支出预算表"_qs, u"2130306"_qs, 2, u"867.00"_qs},
                 {"subject-sum error: p6 general_public_expenditure 21303 total"}});
    expectFound(lists,
                {{u"财政拨款收支"_qs, u"二、政府性基金预算"_qs, 1, u"650.00"_qs},
                 {"summary-sum error: p5 fiscal_appropriation_summary 收入合计 amount",
                  "fiscal-revenue error: p3 revenue_expenditure_summary 2.政府性基金预算 amount"}});
    expectFound(typeset::revenueOfItsOwn(typeset::university()),
                {{u"收入预算表"_qs, u"2050205"_qs, 5, u"42,011.23"_qs},
                 {"subject-sum error: p4 revenue_summary 20502 undertaking"}});
}

TEST(TypesetNarratives, numbered_tables)
{
    const PrintedDocument sound = typeset::numberedTables(typeset::townOffice());
    expectFound(sound,
                u"基本支出1547.45万元"_qs,
                u"基本支出1574.45万元"_qs,
                {"narrative-split error: p15 “1574.45万元”",
                 "narrative-sentence-sum error: p15 “2020.47万元”"});
    expectFound(sound,
                u"年预算收入2020.47万元"_qs,
                u"年预算收入20204.70万元"_qs,
                {"narrative-total error: p15 “20204.70万元”"});
    expectFound(sound,
                u"公务接待费1.56万元"_qs,
                u"公务接待费1.65万元"_qs,
                {"narrative-three-public error: p15 “1.65万元”",
                 "narrative-sentence-sum error: p15 “9.96万元”"});
    expectFound(sound,
                u"固定资产1020.31万元"_qs,
                u"固定资产1002.31万元"_qs,
                {"narrative-assets error: p20 “1002.31万元”"});
}

TEST(TypesetNarratives, split_codes)
{
    const PrintedDocument sound = typeset::splitCodes(typeset::waterBureau());
    expectFound(sound,
                u"防汛（项）”213.45万元"_qs,
                u"防汛（项）”2,134.50万元"_qs,
                {"narrative-item error: p2 “2,134.50万元”",
                 "narrative-items-total error: p2 “23.38万元”",
                 ZerosNote});
    expectFound(sound,
                u"一般公共预算拨款支出预算1,988.26万元"_qs,
                u"一般公共预算拨款支出预算1,898.26万元"_qs,
                {"narrative-funds error: p2 “1,898.26万元”", ZerosNote});
}

TEST(TypesetNarratives, three_lists)
{
    const PrintedDocument sound = typeset::threeLists(typeset::waterBureau());
    expectFound(sound, u"占64.73%"_qs, u"占46.73%"_qs, {"narrative-share error: p10 “占46.73%”"});
}

TEST(TypesetNarratives, revenue_of_its_own)
{
    const PrintedDocument sound = typeset::revenueOfItsOwn(typeset::university());
    expectFound(sound, u"占72.72%"_qs, u"占27.72%"_qs, {"narrative-share error: p7 “占27.72%”"});
    expectFound(
        sound,
        u"事业收入40,211.23万元"_qs,
        u"事业收入42,011.23万元"_qs,
        {"narrative-funds error: p7 “42,011.23万元”", "narrative-share error: p7 “占22.00%”"});
    expectFound(sound,
                u"项目支出28,804.63万元"_qs,
                u"项目支出28,408.63万元"_qs,
                {"narrative-split error: p7 “28,408.63万元”",
                 "narrative-sentence-sum error: p7 “182,766.40万元”",
                 "narrative-share error: p7 “占15.76%”"});
}

TEST(TypesetNarratives, the_right_amounts_were_compared)
{
    const CheckReport report = runChecks(readTypeset(typeset::splitCodes(typeset::waterBureau())));
    EXPECT_EQ(comparedBy(report, "narrative-item"), 9);
    EXPECT_EQ(comparedBy(report, "narrative-items-total"), 1);
    const CheckReport office =
        runChecks(readTypeset(typeset::numberedTables(typeset::townOffice())));
    EXPECT_EQ(comparedBy(office, "narrative-total"), 2);
    EXPECT_EQ(comparedBy(office, "narrative-three-public"), 3);
    EXPECT_EQ(comparedBy(office, "narrative-assets"), 1);
}

} // namespace budget::checks
