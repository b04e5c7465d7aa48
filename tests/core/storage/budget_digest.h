#pragma once

#include "core/budget/budget.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace budget::storage {

// Tells two states of the line items apart: ids, amounts and order.
inline QByteArray digestOf(const Budget& budget)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const LineItem& item : budget.lineItems) {
        const FactId id = item.id;
        const std::int64_t fen = item.amount.fen();
        hash.addData({reinterpret_cast<const char*>(&id), sizeof id});
        hash.addData({reinterpret_cast<const char*>(&fen), sizeof fen});
    }
    return hash.result().toHex();
}

} // namespace budget::storage
