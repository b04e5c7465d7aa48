#include "core/storage/enum_words.h"

#include <array>

namespace budget {

namespace {

template<typename Enum, std::size_t Count>
QString wordAt(const std::array<const char16_t*, Count>& words, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < Count ? QString::fromUtf16(words.at(index)) : QString();
}

// As the function that core has for them, which knows the enumerators only.
template<typename Enum>
QString wordWithin(Enum value, int count, QString (*word)(Enum))
{
    return static_cast<int>(value) < count ? word(value) : QString();
}

} // namespace

QString wordOf(Catalogue value)
{
    static constexpr std::array words{
        u"functional", u"economic_department", u"economic_government"};
    return wordAt(words, value);
}

QString wordOf(ChangeLabel::Action value)
{
    static constexpr std::array words{u"edit",
                                      u"insert",
                                      u"remove",
                                      u"duplicate",
                                      u"paste",
                                      u"fill_down",
                                      u"clear",
                                      u"replace",
                                      u"scale",
                                      u"confirm",
                                      u"place_tails",
                                      u"import",
                                      u"restore",
                                      u"create"};
    return wordAt(words, value);
}

QString wordOf(ChangeNature value)
{
    static constexpr std::array words{u"edit", u"undo", u"redo"};
    return wordAt(words, value);
}

QString wordOf(CodeStyle value)
{
    static constexpr std::array words{u"joined", u"split"};
    return wordAt(words, value);
}

QString wordOf(ColumnType value)
{
    static constexpr std::array words{u"line", u"code", u"name", u"text", u"quantity", u"amount"};
    return wordAt(words, value);
}

QString wordOf(ExpenditureKind value)
{
    return wordWithin(value, ExpenditureKindCount, expenditureKindId);
}

QString wordOf(FactKind value)
{
    return wordWithin(value, FactKindCount, factKindId);
}

QString wordOf(FundingSource value)
{
    return wordWithin(value, FundingSourceCount, fundingSourceId);
}

QString wordOf(MoneyUnit value)
{
    static constexpr std::array words{u"yuan", u"ten_thousand_yuan", u"hundred_million_yuan"};
    return wordAt(words, value);
}

QString wordOf(RowKind value)
{
    static constexpr std::array words{u"item", u"subtotal", u"total"};
    return wordAt(words, value);
}

QString wordOf(Side value)
{
    static constexpr std::array words{u"none", u"revenue", u"expenditure"};
    return wordAt(words, value);
}

QString wordOf(Stage value)
{
    return wordWithin(value, StageCount, stageId);
}

QString wordOf(TableKind value)
{
    return wordWithin(value, static_cast<int>(TableKind::Other) + 1, tableKindId);
}

} // namespace budget
