#include "core/readers/json/json_node.h"

#include <QJsonArray>

#include <limits>

namespace budget::readers {

JsonNode::JsonNode(QJsonValue value, QString path, Fault fault)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_fault(std::move(fault))
{}

JsonNode JsonNode::member(const QString& key) const
{
    if (std::optional<JsonNode> found = optionalMember(key))
        return *found;
    JsonNode missing(QJsonValue(), m_path.isEmpty() ? key : m_path + u'.' + key, m_fault);
    missing.refuse(QStringLiteral("missing"));
    return missing;
}

std::optional<JsonNode> JsonNode::optionalMember(const QString& key) const
{
    if (!m_value.isObject()) {
        refuse(QStringLiteral("not an object"));
        return std::nullopt;
    }
    const QJsonValue value = m_value.toObject().value(key);
    if (value.isUndefined())
        return std::nullopt;
    return JsonNode(value, m_path.isEmpty() ? key : m_path + u'.' + key, m_fault);
}

void JsonNode::allowOnly(const QStringList& keys) const
{
    for (const QString& key : this->keys()) {
        if (!keys.contains(key))
            member(key).refuse(QStringLiteral("unknown"));
    }
}

QStringList JsonNode::keys() const
{
    if (!m_value.isObject())
        refuse(QStringLiteral("not an object"));
    return m_value.toObject().keys();
}

std::vector<JsonNode> JsonNode::items() const
{
    if (!m_value.isArray())
        refuse(QStringLiteral("not an array"));
    std::vector<JsonNode> nodes;
    for (const QJsonValue value : m_value.toArray())
        nodes.emplace_back(value, QStringLiteral("%1[%2]").arg(m_path).arg(nodes.size()), m_fault);
    return nodes;
}

QString JsonNode::text() const
{
    if (!m_value.isString())
        refuse(QStringLiteral("not a text"));
    return m_value.toString();
}

QString JsonNode::textOrNull() const
{
    return isNull() ? QString() : text();
}

qint64 JsonNode::wholeNumber(qint64 least, qint64 most) const
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = m_value.isDouble() ? m_value.toInteger(none) : none;
    if (number == none) {
        refuse(QStringLiteral("not a whole number"));
        return least;
    }
    if (number < least || number > most) {
        refuse(QStringLiteral("out of range"));
        return least;
    }
    return number;
}

void JsonNode::refuse(const QString& why) const
{
    if (m_fault->isEmpty())
        *m_fault = m_path.isEmpty() ? why : m_path + QStringLiteral(": ") + why;
}

} // namespace budget::readers
