#include "core/document/table_words.h"

#include <algorithm>
#include <array>

namespace budget {

namespace {

// In the order of the enumerators.
constexpr std::array<QStringView, 6> ColumnTypes{
    u"line", u"code", u"name", u"text", u"quantity", u"amount"};
constexpr std::array<QStringView, 3> Sides{u"none", u"revenue", u"expenditure"};
constexpr std::array<QStringView, 3> RowKinds{u"item", u"subtotal", u"total"};
constexpr std::array<QStringView, 2> CodeStyles{u"joined", u"split"};

template<typename Enum, std::size_t Count>
QString idOf(const std::array<QStringView, Count>& ids, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < Count ? ids[index].toString() : QString();
}

template<typename Enum, std::size_t Count>
std::optional<Enum> valueOf(const std::array<QStringView, Count>& ids, QStringView id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? std::nullopt
                              : std::optional(static_cast<Enum>(found - ids.begin()));
}

} // namespace

QString columnTypeId(ColumnType type)
{
    return idOf(ColumnTypes, type);
}

QString sideId(Side side)
{
    return idOf(Sides, side);
}

QString rowKindId(RowKind kind)
{
    return idOf(RowKinds, kind);
}

QString codeStyleId(CodeStyle style)
{
    return idOf(CodeStyles, style);
}

std::optional<ColumnType> columnTypeFromId(QStringView id)
{
    return valueOf<ColumnType>(ColumnTypes, id);
}

std::optional<Side> sideFromId(QStringView id)
{
    return valueOf<Side>(Sides, id);
}

std::optional<RowKind> rowKindFromId(QStringView id)
{
    return valueOf<RowKind>(RowKinds, id);
}

std::optional<CodeStyle> codeStyleFromId(QStringView id)
{
    return valueOf<CodeStyle>(CodeStyles, id);
}

} // namespace budget
