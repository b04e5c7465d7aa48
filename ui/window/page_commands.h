#pragma once

namespace budget::ui {

class WindowActions;
class Workspace;

// Lets the menus Edit and Go work on whatever page is in sight.
void connectPages(const WindowActions& actions, Workspace& workspace);

} // namespace budget::ui
