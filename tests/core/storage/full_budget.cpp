#include "tests/core/storage/full_budget.h"

#include "core/budget/fact_access.h"
#include "core/storage/change_text.h"

namespace budget::storage {

namespace {

SubjectCode code(const char* digits)
{
    return SubjectCode::fromText(QString::fromLatin1(digits)).value();
}

template<typename T>
T bare(FactId id)
{
    T fact;
    fact.id = id;
    return fact;
}

DisclosureTemplate layout()
{
    ColumnTemplate leaf{QStringLiteral("金额"),
                        {QStringLiteral("预算数")},
                        QStringLiteral("total"),
                        ColumnType::Amount,
                        Side::Revenue,
                        {}};
    ColumnTemplate merged{QStringLiteral("收入"), {}, {}, ColumnType::Text, Side::Revenue, {leaf}};
    TableTemplate table;
    table.kind = TableKind::RevenueExpenditureSummary;
    table.aliases = {QStringLiteral("收支表")};
    table.unit = MoneyUnit::Yuan;
    table.columnNumbers = QStringLiteral("栏次");
    table.columnNumberAliases = {QStringLiteral("序号")};
    table.firstNumber = 3;
    table.decimals = 0;
    table.printsZero = true;
    table.totalIsLast = true;
    table.columns = {merged};
    table.lines = {
        {4, Side::Expenditure, RowKind::Total, code("208").text(), QStringLiteral("支出总计")}};
    table.notes = {QStringLiteral("注：单位为元")};
    table.emptyNote = QStringLiteral("注：\n无");
    table.goalsLabel = QStringLiteral("绩效目标");
    // No title and no region: what was found in somebody's document may lack anything.
    return {QStringLiteral("found"), {}, CodeStyle::Split, {table, TableTemplate()}};
}

Table keptTable()
{
    const Place place{QStringLiteral("a.txt"), QStringLiteral("机构"), 2, 71, QStringLiteral("名")};
    Table table;
    table.title = QStringLiteral("机构设置情况");
    table.unit = MoneyUnit::HundredMillionYuan;
    table.header = {{QStringLiteral("单位"), -1, {{QStringLiteral("名称"), 0, {}}}},
                    {QStringLiteral("经费"), 1, {}}};
    table.columns = {
        {{}, QStringLiteral("名称"), ColumnType::Name, Side::None},
        {QStringLiteral("total"), QStringLiteral("经费"), ColumnType::Amount, Side::Expenditure}};
    Row row{RowKind::Subtotal,
            Side::Expenditure,
            1,
            code("30201").text(),
            QStringLiteral("办\t公"),
            2,
            0,
            {},
            {}};
    row.cells = {{QStringLiteral("\"引号\" \\ 与\u0000零"), {}, true},
                 {QStringLiteral("0.00"), Money(), false}};
    row.place = place;
    // A blank cell, a dash that is no amount, an amount as large as there is.
    Row other;
    other.cells = {{}, {QStringLiteral("---"), {}, false}};
    Row large;
    large.cells = {{}, {{}, Money::fromFen(-Money::LargestFen), false}};
    table.rows = {row, other, large};
    table.notes = {QStringLiteral("注：一"), {}};
    table.goals = {QStringLiteral("目标"), {}};
    table.pages = {7, 8};
    table.place = place;
    table.columnNumbers = QStringLiteral("栏次");
    table.firstNumber = 0;
    return table;
}

void addMoney(Budget& budget)
{
    budget.revenueItems.append({4,
                                2,
                                code("2010301"),
                                FundingSource::CarriedOver,
                                true,
                                Money::fromFen(-1),
                                QStringLiteral("结转"),
                                true});
    budget.revenueItems.append({2, 0, {}, FundingSource::StateCapital, false, Money(), {}, false});
    LineItem item{9,
                  1,
                  code("2080505"),
                  code("30108"),
                  1,
                  Money::fromFen(241360343501),
                  RareText(QStringLiteral("备注 ¥ 😀")),
                  RareText(QStringLiteral("=1500*20")),
                  ExpenditureKind::SubsidyToSubordinates,
                  FundingSource::Other,
                  true,
                  -3};
    budget.lineItems.append(item);
    budget.lineItems.append(bare<LineItem>(3));
    budget.procurement.append(
        {1,
         2,
         QStringLiteral("物业管理"),
         Money(),
         QStringLiteral("服务"),
         QStringLiteral("C99000000"),
         QStringLiteral("项"),
         QStringLiteral("1"),
         Money::fromFen(29875),
         {{QStringLiteral("general_public"), Money::fromFen(29875)}, {{}, Money::fromFen(-5)}}});
    budget.procurement.append(bare<ProcurementItem>(7));
    budget.threePublic.append({5, QStringLiteral("vehicles"), true, Money::fromFen(12)});
}

} // namespace

Budget fullBudget()
{
    Budget budget;
    budget.properties = {
        QStringLiteral("机关事务服务中心"), QStringLiteral("430"), 2023, Stage::FirstSubmission};
    budget.layout = layout();
    budget.units.append({2, 1, QStringLiteral("430001"), QStringLiteral("本级"), true});
    budget.units.append({1, 0, QStringLiteral("430"), QStringLiteral("中心"), false});
    budget.projects.append({1,
                            QStringLiteral("P-1"),
                            QStringLiteral("食堂"),
                            QStringLiteral("食堂运转经费"),
                            {QStringLiteral("第一\n目标"), {}},
                            {{QStringLiteral("产出指标"),
                              QStringLiteral("数量指标"),
                              QStringLiteral("人数"),
                              QStringLiteral("说明"),
                              QStringLiteral("≥90%"),
                              QStringLiteral("依据")},
                             {}}});
    addMoney(budget);
    budget.assets.append(
        {1, QStringLiteral("一、房屋"), 1, QStringLiteral("---"), Money::fromFen(2413603435)});
    budget.assets.append(bare<Asset>(3));
    budget.subjectNames.append(
        {1, Catalogue::GovernmentEconomic, code("50102"), QStringLiteral("社会保障缴费")});
    budget.narrative.append({1,
                             QStringLiteral("一、职责"),
                             1,
                             {{QStringLiteral("文字"), {}, 0}, {{}, TableKind::Assets, 2}}});
    budget.keptTables.append({1, keptTable()});
    budget.waivers.append({1,
                           QStringLiteral("narrative-total"),
                           QStringLiteral("expenditure_summary|合计|total"),
                           QStringLiteral("按新口径\n列示")});
    budget.waivers.append(bare<Waiver>(4));
    return budget;
}

Budget longBudget(int lineItems)
{
    Budget budget;
    budget.properties.departmentName = QStringLiteral("长");
    for (FactId id = 1; id <= 8; ++id) {
        budget.units.append({id, id / 2, {}, QStringLiteral("单位%1").arg(id), false});
        budget.projects.append({id, {}, QStringLiteral("项目%1").arg(id), {}, {}, {}});
    }
    for (int i = 0; i < lineItems; ++i) {
        LineItem item;
        item.id = i + 1;
        item.unit = 1 + i % 8;
        item.project = i % 9;
        item.functional = code(i % 2 == 0 ? "2080505" : "2010301");
        item.economic = code(i % 3 == 0 ? "30201" : "30108");
        item.amount = Money::fromFen(1000 + i);
        budget.lineItems.append(item);
    }
    return budget;
}

std::string textOf(const Budget& budget)
{
    QStringList lines{textOf({updateFact(budget.properties, budget.properties)}),
                      textOf({updateFact(budget.layout, budget.layout)})};
    for (int kind = 0; kind < FactKindCount; ++kind) {
        visitFacts(budget, static_cast<FactKind>(kind), [&](const auto& list) {
            for (int row = 0; row < list.size(); ++row)
                lines.append(textOf({insertFact(list[row], row)}));
        });
    }
    return lines.join(u'\n').toStdString();
}

} // namespace budget::storage
