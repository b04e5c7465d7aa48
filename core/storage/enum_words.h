#pragma once

#include "core/budget/budget_store.h"
#include "core/budget/change.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace budget::storage {

// The word for an enumerator in the file, and all words of an enumeration in its order.
QString wordOf(Catalogue value);
QString wordOf(ChangeLabel::Action value);
QString wordOf(ChangeNature value);
QString wordOf(CodeStyle value);
QString wordOf(ColumnType value);
QString wordOf(ExpenditureKind value);
QString wordOf(FactKind value);
QString wordOf(FundingSource value);
QString wordOf(MoneyUnit value);
QString wordOf(RowKind value);
QString wordOf(Side value);
QString wordOf(Stage value);
QString wordOf(TableKind value);

// Enumerators are numbered from 0 on without a gap; the one behind the last has no word.
template<typename Enum>
QStringList wordsOf()
{
    QStringList words;
    for (int i = 0;; ++i) {
        const QString word = wordOf(static_cast<Enum>(i));
        if (word.isEmpty())
            return words;
        words.append(word);
    }
}

template<typename Enum>
std::optional<Enum> fromWord(QStringView word)
{
    static const QStringList words = wordsOf<Enum>();
    const qsizetype index = word.isEmpty() ? -1 : words.indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<Enum>(index));
}

} // namespace budget::storage
