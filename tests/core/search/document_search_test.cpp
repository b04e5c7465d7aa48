#include "core/search/document_search.h"

#include "tests/core/document/table_text.h"

#include <gmock/gmock.h>

namespace budget {

namespace {

Disclosure document()
{
    Disclosure disclosure;
    disclosure.tables.push_back(tableFromText(TableKind::ExpenditureSummary, R"(
        编码 code | 名称 name | 合计 total | 基本支出 basic
        +       | 合计         | 1,888.2399 | 1,888.2399
        221     | 住房保障支出 | 888.2399   |
        22102   | 住房改革支出 | 888.2399   |
        208     | 社会保障支出 | 1000.00    |
    )"));
    disclosure.tables.front().title = QStringLiteral("支出总表");
    disclosure.tables.front().notes = {QStringLiteral("注：住房公积金另列。")};
    Table goals;
    goals.kind = TableKind::PerformanceGoal;
    goals.title = QStringLiteral("物业费");
    goals.goals = {QStringLiteral("保障住房安全，预算1,000万元。")};
    disclosure.tables.push_back(goals);
    Section section;
    section.heading = QStringLiteral("一、支出说明");
    section.passages = {
        {QStringLiteral("住房保障支出888.24万元，实际8,882,399元；住房另计。"), -1, {}}};
    disclosure.sections.push_back(section);
    return disclosure;
}

// "table 0: 1,2" for a cell, "section 0: 0+2" for words, one a line.
std::vector<std::string> found(const char16_t* text)
{
    std::vector<std::string> places;
    const Disclosure searched = document();
    for (const SearchHit& hit : searchDocument(searched, QString::fromUtf16(text))) {
        QString place = hit.table >= 0 ? QStringLiteral("table %1").arg(hit.table)
                                       : QStringLiteral("section %1").arg(hit.section);
        if (hit.row >= 0)
            place += QStringLiteral(": %1,%2").arg(hit.row).arg(hit.column);
        else if (hit.goal >= 0)
            place += QStringLiteral(" goal %1+%2").arg(hit.at).arg(hit.length);
        else if (hit.note >= 0)
            place += QStringLiteral(" note %1+%2").arg(hit.at).arg(hit.length);
        else if (hit.passage >= 0)
            place += QStringLiteral(" text %1+%2").arg(hit.at).arg(hit.length);
        else
            place += QStringLiteral(" title %1+%2").arg(hit.at).arg(hit.length);
        places.push_back(place.toStdString());
    }
    return places;
}

} // namespace

TEST(DocumentSearch, words_are_found_wherever_they_stand)
{
    EXPECT_THAT(found(u"住房"),
                testing::ElementsAre("section 0 text 0+2",
                                     "section 0 text 28+2",
                                     "table 0: 1,1",
                                     "table 0: 2,1",
                                     "table 0 note 2+2",
                                     "table 1 goal 2+2"));
    EXPECT_THAT(found(u"支出总表"), testing::ElementsAre("table 0 title 0+4"));
    EXPECT_THAT(found(u"支出说明"), testing::ElementsAre("section 0 title 2+4"));
}

TEST(DocumentSearch, an_amount_is_found_in_tables_and_text_in_any_unit)
{
    EXPECT_THAT(found(u"888.2399"),
                testing::ElementsAre("section 0 text 17+10",
                                     "table 0: 0,2",
                                     "table 0: 0,3",
                                     "table 0: 1,2",
                                     "table 0: 2,2"));
    EXPECT_EQ(found(u"8882399元"), found(u"888.2399"));
    EXPECT_THAT(found(u"１,０００万元"), testing::ElementsAre("table 0: 3,2", "table 1 goal 9+7"));
}

TEST(DocumentSearch, rows_are_found_by_code_and_initials)
{
    EXPECT_THAT(found(u"221"), testing::ElementsAre("table 0: 1,1", "table 0: 2,1"));
    EXPECT_THAT(found(u"zfgg"), testing::ElementsAre("table 0: 2,1"));
}

TEST(DocumentSearch, nothing_is_nowhere)
{
    EXPECT_THAT(found(u""), testing::IsEmpty());
    EXPECT_THAT(found(u"  "), testing::IsEmpty());
    EXPECT_THAT(found(u"国防"), testing::IsEmpty());
}

} // namespace budget
