#pragma once

#include "core/checks/checked_document.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace budget::checks {

// An item of the explanation's list:
// “教育支出（类）普通教育（款）小学教育（项）”7.00万元，主要用于…
struct ListedItem
{
    const narrative::Saying* saying = nullptr; // its first amount
    QStringList path;                          // 类, 款 and 项 as printed
    QString rest;                              // what follows the amount, up to the next item
    QString purpose;                           // after 主要用于; empty where none is stated
    QString reason;                            // after 主要原因是; empty where none is stated
    narrative::Direction direction = narrative::Direction::None; // of its change, as stated
    bool isSlight = false;                                       // by less than one percent
};

// In their order. Only items of this year with all three names.
const std::vector<ListedItem>& listedItems(const CheckedDocument& document);

// Whether the words are one of the item's names: 小学教育, 普通教育小学教育, with or without 经费.
bool namesItem(const QString& words, const ListedItem& item);

// The words of a reason without what it says of the change: 小学教育经费增加 gives 小学教育经费,
// and the direction; nothing where it says more than that.
struct PlainReason
{
    QString words;
    narrative::Direction direction = narrative::Direction::None;
};
std::optional<PlainReason> plainReason(const QString& reason);

} // namespace budget::checks
