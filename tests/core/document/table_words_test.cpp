#include "core/document/table_words.h"

#include <gtest/gtest.h>

namespace budget {

namespace {

// Every word is read back as what it is written for, and the files of today have as many words.
template<typename Enum>
void expectWords(QString (*id)(Enum), std::optional<Enum> (*fromId)(QStringView), const char* words)
{
    QStringList all;
    for (int i = 0; !id(static_cast<Enum>(i)).isEmpty(); ++i) {
        const auto value = static_cast<Enum>(i);
        EXPECT_EQ(fromId(id(value)), value) << qPrintable(id(value));
        all.append(id(value));
    }
    EXPECT_EQ(all.join(u' ').toStdString(), words);
    EXPECT_FALSE(fromId(u"").has_value());
    EXPECT_FALSE(fromId(u"another").has_value());
}

} // namespace

TEST(TableWords, are_those_of_the_files_that_exist)
{
    expectWords(columnTypeId, columnTypeFromId, "line code name text quantity amount");
    expectWords(sideId, sideFromId, "none revenue expenditure");
    expectWords(rowKindId, rowKindFromId, "item subtotal total");
    expectWords(codeStyleId, codeStyleFromId, "joined split");
}

} // namespace budget
