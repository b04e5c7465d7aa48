#pragma once

#include "core/money/money.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace budget::writers {

// JSON as it is written by hand: keys in the order they are added, one object on one line.
// (QJsonObject would sort them.)

QString quoted(QStringView text);
QString quotedOrNull(QStringView text);
QString array(const QStringList& values);
QString textArray(const QStringList& texts);

class ObjectLine
{
public:
    void add(QStringView key, const QString& json);
    void addText(QStringView key, QStringView text);                  // null where it is empty
    void addFen(QStringView key, const std::optional<Money>& amount); // no key where there is none
    QString json() const;

private:
    QStringList m_members;
};

} // namespace budget::writers
