#pragma once

#include "ui/controls/command.h"

#include <vector>

namespace budget::ui {

// A menu: commands in order, Count for a line between them. A menu with a parent opens from it, at
// its end. The title is of the translation context Menu.
struct MenuFacts
{
    const char* objectName;
    const char* title;
    int parent; // index of the menu it opens from, -1 in the bar
    std::vector<Command> commands;
};

const std::vector<MenuFacts>& menuFacts();

} // namespace budget::ui
