#include "tests/typeset/form_table.h"
#include "tests/typeset/forms.h"

namespace budget::typeset {

namespace {

const AmountStyle ThreeListsStyle{false, true, {}};

class ThreeListsForm
{
public:
    explicit ThreeListsForm(const PlainBudget& budget)
        : m_budget(budget)
    {
        m_document.name = u"three_lists"_qs;
    }

    PrintedDocument make()
    {
        m_document.cover = {m_budget.unitName, year() + u"年度部门预算"_qs};
        m_document.addHeading(u"第一部分 部门概况"_qs);
        m_document.add(u"负责全市水资源的管理、河道的维护和防汛工作。"_qs);
        m_document.addHeading(u"第二部分 "_qs + year() + u"年度部门预算表"_qs);
        addSummary();
        addExpenditureAcross();
        addFiscal();
        addSubjects(u"一般公共预算支出预算表（功能科目）"_qs,
                    u"general_public_expenditure"_qs,
                    false,
                    isFrom(Source::GeneralPublic));
        addSubjects(u"一般公共预算基本支出预算表（经济科目）"_qs,
                    u"basic_expenditure"_qs,
                    true,
                    both(isBasic(), isFrom(Source::GeneralPublic)));
        addThreePublic();
        addSubjects(u"政府性基金财政拨款支出预算表"_qs,
                    u"government_fund_expenditure"_qs,
                    false,
                    isFrom(Source::GovernmentFund));
        addExplanation();
        return m_document;
    }

private:
    using Amounts = std::vector<std::pair<QString, std::int64_t>>;

    QString year() const { return QString::number(m_budget.year); }
    FormTable table(const QString& title, const QString& kind, bool isLandscape = false)
    {
        FormTable made(m_document, kind, ThreeListsStyle);
        made.table().above =
            QStringLiteral("公开%1表").arg(m_document.tables.size() + 1, 2, 10, QChar(u'0'));
        made.table().title = title;
        made.table().left = u"部门名称："_qs + m_budget.unitName;
        made.table().right = u"单位：万元"_qs;
        made.table().isLandscape = isLandscape;
        return made;
    }
    static Amounts amount(std::int64_t fen) { return {{u"amount"_qs, fen}}; }
    std::int64_t basic() const { return m_budget.sum(isBasic()); }
    std::int64_t project() const { return m_budget.sum(isSpentAs(Spending::Project)); }

    void addSummary()
    {
        FormTable sheet = table(u"收支预算总表"_qs, u"revenue_expenditure_summary"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {24, 14, 26, 14, 22, 14};
        printed.header = {{u"收入"_qs, 0, 0, 1, 2},
                          {u"支出"_qs, 0, 2, 1, 4},
                          {u"项目名称"_qs, 1, 0, 2, 1},
                          {u"金额"_qs, 1, 1, 2, 1},
                          {u"功能分类"_qs, 1, 2, 1, 2},
                          {u"支出用途"_qs, 1, 4, 1, 2},
                          {u"功能科目名称"_qs, 2, 2},
                          {u"金额"_qs, 2, 3},
                          {u"项目名称"_qs, 2, 4},
                          {u"金额"_qs, 2, 5}};
        const std::int64_t all = m_budget.sum(everything());
        FormTable::Side functions{u"expenditure"_qs, {}, {}};
        for (const QString& code : m_budget.functionalCodes(everything())) {
            if (code.size() == 3)
                functions.lines.push_back(
                    {ordinal(static_cast<int>(functions.lines.size()) + 1) + functionalName(code),
                     amount(m_budget.sum(isUnder(code)))});
        }
        sheet.addSides(
            {{u"revenue"_qs,
              {{u"一、财政拨款"_qs, amount(all)},
               {u"1.一般公共预算"_qs, amount(m_budget.sum(isFrom(Source::GeneralPublic)))},
               {u"2.政府性基金预算"_qs, amount(m_budget.sum(isFrom(Source::GovernmentFund)))},
               {u"二、财政专户管理资金"_qs, {}},
               {u"三、其他资金"_qs, {}}},
              {{u"当年收入小计"_qs, amount(all)},
               {u"上年结转资金"_qs, {}},
               {u"收入合计"_qs, amount(all)}}},
             functions,
             {u"expenditure"_qs,
              {{u"一、基本支出"_qs, amount(basic())},
               {u"二、项目支出"_qs, amount(project())},
               {u"三、单位预留机动经费"_qs, {}}},
              {{u"当年支出小计"_qs, amount(all)},
               {u"结转下年资金"_qs, {}},
               {u"支出合计"_qs, amount(all)}}}},
            false);
        sheet.finish();
    }

    void addExpenditureAcross()
    {
        FormTable sheet = table(u"支出预算总表"_qs, u"expenditure_summary"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {20, 20, 20, 20, 20};
        printed.header = {{u"合计"_qs, 0, 0},
                          {u"基本支出"_qs, 0, 1},
                          {u"项目支出"_qs, 0, 2},
                          {u"单位预留机动经费"_qs, 0, 3},
                          {u"结转下年资金"_qs, 0, 4}};
        const std::int64_t all = m_budget.sum(everything());
        sheet.addRow({sheet.amount(all), sheet.amount(basic()), sheet.amount(project()), {}, {}});
        sheet.note({}, {}, u"total"_qs, all);
        sheet.note({}, {}, u"basic"_qs, basic());
        sheet.note({}, {}, u"project"_qs, project());
        sheet.finish();
    }

    void addFiscal()
    {
        FormTable sheet = table(u"财政拨款收支预算总表"_qs, u"fiscal_appropriation_summary"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {30, 20, 30, 20};
        printed.header = {{u"收入"_qs, 0, 0, 1, 2},
                          {u"支出"_qs, 0, 2, 1, 2},
                          {u"项目名称"_qs, 1, 0, 2, 1},
                          {u"金额"_qs, 1, 1, 2, 1},
                          {u"支出用途"_qs, 1, 2, 1, 2},
                          {u"项目名称"_qs, 2, 2},
                          {u"金额"_qs, 2, 3}};
        const std::int64_t all = m_budget.sum(everything());
        const auto spent = [](std::int64_t fen) { return Amounts{{u"total"_qs, fen}}; };
        sheet.addSides(
            {{u"revenue"_qs,
              {{u"一、一般公共预算"_qs, amount(m_budget.sum(isFrom(Source::GeneralPublic)))},
               {u"二、政府性基金预算"_qs, amount(m_budget.sum(isFrom(Source::GovernmentFund)))}},
              {{u"收入合计"_qs, amount(all)}}},
             {u"expenditure"_qs,
              {{u"一、基本支出"_qs, spent(basic())},
               {u"二、项目支出"_qs, spent(project())},
               {u"三、单位预留机动经费"_qs, {}}},
              {{u"支出合计"_qs, spent(all)}}}},
            false);
        sheet.finish();
    }

    void
    addSubjects(const QString& title, const QString& kind, bool isEconomic, const LineFilter& takes)
    {
        FormTable sheet = table(title, kind);
        PrintedTable& printed = sheet.table();
        printed.widths = {20, 44, 24};
        printed.header = {{isEconomic ? u"科目编码"_qs : u"功能科目编码"_qs, 0, 0},
                          {isEconomic ? u"科目名称"_qs : u"功能科目名称"_qs, 0, 1},
                          {isEconomic ? u"基本支出"_qs : u"金 额"_qs, 0, 2}};
        sheet.addSubjects(
            m_budget, {CodeStyle::Joined, isEconomic, true, takes, {{u"total"_qs, everything()}}});
        printed.notes = {u"注：“科目编码”和“科目名称”为必填项。"_qs};
        sheet.finish();
    }

    void addThreePublic()
    {
        FormTable sheet =
            table(u"一般公共预算“三公”经费、会议费、培训费支出预算表"_qs, u"three_public"_qs, true);
        PrintedTable& printed = sheet.table();
        printed.widths = {14, 14, 14, 14, 14, 14, 14, 14};
        printed.header = {{u"合计"_qs, 0, 0, 3, 1},
                          {u"“三公”经费"_qs, 0, 1, 1, 5},
                          {u"会议费"_qs, 0, 6, 3, 1},
                          {u"培训费"_qs, 0, 7, 3, 1},
                          {u"小计"_qs, 1, 1, 2, 1},
                          {u"因公出国（境）费"_qs, 1, 2, 2, 1},
                          {u"公务用车购置及运行维护费"_qs, 1, 3, 1, 2},
                          {u"公务接待费"_qs, 1, 5, 2, 1},
                          {u"公务用车购置费"_qs, 2, 3},
                          {u"公务用车运行维护费"_qs, 2, 4}};
        const std::int64_t overseas = m_budget.sum(isUnderEconomic(u"30212"_qs));
        const std::int64_t reception = m_budget.sum(isUnderEconomic(u"30217"_qs));
        const std::int64_t vehicles = m_budget.sum(isUnderEconomic(u"30231"_qs));
        const std::int64_t meetings = m_budget.sum(isUnderEconomic(u"30215"_qs));
        const std::int64_t training = m_budget.sum(isUnderEconomic(u"30216"_qs));
        const std::int64_t three = overseas + reception + vehicles;
        sheet.addRow({sheet.amount(three + meetings + training),
                      sheet.amount(three),
                      sheet.amount(overseas),
                      {},
                      sheet.amount(vehicles),
                      sheet.amount(reception),
                      sheet.amount(meetings),
                      sheet.amount(training)});
        sheet.note(u"three_public"_qs, {}, u"total"_qs, three);
        sheet.note(u"overseas"_qs, {}, u"total"_qs, overseas);
        sheet.note(u"vehicle_operation"_qs, {}, u"total"_qs, vehicles);
        sheet.note(u"reception"_qs, {}, u"total"_qs, reception);
        sheet.finish();
    }

    void addExplanation()
    {
        const auto inTenThousand = [](std::int64_t fen) {
            return amountText(fen, {false, true, u"0"_qs}) + u"万元"_qs;
        };
        const std::int64_t all = m_budget.sum(everything());
        m_document.addHeading(u"第三部分 "_qs + year() + u"年度部门预算情况说明"_qs);
        m_document.addHeading(u"一、收支预算总体情况说明"_qs);
        m_document.add(m_budget.unitName + year() + u"年度收入预算"_qs + inTenThousand(all)
                       + u"。"_qs);
        m_document.add(year() + u"年支出预算合计"_qs + inTenThousand(all) + u"，其中：基本支出"_qs
                       + inTenThousand(basic()) + u"，"_qs + shareText(basic(), all)
                       + u"；项目支出"_qs + inTenThousand(project()) + u"，"_qs
                       + shareText(project(), all) + u"。"_qs);
        m_document.addHeading(u"第四部分 名词解释"_qs);
        m_document.add(u"基本支出：保障机构正常运转的支出。"_qs);
    }

    const PlainBudget& m_budget;
    PrintedDocument m_document;
};

} // namespace

PrintedDocument threeLists(const PlainBudget& budget)
{
    return ThreeListsForm(budget).make();
}

} // namespace budget::typeset
