#include "core/exchange/csv_text.h"

#include <gtest/gtest.h>

namespace budget {

TEST(CsvText, quotes_only_what_needs_quotes)
{
    CsvText csv;
    csv.line({QStringLiteral("办公费"), QStringLiteral("1,234.50"), QString()});
    csv.line({QStringLiteral("“甲”"), QStringLiteral("a\"b"), QStringLiteral("两\n行")});
    csv.line({});
    EXPECT_EQ(csv.utf8().toStdString(),
              "\xEF\xBB\xBF"
              "办公费,\"1,234.50\",\r\n"
              "“甲”,\"a\"\"b\",\"两\n行\"\r\n"
              "\r\n");
}

TEST(CsvText, texts_that_look_like_formulas_are_guarded_and_come_back)
{
    for (const QString& text : {QStringLiteral("=SUM(A1:A9)"),
                                QStringLiteral("+86 10"),
                                QStringLiteral("-3.00"),
                                QStringLiteral("@import"),
                                QStringLiteral("\t甲"),
                                QStringLiteral("'=1"),
                                QStringLiteral("''-1")}) {
        EXPECT_EQ(guardedCell(text), u'\'' + text);
        EXPECT_EQ(unguardedCell(guardedCell(text)), text);
    }
}

TEST(CsvText, all_other_texts_stay_as_they_are)
{
    for (const QString& text : {QString(),
                                QStringLiteral("办公费"),
                                QStringLiteral("3.00"),
                                QStringLiteral("'90年代"),
                                QStringLiteral("'"),
                                QStringLiteral("1=2")}) {
        EXPECT_EQ(guardedCell(text), text);
        EXPECT_EQ(unguardedCell(text), text);
    }
}

} // namespace budget
