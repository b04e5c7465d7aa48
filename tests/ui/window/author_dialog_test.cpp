#include "ui/window/author_dialog.h"

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace budget::ui {

TEST(AuthorDialogTest, a_name_is_typed_and_entered)
{
    AuthorDialog dialog(QString(), QStringLiteral("clerk@office"), nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("authorName"));
    ASSERT_EQ(QApplication::focusWidget(), line);
    EXPECT_FALSE(line->accessibleName().isEmpty());
    EXPECT_EQ(line->placeholderText(), QStringLiteral("clerk@office"));
    QTest::keyClicks(line, QStringLiteral(" Wang "));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.name(), QStringLiteral("Wang"));
}

TEST(AuthorDialogTest, escape_gives_up)
{
    AuthorDialog dialog(QStringLiteral("Wang"), QStringLiteral("clerk@office"), nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    EXPECT_EQ(dialog.name(), QStringLiteral("Wang"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

} // namespace budget::ui
