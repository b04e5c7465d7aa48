#include "core/import/item_words.h"

#include "core/budget/source_words.h"
#include "core/budget/subject_book.h"

#include <algorithm>
#include <array>

namespace budget::importing {

namespace {

struct KindWord
{
    QStringView word;
    NamedKind named;
};

constexpr NamedKind named(ExpenditureKind kind)
{
    return {isBasic(kind), kind};
}

// 其他运转类 is a kind of project; 运转类 alone is 公用经费.
constexpr std::array<KindWord, 20> KindWords{{
    {u"附属单位", named(ExpenditureKind::SubsidyToSubordinates)},
    {u"上缴上级", named(ExpenditureKind::RemittedToSuperior)},
    {u"上解上级", named(ExpenditureKind::RemittedToSuperior)},
    {u"经营支出", named(ExpenditureKind::Business)},
    {u"人员", named(ExpenditureKind::Personnel)},
    {u"工资福利", named(ExpenditureKind::Personnel)},
    {u"对个人和家庭", named(ExpenditureKind::Personnel)},
    {u"个人家庭", named(ExpenditureKind::Personnel)},
    {u"公用", named(ExpenditureKind::PublicFunds)},
    {u"商品和服务", named(ExpenditureKind::PublicFunds)},
    {u"日常运转", named(ExpenditureKind::PublicFunds)},
    {u"其他运转", named(ExpenditureKind::Project)},
    {u"特定目标", named(ExpenditureKind::Project)},
    {u"专项", named(ExpenditureKind::Project)},
    {u"项目", named(ExpenditureKind::Project)},
    {u"运转类", named(ExpenditureKind::PublicFunds)},
    {u"基本", {true, std::nullopt}},
    {u"personnel", named(ExpenditureKind::Personnel)},
    {u"public", named(ExpenditureKind::PublicFunds)},
    {u"project", named(ExpenditureKind::Project)},
}};

} // namespace

std::optional<FundingSource> sourceNamed(QStringView words)
{
    const QString folded = foldedText(words, Fold::Name);
    if (const auto source = fundingSourceNamed(folded, SourceWording::Any))
        return source;
    for (int i = 0; i < FundingSourceCount; ++i) {
        const auto source = static_cast<FundingSource>(i);
        if (!folded.isEmpty() && foldedText(fundingSourceId(source), Fold::Name) == folded)
            return source;
    }
    return std::nullopt;
}

std::optional<NamedKind> kindNamed(QStringView words)
{
    const QString folded = foldedText(words, Fold::Name);
    const auto* found = std::find_if(KindWords.begin(), KindWords.end(), [&](const KindWord& word) {
        return folded.contains(word.word);
    });
    return found == KindWords.end() ? std::nullopt : std::optional(found->named);
}

bool isTotal(QStringView words)
{
    static constexpr qsizetype longest = 14; // a longer text is somebody's sentence
    const QString folded = foldedText(words, Fold::Name);
    return folded.size() <= longest
           && (folded.endsWith(u"合计") || folded.endsWith(u"小计") || folded.endsWith(u"总计"));
}

} // namespace budget::importing
