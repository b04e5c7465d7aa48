#pragma once

#include "core/money/money.h"
#include "ui/controls/appearance.h"
#include "ui/controls/command_context.h"
#include "ui/wording/language.h"

#include <QObject>

namespace budget::ui {

class Session;
class WindowActions;
class WindowStatus;
class Workspace;

// How the document is shown: unit, zoom, what is beside the page, light or dark, language. One
// choice is made in a menu, in the status bar, by the wheel or by the session before, and all of
// them show it.
class ViewControls : public QObject
{
    Q_OBJECT

public:
    // Takes up what the session remembers. All outlive this; the actions become the parent.
    ViewControls(WindowActions& actions,
                 Workspace& workspace,
                 WindowStatus& status,
                 Session& session,
                 Language& language);

    // What is kept by itself is kept already: widths, the chart's shape, the line items' columns.
    void save();
    // Fills in what can be done with the zoom.
    void describe(CommandContext& context) const;

signals:
    void contextChanged(); // what describe() says

private:
    void connectUnits();
    void connectZoom();
    void connectPanes();
    void connectLook();

    void setUnit(MoneyUnit unit);
    void setZoom(int percent);
    void setAppearance(Appearance appearance);
    void setLanguage(UiLanguage language);

    WindowActions& m_actions;
    Workspace& m_workspace;
    WindowStatus& m_status;
    Session& m_session;
    Language& m_language;
    int m_zoom = 100;
};

} // namespace budget::ui
