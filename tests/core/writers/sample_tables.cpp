#include "tests/core/writers/sample_tables.h"

#include "core/document/table_template.h"
#include "core/money/money_text.h"
#include "tests/source_tree.h"

#include <QFile>

#include <stdexcept>

namespace budget {

namespace {

const DisclosureTemplate& shippedTemplate()
{
    static const DisclosureTemplate shipped = [] {
        QFile file(sourcePath(QStringLiteral("resources/templates/qinhuangdao.json")));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("the shipped template is missing");
        return parseTemplate(file.readAll(), file.fileName()).value();
    }();
    return shipped;
}

RowKind kindOf(const QString& name)
{
    if (name == QStringLiteral("合计") || name.endsWith(QStringLiteral("总计")))
        return RowKind::Total;
    if (name.endsWith(QStringLiteral("小计")) || name.endsWith(QStringLiteral("合计")))
        return RowKind::Subtotal;
    return RowKind::Item;
}

QString itemCode(const TableTemplate& form, const QString& name, Side side)
{
    for (const LineTemplate& line : form.lines) {
        if (line.name == name && line.side == side)
            return line.code;
    }
    return {};
}

Cell cellOf(const Table& table,
            const Column& column,
            const Row* above,
            std::size_t index,
            const QString& text)
{
    Cell cell;
    if (text == u"^" && above != nullptr) {
        cell.text = above->cells[index].text;
        cell.covered = true;
        return cell;
    }
    cell.text = text;
    if (column.type == ColumnType::Amount) {
        if (const auto amount = parseMoney(text, table.unit))
            cell.amount = *amount;
    }
    return cell;
}

void putCell(Row& row, const TableTemplate& form, const Column& column, const QString& text)
{
    if (column.type == ColumnType::Code)
        row.code = text;
    if (column.type == ColumnType::LineNumber)
        row.line = text.toInt();
    if (column.type != ColumnType::Name)
        return;
    row.name = text;
    row.kind = kindOf(text);
    if (form.kind == TableKind::ThreePublic)
        row.code = itemCode(form, text, Side::None);
}

void appendRow(Table& table, const TableTemplate& form, const QStringList& texts, Side side)
{
    Row row;
    row.side = side;
    row.cells.resize(table.columns.size());
    const Row* above = table.rows.empty() ? nullptr : &table.rows.back();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        if (column.side != Side::None && column.side != side)
            continue;
        const QString text = texts.value(static_cast<qsizetype>(i));
        row.cells[i] = cellOf(table, column, above, i, text);
        putCell(row, form, column, row.cells[i].text);
    }
    if (side == Side::None || !row.name.isEmpty())
        table.rows.push_back(std::move(row));
}

Passage paragraph(const char16_t* text)
{
    return {QString::fromUtf16(text), -1, {}};
}

Passage tableAt(int index)
{
    return {{}, index, {}};
}

Section section(const char16_t* heading, int level, std::vector<Passage> passages)
{
    return {QString::fromUtf16(heading), level, std::move(passages), {}};
}

Table goalTable()
{
    Table goal = sampleTable(
        TableKind::PerformanceGoal,
        QStringLiteral("产出指标\t数量指标\t设备检测完成率\t已检测台数占应检测台数的"
                       "比例\t≥90%\t年度工作计划\n"
                       "^\t^\t设备维保完成率\t\t≥90%\t年度工作计划\n"
                       "效益指标\t社会效益指标\t办事便利度\t办事便利度\t有所提高\t调查"));
    goal.title = QStringLiteral("设备维护费");
    goal.goals = {QStringLiteral("1.保证设备正常运转。"), QStringLiteral("2.按时检测。")};
    return goal;
}

std::vector<Table> sampleTables()
{
    std::vector<Table> tables;
    tables.push_back(sampleTable(
        TableKind::RevenueExpenditureSummary,
        QStringLiteral("1\t一、一般公共预算拨款收入\t8900.03\t一、一般公共服务支出\t8309.97\n"
                       "2\t二、政府性基金预算拨款收入\t\t二、外交支出\t0.00\n"
                       "3\t\t\t三、国防支出\t-12.50\n"
                       "4\t收入总计\t8900.03\t支出总计\t8900.03")));
    tables.push_back(
        sampleTable(TableKind::ExpenditureSummary,
                    QStringLiteral("1\t\t合计\t8900.03\t3611.85\t5288.18\n"
                                   "2\t201\t一般公共服务支出\t8309.97\t3021.79\t5288.18\n"
                                   "3\t20805\t行政事业单位养老支出\t343.62\t343.62")));
    tables.push_back(sampleTable(TableKind::GovernmentFundExpenditure, {}));
    tables.back().notes = {QStringLiteral("注：本表为空。")};
    tables.push_back(sampleTable(TableKind::ThreePublic,
                                 QStringLiteral("1\t合计\t374.46\t374.46\n"
                                                "2\t“三公”经费小计\t374.46\t374.46\n"
                                                "3\t一、因公出国（境）费\n"
                                                "4\t三、公务接待费\t318.88\t318.88")));
    tables.push_back(goalTable());
    tables.push_back(sampleTable(
        TableKind::Procurement,
        QStringLiteral("合计\t\t\t\t\t\t\t241.82\t241.82\t\t\t\t\t\t\t241.82\n"
                       "办公楼物业费\t93.12\t其他服务\tC9900000\t1\t1\t93.12\t93.12\t93.12"
                       "\t\t\t\t\t\t\t93.12")));
    tables.push_back(sampleTable(TableKind::Assets,
                                 QStringLiteral("合计\t1\t---\t2413.603435\n"
                                                "一、土地、房屋及构筑物\t2\t\t0.00\n"
                                                "二、通用设备\t4\t832\t1490.682445")));
    return tables;
}

} // namespace

Table sampleTable(TableKind kind, const QString& lines)
{
    const TableTemplate& form = *findTemplate(shippedTemplate(), kind);
    Table table;
    table.kind = kind;
    table.title = form.title;
    table.title.replace(QStringLiteral("{last_year}"), QStringLiteral("2022"));
    table.unit = form.unit;
    table.header = headerTree(form.columns);
    table.columns = leafColumns(form.columns);
    table.columnNumbers = form.columnNumbers;
    table.firstNumber = form.firstNumber;
    const QStringList printed = lines.split(u'\n', Qt::SkipEmptyParts);
    const bool twoSided = isTwoSided(table);
    for (const QString& line : printed) {
        if (!twoSided) {
            appendRow(table, form, line.split(u'\t'), Side::None);
            continue;
        }
        appendRow(table, form, line.split(u'\t'), Side::Revenue);
        appendRow(table, form, line.split(u'\t'), Side::Expenditure);
    }
    arrangeRows(table);
    return table;
}

Disclosure sampleDisclosure()
{
    Disclosure disclosure;
    disclosure.unitName = QStringLiteral("机关事务服务中心");
    disclosure.unitCode = QStringLiteral("430");
    disclosure.fiscalYear = 2023;
    disclosure.templateId = QStringLiteral("qinhuangdao");
    disclosure.tables = sampleTables();
    disclosure.sections = {
        section(u"一、部门预算公开表", 0, {}),
        section(u"1、部门预算收支总表", 1, {tableAt(0)}),
        section(u"2、部门预算支出总表", 1, {tableAt(1)}),
        section(u"3、部门预算政府性基金预算财政拨款支出表", 1, {tableAt(2)}),
        section(u"4、部门预算财政拨款“三公”经费支出表", 1, {tableAt(3)}),
        section(u"二、部门预算情况说明", 0, {paragraph(u"现将预算公开如下：")}),
        section(u"1、预算绩效信息", 1, {paragraph(u"项目的绩效目标见下表。"), tableAt(4)}),
        section(u"2、政府采购预算情况", 1, {paragraph(u"采购预算241.82万元。"), tableAt(5)}),
        section(u"3、国有资产信息",
                1,
                {paragraph(u"固定资产见下表。"), tableAt(6), paragraph(u"车辆3台。")}),
    };
    return disclosure;
}

} // namespace budget
