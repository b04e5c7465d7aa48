#include "tests/typeset/form_table.h"
#include "tests/typeset/forms.h"

namespace budget::typeset {

namespace {

const AmountStyle InYuan{true, true, {}};
const AmountStyle InTenThousand{false, true, {}};

class SplitCodesForm
{
public:
    explicit SplitCodesForm(const PlainBudget& budget)
        : m_budget(budget)
    {
        m_document.name = u"split_codes"_qs;
    }

    PrintedDocument make()
    {
        m_document.cover = {u"滨河市"_qs + year() + u"年市级部门预算"_qs,
                            u"预算主管部门："_qs + m_budget.unitName};
        addExplanation();
        addSummary();
        addBySubject(u"年部门收入预算总表"_qs,
                     u"revenue_summary"_qs,
                     u"收入预算"_qs,
                     {{u"合计"_qs, {u"total"_qs, everything()}},
                      {u"财政拨款收入"_qs, {u"fiscal"_qs, everything()}},
                      {u"事业收入"_qs, {QString(), isFrom(Source::Undertaking)}},
                      {u"事业单位经营收入"_qs, {QString(), isFrom(Source::Undertaking)}},
                      {u"其他收入"_qs, {QString(), isFrom(Source::Other)}}},
                     everything());
        addBySubject(u"年部门支出预算总表"_qs,
                     u"expenditure_summary"_qs,
                     u"支出预算"_qs,
                     kinds(),
                     everything());
        addFiscal();
        addBySubject(u"年部门一般公共预算支出功能分类预算表"_qs,
                     u"general_public_expenditure"_qs,
                     u"一般公共预算支出"_qs,
                     kinds(),
                     isFrom(Source::GeneralPublic));
        addBySubject(u"年部门政府性基金预算支出功能分类预算表"_qs,
                     u"government_fund_expenditure"_qs,
                     u"政府性基金预算支出"_qs,
                     kinds(),
                     isFrom(Source::GovernmentFund));
        addBySubject(u"年部门国有资本经营预算支出功能分类预算表"_qs,
                     u"state_capital_expenditure"_qs,
                     u"国有资本经营预算支出"_qs,
                     kinds(),
                     [](const BudgetLine&) { return false; });
        addBasic();
        addThreePublic();
        return m_document;
    }

private:
    using NamedColumn = std::pair<QString, AmountColumn>;

    QString year() const { return QString::number(m_budget.year); }
    static std::vector<NamedColumn> kinds()
    {
        return {{u"合计"_qs, {u"total"_qs, everything()}},
                {u"基本支出"_qs, {u"basic"_qs, isBasic()}},
                {u"项目支出"_qs, {u"project"_qs, isSpentAs(Spending::Project)}}};
    }
    FormTable
    table(const QString& title, const QString& kind, const AmountStyle& style, const QString& unit)
    {
        FormTable made(m_document, kind, style);
        made.table().title = year() + title;
        made.table().left = u"编制部门："_qs + m_budget.unitName;
        made.table().right = u"单位："_qs + unit;
        made.table().isLandscape = true;
        return made;
    }
    QString inTenThousand(std::int64_t fen) const
    {
        return amountText(fen, {false, true, u"0"_qs}) + u"万元"_qs;
    }
    std::vector<ListLine> categories(const QStringList& keys) const
    {
        std::vector<ListLine> lines;
        for (const QString& code : m_budget.functionalCodes(everything())) {
            if (code.size() != 3)
                continue;
            ListLine line{ordinal(static_cast<int>(lines.size()) + 1) + functionalName(code), {}};
            for (const QString& key : keys) {
                LineFilter from = everything();
                if (key == u"general_public")
                    from = isFrom(Source::GeneralPublic);
                if (key == u"government_fund")
                    from = isFrom(Source::GovernmentFund);
                line.amounts.push_back({key, m_budget.sum(both(isUnder(code), from))});
            }
            lines.push_back(line);
        }
        return lines;
    }

    void addExplanation()
    {
        const std::int64_t all = m_budget.sum(everything());
        m_document.addHeading(m_budget.unitName + u"主要职能"_qs);
        m_document.add(u"负责全市水资源的管理、河道的维护和防汛工作。"_qs);
        m_document.addHeading(year() + u"年部门预算编制说明"_qs);
        m_document.add(year() + u"年，"_qs + m_budget.unitName + u"收入预算"_qs + inTenThousand(all)
                       + u"，其中：财政拨款收入"_qs + inTenThousand(all)
                       + u"；事业收入0万元；事业单位经营收入0万元；其他收入0万元。"_qs);
        m_document.add(u"支出预算"_qs + inTenThousand(all) + u"，其中：财政拨款支出预算"_qs
                       + inTenThousand(all) + u"。财政拨款支出预算中，一般公共预算拨款支出预算"_qs
                       + inTenThousand(m_budget.sum(isFrom(Source::GeneralPublic)))
                       + u"；政府性基金拨款支出预算"_qs
                       + inTenThousand(m_budget.sum(isFrom(Source::GovernmentFund)))
                       + u"；国有资本经营预算拨款支出预算0万元。"_qs);
        m_document.add(u"财政拨款支出主要内容如下："_qs);
        int number = 0;
        for (const QString& code : m_budget.functionalCodes(everything())) {
            if (code.size() != 7)
                continue;
            m_document.add(QString::number(++number) + u".“"_qs + functionalName(code.left(3))
                           + u"（类）"_qs + functionalName(code.left(5)) + u"（款）"_qs
                           + functionalName(code) + u"（项）”"_qs
                           + inTenThousand(m_budget.sum(isUnder(code))) + u"。"_qs);
        }
    }

    void addSummary()
    {
        FormTable sheet = table(
            u"年部门财务收支预算总表"_qs, u"revenue_expenditure_summary"_qs, InYuan, u"元"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {30, 18, 30, 18};
        printed.header = {{u"本年收入"_qs, 0, 0, 1, 2},
                          {u"本年支出"_qs, 0, 2, 1, 2},
                          {u"项目"_qs, 1, 0},
                          {u"预算数"_qs, 1, 1},
                          {u"项目"_qs, 1, 2},
                          {u"预算数"_qs, 1, 3}};
        const std::int64_t all = m_budget.sum(everything());
        const auto from = [this](Source source) {
            return std::vector<std::pair<QString, std::int64_t>>{
                {u"amount"_qs, m_budget.sum(isFrom(source))}};
        };
        sheet.addSides({{u"revenue"_qs,
                         {{u"一、财政拨款收入"_qs, {{u"amount"_qs, all}}},
                          {u"1. 一般公共预算资金"_qs, from(Source::GeneralPublic)},
                          {u"2. 政府性基金"_qs, from(Source::GovernmentFund)},
                          {u"3. 国有资本经营预算"_qs, {}},
                          {u"二、事业收入"_qs, {}},
                          {u"三、事业单位经营收入"_qs, {}},
                          {u"四、其他收入"_qs, {}}},
                         {{u"收入总计"_qs, {{u"amount"_qs, all}}}}},
                        {u"expenditure"_qs,
                         categories({u"amount"_qs}),
                         {{u"支出总计"_qs, {{u"amount"_qs, all}}}}}},
                       false);
        sheet.finish();
    }

    void addFiscal()
    {
        FormTable sheet = table(
            u"年部门财政拨款收支预算总表"_qs, u"fiscal_appropriation_summary"_qs, InYuan, u"元"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {24, 16, 26, 16, 16, 16, 16};
        printed.header = {{u"财政拨款收入"_qs, 0, 0, 1, 2},
                          {u"财政拨款支出"_qs, 0, 2, 1, 5},
                          {u"项目"_qs, 1, 0},
                          {u"预算数"_qs, 1, 1},
                          {u"项目"_qs, 1, 2},
                          {u"合计"_qs, 1, 3},
                          {u"一般公共预算"_qs, 1, 4},
                          {u"政府性基金预算"_qs, 1, 5},
                          {u"国有资本经营预算"_qs, 1, 6}};
        const std::int64_t all = m_budget.sum(everything());
        const std::int64_t general = m_budget.sum(isFrom(Source::GeneralPublic));
        const std::int64_t fund = m_budget.sum(isFrom(Source::GovernmentFund));
        sheet.addSides({{u"revenue"_qs,
                         {{u"一、一般公共预算资金"_qs, {{u"amount"_qs, general}}},
                          {u"二、政府性基金"_qs, {{u"amount"_qs, fund}}},
                          {u"三、国有资本经营预算"_qs, {}}},
                         {{u"收入总计"_qs, {{u"amount"_qs, all}}}}},
                        {u"expenditure"_qs,
                         categories({u"total"_qs, u"general_public"_qs, u"government_fund"_qs}),
                         {{u"支出总计"_qs,
                           {{u"total"_qs, all},
                            {u"general_public"_qs, general},
                            {u"government_fund"_qs, fund}}}},
                         4}},
                       false);
        sheet.finish();
    }

    void addBySubject(const QString& title,
                      const QString& kind,
                      const QString& over,
                      const std::vector<NamedColumn>& columns,
                      const LineFilter& takes)
    {
        FormTable sheet = table(title, kind, InYuan, u"元"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {6, 5, 5, 32};
        printed.header = {{u"项目"_qs, 0, 0, 1, 4},
                          {over, 0, 4, 1, static_cast<int>(columns.size())},
                          {u"功能分类科目编码"_qs, 1, 0, 1, 3},
                          {u"功能分类科目名称"_qs, 1, 3, 2, 1},
                          {u"类"_qs, 2, 0},
                          {u"款"_qs, 2, 1},
                          {u"项"_qs, 2, 2}};
        FormTable::BySubject rows{CodeStyle::Split, false, false, takes, {}};
        for (const auto& [name, column] : columns) {
            printed.header.push_back({name, 1, printed.columns(), 2, 1});
            printed.widths.push_back(15);
            rows.columns.push_back(column);
        }
        sheet.addSubjects(m_budget, rows);
        if (m_budget.sum(takes) == 0)
            printed.notes = {u"注：本部门"_qs + year() + u"年无此项预算安排，故本表为空表。"_qs};
        sheet.finish();
    }

    void addBasic()
    {
        FormTable sheet = table(u"年部门一般公共预算基本支出部门预算经济分类预算表"_qs,
                                u"basic_expenditure"_qs,
                                {true, true, u"0.00"_qs},
                                u"元"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {8, 8, 34, 16, 16, 16};
        printed.header = {{u"项目"_qs, 0, 0, 1, 3},
                          {u"一般公共预算基本支出"_qs, 0, 3, 1, 3},
                          {u"部门预算经济分类科目编码"_qs, 1, 0, 1, 2},
                          {u"经济分类科目名称"_qs, 1, 2, 2, 1},
                          {u"合计"_qs, 1, 3, 2, 1},
                          {u"人员经费"_qs, 1, 4, 2, 1},
                          {u"公用经费"_qs, 1, 5, 2, 1},
                          {u"类"_qs, 2, 0},
                          {u"款"_qs, 2, 1}};
        sheet.addSubjects(m_budget,
                          {CodeStyle::Split,
                           true,
                           false,
                           isBasic(),
                           {{u"total"_qs, everything()},
                            {u"personnel"_qs, isSpentAs(Spending::Personnel)},
                            {u"public"_qs, isSpentAs(Spending::PublicFunds)}}});
        sheet.finish();
    }

    void addThreePublic()
    {
        FormTable sheet = table(u"年部门“三公”经费和机关运行经费预算表"_qs,
                                u"three_public"_qs,
                                InTenThousand,
                                u"万元"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {14, 16, 14, 12, 12, 12, 16};
        printed.header = {{u"“三公”经费预算数"_qs, 0, 0, 1, 6},
                          {u"机关运行经费预算数"_qs, 0, 6, 3, 1},
                          {u"合计"_qs, 1, 0, 2, 1},
                          {u"因公出国(境)费"_qs, 1, 1, 2, 1},
                          {u"公务接待费"_qs, 1, 2, 2, 1},
                          {u"公务用车购置及运行费"_qs, 1, 3, 1, 3},
                          {u"小计"_qs, 2, 3},
                          {u"购置费"_qs, 2, 4},
                          {u"运行费"_qs, 2, 5}};
        const std::int64_t overseas = m_budget.sum(isUnderEconomic(u"30212"_qs));
        const std::int64_t reception = m_budget.sum(isUnderEconomic(u"30217"_qs));
        const std::int64_t vehicles = m_budget.sum(isUnderEconomic(u"30231"_qs));
        const std::int64_t operation = m_budget.sum(isSpentAs(Spending::PublicFunds));
        const std::vector<std::pair<QString, std::int64_t>> items{
            {u"three_public"_qs, overseas + reception + vehicles},
            {u"overseas"_qs, overseas},
            {u"reception"_qs, reception},
            {u"vehicles"_qs, vehicles},
            {u"vehicle_purchase"_qs, 0},
            {u"vehicle_operation"_qs, vehicles},
            {u"agency_operation"_qs, operation}};
        QStringList row;
        for (const auto& [code, fen] : items) {
            row.append(sheet.amount(fen));
            sheet.note(code, {}, u"total"_qs, fen);
        }
        sheet.addRow(row);
        sheet.finish();
    }

    const PlainBudget& m_budget;
    PrintedDocument m_document;
};

} // namespace

PrintedDocument splitCodes(const PlainBudget& budget)
{
    return SplitCodesForm(budget).make();
}

} // namespace budget::typeset
