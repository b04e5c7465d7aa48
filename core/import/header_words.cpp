#include "core/import/header_words.h"

#include "core/budget/subject_book.h"
#include "core/import/item_words.h"
#include "core/money/money_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::importing {

namespace {

struct Rule
{
    QRegularExpression words; // in a folded header
    ImportField field;
};

Rule rule(const char16_t* words, ImportField field)
{
    return {QRegularExpression(QString::fromUtf16(words)), field};
}

// The first that fits counts.
const std::vector<Rule>& plainRules()
{
    using enum ImportField;
    static const std::vector<Rule> rules{
        rule(u"增减|比例|占比|增长|执行|完成|决算"
             u"|(上年|去年|上一?年度)(?!结转|结余)|计量单位|数量|单价|人数|联系|电话|审核",
             Ignored),
        rule(u"政府(预算)?(支出)?经济|政府科目", Ignored),
        rule(u"经济.*(编码|代码|编号|code)", Economic),
        rule(u"经济.*(名称|name)", EconomicName),
        rule(u"经济.*(?<!分)类$", EconomicCategory),
        rule(u"经济.*款$", EconomicSection),
        rule(u"经济|economic", Economic),
        rule(u"功能.*(编码|代码|编号|code)", Functional),
        rule(u"功能.*(名称|name)", FunctionalName),
        rule(u"(功能|科目).*(?<!分)类$|^类$", FunctionalCategory),
        rule(u"(功能|科目).*款$|^款$", FunctionalSection),
        rule(u"(功能|科目).*项$|^项$", FunctionalItem),
        rule(u"科目.*名称|^名称$", FunctionalName),
        rule(u"功能|科目|functional", Functional),
        rule(u"项目.*(编码|代码|编号)|projectcode", ProjectCode),
        rule(u"(项目|支出|经费|业务).?(类别|类型|性质|分类|大类)|^(类别|类型|kind)$", Kind),
        rule(u"(资金|经费)(来源|性质|类型|类别|渠道)$|^来源$|source", Source),
    };
    return rules;
}

const std::vector<Rule>& laterRules()
{
    using enum ImportField;
    static const std::vector<Rule> rules{
        rule(u"合计|总计|小计|^total$", Total),
        rule(u"金额|预算数|预算额|申报数|申请数|批复数|控制数|安排数|上报数|年初预算|本年预算"
             u"|预算资金|^预算$|^万?元$|amount|基本支出",
             Amount),
        rule(u"项目|project", ProjectName),
        rule(u"(单位|部门|机构).*(编码|代码|编号)|unitcode", UnitCode),
        rule(u"预算单位|(单位|部门|机构)(名称)?$|科室|处室|unit", UnitName),
        rule(u"备注|说明|摘要|用途|事由|依据|测算|内容|note|remark", Note),
        rule(u"支出$|数额|拨款", Amount),
    };
    return rules;
}

std::optional<ColumnUse> useByRules(const std::vector<Rule>& rules, const QString& folded)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) {
        return rule.words.match(folded).hasMatch();
    });
    return found == rules.end() ? std::nullopt : std::optional(ColumnUse{found->field, {}, {}});
}

// 人员经费, 公用经费, 项目支出: a column of amounts that are all for one thing.
std::optional<ExpenditureKind> kindOfColumn(const QString& folded)
{
    static const QRegularExpression words(QStringLiteral(
        "(人员|公用)(经费|支出)|项目(支出|经费)(?!.*名称)|经营支出|上[缴解]上级|对附属单位"));
    const QRegularExpressionMatch match = words.match(folded);
    const std::optional<NamedKind> named =
        match.hasMatch() ? kindNamed(match.captured()) : std::nullopt;
    return named ? named->kind : std::nullopt;
}

} // namespace

std::optional<ColumnUse> useNamed(const QString& words)
{
    if (namesOrdinal(words))
        return ColumnUse();
    // 编制单位：某某中心 and a title say what the sheet is about, not what a column is.
    static const QRegularExpression other(QStringLiteral("^[^（(]*[:：].|表$"));
    const QString folded = foldedText(words, Fold::Name);
    if (folded.isEmpty() || other.match(words).hasMatch())
        return std::nullopt;
    if (const std::optional<ColumnUse> use = useByRules(plainRules(), folded))
        return use;
    if (const std::optional<FundingSource> source = sourceNamed(folded))
        return ColumnUse{ImportField::Amount, source, {}};
    if (const std::optional<ExpenditureKind> kind = kindOfColumn(folded))
        return ColumnUse{ImportField::Amount, {}, kind};
    return useByRules(laterRules(), folded);
}

bool namesOrdinal(const QString& words)
{
    static const QRegularExpression ordinal(QStringLiteral("^(序号|行号|行次|栏次|编号|no)$"));
    return ordinal.match(foldedText(words, Fold::Name)).hasMatch();
}

bool namesCatalogue(const QString& words)
{
    return words.contains(u"功能") || words.contains(u"经济")
           || words.contains(u"functional", Qt::CaseInsensitive)
           || words.contains(u"economic", Qt::CaseInsensitive);
}

std::optional<MoneyUnit> moneyUnitIn(const QString& words)
{
    static const QRegularExpression unit(QStringLiteral("([万亿]?元)(?!.*[万亿]?元)"));
    const QRegularExpressionMatch match = unit.match(words);
    return match.hasMatch() ? moneyUnitFromName(match.captured(1)) : std::nullopt;
}

bool isHeaderPart(const QString& text)
{
    static const QRegularExpression below(
        QStringLiteral("^(编码|代码|编号|名称|金额|其中|元|万元)$"));
    return useNamed(text).has_value() || below.match(foldedText(text, Fold::Name)).hasMatch();
}

bool isNumberText(const QString& text)
{
    static const QRegularExpression number(
        QStringLiteral("^[¥￥(（]?[-−－]?[\\d,，.．\\s]*\\d[\\d,，.．\\s]*[)）%％]?$"));
    return number.match(text).hasMatch();
}

} // namespace budget::importing
