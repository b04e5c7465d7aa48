#include "tests/typeset/form_table.h"
#include "tests/typeset/forms.h"
#include "tests/typeset/office_records.h"

namespace budget::typeset {

namespace {

const AmountStyle NumberedTablesStyle{false, false, {}};

const QStringList Categories{u"一般公共服务支出"_qs,
                             u"外交支出"_qs,
                             u"国防支出"_qs,
                             u"公共安全支出"_qs,
                             u"教育支出"_qs,
                             u"科学技术支出"_qs,
                             u"文化旅游体育与传媒支出"_qs,
                             u"社会保障和就业支出"_qs,
                             u"社会保险基金支出"_qs,
                             u"卫生健康支出"_qs,
                             u"节能环保支出"_qs,
                             u"城乡社区支出"_qs,
                             u"农林水支出"_qs,
                             u"交通运输支出"_qs,
                             u"资源勘探工业信息等支出"_qs,
                             u"商业服务业等支出"_qs,
                             u"金融支出"_qs,
                             u"援助其他地区支出"_qs,
                             u"自然资源海洋气象等支出"_qs,
                             u"住房保障支出"_qs,
                             u"粮油物资储备支出"_qs,
                             u"国有资本经营预算支出"_qs,
                             u"灾害防治及应急管理支出"_qs,
                             u"预备费"_qs,
                             u"其他支出"_qs,
                             u"转移性支出"_qs,
                             u"债务还本支出"_qs,
                             u"债务付息支出"_qs,
                             u"债务发行费用支出"_qs,
                             u"抗疫特别国债安排的支出"_qs};

class NumberedTablesForm
{
public:
    explicit NumberedTablesForm(const PlainBudget& budget)
        : m_budget(budget)
    {
        m_document.name = u"numbered_tables"_qs;
    }

    PrintedDocument make()
    {
        m_document.cover = {m_budget.unitName, year() + u"年部门预算公开"_qs};
        addContents();
        m_document.addHeading(u"一、"_qs + m_budget.unitName + year() + u"年部门预算公开表"_qs);
        addSummary();
        addRevenue();
        addExpenditure(u"3、部门预算支出总表"_qs, u"expenditure_summary"_qs, true);
        addFiscal();
        addExpenditure(
            u"5、部门预算一般公共预算财政拨款支出表"_qs, u"general_public_expenditure"_qs, false);
        addBasic();
        addEmpty(u"7、部门预算政府性基金预算财政拨款支出表"_qs, u"政府性基金"_qs);
        addEmpty(u"8、部门预算国有资本经营预算财政拨款支出表"_qs, u"国有资本经营"_qs);
        addThreePublic();
        addExplanation();
        return m_document;
    }

private:
    QString year() const { return QString::number(m_budget.year); }
    QString inTenThousand(std::int64_t fen) const
    {
        return amountText(fen, {false, false, u"0"_qs}) + u"万元"_qs;
    }

    // A table with its title and the line under it.
    FormTable table(const QString& title, const QString& kind)
    {
        FormTable made(m_document, kind, NumberedTablesStyle);
        made.table().title = title;
        made.table().left =
            m_budget.unitCode + u' ' + m_budget.unitName + u" 预算年度："_qs + year();
        made.table().right = u"单位：万元"_qs;
        made.table().isLandscape = true;
        return made;
    }
    static void numberColumns(PrintedTable& table)
    {
        const int row = table.headerRows();
        table.header.push_back({u"栏次"_qs, row, 0});
        for (int column = 1; column < table.columns(); ++column)
            table.header.push_back({QString::number(column), row, column});
    }
    std::vector<ListLine> categories(const QStringList& keys) const
    {
        std::vector<ListLine> lines;
        for (int i = 0; i < Categories.size(); ++i) {
            std::int64_t fen = 0;
            for (const QString& code : m_budget.functionalCodes(everything())) {
                if (code.size() == 3 && functionalName(code) == Categories[i])
                    fen = m_budget.sum(isUnder(code));
            }
            ListLine line{ordinal(i + 1) + Categories[i], {}};
            for (const QString& key : keys)
                line.amounts.push_back({key, fen});
            lines.push_back(line);
        }
        return lines;
    }

    void addContents()
    {
        m_document.addHeading(year() + u"年部门预算信息公开目录"_qs);
        const QStringList lines{u"一、"_qs + m_budget.unitName + year() + u"年部门预算公开表"_qs,
                                u"1、部门预算收支总表……3"_qs,
                                u"2、部门预算收入总表……5"_qs,
                                u"二、"_qs + m_budget.unitName + year() + u"年部门预算情况说明"_qs};
        for (const QString& line : lines)
            m_document.add(line);
    }

    void addSummary()
    {
        FormTable sheet = table(u"1、部门预算收支总表"_qs, u"revenue_expenditure_summary"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {6, 26, 14, 26, 14};
        printed.header = {{u"序号"_qs, 0, 0, 2, 1},
                          {u"收入"_qs, 0, 1, 1, 2},
                          {u"支出"_qs, 0, 3, 1, 2},
                          {u"项目"_qs, 1, 1},
                          {u"预算数"_qs, 1, 2},
                          {u"项目"_qs, 1, 3},
                          {u"预算数"_qs, 1, 4}};
        numberColumns(printed);
        const std::int64_t all = m_budget.sum(everything());
        FormTable::Side left{u"revenue"_qs,
                             {{u"一、一般公共预算拨款收入"_qs, {{u"amount"_qs, all}}},
                              {u"二、政府性基金预算拨款收入"_qs, {}},
                              {u"三、国有资本经营预算拨款收入"_qs, {}},
                              {u"四、财政专户管理资金收入"_qs, {}},
                              {u"五、事业收入"_qs, {}}},
                             {{u"本年收入合计"_qs, {{u"amount"_qs, all}}},
                              {u"上年结转结余"_qs, {}},
                              {u"收入总计"_qs, {{u"amount"_qs, all}}}}};
        FormTable::Side right{u"expenditure"_qs,
                              categories({u"amount"_qs}),
                              {{u"本年支出合计"_qs, {{u"amount"_qs, all}}},
                               {u"年终结转结余"_qs, {}},
                               {u"支出总计"_qs, {{u"amount"_qs, all}}}}};
        sheet.addSides({left, right}, true);
        sheet.finish();
    }

    void addRevenue()
    {
        FormTable sheet = table(u"2、部门预算收入总表"_qs, u"revenue_summary"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {5, 10, 24, 11, 11, 11, 9, 9, 9, 9, 9, 9, 9};
        printed.header = {{u"序号"_qs, 0, 0, 2, 1},
                          {u"功能分类科目"_qs, 0, 1, 1, 2},
                          {u"合计"_qs, 0, 3, 2, 1},
                          {u"本年收入"_qs, 0, 4, 1, 8},
                          {u"上年结转"_qs, 0, 12, 2, 1},
                          {u"科目编码"_qs, 1, 1},
                          {u"科目名称"_qs, 1, 2},
                          {u"小计"_qs, 1, 4},
                          {u"财政拨款收入"_qs, 1, 5},
                          {u"财政专户收入"_qs, 1, 6},
                          {u"事业收入"_qs, 1, 7},
                          {u"经营收入"_qs, 1, 8},
                          {u"上级补助收入"_qs, 1, 9},
                          {u"附属单位上缴收入"_qs, 1, 10},
                          {u"其他收入"_qs, 1, 11}};
        numberColumns(printed);
        const auto nothing = [](const BudgetLine&) { return false; };
        FormTable::BySubject rows{CodeStyle::NumberedLine, false, true, everything(), {}};
        for (const char16_t* key : {u"total", u"subtotal", u"fiscal"})
            rows.columns.push_back({QString::fromUtf16(key), everything()});
        rows.columns.resize(10, {QString(), nothing});
        sheet.addSubjects(m_budget, rows);
        sheet.finish();
    }

    void addExpenditure(const QString& title, const QString& kind, bool hasOtherKinds)
    {
        FormTable sheet = table(title, kind);
        PrintedTable& printed = sheet.table();
        printed.widths = {5, 12, 30, 14, 14, 14};
        printed.header = {{u"序号"_qs, 0, 0, 2, 1},
                          {u"功能分类科目"_qs, 0, 1, 1, 2},
                          {u"合计"_qs, 0, 3, 2, 1},
                          {u"基本支出"_qs, 0, 4, 2, 1},
                          {u"项目支出"_qs, 0, 5, 2, 1},
                          {u"科目编码"_qs, 1, 1},
                          {u"科目名称"_qs, 1, 2}};
        FormTable::BySubject rows{CodeStyle::NumberedLine,
                                  false,
                                  true,
                                  everything(),
                                  {{u"total"_qs, everything()},
                                   {u"basic"_qs, isBasic()},
                                   {u"project"_qs, isSpentAs(Spending::Project)}}};
        if (hasOtherKinds) {
            int column = 6;
            for (const char16_t* name : {u"经营支出", u"上解上级支出", u"对附属单位补助支出"}) {
                printed.widths.push_back(10);
                printed.header.push_back({QString::fromUtf16(name), 0, column++, 2, 1});
                rows.columns.push_back({QString(), [](const BudgetLine&) { return false; }});
            }
        }
        numberColumns(printed);
        sheet.addSubjects(m_budget, rows);
        sheet.finish();
    }

    void addFiscal()
    {
        FormTable sheet =
            table(u"4、部门预算财政拨款收支总表"_qs, u"fiscal_appropriation_summary"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {5, 22, 12, 26, 12, 14, 14, 14};
        printed.header = {{u"序号"_qs, 0, 0, 2, 1},
                          {u"收入"_qs, 0, 1, 1, 2},
                          {u"支出"_qs, 0, 3, 1, 5},
                          {u"项目"_qs, 1, 1},
                          {u"金额"_qs, 1, 2},
                          {u"项目"_qs, 1, 3},
                          {u"合计"_qs, 1, 4},
                          {u"一般公共预算财政拨款"_qs, 1, 5},
                          {u"政府性基金预算财政拨款"_qs, 1, 6},
                          {u"国有资本经营预算财政拨款"_qs, 1, 7}};
        numberColumns(printed);
        const std::int64_t all = m_budget.sum(everything());
        const std::vector<std::pair<QString, std::int64_t>> spent{{u"total"_qs, all},
                                                                  {u"general_public"_qs, all}};
        FormTable::Side left{u"revenue"_qs,
                             {{u"一、一般公共预算拨款"_qs, {{u"amount"_qs, all}}},
                              {u"二、政府性基金预算拨款"_qs, {}},
                              {u"三、国有资本经营预算拨款"_qs, {}}},
                             {{u"本年收入合计"_qs, {{u"amount"_qs, all}}},
                              {u"上年结转结余"_qs, {}},
                              {u"收入总计"_qs, {{u"amount"_qs, all}}}}};
        FormTable::Side right{
            u"expenditure"_qs,
            categories({u"total"_qs, u"general_public"_qs}),
            {{u"本年支出合计"_qs, spent}, {u"年终结转结余"_qs, {}}, {u"支出总计"_qs, spent}},
            4};
        sheet.addSides({left, right}, true);
        sheet.finish();
    }

    void addBasic()
    {
        FormTable sheet =
            table(u"6、部门预算一般公共预算财政拨款基本支出表"_qs, u"basic_expenditure"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {5, 12, 30, 14, 14, 14};
        printed.header = {{u"序号"_qs, 0, 0, 2, 1},
                          {u"支出部门经济分类科目"_qs, 0, 1, 1, 2},
                          {u"一般公共预算基本支出"_qs, 0, 3, 1, 3},
                          {u"科目编码"_qs, 1, 1},
                          {u"科目名称"_qs, 1, 2},
                          {u"合计"_qs, 1, 3},
                          {u"人员经费"_qs, 1, 4},
                          {u"公用经费"_qs, 1, 5}};
        numberColumns(printed);
        sheet.addSubjects(m_budget,
                          {CodeStyle::NumberedLine,
                           true,
                           true,
                           isBasic(),
                           {{u"total"_qs, everything()},
                            {u"personnel"_qs, isSpentAs(Spending::Personnel)},
                            {u"public"_qs, isSpentAs(Spending::PublicFunds)}}});
        sheet.finish();
    }

    void addEmpty(const QString& title, const QString& fund)
    {
        FormTable sheet = table(title, {});
        PrintedTable& printed = sheet.table();
        printed.widths = {5, 12, 30, 14, 14, 14};
        printed.header = {{u"序号"_qs, 0, 0, 2, 1},
                          {u"功能分类科目"_qs, 0, 1, 1, 2},
                          {u"合计"_qs, 0, 3, 2, 1},
                          {u"基本支出"_qs, 0, 4, 2, 1},
                          {u"项目支出"_qs, 0, 5, 2, 1},
                          {u"科目编码"_qs, 1, 1},
                          {u"科目名称"_qs, 1, 2}};
        numberColumns(printed);
        printed.notes = {u"注：无"_qs + fund + u"预算财政拨款预算，空表列示。"_qs};
        sheet.finish();
    }

    void addThreePublic()
    {
        FormTable sheet = table(u"9、部门预算财政拨款“三公”经费支出表"_qs, u"three_public"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {6, 34, 14, 16, 16, 16};
        printed.header = {{u"序号"_qs, 0, 0, 2, 1},
                          {u"项目"_qs, 0, 1, 2, 1},
                          {u"资金性质"_qs, 0, 2, 1, 4},
                          {u"合计"_qs, 1, 2},
                          {u"一般公共预算财政拨款"_qs, 1, 3},
                          {u"政府性基金预算拨款"_qs, 1, 4},
                          {u"国有资本经营预算拨款"_qs, 1, 5}};
        numberColumns(printed);
        const std::int64_t vehicles = m_budget.sum(isUnderEconomic(u"30231"_qs));
        const std::int64_t reception = m_budget.sum(isUnderEconomic(u"30217"_qs));
        struct Line
        {
            QString code;
            QString name;
            std::int64_t fen;
        };
        for (const Line& line :
             {Line{{}, u"合计"_qs, vehicles + reception},
              Line{u"three_public"_qs, u"“三公”经费小计"_qs, vehicles + reception},
              Line{{}, u"一、因公出国（境）费"_qs, 0},
              Line{{}, u"其中：教学科研人员因公出国（境）费"_qs, 0},
              Line{{}, u"其他因公出国（境）费"_qs, 0},
              Line{u"vehicles"_qs, u"二、公务用车购置及运维费"_qs, vehicles},
              Line{{}, u"其中：公务用车购置费"_qs, 0},
              Line{u"vehicle_operation"_qs, u"公务用车运行维护费"_qs, vehicles},
              Line{u"reception"_qs, u"三、公务接待费"_qs, reception}}) {
            const QString text = sheet.amount(line.fen);
            sheet.addRow({QString::number(printed.rows.size() + 1), line.name, text, text, {}, {}});
            sheet.note(line.code, line.name, u"total"_qs, line.fen);
            sheet.note(line.code, line.name, u"general_public"_qs, line.fen);
        }
        sheet.finish();
    }

    void addExplanation()
    {
        const std::int64_t all = m_budget.sum(everything());
        const std::int64_t vehicles = m_budget.sum(isUnderEconomic(u"30231"_qs));
        const std::int64_t reception = m_budget.sum(isUnderEconomic(u"30217"_qs));
        m_document.addHeading(u"二、"_qs + m_budget.unitName + year() + u"年部门预算情况说明"_qs);
        m_document.addHeading(u"1、部门职责及机构设置情况"_qs);
        m_document.add(u"负责新城的规划协调、公共服务和办公场所的日常管理。"_qs);
        m_document.addHeading(u"2、部门预算安排的总体情况"_qs);
        m_document.add(year() + u"年预算收入"_qs + inTenThousand(all)
                       + u"，均为一般公共预算拨款。"_qs);
        m_document.add(year() + u"年预算支出"_qs + inTenThousand(all) + u"，其中：基本支出"_qs
                       + inTenThousand(m_budget.sum(isBasic())) + u"，项目支出"_qs
                       + inTenThousand(m_budget.sum(isSpentAs(Spending::Project))) + u"。"_qs);
        m_document.addHeading(u"3、财政拨款“三公”经费预算情况"_qs);
        m_document.add(year() + u"年“三公”经费预算"_qs + inTenThousand(vehicles + reception)
                       + u"，其中：因公出国（境）费0万元；公务用车购置及运行维护费"_qs
                       + inTenThousand(vehicles) + u"；公务接待费"_qs + inTenThousand(reception)
                       + u"。"_qs);
        m_document.addHeading(u"4、预算绩效信息"_qs);
        int number = 0;
        for (const Project& project : officeProjects())
            addGoals(project, ++number);
        addProcurement();
        addAssets();
        m_document.addHeading(u"7、名词解释"_qs);
        m_document.add(u"基本支出：保障机构正常运转的支出。"_qs);
        m_document.add(u"项目支出：基本支出之外，为完成特定任务的支出。"_qs);
    }

    void addGoals(const Project& project, int number)
    {
        PrintedTable printed;
        printed.title = QString::number(number) + u'、' + project.name + u"绩效目标表"_qs;
        printed.left = m_budget.unitCode + u' ' + m_budget.unitName;
        printed.right = u"单位：万元"_qs;
        printed.isLandscape = true;
        printed.widths = {12, 14, 22, 22, 12, 14};
        printed.header = {{u"绩效目标"_qs, 0, 0},
                          {project.goal, 0, 1, 1, 5},
                          {u"一级指标"_qs, 1, 0},
                          {u"二级指标"_qs, 1, 1},
                          {u"三级指标"_qs, 1, 2},
                          {u"绩效指标描述"_qs, 1, 3},
                          {u"指标值"_qs, 1, 4},
                          {u"指标值确定依据"_qs, 1, 5}};
        QString first;
        for (const QStringList& indicator : project.indicators) {
            m_document.goals.push_back(QStringList(project.name) + indicator);
            QStringList cells = indicator;
            if (cells.front() == first)
                cells.front().clear();
            first = indicator.front();
            printed.rows.push_back(cells);
        }
        m_document.add(printed);
    }

    void addProcurement()
    {
        m_document.addHeading(u"5、政府采购预算情况"_qs);
        m_document.add(year() + u"年安排政府采购预算86.00万元，见下表。"_qs);
        PrintedTable printed;
        printed.title = u"部门政府采购预算"_qs;
        printed.left = m_budget.unitCode + u' ' + m_budget.unitName + u" 预算年度："_qs + year();
        printed.right = u"单位：万元"_qs;
        printed.isLandscape = true;
        printed.widths = {18, 11, 11, 13, 9, 7, 9, 10, 10, 8, 10, 8, 8, 8, 10, 10};
        printed.header = {
            {u"政府采购项目来源"_qs, 0, 0, 1, 2}, {u"项目名称"_qs, 1, 0}, {u"预算资金"_qs, 1, 1}};
        const QStringList details{
            u"采购物品名称"_qs, u"政府采购目录序号"_qs, u"计量单位"_qs, u"数量"_qs, u"单价"_qs};
        const QStringList funds{u"合计"_qs,
                                u"一般公共预算拨款"_qs,
                                u"基金预算拨款"_qs,
                                u"国有资本经营预算拨款"_qs,
                                u"财政专户核拨"_qs,
                                u"单位资金"_qs,
                                u"财政拨款结转"_qs,
                                u"非财政拨款结转结余"_qs};
        int column = 2;
        for (const QString& detail : details)
            printed.header.push_back({detail, 0, column++, 2, 1});
        printed.header.push_back({u"政府采购金额（当年部门预算安排资金）"_qs, 0, column, 1, 8});
        for (const QString& fund : funds)
            printed.header.push_back({fund, 1, column++});
        printed.header.push_back({year() + u"年预留中小微企业份额"_qs, 0, column, 2, 1});
        for (const QStringList& line : officeProcurement(m_budget.unitName)) {
            QStringList cells = line;
            cells.append(line.back()); // all of it from the general public budget
            while (cells.size() < 15)
                cells.append(QString());
            cells.append(line.back()); // and reserved for small businesses
            printed.rows.push_back(cells);
        }
        m_document.procurement = printed.rows;
        m_document.add(printed);
    }

    void addAssets()
    {
        m_document.addHeading(u"6、国有资产信息"_qs);
        m_document.add(u"上年末固定资产1020.31万元，见下表。"_qs);
        PrintedTable printed;
        printed.title = QString::number(m_budget.year - 1) + u"年资产构成情况表"_qs;
        printed.left = m_budget.unitCode + u' ' + m_budget.unitName;
        printed.right = u"单位：万元"_qs;
        printed.widths = {40, 10, 20, 24};
        printed.header = {{u"固定资产类别"_qs, 0, 0, 2, 1},
                          {u"行次"_qs, 0, 1, 2, 1},
                          {u"实有数"_qs, 0, 2, 1, 2},
                          {u"数量"_qs, 1, 2},
                          {u"原值"_qs, 1, 3}};
        printed.rows = officeAssets();
        m_document.assets = printed.rows;
        m_document.add(printed);
    }

    const PlainBudget& m_budget;
    PrintedDocument m_document;
};

} // namespace

PrintedDocument numberedTables(const PlainBudget& budget)
{
    return NumberedTablesForm(budget).make();
}

} // namespace budget::typeset
