#include "core/storage/change_text.h"

#include "core/storage/enum_words.h"
#include "core/storage/fact_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace budget::storage {

namespace {

QJsonObject objectOf(const Fact& fact)
{
    QJsonObject object;
    if (const FactId id = idOf(fact); id != 0)
        object.insert(u"id", static_cast<qint64>(id));
    std::visit(
        [&object]<typename T>(const T& value) {
            for (const FactColumn<T>& column : columnsOf<T>()) {
                if (const QVariant cell = column.get(value); !cell.isNull())
                    object.insert(column.shape.name, QJsonValue::fromVariant(cell));
            }
        },
        fact);
    return object;
}

QVariant cellOf(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    return value.isString() ? QVariant(value.toString()) : QVariant(value.toInteger());
}

template<typename T>
std::optional<Fact> readFact(const QJsonObject& object)
{
    T fact;
    if constexpr (!isSingleFact<T>)
        fact.id = object.value(u"id").toInteger();
    for (const FactColumn<T>& column : columnsOf<T>()) {
        if (!column.set(fact, cellOf(object.value(column.shape.name))))
            return std::nullopt;
    }
    return fact;
}

std::optional<Fact> readFact(FactKind kind, const QJsonValue& value)
{
    std::optional<Fact> fact;
    forEachFactType([&]<typename T>(FactType<T>) {
        if (kindOfFact<T>() != kind)
            return true;
        fact = readFact<T>(value.toObject());
        return false;
    });
    return fact;
}

} // namespace

QString textOf(const std::vector<FactChange>& facts)
{
    QJsonArray array;
    for (const FactChange& change : facts) {
        QJsonObject object;
        object.insert(u"kind", wordOf(kindOf(change.after ? *change.after : *change.before)));
        object.insert(u"row", change.row);
        if (change.before)
            object.insert(u"before", objectOf(*change.before));
        if (change.after)
            object.insert(u"after", objectOf(*change.after));
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool read(const QString& text, std::vector<FactChange>& facts)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    for (const auto& each : document.array()) {
        const QJsonObject object = each.toObject();
        const auto kind = fromWord<FactKind>(object.value(u"kind").toString());
        if (!kind)
            return false;
        FactChange change;
        change.row = object.value(u"row").toInt(-1);
        if (object.contains(u"before") && !(change.before = readFact(*kind, object[u"before"])))
            return false;
        if (object.contains(u"after") && !(change.after = readFact(*kind, object[u"after"])))
            return false;
        facts.push_back(std::move(change));
    }
    return document.isArray();
}

} // namespace budget::storage
