#include "ui/wording/hidden_text.h"

#include "tests/core/document/text_printers.h"

#include <gtest/gtest.h>

namespace budget::ui {

TEST(HiddenText, rows_columns_and_sheets_are_named_as_spreadsheets_do)
{
    const QString name = QStringLiteral("A");
    EXPECT_EQ(hiddenText({}), QString());
    EXPECT_EQ(hiddenText({{name, true, {}, {}}, {QStringLiteral("B"), false, {3, 4, 5, 8}, {28}}}),
              QStringLiteral("The file hides some of its content, which was read with the rest: "
                             "sheet “A”; rows 3–5, 8, columns AB of sheet “B”."));
    EXPECT_EQ(hiddenText({{name, false, {1, 3, 5, 7, 9, 11, 13}, {}}}),
              QStringLiteral("The file hides some of its content, which was read with the rest: "
                             "rows 1, 3, 5, 7, 9, … of sheet “A”."));
}

} // namespace budget::ui
