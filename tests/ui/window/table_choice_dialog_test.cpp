#include "ui/window/table_choice_dialog.h"

#include "tests/ui/sample_disclosure.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

QRadioButton& choice(TableChoiceDialog& dialog, const char* name)
{
    return *dialog.findChild<QRadioButton*>(QString::fromLatin1(name));
}

} // namespace

TEST(TableChoiceDialog, offers_the_table_in_sight_first)
{
    TableChoiceDialog dialog(sampleDisclosure(), 1);
    EXPECT_TRUE(choice(dialog, "thisTable").text().contains(u"部门预算收入总表"));
    EXPECT_EQ(dialog.chosenTables(), std::vector<int>{1});
    choice(dialog, "wholeDocument").click();
    EXPECT_EQ(dialog.chosenTables(), std::vector<int>{});
}

TEST(TableChoiceDialog, offers_the_whole_document_where_no_table_is_in_sight)
{
    TableChoiceDialog dialog(sampleDisclosure(), -1);
    EXPECT_FALSE(choice(dialog, "thisTable").isEnabled());
    EXPECT_EQ(dialog.chosenTables(), std::vector<int>{});
}

TEST(TableChoiceDialog, some_tables_are_ticked_with_the_space_bar)
{
    TableChoiceDialog dialog(sampleDisclosure(), 0);
    dialog.show();
    choice(dialog, "chosenTables").click();
    EXPECT_EQ(dialog.chosenTables(), (std::vector<int>{0, 1, 3, 4, 5})) << "the empty one is not";
    auto& list = *dialog.findChild<QListWidget*>();
    auto& ok = *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    for (int row = 0; row < list.count(); ++row) {
        list.setCurrentRow(row);
        if (row != 2)
            QTest::keyClick(&list, Qt::Key_Space);
    }
    EXPECT_EQ(dialog.chosenTables(), std::vector<int>{});
    EXPECT_FALSE(ok.isEnabled()) << "nothing chosen would mean everything";
    list.setCurrentRow(2);
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(dialog.chosenTables(), std::vector<int>{2});
    EXPECT_TRUE(ok.isEnabled());
}

} // namespace budget::ui
