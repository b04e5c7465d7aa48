#pragma once

#include "ui/window/window_actions.h"

#include <span>
#include <vector>

namespace budget::ui {

// One action: its text in English, or a name that is the same in every language; its icon; its
// keys, separated by blanks.
struct CommandFacts
{
    const char* objectName = nullptr;
    const char* text = nullptr;
    const char* iconName = nullptr;
    const char* keys = nullptr;
    Command command = Command::Count;
    bool isCheckable = false;
};

// A menu: commands in order, Count for a line between them. A menu with a parent opens from it, at
// its end.
struct MenuFacts
{
    const char* objectName;
    const char* title;
    int parent; // index of the menu it opens from, -1 in the bar
    std::vector<Command> commands;
};

// One for each Command. Texts are of the translation context Menu.
std::span<const CommandFacts> commandFacts();
const std::vector<MenuFacts>& menuFacts();

} // namespace budget::ui
