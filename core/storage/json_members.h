#pragma once

#include "core/money/money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <concepts>
#include <map>
#include <optional>
#include <type_traits>
#include <vector>

namespace budget::storage {

// A plain value as JSON and back, exactly, from one list of its members (fact_text.cpp):
//
//     template<typename Members> void list(Members& in, Cell& cell)
//     {
//         in(u"text", cell.text);
//         in(u"amount", cell.amount);
//     }
//
// Empty texts and lists, nothing and false are left out: what is not there is that. An enumeration
// stands as its word (wordOf, and fromWord for the way back), an amount as its fen.

class JsonWriter
{
public:
    template<typename T>
    static QJsonValue value(const T& value)
    {
        if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool>) {
            return value;
        } else if constexpr (std::is_same_v<T, Money>) {
            return static_cast<qint64>(value.fen());
        } else if constexpr (std::is_enum_v<T>) {
            return wordOf(value);
        } else if constexpr (std::is_integral_v<T>) {
            return static_cast<qint64>(value);
        } else {
            JsonWriter writer;
            list(writer, const_cast<T&>(value)); // a writer only reads
            return writer.m_object;
        }
    }
    static QJsonValue value(const QStringList& texts) { return QJsonArray::fromStringList(texts); }
    template<typename T>
    static QJsonValue value(const std::vector<T>& values)
    {
        QJsonArray array;
        for (const T& each : values)
            array.append(value(each));
        return array;
    }
    static QJsonValue value(const std::map<QString, Money>& amounts)
    {
        QJsonObject object;
        for (const auto& [key, amount] : amounts)
            object.insert(key, value(amount));
        return object;
    }

    template<typename T>
    void operator()(QStringView name, const T& member)
    {
        if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QStringList>) {
            if (!member.isEmpty())
                m_object.insert(name, value(member));
        } else if constexpr (requires { member.empty(); }) {
            if (!member.empty())
                m_object.insert(name, value(member));
        } else if constexpr (std::is_same_v<T, bool>) {
            if (member)
                m_object.insert(name, true);
        } else {
            m_object.insert(name, value(member));
        }
    }
    template<typename T>
    void operator()(QStringView name, const std::optional<T>& member)
    {
        if (member)
            (*this)(name, *member);
    }

private:
    QJsonObject m_object;
};

// Reads into a value; false where the JSON does not fit it.
class JsonReader
{
public:
    template<typename T>
    static bool read(const QJsonValue& json, T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            value = json.toString();
            return json.isString();
        } else if constexpr (std::is_same_v<T, bool>) {
            value = json.toBool();
            return json.isBool();
        } else if constexpr (std::is_same_v<T, Money>) {
            qint64 fen = 0;
            const bool fits =
                read(json, fen) && fen >= -Money::LargestFen && fen <= Money::LargestFen;
            value = Money::fromFen(fits ? fen : 0);
            return fits;
        } else if constexpr (std::is_enum_v<T>) {
            const std::optional<T> known = fromWord<T>(json.toString());
            value = known.value_or(T{});
            return json.isString() && known.has_value();
        } else if constexpr (std::is_integral_v<T>) {
            const qint64 number = json.toInteger();
            value = static_cast<T>(number);
            return json.isDouble() && value == number && json.toInteger(1) == number;
        } else {
            JsonReader reader(json.toObject());
            list(reader, value);
            return json.isObject() && reader.m_fits;
        }
    }
    static bool read(const QJsonValue& json, QStringList& texts)
    {
        bool fits = json.isArray();
        for (const auto& each : json.toArray()) {
            texts.append(each.toString());
            fits = fits && each.isString();
        }
        return fits;
    }
    template<typename T>
    static bool read(const QJsonValue& json, std::vector<T>& values)
    {
        bool fits = json.isArray();
        for (const auto& each : json.toArray())
            fits = read(QJsonValue(each), values.emplace_back()) && fits;
        return fits;
    }
    static bool read(const QJsonValue& json, std::map<QString, Money>& amounts)
    {
        bool fits = json.isObject();
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            fits = read(QJsonValue(it.value()), amounts[it.key()]) && fits;
        return fits;
    }

    template<typename T>
    void operator()(QStringView name, T& member)
    {
        const QJsonValue json = m_object.value(name);
        if (!json.isUndefined())
            m_fits = read(json, member) && m_fits;
    }
    template<typename T>
    void operator()(QStringView name, std::optional<T>& member)
    {
        if (m_object.contains(name))
            (*this)(name, member.emplace());
    }

private:
    explicit JsonReader(QJsonObject object)
        : m_object(std::move(object))
    {}

    QJsonObject m_object;
    bool m_fits = true;
};

} // namespace budget::storage
