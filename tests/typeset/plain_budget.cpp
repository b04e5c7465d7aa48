#include "tests/typeset/plain_budget.h"

#include <map>
#include <set>

namespace budget::typeset {

namespace {

constexpr std::int64_t FenPerYuan = 100;

const std::map<QString, QString>& functionalNames()
{
    static const std::map<QString, QString> names{
        {u"201"_qs, u"一般公共服务支出"_qs},
        {u"20103"_qs, u"政府办公厅（室）及相关机构事务"_qs},
        {u"2010301"_qs, u"行政运行"_qs},
        {u"2010302"_qs, u"一般行政管理事务"_qs},
        {u"2010399"_qs, u"其他政府办公厅（室）及相关机构事务支出"_qs},
        {u"205"_qs, u"教育支出"_qs},
        {u"20502"_qs, u"普通教育"_qs},
        {u"2050205"_qs, u"高等教育"_qs},
        {u"20506"_qs, u"留学教育"_qs},
        {u"2050602"_qs, u"来华留学教育"_qs},
        {u"206"_qs, u"科学技术支出"_qs},
        {u"20602"_qs, u"基础研究"_qs},
        {u"2060204"_qs, u"实验室及相关设施"_qs},
        {u"208"_qs, u"社会保障和就业支出"_qs},
        {u"20805"_qs, u"行政事业单位养老支出"_qs},
        {u"2080501"_qs, u"行政单位离退休"_qs},
        {u"2080505"_qs, u"机关事业单位基本养老保险缴费支出"_qs},
        {u"2080506"_qs, u"机关事业单位职业年金缴费支出"_qs},
        {u"210"_qs, u"卫生健康支出"_qs},
        {u"21011"_qs, u"行政事业单位医疗"_qs},
        {u"2101101"_qs, u"行政单位医疗"_qs},
        {u"2101103"_qs, u"公务员医疗补助"_qs},
        {u"212"_qs, u"城乡社区支出"_qs},
        {u"21208"_qs, u"国有土地使用权出让收入安排的支出"_qs},
        {u"2120804"_qs, u"农村基础设施建设支出"_qs},
        {u"213"_qs, u"农林水支出"_qs},
        {u"21303"_qs, u"水利"_qs},
        {u"2130301"_qs, u"行政运行"_qs},
        {u"2130306"_qs, u"水利工程运行与维护"_qs},
        {u"2130314"_qs, u"防汛"_qs},
        {u"221"_qs, u"住房保障支出"_qs},
        {u"22102"_qs, u"住房改革支出"_qs},
        {u"2210201"_qs, u"住房公积金"_qs},
        {u"2210203"_qs, u"购房补贴"_qs},
    };
    return names;
}

const std::map<QString, QString>& economicNames()
{
    static const std::map<QString, QString> names{
        {u"301"_qs, u"工资福利支出"_qs},
        {u"30101"_qs, u"基本工资"_qs},
        {u"30102"_qs, u"津贴补贴"_qs},
        {u"30103"_qs, u"奖金"_qs},
        {u"30107"_qs, u"绩效工资"_qs},
        {u"30108"_qs, u"机关事业单位基本养老保险缴费"_qs},
        {u"30109"_qs, u"职业年金缴费"_qs},
        {u"30110"_qs, u"职工基本医疗保险缴费"_qs},
        {u"30111"_qs, u"公务员医疗补助缴费"_qs},
        {u"30112"_qs, u"其他社会保障缴费"_qs},
        {u"30113"_qs, u"住房公积金"_qs},
        {u"302"_qs, u"商品和服务支出"_qs},
        {u"30201"_qs, u"办公费"_qs},
        {u"30202"_qs, u"印刷费"_qs},
        {u"30205"_qs, u"水费"_qs},
        {u"30206"_qs, u"电费"_qs},
        {u"30207"_qs, u"邮电费"_qs},
        {u"30211"_qs, u"差旅费"_qs},
        {u"30212"_qs, u"因公出国（境）费用"_qs},
        {u"30213"_qs, u"维修（护）费"_qs},
        {u"30215"_qs, u"会议费"_qs},
        {u"30216"_qs, u"培训费"_qs},
        {u"30217"_qs, u"公务接待费"_qs},
        {u"30228"_qs, u"工会经费"_qs},
        {u"30229"_qs, u"福利费"_qs},
        {u"30231"_qs, u"公务用车运行维护费"_qs},
        {u"30239"_qs, u"其他交通费用"_qs},
        {u"30299"_qs, u"其他商品和服务支出"_qs},
        {u"303"_qs, u"对个人和家庭的补助"_qs},
        {u"30302"_qs, u"退休费"_qs},
        {u"30305"_qs, u"生活补助"_qs},
        {u"310"_qs, u"资本性支出"_qs},
        {u"31002"_qs, u"办公设备购置"_qs},
    };
    return names;
}

QString nameIn(const std::map<QString, QString>& names, const QString& code)
{
    const auto found = names.find(code);
    return found == names.end() ? QString() : found->second;
}

// A code and the codes above it: 2080505 under 20805 under 208.
void addWithParents(std::set<QString>& codes, const QString& code)
{
    for (qsizetype length = 3; length <= code.size(); length += 2)
        codes.insert(code.left(length));
}

struct Yuan
{
    const char16_t* economic;
    std::int64_t amount;
};

// The lines of the day-to-day running of an office under one subject.
void addRunning(PlainBudget& budget, const QString& functional, std::initializer_list<Yuan> items)
{
    for (const Yuan& item : items) {
        const QString economic = QString::fromUtf16(item.economic);
        const bool isPersonnel = economic.startsWith(u"301") || economic.startsWith(u"303");
        budget.lines.push_back({functional,
                                economic,
                                isPersonnel ? Spending::Personnel : Spending::PublicFunds,
                                Source::GeneralPublic,
                                item.amount * FenPerYuan});
    }
}

void addProject(PlainBudget& budget, const QString& functional, Source source, std::int64_t yuan)
{
    budget.lines.push_back({functional, {}, Spending::Project, source, yuan * FenPerYuan});
}

// What every employer pays for its people.
void addContributions(PlainBudget& budget, std::int64_t pensionYuan)
{
    addRunning(budget, u"2080505"_qs, {{u"30108", pensionYuan}});
    addRunning(budget, u"2080506"_qs, {{u"30109", pensionYuan / 2}});
    addRunning(budget, u"2101101"_qs, {{u"30110", pensionYuan / 4 * 2}});
    addRunning(budget, u"2210201"_qs, {{u"30113", pensionYuan + 24'800}});
}

} // namespace

std::int64_t PlainBudget::sum(const LineFilter& takes) const
{
    std::int64_t fen = 0;
    for (const BudgetLine& line : lines)
        fen += takes(line) ? line.fen : 0;
    return fen;
}

std::vector<QString> PlainBudget::functionalCodes(const LineFilter& takes) const
{
    std::set<QString> codes;
    for (const BudgetLine& line : lines) {
        if (takes(line))
            addWithParents(codes, line.functional);
    }
    return {codes.begin(), codes.end()};
}

std::vector<QString> PlainBudget::economicCodes(const LineFilter& takes) const
{
    std::set<QString> codes;
    for (const BudgetLine& line : lines) {
        if (takes(line))
            addWithParents(codes, line.economic);
    }
    return {codes.begin(), codes.end()};
}

QString functionalName(const QString& code)
{
    return nameIn(functionalNames(), code);
}

QString economicName(const QString& code)
{
    return nameIn(economicNames(), code);
}

LineFilter everything()
{
    return [](const BudgetLine&) { return true; };
}

LineFilter isBasic()
{
    return [](const BudgetLine& line) { return line.spending != Spending::Project; };
}

LineFilter isSpentAs(Spending spending)
{
    return [spending](const BudgetLine& line) { return line.spending == spending; };
}

LineFilter isFrom(Source source)
{
    return [source](const BudgetLine& line) { return line.source == source; };
}

LineFilter isUnder(const QString& functional)
{
    return [functional](const BudgetLine& line) { return line.functional.startsWith(functional); };
}

LineFilter isUnderEconomic(const QString& economic)
{
    return [economic](const BudgetLine& line) { return line.economic.startsWith(economic); };
}

LineFilter both(const LineFilter& left, const LineFilter& right)
{
    return [left, right](const BudgetLine& line) { return left(line) && right(line); };
}

PlainBudget townOffice()
{
    PlainBudget budget;
    budget.unitName = u"滨河市北岸新城管理委员会办公室"_qs;
    budget.unitCode = u"318"_qs;
    budget.year = 2024;
    addRunning(
        budget, u"2010301"_qs, {{u"30101", 3'204'800}, {u"30102", 5'121'600}, {u"30103", 267'000},
                                {u"30112", 41'500},    {u"30201", 186'400},   {u"30202", 52'300},
                                {u"30205", 31'000},    {u"30206", 244'700},   {u"30207", 60'500},
                                {u"30211", 95'000},    {u"30213", 71'200},    {u"30215", 20'000},
                                {u"30216", 38'900},    {u"30217", 15'600},    {u"30228", 88'300},
                                {u"30229", 129'700},   {u"30231", 84'000},    {u"30239", 402'600},
                                {u"30299", 66'400},    {u"30305", 8'200},     {u"31002", 90'000}});
    addProject(budget, u"2010302"_qs, Source::GeneralPublic, 1'250'000);
    addProject(budget, u"2010399"_qs, Source::GeneralPublic, 3'480'200);
    addRunning(budget, u"2080501"_qs, {{u"30302", 412'600}});
    addContributions(budget, 1'236'400);
    addRunning(budget, u"2101103"_qs, {{u"30111", 302'300}});
    addRunning(budget, u"2210203"_qs, {{u"30102", 705'900}});
    return budget;
}

PlainBudget waterBureau()
{
    PlainBudget budget;
    budget.unitName = u"滨河市水务局"_qs;
    budget.unitCode = u"326"_qs;
    budget.year = 2025;
    addRunning(budget,
               u"2130301"_qs,
               {{u"30101", 2'105'300},
                {u"30102", 3'340'700},
                {u"30103", 175'400},
                {u"30201", 120'600},
                {u"30206", 98'800},
                {u"30211", 143'500},
                {u"30212", 56'000},
                {u"30215", 30'500},
                {u"30216", 27'300},
                {u"30217", 21'900},
                {u"30231", 126'000},
                {u"30299", 45'100}});
    addProject(budget, u"2130306"_qs, Source::GeneralPublic, 8'760'000);
    addProject(budget, u"2130314"_qs, Source::GeneralPublic, 2'134'500);
    addProject(budget, u"2120804"_qs, Source::GovernmentFund, 5'600'000);
    addRunning(budget, u"2080501"_qs, {{u"30302", 233'800}});
    addContributions(budget, 812'800);
    return budget;
}

PlainBudget university()
{
    PlainBudget budget;
    budget.unitName = u"滨河大学"_qs;
    budget.unitCode = u"105999"_qs;
    budget.year = 2023;
    addRunning(budget,
               u"2050205"_qs,
               {{u"30101", 321'450'600},
                {u"30107", 512'300'400},
                {u"30201", 43'210'500},
                {u"30206", 38'760'900},
                {u"30211", 12'034'800}});
    budget.lines.push_back({u"2050205"_qs,
                            u"30299"_qs,
                            Spending::PublicFunds,
                            Source::Undertaking,
                            402'112'300 * FenPerYuan});
    addProject(budget, u"2050205"_qs, Source::GeneralPublic, 182'304'700);
    addProject(budget, u"2050205"_qs, Source::Other, 96'540'200);
    addProject(budget, u"2050602"_qs, Source::GeneralPublic, 5'701'400);
    addProject(budget, u"2060204"_qs, Source::GeneralPublic, 3'500'000);
    addRunning(budget, u"2080505"_qs, {{u"30108", 88'971'900}});
    addRunning(budget, u"2080506"_qs, {{u"30109", 44'486'000}});
    addRunning(budget, u"2210201"_qs, {{u"30113", 74'484'400}});
    addRunning(budget, u"2210203"_qs, {{u"30102", 1'805'900}});
    return budget;
}

} // namespace budget::typeset
