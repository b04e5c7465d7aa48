#include "tests/ui/table/table_sample.h"

#include "core/document/table_template.h"
#include "core/money/money_text.h"
#include "tests/source_tree.h"

#include <QAbstractItemModel>
#include <QFile>

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

const DisclosureTemplate& sampleTemplate()
{
    static const DisclosureTemplate disclosure = [] {
        QFile file(sourcePath(QStringLiteral("resources/templates/qinhuangdao.json")));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return parseTemplate(opened ? file.readAll() : QByteArray(), file.fileName()).value();
    }();
    return disclosure;
}

RowKind kindOf(const QString& name)
{
    if (name == QStringLiteral("合计") || name.endsWith(QStringLiteral("总计")))
        return RowKind::Total;
    const bool subtotal =
        name.endsWith(QStringLiteral("小计"))
        || (name.startsWith(QStringLiteral("本年")) && name.endsWith(QStringLiteral("合计")));
    return subtotal ? RowKind::Subtotal : RowKind::Item;
}

Cell cellOf(const Column& column, const QString& text, MoneyUnit unit)
{
    Cell cell{text, std::nullopt, false};
    if (column.type == ColumnType::Amount)
        cell.amount = parseMoney(text, unit).value_or(std::nullopt);
    return cell;
}

// The row of one side of a line; nothing when that side has no words on it.
void appendRow(Table& table, Side side, int line, const QStringList& texts)
{
    Row row;
    row.side = side;
    row.line = line;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        const bool ours = side == Side::None || column.side == side;
        const QString text =
            ours || column.side == Side::None ? texts.value(static_cast<int>(i)) : QString();
        row.cells.push_back(cellOf(column, text, table.unit));
        if (ours && column.type == ColumnType::Name)
            row.name = text;
        if (ours && column.type == ColumnType::Code)
            row.code = text;
    }
    row.kind = kindOf(row.name);
    const bool says = std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell& cell) {
        return table.columns[static_cast<std::size_t>(&cell - row.cells.data())].type
                   != ColumnType::LineNumber
               && !cell.text.isEmpty();
    });
    if (says)
        table.rows.push_back(std::move(row));
}

} // namespace

Table tableFromLines(TableKind kind, const QStringList& lines)
{
    const TableTemplate* pattern = findTemplate(sampleTemplate(), kind);
    Table table;
    table.kind = kind;
    table.title = pattern->title;
    table.unit = pattern->unit;
    table.columns = leafColumns(pattern->columns);
    table.header = headerTree(pattern->columns);
    const bool numbered = table.columns.front().type == ColumnType::LineNumber;
    int number = 0;
    for (const QString& line : lines) {
        QStringList texts;
        for (const QString& text : line.split(u'|'))
            texts.append(text.trimmed());
        ++number;
        if (numbered)
            texts.prepend(QString::number(number));
        if (isTwoSided(table)) {
            appendRow(table, Side::Revenue, number, texts);
            appendRow(table, Side::Expenditure, number, texts);
        } else {
            appendRow(table, Side::None, number, texts);
        }
    }
    arrangeRows(table);
    return table;
}

Table expenditureSample()
{
    return tableFromLines(
        TableKind::ExpenditureSummary,
        {
            QStringLiteral("| 合计 | 8900.03 | 3611.85 | 5288.18"),
            QStringLiteral("201 | 一般公共服务支出 | 8309.97 | 3021.79 | 5288.18"),
            QStringLiteral("20103 | 政府办公厅（室）及相关机构事务 | 8001.97 | "
                           "3021.79 | 4980.18"),
            QStringLiteral("2010350 | 事业运行 | 3021.79 | 3021.79"),
            QStringLiteral("2010399 | 其他政府办公厅（室）及相关机构事务支出 | "
                           "4980.18 | | 4980.18"),
            QStringLiteral("20113 | 商贸事务 | 308.00 | | 308.00"),
            QStringLiteral("2011308 | 招商引资 | 308.00 | | 308.00"),
            QStringLiteral("208 | 社会保障和就业支出 | 343.62 | 343.62 | 0.00"),
            QStringLiteral("20805 | 行政事业单位养老支出 | 343.62 | 343.62"),
            QStringLiteral("2080502 | 事业单位离退休 | 158.67 | 158.67"),
            QStringLiteral("2080505 | 机关事业单位基本养老保险缴费支出 | 124.95 | "
                           "124.95"),
            QStringLiteral("2080506 | 机关事业单位职业年金缴费支出 | 60.00 | 60.00"),
            QStringLiteral("210 | 卫生健康支出 | 152.73 | 152.73"),
            QStringLiteral("21011 | 行政事业单位医疗 | 152.73 | 152.73"),
            QStringLiteral("2101102 | 事业单位医疗 | 62.48 | 62.48"),
            QStringLiteral("2101103 | 公务员医疗补助 | 90.25 | 90.25"),
            QStringLiteral("221 | 住房保障支出 | 93.71 | 93.71"),
            QStringLiteral("22102 | 住房改革支出 | 93.71 | 93.71"),
            QStringLiteral("2210201 | 住房公积金 | 93.71 | 93.71"),
        });
}

Table basicExpenditureSample()
{
    return tableFromLines(TableKind::BasicExpenditure,
                          {
                              QStringLiteral("| 合计 | 3611.85 | 2069.09 | 1542.76"),
                              QStringLiteral("301 | 工资福利支出 | 1913.36 | 1913.36"),
                              QStringLiteral("30101 | 基本工资 | 950.74 | 950.74"),
                              QStringLiteral("30102 | 津贴补贴 | 53.48 | 53.48"),
                              QStringLiteral("30103 | 奖金 | 78.10 | 78.10"),
                              QStringLiteral("302 | 商品和服务支出 | 1542.76 | | 1542.76"),
                              QStringLiteral("30201 | 办公费 | 7.10 | | 7.10"),
                              QStringLiteral("30205 | 水费 | 85.00 | | 85.00"),
                              QStringLiteral("30206 | 电费 | 565.00 | | 565.00"),
                              QStringLiteral("303 | 对个人和家庭的补助 | 155.73 | 155.73"),
                              QStringLiteral("30302 | 退休费 | 153.19 | 153.19"),
                          });
}

Table twoSidedSample()
{
    return tableFromLines(
        TableKind::RevenueExpenditureSummary,
        {
            QStringLiteral("一、一般公共预算拨款收入 | 8900.03 | 一、一般公共服务支出 | 8309.97"),
            QStringLiteral("二、政府性基金预算拨款收入 | | 二、外交支出"),
            QStringLiteral("| | 八、社会保障和就业支出 | 343.62"),
            QStringLiteral("| | 十、卫生健康支出 | 152.73"),
            QStringLiteral("| | 二十、住房保障支出 | 93.71"),
            QStringLiteral("本年收入合计 | 8900.03 | 本年支出合计 | 8900.03"),
            QStringLiteral("上年结转结余 | | 年终结转结余"),
            QStringLiteral("收入总计 | 8900.03 | 支出总计 | 8900.03"),
        });
}

Table emptySample()
{
    Table table = tableFromLines(TableKind::GovernmentFundExpenditure, {});
    table.notes.push_back(QStringLiteral("注：本部门无政府性基金预算财政拨款支出，本表为空。"));
    return table;
}

Table goalSample()
{
    Table table = tableFromLines(
        TableKind::PerformanceGoal,
        {
            QStringLiteral(
                "产出指标 | 数量指标 | 电梯检测完成率 | 电梯检测完成率 | ≥90% | 工作计划"),
            QStringLiteral(
                "产出指标 | 数量指标 | 电梯维保完成率 | 电梯维保完成率 | ≥90% | 工作计划"),
            QStringLiteral("产出指标 | 质量指标 | 设施正常运转率 | 设施正常运转率 | ≥90% | 验收单"),
            QStringLiteral(
                "效益指标 | 社会效益指标 | 办事便利度 | 办事便利度 | 比上年提高 | 工作计划"),
        });
    table.title = QStringLiteral("办公楼日常专用设备维护费");
    table.rows[1].cells[0].covered = true;
    table.rows[1].cells[1].covered = true;
    table.rows[2].cells[0].covered = true;
    table.goals = {QStringLiteral("1.保障设备日常运行。"), QStringLiteral("2.及时维修。")};
    return table;
}

Table assetSample()
{
    return tableFromLines(TableKind::Assets,
                          {
                              QStringLiteral("合计 | 1 | --- | 2413.603435"),
                              QStringLiteral("一、土地、房屋及构筑物 | 2 | --- | 0.00"),
                              QStringLiteral("其中：房屋 | 3 | | 0.00"),
                              QStringLiteral("二、通用设备 | 4 | 832 | 1490.682445"),
                              QStringLiteral("其中：汽车 | 5 | 3 | 90.9696"),
                              QStringLiteral("三、专用设备 | 6 | 263 | 183.00215"),
                          });
}

std::shared_ptr<const Disclosure> disclosureOf(std::vector<Table> tables)
{
    auto disclosure = std::make_shared<Disclosure>();
    disclosure->fiscalYear = 2023;
    disclosure->tables = std::move(tables);
    return disclosure;
}

namespace {

void printRows(const QAbstractItemModel& model, const QModelIndex& parent, QString& text)
{
    int depth = 0;
    for (QModelIndex up = parent; up.isValid(); up = up.parent())
        ++depth;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        text += QString(qsizetype(2) * depth, u' ') + cells.join(QStringLiteral(" | ")) + u'\n';
        printRows(model, model.index(row, 0, parent), text);
    }
}

} // namespace

QString printModel(const QAbstractItemModel& model)
{
    QString text;
    printRows(model, {}, text);
    return text;
}

} // namespace budget::ui
