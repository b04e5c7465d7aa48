#include "tests/ui/sample_disclosure.h"

#include "core/money/money_text.h"

#include <QStringList>

namespace budget::ui {

namespace {

// A table of code, name, total, basic and project from lines of five words each, amounts in 万元;
// "-" for a blank.
Table tableOf(TableKind kind, const QString& title, const QStringList& lines)
{
    Table table;
    table.kind = kind;
    table.title = title;
    table.columns = {
        {QString(), QStringLiteral("科目编码"), ColumnType::Code, Side::None},
        {QStringLiteral("name"), QStringLiteral("科目名称"), ColumnType::Name, Side::None},
        {QStringLiteral("total"), QStringLiteral("合计"), ColumnType::Amount, Side::None},
        {QStringLiteral("basic"), QStringLiteral("基本支出"), ColumnType::Amount, Side::None},
        {QStringLiteral("project"), QStringLiteral("项目支出"), ColumnType::Amount, Side::None}};
    for (int i = 0; i < static_cast<int>(table.columns.size()); ++i)
        table.header.push_back({table.columns[static_cast<std::size_t>(i)].title, i, {}});
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ');
        Row row;
        row.line = static_cast<int>(table.rows.size()) + 1;
        row.code = words[0] == u"-" ? QString() : words[0];
        row.name = words[1];
        row.kind = row.name == u"合计" ? RowKind::Total : RowKind::Item;
        row.cells = {{row.code, {}, false}, {row.name, {}, false}};
        for (const QString& amount : words.mid(2)) {
            Cell cell;
            if (amount != u"-")
                cell = {amount, *parseMoney(amount, MoneyUnit::TenThousandYuan), false};
            row.cells.push_back(cell);
        }
        table.rows.push_back(row);
    }
    arrangeRows(table);
    return table;
}

Table goalTable(const QString& project)
{
    Table table;
    table.kind = TableKind::PerformanceGoal;
    table.title = project;
    table.columns = {
        {QStringLiteral("first"), QStringLiteral("一级指标"), ColumnType::Text, Side::None}};
    table.header = {{QStringLiteral("一级指标"), 0, {}}};
    table.goals = {QStringLiteral("目标")};
    Row row;
    row.cells = {{QStringLiteral("产出指标"), {}, false}};
    table.rows = {row};
    return table;
}

Section
sectionOf(const QString& heading, int level, const QString& text, const std::vector<int>& tables)
{
    Section section;
    section.heading = heading;
    section.level = level;
    if (!text.isEmpty())
        section.passages.push_back({text, -1, {}});
    for (const int table : tables)
        section.passages.push_back({QString(), table, {}});
    return section;
}

} // namespace

Disclosure sampleDisclosure()
{
    Disclosure disclosure;
    disclosure.unitName = QStringLiteral("示例服务中心");
    disclosure.fiscalYear = 2023;
    disclosure.tables = {
        tableOf(TableKind::ExpenditureSummary,
                QStringLiteral("部门预算支出总表"),
                {QStringLiteral("201 一般公共服务支出 15.00 10.00 5.00"),
                 QStringLiteral("20103 政府办公厅（室）及相关机构事务 12.00 10.00 2.00"),
                 QStringLiteral("20113 商贸事务 3.00 - 3.00"),
                 QStringLiteral("208 社会保障和就业支出 2.50 2.50 -"),
                 QStringLiteral("- 合计 17.50 12.50 5.00")}),
        tableOf(TableKind::RevenueSummary,
                QStringLiteral("部门预算收入总表"),
                {QStringLiteral("201 一般公共服务支出 17.50 - -")}),
        tableOf(TableKind::GovernmentFundExpenditure,
                QStringLiteral("部门预算政府性基金预算支出表"),
                {}),
        goalTable(QStringLiteral("物业费")),
        goalTable(QStringLiteral("会议服务费")),
        tableOf(TableKind::Procurement,
                QStringLiteral("政府采购预算表"),
                {QStringLiteral("1 物业管理服务 3.00 - 3.00")}),
    };
    disclosure.sections = {
        sectionOf(QString(), 0, QStringLiteral("信息公开目录"), {}),
        sectionOf(
            QStringLiteral("一、示例服务中心部门2023年度预算公开表"), 0, QString(), {0, 1, 2}),
        sectionOf(QStringLiteral("二、情况说明"),
                  0,
                  QStringLiteral("支出预算十七万五千元，支出有保障。"),
                  {3, 4}),
        sectionOf(QStringLiteral("1、政府采购预算表"), 1, QString(), {5}),
        sectionOf(QStringLiteral("2、名词解释"),
                  1,
                  QStringLiteral("基本支出：为保障机构运转的支出。"),
                  {}),
    };
    return disclosure;
}

} // namespace budget::ui
