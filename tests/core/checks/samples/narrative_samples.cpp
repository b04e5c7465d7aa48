#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/narrative/narrative_sample.h"
#include "tests/core/checks/samples/check_samples.h"

namespace budget::checks {

namespace {

using Texts = std::initializer_list<const char*>;

QStringList listOf(Texts paragraphs)
{
    QStringList list;
    for (const char* paragraph : paragraphs)
        list.append(QString::fromUtf8(paragraph));
    return list;
}

MakeDocument says(Texts paragraphs)
{
    return [list = listOf(paragraphs)] {
        return SampleDocument{documentSaying(list), std::nullopt};
    };
}

MakeDocument saysUnder(const char* heading, Texts paragraphs)
{
    return [heading, list = listOf(paragraphs)] {
        return SampleDocument{documentSaying(list, QString::fromUtf8(heading)), std::nullopt};
    };
}

// The items of the small document one by one, with other words for one of them.
MakeDocument items(const char* from = "", const char* to = "")
{
    QString text = QStringLiteral(
        "1.“一般公共服务支出（类）档案事务（款）行政运行（项）”40.00万元，用于行政运行。2023年当年"
        "预算执行数为50.00万元，2024年预算安排40.00万元，比2023年预算执行数减少20.00%。主要原因是："
        "行政运行经费减少。\n"
        "2.“一般公共服务支出（类）档案事务（款）一般行政管理事务（项）”5."
        "00万元，用于档案事务一般行政"
        "管理事务。2023年当年预算执行数为5.00万元，2024年预算安排5.00万元，比2023年预算执行数持平。"
        "主要原因是：档案事务一般行政管理事务经费保持不变。\n"
        "3.“一般公共服务支出（类）档案事务（款）档案馆（项）”10.00万元，用于档案馆。2023年当年预算"
        "执行数为8.00万元，2024年预算安排10.00万元，比2023年预算执行数增加25.00%"
        "。主要原因是：档案馆"
        "经费增加。\n"
        "4.“教育支出（类）普通教育（款）小学教育（项）”25."
        "00万元，用于小学教育。2023年当年预算执行数为"
        "20.00万元，2024年预算安排25.00万元，比2023年预算执行数增加25.00%。主要原因是：小学教育经费"
        "增加。\n"
        "5."
        "“社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）”"
        "12.00万元，用于机关事业单位基本养老保险缴费支出。2023年当年预算执行数为10."
        "00万元，2024年预算"
        "安排12.00万元，比2023年预算执行数增加20.00%"
        "。主要原因是：机关事业单位基本养老保险缴费支出经费"
        "增加。\n"
        "6.“住房保障支出（类）住房改革支出（款）住房公积金（项）”8."
        "00万元，用于住房公积金。2023年当年"
        "预算执行数为10.00万元，2024年预算安排8.00万元，比2023年预算执行数减少20.00%"
        "。主要原因是：住房"
        "公积金经费减少。");
    if (*from != '\0')
        text.replace(QString::fromUtf8(from), QString::fromUtf8(to));
    return [paragraphs = text.split(u'\n', Qt::SkipEmptyParts)] {
        return SampleDocument{documentSaying(paragraphs), std::nullopt};
    };
}

// Without the fifth item, which is not small.
MakeDocument itemsBut(int left)
{
    return [left] {
        SampleDocument sample = items()();
        std::vector<Passage>& passages = sample.disclosure.sections.back().passages;
        passages.erase(passages.begin() + left);
        return sample;
    };
}

MakeDocument withAgencyOperation(const char* text)
{
    return [text] {
        SampleDocument sample{documentSaying({QString::fromUtf8(text)}), std::nullopt};
        for (Table& table : sample.disclosure.tables) {
            if (table.kind != TableKind::ThreePublic)
                continue;
            Row row = table.rows.back();
            row.code = QStringLiteral("agency_operation");
            row.name = QStringLiteral("机关运行经费");
            table.rows.push_back(row);
        }
        setCell(sample.disclosure,
                TableKind::ThreePublic,
                QStringLiteral("agency_operation"),
                QStringLiteral("total"),
                QStringLiteral("10.00"));
        return sample;
    };
}

MakeDocument ofLevel(const char* level)
{
    return says({level, "基本支出预算：是市级预算主管部门及所属预算单位编制的年度计划。"});
}

MakeDocument withUnits(const char* text)
{
    return says({"云州市档案馆部门预算包括档案馆本部以及下属0家预算单位的收支计划。", text});
}

// The table of the units has the department alone.
MakeDocument withOneUnit(const char* text)
{
    return [text] {
        SampleDocument sample{documentSaying({QString::fromUtf8(text)}), std::nullopt};
        Table units;
        units.title = QStringLiteral("机构设置情况");
        units.rows.emplace_back().name = QStringLiteral("云州市档案馆（本级）");
        sample.disclosure.tables.push_back(units);
        return sample;
    };
}

MakeDocument secondList(const char* list)
{
    return [list] {
        SampleDocument sample{documentSaying({QStringLiteral(
                                  "本单位编报绩效目标的项目共3个，涉及资金33.00万元。其中："
                                  "档案修复费20.00万元，展览费10.00万元，下乡工作经费3.00"
                                  "万元。")}),
                              std::nullopt};
        Section section;
        section.heading = QStringLiteral("六、年度预算安排");
        section.passages.push_back({QString::fromUtf8(list), -1, {}});
        sample.disclosure.sections.push_back(section);
        return sample;
    };
}

MakeDocument droppedProject(const char* name)
{
    return [name] {
        SampleDocument sample{
            documentSaying(
                {QStringLiteral("项目有所减少，包括%1等。").arg(QString::fromUtf8(name))}),
            std::nullopt};
        Table project;
        project.kind = TableKind::PerformanceGoal;
        project.title = QStringLiteral("档案库房消防改造工程");
        sample.disclosure.tables.push_back(project);
        return sample;
    };
}

MakeDocument funds(const char* total)
{
    return [total] {
        return SampleDocument{
            documentSaying(
                {QStringLiteral("支出预算100.00万元，其中：财政拨款支出预算100.00万元，比"
                                "2023年预算减少%1万元。财政拨款支出预算中，一般公共预算"
                                "拨款支出预算100.00万元，比2023年预算减少7.00万元；政府性"
                                "基金拨款支出预算0万元，与2023年预算持平；国有资本经营预算"
                                "拨款支出预算0万元，与2023年预算持平。")
                     .arg(QLatin1StringView(total))}),
            std::nullopt};
    };
}

std::vector<CheckSample> tableFigureSamples()
{
    return {
        {"narrative-total", says({"支出预算100.00万元。"}), says({"支出预算98.20万元。"})},
        {"narrative-split",
         says({"基本支出60.00万元，项目支出40.00万元。"}),
         says({"基本支出60.00万元，项目支出45.00万元。"})},
        {"narrative-funds",
         says({"财政拨款支出预算100.00万元。"}),
         says({"财政拨款支出预算1,100.00万元。"})},
        {"narrative-item",
         says({"“教育支出（类）普通教育（款）小学教育（项）”25.00万元，用于学校建设。"}),
         says({"“教育支出（类）普通教育（款）小学教育（项）”25.60万元，用于学校建设。"})},
        {"narrative-row-list",
         says({"行政运行40.00万元，住房公积金8.00万元，小学教育25.00万元。"}),
         says({"行政运行40.00万元，住房公积金8.00万元，小学教育26.00万元。"})},
        {"narrative-three-public", says({"公务接待费1.00万元。"}), says({"公务接待费1.50万元。"})},
        {"narrative-agency-operation",
         withAgencyOperation("2024年机关运行经费10.00万元。"),
         withAgencyOperation("2024年机关运行经费12.00万元。")},
        {"narrative-procurement", sound(), withWords(u"政府采购预算241.82", u"政府采购预算251.82")},
        {"narrative-assets", sound(), withWords(u"固定资产2413.60", u"固定资产2431.60")},
        {"narrative-last-year-figure",
         says({"支出预算100万元，部门预算比2023年增加10万元。"}),
         says({"支出预算90万元，部门预算比2023年增加10万元。"})},
        {"narrative-denied",
         says({"2024年未安排因公出国（境）费用。"}),
         says({"2024年未安排公务接待费。"})},
        {"narrative-stale-year",
         says({"2023年收入预算90.00万元。"}),
         says({"2023年收入预算100.00万元。"})},
        {"narrative-unit-slip",
         says({"收入预算100万元，支出预算100万元。"}),
         says({"收入预算100万元，支出预算100元。"})},
    };
}

std::vector<CheckSample> sumSamples()
{
    return {
        {"narrative-sentence-sum",
         says({"政府采购预算20.00万元，其中：政府采购货物预算12."
               "00万元、政府采购工程预算0万元、政府采购"
               "服务预算8.00万元。"}),
         says({"政府采购预算20.00万元，其中：政府采购货物预算12."
               "00万元、政府采购工程预算0万元、政府采购"
               "服务预算9.00万元。"})},
        {"narrative-counted-parts",
         says({"编报绩效目标的项目共2个，涉及资金30.00万元。其中：展览费20.00万元，修缮费10."
               "00万元。"}),
         says({"编报绩效目标的项目共2个，涉及资金30.50万元。其中：展览费20.00万元，修缮费10."
               "00万元。"})},
        {"narrative-share-list",
         says({"基本支出60.00万元，占总支出的60%。项目支出40.00万元，占总支出的40%。"
               "小学教育25.00万元，占总支出的25%。"}),
         says({"基本支出60.00万元，占总支出的60%。项目支出40.00万元，占总支出的40%。"
               "小学教育25.00万元，占总支出的35%。"})},
        {"narrative-share",
         says({"支出预算100.00万元，其中：基本支出60.00万元，占60.00%。"}),
         says({"支出预算100.00万元，其中：基本支出60.00万元，占58.30%。"})},
        {"narrative-change-parts",
         says({"2024年部门预算比2023年增加10.00万元，其中：基本支出增加12.00万元，项目支出减少2.00"
               "万元。"}),
         says({"2024年部门预算比2023年增加10.00万元，其中：基本支出增加12.00万元，项目支出减少3.00"
               "万元。"})},
        {"narrative-part-changes", funds("7.00"), funds("9.00")},
    };
}

std::vector<CheckSample> changeSamples()
{
    return {
        {"narrative-change-amount",
         says({"2023年公务接待费2.00万元。2024年公务接待费1.00万元，比上年减少1.00万元。"}),
         says({"2023年公务接待费2.00万元。2024年公务接待费1.00万元，比上年减少1.50万元。"})},
        {"narrative-change-percent",
         says({"2023年公务接待费2.00万元，2024年公务接待费1.00万元，比2023年减少50.00%。"}),
         says({"2023年公务接待费2.00万元，2024年公务接待费1.00万元，比2023年减少45.00%。"})},
        {"narrative-change-direction",
         says({"2023年公务接待费2.00万元，2024年公务接待费1.00万元，比2023年减少50.00%。"}),
         says({"2023年公务接待费2.00万元，2024年公务接待费1.00万元，比2023年增加50.00%。"})},
        {"narrative-change-base",
         says({"2023年公务接待费2.00万元，2024年公务接待费1.00万元，比2023年减少50.00%。"}),
         says({"2023年公务接待费0.00万元，2024年公务接待费1.00万元，比2023年增加100%。"})},
        {"narrative-change-words",
         says({"公务接待费1.00万元，与2023年持平。"}),
         says({"公务接待费1.00万元，比2023年增加持平。"})},
    };
}

std::vector<CheckSample> itemSamples()
{
    return {
        {"narrative-items-total",
         items(),
         items("（项）”25.00万元，用于小学教育", "（项）”52.00万元，用于小学教育")},
        {"narrative-item-untold", items(), itemsBut(4)},
        {"narrative-item-unknown",
         items(),
         items("6.“",
               "7.“一般公共服务支出（类）档案事务（款）其他档案事务支出（项）”10.00万元，用于"
               "其他档案事务支出。\n6.“")},
        {"narrative-item-name", items(), items("小学教育（项）", "小学教肓（项）")},
        {"narrative-item-kind",
         items("用于档案馆。", "用于人员经费等基本支出。"),
         items("用于行政运行。", "用于人员经费等基本支出。")},
        {"narrative-item-restated", items(), items("2024年预算安排25.00", "2024年预算安排26.50")},
        {"narrative-reason-direction",
         items(),
         items("主要原因是：行政运行经费减少", "主要原因是：行政运行经费增加")},
        {"narrative-reason-subject",
         items(),
         items("主要原因是：机关事业单位基本养老保险缴费支出经费增加",
               "主要原因是：小学教育经费增加")},
        {"narrative-item-copied",
         items(),
         items(
             "用于机关事业单位基本养老保险缴费支出。2023年当年预算执行数为10.00万元，2024年预算安排"
             "12.00万元，比2023年预算执行数增加20.00%。主要原因是：机关事业单位基本养老保险缴费支出"
             "经费增加",
             "用于小学教育。2023年当年预算执行数为10.00万元，2024年预算安排12.00万元，比2023年预算"
             "执行数增加20.00%。主要原因是：小学教育经费增加")},
    };
}

std::vector<CheckSample> wordSamples()
{
    return {
        {"narrative-counts",
         says({"共有车辆5辆，其中：机要通信用车1辆、应急保障用车2辆、其他用车2辆。"}),
         says({"共有车辆5辆，其中：机要通信用车1辆、应急保障用车2辆、其他用车1辆。"})},
        {"narrative-level",
         ofLevel("云州市青山区2024年市级部门预算"),
         ofLevel("云州市青山区2024年区级部门预算")},
        {"narrative-subordinate-units",
         withUnits("公务接待费1.00万元，用于局本级的接待。"),
         withUnits("公务接待费1.00万元，用于局本级及所属单位的接待。")},
        {"narrative-unit-count",
         says(
             {"部门预算包括档案馆本部以及下属5家预算单位的收支计划。本部门中，行政单位1家，参公单位"
              "1家，事业单位4家。"}),
         says(
             {"部门预算包括档案馆本部以及下属4家预算单位的收支计划。本部门中，行政单位1家，参公单位"
              "1家，事业单位4家。"})},
        {"narrative-unlisted-units",
         withOneUnit("部门预算包括机关本级的收支计划。"),
         withOneUnit("部门预算包括机关及所属单位的收支计划。")},
        {"narrative-project-list",
         secondList("档案修复费20万元，展览费10万元，下乡工作经费3万元。"),
         secondList("档案修复费20万元，展览费10万元。")},
        {"narrative-project-amount",
         secondList("档案修复费20万元，展览费10万元，下乡工作经费3万元。"),
         secondList("档案修复费20万元，展览费8万元，下乡工作经费3万元。")},
        {"narrative-dropped-project",
         droppedProject("书库改造"),
         droppedProject("档案库房消防改造工程")},
        {"narrative-operation-accounts",
         says({"2024年机关运行经费10.00万元，主要用于办公及印刷费等支出。"}),
         says({"2024年机关运行经费10.00万元，主要用于办公及印刷费、邮电费等支出。"})},
        {"narrative-operation-words",
         saysUnder("三、机关运行经费安排情况", {"机关运行经费10.00万元。"}),
         saysUnder("三、机关运行经费安排情况", {"事业运行经费10.00万元。"})},
    };
}

// A small budget of 教育 of so many 万元, basic expenditure 60.00 of it.
Disclosure educationBudget(int year, int total, const char* words)
{
    return documentOf(QStringLiteral("滨河市教育局%1年部门预算\n\n一、支出预算情况说明\n%3\n\n"
                                     "二、部门预算表\n\n"
                                     "部门支出预算总表\n单位：万元\n"
                                     "科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
                                     "205\t教育支出\t%2.00\t60.00\t%4.00\n"
                                     "20502\t普通教育\t%2.00\t60.00\t%4.00\n"
                                     "2050202\t小学教育\t%2.00\t60.00\t%4.00\n"
                                     "合计\t\t%2.00\t60.00\t%4.00\n\n")
                          .arg(year)
                          .arg(total)
                          .arg(QString::fromUtf8(words))
                          .arg(total - 60));
}

// The budget of 100.00万元 beside that of the year before, of 90.00.
MakeDocument afterNinety(const char* words)
{
    return [words] {
        return SampleDocument{educationBudget(2024, 100, words), educationBudget(2023, 90, "无。")};
    };
}

// The sound document beside itself as last year's, with a column of last year's figures.
MakeDocument withColumn(const char* housing)
{
    return [housing] {
        SampleDocument sample{soundDocument(), soundDocument()};
        sample.disclosure.fiscalYear = sample.lastYear->fiscalYear + 1;
        for (Table& table : sample.disclosure.tables) {
            if (table.kind != TableKind::GeneralPublicExpenditure)
                continue;
            const auto total = static_cast<std::size_t>(*columnIndex(table, u"total"));
            Column column = table.columns[total];
            column.key = QStringLiteral("last_year");
            table.columns.push_back(column);
            for (Row& row : table.rows)
                row.cells.push_back(row.cells[total]);
        }
        setCell(sample.disclosure,
                TableKind::GeneralPublicExpenditure,
                QStringLiteral("2210201"),
                QStringLiteral("last_year"),
                QString::fromLatin1(housing));
        return sample;
    };
}

} // namespace

std::vector<CheckSample> narrativeSamples()
{
    std::vector<CheckSample> all;
    for (const auto list :
         {tableFigureSamples, sumSamples, changeSamples, itemSamples, wordSamples}) {
        const std::vector<CheckSample> part = list();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

std::vector<CheckSample> yearSamples()
{
    return {
        {"last-year-figure",
         afterNinety("2024年支出预算100.00万元，2023年支出预算90.00万元。"),
         afterNinety("2024年支出预算100.00万元，2023年支出预算80.00万元。")},
        {"last-year-change",
         afterNinety("2024年支出预算100.00万元，比2023年增加10.00万元。"),
         afterNinety("2024年支出预算100.00万元，比2023年增加20.00万元。")},
        {"last-year-column", withColumn("93.71"), withColumn("93.17")},
    };
}

} // namespace budget::checks
