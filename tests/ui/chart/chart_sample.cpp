#include "tests/ui/chart/chart_sample.h"

#include "core/money/money_text.h"

#include <QStringList>

namespace budget::ui {

namespace {

QString lines(const char16_t* text)
{
    return QString::fromUtf16(text);
}

} // namespace

Table chartTable(TableKind kind, const QString& title, const QString& text)
{
    Table table;
    table.kind = kind;
    table.title = title;
    table.columns = {
        {QStringLiteral("code"), QStringLiteral("科目编码"), ColumnType::Code, Side::None},
        {QStringLiteral("name"), QStringLiteral("科目名称"), ColumnType::Name, Side::None}};
    QStringList rows = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& column : rows.takeFirst().split(u'|'))
        table.columns.push_back({column.section(u'=', 0, 0),
                                 column.section(u'=', 1, 1),
                                 ColumnType::Amount,
                                 Side::None});
    for (const QString& line : rows) {
        const QStringList texts = line.split(u'|');
        Row row;
        row.code = texts[0];
        row.name = texts[1];
        row.kind = row.name == QStringLiteral("合计") ? RowKind::Total : RowKind::Item;
        row.line = static_cast<int>(table.rows.size()) + 1;
        for (qsizetype i = 0; i < static_cast<qsizetype>(table.columns.size()); ++i) {
            Cell cell{texts[i], std::nullopt, false};
            if (i > 1)
                cell.amount = parseMoney(texts[i], MoneyUnit::TenThousandYuan).value();
            row.cells.push_back(cell);
        }
        table.rows.push_back(std::move(row));
    }
    arrangeRows(table);
    return table;
}

std::shared_ptr<const Disclosure> chartDisclosure(std::vector<Table> tables)
{
    Disclosure disclosure;
    disclosure.unitName = QStringLiteral("秦皇岛经济技术开发区机关事务服务中心");
    disclosure.fiscalYear = 2023;
    disclosure.tables = std::move(tables);
    return std::make_shared<const Disclosure>(std::move(disclosure));
}

Table expenditureSummary()
{
    return chartTable(TableKind::ExpenditureSummary,
                      QStringLiteral("部门预算支出总表"),
                      lines(u"total=合计|basic=基本支出|project=项目支出\n"
                            u"|合计|8900.03|3611.85|5288.18\n"
                            u"201|一般公共服务支出|8309.97|3021.79|5288.18\n"
                            u"20103|政府办公厅（室）及相关机构事务|8001.97|3021.79|4980.18\n"
                            u"2010350|事业运行|3021.79|3021.79|\n"
                            u"2010399|其他政府办公厅（室）及相关机构事务支出|4980.18||4980.18\n"
                            u"20113|商贸事务|308.00||308.00\n"
                            u"2011308|招商引资|308.00||308.00\n"
                            u"208|社会保障和就业支出|343.62|343.62|\n"
                            u"20805|行政事业单位养老支出|343.62|343.62|\n"
                            u"2080502|事业单位离退休|158.67|158.67|\n"
                            u"2080505|机关事业单位基本养老保险缴费支出|124.95|124.95|\n"
                            u"2080506|机关事业单位职业年金缴费支出|60.00|60.00|\n"
                            u"210|卫生健康支出|152.73|152.73|\n"
                            u"21011|行政事业单位医疗|152.73|152.73|\n"
                            u"2101102|事业单位医疗|62.48|62.48|\n"
                            u"2101103|公务员医疗补助|90.25|90.25|\n"
                            u"221|住房保障支出|93.71|93.71|\n"
                            u"22102|住房改革支出|93.71|93.71|\n"
                            u"2210201|住房公积金|93.71|93.71|\n"));
}

Table basicExpenditure()
{
    return chartTable(TableKind::BasicExpenditure,
                      QStringLiteral("一般公共预算财政拨款基本支出表"),
                      lines(u"total=合计|personnel=人员经费|public=公用经费\n"
                            u"|合计|3611.85|2069.09|1542.76\n"
                            u"301|工资福利支出|1913.36|1913.36|\n"
                            u"30101|基本工资|950.74|950.74|\n"
                            u"30102|津贴补贴|53.48|53.48|\n"
                            u"30103|奖金|78.10|78.10|\n"
                            u"30107|绩效工资|389.85|389.85|\n"
                            u"30108|机关事业单位基本养老保险缴费|124.95|124.95|\n"
                            u"30109|职业年金缴费|60.00|60.00|\n"
                            u"30110|职工基本医疗保险缴费|62.48|62.48|\n"
                            u"30111|公务员医疗补助缴费|90.25|90.25|\n"
                            u"30112|其他社会保障缴费|9.80|9.80|\n"
                            u"30113|住房公积金|93.71|93.71|\n"
                            u"302|商品和服务支出|1542.76||1542.76\n"
                            u"30201|办公费|7.10||7.10\n"
                            u"30202|印刷费|2.13||2.13\n"
                            u"30205|水费|85.00||85.00\n"
                            u"30206|电费|565.00||565.00\n"
                            u"30207|邮电费|14.00||14.00\n"
                            u"30208|取暖费|455.72||455.72\n"
                            u"30211|差旅费|5.68||5.68\n"
                            u"30213|维修(护)费|0.71||0.71\n"
                            u"30216|培训费|8.36||8.36\n"
                            u"30217|公务接待费|10.88||10.88\n"
                            u"30226|劳务费|311.00||311.00\n"
                            u"30228|工会经费|11.14||11.14\n"
                            u"30229|福利费|7.62||7.62\n"
                            u"30231|公务用车运行维护费|52.58||52.58\n"
                            u"30299|其他商品和服务支出|5.84||5.84\n"
                            u"303|对个人和家庭的补助|155.73|155.73|\n"
                            u"30302|退休费|153.19|153.19|\n"
                            u"30305|生活补助|0.80|0.80|\n"
                            u"30309|奖励金|0.90|0.90|\n"
                            u"30399|其他对个人和家庭的补助|0.84|0.84|\n"));
}

Table longNames(int count)
{
    QString text = QStringLiteral("basic=基本支出|project=项目支出\n");
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("%1|其他政府办公厅室及相关机构事务和服务的支出第%2项|%3|%4\n")
                    .arg(201 + i)
                    .arg(i + 1, 2, 10, QLatin1Char('0'))
                    .arg(1000 - 30 * i)
                    .arg(i * i);
    return chartTable(TableKind::ExpenditureSummary, QStringLiteral("支出总表"), text);
}

} // namespace budget::ui
