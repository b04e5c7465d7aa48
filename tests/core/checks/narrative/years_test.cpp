// A document beside the one of the year before.

#include "core/checks/report/check_list.h"
#include "tests/core/checks/check_sample.h"

#include <gmock/gmock.h>

namespace budget::checks {

namespace {

using testing::HasSubstr;

// A small budget of 教育 of so many 万元, with these words in its explanation.
Disclosure budgetOf(int year, const QString& total, const QString& words)
{
    return documentOf(QStringLiteral("滨河市教育局%1年部门预算\n\n一、支出预算情况说明\n%3\n\n"
                                     "二、部门预算表\n\n"
                                     "部门支出预算总表\n单位：万元\n"
                                     "科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
                                     "205\t教育支出\t%2\t60.00\t%4\n"
                                     "20502\t普通教育\t%2\t60.00\t%4\n"
                                     "2050202\t小学教育\t%2\t60.00\t%4\n"
                                     "合计\t\t%2\t60.00\t%4\n\n")
                          .arg(year)
                          .arg(total, words, QString::number(total.toDouble() - 60, 'f', 2)));
}

QStringList foundIn(const QString& words, const char* check)
{
    const Disclosure last = budgetOf(2023, QStringLiteral("90.00"), QStringLiteral("无。"));
    const Disclosure now = budgetOf(2024, QStringLiteral("100.00"), words);
    const CheckReport report = runChecks(now, &last);
    QStringList found;
    for (const Finding& finding : report.findings()) {
        if (finding.check == QLatin1StringView(check))
            found.append(finding.words.join(QStringLiteral("; ")));
    }
    return found;
}

} // namespace

TEST(YearChecks, a_figure_of_last_year_is_the_one_published_then)
{
    EXPECT_EQ(foundIn(QStringLiteral("2024年支出预算100.00万元，2023年支出预算90.00万元。"),
                      "last-year-figure"),
              QStringList());
    EXPECT_EQ(foundIn(QStringLiteral("2024年支出预算100.00万元，2023年支出预算80.00万元。"),
                      "last-year-figure"),
              QStringList(QStringLiteral("80.00万元; 支出预算; 2023; 90.00万元")));
    EXPECT_EQ(foundIn(QStringLiteral("2024年支出预算100.00万元，2023年支出预算执行数80.00万元。"),
                      "last-year-figure"),
              QStringList())
        << "what was spent is not what was budgeted";
}

TEST(YearChecks, a_change_is_from_what_was_published_last_year)
{
    EXPECT_EQ(foundIn(QStringLiteral("2024年支出预算100.00万元，比2023年增加10.00万元。"),
                      "last-year-change"),
              QStringList());
    EXPECT_EQ(foundIn(QStringLiteral("2024年支出预算100.00万元，比2023年增加20.00万元。"),
                      "last-year-change"),
              QStringList(QStringLiteral("20.00万元; 支出预算; 2023; 90.00万元; 100.00万元")));
    // this year's figure stands in the tables only
    EXPECT_EQ(foundIn(QStringLiteral("2024年部门预算比2023年增加10.00万元。"), "last-year-change"),
              QStringList());
    EXPECT_EQ(foundIn(QStringLiteral("2024年部门预算比2023年增加20.00万元。"), "last-year-change"),
              QStringList(QStringLiteral("20.00万元; 部门预算; 2023; 90.00万元; 100.00万元")));
    EXPECT_EQ(foundIn(QStringLiteral("2024年支出预算100.00万元，按同口径比2023年增加20.00万元。"),
                      "last-year-change"),
              QStringList());
}

TEST(YearChecks, a_column_of_last_year_is_the_one_published_then)
{
    Disclosure last = soundDocument();
    Disclosure now = soundDocument();
    last.fiscalYear = 2023;
    now.fiscalYear = 2024;
    for (Table& table : now.tables) {
        if (table.kind != TableKind::GeneralPublicExpenditure)
            continue;
        // The column of this year once more, as last year's.
        const auto total = static_cast<std::size_t>(*columnIndex(table, u"total"));
        Column column = table.columns[total];
        column.key = QStringLiteral("last_year");
        column.title = QStringLiteral("2023年预算数");
        table.columns.push_back(column);
        for (Row& row : table.rows)
            row.cells.push_back(row.cells[total]);
    }
    const auto found = [&] {
        QStringList lines;
        for (const Finding& finding : runChecks(now, &last).findings()) {
            if (finding.check == u"last-year-column")
                lines.append(finding.words.join(QStringLiteral("; ")));
        }
        return lines;
    };
    EXPECT_EQ(found(), QStringList());
    setCell(now,
            TableKind::GeneralPublicExpenditure,
            QStringLiteral("2210201"),
            QStringLiteral("last_year"),
            QStringLiteral("93.17"));
    ASSERT_EQ(found().size(), 1);
    EXPECT_THAT(found().front().toStdString(), HasSubstr("93.17万元; 2023; 93.71万元"));
}

TEST(YearChecks, are_skipped_without_the_document_of_the_year_before)
{
    const Disclosure now = budgetOf(2024, QStringLiteral("100.00"), QStringLiteral("无。"));
    const auto reasonFor = [&now](const Disclosure* last) {
        const CheckReport report = runChecks(now, last);
        for (std::size_t i = 0; i < allChecks().size(); ++i) {
            if (QLatin1StringView(allChecks()[i].id) == u"last-year-figure")
                return report.outcomes[i].skipped;
        }
        return SkipReason::None;
    };
    EXPECT_EQ(reasonFor(nullptr), SkipReason::LastYearMissing);
    const Disclosure older = budgetOf(2021, QStringLiteral("90.00"), QStringLiteral("无。"));
    EXPECT_EQ(reasonFor(&older), SkipReason::LastYearOther);
    Disclosure other = budgetOf(2023, QStringLiteral("90.00"), QStringLiteral("无。"));
    EXPECT_NE(reasonFor(&other), SkipReason::LastYearOther);
    other.unitName = QStringLiteral("云州市卫生健康委员会");
    EXPECT_EQ(reasonFor(&other), SkipReason::LastYearOther);
}

} // namespace budget::checks
