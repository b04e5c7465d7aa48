#pragma once

#include "core/money/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace budget::readers {

// A value of a JSON document that knows where it stands. What is not as it should be is noted, the
// first one as the document's fault, and reading goes on with something empty.
class JsonNode
{
public:
    // The fault of a document: "tables[2].rows[5].amounts.total: not a whole number".
    using Fault = std::shared_ptr<QString>;

    JsonNode(QJsonValue value, QString path, Fault fault);

    // A member of an object; of anything else, a fault.
    JsonNode member(const QString& key) const;
    // The same where the member may be missing.
    std::optional<JsonNode> optionalMember(const QString& key) const;
    // Members that are none of these are faults.
    void allowOnly(const QStringList& keys) const;
    QStringList keys() const;

    std::vector<JsonNode> items() const;
    QString text() const;
    QString textOrNull() const; // empty for null
    qint64 wholeNumber(qint64 least, qint64 most) const;
    bool isNull() const { return m_value.isNull(); }

    void refuse(const QString& why) const;

private:
    QJsonValue m_value;
    QString m_path;
    Fault m_fault;
};

} // namespace budget::readers
