#pragma once

class QMainWindow;

namespace budget::ui {

class MessageBar;
class Session;
class WindowActions;
class WindowStatus;
class Workspace;

// What the parts of the window work on and with; all of it outlives them.
struct WindowParts
{
    QMainWindow& widget; // that questions are asked over
    WindowActions& actions;
    MessageBar& message;
    WindowStatus& status;
    Workspace& workspace;
    Session& memory; // from one run to the next
};

} // namespace budget::ui
