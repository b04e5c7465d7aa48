#include "ui/controls/command.h"

#include "ui/window/menu_facts.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>

#include <gmock/gmock.h>

#include <algorithm>

namespace budget::ui {

TEST(CommandTest, has_a_name_and_a_text_of_its_own)
{
    QSet<QString> names;
    QSet<QString> texts;
    for (const CommandFacts& facts : allCommands()) {
        names.insert(QString::fromLatin1(facts.objectName));
        texts.insert(commandText(facts.command));
        EXPECT_EQ(factsOf(facts.command).command, facts.command);
    }
    EXPECT_EQ(names.size(), static_cast<qsizetype>(allCommands().size()));
    EXPECT_EQ(texts.size(), static_cast<qsizetype>(allCommands().size()));
}

TEST(CommandTest, no_key_of_the_window_stands_for_two)
{
    QSet<QString> keys;
    for (const CommandFacts& facts : allCommands()) {
        for (const QString& key : QString::fromLatin1(facts.keys).split(u' ', Qt::SkipEmptyParts)) {
            EXPECT_FALSE(QKeySequence(key).isEmpty()) << facts.objectName;
            EXPECT_FALSE(keys.contains(key)) << key.toStdString();
            keys.insert(key);
        }
    }
}

TEST(CommandTest, every_command_stands_in_one_menu_of_the_window_or_in_a_context_menu_alone)
{
    using enum Command;
    const std::vector<Command> inContextMenusAlone{EditCell,
                                                   NextWrongCell,
                                                   FilterColumn,
                                                   SortAscending,
                                                   SortDescending,
                                                   ExpandAll,
                                                   CollapseAll,
                                                   DrillDown};
    for (const CommandFacts& facts : allCommands()) {
        std::ptrdiff_t menus = 0;
        for (const MenuFacts& menu : menuFacts())
            menus += std::count(menu.commands.begin(), menu.commands.end(), facts.command);
        const bool isAlone =
            std::find(inContextMenusAlone.begin(), inContextMenusAlone.end(), facts.command)
            != inContextMenusAlone.end();
        EXPECT_EQ(menus, isAlone ? 0 : 1) << facts.objectName;
    }
}

TEST(CommandTest, is_possible_by_what_is_open_and_selected)
{
    CommandContext context;
    EXPECT_TRUE(isPossible(Command::Open, context));
    EXPECT_FALSE(isPossible(Command::Copy, context));
    EXPECT_FALSE(isPossible(Command::RemoveItems, context));
    context.hasDocument = true;
    EXPECT_TRUE(isPossible(Command::Copy, context));
    EXPECT_FALSE(isPossible(Command::RemoveItems, context));
    context.hasItemsSelected = true;
    EXPECT_TRUE(isPossible(Command::RemoveItems, context));
}

TEST(CommandTest, a_key_over_the_cells_finds_its_command)
{
    const auto pressed = [](int key, Qt::KeyboardModifiers modifiers) {
        return cellCommand(QKeyEvent(QEvent::KeyPress, key, modifiers));
    };
    EXPECT_EQ(pressed(Qt::Key_Delete, Qt::NoModifier), Command::ClearCells);
    EXPECT_EQ(pressed(Qt::Key_D, Qt::ControlModifier), Command::DuplicateItems);
    EXPECT_EQ(pressed(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier), Command::FillDown);
    EXPECT_EQ(pressed(Qt::Key_Equal, Qt::ControlModifier | Qt::ShiftModifier), Command::InsertItem);
    EXPECT_EQ(pressed(Qt::Key_Enter, Qt::ControlModifier | Qt::ShiftModifier | Qt::KeypadModifier),
              Command::ConfirmItems);
    EXPECT_EQ(pressed(Qt::Key_D, Qt::NoModifier), std::nullopt);
}

TEST(CommandTest, a_context_menu_says_what_the_menu_of_the_window_says)
{
    QMenu menu;
    const QAction* action = addCommand(menu, Command::RemoveItems, {});
    EXPECT_EQ(action->text(), commandText(Command::RemoveItems));
    EXPECT_EQ(action->objectName(), QStringLiteral("removeItems"));
    EXPECT_EQ(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+-")));
    EXPECT_FALSE(action->isEnabled());
}

} // namespace budget::ui
