#include "tests/typeset/form_table.h"
#include "tests/typeset/forms.h"

namespace budget::typeset {

namespace {

const AmountStyle UniversityStyle{false, true, {}};

class UniversityForm
{
public:
    explicit UniversityForm(const PlainBudget& budget)
        : m_budget(budget)
    {
        m_document.name = u"revenue_of_its_own"_qs;
    }

    PrintedDocument make()
    {
        m_document.cover = {m_budget.unitName, year() + u"年度部门预算"_qs};
        m_document.addHeading(u"一、学校基本情况"_qs);
        m_document.add(u"学校承担本科生、研究生和来华留学生的教育，开展科学研究。"_qs);
        m_document.addHeading(u"二、部门预算报表"_qs);
        addSummary();
        addRevenue();
        addExpenditure();
        addFiscalExpenditure();
        addExplanation();
        return m_document;
    }

private:
    using Amounts = std::vector<std::pair<QString, std::int64_t>>;

    QString year() const { return QString::number(m_budget.year); }
    FormTable table(const QString& title, const QString& kind)
    {
        FormTable made(m_document, kind, UniversityStyle);
        made.table().title = m_budget.unitName + title;
        made.table().left = u"编制单位："_qs + m_budget.unitName;
        made.table().right = u"单位：万元"_qs;
        return made;
    }
    std::int64_t from(Source source) const { return m_budget.sum(isFrom(source)); }

    void addSummary()
    {
        FormTable sheet = table(u"收支预算总表"_qs, u"revenue_expenditure_summary"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {30, 20, 30, 20};
        printed.header = {{u"收 入"_qs, 0, 0, 1, 2},
                          {u"支 出"_qs, 0, 2, 1, 2},
                          {u"项目"_qs, 1, 0},
                          {u"预算数"_qs, 1, 1},
                          {u"项目"_qs, 1, 2},
                          {u"预算数"_qs, 1, 3}};
        const auto amount = [](std::int64_t fen) { return Amounts{{u"amount"_qs, fen}}; };
        const std::int64_t all = m_budget.sum(everything());
        FormTable::Side right{u"expenditure"_qs, {}, {}};
        for (const QString& code : m_budget.functionalCodes(everything())) {
            if (code.size() == 3)
                right.lines.push_back(
                    {ordinal(static_cast<int>(right.lines.size()) + 1) + functionalName(code),
                     amount(m_budget.sum(isUnder(code)))});
        }
        right.totals = {
            {u"本年支出合计"_qs, amount(all)}, {u"结转下年"_qs, {}}, {u"支出总计"_qs, amount(all)}};
        sheet.addSides({{u"revenue"_qs,
                         {{u"一、财政拨款"_qs, amount(from(Source::GeneralPublic))},
                          {u"二、事业收入"_qs, amount(from(Source::Undertaking))},
                          {u"三、事业单位经营收入"_qs, {}},
                          {u"四、其他收入"_qs, amount(from(Source::Other))}},
                         {{u"本年收入合计"_qs, amount(all)},
                          {u"上年结转"_qs, {}},
                          {u"收入总计"_qs, amount(all)}}},
                        right},
                       false);
        sheet.finish();
    }

    void addRevenue()
    {
        FormTable sheet = table(u"收入预算表"_qs, u"revenue_summary"_qs);
        PrintedTable& printed = sheet.table();
        printed.isLandscape = true;
        printed.widths = {10, 24, 14, 12, 14, 14, 14, 14, 12};
        printed.header = {{u"科目编码"_qs, 0, 0, 2, 1},
                          {u"科目名称"_qs, 0, 1, 2, 1},
                          {u"收入合计"_qs, 0, 2, 2, 1},
                          {u"上年结转"_qs, 0, 3, 2, 1},
                          {u"财政拨款收入"_qs, 0, 4, 2, 1},
                          {u"事业收入"_qs, 0, 5, 1, 2},
                          {u"其他收入"_qs, 0, 7, 2, 1},
                          {u"使用非财政拨款结余"_qs, 0, 8, 2, 1},
                          {u"金额"_qs, 1, 5},
                          {u"其中：教育收费"_qs, 1, 6}};
        const auto nothing = [](const BudgetLine&) { return false; };
        sheet.addSubjects(m_budget,
                          {CodeStyle::Joined,
                           false,
                           true,
                           everything(),
                           {{u"total"_qs, everything()},
                            {QString(), nothing},
                            {u"fiscal"_qs, isFrom(Source::GeneralPublic)},
                            {u"undertaking"_qs, isFrom(Source::Undertaking)},
                            {QString(), nothing},
                            {u"other"_qs, isFrom(Source::Other)},
                            {QString(), nothing}}});
        sheet.finish();
    }

    void addExpenditure()
    {
        FormTable sheet = table(u"支出预算表"_qs, u"expenditure_summary"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {10, 24, 14, 14, 14, 8, 8, 10};
        int column = 0;
        for (const char16_t* name : {u"科目编码",
                                     u"科目名称",
                                     u"合计",
                                     u"基本支出",
                                     u"项目支出",
                                     u"上缴上级支出",
                                     u"经营支出",
                                     u"对下级单位补助支出"})
            printed.header.push_back({QString::fromUtf16(name), 0, column++});
        const auto nothing = [](const BudgetLine&) { return false; };
        sheet.addSubjects(m_budget,
                          {CodeStyle::Joined,
                           false,
                           true,
                           everything(),
                           {{u"total"_qs, everything()},
                            {u"basic"_qs, isBasic()},
                            {u"project"_qs, isSpentAs(Spending::Project)},
                            {QString(), nothing},
                            {QString(), nothing},
                            {QString(), nothing}}});
        sheet.finish();
    }

    void addFiscalExpenditure()
    {
        FormTable sheet = table(u"财政拨款支出预算表"_qs, u"general_public_expenditure"_qs);
        PrintedTable& printed = sheet.table();
        printed.widths = {12, 32, 18, 18, 18};
        int column = 0;
        for (const char16_t* name :
             {u"科目代码", u"科目名称", u"财政拨款支出", u"基本支出", u"项目支出"})
            printed.header.push_back({QString::fromUtf16(name), 0, column++});
        sheet.addSubjects(m_budget,
                          {CodeStyle::Joined,
                           false,
                           false,
                           isFrom(Source::GeneralPublic),
                           {{u"total"_qs, everything()},
                            {u"basic"_qs, isBasic()},
                            {u"project"_qs, isSpentAs(Spending::Project)}}});
        sheet.finish();
    }

    void addExplanation()
    {
        const auto inTenThousand = [](std::int64_t fen) {
            return amountText(fen, {false, true, u"0"_qs}) + u"万元"_qs;
        };
        const std::int64_t all = m_budget.sum(everything());
        const auto withShare = [&](std::int64_t fen) {
            return inTenThousand(fen) + u"，"_qs + shareText(fen, all);
        };
        m_document.addHeading(u"三、部门预算情况说明"_qs);
        m_document.addHeading(u"（一）收支预算情况说明"_qs);
        m_document.add(year() + u"年收入预算"_qs + inTenThousand(all) + u"，其中：财政拨款收入"_qs
                       + withShare(from(Source::GeneralPublic)) + u"；事业收入"_qs
                       + withShare(from(Source::Undertaking)) + u"；其他收入"_qs
                       + withShare(from(Source::Other)) + u"。"_qs);
        m_document.addHeading(u"（二）支出预算情况说明"_qs);
        m_document.add(year() + u"年支出预算"_qs + inTenThousand(all) + u"，其中：基本支出"_qs
                       + withShare(m_budget.sum(isBasic())) + u"；项目支出"_qs
                       + withShare(m_budget.sum(isSpentAs(Spending::Project))) + u"。"_qs);
    }

    const PlainBudget& m_budget;
    PrintedDocument m_document;
};

} // namespace

PrintedDocument revenueOfItsOwn(const PlainBudget& budget)
{
    return UniversityForm(budget).make();
}

std::vector<PrintedDocument> documentsOfAllForms()
{
    return {numberedTables(townOffice()),
            splitCodes(waterBureau()),
            threeLists(waterBureau()),
            revenueOfItsOwn(university())};
}

} // namespace budget::typeset
