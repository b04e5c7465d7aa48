#pragma once

#include "core/storage/enum_words.h"
#include "core/storage/fact_columns.h"
#include "core/storage/fact_text.h"

#include <limits>

namespace budget::storage {

// How a member of a fact is one value of a column and back, by its type.

template<typename M>
struct MemberOf;
template<typename T, typename M>
struct MemberOf<M T::*>
{
    using Owner = T;
    using Value = M;
};

// Money, and nothing where the column is NULL.
inline bool readFen(const QVariant& value, Money& money)
{
    const qint64 fen = value.toLongLong();
    money = Money::fromFen(fen);
    return value.typeId() == QMetaType::LongLong && fen >= -Money::LargestFen
           && fen <= Money::LargestFen;
}

template<typename M>
QVariant toColumn(const M& member)
{
    if constexpr (std::is_same_v<M, QString>)
        return member.isNull() ? QStringLiteral("") : member; // a null text would bind NULL
    else if constexpr (std::is_same_v<M, RareText>)
        return member.isEmpty() ? QStringLiteral("") : member.text();
    else if constexpr (std::is_same_v<M, SubjectCode>)
        return member.isEmpty() ? QStringLiteral("") : member.text();
    else if constexpr (std::is_same_v<M, Money>)
        return static_cast<qint64>(member.fen());
    else if constexpr (std::is_same_v<M, std::optional<Money>>)
        return member ? QVariant(static_cast<qint64>(member->fen()))
                      : QVariant(QMetaType(QMetaType::LongLong));
    else if constexpr (std::is_enum_v<M>)
        return wordOf(member);
    else if constexpr (std::is_integral_v<M>)
        return static_cast<qint64>(member);
    else
        return textOf(member);
}

template<typename M>
bool fromColumn(const QVariant& value, M& member)
{
    const bool isText = value.typeId() == QMetaType::QString;
    if constexpr (std::is_same_v<M, QString>) {
        member = value.toString();
        return isText;
    } else if constexpr (std::is_same_v<M, RareText>) {
        member = RareText(value.toString());
        return isText;
    } else if constexpr (std::is_same_v<M, SubjectCode>) {
        const QString text = value.toString();
        const std::optional<SubjectCode> code = SubjectCode::fromText(text);
        member = code.value_or(SubjectCode());
        return isText && (code || text.isEmpty());
    } else if constexpr (std::is_same_v<M, Money>) {
        return readFen(value, member);
    } else if constexpr (std::is_same_v<M, std::optional<Money>>) {
        member.reset();
        return value.isNull() || readFen(value, member.emplace());
    } else if constexpr (std::is_enum_v<M>) {
        const std::optional<M> known = fromWord<M>(value.toString());
        member = known.value_or(M{});
        return isText && known.has_value();
    } else if constexpr (std::is_integral_v<M>) {
        const qint64 number = value.toLongLong();
        member = static_cast<M>(number);
        return value.typeId() == QMetaType::LongLong && static_cast<qint64>(member) == number;
    } else {
        return isText && read(value.toString(), member);
    }
}

// What SQL checks of every value of the type.
template<typename M>
QString checkOf(const QString& name)
{
    const auto between = [&name](qint64 least, qint64 most) {
        return QStringLiteral("%1 BETWEEN %2 AND %3").arg(name).arg(least).arg(most);
    };
    if constexpr (std::is_same_v<M, Money> || std::is_same_v<M, std::optional<Money>>)
        return between(-Money::LargestFen, Money::LargestFen);
    else if constexpr (std::is_same_v<M, bool>)
        return between(0, 1);
    else if constexpr (std::is_enum_v<M>)
        return QStringLiteral("%1 IN ('%2')").arg(name, wordsOf<M>().join(QStringLiteral("', '")));
    else if constexpr (std::is_same_v<M, SubjectCode>)
        return QStringLiteral("length(%1) <= %2").arg(name).arg(SubjectCode::LongestCode);
    else if constexpr (std::is_integral_v<M> && sizeof(M) < sizeof(qint64))
        return between(std::numeric_limits<M>::min(), std::numeric_limits<M>::max());
    else
        return {};
}

// The column of a member.
template<auto Member>
auto column(const char16_t* name)
{
    using T = typename MemberOf<decltype(Member)>::Owner;
    using M = typename MemberOf<decltype(Member)>::Value;
    FactColumn<T> result;
    result.shape.name = QString::fromUtf16(name);
    result.shape.mayBeNull = std::is_same_v<M, std::optional<Money>>;
    result.shape.kind =
        std::is_same_v<M, Money> || std::is_same_v<M, std::optional<Money>> || std::is_integral_v<M>
            ? ColumnKind::WholeNumber
            : ColumnKind::Text;
    result.shape.check = checkOf<M>(result.shape.name);
    result.get = [](const T& fact) { return toColumn(fact.*Member); };
    result.set = [](T& fact, const QVariant& value) { return fromColumn(value, fact.*Member); };
    return result;
}

// The column of an id that names another fact; 0, which names none, is NULL.
template<auto Member>
auto reference(const char16_t* name, FactKind kind)
{
    using T = typename MemberOf<decltype(Member)>::Owner;
    FactColumn<T> result = column<Member>(name);
    result.shape.mayBeNull = true;
    result.shape.refers = factKindId(kind);
    result.get = [](const T& fact) {
        return fact.*Member == 0 ? QVariant(QMetaType(QMetaType::LongLong))
                                 : toColumn(fact.*Member);
    };
    result.set = [](T& fact, const QVariant& value) {
        fact.*Member = 0;
        return value.isNull() || (fromColumn(value, fact.*Member) && fact.*Member > 0);
    };
    return result;
}

} // namespace budget::storage
