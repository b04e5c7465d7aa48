#include "core/import/column_use.h"

#include <QStringList>

#include <array>

namespace budget::importing {

namespace {

// In the order of the enumerators.
constexpr std::array<QStringView, ImportFieldCount> Words{u"ignored",
                                                          u"unit_code",
                                                          u"unit_name",
                                                          u"functional",
                                                          u"functional_name",
                                                          u"functional_category",
                                                          u"functional_section",
                                                          u"functional_item",
                                                          u"economic",
                                                          u"economic_name",
                                                          u"economic_category",
                                                          u"economic_section",
                                                          u"kind",
                                                          u"project_code",
                                                          u"project_name",
                                                          u"source",
                                                          u"amount",
                                                          u"total",
                                                          u"note"};

QString wordOf(const ColumnUse& use)
{
    QString word = Words.at(static_cast<std::size_t>(use.field)).toString();
    if (use.source || use.kind) {
        word += u':' + (use.source ? fundingSourceId(*use.source) : QString());
        word += u':' + (use.kind ? expenditureKindId(*use.kind) : QString());
    }
    return word;
}

ColumnUse useOf(const QString& word)
{
    const QStringList parts = word.split(u':');
    ColumnUse use;
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (parts[0] == Words.at(i))
            use.field = static_cast<ImportField>(i);
    }
    if (use.field == ImportField::Amount) {
        use.source = fundingSourceFromId(parts.value(1));
        use.kind = expenditureKindFromId(parts.value(2));
    }
    return use;
}

} // namespace

QString textFromUses(const std::vector<ColumnUse>& uses)
{
    QStringList words;
    for (const ColumnUse& use : uses)
        words.append(wordOf(use));
    return words.join(u' ');
}

std::vector<ColumnUse> usesFromText(const QString& text)
{
    std::vector<ColumnUse> uses;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        uses.push_back(useOf(word));
    return uses;
}

} // namespace budget::importing
