#include "ui/wording/error_text.h"

#include "core/money/error.h"

#include <gtest/gtest.h>

#include <set>

namespace budget::ui {

TEST(ErrorText, place_and_sentence_stand_on_one_line)
{
    Error error;
    error.code = ErrorCode::RowTooLong;
    error.place.file = QStringLiteral("a.txt");
    error.place.page = 3;
    error.place.line = 12;
    error.place.table = QStringLiteral("部门预算\n支出总表");
    error.place.column = QStringLiteral("合计");
    error.detail = QStringLiteral("9/8");
    EXPECT_EQ(
        errorText(error).toStdString(),
        "a.txt, page 3, line 12, table “部门预算 支出总表”, column “合计”: The row has more cells "
        "than the header (9/8); remove the surplus cell or complete the header.");
}

TEST(ErrorText, every_code_has_a_sentence_of_its_own)
{
    std::set<QString> sentences;
    const int last = static_cast<int>(ErrorCode::Cancelled);
    for (int code = 0; code <= last; ++code) {
        Error error;
        error.code = static_cast<ErrorCode>(code);
        error.detail = QStringLiteral("detail");
        const QString text = errorText(error);
        EXPECT_TRUE(text.endsWith(u'.')) << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        sentences.insert(text);
    }
    EXPECT_EQ(sentences.size(), static_cast<std::size_t>(last) + 1);
}

} // namespace budget::ui
